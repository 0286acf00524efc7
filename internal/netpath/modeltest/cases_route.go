package modeltest

import (
	"net/netip"

	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

var (
	agents  = netip.MustParsePrefix("10.2.0.0/20")
	sandbox = netip.MustParsePrefix("10.0.0.0/20")
)

func zoneTables(vpc string) []model.ID {
	return []model.ID{model.ID("rtb-" + vpc + "-use1-az1"), model.ID("rtb-" + vpc + "-use1-az2"), model.ID("rtb-" + vpc + "-use1-az3")}
}

func routeCases() []Case {
	return []Case{
		{Name: "hub route missing", Break: func(m *model.Model) {
			for _, id := range zoneTables("tfc-agent") {
				RemoveRoute(Table(m, id), sandbox)
			}
		}, Want: same("NO_ROUTE_TO_DESTINATION", zoneTables("tfc-agent")...)},
		{Name: "hub route in a table no agent subnet uses", Break: func(m *model.Model) {
			for _, id := range zoneTables("tfc-agent") {
				RemoveRoute(Table(m, id), sandbox)
			}
			main := Table(m, "rtb-tfc-agent-main")
			main.Routes.Value = append(main.Routes.Value, viaGateway(model.Destination{Prefix: sandbox}))
		}, Want: same("NO_ROUTE_TO_DESTINATION", zoneTables("tfc-agent")...)},
		{Name: "default route to NAT captures it", Break: func(m *model.Model) {
			for _, id := range zoneTables("tfc-agent") {
				t := Table(m, id)
				RemoveRoute(t, sandbox)
				t.Routes.Value = append(t.Routes.Value, model.Route{Destination: model.Destination{Prefix: anywhere},
					Target: model.Target{Kind: model.TargetNATGateway, ID: "nat-1"}, Origin: model.Static})
			}
		}, Want: same("DEFAULT_ROUTE_CAPTURES_PRIVATE_DESTINATION", zoneTables("tfc-agent")...)},
		{Name: "blackhole in the hub table", Break: func(m *model.Model) {
			Table(m, "rtb-tfc-agent-use1-az2").Routes.Value[0].Blackhole = true
		}, Want: same("BAD_STATE_ROUTE", "rtb-tfc-agent-use1-az2")},
		{Name: "CIDR overlap", Break: func(m *model.Model) {
			vpc := VPC(m, "vpc-dns")
			vpc.CIDRs.Value = append(vpc.CIDRs.Value, sandbox)
		}, Client: "dns", Want: append(same("VPC_LOCAL_ROUTE_CIDR_RESTRICTION", zoneTables("dns")...),
			Blame{"TGW_RTB_HIGHER_PRIORITY_ROUTE", TransitTable})}, // of two equal CIDRs one only is propagated
		{Name: "return route missing in one zone", Break: func(m *model.Model) {
			RemoveRoute(Table(m, "rtb-sandbox-use1-az2"), agents)
		}, Want: same("RETURN_NO_ROUTE_TO_DESTINATION", "rtb-sandbox-use1-az2")},
		{Name: "empty list of hub route tables", Break: func(m *model.Model) {
			var kept []model.RouteTable
			for _, t := range m.RouteTables {
				if t.VPC != "vpc-tfc-agent" {
					kept = append(kept, t)
				} else if t.Main {
					t.Placeholder = true
					t.Routes.Gap = outside("the routes of the main route table of vpc-tfc-agent that are not managed here")
					kept = append(kept, t)
				}
			}
			m.RouteTables = kept
		}, Want: same("NO_ROUTE_TO_DESTINATION", "rtb-tfc-agent-main")},
		{Name: "more specific route to NAT", Break: func(m *model.Model) {
			t := Table(m, "rtb-tfc-agent-use1-az1")
			t.Routes.Value = append(t.Routes.Value, model.Route{Destination: model.Destination{Prefix: netip.MustParsePrefix("10.0.1.0/24")},
				Target: model.Target{Kind: model.TargetNATGateway, ID: "nat-1"}, Origin: model.Static})
		}, Want: same("MORE_SPECIFIC_ROUTE", "rtb-tfc-agent-use1-az1")},
		{Name: "hub routes of a table not known", Break: func(m *model.Model) {
			t := Table(m, "rtb-tfc-agent-use1-az1")
			t.Routes = model.Fact[[]model.Route]{Gap: &model.Gap{What: "the routes of rtb-tfc-agent-use1-az1",
				Settle: []string{"DescribeRouteTables (ec2:DescribeRouteTables)"}}}
		}, Verdict: "unknown"},
	}
}

func outside(what string) *model.Gap {
	return &model.Gap{What: what, Outside: true, Settle: []string{"DescribeRouteTables (ec2:DescribeRouteTables)"}}
}

func transitCases() []Case {
	return []Case{
		{Name: "TGW association in another table", Break: func(m *model.Model) {
			m.TransitTables = append(m.TransitTables, model.TransitTable{Object: named("tgw-rtb-other", "other"), TransitGateway: TransitGateway})
			Attachment(m, "tgw-attach-tfc-agent").Table.Value.Table = "tgw-rtb-other"
		}, Want: same("TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT", "tgw-rtb-other")},
		{Name: "TGW association missing", Break: func(m *model.Model) {
			Attachment(m, "tgw-attach-tfc-agent").Table.Value = model.Association{}
		}, Want: same("TGW_ATTACH_MISSING_TGW_RTB_ASSOCIATION", "tgw-attach-tfc-agent")},
		{Name: "TGW return association missing", Break: func(m *model.Model) {
			Attachment(m, "tgw-attach-sandbox").Table.Value = model.Association{}
		}, Want: same("RETURN_TGW_ATTACH_MISSING_TGW_RTB_ASSOCIATION", "tgw-attach-sandbox")},
		{Name: "TGW propagation missing", Break: func(m *model.Model) {
			Attachment(m, "tgw-attach-sandbox").Propagations.Value = nil
		}, Want: same("TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT", TransitTable)},
		{Name: "TGW propagation of the hub missing", Break: func(m *model.Model) {
			Attachment(m, "tgw-attach-tfc-agent").Propagations.Value = nil
		}, Want: same("RETURN_TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT", TransitTable)},
		{Name: "static blackhole over propagated", Break: func(m *model.Model) {
			m.TransitTables[0].Routes.Value = []model.TransitRoute{{Destination: model.Destination{Prefix: sandbox}, Origin: model.Static, Blackhole: true}}
		}, Want: same("TGW_RTB_HIGHER_PRIORITY_ROUTE", TransitTable)},
		{Name: "attachment not accepted", Break: func(m *model.Model) {
			Attachment(m, "tgw-attach-tfc-agent").State.Value = "pendingAcceptance"
		}, Want: []Blame{{"BAD_STATE_ATTACHMENT", "tgw-attach-tfc-agent"}, {"RETURN_BAD_STATE_ATTACHMENT", "tgw-attach-tfc-agent"}}},
		{Name: "AZ gap", Break: func(m *model.Model) {
			a := Attachment(m, "tgw-attach-tfc-agent")
			a.Subnets.Value = a.Subnets.Value[:2]
		}, Want: same("TGW_ROUTE_AZ_RESTRICTION", "tgw-attach-tfc-agent")},
		{Name: "AZ gap on the way back", Break: func(m *model.Model) {
			a := Attachment(m, "tgw-attach-sandbox")
			a.Subnets.Value = a.Subnets.Value[:2]
		}, Want: same("RETURN_TGW_ROUTE_AZ_RESTRICTION", "tgw-attach-sandbox")},
		{Name: "TGW association not known", Break: func(m *model.Model) {
			Attachment(m, "tgw-attach-tfc-agent").Table = model.Unknown[model.Association](&model.Gap{
				What: "the Transit Gateway route table that tgw-attach-tfc-agent is associated with", Outside: true,
				Settle: []string{"GetTransitGatewayRouteTableAssociations (ec2:GetTransitGatewayRouteTableAssociations)"}})
		}, Verdict: "reachable"},
	}
}
