package packet

import (
	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// nextHop is what a route of a VPC's table leads to. Each kind stands in a file of its own,
// hop_*.go.
type nextHop interface {
	// send hands over a packet that has matched a route, notes as hops what is decided, and returns
	// where the packet is then.
	send(w *walk, r routed) location
}

// connector is a next hop that carries packets from one VPC to another: the kinds over which
// netpath goes on, and which it advises where a route is missing. AWS takes none of them in a
// route more specific than the local one (VPC guide, "Route tables").
type connector interface {
	nextHop
	// connect returns the target that leads from the VPC to the walk's destination, and where the
	// packet is when it is handed to it. Nil: no target of this kind connects the two.
	connect(w *walk, s inSubnet) (target model.ID, then location)
	// nearest is the target of this kind that a VPC would route to, empty if it has none.
	nearest(n *Network, vpc model.ID) model.ID
	// column in which a list of routes shows the target.
	column() string
}

// nextHops has the kinds of targets.
var nextHops = map[model.TargetKind]nextHop{
	model.TargetLocal:                 local{},
	model.TargetTransitGateway:        transitGateway{},
	model.TargetNATGateway:            internetBound{},
	model.TargetInternetGateway:       internetBound{},
	model.TargetPeering:               peering{},
	model.TargetInterface:             networkInterface{},
	model.TargetGatewayLoadBalancer:   gatewayLoadBalancer{},
	model.TargetVirtualPrivateGateway: virtualPrivateGateway{},
	model.TargetLocalGateway:          localGateway{},
	model.TargetCarrierGateway:        carrierGateway{},
	model.TargetCoreNetwork:           coreNetwork{},
	model.TargetOther:                 unknown{},
}

// connectors are the kinds that connect VPCs, the one to advise first.
var connectors = func() (found []connector) {
	for _, kind := range []model.TargetKind{model.TargetTransitGateway, model.TargetPeering} {
		if c, ok := nextHops[kind].(connector); ok {
			found = append(found, c)
		}
	}
	return found
}()

// nextHopOf chooses by the route's target.
func nextHopOf(r routed) nextHop {
	route := r.route
	switch {
	case r.rival != nil:
		return ambiguous{}
	case route.Target.Kind == model.TargetLocal:
		return local{}
	case r.leg == inside || r.leg == entering:
		return unknown{} // a route more specific than the local one: to a middlebox
	case route.Blackhole:
		return blackhole{}
	}
	if hop := nextHops[route.Target.Kind]; hop != nil {
		return hop
	}
	return unknown{}
}

// connects reports whether a route leads to other VPCs.
func connects(route model.Route) bool {
	_, ok := nextHops[route.Target.Kind].(connector)
	return ok
}

// asIfRouted is where the packet would be if its VPC had the route that it should have.
func (w *walk) asIfRouted(s inSubnet) location {
	for _, c := range connectors {
		if _, then := c.connect(w, s); then != nil {
			return then
		}
	}
	return w.lost()
}

// wantedTarget names what a missing route should lead to.
func (w *walk) wantedTarget(s inSubnet) string {
	for _, c := range connectors {
		if target, then := c.connect(w, s); then != nil {
			return string(target)
		}
	}
	return noCommonGateway
}
