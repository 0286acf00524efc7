package rehearse

import (
	"testing"

	"github.com/hashicorp/terraform-exec/tfexec"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/stack"
)

// TestALinkThatExistsIsImported is about a link that an earlier run made and lost: creating it again
// is refused, and importing it by its documented id brings it back.
func TestALinkThatExistsIsImported(t *testing.T) {
	t.Parallel()
	system, stacks := start(t, "non-prod")
	applyAll(t, system, stacks)
	terraform, err := system.exec(stack.ClusterLink)
	require.NoError(t, err)
	require.NoError(t, terraform.StateRm(t.Context(), link))

	_, err = system.Plan(t.Context(), stack.ClusterLink)
	require.NoError(t, err)
	err = system.Apply(t.Context(), stack.ClusterLink, nil)
	require.ErrorContains(t, err, "Cluster link 'sandbox-to-shared' already exists.")
	require.ErrorContains(t, err, "import it")

	cluster := func(name string) string {
		return system.World.Find("confluent_kafka_cluster", map[string]string{"display_name": "non-prod-" + name}).String("id")
	}
	id := "sandbox-to-shared/DESTINATION/OUTBOUND/" + cluster("sandbox") + "/" + cluster("shared")
	require.NoError(t, terraform.Import(t.Context(), link, id, tfexec.Reattach(system.reattach)))
	assert.Empty(t, changeTo(t, system, stack.ClusterLink))
	assert.Len(t, system.World.All("confluent_cluster_link", nil), 1)
}

// TestAnAnchorThatIsImportedKeepsTheKeys is about a state that lost the anchor of the rotation.
func TestAnAnchorThatIsImportedKeepsTheKeys(t *testing.T) {
	t.Parallel()
	system, stacks := start(t, "non-prod")
	applyAll(t, system, stacks)
	const anchor = "time_static.key-rotation"
	terraform, err := system.exec(stack.ConfluentCore)
	require.NoError(t, err)
	moment := system.World.All("time_static", nil)[0].String("rfc3339")
	require.NoError(t, terraform.StateRm(t.Context(), anchor))
	require.NoError(t, terraform.Import(t.Context(), anchor, moment, tfexec.Reattach(system.reattach)))
	assert.Empty(t, changeTo(t, system, stack.ConfluentCore))
}
