package evaluate

import (
	"net/netip"

	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// vpcTable is a compiled route table of a VPC.
type vpcTable struct {
	*model.RouteTable
	routes table[model.Route]
}

// transitTable is a compiled Transit Gateway route table: its own routes and those that
// follow from propagations.
type transitTable struct {
	*model.TransitTable
	routes table[model.TransitRoute]
}

// compileTables builds the prefix tables once; every lookup after that is a trie lookup.
func (e *Evaluator) compileTables() {
	e.mainTables = map[model.ID]*vpcTable{}
	e.tableOf = map[model.ID]*vpcTable{}
	e.tablesOf = map[model.ID][]*vpcTable{}
	for i := range e.model.RouteTables {
		rt := &e.model.RouteTables[i]
		compiled := e.compileVPCTable(rt)
		e.tablesOf[rt.VPC] = append(e.tablesOf[rt.VPC], compiled)
		if rt.Main {
			e.mainTables[rt.VPC] = compiled
		}
		for _, subnet := range rt.Subnets {
			e.tableOf[subnet] = compiled
		}
	}
	e.transit = map[model.ID]*transitTable{}
	for i := range e.model.TransitTables {
		t := &e.model.TransitTables[i]
		e.transit[t.ID] = e.compileTransitTable(t)
	}
	for i := range e.model.Attachments {
		e.addPropagations(&e.model.Attachments[i])
	}
}

func (e *Evaluator) compileVPCTable(rt *model.RouteTable) *vpcTable {
	compiled := &vpcTable{RouteTable: rt}
	compiled.routes.better = func(a, b model.Route) bool { return a.Origin < b.Origin }
	local := model.Route{Target: model.Target{Kind: model.TargetLocal}, Origin: model.Local}
	var own []netip.Prefix
	if vpc := e.vpcs[rt.VPC]; vpc != nil {
		own = vpc.CIDRs.Value
	}
	for _, cidr := range own {
		compiled.routes.addPrefix(cidr.Masked(), local)
	}
	for _, route := range rt.Routes.Value {
		if route.Target.Kind == model.TargetTransitGateway && insideAny(own, route.Destination.Prefix) {
			continue // AWS refuses a Transit Gateway as target of a route more specific than local
		}
		compiled.routes.add(route.Destination, e.cidrsOf(route.Destination.VPC), route)
	}
	return compiled
}

func insideAny(cidrs []netip.Prefix, prefix netip.Prefix) bool {
	for _, cidr := range cidrs {
		if prefix.IsValid() && contains(cidr, prefix) {
			return true
		}
	}
	return false
}

// cidrsOf returns what is known of a VPC's CIDRs.
func (e *Evaluator) cidrsOf(vpc model.ID) model.Fact[[]netip.Prefix] {
	if v := e.vpcs[vpc]; v != nil {
		return v.CIDRs
	}
	return model.Fact[[]netip.Prefix]{}
}

func (e *Evaluator) compileTransitTable(t *model.TransitTable) *transitTable {
	compiled := &transitTable{TransitTable: t}
	compiled.routes.better = func(a, b model.TransitRoute) bool { return a.Origin < b.Origin }
	for _, route := range t.Routes.Value {
		compiled.routes.add(route.Destination, e.cidrsOf(route.Destination.VPC), route)
	}
	return compiled
}

// addPropagations makes the attachment's CIDRs visible in the tables that it propagates to,
// unless the table was read with them.
func (e *Evaluator) addPropagations(a *model.Attachment) {
	for _, p := range a.Propagations.Value {
		t := e.transit[p.Table]
		if t == nil {
			continue
		}
		route := model.TransitRoute{Address: p.Address, Attachment: a.ID, Origin: model.Propagated, Pending: p.Pending}
		if vpn := e.vpns[a.ClientVPN]; vpn != nil {
			t.addOnce(model.Destination{Prefix: vpn.ClientCIDR}, model.Fact[[]netip.Prefix]{}, route)
			continue
		}
		t.addOnce(model.Destination{VPC: a.VPC}, e.cidrsOf(a.VPC), route)
	}
}

func (t *transitTable) addOnce(to model.Destination, cidrs model.Fact[[]netip.Prefix], route model.TransitRoute) {
	for _, cidr := range cidrs.Value {
		if n, ok := t.routes.prefixes.Get(cidr.Masked()); ok && leadsTo(n, route.Attachment, model.Propagated) {
			return
		}
	}
	t.routes.add(to, cidrs, route)
}

func leadsTo(n *entry[model.TransitRoute], attachment model.ID, origin model.Origin) bool {
	for _, r := range n.routes {
		if r.Attachment == attachment && r.Origin == origin {
			return true
		}
	}
	return false
}

// tableFor returns the table that decides for a subnet: the one it is associated with, else
// the VPC's main table. Nil: not known.
func (e *Evaluator) tableFor(subnet *model.Subnet) *vpcTable {
	if t := e.tableOf[subnet.ID]; t != nil {
		return t
	}
	return e.mainTables[subnet.VPC]
}
