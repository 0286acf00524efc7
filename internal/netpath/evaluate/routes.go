package evaluate

import (
	"fmt"
	"net/netip"

	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// RouteState is the state of a row of a route table.
type RouteState string

// States of a row. Planned routes exist after apply; missing ones should exist and do not.
const (
	RouteActive    RouteState = "active"
	RoutePlanned   RouteState = "planned"
	RouteBlackhole RouteState = "blackhole"
	RouteMissing   RouteState = "MISSING"
)

// RouteRow is one row of the table that aws ec2 describe-route-tables would print, or one that is missing.
type RouteRow struct {
	Table       model.Object
	Destination string
	// For names whom the destination belongs to, if it is known.
	For string
	// Gateway is the target unless it is a Transit Gateway: local, nat-..., igw-...
	Gateway        string
	TransitGateway string
	State          RouteState
	Address        string
}

// RouteView is every route table of a VPC.
type RouteView struct {
	VPC  *model.VPC
	Rows []RouteRow
	// Missing counts the rows that should be there.
	Missing int
	// Gaps are what is not known of the tables.
	Gaps []*model.Gap
}

// Routes lists the route tables of a VPC by its name or id. Missing are, in the VPC of an
// endpoint, the way back to each client network outside of it, and in every other VPC the
// way to each endpoint's VPC.
func (e *Evaluator) Routes(vpc string) (*RouteView, error) {
	v := find(e.model.VPCs, func(v *model.VPC) string { return v.Name }, vpc)
	if v == nil {
		v = e.vpcs[model.ID(vpc)]
	}
	if v == nil {
		return nil, fmt.Errorf("no VPC %q; there are %s", vpc, names(e.model.VPCs, func(v *model.VPC) string { return nameOf(v.Object) }))
	}
	view := &RouteView{VPC: v}
	needed := e.needed(v)
	f := &Findings{}
	for _, t := range e.tablesOf[v.ID] {
		view.add(e.rows(t)...)
		if e.used(t) {
			view.add(e.missing(t, needed)...)
		}
		if t.Routes.Gap != nil {
			f.addGap(t.Routes.Gap)
		}
	}
	view.Gaps = f.Gaps
	return view, nil
}

func (v *RouteView) add(rows ...RouteRow) {
	v.Rows = append(v.Rows, rows...)
	for _, r := range rows {
		if r.State == RouteMissing {
			v.Missing++
		}
	}
}

// rows are the routes that a table has, the local ones first.
func (e *Evaluator) rows(t *vpcTable) []RouteRow {
	var rows []RouteRow
	for _, cidr := range e.cidrsOf(t.VPC).Value {
		rows = append(rows, RouteRow{Table: t.Object, Destination: cidr.String(), For: nameOf(e.vpcOrID(t.VPC).Object), Gateway: "local", State: RouteActive})
	}
	for _, r := range t.Routes.Value {
		row := RouteRow{Table: t.Object, Destination: r.Destination.Prefix.String(), Address: r.Address, State: RouteActive}
		if !r.Destination.Prefix.IsValid() {
			row.Destination = "every CIDR of " + string(r.Destination.VPC)
		}
		row.For = e.owner(r.Destination)
		if r.Target.Kind == model.TargetTransitGateway {
			row.TransitGateway = string(r.Target.ID)
		} else {
			row.Gateway = string(r.Target.ID)
		}
		switch {
		case r.Blackhole:
			row.State = RouteBlackhole
		case r.Pending:
			row.State = RoutePlanned
		}
		rows = append(rows, row)
	}
	return rows
}

// owner names the VPC or client range that a destination is.
func (e *Evaluator) owner(d model.Destination) string {
	for i := range e.model.VPCs {
		v := &e.model.VPCs[i]
		if v.ID == d.VPC && d.VPC != "" {
			return nameOf(v.Object)
		}
		for _, cidr := range v.CIDRs.Value {
			if cidr.Masked() == d.Prefix {
				return nameOf(v.Object)
			}
		}
	}
	for _, vpn := range e.model.ClientVPNs {
		if vpn.ClientCIDR == d.Prefix {
			return nameOf(vpn.Object) + " clients"
		}
	}
	return ""
}

// used reports whether a subnet uses the table. The main table serves every subnet that is
// associated with no other.
func (e *Evaluator) used(t *vpcTable) bool {
	if len(t.Subnets) > 0 {
		return true
	}
	for _, s := range e.subnetsOf[t.VPC] {
		if t.Main && e.tableOf[s.ID] == nil {
			return true
		}
	}
	return false
}

// needed are the places that a VPC's tables should have a route to.
func (e *Evaluator) needed(v *model.VPC) []*place {
	var found []*place
	add := func(p *place) {
		for _, known := range found {
			if known.network() == p.network() && (p.prefix.IsValid() || known.vpc == p.vpc) {
				return
			}
		}
		found = append(found, p)
	}
	if len(e.endpointsOf[v.ID]) == 0 {
		for i := range e.model.Endpoints {
			endpoint := &e.model.Endpoints[i]
			for _, n := range endpoint.Interfaces.Value {
				add(e.interfacePlace(endpoint, n))
			}
		}
		return found
	}
	for i := range e.model.Clients {
		for _, entry := range e.entries(&e.model.Clients[i]) {
			if c := e.model.Clients[i]; c.Kind != model.PrivateLinkVPC && c.VPC != v.ID {
				add(entry.place)
			}
		}
	}
	return found
}

// missing are the routes that a table lacks.
func (e *Evaluator) missing(t *vpcTable, needed []*place) []RouteRow {
	var rows []RouteRow
	for _, p := range needed {
		match, ok := t.routes.find(p)
		if ok && match.best().Target.Kind == model.TargetTransitGateway {
			continue
		}
		row := RouteRow{Table: t.Object, Destination: p.networkText(), State: RouteMissing, TransitGateway: string(e.gatewayOf(t.VPC))}
		if p.vpc != nil {
			row.For = nameOf(p.vpc.Object)
		} else {
			row.For = e.owner(model.Destination{Prefix: netip.PrefixFrom(p.prefix.Addr(), p.prefix.Bits())})
		}
		rows = append(rows, row)
	}
	return rows
}

// gatewayOf is the Transit Gateway that a VPC is attached to first.
func (e *Evaluator) gatewayOf(vpc model.ID) model.ID {
	for _, a := range e.attachmentsOf[vpc] {
		return a.TransitGateway
	}
	return ""
}
