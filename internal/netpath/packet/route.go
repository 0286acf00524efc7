package packet

import (
	"fmt"
	"net/netip"
	"strings"

	"cdk.tf/confluent-privatelink/internal/netpath/answer"
	"cdk.tf/confluent-privatelink/internal/netpath/code"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

const routeTable = "route table"

// leg is the part of the way on which a route table decides.
type leg int

const (
	leaving  leg = iota // the destination is not in the VPC
	inside              // from one subnet of the VPC to another
	entering            // from an attachment's subnet to another of the VPC
	passing             // from an attachment's subnet on, through a VPC that is not the destination's
)

// routed is a packet for which a route table has decided: everything that a next hop needs beside
// the walk itself, which knows the header and both ends.
type routed struct {
	at    inSubnet
	leg   leg
	table *vpcTable
	branch
}

// matched prints the route: "10.0.0.0/20 -> tgw-0a1b [aws_route.a]".
func (r routed) matched() string { return describeRoute(r.destination(), r.route) }

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
	if route.List != "" {
		text += " by " + string(route.List)
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
	return w.consult(s, leaving, t)
}

// consult looks the destination up in a table and hands the packet to each next hop that decides for
// a part of it. With one next hop for all of it there is nothing to tell apart.
func (w *walk) consult(s inSubnet, l leg, t *vpcTable) location {
	branches, rest := branchesOf(t.routes.Find(w.to.Destination()))
	if len(rest) == 0 && len(branches) == 1 {
		r := routed{at: s, leg: l, table: t, branch: branches[0]}
		return w.send(r)
	}
	if len(branches) == 0 {
		return w.noRoute(s, t)
	}
	for _, b := range branches {
		r := routed{at: s, leg: l, table: t, branch: b}
		w.fork(b.within, func(part *walk) location { return part.send(r) })
	}
	w.fork(rest, func(part *walk) location { return part.noRoute(s, t) })
	return nil
}

// send hands a packet to the next hop, unless a route whose prefixes nobody has read might take it.
func (w *walk) send(r routed) location {
	hop := nextHopOf(r)
	gap, other := r.table.mayTake(r.route, hop)
	if gap == nil || r.leg != leaving || w.same(func(w *walk) location { return hop.send(w, r) }, w.by(r, other)) {
		return hop.send(w, r)
	}
	w.miss(routeTable, r.table.Object, r.matched(), code.CannotRoute, gap)
	if _, ok := hop.(connector); !ok {
		return w.asIfRouted(r.at)
	}
	return hop.send(w, r)
}

// by is the way of a packet that another route of the table takes.
func (w *walk) by(r routed, other model.Route) func(*walk) location {
	r.branch = branch{route: other, to: []string{string(other.List)}}
	return func(w *walk) location { return nextHopOf(r).send(w, r) }
}

// same reports whether two ways on come to the same verdict, and a certain one: then it does not
// matter which of them the packet takes.
func (w *walk) same(one, other func(*walk) location) bool {
	a, b := w.ahead(one), w.ahead(other)
	return a == b && a != answer.Unknown
}

// ahead is the verdict of a way on, without taking it.
func (w *walk) ahead(onward func(*walk) location) answer.Verdict {
	scout := *w
	scout.hops = nil
	for at := onward(&scout); at != nil; {
		at = at.next(&scout)
	}
	return answer.VerdictOf(scout.hops)
}

// routeInside takes the local route, unless a more specific one leads to a middlebox.
func (w *walk) routeInside(s inSubnet) {
	t := w.tableFor(s.subnet)
	if t == nil {
		w.pass(routeTable, s.vpc.Object, "local") // every table has the local route
		return
	}
	found := t.routes.Find(w.to.Destination())
	branches, _ := branchesOf(found)
	if len(branches) == 0 {
		w.pass(routeTable, t.Object, "local")
		return
	}
	w.consult(s, inside, t)
}

// routeOnArrival looks the destination up in the table of the subnet through which traffic from
// the Transit Gateway comes in.
func (w *walk) routeOnArrival(s inSubnet) {
	t := w.tableFor(s.subnet)
	if t == nil {
		return // a VPC always has a main table with its local routes
	}
	if branches, _ := branchesOf(t.routes.Find(w.to.Destination())); len(branches) > 0 {
		w.consult(s, entering, t)
	}
}

// mayHoldMore notes that a table of which only the managed routes are known may hold a more specific one.
func (w *walk) mayHoldMore(t *vpcTable) {
	if gap := t.Routes.Gap; gap != nil {
		w.miss(routeTable, t.Object, "", "", gap)
	}
}

// noRoute blames the table, and says so if another table of the VPC has the route. A table that was
// not read wholly may have it.
func (w *walk) noRoute(s inSubnet, t *vpcTable) location {
	gap := t.Routes.Gap
	if gap == nil || gap.Outside {
		gap = w.mayCover(s, t)
	}
	if gap == nil {
		gap = t.joinedElsewhere(w.to)
	}
	if gap != nil {
		w.miss(routeTable, t.Object, "", code.NoRoute, gap)
		return w.asIfRouted(s)
	}
	message := fmt.Sprintf("%s has no route %sto %s", t.Label(), w.back(), w.destinationName())
	if other := w.otherTable(t); other != nil {
		message += fmt.Sprintf("; %s has one, but does not decide for %s", other.Label(), s.subnet.Label())
	}
	w.block(routeTable, t.Object, "", code.NoRoute, message,
		fmt.Sprintf("add a route to %s via %s to %s", w.to.NetworkText(), w.wantedTarget(s), t.Label()))
	return w.asIfRouted(s)
}

// mayCover is why a table without a route might have one all the same: a prefix list that nobody
// has read, or routes to prefixes of which nobody can say whether they hold the destination.
func (w *walk) mayCover(s inSubnet, t *vpcTable) *model.Gap {
	gap, other := t.mayTake(model.Route{}, nil)
	if gap != nil && w.ahead(w.by(routed{at: s, leg: leaving, table: t}, other)) != answer.Blocked {
		return gap
	}
	if cidrs := w.to.VPC; !w.to.Prefix.IsValid() && cidrs != nil && cidrs.CIDRs.Gap != nil && t.leadsOn() {
		return &model.Gap{What: fmt.Sprintf("the CIDRs of %s, to which %s may have a route", cidrs.Called(), t.Label()), Settle: cidrs.CIDRs.Gap.Settle}
	}
	return nil
}

// destinationName names the destination, or the part of it that a fork is about.
func (w *walk) destinationName() string {
	if w.partOf == "" {
		return w.to.NetworkName()
	}
	return w.to.Prefix.String() + ", a part of " + w.partOf
}

// otherTable is a table of the VPC that has the route which the deciding one lacks.
func (w *walk) otherTable(t *vpcTable) *vpcTable {
	for _, rt := range w.tablesOf[t.VPC] {
		if rt != t && rt.leadsTo(w.to.Destination()) {
			return rt
		}
	}
	return nil
}

// fork takes the packets to each of some parts of the destination their own way.
func (w *walk) fork(parts []netip.Prefix, onward func(part *walk) location) {
	for _, p := range parts {
		part, to := *w, *w.to
		if p.IsValid() {
			if part.partOf == "" {
				part.partOf = w.to.NetworkName()
			}
			to.Prefix, part.to = p, &to
			part.header.Destination = to.String()
		}
		for at := onward(&part); at != nil; {
			at = at.next(&part)
		}
		w.hops = part.hops
	}
}

func joined(prefixes []string) string { return strings.Join(prefixes, " and ") }
