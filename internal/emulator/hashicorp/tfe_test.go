package hashicorp

import (
	"testing"

	"cdk.tf/confluent-privatelink/internal/emulator"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// server is an emulated HCP Terraform with one organization.
type server struct {
	t     *testing.T
	world *emulator.World
}

func (s server) call(kind string, object emulator.Object) *emulator.Call {
	return &emulator.Call{World: s.world, Type: kind, Object: object, Provider: emulator.Object{"organization": "acme"}}
}

func (s server) make(kind string, object emulator.Object) string {
	s.t.Helper()
	require.NoError(s.t, TFE().Resources[kind].Create(s.call(kind, object)))
	s.world.Put(kind, object.String("id"), object)
	return object.String("id")
}

func (s server) refuses(text, kind string, object emulator.Object) {
	s.t.Helper()
	assert.ErrorContains(s.t, TFE().Resources[kind].Create(s.call(kind, object)), text)
}

func TestHCPTerraformRefusesWhatTheRealOneDoes(t *testing.T) {
	s := server{t, emulator.NewWorld()}
	project := s.make("tfe_project", emulator.Object{"name": "kafka"})
	s.refuses("Name has already been taken", "tfe_project", emulator.Object{"name": "kafka"})
	s.refuses("resource not found", "tfe_workspace", emulator.Object{"name": "a", "project_id": "prj-none"})
	first := s.make("tfe_workspace", emulator.Object{"name": "a", "project_id": project})
	second := s.make("tfe_workspace", emulator.Object{"name": "b", "project_id": project})
	assert.ErrorContains(t, TFE().Resources["tfe_project"].Delete(s.call("tfe_project", s.world.Get("tfe_project", project))), "in use")

	pool := s.make("tfe_agent_pool", emulator.Object{"name": "agents", "organization_scoped": false})
	settings := func(workspace, mode string, pool any, consumers ...string) emulator.Object {
		return emulator.Object{"workspace_id": workspace, "execution_mode": mode, "agent_pool_id": pool, "remote_state_consumer_ids": emulator.List(consumers...)}
	}
	s.refuses("needs an agent_pool_id", "tfe_workspace_settings", settings(first, "agent", nil))
	s.refuses("couldn't update workspace", "tfe_workspace_settings", settings(first, "agent", pool))
	s.make("tfe_agent_pool_allowed_workspaces", emulator.Object{"agent_pool_id": pool, "allowed_workspace_ids": emulator.List(first)})
	s.make("tfe_workspace_settings", settings(first, "agent", pool, second))
	s.refuses("couldn't update workspace", "tfe_workspace_settings", settings(second, "agent", pool))
	s.refuses("couldn't update workspace", "tfe_workspace_settings", settings(second, "remote", nil, "ws-none"))
	s.refuses("goes with execution mode agent", "tfe_workspace_settings", settings(second, "remote", pool))

	variable := func() emulator.Object {
		return emulator.Object{"workspace_id": first, "key": "A", "category": "env", "value": "1"}
	}
	s.make("tfe_variable", variable())
	s.refuses("Key has already been taken", "tfe_variable", variable())
	s.refuses("resource not found", "tfe_workspace_variable_set", emulator.Object{"workspace_id": first, "variable_set_id": "varset-none"})
	s.refuses("Url is invalid", "tfe_notification_configuration", emulator.Object{"workspace_id": first, "destination_type": "slack", "url": "http://x"})
}

// What is write-only reaches a workspace's variable, and none of a variable set.
func TestAWriteOnlyValueInAVariableSetIsNotSent(t *testing.T) {
	s := server{t, emulator.NewWorld()}
	id := s.make("tfe_workspace", emulator.Object{"name": "a"})
	s.world.Seed("tfe_variable_set", "varset-a", emulator.Object{"name": "a"})
	give := func(key string, owner emulator.Object) string {
		owner["key"], owner["category"], owner["sensitive"] = key, "env", true
		call := s.call("tfe_variable", owner)
		call.Config = emulator.Object{"value_wo": "secret"}
		require.NoError(t, TFE().Resources["tfe_variable"].Create(call))
		s.world.Put("tfe_variable", owner.String("id"), owner)
		return owner.String("id")
	}
	give("SET", emulator.Object{"variable_set_id": "varset-a"})
	own := give("OWN", emulator.Object{"workspace_id": id})
	assert.Equal(t, map[string]string{"OWN": "secret"}, Environment(s.world, id))
	s.make("tfe_workspace_variable_set", emulator.Object{"workspace_id": id, "variable_set_id": "varset-a"})
	assert.Equal(t, map[string]string{"OWN": "secret", "SET": ""}, Environment(s.world, id))
	require.NoError(t, TFE().Resources["tfe_variable"].Delete(s.call("tfe_variable", s.world.Get("tfe_variable", own))))
	assert.Nil(t, s.world.Get(variableValues, own))
}

func TestAWorkspaceWithResourcesIsNotDeleted(t *testing.T) {
	s := server{t, emulator.NewWorld()}
	id := s.make("tfe_workspace", emulator.Object{"name": "a"})
	workspace := s.world.Get("tfe_workspace", id)
	remove := func() error { return TFE().Resources["tfe_workspace"].Delete(s.call("tfe_workspace", workspace)) }
	assert.NoError(t, remove())
	workspace["resource_count"] = 3
	assert.ErrorContains(t, remove(), "This workspace has 3 resources under management")
	workspace["force_delete"] = true
	assert.NoError(t, remove())
}

func TestWhatHasAnotherNameIsNotFound(t *testing.T) {
	s := server{t, emulator.NewWorld()}
	s.make("tfe_project", emulator.Object{"name": "kafka", "ignore_additional_tags": false})
	s.make("tfe_workspace", emulator.Object{"name": "a"})
	found := s.call("tfe_project", emulator.Object{"name": "kafka"})
	require.NoError(t, TFE().DataSources["tfe_project"](found))
	assert.Contains(t, found.Object.String("id"), "prj-")
	assert.NotContains(t, found.Object, "ignore_additional_tags", "the data source does not have it")
	assert.EqualError(t, TFE().DataSources["tfe_project"](s.call("tfe_project", emulator.Object{"name": "kafak"})), "could not find project acme/kafak")
	ids := s.call("tfe_workspace_ids", emulator.Object{"names": emulator.List("a", "none")})
	require.NoError(t, TFE().DataSources["tfe_workspace_ids"](ids))
	assert.Len(t, ids.Object["ids"], 1, "a name that no workspace has is left out")
}
