package packet

import (
	"net/netip"
	"slices"

	"cdk.tf/confluent-privatelink/internal/netpath/answer"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
	"cdk.tf/confluent-privatelink/internal/netpath/place"
)

// Routes lists the route tables of a VPC. Needed are the places to which each table that a subnet
// uses should have a route that leads to other VPCs.
func (n *Network) Routes(v *model.VPC, needed []*place.Place) *answer.RouteView {
	view := &answer.RouteView{VPC: v, Columns: columns()}
	known := &answer.Findings{}
	for _, t := range n.tablesOf[v.ID] {
		view.Add(n.rows(t)...)
		if n.used(t) {
			rows, gaps := n.missing(t, needed)
			view.Add(rows...)
			for _, gap := range gaps {
				known.AddGap(gap)
			}
		}
		if t.Routes.Gap != nil {
			known.AddGap(t.Routes.Gap)
		}
	}
	view.Gaps = known.Gaps
	return view
}

// columns are the column of everything and those of the connectors.
func columns() []string {
	found := []string{answer.GatewayColumn}
	for _, c := range connectors {
		if !slices.Contains(found, c.column()) {
			found = append(found, c.column())
		}
	}
	return found
}

func columnOf(kind model.TargetKind) string {
	if c, ok := nextHops[kind].(connector); ok {
		return c.column()
	}
	return answer.GatewayColumn
}

// rows are the routes that a table has, the local ones first.
func (n *Network) rows(t *vpcTable) []answer.RouteRow {
	var rows []answer.RouteRow
	for _, cidr := range n.cidrsOf(t.VPC) {
		rows = append(rows, answer.RouteRow{Table: t.Object, Destination: cidr.String(), For: n.VPC(t.VPC).Called(),
			Column: columnOf(model.TargetLocal), Target: "local", State: answer.RouteActive})
	}
	for _, r := range t.Routes.Value {
		row := answer.RouteRow{Table: t.Object, Destination: r.Destination.Prefix.String(), For: n.owner(r.Destination),
			Column: columnOf(r.Target.Kind), Target: string(r.Target.ID), State: answer.RouteActive, Address: r.Address}
		if !r.Destination.Prefix.IsValid() {
			row.Destination = "every CIDR of " + string(r.Destination.VPC)
		}
		switch {
		case r.Blackhole:
			row.State = answer.RouteBlackhole
		case r.Pending:
			row.State = answer.RoutePlanned
		}
		rows = append(rows, row)
	}
	return rows
}

// owner names the VPC or client range that a destination is.
func (n *Network) owner(d model.Destination) string {
	for i := range n.Model.VPCs {
		v := &n.Model.VPCs[i]
		if v.ID == d.VPC && d.VPC != "" {
			return v.Called()
		}
		for _, cidr := range v.CIDRs.Value {
			if cidr.Masked() == d.Prefix {
				return v.Called()
			}
		}
	}
	for _, vpn := range n.Model.ClientVPNs {
		if vpn.ClientCIDR == d.Prefix {
			return vpn.Called() + " clients"
		}
	}
	return ""
}

// used reports whether a subnet uses the table. The main table serves every subnet that is
// associated with no other.
func (n *Network) used(t *vpcTable) bool {
	if len(t.Subnets) > 0 {
		return true
	}
	for _, s := range n.SubnetsOf[t.VPC] {
		if t.Main && n.tableOf[s.ID] == nil {
			return true
		}
	}
	return false
}

// missing are the routes that a table lacks, and why it may have one all the same.
func (n *Network) missing(t *vpcTable, needed []*place.Place) (rows []answer.RouteRow, gaps []*model.Gap) {
	for _, p := range needed {
		if t.leadsTo(p.Destination()) {
			continue
		}
		if gap := t.joinedElsewhere(p); gap != nil {
			gaps = append(gaps, gap)
			continue
		}
		row := answer.RouteRow{Table: t.Object, Destination: p.NetworkText(), State: answer.RouteMissing}
		row.Column, row.Target = n.wanted(t.VPC)
		if p.VPC != nil {
			row.For = p.VPC.Called()
		} else {
			row.For = n.owner(model.Destination{Prefix: netip.PrefixFrom(p.Prefix.Addr(), p.Prefix.Bits())})
		}
		rows = append(rows, row)
	}
	return rows, gaps
}

// wanted is the target that a VPC's missing routes should lead to, empty if it has none.
func (n *Network) wanted(vpc model.ID) (column, target string) {
	for _, c := range connectors {
		if id := c.nearest(n, vpc); id != "" {
			return c.column(), string(id)
		}
	}
	return answer.GatewayColumn, ""
}
