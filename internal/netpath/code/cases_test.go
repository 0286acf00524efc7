package code_test

import (
	"net/netip"

	"cdk.tf/confluent-privatelink/internal/netpath/model"
	"cdk.tf/confluent-privatelink/internal/netpath/modeltest"
)

// end is one of the two VPCs between which packets travel.
type end struct {
	vpc, peer model.ID
	name      string
	// to is the other VPC's network, part a half of one of its subnets.
	to, part netip.Prefix
}

// ends are the agents' VPC, at which the way there begins, and the endpoint's, at which the way
// back does: the same break gives a code at one and its RETURN_ form at the other.
var ends = []end{
	{"vpc-tfc-agent", "vpc-sandbox", "tfc-agent", netip.MustParsePrefix("10.0.0.0/20"), netip.MustParsePrefix("10.0.0.0/25")},
	{"vpc-sandbox", "vpc-tfc-agent", "sandbox", netip.MustParsePrefix("10.2.0.0/20"), netip.MustParsePrefix("10.2.0.0/25")},
}

// cases are broken networks for the codes that those of modeltest do not give.
func cases() []modeltest.Case {
	found := []modeltest.Case{
		{Name: "no interface", Break: func(m *model.Model) { m.Endpoints[0].Interfaces.Value = nil }},
		{Name: "VPN clients without a DNS server", Break: func(m *model.Model) { m.ClientVPNs[0].DNSServers.Value = nil }},
	}
	found = append(found, modeltest.Case{Name: "two systems bring a zone and a rule of one name", Break: func(m *model.Model) {
		agents := model.Known([]model.ZoneAssociation{{VPC: "vpc-tfc-agent", Pending: true}})
		system := model.Object{ID: "rule-one", System: "one", Pending: true}
		m.ResolverRules = append(m.ResolverRules, model.ResolverRule{Object: system, Domain: modeltest.Domain, Type: model.RuleSystem, VPCs: agents})
		system.ID, system.System = "rule-two", "two"
		m.ResolverRules = append(m.ResolverRules, model.ResolverRule{Object: system, Domain: modeltest.Domain, Type: model.RuleSystem, VPCs: agents})
		m.Zones = append(m.Zones, model.Zone{Object: model.Object{ID: "zone-two", System: "two", Pending: true}, Domain: modeltest.Domain, VPCs: agents})
	}})
	for _, e := range ends {
		found = append(found, e.routeCases()...)
		found = append(found, e.transitCases()...)
	}
	return found
}

func (e end) table(m *model.Model) *model.RouteTable {
	return modeltest.Table(m, model.ID("rtb-"+e.name+"-use1-az1"))
}

func (e end) replace(m *model.Model, route model.Route) {
	route.Destination = model.Destination{Prefix: e.to}
	t := e.table(m)
	modeltest.RemoveRoute(t, e.to)
	t.Routes.Value = append(t.Routes.Value, route)
}

func (e end) routeCases() []modeltest.Case {
	nat := model.Target{Kind: model.TargetNATGateway, ID: "nat-1"}
	return []modeltest.Case{
		{Name: "leads to an appliance", Break: func(m *model.Model) {
			e.replace(m, model.Route{Target: model.Target{Kind: model.TargetInterface, ID: "eni-1"}, Origin: model.Static})
		}},
		{Name: "blackhole", Break: func(m *model.Model) { e.replace(m, model.Route{Target: nat, Blackhole: true, Origin: model.Static}) }},
		{Name: "a NAT gateway takes it", Break: func(m *model.Model) { e.replace(m, model.Route{Target: nat, Origin: model.Static}) }},
		{Name: "a NAT gateway takes a part", Break: func(m *model.Model) {
			t := e.table(m)
			t.Routes.Value = append(t.Routes.Value, model.Route{Destination: model.Destination{Prefix: e.part}, Target: nat, Origin: model.Static})
		}},
		{Name: "CIDRs overlap", Break: func(m *model.Model) {
			vpc := modeltest.VPC(m, e.vpc)
			vpc.CIDRs.Value = append(vpc.CIDRs.Value, e.to)
		}},
	}
}

func (e end) transitCases() []modeltest.Case {
	own, other := model.ID("tgw-attach-"+e.name), model.ID("tgw-attach-"+string(e.peer[len("vpc-"):]))
	static := model.TransitRoute{Destination: model.Destination{Prefix: e.to}, Origin: model.Static, Blackhole: true}
	return []modeltest.Case{
		{Name: "not attached", Break: func(m *model.Model) {
			var kept []model.Attachment
			for _, a := range m.Attachments {
				if a.ID != own {
					kept = append(kept, a)
				}
			}
			m.Attachments = kept
		}},
		{Name: "blackhole in the Transit Gateway alone", Break: func(m *model.Model) {
			modeltest.Attachment(m, other).Propagations.Value = nil
			m.TransitTables[0].Routes.Value = append(m.TransitTables[0].Routes.Value, static)
		}},
		{Name: "blackhole in the Transit Gateway over a propagated route", Break: func(m *model.Model) {
			m.TransitTables[0].Routes.Value = append(m.TransitTables[0].Routes.Value, static)
		}},
		{Name: "table not read", Break: func(m *model.Model) {
			modeltest.Attachment(m, own).Table = model.Known(model.Association{Table: "tgw-rtb-unread"})
		}},
	}
}
