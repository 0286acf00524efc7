package rehearse

import (
	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/emulator"
)

// seedHCPTerraform puts in what the stack workspaces uses and does not make.
func seedHCPTerraform(world *emulator.World, cfg *config.Config) {
	hcp := cfg.State.HCPTerraform
	if hcp == nil || hcp.Workspaces == nil {
		return
	}
	spec := hcp.Workspaces
	if hcp.Project != "" && !spec.MakeProject {
		world.Seed("tfe_project", "prj-"+hcp.Project, emulator.Object{"name": hcp.Project, "organization": hcp.Organization})
	}
	if pool := spec.AgentPool; !pool.Make {
		id := pool.ID
		if id == "" {
			id = "apool-" + pool.Name
		}
		world.Seed("tfe_agent_pool", id, emulator.Object{"name": pool.Name, "organization": hcp.Organization, "organization_scoped": true})
	}
	for _, id := range spec.VariableSetIDs {
		world.Seed("tfe_variable_set", id, emulator.Object{"name": id, "organization": hcp.Organization})
	}
	for _, name := range spec.AgentPool.AlsoAllows {
		world.Seed("tfe_workspace", "ws-"+name, emulator.Object{"name": name, "organization": hcp.Organization})
	}
}
