package rehearse

import (
	"cmp"
	"slices"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/emulator"
	"cdk.tf/confluent-privatelink/internal/stack"
)

// seedHCPTerraform puts in what the stacks workspaces use, and none of them makes.
func seedHCPTerraform(world *emulator.World, configs []*config.Config) {
	made := func(makes func(*config.HCPTerraform) bool) bool {
		return slices.ContainsFunc(configs, func(cfg *config.Config) bool {
			hcp := cfg.State.HCPTerraform
			return hcp != nil && hcp.Workspaces != nil && makes(hcp)
		})
	}
	for _, cfg := range configs {
		hcp := cfg.State.HCPTerraform
		if hcp == nil || hcp.Workspaces == nil {
			continue
		}
		spec := hcp.Workspaces
		if hcp.Project != "" && !made(func(other *config.HCPTerraform) bool {
			return other.Workspaces.MakeProject && other.Project == hcp.Project
		}) {
			world.Seed("tfe_project", "prj-"+hcp.Project, emulator.Object{"name": hcp.Project, "organization": hcp.Organization})
		}
		if pool := spec.AgentPool; !pool.Make && !made(func(other *config.HCPTerraform) bool {
			return other.Workspaces.AgentPool.Make && pool.ID == "" && other.Workspaces.AgentPool.Name == pool.Name
		}) {
			world.Seed("tfe_agent_pool", cmp.Or(pool.ID, "apool-"+pool.Name), emulator.Object{"name": pool.Name, "organization": hcp.Organization, "organization_scoped": true})
		}
		for _, id := range spec.VariableSetIDs {
			world.Seed("tfe_variable_set", id, emulator.Object{"name": id, "organization": hcp.Organization})
		}
		for _, name := range spec.AgentPool.AlsoAllows {
			if !made(func(other *config.HCPTerraform) bool { return slices.Contains(workspacesOf(other), name) }) {
				world.Seed("tfe_workspace", "ws-"+name, emulator.Object{"name": name, "organization": hcp.Organization})
			}
		}
	}
}

// workspacesOf are the names of the workspaces that a file has made.
func workspacesOf(hcp *config.HCPTerraform) (names []string) {
	for _, name := range stack.Names() {
		names = append(names, stack.Workspace(hcp.WorkspacePrefix, name))
	}
	return names
}
