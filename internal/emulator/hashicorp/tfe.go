package hashicorp

import (
	"slices"
	"strings"

	"cdk.tf/confluent-privatelink/internal/emulator"
)

// letters of the ids in HCP Terraform.
const letters = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz123456789"

// TFE returns the emulated HCP Terraform, as provider hashicorp/tfe 0.67.0 treats it. The server's own texts are
// not public but for their form: what a client shows of a 404 and a 422 is go-tfe's.
// https://github.com/hashicorp/terraform-provider-tfe/tree/v0.67.0/internal/provider
func TFE() *emulator.Provider {
	return &emulator.Provider{
		Address: "registry.terraform.io/hashicorp/tfe",
		Resources: map[string]*emulator.Resource{
			"tfe_project":                       {Replace: []string{"organization"}, Create: named("prj-"), Delete: unused("tfe_workspace", "project_id")},
			"tfe_agent_pool":                    {Replace: []string{"organization"}, Create: named("apool-"), Delete: unused("tfe_workspace_settings", "agent_pool_id")},
			"tfe_agent_pool_allowed_workspaces": {Replace: []string{"agent_pool_id"}, Create: allow},
			"tfe_workspace":                     {Replace: []string{"organization"}, Create: createWorkspace, Delete: deleteWorkspace},
			"tfe_workspace_settings":            {Replace: []string{"workspace_id"}, Create: set, Update: set},
			"tfe_variable":                      {Replace: []string{"workspace_id", "variable_set_id", "category"}, ReplaceOnNewSecret: "value_wo", Create: createVariable, Delete: deleteVariable, Import: last},
			"tfe_workspace_variable_set":        {Replace: []string{"workspace_id", "variable_set_id"}, Create: useVariableSet},
			"tfe_notification_configuration":    {Replace: []string{"workspace_id", "destination_type"}, Create: notify},
		},
		DataSources: map[string]emulator.DataSource{
			"tfe_project":       byName("could not find project %s/%s"),
			"tfe_agent_pool":    byName("could not find agent pool %[2]s"),
			"tfe_workspace_ids": workspaceIDs,
		},
	}
}

// named makes what has a name of its own in the organization.
func named(prefix string) func(*emulator.Call) error {
	return func(call *emulator.Call) error {
		organization(call)
		if call.World.Find(call.Type, map[string]string{"name": call.Object.String("name"), "organization": call.Object.String("organization")}) != nil {
			return emulator.Refuse("Error creating %s: invalid attribute\n\nName has already been taken", call.Type)
		}
		call.Object["id"] = newID(call, prefix, call.Object.String("name"))
		return nil
	}
}

// organization is that of the provider's configuration where a block says none.
func organization(call *emulator.Call) {
	if call.Object.String("organization") == "" {
		call.Object["organization"] = call.Provider.String("organization")
	}
}

func newID(call *emulator.Call, prefix, seed string) string {
	return prefix + call.World.ID(letters, 16, prefix+seed)
}

// unused refuses to delete what objects of another kind name.
func unused(by, attribute string) func(*emulator.Call) error {
	return func(call *emulator.Call) error {
		if user := call.World.Find(by, map[string]string{attribute: call.Object.String("id")}); user != nil {
			return emulator.Refuse("Error deleting %s %s: invalid attribute\n\nIt is in use", call.Type, call.Object["id"]).Because("%s %s uses it.", by, user["id"])
		}
		return nil
	}
}

func createWorkspace(call *emulator.Call) error {
	workspace := call.Object
	if project := workspace.String("project_id"); project != "" && call.World.Get("tfe_project", project) == nil {
		return emulator.Refuse("Error creating workspace %s for organization %s: resource not found", workspace["name"], workspace["organization"]).
			Because("There is no project %s.", project)
	}
	if err := named("ws-")(call); err != nil {
		return err
	}
	workspace.Default("execution_mode", "remote")
	workspace.Default("resource_count", 0)
	return nil
}

// deleteWorkspace is a safe delete unless force_delete says otherwise.
func deleteWorkspace(call *emulator.Call) error {
	if count := call.Object.Int("resource_count"); count > 0 && !call.Object.Bool("force_delete") {
		return emulator.Refuse("error deleting workspace %s: This workspace has %d resources under management and must be force deleted by setting force_delete = true", call.Object["id"], count)
	}
	return nil
}

// set checks where the runs of a workspace execute, and who may read its state.
func set(call *emulator.Call) error {
	settings := call.Object
	workspace := settings.String("workspace_id")
	fail := func(why string, arguments ...any) error {
		return emulator.Refuse("Error updating workspace: couldn't update workspace %s: invalid attribute", workspace).Because(why, arguments...)
	}
	if call.World.Get("tfe_workspace", workspace) == nil {
		return emulator.Refuse("Error updating workspace: couldn't read workspace %s: resource not found", workspace)
	}
	pool := settings.String("agent_pool_id")
	switch agents := settings["execution_mode"] == "agent"; {
	case agents && pool == "":
		return emulator.Refuse("Invalid Attribute Combination: execution mode agent needs an agent_pool_id")
	case agents && call.World.Get("tfe_agent_pool", pool) == nil:
		return fail("There is no agent pool %s.", pool)
	case agents && !allows(call.World, pool, workspace):
		return fail("The agent pool %s is scoped, and does not allow the workspace.", pool)
	case !agents && pool != "":
		return emulator.Refuse("Invalid Attribute Combination: agent_pool_id goes with execution mode agent")
	}
	for _, consumer := range settings.Strings("remote_state_consumer_ids") {
		if call.World.Get("tfe_workspace", consumer) == nil {
			return fail("There is no workspace %s to be a consumer of its state.", consumer)
		}
	}
	settings["id"] = workspace
	settings["overwrites"] = []any{map[string]any{"execution_mode": true, "agent_pool": true}}
	return nil
}

// allows tells whether a pool takes a workspace: every one, unless it is scoped.
func allows(world *emulator.World, pool, workspace string) bool {
	if scoped := world.Get("tfe_agent_pool", pool)["organization_scoped"]; scoped != false {
		return true
	}
	return slices.Contains(world.Get("tfe_agent_pool_allowed_workspaces", pool).Strings("allowed_workspace_ids"), workspace)
}

func allow(call *emulator.Call) error {
	pool := call.Object.String("agent_pool_id")
	if call.World.Get("tfe_agent_pool", pool) == nil {
		return emulator.Refuse("Error updating agent pool %s: resource not found", pool)
	}
	call.Object["id"] = pool
	return nil
}

func createVariable(call *emulator.Call) error {
	variable := call.Object
	owner := map[string]string{"workspace_id": "tfe_workspace", "variable_set_id": "tfe_variable_set"}
	for attribute, kind := range owner {
		id := variable.String(attribute)
		if id == "" {
			continue
		}
		if call.World.Get(kind, id) == nil {
			return emulator.Refuse("Couldn't create %s variable %s: resource not found", variable["category"], variable["key"])
		}
		same := map[string]string{attribute: id, "key": variable.String("key"), "category": variable.String("category")}
		if call.World.Find(call.Type, same) != nil {
			return emulator.Refuse("Couldn't create %s variable %s: invalid attribute\n\nKey has already been taken", variable["category"], variable["key"])
		}
	}
	variable["id"] = newID(call, "var-", variable.String("workspace_id")+variable.String("variable_set_id")+variable.String("key"))
	if variable.Bool("sensitive") {
		variable["readable_value"] = nil
	} else {
		variable["readable_value"] = variable["value"]
	}
	variable.Default("value", "")
	// In a variable set the provider sends value alone, also where value_wo is given:
	// https://github.com/hashicorp/terraform-provider-tfe/issues/1718
	sent := variable.String("value")
	if given := call.Config.String("value_wo"); given != "" && variable.String("workspace_id") != "" {
		sent = given
	}
	call.World.Seed(variableValues, variable.String("id"), emulator.Object{"value": sent})
	variable.Default("hcl", false)
	variable.Default("sensitive", false)
	variable.Default("description", "")
	return nil
}

// variableValues is the kind of what the server holds as a variable's value, by the variable's id. Nothing reads it but the
// runs of a workspace.
const variableValues = "variable values"

func deleteVariable(call *emulator.Call) error {
	call.World.Remove(variableValues, call.Object.String("id"))
	return nil
}

// Variables are those of a workspace, by its id: first those of the variable sets that it uses, then its own, which win.
func Variables(world *emulator.World, workspace string) []emulator.Object {
	of := func(attribute, id string) []emulator.Object {
		return world.All("tfe_variable", func(one emulator.Object) bool { return one.String(attribute) == id })
	}
	var all []emulator.Object
	for _, use := range world.All("tfe_workspace_variable_set", func(one emulator.Object) bool { return one.String("workspace_id") == workspace }) {
		all = append(all, of("variable_set_id", use.String("variable_set_id"))...)
	}
	return append(all, of("workspace_id", workspace)...)
}

// Environment is what the runs of a workspace, by its id, find as environment variables.
func Environment(world *emulator.World, workspace string) map[string]string {
	found := map[string]string{}
	for _, one := range Variables(world, workspace) {
		if one.String("category") == "env" {
			found[one.String("key")] = world.Get(variableValues, one.String("id")).String("value")
		}
	}
	return found
}

// last is the id in an import id of several parts.
func last(_ *emulator.World, id string) string { return id[strings.LastIndex(id, "/")+1:] }

func useVariableSet(call *emulator.Call) error {
	for attribute, kind := range map[string]string{"workspace_id": "tfe_workspace", "variable_set_id": "tfe_variable_set"} {
		if call.World.Get(kind, call.Object.String(attribute)) == nil {
			return emulator.Refuse("Error assigning variable set to workspace: resource not found").Because("There is no %s %s.", kind, call.Object[attribute])
		}
	}
	call.Object["id"] = call.Object.String("workspace_id") + "_" + call.Object.String("variable_set_id")
	return nil
}

func notify(call *emulator.Call) error {
	if call.World.Get("tfe_workspace", call.Object.String("workspace_id")) == nil {
		return emulator.Refuse("Error creating notification configuration: resource not found")
	}
	if url := call.Object.String("url"); call.Object["destination_type"] != "email" && !strings.HasPrefix(url, "https://") {
		return emulator.Refuse("Error creating notification configuration: invalid attribute\n\nUrl is invalid")
	}
	call.Object["id"] = newID(call, "nc-", call.Object.String("workspace_id")+call.Object.String("name"))
	return nil
}

// settings are arguments of resources that their data sources do not have.
var settings = []string{"organization", "tags", "ignore_additional_tags"}

// byName finds what a resource of the same type would be, by its name.
func byName(missing string) emulator.DataSource {
	return func(call *emulator.Call) error {
		organization(call)
		found := call.World.Find(call.Type, map[string]string{"name": call.Object.String("name")})
		if found == nil {
			return emulator.Refuse(missing, call.Object["organization"], call.Object["name"])
		}
		for name, value := range found {
			if !slices.Contains(settings, name) {
				call.Object[name] = value
			}
		}
		return nil
	}
}

// workspaceIDs leaves out names that no workspace has, as the provider does.
func workspaceIDs(call *emulator.Call) error {
	ids, full := map[string]any{}, map[string]any{}
	for _, name := range call.Object.Strings("names") {
		if workspace := call.World.Find("tfe_workspace", map[string]string{"name": name}); workspace != nil {
			ids[name] = workspace["id"]
			full[name] = call.Object.String("organization") + "/" + name
		}
	}
	call.Object["ids"], call.Object["full_names"], call.Object["id"] = ids, full, call.Object.String("organization")+"/ids"
	return nil
}
