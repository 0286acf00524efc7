package packet

import (
	"fmt"

	"cdk.tf/confluent-privatelink/internal/netpath/answer"
	"cdk.tf/confluent-privatelink/internal/netpath/code"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

const peeringComponent = "VPC peering connection"

// peering is a VPC peering connection: it leads to the one peer VPC, and to nothing behind that (VPC
// Peering Guide, "VPC peering limitations").
type peering struct{}

func (peering) send(w *walk, r routed) location {
	p := w.Peerings[r.route.Target.ID]
	switch {
	case p == nil && r.leg == leaving:
		unknown{}.send(w, r)
		w.aclIn(w.to.Subnet) // if it leads there at all, it comes in here
		return nil
	case p == nil || r.leg != leaving:
		return unknown{}.send(w, r)
	case w.to.VPC == nil || !p.Joins(r.at.vpc.ID, w.to.VPC.ID):
		w.block(routeTable, r.table.Object, r.matched(), code.DisconnectedVPCs,
			fmt.Sprintf("%s leads to the VPC at the other end of %s only, and %s is not in it", r.matched(), p.Label(), w.destinationName()),
			fmt.Sprintf("add a route to %s via %s to %s", w.to.NetworkText(), w.wantedTarget(r.at), r.table.Label()))
		return w.asIfRouted(r.at)
	case p.State.Gap != nil:
		w.miss(peeringComponent, p.Object, "", code.BadStateRoute, p.State.Gap)
	case p.State.Value != "active":
		w.block(peeringComponent, p.Object, "state "+p.State.Value, code.BadStateRoute,
			fmt.Sprintf("%s is %s, not active", p.Label(), p.State.Value), "accept the peering, or create it again")
	}
	w.pass(routeTable, r.table.Object, r.matched())
	w.mayHoldMore(r.table)
	return peered{p}
}

// connect finds an active peering between the two VPCs.
func (peering) connect(w *walk, s inSubnet) (model.ID, location) {
	for i := range w.Model.Peerings {
		p := &w.Model.Peerings[i]
		if p.State.Gap == nil && p.State.Value == "active" && w.to.VPC != nil && p.Joins(s.vpc.ID, w.to.VPC.ID) {
			return p.ID, peered{p}
		}
	}
	return "", nil
}

// nearest is none: a VPC has a peering per peer.
func (peering) nearest(*Network, model.ID) model.ID { return "" }

func (peering) column() string { return answer.GatewayColumn }

// peered is a packet that comes over a peering into the VPC of its destination.
type peered struct{ by *model.Peering }

func (p peered) next(w *walk) location {
	w.pass(peeringComponent, p.by.Object, "between "+string(p.by.Requester)+" and "+string(p.by.Accepter))
	w.aclIn(w.to.Subnet)
	return nil
}
