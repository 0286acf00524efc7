package modeltest

import (
	"fmt"
	"net/netip"

	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// hubZone adds the zone of the hub VPCs, which leads to the first PrivateLink VPC's endpoint.
func (b builder) hubZone(count int) {
	if count == 0 {
		return
	}
	var vpcs []model.ID
	for _, hub := range hubVPCs {
		vpcs = append(vpcs, model.ID("vpc-"+hub.name))
	}
	b.zone("hub", Name(0), vpcs...)
}

// clientVPN adds a classic Client VPN endpoint that is associated with every subnet of vpn.
func (b builder) clientVPN() {
	vpn := model.ClientVPN{Object: named("cvpn-endpoint-1", "vpn"), VPC: "vpc-vpn", ClientCIDR: ClientCIDR}
	for zone := 1; zone <= 3; zone++ {
		vpn.Subnets.Value = append(vpn.Subnets.Value, model.ID(fmt.Sprintf("subnet-vpn-use1-az%d", zone)))
	}
	vpn.DNSServers = model.Known(b.plusTwo("vpc-vpn"))
	b.ClientVPNs = append(b.ClientVPNs, vpn)
}

// routes adds the routes from each hub VPC to each PrivateLink VPC and back, and the Client VPN's.
func (b builder) routes(count int) {
	var there, back []model.Route
	for i := range count {
		there = append(there, viaGateway(model.Destination{Prefix: CIDR(i)}))
	}
	for _, v := range b.VPCs[:len(hubVPCs)] {
		back = append(back, viaGateway(model.Destination{Prefix: v.CIDRs.Value[0]}))
	}
	back = append(back, viaGateway(model.Destination{Prefix: ClientCIDR}))
	for i := range b.RouteTables {
		t := &b.RouteTables[i]
		switch {
		case t.Main:
		case isHub(t.VPC):
			t.Routes.Value = append([]model.Route(nil), there...)
		default:
			t.Routes.Value = append([]model.Route(nil), back...)
		}
	}
	vpn := &b.ClientVPNs[0]
	for i := range count {
		for _, subnet := range vpn.Subnets.Value {
			vpn.Routes.Value = append(vpn.Routes.Value, model.VPNRoute{Destination: CIDR(i), Subnet: subnet})
		}
		vpn.Authorizations.Value = append(vpn.Authorizations.Value, model.VPNAuthorization{Network: CIDR(i)})
	}
}

func isHub(vpc model.ID) bool {
	for _, hub := range hubVPCs {
		if vpc == model.ID("vpc-"+hub.name) {
			return true
		}
	}
	return false
}

func viaGateway(to model.Destination) model.Route {
	return model.Route{Destination: to, Target: model.Target{Kind: model.TargetTransitGateway, ID: TransitGateway}, Origin: model.Static}
}

// clients adds the client networks: agents, DNS, VPN clients, and each PrivateLink VPC.
func (b builder) clients(count int) {
	open := model.Known([]model.ID{"sg-clients"})
	b.SecurityGroups = append(b.SecurityGroups, model.SecurityGroup{Object: named("sg-clients", "clients"),
		Egress: model.Known([]model.GroupRule{{Protocol: model.AnyProtocol, Peer: model.Destination{Prefix: anywhere}}})})
	b.Clients = []model.Client{
		{Name: "tfc-agent", Kind: model.Agents, VPC: "vpc-tfc-agent", SecurityGroups: open},
		{Name: "dns", Kind: model.HubVPC, VPC: "vpc-dns", SecurityGroups: open},
		{Name: "vpn", Kind: model.VPNClients, VPC: "vpc-vpn", ClientVPN: "cvpn-endpoint-1", SecurityGroups: open},
	}
	for i := range count {
		b.Clients = append(b.Clients, model.Client{Name: Name(i), Kind: model.PrivateLinkVPC, VPC: model.ID("vpc-" + Name(i)), SecurityGroups: open})
	}
}

// plusTwo is the address of the VPC's own resolver.
func (b builder) plusTwo(vpc model.ID) []netip.Addr {
	for _, v := range b.VPCs {
		if v.ID == vpc {
			return []netip.Addr{v.CIDRs.Value[0].Addr().Next().Next()}
		}
	}
	return nil
}

var anywhere = netip.PrefixFrom(netip.IPv4Unspecified(), 0)
