package tfetest

import (
	"cmp"

	"cdk.tf/confluent-privatelink/internal/emulator/hashicorp"
)

// follow brings the server up to date with what the provider tfe has made in an emulated HCP Terraform, if there is one:
// projects, pools, workspaces with their settings and variables. What a stack does not make is the server's own: agents, run
// triggers, locks, runs, states. s.mu is held.
func (s *Server) follow() {
	if s.World == nil {
		return
	}
	defer s.World.Lock()()
	s.Projects = map[string]string{"Default Project": "prj-default"}
	projects := map[string]string{"prj-default": "Default Project"}
	for _, one := range s.World.All("tfe_project", nil) {
		s.Projects[one.String("name")], projects[one.String("id")] = one.String("id"), one.String("name")
	}
	names := map[string]string{}
	for _, one := range s.World.All("tfe_workspace", nil) {
		names[one.String("id")] = one.String("name")
	}
	named := func(ids []string) []string {
		found := []string{}
		for _, id := range ids {
			found = append(found, names[id])
		}
		return found
	}
	s.followPools(named)
	s.followWorkspaces(projects, named)
}

// followPools keeps the agents of the pools that are there still. named gives the names of workspaces by their ids.
func (s *Server) followPools(named func(ids []string) []string) {
	agents := map[string][]Agent{}
	for _, pool := range s.Pools {
		agents[pool.ID] = pool.Agents
	}
	s.Pools = nil
	for _, one := range s.World.All("tfe_agent_pool", nil) {
		pool := &Pool{ID: one.String("id"), Name: one.String("name"), Agents: agents[one.String("id")]}
		if one["organization_scoped"] == false {
			pool.Allowed = named(s.World.Get("tfe_agent_pool_allowed_workspaces", pool.ID).Strings("allowed_workspace_ids"))
		}
		s.Pools = append(s.Pools, pool)
	}
}

// followWorkspaces keeps what is the server's own of the workspaces that are there still. projects are names by id.
func (s *Server) followWorkspaces(projects map[string]string, named func(ids []string) []string) {
	known := map[string]*Workspace{}
	for _, one := range s.Workspaces {
		known[one.ID] = one
	}
	s.Workspaces = nil
	for _, one := range s.World.All("tfe_workspace", nil) {
		is := cmp.Or(known[one.String("id")], &Workspace{ID: one.String("id"), Resources: -1})
		is.Name, is.Project = one.String("name"), projects[cmp.Or(one.String("project_id"), "prj-default")]
		settings := s.World.Get("tfe_workspace_settings", is.ID)
		is.ExecutionMode = cmp.Or(settings.String("execution_mode"), "remote")
		is.Pool, is.GlobalRemoteState = settings.String("agent_pool_id"), settings.Bool("global_remote_state")
		is.Consumers = named(settings.Strings("remote_state_consumer_ids"))
		is.TerraformVersion, is.WorkingDirectory = one.String("terraform_version"), one.String("working_directory")
		is.AutoApply, is.AutoApplyRunTrigger = one.Bool("auto_apply"), one.Bool("auto_apply_run_trigger")
		is.Variables = nil
		for _, variable := range hashicorp.Variables(s.World, is.ID) {
			is.Variables = append(is.Variables, Variable{variable.String("key"), variable.String("category"), variable.Bool("sensitive")})
		}
		s.Workspaces = append(s.Workspaces, is)
	}
}

// hold notes how many resources the state of a workspace holds, which the emulated HCP Terraform asks before it deletes
// one. s.mu is held.
func (s *Server) hold(name string, resources int) {
	of := s.Workspace(name)
	if of.Resources = resources; s.World == nil {
		return
	}
	defer s.World.Lock()()
	if one := s.World.Get("tfe_workspace", of.ID); one != nil {
		one["resource_count"] = max(resources, 0)
	}
}
