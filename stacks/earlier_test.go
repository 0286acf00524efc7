package stacks

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/docblock"
)

const (
	ours     = `{"resources": [{"type": "aws_vpc", "instances": [{"attributes": {"tags": {"Name": "minimal-main"}}}]}]}`
	theirs   = `{"resources": [{"type": "confluent_private_link_attachment", "instances": [{"attributes": {"display_name": "other"}}]}]}`
	secrets  = `{"resources": [{"mode": "data", "instances": [{"attributes": {"outputs": {"value": {"secret_names": ["confluent/minimal/cluster/main/manager"]}}}}]}]}`
	nameless = `{"resources": [{"type": "confluent_kafka_topic", "instances": []}]}`
)

// earlier puts a state to the earlier place of a stack and returns what is said of it, with the
// folder left out.
func earlier(t *testing.T, name, state string, others ...string) string {
	t.Helper()
	cfg, err := config.Load("../config/minimal.yaml")
	require.NoError(t, err)
	folder := t.TempDir()
	for _, other := range others {
		require.NoError(t, os.WriteFile(filepath.Join(folder, other), nil, 0o600))
	}
	require.NoError(t, os.WriteFile(filepath.Join(folder, "terraform."+name+".tfstate"), []byte(state), 0o600))
	out := filepath.Join(folder, "out")
	err = Check(cfg, out)
	if err == nil {
		return ""
	}
	return strings.ReplaceAll(err.Error(), folder+"/", "")
}

func TestAStateAtTheEarlierPlaceStopsSynthWithTheCommandThatMovesIt(t *testing.T) {
	const move = "Move it, then try again:\n\tmv -n terraform.networking.tfstate terraform.minimal.networking.tfstate"
	said := earlier(t, "networking", ours)
	assert.Contains(t, said, "It is that of minimal. "+move)
	docblock.Check(t, "../docs/operating.md", "a state at the earlier place", said)
	assert.Contains(t, earlier(t, "cluster-link", secrets), "mv -n terraform.cluster-link.tfstate terraform.minimal.cluster-link.tfstate")
	assert.Contains(t, earlier(t, "cluster-link", nameless), "Whose it is does not show. If it is that of minimal, move it")
	assert.Contains(t, earlier(t, "networking", "garbage"), "Whose it is does not show.")
}

func TestAStateOfAnotherSystemIsNotTakenOver(t *testing.T) {
	said := earlier(t, "confluent-core", theirs)
	assert.Contains(t, said, "It is not that of minimal: there is other in it.")
	assert.NotContains(t, said, "mv ")
	said = earlier(t, "networking", ours, "terraform.minimal.networking.tfstate")
	assert.Contains(t, said, "terraform.minimal.networking.tfstate exists too")
	assert.NotContains(t, said, "mv ", "it would overwrite the other")
}

func TestAStateWithoutResourcesIsNoObstacle(t *testing.T) {
	assert.Empty(t, earlier(t, "networking", `{"version": 4, "resources": []}`))
}
