package networking

import (
	"net/netip"

	"github.com/hashicorp/terraform-cdk-go/cdktf"

	"cdk.tf/confluent-privatelink/constructs/hubvpc"
	"cdk.tf/confluent-privatelink/constructs/networkacl"
	"cdk.tf/confluent-privatelink/constructs/transitgateway"
	"cdk.tf/confluent-privatelink/internal/address"
	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/inorder"
	"cdk.tf/confluent-privatelink/stacks/base"
)

// hub is a hub VPC as the configuration and AWS tell it.
type hub struct {
	config  config.HubVPC
	account base.Account
	network hubvpc.Outputs
	// clients iterates over the CIDR of the VPN clients, nil in a VPC without a Client VPN.
	clients cdktf.ITerraformIterator
}

func (b *builder) newHubVPCs() []hub {
	var hubs []hub
	for name, vpc := range inorder.Of(b.cfg.Hub.VPCs) {
		account := b.accounts.Of(name)
		one := hub{
			config: vpc, account: account,
			network: hubvpc.New(b.stack, address.HubVPC(name), hubvpc.Props{
				Name: name, VPCID: vpc.ID, Provider: account.Provider, CIDRs: vpc.CIDRs, RouteTableIDs: vpc.RouteTableIDs,
			}),
		}
		if vpc.ClientVPN != nil {
			one.clients = hubvpc.Literal(vpc.ClientVPN.ClientCIDR)
		}
		hubs = append(hubs, one)
	}
	return hubs
}

// destinations are the networks behind the hub: its VPCs and their VPN clients.
func (b *builder) destinations() []transitgateway.Destination {
	var list []transitgateway.Destination
	for _, hub := range b.hubs {
		list = append(list, transitgateway.Destination{Name: hub.network.Name, CIDRs: hub.network.CIDRs})
		if hub.clients != nil {
			list = append(list, transitgateway.Destination{Name: address.VPNClients(hub.network.Name), CIDRs: hub.clients})
		}
	}
	return list
}

// clients are the same networks for the network ACL, whose entries are no resources of their own.
func (b *builder) clients() []networkacl.Client {
	var list []networkacl.Client
	for _, hub := range b.hubs {
		list = append(list, networkacl.Client{Name: hub.network.Name, CIDRs: hub.config.CIDRs, Reference: hub.network.CIDRsReference})
		if client := hub.config.ClientVPN; client != nil {
			list = append(list, networkacl.Client{Name: address.VPNClients(hub.network.Name), CIDRs: []netip.Prefix{client.ClientCIDR}})
		}
	}
	return list
}
