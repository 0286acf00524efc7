package workspaces_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/goldens"
	"cdk.tf/confluent-privatelink/internal/stack"
)

// each runs a subtest for each case that has the stack.
func each(t *testing.T, test func(t *testing.T, c goldens.Case, made *stack.Document)) {
	t.Helper()
	found := 0
	goldens.Each(t, func(t *testing.T, c goldens.Case) {
		if hcp := c.Config.State.HCPTerraform; hcp != nil && hcp.Workspaces != nil {
			found++
			test(t, c, c.Stack(t, stack.Workspaces))
		} else {
			assert.NoFileExists(t, stack.File(c.Dir, stack.Workspaces), "only a file that asks for it has the stack")
		}
	})
	assert.GreaterOrEqual(t, found, 2)
}

func body(made *stack.Document, kind, id string) map[string]any { return made.Resource[kind][id] }

// A run that starts by itself may apply what somebody has declined.
func TestNoRunStartsByItself(t *testing.T) {
	each(t, func(t *testing.T, c goldens.Case, made *stack.Document) {
		assert.Len(t, made.Resource["tfe_workspace"], len(stack.All))
		for id, workspace := range made.Resource["tfe_workspace"] {
			assert.Equal(t, false, workspace["queue_all_runs"], id)
			assert.Equal(t, false, workspace["auto_apply_run_trigger"], id)
			assert.Equal(t, c.Config.State.HCPTerraform.Workspaces.AutoApply, workspace["auto_apply"], id)
		}
		assert.Empty(t, made.Resource["tfe_run_trigger"])
		assert.Empty(t, made.Resource["tfe_workspace_run"])
	})
}

func TestAWorkspaceIsNotDeletedWhileResourcesStandInIt(t *testing.T) {
	each(t, func(t *testing.T, _ goldens.Case, made *stack.Document) {
		for id, workspace := range made.Resource["tfe_workspace"] {
			assert.Equal(t, false, workspace["force_delete"], id)
		}
	})
}

// The stacks read each other's states as package stack says; nobody else may.
func TestNobodyReadsAStateThatHeDoesNotNeed(t *testing.T) {
	each(t, func(t *testing.T, _ goldens.Case, made *stack.Document) {
		for _, one := range stack.All {
			settings := body(made, "tfe_workspace_settings", "workspace_"+one.Name+"_settings")
			require.NotNil(t, settings, one.Name)
			assert.Equal(t, false, settings["global_remote_state"])
			consumers := []any{}
			for _, other := range stack.All {
				if slices.Contains(other.Reads, one.Name) {
					consumers = append(consumers, "${tfe_workspace.workspace_"+other.Name+".id}")
				}
			}
			assert.ElementsMatch(t, consumers, settings["remote_state_consumer_ids"], one.Name)
		}
	})
}

func TestWhatReachesClustersRunsOnAgentsOnly(t *testing.T) {
	each(t, func(t *testing.T, c goldens.Case, made *stack.Document) {
		for _, one := range stack.All {
			settings := body(made, "tfe_workspace_settings", "workspace_"+one.Name+"_settings")
			agents := one.NeedsClusters() || slices.Contains(c.Config.State.HCPTerraform.Workspaces.OnAgents, one.Name)
			assert.Equal(t, map[bool]string{true: "agent", false: "remote"}[agents], settings["execution_mode"], one.Name)
			assert.Equal(t, agents, settings["agent_pool_id"] != nil, one.Name)
		}
	})
}

// A pool that is made here takes the workspaces that run on it and no others, before they are told to use it.
func TestAPoolThatIsMadeIsScoped(t *testing.T) {
	made := caseOf(t, "hcp-terraform")
	assert.Equal(t, false, body(made, "tfe_agent_pool", "agent-pool")["organization_scoped"])
	assert.Equal(t, []any{"${tfe_workspace.workspace_cluster-link.id}"}, body(made, "tfe_agent_pool_allowed_workspaces", "agent-pool")["allowed_workspace_ids"])
	assert.Equal(t, []any{"tfe_agent_pool_allowed_workspaces.agent-pool"}, body(made, "tfe_workspace_settings", "workspace_cluster-link_settings")["depends_on"])
}

// What other systems share is used, and not moved.
func TestWhatExistsIsLeftAlone(t *testing.T) {
	made := caseOf(t, "workspaces")
	for _, kind := range []string{"tfe_project", "tfe_agent_pool", "tfe_agent_pool_allowed_workspaces", "tfe_variable_set", "aws_iam_role", "aws_iam_openid_connect_provider"} {
		assert.Empty(t, made.Resource[kind], kind)
	}
	assert.NotContains(t, made.Provider, "aws", "no credentials of AWS are needed")
	assert.Equal(t, "shared", made.Data["tfe_project"]["project"]["name"])
	assert.Len(t, made.Resource["tfe_workspace_variable_set"], len(stack.All))
}

func TestTheStacksOwnStateIsInNoWorkspaceThatItMakes(t *testing.T) {
	each(t, func(t *testing.T, c goldens.Case, made *stack.Document) {
		terraform := stack.Object{Body: made.Terraform}
		if name := c.Config.State.HCPTerraform.Workspaces.StateWorkspace; name != "" {
			assert.Equal(t, name, terraform.Text("cloud", "workspaces", "name"))
			return
		}
		assert.Equal(t, "../../../terraform."+c.Config.Name+".workspaces.tfstate", terraform.Text("backend", "local", "path"))
	})
}

// Confluent's key is written, never kept; only the stacks that talk to Confluent have it.
func TestConfluentsKeyIsNowhere(t *testing.T) {
	made := caseOf(t, "hcp-terraform")
	var users []string
	for _, name := range []string{"CONFLUENT_CLOUD_API_KEY", "CONFLUENT_CLOUD_API_SECRET"} {
		input := strings.ToLower(name)
		assert.Equal(t, true, made.Variable[input]["ephemeral"])
		assert.Equal(t, false, made.Variable[input]["nullable"])
		assert.NotContains(t, made.Variable[input], "default", "an apply without it must not empty the variable")
		for id, variable := range made.Resource["tfe_variable"] {
			if variable["key"] != name {
				continue
			}
			assert.Equal(t, true, variable["sensitive"], id)
			assert.Nil(t, variable["value"], id)
			assert.Equal(t, "${var."+input+"}", variable["value_wo"], id)
			assert.Nil(t, variable["variable_set_id"], "provider 0.67.0 does not send value_wo to a variable set")
			users = append(users, name+" "+variable["workspace_id"].(string))
		}
	}
	assert.ElementsMatch(t, []string{
		"CONFLUENT_CLOUD_API_KEY ${tfe_workspace.workspace_confluent-core.id}", "CONFLUENT_CLOUD_API_KEY ${tfe_workspace.workspace_cluster-link.id}",
		"CONFLUENT_CLOUD_API_SECRET ${tfe_workspace.workspace_confluent-core.id}", "CONFLUENT_CLOUD_API_SECRET ${tfe_workspace.workspace_cluster-link.id}",
	}, users)
}

// A role trusts the runs of its own workspace, and no plan can take the role of an apply.
func TestARoleTrustsItsOwnWorkspaceOnly(t *testing.T) {
	made := caseOf(t, "hcp-terraform")
	for _, one := range stack.All {
		var trust struct {
			Statement []struct {
				Action    string
				Condition map[string]map[string]string
			}
		}
		text := body(made, "aws_iam_role", "workspace_"+one.Name+"_role_run")["assume_role_policy"].(string)
		require.NoError(t, json.Unmarshal([]byte(text), &trust))
		require.Len(t, trust.Statement, 1)
		assert.Equal(t, "sts:AssumeRoleWithWebIdentity", trust.Statement[0].Action)
		assert.Equal(t, "aws.workload.identity", trust.Statement[0].Condition["StringEquals"]["app.terraform.io:aud"])
		assert.Equal(t, "organization:example-organization:project:kafka:workspace:platform-"+one.Name+":run_phase:*",
			trust.Statement[0].Condition["StringLike"]["app.terraform.io:sub"])
	}
}

func caseOf(t *testing.T, name string) *stack.Document {
	t.Helper()
	var found *stack.Document
	goldens.Each(t, func(t *testing.T, c goldens.Case) {
		if c.Name == name {
			found = c.Stack(t, stack.Workspaces)
		}
	})
	require.NotNil(t, found, name)
	return found
}
