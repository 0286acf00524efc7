package workspaces

import (
	"slices"

	"cdk.tf/confluent-privatelink/constructs/agentpool"
	"cdk.tf/confluent-privatelink/constructs/confluentkey"
	"cdk.tf/confluent-privatelink/constructs/workspace"
	"cdk.tf/confluent-privatelink/constructs/workspaceenvironment"
	"cdk.tf/confluent-privatelink/constructs/workspacesettings"
	"cdk.tf/confluent-privatelink/internal/address"
	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/stack"
)

// newWorkspaces makes a workspace for each of the other stacks, and returns their ids.
func (b *builder) newWorkspaces() map[string]*string {
	ids := map[string]*string{}
	for _, one := range stack.All {
		ids[one.Name] = workspace.New(b.stack, address.Workspace(one.Name), workspace.Props{
			Name: stack.Workspace(b.hcp.WorkspacePrefix, one.Name), Stack: one.Name, ProjectID: b.projectID,
			TerraformVersion: b.spec.TerraformVersion, AutoApply: b.spec.AutoApply,
		}).ID
	}
	return ids
}

// newAgentPool makes or finds the pool of the workspaces that run on agents.
func (b *builder) newAgentPool() agentpool.Outputs {
	var allowed []*string
	for _, one := range stack.All {
		if b.spec.RunsOnAgents(one) {
			allowed = append(allowed, b.workspaces[one.Name])
		}
	}
	return agentpool.New(b.stack, address.AgentPool, agentpool.Props{
		Pool: b.spec.AgentPool, Organization: b.hcp.Organization, WorkspaceIDs: allowed,
	})
}

// newSettings lets each stack's state be read by the stacks that read it, and by nobody else.
func (b *builder) newSettings() {
	for _, one := range stack.All {
		settings := workspacesettings.Props{WorkspaceID: b.workspaces[one.Name]}
		for _, other := range stack.All {
			if slices.Contains(other.Reads, one.Name) {
				settings.ConsumerIDs = append(settings.ConsumerIDs, b.workspaces[other.Name])
			}
		}
		if b.spec.RunsOnAgents(one) {
			settings.AgentPoolID, settings.Allowed = b.pool.ID, b.pool.Allowed
		}
		workspacesettings.New(b.stack, address.WorkspaceSettings(one.Name), settings)
	}
}

// newEnvironments gives the runs of each stack the credentials that it needs, and no others.
func (b *builder) newEnvironments() {
	for _, one := range stack.All {
		sets := map[string]*string{}
		for _, id := range b.spec.VariableSetIDs {
			sets[id] = &id
		}
		workspaceenvironment.New(b.stack, address.WorkspaceEnvironment(one.Name), workspaceenvironment.Props{
			WorkspaceID: b.workspaces[one.Name], Variables: variables(b.roles[one.Name]),
			VariableSetIDs: sets, Notifications: b.spec.Notifications,
		})
		if *b.spec.ConfluentKey && slices.Contains(one.Reaches, stack.Confluent) {
			confluentkey.New(b.stack, address.WorkspaceConfluentKey(one.Name), confluentkey.Props{WorkspaceID: b.workspaces[one.Name]})
		}
	}
}

// variables by which the runs take roles in AWS; none without roles.
func variables(roles config.RunRoles) map[string]*string {
	all := map[string]*string{}
	for name, arn := range map[string]*string{
		"TFC_AWS_RUN_ROLE_ARN": &roles.Run, "TFC_AWS_PLAN_ROLE_ARN": &roles.Plan, "TFC_AWS_APPLY_ROLE_ARN": &roles.Apply,
	} {
		if *arn != "" {
			all[name] = arn
		}
	}
	if len(all) > 0 {
		yes := "true"
		all["TFC_AWS_PROVIDER_AUTH"] = &yes
	}
	return all
}
