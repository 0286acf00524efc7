package config

import (
	"slices"

	"cdk.tf/confluent-privatelink/internal/stack"
)

// Workspaces makes the workspaces of HCP Terraform by code: the stack workspaces, which is applied before
// all others and destroyed after them.
type Workspaces struct {
	// Workspace that keeps the state of the stack workspaces itself. It exists, is not made here, and is in
	// execution mode remote or local. Default: a local state file.
	StateWorkspace string `yaml:"state_workspace,omitempty" jsonschema:"format=workspace"`
	// Whether the project is made here. Default false: one of that name has to exist, so that a misspelt name is an error.
	MakeProject bool `yaml:"make_project,omitempty"`
	// Terraform version of the workspaces: an exact one, or a constraint such as ~> 1.11.0. Default ~> 1.11.0.
	TerraformVersion string `yaml:"terraform_version,omitempty" jsonschema:"format=terraform-version"`
	// Agents of the workspace cluster-link, which reaches the clusters through the private network.
	AgentPool AgentPool `yaml:"agent_pool"`
	// Stacks that run on these agents too: networking, confluent-core. Default: none, HCP Terraform runs them.
	OnAgents []string `yaml:"on_agents,omitempty" jsonschema:"enum=networking,enum=confluent-core,minItems=1"`
	// Whether a plan is applied without being asked for. Default false.
	AutoApply bool `yaml:"auto_apply,omitempty"`
	// Roles that the runs take in AWS, by dynamic credentials. Default: none; then credentials come from variable_set_ids
	// or from the agents.
	AWS *WorkspacesAWS `yaml:"aws,omitempty"`
	// Whether variables with Confluent's Cloud API key are made in the workspaces confluent-core and cluster-link. Its value is
	// given when the stack is applied (TF_VAR_confluent_cloud_api_key, TF_VAR_confluent_cloud_api_secret), and is in no file and no
	// state. Default true; false if one of variable_set_ids holds it.
	ConfluentKey *bool `yaml:"confluent_key,omitempty"`
	// Variable sets that exist, varset-..., for every workspace. Other systems may use them too.
	VariableSetIDs []string `yaml:"variable_set_ids,omitempty" jsonschema:"format=variable-set-id,minItems=1"`
	// Who is told of runs, by a name of your own. Default: nobody.
	Notifications map[string]Notification `yaml:"notifications,omitempty"`
}

// AgentPool is a pool of agents that exists, or is made here for these workspaces alone.
type AgentPool struct {
	// Name of the pool. One of id and name is required.
	Name string `yaml:"name,omitempty" jsonschema:"minLength=1,maxLength=90"`
	// Id of a pool that exists, apool-...
	ID string `yaml:"id,omitempty" jsonschema:"format=agent-pool-id"`
	// Whether the pool is made here, scoped to the workspaces that need it. Default false: one of that name has to exist, and
	// which workspaces it allows is left alone.
	Make bool `yaml:"make,omitempty"`
	// With make: names of workspaces of other systems that may use the pool too. They exist already.
	AlsoAllows []string `yaml:"also_allows,omitempty" jsonschema:"format=workspace,minItems=1"`
}

// WorkspacesAWS says which roles the runs take in AWS: those that exist, or those made here.
type WorkspacesAWS struct {
	// ARNs of roles that exist, by stack: networking, confluent-core, cluster-link.
	Roles map[string]RunRoles `yaml:"roles,omitempty"`
	// Whether an OIDC provider and a role per stack are made here, with the least that each stack needs
	// (docs/permissions.md). Default false.
	MakeRoles bool `yaml:"make_roles,omitempty"`
	// With make_roles: whether plans take a role of their own, which can only read. Default false.
	PlanRoles bool `yaml:"plan_roles,omitempty"`
	// With make_roles: ARN of the account's OIDC provider for the host, if it exists: an account takes one per host. Default: it is made here.
	OIDCProviderARN string `yaml:"oidc_provider_arn,omitempty" jsonschema:"format=oidc-provider-arn"`
}

// RunRoles are the ARNs of one role for all of a run, or of one for its plan and one for its apply.
type RunRoles struct {
	// Role of plan and apply.
	Run string `yaml:"run,omitempty" jsonschema:"format=role-arn"`
	// Role of plans, with apply.
	Plan string `yaml:"plan,omitempty" jsonschema:"format=role-arn"`
	// Role of applies, with plan.
	Apply string `yaml:"apply,omitempty" jsonschema:"format=role-arn"`
}

// Kinds of a notification's destination.
const (
	NotifyEmail          = "email"
	NotifySlack          = "slack"
	NotifyMicrosoftTeams = "microsoft-teams"
	NotifyGeneric        = "generic"
)

// Notification tells somebody of runs that need attention, failed or were applied.
type Notification struct {
	// Kind of the destination: email, slack, microsoft-teams or generic.
	DestinationType string `yaml:"destination_type" jsonschema:"enum=email,enum=slack,enum=microsoft-teams,enum=generic"`
	// Web hook to call, not with email. Whoever knows the URL of a hook can use it: it stands in the JSON and in the state.
	URL string `yaml:"url,omitempty" jsonschema:"format=https-url"`
	// Members of the organization by their ids, user-..., with email.
	EmailUserIDs []string `yaml:"email_user_ids,omitempty" jsonschema:"format=user-id,minItems=1"`
	// What is told: created, planning, needs_attention, applying, completed, errored. Default needs_attention and errored.
	Triggers []string `yaml:"triggers,omitempty" jsonschema:"enum=created,enum=planning,enum=needs_attention,enum=applying,enum=completed,enum=errored,minItems=1"`
}

// DefaultTerraformVersion of workspaces: write-only arguments came with 1.11, and a new minor version is your decision.
const DefaultTerraformVersion = "~> 1.11.0"

func (w *Workspaces) setDefaults() {
	if w.TerraformVersion == "" {
		w.TerraformVersion = DefaultTerraformVersion
	}
	if w.ConfluentKey == nil {
		yes := true
		w.ConfluentKey = &yes
	}
	for name, notification := range w.Notifications {
		if len(notification.Triggers) == 0 {
			notification.Triggers = []string{"needs_attention", "errored"}
		}
		w.Notifications[name] = notification
	}
}

// RunsOnAgents tells whether the workspace of a stack runs on agents.
func (w *Workspaces) RunsOnAgents(one stack.Stack) bool {
	return one.NeedsClusters() || slices.Contains(w.OnAgents, one.Name)
}
