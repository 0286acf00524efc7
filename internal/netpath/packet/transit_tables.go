package packet

import (
	"net/netip"

	"cdk.tf/confluent-privatelink/internal/netpath/answer"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
	"cdk.tf/confluent-privatelink/internal/netpath/prefix"
)

// transitTable is a compiled Transit Gateway route table: its own routes and those that
// follow from propagations (Transit Gateway guide, "Route propagation", "Route evaluation order").
type transitTable struct {
	*model.TransitTable
	routes *prefix.Table[model.TransitRoute]
}

// compileTransitTables builds the prefix tables once.
func (n *Network) compileTransitTables() {
	for i := range n.Model.TransitTables {
		t := &n.Model.TransitTables[i]
		n.transit[t.ID] = n.compileTransitTable(t)
	}
	for i := range n.Model.Attachments {
		n.addPropagations(&n.Model.Attachments[i])
	}
}

func (n *Network) compileTransitTable(t *model.TransitTable) *transitTable {
	compiled := &transitTable{TransitTable: t, routes: prefix.New(func(a, b model.TransitRoute) bool { return a.Origin < b.Origin })}
	for _, route := range t.Routes.Value {
		compiled.routes.Add(route.Destination, n.cidrsOf(route.Destination.VPC), route)
	}
	return compiled
}

// addPropagations makes the attachment's CIDRs visible in the tables that it propagates to,
// unless the table was read with them.
func (n *Network) addPropagations(a *model.Attachment) {
	for _, p := range a.Propagations.Value {
		t := n.transit[p.Table]
		if t == nil {
			continue
		}
		route := model.TransitRoute{Address: p.Address, Attachment: a.ID, Origin: model.Propagated, Pending: p.Pending}
		if vpn := n.VPNs[a.ClientVPN]; vpn != nil {
			t.addOnce(model.Destination{Prefix: vpn.ClientCIDR}, nil, route)
			continue
		}
		t.addOnce(model.Destination{VPC: a.VPC}, n.cidrsOf(a.VPC), route)
	}
}

func (t *transitTable) addOnce(to model.Destination, cidrs []netip.Prefix, route model.TransitRoute) {
	for _, cidr := range cidrs {
		if n := t.routes.Get(cidr.Masked()); n != nil && leadsTo(n, route.Attachment, model.Propagated) {
			return
		}
	}
	t.routes.Add(to, cidrs, route)
}

// leadsTo reports whether one of the routes, also one that does not decide, leads to the attachment.
func leadsTo(n *prefix.Node[model.TransitRoute], attachment model.ID, origin model.Origin) bool {
	return n.Has(func(r model.TransitRoute) bool { return r.Attachment == attachment && r.Origin == origin })
}

// describeTransit prints a route of a Transit Gateway's table with its origin.
func describeTransit(destination string, route model.TransitRoute) string {
	if route.Blackhole {
		return answer.Matched(destination+" -> blackhole", route.Address)
	}
	origin := "static"
	switch route.Origin {
	case model.Propagated:
		origin = "propagated"
	case model.PrefixList:
		origin = "by " + string(route.List)
	}
	return answer.Matched(destination+" -> "+string(route.Attachment)+" ("+origin+")", route.Address)
}
