package packet

import (
	"fmt"

	"cdk.tf/confluent-privatelink/internal/netpath/answer"
	"cdk.tf/confluent-privatelink/internal/netpath/code"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
	"cdk.tf/confluent-privatelink/internal/netpath/prefix"
)

const routeTable = "route table"

// leg is the part of the way on which a route table decides.
type leg int

const (
	leaving  leg = iota // the destination is not in the VPC
	inside              // from one subnet of the VPC to another
	entering            // from an attachment's subnet to another of the VPC
)

// routed is a packet for which a route table has decided: everything that a next hop needs beside
// the walk itself, which knows the header and both ends.
type routed struct {
	at    inSubnet
	leg   leg
	table *vpcTable
	found prefix.Match[model.Route]
}

// matched prints the route: "10.0.0.0/20 -> tgw-0a1b [aws_route.a]".
func (r routed) matched() string { return describeRoute(r.found.Destination(), r.found.Best()) }

// describeRoute prints a route of a VPC's table.
func describeRoute(destination string, route model.Route) string {
	target := string(route.Target.ID)
	if route.Target.Kind == model.TargetLocal {
		target = "local"
	}
	text := destination + " -> " + target
	if route.Blackhole {
		text += " (blackhole)"
	}
	return answer.Matched(text, route.Address)
}

// leaveVPC hands the packet to what the subnet's table leads to. If the table does not lead on, it
// blames what it does instead and goes on as if the route were there.
func (w *walk) leaveVPC(s inSubnet) location {
	t := w.tableFor(s.subnet)
	if t == nil {
		w.miss(routeTable, s.subnet.Object, "", "", &model.Gap{
			What:   "the route table of " + s.subnet.Label(),
			Settle: []string{"DescribeRouteTables (ec2:DescribeRouteTables)"},
		})
		return w.asIfRouted(s)
	}
	found, ok := t.routes.Find(w.to.Destination())
	r := routed{at: s, leg: leaving, table: t, found: found}
	switch {
	case !ok:
		w.noRoute(s, t)
	case w.partsElsewhere(r):
	default:
		return nextHopOf(r).send(w, r)
	}
	return w.asIfRouted(s)
}

// routeInside takes the local route, unless a more specific one leads to a middlebox.
func (w *walk) routeInside(s inSubnet) {
	t := w.tableFor(s.subnet)
	if t == nil {
		w.pass(routeTable, s.vpc.Object, "local") // every table has the local route
		return
	}
	found, ok := t.routes.Find(w.to.Destination())
	if !ok {
		w.pass(routeTable, t.Object, "local")
		return
	}
	r := routed{at: s, leg: inside, table: t, found: found}
	nextHopOf(r).send(w, r)
}

// routeOnArrival looks the destination up in the table of the subnet through which traffic from
// the Transit Gateway comes in.
func (w *walk) routeOnArrival(s inSubnet) {
	t := w.tableFor(s.subnet)
	if t == nil {
		return // a VPC always has a main table with its local routes
	}
	if found, ok := t.routes.Find(w.to.Destination()); ok {
		r := routed{at: s, leg: entering, table: t, found: found}
		nextHopOf(r).send(w, r)
	}
}

// mayHoldMore notes that a table of which only the managed routes are known may hold a more specific one.
func (w *walk) mayHoldMore(t *vpcTable) {
	if gap := t.Routes.Gap; gap != nil {
		w.miss(routeTable, t.Object, "", "", gap)
	}
}

// noRoute blames the table, and says so if another table of the VPC has the route.
func (w *walk) noRoute(s inSubnet, t *vpcTable) {
	if gap := t.Routes.Gap; gap != nil && !gap.Outside {
		w.miss(routeTable, t.Object, "", code.NoRoute, gap)
		return
	}
	message := fmt.Sprintf("%s has no route %sto %s", t.Label(), w.back(), w.to.NetworkName())
	if other := w.otherTable(t); other != nil {
		message += fmt.Sprintf("; %s has one, but does not decide for %s", other.Label(), s.subnet.Label())
	}
	w.block(routeTable, t.Object, "", code.NoRoute, message,
		fmt.Sprintf("add a route to %s via %s to %s", w.to.NetworkText(), w.wantedTarget(s), t.Label()))
}

// otherTable is a table of the VPC that has the route which the deciding one lacks.
func (w *walk) otherTable(t *vpcTable) *vpcTable {
	for _, rt := range w.tablesOf[t.VPC] {
		if found, ok := rt.routes.Find(w.to.Destination()); ok && rt != t && connects(found.Best()) {
			return rt
		}
	}
	return nil
}

// partsElsewhere blames routes that take a part of the destination elsewhere than the longest match of all of it.
func (w *walk) partsElsewhere(r routed) bool {
	whole := r.found.Best()
	for _, part := range r.found.Parts {
		route := part.Best()
		if route.Target == whole.Target && route.Blackhole == whole.Blackhole {
			continue
		}
		matched := describeRoute(part.Destination(), route)
		w.block(routeTable, r.table.Object, matched, code.MoreSpecificRoute,
			fmt.Sprintf("%s in %s takes a part of %s away from the route to %s", matched, r.table.Label(), w.to, r.found.Destination()),
			"remove "+matched)
		return true
	}
	return false
}
