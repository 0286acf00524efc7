package packet

import (
	"fmt"

	"cdk.tf/confluent-privatelink/internal/netpath/code"
)

// internetBound is a NAT gateway or an internet gateway: a packet to a private address is lost
// there (VPC guide, "NAT gateways" and "Internet gateways").
type internetBound struct{}

// send blames the route that sends a private destination to the internet: a default route that
// captures it since its own is missing, or one that is more specific than its own.
func (internetBound) send(w *walk, r routed) location {
	t, matched := r.table, r.matched()
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
