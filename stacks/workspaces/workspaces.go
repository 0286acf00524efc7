// Package workspaces is the stack that all others run in, if the file asks for it: the workspaces of HCP Terraform,
// with what their runs need.
//
//	project -> workspaces -> agent pool -> settings -> roles in AWS, Confluent's key -> environment of the runs
//
// It uses the public APIs of HCP Terraform and AWS only. It is applied first and destroyed last.
package workspaces

import (
	"github.com/aws/constructs-go/constructs/v10"
	"github.com/aws/jsii-runtime-go"
	"github.com/hashicorp/terraform-cdk-go/cdktf"

	tfeprovider "cdk.tf/confluent-privatelink/.gen/hashicorp/tfe/provider"
	"cdk.tf/confluent-privatelink/constructs/agentpool"
	"cdk.tf/confluent-privatelink/constructs/hcpproject"
	"cdk.tf/confluent-privatelink/internal/address"
	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/stacks/base"
)

// Props of the workspaces stack.
type Props struct {
	// Config is the validated configuration, with state.hcp_terraform.workspaces.
	Config *config.Config
}

// New builds the stack, in the order in which one thing needs the other.
func New(scope constructs.Construct, id string, props Props) {
	cfg := props.Config
	stack := base.NewFirst(scope, id, cfg)
	hcp := cfg.State.HCPTerraform
	tfeprovider.NewTfeProvider(stack, jsii.String("tfe"), &tfeprovider.TfeProviderConfig{
		Hostname: &hcp.Hostname, Organization: &hcp.Organization,
	})
	b := &builder{stack: stack, cfg: cfg, hcp: hcp, spec: hcp.Workspaces}
	if hcp.Project != "" {
		b.projectID = hcpproject.New(stack, address.Project, hcpproject.Props{Name: hcp.Project, Make: b.spec.MakeProject}).ID
	}
	b.workspaces = b.newWorkspaces()
	b.pool = b.newAgentPool()
	b.newSettings()
	b.roles = b.newRoles()
	b.newEnvironments()
	b.describe()
}

// builder is the stack while it is being built.
type builder struct {
	stack cdktf.TerraformStack
	cfg   *config.Config
	hcp   *config.HCPTerraform
	spec  *config.Workspaces
	// projectID is nil for the organization's default project.
	projectID  *string
	workspaces map[string]*string
	pool       agentpool.Outputs
	roles      map[string]config.RunRoles
}
