package networking

import (
	"github.com/hashicorp/terraform-cdk-go/cdktf"

	"cdk.tf/confluent-privatelink/constructs/clientvpn"
	"cdk.tf/confluent-privatelink/constructs/endpointsecurity"
	"cdk.tf/confluent-privatelink/constructs/existingvpc"
	"cdk.tf/confluent-privatelink/constructs/flowlogs"
	"cdk.tf/confluent-privatelink/constructs/hubroutes"
	"cdk.tf/confluent-privatelink/constructs/hubvpc"
	"cdk.tf/confluent-privatelink/constructs/networkacl"
	"cdk.tf/confluent-privatelink/constructs/privatelinkvpc"
	"cdk.tf/confluent-privatelink/constructs/transitgateway"
	"cdk.tf/confluent-privatelink/internal/address"
	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/inorder"
)

func (b *builder) newPrivateLinkVPCs() map[string]PrivateLinkVPC {
	vpcs := map[string]PrivateLinkVPC{}
	for name, vpc := range inorder.Of(b.cfg.PrivateLink.VPCs) {
		switch {
		case vpc.Made():
			vpcs[name] = b.newPrivateLinkVPC(name, vpc)
		case vpc.ID != "":
			vpcs[name] = b.existingVPC(name, vpc)
		}
	}
	return vpcs
}

// existingVPC looks a VPC up that is joined to the hub already. What is made in it is the group of an endpoint that is made.
func (b *builder) existingVPC(name string, vpc config.PrivateLinkVPC) PrivateLinkVPC {
	network := existingvpc.New(b.stack, address.PrivateLinkVPC(name), existingvpc.Props{
		Name: name, VPCID: vpc.ID, SubnetIDs: vpc.SubnetIDs, RouteTableIDs: vpc.RouteTableIDs,
	})
	one := PrivateLinkVPC{VPC: network.VPC}
	if vpc.MakesEndpoint() {
		one.SecurityGroupID = b.newEndpointSecurity(name, network.VPC.VPCID, network.CIDRs)
	}
	return one
}

func (b *builder) newPrivateLinkVPC(name string, vpc config.PrivateLinkVPC) PrivateLinkVPC {
	display := config.DisplayName(b.cfg.Name, name)
	network := privatelinkvpc.New(b.stack, address.PrivateLinkVPC(name), privatelinkvpc.Props{
		Name: display, CIDR: vpc.CIDR, SubnetCIDRs: vpc.SubnetCIDRs(), AvailabilityZoneIDs: vpc.AvailabilityZoneIDs,
		Protect: b.cfg.IsUsed(),
	})
	if logs := *b.cfg.PrivateLink.FlowLogs; *logs.Enabled {
		flowlogs.New(b.stack, address.FlowLogs(name), flowlogs.Props{Name: display, VPC: network, Logs: logs})
	}
	networkacl.New(b.stack, address.NetworkACL(name), networkacl.Props{
		Name: display, VPC: network, CIDR: vpc.CIDR, Clients: b.clients(),
	})
	if b.cfg.Hub.TransitGatewayID != "" {
		gateway := transitgateway.New(b.stack, address.WayToHub(name), transitgateway.Props{
			Name:             display,
			TransitGatewayID: b.cfg.Hub.TransitGatewayID,
			RouteTableID:     b.cfg.Hub.TransitGatewayRouteTableID,
			VPC:              network,
			Owner:            b.owner,
			Destinations:     b.destinations(),
		})
		b.newWaysBack(name, vpc, gateway)
	}
	return PrivateLinkVPC{VPC: network, SecurityGroupID: b.newEndpointSecurity(name, network.VPCID, hubvpc.Literal(vpc.CIDR))}
}

func (b *builder) newEndpointSecurity(name string, vpcID *string, own cdktf.ITerraformIterator) *string {
	return endpointsecurity.New(b.stack, address.EndpointSecurity(name), endpointsecurity.Props{
		Name:    config.DisplayName(b.cfg.Name, name, "endpoint"),
		VPCID:   vpcID,
		Sources: b.sources(own),
	}).SecurityGroupID
}

// newWaysBack leads each hub VPC and its VPN clients to the PrivateLink VPC.
func (b *builder) newWaysBack(name string, vpc config.PrivateLinkVPC, gateway transitgateway.Outputs) {
	for _, hub := range b.hubs {
		hubroutes.New(b.stack, address.WayBack(hub.network.Name, name), hubroutes.Props{
			Hub: hub.network, Provider: hub.account.Provider, TransitGatewayID: b.cfg.Hub.TransitGatewayID,
			CIDR: vpc.CIDR, Attachment: gateway.Attachment,
		})
		if client := hub.config.ClientVPN; client != nil {
			clientvpn.New(b.stack, address.WayBack(address.VPNClients(hub.network.Name), name), clientvpn.Props{
				Provider: hub.account.Provider, EndpointID: client.EndpointID, SubnetIDs: client.SubnetIDs, AccessGroupIDs: client.AccessGroupIDs,
				Name: name, CIDR: vpc.CIDR,
			})
		}
	}
}

// sources are the networks that may use the endpoint: its own VPC and those behind the hub.
func (b *builder) sources(own cdktf.ITerraformIterator) []endpointsecurity.Source {
	list := []endpointsecurity.Source{{Name: address.Self, CIDRs: own}}
	for _, destination := range b.destinations() {
		list = append(list, endpointsecurity.Source{Name: address.HubVPC(destination.Name), CIDRs: destination.CIDRs})
	}
	return list
}
