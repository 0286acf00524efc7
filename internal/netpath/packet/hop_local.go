package packet

import (
	"fmt"

	"cdk.tf/confluent-privatelink/internal/netpath/code"
)

// local is the route to a CIDR of the VPC itself, which every table has (VPC guide, "Route table
// concepts"). A destination outside of the VPC that it holds cannot be reached: the CIDRs overlap.
type local struct{}

func (local) send(w *walk, r routed) location {
	switch r.leg {
	case inside:
		w.pass(routeTable, r.table.Object, "local")
		return nil
	case entering:
		w.pass(routeTable, r.table.Object, r.matched())
		return nil
	}
	w.block(routeTable, r.table.Object, r.matched(), code.LocalRoute,
		fmt.Sprintf("%s lies inside %s, a CIDR of %s: its local route keeps the packet in the VPC",
			w.to.NetworkName(), r.destination(), r.at.vpc.Called()),
		"give one of the two VPCs a CIDR that does not overlap; no route can mend it")
	return w.asIfRouted(r.at)
}
