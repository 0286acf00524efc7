package evaluate

import (
	"fmt"

	"cdk.tf/confluent-privatelink/internal/netpath/answer"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
	"cdk.tf/confluent-privatelink/internal/netpath/place"
)

// Routes lists the route tables of a VPC by its name or id. Missing are, in the VPC of an
// endpoint, the way back to each client network outside of it, and in every other VPC the
// way to each endpoint's VPC.
func (e *Evaluator) Routes(vpc string) (*answer.RouteView, error) {
	v := find(e.Model.VPCs, func(v *model.VPC) string { return v.Name }, vpc)
	if v == nil {
		v = e.VPCs[model.ID(vpc)]
	}
	if v == nil {
		return nil, fmt.Errorf("no VPC %q; there are %s", vpc, names(e.Model.VPCs, func(v *model.VPC) string { return v.Called() }))
	}
	view := e.network.Routes(v, e.needed(v))
	view.Gaps = append(view.Gaps, e.identities(e.namers(v))...)
	return view, nil
}

// namers are the systems whose files name a VPC, none if it is no client of any.
func (e *Evaluator) namers(v *model.VPC) []string {
	for i := range e.Model.Clients {
		if c := &e.Model.Clients[i]; c.VPC == v.ID {
			return c.Systems
		}
	}
	return nil
}

// needed are the places that a VPC's tables should have a route to.
func (e *Evaluator) needed(v *model.VPC) []*place.Place {
	var found []*place.Place
	add := func(p *place.Place) {
		for _, known := range found {
			if known.Network() == p.Network() && (p.Prefix.IsValid() || known.VPC == p.VPC) {
				return
			}
		}
		found = append(found, p)
	}
	systems := e.namers(v)
	if len(e.EndpointsOf[v.ID]) == 0 {
		for j := range e.Model.Endpoints {
			endpoint := &e.Model.Endpoints[j]
			if !model.Share(systems, e.systemsOf(endpoint)) {
				continue
			}
			for _, i := range endpoint.Interfaces.Value {
				add(place.OfInterface(e.Index, endpoint, i))
			}
		}
		return found
	}
	for i := range e.Model.Clients {
		if c := &e.Model.Clients[i]; c.Kind != model.PrivateLinkVPC && c.VPC != v.ID && model.Share(systems, c.Systems) {
			for _, start := range e.starts.Of(c) {
				add(start.Place)
			}
		}
	}
	return found
}
