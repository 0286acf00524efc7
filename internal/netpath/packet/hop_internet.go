package packet

import (
	"fmt"

	"cdk.tf/confluent-privatelink/internal/netpath/code"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// internetBound is a NAT gateway or an internet gateway: a packet to a private address is lost
// there (VPC guide, "NAT gateways" and "Internet gateways"), unless the NAT gateway's own subnet
// has a way to it.
type internetBound struct{}

// send blames the route that sends a private destination to the internet: a default route that
// captures it since its own is missing, or one that is more specific than its own.
func (internetBound) send(w *walk, r routed) location {
	t, matched := r.table, r.matched()
	if gap := w.translated(r.route.Target); gap != nil {
		w.miss(routeTable, t.Object, matched, code.CannotRoute, gap)
		return w.lost()
	}
	if w.partOf != "" || r.leg == passing {
		return w.capturedPart(r)
	}
	for _, n := range t.routes.Shorter(w.to.Destination()) {
		if connects(n.Best()) {
			w.block(routeTable, t.Object, matched, code.MoreSpecificRoute,
				fmt.Sprintf("%s in %s wins over the route to %s", matched, t.Label(), n.Destination()),
				fmt.Sprintf("add a route to %s via %s, or remove the more specific one", w.to.NetworkText(), w.wantedTarget(r.at)))
			return w.asIfRouted(r.at)
		}
	}
	w.block(routeTable, t.Object, matched, code.DefaultRoute,
		fmt.Sprintf("%s has no route %sto %s of its own: %s captures it", t.Label(), w.back(), w.to.NetworkName(), matched),
		fmt.Sprintf("add a route to %s via %s to %s", w.to.NetworkText(), w.wantedTarget(r.at), t.Label()))
	return w.asIfRouted(r.at)
}

// capturedPart blames a route that takes a part of the destination to the internet.
func (w *walk) capturedPart(r routed) location {
	w.block(routeTable, r.table.Object, r.matched(), code.MoreSpecificRoute,
		fmt.Sprintf("%s in %s takes %s to the internet", r.matched(), r.table.Label(), w.destinationName()),
		fmt.Sprintf("let a route to %s in %s lead to %s", w.to.Prefix, r.table.Label(), w.wantedTarget(r.at)))
	return w.asIfRouted(r.at)
}

// translated is why a NAT gateway may deliver all the same: the table of its subnet leads on. Nil: it
// does not, or nobody knows the gateway.
func (w *walk) translated(target model.Target) *model.Gap {
	for i := range w.Model.NATGateways {
		g := &w.Model.NATGateways[i]
		subnet := w.Subnets[g.Subnet]
		if g.ID != target.ID || subnet == nil {
			continue
		}
		t := w.tableFor(subnet)
		if t == nil {
			continue
		}
		branches, _ := branchesOf(t.routes.Find(w.to.Destination()))
		for _, b := range branches {
			if _, lost := nextHops[b.route.Target.Kind].(internetBound); !lost && !b.route.Blackhole && b.route.Target.Kind != model.TargetLocal {
				return &model.Gap{What: fmt.Sprintf("whether %s, which translates addresses, delivers to %s: %s, its subnet's table, leads on", g.Label(), w.destinationName(), t.Label()),
					Settle: []string{"a trace by hand from that target on", "netpath probe from the client"}}
			}
		}
	}
	return nil
}
