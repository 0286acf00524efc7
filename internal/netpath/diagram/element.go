package diagram

import (
	"slices"

	"cdk.tf/confluent-privatelink/internal/netpath/answer"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// elementOf returns the element of the drawing in which an object of the model is shown.
func elementOf(m *model.Model, id model.ID) string {
	for _, t := range m.RouteTables {
		if t.ID == id {
			return edgeElement(t.VPC)
		}
	}
	for _, a := range m.Attachments {
		if a.ID == id {
			return edgeElement(a.VPC)
		}
	}
	for _, t := range m.TransitTables {
		if t.ID == id {
			return gatewayElement
		}
	}
	for _, p := range m.Peerings {
		if p.ID == id {
			return edgeElement(p.Accepter) // there is no line from VPC to VPC
		}
	}
	for _, e := range m.Endpoints {
		if e.ID == id || slices.Contains(e.SecurityGroups.Value, id) {
			return endpointElement(e.VPC)
		}
	}
	return elementInVPC(m, id)
}

// elementInVPC continues elementOf for what is drawn as part of its VPC or client network.
func elementInVPC(m *model.Model, id model.ID) string {
	for _, c := range m.Clients {
		if c.ClientVPN == id && id != "" {
			return outsideElement(c.Name)
		}
	}
	for _, s := range m.Subnets {
		if s.ID == id {
			return string(s.VPC)
		}
	}
	for _, g := range m.SecurityGroups {
		if g.ID == id {
			return string(g.VPC)
		}
	}
	for _, a := range m.NetworkACLs {
		if a.ID == id {
			return string(a.VPC)
		}
	}
	for _, e := range m.InboundResolver {
		if e.ID == id {
			return string(e.VPC)
		}
	}
	for _, a := range m.Appliances {
		if a.ID == id {
			return string(a.VPC)
		}
	}
	return string(id) // a VPC or a zone is drawn itself
}

// way lists the elements that a trace passes, in the direction of traffic.
func way(m *model.Model, t *answer.Trace) []string {
	var elements []string
	if t.Client.ClientVPN != "" {
		elements = append(elements, clientElement(t.Client.Name), outsideElement(t.Client.Name))
	}
	elements = append(elements, string(t.Client.VPC))
	if t.Resolution != nil {
		for _, h := range t.Resolution.Hops {
			if slices.ContainsFunc(m.Zones, func(z model.Zone) bool { return z.ID == h.Object.ID }) {
				elements = append(elements, string(h.Object.ID))
			}
		}
	}
	if t.Reach == nil || t.Reach.Endpoint == nil {
		return append(elements, clusterElement(t.Cluster.Name))
	}
	to := t.Reach.Endpoint.VPC
	if to != t.Client.VPC {
		elements = append(elements, edgeElement(t.Client.VPC), gatewayElement, edgeElement(to), string(to))
	}
	return append(elements, endpointElement(to), "service:"+string(to), serviceElement, "served:"+t.Cluster.Name, clusterElement(t.Cluster.Name))
}

// split cuts a way at its first break: what is passed, and where it breaks. Breaks that are not
// drawn on the way itself (a rule, a group of the clients) count as breaks of its beginning.
func split(way []string, breaks []string) (passed, cut []string) {
	first := len(way)
	for i, element := range way {
		if slices.Contains(breaks, element) {
			first = i
			break
		}
	}
	for _, b := range breaks {
		if !slices.Contains(cut, b) {
			cut = append(cut, b)
		}
	}
	return way[:first], cut
}
