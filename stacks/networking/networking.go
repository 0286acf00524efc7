// Package networking is the first stack: the PrivateLink VPCs and their way to the hub and back.
//
//	client -> hub VPC route table -> Transit Gateway -> PrivateLink VPC subnet -> endpoint (made by confluent-core)
//	endpoint -> PrivateLink VPC route table -> Transit Gateway -> hub VPC -> client
//
// It uses public AWS APIs only, so it can be applied from anywhere.
package networking

import (
	"github.com/aws/constructs-go/constructs/v10"
	"github.com/hashicorp/terraform-cdk-go/cdktf"

	"cdk.tf/confluent-privatelink/constructs/guard"
	"cdk.tf/confluent-privatelink/constructs/privatelinkvpc"
	"cdk.tf/confluent-privatelink/constructs/transitgateway"
	"cdk.tf/confluent-privatelink/internal/address"
	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/stacks/base"
)

// Props of the networking stack.
type Props struct {
	// Config is the validated configuration.
	Config *config.Config
}

// Outputs of the networking stack.
type Outputs struct {
	// PrivateLinkVPCs by name: confluent-core puts an endpoint into each.
	PrivateLinkVPCs map[string]PrivateLinkVPC
}

// PrivateLinkVPC is a PrivateLink VPC that is joined to the hub.
type PrivateLinkVPC struct {
	// VPC with its subnets: endpoint and zones are made in it.
	VPC privatelinkvpc.Outputs
	// SecurityGroupID of the endpoint.
	SecurityGroupID *string
}

// New builds the stack, in the order in which traffic flows.
func New(scope constructs.Construct, id string, props Props) Outputs {
	cfg := props.Config
	stack := base.New(scope, id, cfg)
	b := &builder{stack: stack, cfg: cfg, accounts: base.NewAccounts(stack, cfg)}
	b.owner = b.newOwner()
	b.hubs = b.newHubVPCs()
	outputs := Outputs{PrivateLinkVPCs: b.newPrivateLinkVPCs()}
	b.newQueryLogs(outputs)
	b.newGuard()
	b.describe(outputs)
	return outputs
}

// newGuard keeps the VPCs that other systems name, when their lines leave the file.
func (b *builder) newGuard() {
	if b.cfg.UsedBy == nil {
		return
	}
	things := map[string]bool{}
	for name := range b.cfg.MadeVPCs() {
		things[privatelinkvpc.Address(address.PrivateLinkVPC(name))] = b.cfg.IsUsed()
	}
	guard.New(b.stack, address.Guard, guard.Props{Things: things})
}

// builder is the stack while it is being built.
type builder struct {
	stack    cdktf.TerraformStack
	cfg      *config.Config
	accounts *base.Accounts
	// owner of the Transit Gateway; nil if it is the stack's own account.
	owner *transitgateway.Owner
	hubs  []hub
}
