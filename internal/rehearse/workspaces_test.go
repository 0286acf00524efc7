package rehearse

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/emulator/hashicorp"
	"cdk.tf/confluent-privatelink/internal/stack"
)

// Confluent's key is compared by what the provider keeps of it: another one is sent, the same one is not, and
// without one nothing is done.
func TestANewKeyOfConfluentIsSent(t *testing.T) {
	t.Parallel()
	system, stacks := start(t, "hcp-terraform")
	require.NoError(t, system.Use(stack.Documents{stack.Workspaces: stacks[stack.Workspaces]}))
	require.NoError(t, system.Init(t.Context(), stack.Workspaces))
	_, err := system.Plan(t.Context(), stack.Workspaces)
	require.NoError(t, err)
	require.NoError(t, system.Apply(t.Context(), stack.Workspaces, nil))
	state, err := os.ReadFile(system.StateFile(stack.Workspaces))
	require.NoError(t, err)
	assert.NotContains(t, string(state), "rehearsed-confluent_cloud_api")

	values := filepath.Join(system.folder(stack.Workspaces), "rehearsed.auto.tfvars.json")
	give := func(text string) []Change {
		require.NoError(t, os.WriteFile(values, []byte(text), 0o600))
		changes, err := system.Plan(t.Context(), stack.Workspaces)
		require.NoError(t, err)
		return changes
	}
	assert.Empty(t, give(`{"confluent_cloud_api_key":"rehearsed-confluent_cloud_api_key","confluent_cloud_api_secret":"rehearsed-confluent_cloud_api_secret"}`))
	changes := give(`{"confluent_cloud_api_key":"rehearsed-confluent_cloud_api_key","confluent_cloud_api_secret":"another"}`)
	var replaced []string
	for _, change := range changes {
		replaced = append(replaced, change.Address)
	}
	assert.ElementsMatch(t, []string{
		"tfe_variable.workspace_confluent-core_confluent-key_CONFLUENT_CLOUD_API_SECRET", "tfe_variable.workspace_cluster-link_confluent-key_CONFLUENT_CLOUD_API_SECRET",
	}, replaced)
	require.NoError(t, system.Apply(t.Context(), stack.Workspaces, nil))
	for _, name := range []string{"platform-confluent-core", "platform-cluster-link"} {
		found := hashicorp.Environment(system.World, system.World.Find("tfe_workspace", map[string]string{"name": name}).String("id"))
		assert.Equal(t, "rehearsed-confluent_cloud_api_key", found["CONFLUENT_CLOUD_API_KEY"], name)
		assert.Equal(t, "another", found["CONFLUENT_CLOUD_API_SECRET"], name)
	}
	require.NoError(t, os.Remove(values))
	_, err = system.Plan(t.Context(), stack.Workspaces)
	assert.ErrorContains(t, err, "No value for required variable")
}
