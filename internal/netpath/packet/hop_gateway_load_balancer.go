package packet

import (
	"fmt"
	"net/netip"

	"cdk.tf/confluent-privatelink/internal/netpath/code"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// gatewayLoadBalancer is a Gateway Load Balancer or firewall endpoint, which hands the packet to an
// appliance and gets it back, or not (Gateway Load Balancer guide, "Routing"). Where the endpoint's
// subnet is known, the packet is followed from there on.
type gatewayLoadBalancer struct{}

func (gatewayLoadBalancer) send(w *walk, r routed) location {
	a := w.Appliances[r.route.Target.ID]
	if a == nil || r.leg == inside || r.leg == entering {
		return unknown{}.send(w, r)
	}
	w.miss(routeTable, r.table.Object, r.matched(), code.CannotRoute, &model.Gap{
		What:   fmt.Sprintf("whether the appliance behind %s lets traffic for %s pass", a.Label(), w.destinationName()),
		Settle: []string{"the rules of the appliance", "netpath probe from the client"}})
	for _, id := range a.Subnets.Value {
		subnet := w.Subnets[id]
		if subnet == nil {
			continue
		}
		w.fork([]netip.Prefix{{}}, func(part *walk) location { return part.comesBack(a, inSubnet{w.VPC(a.VPC), subnet}) })
	}
	return nil
}

// comesBack is a packet that the appliance sends on, by the table of its endpoint's subnet.
func (w *walk) comesBack(a *model.Appliance, s inSubnet) location {
	t := w.tableFor(s.subnet)
	if t == nil {
		return nil
	}
	branches, rest := branchesOf(t.routes.Find(w.to.Destination()))
	if len(rest) == 0 && len(branches) == 1 && branches[0].route.Target.ID == a.ID {
		return nil // its own endpoint again: nobody can say
	}
	return w.consult(s, passing, t)
}
