package assemble

import (
	"cdk.tf/confluent-privatelink/internal/netpath/load/resource"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// unread counts what the inputs hold of the network and nobody understands here, and makes unknown
// what it could change: the table, group, ACL or zone that it belongs to, or the names of a VPC.
func (a *assembler) unread() {
	for _, r := range a.Unread {
		if a.model.Unread == nil {
			a.model.Unread = map[string]int{}
		}
		a.model.Unread[r.Type]++
		gap := &model.Gap{What: "what " + r.Address + " does: netpath does not understand " + r.Type, Settle: []string{"--live", "netpath probe from the client"}}
		a.mayChange(r, gap)
	}
}

func (a *assembler) mayChange(r *resource.Resource, gap *model.Gap) {
	m := a.model
	for i := range m.RouteTables {
		if t := &m.RouteTables[i]; a.ref(r.String("route_table_id")) == t.ID && t.Routes.Gap == nil {
			t.Routes.Gap = gap
		}
	}
	for i := range m.TransitTables {
		if t := &m.TransitTables[i]; a.ref(r.String("transit_gateway_route_table_id")) == t.ID {
			t.Routes.Gap = gap
		}
	}
	for i := range m.Attachments {
		if t := &m.Attachments[i]; a.ref(r.String("transit_gateway_attachment_id")) == t.ID && t.Table.Value.Table == "" {
			t.Table.Gap = gap
		}
	}
	for i := range m.SecurityGroups {
		if g := &m.SecurityGroups[i]; a.ref(r.String("security_group_id")) == g.ID {
			g.Ingress.Gap, g.Egress.Gap = gap, gap
		}
	}
	for i := range m.NetworkACLs {
		if n := &m.NetworkACLs[i]; a.ref(r.String("network_acl_id")) == n.ID {
			n.Entries.Gap = gap
		}
	}
	for i := range m.Zones {
		if z := &m.Zones[i]; a.ref(r.String("zone_id")) == z.ID || a.ref(r.String("hosted_zone_id")) == z.ID {
			z.Records.Gap = gap
		}
	}
	for i := range m.VPCs {
		if v := &m.VPCs[i]; changesNames[r.Type] != "" && a.ref(r.String(changesNames[r.Type])) == v.ID {
			v.DNSSupport = model.Fact[bool]{Value: true, Gap: gap}
		}
	}
}

// changesNames are types that decide how names resolve in a whole VPC, with the attribute that
// holds the VPC.
var changesNames = map[string]string{
	"aws_route53_resolver_firewall_rule_group_association": "vpc_id",
	"aws_route53profiles_association":                      "resource_id",
}
