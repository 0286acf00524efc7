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
	rehearsal, stacks := start(t, "non-prod")
	applyAll(t, rehearsal, stacks)
	terraform, err := rehearsal.exec(stack.ClusterLink)
	require.NoError(t, err)
	require.NoError(t, terraform.StateRm(t.Context(), link))

	_, err = rehearsal.Plan(t.Context(), stack.ClusterLink)
	require.NoError(t, err)
	err = rehearsal.Apply(t.Context(), stack.ClusterLink, nil)
	require.ErrorContains(t, err, "Cluster link 'sandbox-to-shared' already exists.")
	require.ErrorContains(t, err, "import it")

	cluster := func(name string) string {
		return rehearsal.World.Find("confluent_kafka_cluster", map[string]string{"display_name": "non-prod-" + name}).String("id")
	}
	id := "sandbox-to-shared/DESTINATION/OUTBOUND/" + cluster("sandbox") + "/" + cluster("shared")
	require.NoError(t, terraform.Import(t.Context(), link, id, tfexec.Reattach(rehearsal.reattach)))
	assert.Empty(t, changeTo(t, rehearsal, stack.ClusterLink))
	assert.Len(t, rehearsal.World.All("confluent_cluster_link", nil), 1)
}

// TestAnAnchorThatIsImportedKeepsTheKeys is about a state that lost the anchor of the rotation.
func TestAnAnchorThatIsImportedKeepsTheKeys(t *testing.T) {
	t.Parallel()
	rehearsal, stacks := start(t, "non-prod")
	applyAll(t, rehearsal, stacks)
	const anchor = "time_static.key-rotation"
	terraform, err := rehearsal.exec(stack.ConfluentCore)
	require.NoError(t, err)
	moment := rehearsal.World.All("time_static", nil)[0].String("rfc3339")
	require.NoError(t, terraform.StateRm(t.Context(), anchor))
	require.NoError(t, terraform.Import(t.Context(), anchor, moment, tfexec.Reattach(rehearsal.reattach)))
	assert.Empty(t, changeTo(t, rehearsal, stack.ConfluentCore))
}
