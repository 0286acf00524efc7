package modeltest

import (
	"net/netip"

	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

var toNAT = model.Target{Kind: model.TargetNATGateway, ID: "nat-1"}

// reroute replaces the routes from a VPC's zone tables to a network by others.
func reroute(m *model.Model, vpc string, to netip.Prefix, routes ...model.Route) {
	for _, id := range zoneTables(vpc) {
		t := Table(m, id)
		RemoveRoute(t, to)
		t.Routes.Value = append(t.Routes.Value, routes...)
	}
}

// halves are two routes that together cover a /20.
func halves(of netip.Prefix, target model.Target) []model.Route {
	upper := of.Addr().As4()
	upper[2] += 8
	var found []model.Route
	for _, half := range []netip.Prefix{netip.PrefixFrom(of.Addr(), 21), netip.PrefixFrom(netip.AddrFrom4(upper), 21)} {
		found = append(found, model.Route{Destination: model.Destination{Prefix: half}, Target: target, Origin: model.Static})
	}
	return found
}

// peer joins the agents' VPC and sandbox by a peering, and routes over it both ways.
func peer(state string) func(m *model.Model) {
	return func(m *model.Model) {
		m.Peerings = []model.Peering{{Object: named("pcx-1", "direct"), Requester: "vpc-tfc-agent", Accepter: "vpc-sandbox", State: model.Known(state)}}
		over := model.Target{Kind: model.TargetPeering, ID: "pcx-1"}
		reroute(m, "tfc-agent", sandbox, model.Route{Destination: model.Destination{Prefix: sandbox}, Target: over, Origin: model.Static})
		reroute(m, "sandbox", agents, model.Route{Destination: model.Destination{Prefix: agents}, Target: over, Origin: model.Static})
	}
}

// inspect sends what goes to sandbox through a VPC with an appliance, which sends it on by these routes.
func inspect(routes ...model.Route) func(m *model.Model) {
	return func(m *model.Model) {
		b := builder{m}
		cidr := netip.MustParsePrefix("10.9.0.0/20")
		b.vpc("inspection", cidr)
		for zone := 1; zone <= 3; zone++ {
			appliance := model.ID("vpce-firewall-" + Zone(zone).ID)
			inside := model.Subnet{Object: named("subnet-firewall-"+model.ID(Zone(zone).ID), "firewall"), VPC: "vpc-inspection", CIDR: model.Known(Subnet(cidr, zone+5)), AZ: model.Known(Zone(zone))}
			m.Appliances = append(m.Appliances, model.Appliance{Object: named(appliance, "firewall"), VPC: "vpc-inspection", Subnets: model.Known([]model.ID{inside.ID})})
			Table(m, model.ID("rtb-inspection-"+Zone(zone).ID)).Routes.Value = []model.Route{{Destination: model.Destination{Prefix: anywhere},
				Target: model.Target{Kind: model.TargetGatewayLoadBalancer, ID: appliance}, Origin: model.Static}}
			m.Subnets = append(m.Subnets, inside)
		}
		m.RouteTables = append(m.RouteTables, model.RouteTable{Object: named("rtb-firewall", "firewall"), VPC: "vpc-inspection",
			Subnets: []model.ID{"subnet-firewall-use1-az1", "subnet-firewall-use1-az2", "subnet-firewall-use1-az3"}, Routes: model.Known(routes)})
		m.TransitTables[0].Routes.Value = []model.TransitRoute{{Destination: model.Destination{Prefix: sandbox}, Attachment: "tgw-attach-inspection", Origin: model.Static}}
		m.TransitTables = append(m.TransitTables, model.TransitTable{Object: named("tgw-rtb-inspected", "inspected"), TransitGateway: TransitGateway})
		Attachment(m, "tgw-attach-inspection").Table.Value.Table = "tgw-rtb-inspected"
		a := Attachment(m, "tgw-attach-sandbox")
		a.Propagations.Value = append(a.Propagations.Value, model.Propagation{Table: "tgw-rtb-inspected"})
	}
}

// betweenCases are ways that are not one Transit Gateway from VPC to VPC.
func betweenCases() []Case {
	overGateway := model.Target{Kind: model.TargetTransitGateway, ID: TransitGateway}
	return []Case{
		{Name: "two halves cover the destination beside a default route to NAT", Break: func(m *model.Model) {
			reroute(m, "tfc-agent", sandbox, append(halves(sandbox, overGateway), model.Route{Destination: model.Destination{Prefix: anywhere}, Target: toNAT, Origin: model.Static})...)
			reroute(m, "sandbox", agents, halves(agents, overGateway)...)
		}, Verdict: "reachable"},
		{Name: "one half goes to NAT", Break: func(m *model.Model) {
			routes := halves(agents, overGateway)
			routes[0].Target = toNAT
			reroute(m, "sandbox", agents, routes...)
		}, Want: same("RETURN_DEFAULT_ROUTE_CAPTURES_PRIVATE_DESTINATION", zoneTables("sandbox")...)},
		{Name: "VPC peering in place of the transit gateway", Break: peer("active"), Verdict: "reachable"},
		{Name: "VPC peering not accepted", Break: peer("pending-acceptance"),
			Want: []Blame{{"BAD_STATE_ROUTE", "pcx-1"}, {"RETURN_BAD_STATE_ROUTE", "pcx-1"}}},
		{Name: "route by a prefix list", Break: func(m *model.Model) {
			routes := halves(sandbox, overGateway)
			for i := range routes {
				routes[i].Origin, routes[i].List = model.PrefixList, "pl-privatelink"
			}
			reroute(m, "tfc-agent", sandbox, routes...)
		}, Verdict: "reachable"},
		{Name: "prefix list not read", Break: func(m *model.Model) {
			reroute(m, "tfc-agent", sandbox, model.Route{Destination: model.Destination{List: "pl-privatelink"}, List: "pl-privatelink", Target: overGateway, Origin: model.PrefixList})
		}, Verdict: "unknown"},
		{Name: "inspection VPC on the way", Break: inspect(model.Route{Destination: model.Destination{Prefix: anywhere}, Target: overGateway, Origin: model.Static}), Verdict: "unknown"},
		{Name: "inspection VPC does not send on", Break: inspect(), Want: same("NO_ROUTE_TO_DESTINATION", "rtb-firewall")},
		{Name: "transit gateway route to a VPN", Break: func(m *model.Model) {
			m.Attachments = append(m.Attachments, model.Attachment{Object: named("tgw-attach-office", "office"), Kind: "vpn", TransitGateway: TransitGateway, State: model.Known("available")})
			m.TransitTables[0].Routes.Value = []model.TransitRoute{{Destination: model.Destination{Prefix: sandbox}, Attachment: "tgw-attach-office", Origin: model.Static}}
		}, Verdict: "unknown"},
		{Name: "cluster in a Confluent network", Break: func(m *model.Model) {
			m.Clusters[0].Elsewhere = model.InConfluentNetwork("sandbox", "n-0000aa")
		}, Verdict: "unknown"},
		{Name: "endpoint of another environment", Break: func(m *model.Model) {
			for i := range m.Endpoints {
				m.Endpoints[i].Entry = "platt-other"
			}
			m.Clusters[0].Entry = "platt-1"
		}, Verdict: "unknown"},
	}
}
