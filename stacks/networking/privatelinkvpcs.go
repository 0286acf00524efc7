package networking

import (
	"cdk.tf/confluent-privatelink/constructs/clientvpn"
	"cdk.tf/confluent-privatelink/constructs/endpointsecurity"
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
		vpcs[name] = b.newPrivateLinkVPC(name, vpc)
	}
	return vpcs
}

func (b *builder) newPrivateLinkVPC(name string, vpc config.PrivateLinkVPC) PrivateLinkVPC {
	display := config.DisplayName(b.cfg.Name, name)
	network := privatelinkvpc.New(b.stack, address.PrivateLinkVPC(name), privatelinkvpc.Props{
		Name: display, CIDR: vpc.CIDR, SubnetCIDRs: vpc.SubnetCIDRs(), AvailabilityZoneIDs: vpc.AvailabilityZoneIDs,
	})
	if logs := *b.cfg.PrivateLink.FlowLogs; *logs.Enabled {
		flowlogs.New(b.stack, address.FlowLogs(name), flowlogs.Props{Name: display, VPC: network, Logs: logs})
	}
	networkacl.New(b.stack, address.NetworkACL(name), networkacl.Props{
		Name: display, VPC: network, CIDR: vpc.CIDR, Clients: b.clients(),
	})
	gateway := transitgateway.New(b.stack, address.WayToHub(name), transitgateway.Props{
		Name:             display,
		TransitGatewayID: b.cfg.Hub.TransitGatewayID,
		RouteTableID:     b.cfg.Hub.TransitGatewayRouteTableID,
		VPC:              network,
		Destinations:     b.destinations(),
	})
	b.newWaysBack(name, vpc, gateway)
	security := endpointsecurity.New(b.stack, address.EndpointSecurity(name), endpointsecurity.Props{
		Name:    config.DisplayName(display, "endpoint"),
		VPCID:   network.VPCID,
		Sources: b.sources(vpc),
	})
	return PrivateLinkVPC{VPC: network, SecurityGroupID: security.SecurityGroupID}
}

// newWaysBack leads each hub VPC and its VPN clients to the PrivateLink VPC.
func (b *builder) newWaysBack(name string, vpc config.PrivateLinkVPC, gateway transitgateway.Outputs) {
	for _, hub := range b.hubs {
		hubroutes.New(b.stack, address.WayBack(hub.network.Name, name), hubroutes.Props{
			Hub: hub.network, TransitGatewayID: b.cfg.Hub.TransitGatewayID,
			CIDR: vpc.CIDR, Attachment: gateway.Attachment,
		})
		if client := hub.config.ClientVPN; client != nil {
			clientvpn.New(b.stack, address.WayBack(address.VPNClients(hub.network.Name), name), clientvpn.Props{
				EndpointID: client.EndpointID, SubnetIDs: client.SubnetIDs, AccessGroupIDs: client.AccessGroupIDs,
				Name: name, CIDR: vpc.CIDR,
			})
		}
	}
}

// sources are the networks that may use the endpoint: its own VPC and those behind the hub.
func (b *builder) sources(vpc config.PrivateLinkVPC) []endpointsecurity.Source {
	list := []endpointsecurity.Source{{Name: address.Self, CIDRs: hubvpc.Literal(vpc.CIDR)}}
	for _, destination := range b.destinations() {
		list = append(list, endpointsecurity.Source{Name: address.HubVPC(destination.Name), CIDRs: destination.CIDRs})
	}
	return list
}
