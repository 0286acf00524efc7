// Package workspaces says what the workspaces of a configuration file have to be in HCP Terraform: which there are, in
// which order, who may read whose state, where they run, and which variables they need by name. What makes
// them and what checks them take it from here.
package workspaces

import (
	"fmt"
	"slices"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/stack"
)

// OldestTerraform is the oldest version that knows write-only attributes, which the stacks use.
const OldestTerraform = "1.11.0"

// Place is where the workspaces of a file are.
type Place struct {
	// Host name, with :port if it is not 443.
	Host         string
	Organization string
	// Project by name; "" for the organization's default project.
	Project string
}

// Workspace is what one workspace has to be.
type Workspace struct {
	// Name of the workspace, and of the stack that runs in it.
	Name, Stack string
	// Reads and Consumers are names of workspaces: those whose state it reads, and those that read its own.
	Reads, Consumers []string
	// Agents is true if its runs need agents in a VPC of the file: they reach clusters through the private network.
	Agents bool
	// OnAgents is true if the file wants its runs on agents, because they have to be or because it says so.
	OnAgents bool
	// AutoApply is true if the file wants plans applied unasked.
	AutoApply bool
	// Needs are the environment variables that its runs need.
	Needs []Need
}

// Need is a credential that a run finds in its environment. On agents it may also be the agent's own
// environment, or the role of its machine, that holds it.
type Need struct {
	// For is whose credential it is: AWS or Confluent.
	For stack.Peer
	// Ways are alternatives; each lists variables that are needed together.
	Ways [][]string
}

// Variables by which a run gets credentials.
//
// https://developer.hashicorp.com/terraform/cloud-docs/workspaces/dynamic-provider-credentials/aws-configuration
// https://registry.terraform.io/providers/confluentinc/confluent/latest/docs
var (
	awsNeed = Need{For: stack.AWS, Ways: [][]string{
		{"TFC_AWS_PROVIDER_AUTH", "TFC_AWS_RUN_ROLE_ARN"},
		{"TFC_AWS_PROVIDER_AUTH", "TFC_AWS_PLAN_ROLE_ARN", "TFC_AWS_APPLY_ROLE_ARN"},
		{"AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"},
	}}
	confluentNeed = Need{For: stack.Confluent, Ways: [][]string{{"CONFLUENT_CLOUD_API_KEY", "CONFLUENT_CLOUD_API_SECRET"}}}
)

// Of lists the workspaces of a file, in the order in which they are applied. It is an error if the file
// keeps its state elsewhere.
func Of(cfg *config.Config) (Place, []Workspace, error) {
	hcp := cfg.State.HCPTerraform
	if hcp == nil {
		return Place{}, nil, fmt.Errorf("%s keeps its state in local files: runs in HCP Terraform need state.hcp_terraform in the configuration file (docs/deploying.md)", cfg.Name)
	}
	var all []Workspace
	for _, one := range stack.All {
		workspace := Workspace{Name: stack.Workspace(hcp.WorkspacePrefix, one.Name), Stack: one.Name, Agents: one.NeedsClusters()}
		workspace.OnAgents = workspace.Agents
		if made := hcp.Workspaces; made != nil {
			workspace.OnAgents = workspace.Agents || slices.Contains(made.OnAgents, one.Name)
			workspace.AutoApply = made.AutoApply
		}
		for _, other := range stack.All {
			name := stack.Workspace(hcp.WorkspacePrefix, other.Name)
			if slices.Contains(one.Reads, other.Name) {
				workspace.Reads = append(workspace.Reads, name)
			}
			if slices.Contains(other.Reads, one.Name) {
				workspace.Consumers = append(workspace.Consumers, name)
			}
		}
		for _, need := range []Need{awsNeed, confluentNeed} {
			if slices.Contains(one.Reaches, need.For) {
				workspace.Needs = append(workspace.Needs, need)
			}
		}
		all = append(all, workspace)
	}
	return Place{Host: hcp.Hostname, Organization: hcp.Organization, Project: hcp.Project}, all, nil
}
