package verify

import (
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/goldens"
	"cdk.tf/confluent-privatelink/internal/stack"
	"cdk.tf/confluent-privatelink/internal/tfetest"
	"cdk.tf/confluent-privatelink/internal/workspaces"
)

var ofWorkspace = regexp.MustCompile(`tfe_workspace\.workspace_([a-z-]+)\.id`)

// TestWhatTheStackWorkspacesMakesIsInOrder gives a server the workspaces that the synthesized stack makes of a file, and an agent.
func TestWhatTheStackWorkspacesMakesIsInOrder(t *testing.T) {
	compared := 0
	goldens.Each(t, func(t *testing.T, c goldens.Case) {
		if _, err := os.Stat(stack.File(c.Dir, stack.Workspaces)); err != nil {
			return
		}
		compared++
		place, all, err := workspaces.Of(c.Config)
		require.NoError(t, err)
		place.Organization = tfetest.Organization
		server := made(t, c.Stack(t, stack.Workspaces), place)
		for _, line := range wrong(look(t, server.Client(tfetest.Admin), System{place, all})) {
			// A key that an existing variable set holds is in no stack.
			assert.Regexp(t, `^unknown .*: credentials for Confluent: no variable of the workspace holds them; the agents`, line)
			assert.Nil(t, c.Stack(t, stack.Workspaces).Object("tfe_variable.workspace_confluent-core_confluent-key_CONFLUENT_CLOUD_API_KEY").Body)
		}
	})
	assert.NotZero(t, compared)
}

// made is a server after the stack was applied.
func made(t *testing.T, document *stack.Document, place workspaces.Place) *tfetest.Server {
	t.Helper()
	server := tfetest.New(t)
	names := map[string]string{}
	for _, one := range document.Of("tfe_workspace") {
		names[strings.TrimPrefix(one.Address, "tfe_workspace.workspace_")] = one.Text("name")
	}
	require.NotEmpty(t, names)
	server.Change(func() {
		server.Unlimited = true
		server.Tokens[tfetest.Admin] = tfetest.Rights{User: "operator", Access: "admin", Pools: true}
		server.Projects[place.Project] = "prj-made"
		server.Pools = []*tfetest.Pool{{ID: "apool-made", Name: "made", Agents: []tfetest.Agent{{Name: "a", Status: "idle"}}}}
		for stackName, name := range names {
			settings := document.Object("tfe_workspace_settings.workspace_" + stackName + "_settings")
			require.True(t, settings.Exists(), stackName)
			is := &tfetest.Workspace{
				ID: "ws-" + stackName, Name: name, Project: place.Project, Resources: -1, ExecutionMode: settings.Text("execution_mode"),
				TerraformVersion: document.Object("tfe_workspace.workspace_" + stackName).Text("terraform_version"),
				AutoApply:        document.Object("tfe_workspace.workspace_"+stackName).Text("auto_apply") == "true",
			}
			if settings.Text("agent_pool_id") != "" {
				is.Pool = "apool-made"
			}
			for _, consumer := range settings.List("remote_state_consumer_ids") {
				is.Consumers = append(is.Consumers, names[ofWorkspace.FindStringSubmatch(consumer)[1]])
			}
			for _, variable := range document.Of("tfe_variable") {
				of := ofWorkspace.FindStringSubmatch(variable.Text("workspace_id"))
				if of[1] == stackName {
					is.Variables = append(is.Variables, tfetest.Variable{Key: variable.Text("key"), Category: variable.Text("category"), Sensitive: variable.Text("sensitive") == "true"})
				}
			}
			server.Workspaces = append(server.Workspaces, is)
		}
	})
	return server
}
