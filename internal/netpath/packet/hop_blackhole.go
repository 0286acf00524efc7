package packet

import (
	"fmt"

	"cdk.tf/confluent-privatelink/internal/netpath/code"
)

// blackhole is a route whose target is gone: what matches it is dropped (VPC guide, "Route states").
type blackhole struct{}

func (blackhole) send(w *walk, r routed) location {
	w.block(routeTable, r.table.Object, r.matched(), code.BadStateRoute,
		fmt.Sprintf("the route to %s in %s is a blackhole: its target is gone", r.destination(), r.table.Label()),
		fmt.Sprintf("replace it by a route to %s via %s", w.to.NetworkName(), w.wantedTarget(r.at)))
	return w.asIfRouted(r.at)
}
