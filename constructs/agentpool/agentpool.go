// Package agentpool makes a pool of agents for some workspaces alone, or finds one that exists.
// https://developer.hashicorp.com/terraform/cloud-docs/agents/agent-pools
package agentpool

import (
	"fmt"

	"github.com/aws/constructs-go/constructs/v10"
	"github.com/aws/jsii-runtime-go"
	"github.com/hashicorp/terraform-cdk-go/cdktf"

	"cdk.tf/confluent-privatelink/.gen/hashicorp/tfe/agentpool"
	"cdk.tf/confluent-privatelink/.gen/hashicorp/tfe/agentpoolallowedworkspaces"
	"cdk.tf/confluent-privatelink/.gen/hashicorp/tfe/datatfeagentpool"
	"cdk.tf/confluent-privatelink/.gen/hashicorp/tfe/datatfeworkspaceids"
	"cdk.tf/confluent-privatelink/constructs/element"
	"cdk.tf/confluent-privatelink/internal/config"
)

// Props of a pool.
type Props struct {
	// Pool as configured.
	Pool config.AgentPool
	// Organization that has it.
	Organization string
	// WorkspaceIDs that may use it.
	WorkspaceIDs []*string
}

// Outputs of a pool.
type Outputs struct {
	// ID, apool-...
	ID *string
	// Allowed is when a workspace may be told to use the pool; nil for one that exists.
	Allowed cdktf.ITerraformDependable
}

// New makes the pool and says which workspaces it allows, or finds it. The list of a pool is one
// object: only its maker writes it, and the workspaces of other systems are found by their names.
func New(scope constructs.Construct, id string, props Props) Outputs {
	if props.Pool.ID != "" {
		return Outputs{ID: &props.Pool.ID}
	}
	this := element.Open(scope, id)
	if !props.Pool.Make {
		return Outputs{ID: element.Add(this, "", datatfeagentpool.NewDataTfeAgentPool, &datatfeagentpool.DataTfeAgentPoolConfig{Name: &props.Pool.Name}).Id()}
	}
	pool := element.Add(this, "", agentpool.NewAgentPool, &agentpool.AgentPoolConfig{
		Name: &props.Pool.Name, OrganizationScoped: jsii.Bool(false),
	})
	allowed := props.WorkspaceIDs
	if others := props.Pool.AlsoAllows; len(others) > 0 {
		element.Add(this, "", datatfeworkspaceids.NewDataTfeWorkspaceIds, &datatfeworkspaceids.DataTfeWorkspaceIdsConfig{
			Organization: &props.Organization,
			Names:        jsii.Strings(others...),
			Lifecycle: &cdktf.TerraformResourceLifecycle{Postcondition: &[]*cdktf.Postcondition{{
				Condition:    element.Expression(fmt.Sprintf("length(self.ids) == %d", len(others))),
				ErrorMessage: jsii.String("Of the workspaces that agent_pool.also_allows names, only ${join(\", \", keys(self.ids))} exist: apply the others' stack workspaces first."),
			}}},
		})
		for _, name := range others {
			allowed = append(allowed, element.Expression(fmt.Sprintf("data.tfe_workspace_ids.%s.ids[%q]", this.ID(""), name)))
		}
	}
	return Outputs{ID: pool.Id(), Allowed: element.Add(this, "", agentpoolallowedworkspaces.NewAgentPoolAllowedWorkspaces,
		&agentpoolallowedworkspaces.AgentPoolAllowedWorkspacesConfig{AgentPoolId: pool.Id(), AllowedWorkspaceIds: &allowed})}
}
