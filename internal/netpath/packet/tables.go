package packet

import (
	"net/netip"

	"cdk.tf/confluent-privatelink/internal/netpath/model"
	"cdk.tf/confluent-privatelink/internal/netpath/place"
	"cdk.tf/confluent-privatelink/internal/netpath/prefix"
)

// vpcTable is a compiled route table of a VPC. Of two routes to one prefix the one of the better
// origin decides (VPC guide, "Route priority").
type vpcTable struct {
	*model.RouteTable
	routes *prefix.Table[model.Route]
}

// compileVPCTables builds the prefix tables once.
func (n *Network) compileVPCTables() {
	for i := range n.Model.RouteTables {
		rt := &n.Model.RouteTables[i]
		compiled := n.compileVPCTable(rt)
		n.tablesOf[rt.VPC] = append(n.tablesOf[rt.VPC], compiled)
		if rt.Main {
			n.mainTables[rt.VPC] = compiled
		}
		for _, subnet := range rt.Subnets {
			n.tableOf[subnet] = compiled
		}
	}
}

func (n *Network) compileVPCTable(rt *model.RouteTable) *vpcTable {
	compiled := &vpcTable{RouteTable: rt, routes: prefix.New(func(a, b model.Route) bool { return a.Origin < b.Origin })}
	toItself := model.Route{Target: model.Target{Kind: model.TargetLocal}, Origin: model.Local}
	own := n.cidrsOf(rt.VPC)
	for _, cidr := range own {
		compiled.routes.Add(model.Destination{Prefix: cidr}, nil, toItself)
	}
	for _, route := range rt.Routes.Value {
		if connects(route) && insideAny(own, route.Destination.Prefix) {
			continue // AWS takes no such target in a route more specific than the local one
		}
		compiled.routes.Add(route.Destination, n.cidrsOf(route.Destination.VPC), route)
	}
	return compiled
}

// joinedElsewhere is why the table, of which not all routes were read, may have a route to a place, or from it, in a VPC that
// another system joins to the hub.
func (t *vpcTable) joinedElsewhere(p *place.Place) *model.Gap {
	if t.Routes.Gap == nil {
		return nil
	}
	return p.Joined()
}

func insideAny(cidrs []netip.Prefix, one netip.Prefix) bool {
	for _, cidr := range cidrs {
		if one.IsValid() && prefix.Contains(cidr, one) {
			return true
		}
	}
	return false
}

// cidrsOf returns what is known of a VPC's CIDRs.
func (n *Network) cidrsOf(vpc model.ID) []netip.Prefix {
	if v := n.VPCs[vpc]; v != nil {
		return v.CIDRs.Value
	}
	return nil
}

// tableFor returns the table that decides for a subnet: the one it is associated with, else
// the VPC's main table (VPC guide, "Subnet route tables"). Nil: not known.
func (n *Network) tableFor(subnet *model.Subnet) *vpcTable {
	if t := n.tableOf[subnet.ID]; t != nil {
		return t
	}
	return n.mainTables[subnet.VPC]
}
