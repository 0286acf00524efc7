package runs_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/goldens"
	"cdk.tf/confluent-privatelink/internal/rehearse"
	"cdk.tf/confluent-privatelink/internal/runs/verify"
	"cdk.tf/confluent-privatelink/internal/stack"
	"cdk.tf/confluent-privatelink/internal/synthesis"
	"cdk.tf/confluent-privatelink/internal/synthesis/synthesistest"
	"cdk.tf/confluent-privatelink/internal/tfetest"
	"cdk.tf/confluent-privatelink/internal/workspaces"
)

// TestTwoSystemsShareProjectPoolAndVariableSet follows docs/workspaces.md, Several systems: config/hcp-terraform.yaml makes project and
// pool, and a second system uses them. Neither moves what is the other's.
func TestTwoSystemsShareProjectPoolAndVariableSet(t *testing.T) {
	t.Parallel()
	root, folder := goldens.Root(t), t.TempDir()
	file := func(name, from string, changes ...string) string {
		text, err := os.ReadFile(filepath.Join(root, from))
		require.NoError(t, err)
		for i := 0; i < len(changes); i += 2 {
			require.Contains(t, string(text), changes[i])
		}
		path := filepath.Join(folder, name)
		require.NoError(t, os.WriteFile(path, []byte(strings.NewReplacer(changes...).Replace(string(text))), 0o600))
		return path
	}
	const make, set = "        make: true\n", "      variable_set_ids: [varset-aB3dE5gH7jK9mN1p]\n"
	alone := file("alone.yaml", "config/hcp-terraform.yaml", make, make+set)
	shared := file("shared.yaml", "config/hcp-terraform.yaml", make, make+"        also_allows: [spaces-networking, spaces-confluent-core, spaces-cluster-link]\n"+set)
	other := file("other.yaml", "testdata/config/workspaces.yaml", "    hostname: tfe.example.com\n", "", "project: shared", "project: kafka",
		"      state_workspace: spaces-workspaces\n", "", "id: apool-aB3dE5gH7jK9mN1p", "name: platform-agents")
	made := func(file string) *stack.Document {
		synthesistest.Run(t, synthesis.Output{File: file, Folder: file + ".out"})
		return read(t, file+".out")
	}
	configs, err := config.LoadTogether([]string{shared, other})
	require.NoError(t, err)
	rehearsal, err := rehearse.New(t.Context(), configs...)
	require.NoError(t, err)
	t.Cleanup(func() { assert.NoError(t, rehearsal.Close()) })
	first := &clouds{rehearsal.Systems[0], made(alone)}
	second := &clouds{rehearsal.Systems[1], made(other)}

	// A scoped pool takes no workspace that its maker does not name, and its maker none that does not exist.
	first.apply(t)
	second.plan(t)
	require.ErrorContains(t, second.Apply(t.Context(), stack.Workspaces, nil), "couldn't update workspace")
	sharing := made(shared)
	first.document = sharing
	first.apply(t)
	second.apply(t)
	assert.Empty(t, first.plan(t), "the second has moved nothing of the first")

	// Both are in order on the server that has what they made.
	server := tfetest.New(t)
	server.Change(func() {
		server.World, server.Unlimited = rehearsal.World, true
		server.Tokens[tfetest.Admin] = tfetest.Rights{User: "operator", Access: "admin", Pools: true}
	})
	server.Change(func() { server.Pools[0].Agents = []tfetest.Agent{{Name: "agent", Status: "idle"}} })
	look := func() (wrong []string) {
		var systems []verify.System
		for _, cfg := range configs {
			place, all, err := workspaces.Of(cfg)
			require.NoError(t, err)
			systems = append(systems, verify.System{Place: place, Workspaces: all})
		}
		report, err := verify.Verify(t.Context(), server.Client(tfetest.Admin), systems)
		require.NoError(t, err)
		for _, one := range report.Findings {
			if one.State == verify.Missing {
				wrong = append(wrong, one.Workspace+" "+one.Subject)
			}
		}
		return wrong
	}
	assert.Empty(t, look())
	require.Len(t, rehearsal.World.All("tfe_agent_pool", nil), 1)
	assert.Len(t, rehearsal.World.All("tfe_project", nil), 1)
	assert.Len(t, rehearsal.World.All("tfe_workspace_variable_set", nil), 6, "each use of the set is an object of its own")

	// The second goes, and then its names; the first has all that it had.
	free := func(c *clouds) *stack.Document {
		document, err := c.document.Clone()
		require.NoError(t, err)
		document.Unprotect()
		return document
	}
	require.NoError(t, second.destroy(t, free(second)))
	_, err = first.Plan(t.Context(), stack.Workspaces)
	require.ErrorContains(t, err, "agent_pool.also_allows")
	first.document = made(alone)
	first.apply(t)
	for _, one := range look() {
		assert.NotContains(t, one, "platform-")
	}
	require.NoError(t, first.destroy(t, free(first)))
	assert.Empty(t, rehearsal.World.Left())
}
