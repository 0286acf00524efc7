package dns

import (
	"net/netip"

	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// views are what the resolver of each VPC sees.
type views struct {
	zones         []*hostedZone
	zonesOf       map[model.ID]map[string]*hostedZone // by VPC and domain
	rulesOf       map[model.ID]map[string]*model.ResolverRule
	expected      map[model.ID][]*model.ResolverRule // that whoever makes them is to associate with the VPC
	public        map[string]*model.Record
	endpointNames map[string]endpointName
	inboundBy     map[netip.Addr]*model.ResolverEndpoint
	conflicts     []*Conflict
}

// endpointName is one of the names that AWS gives to an endpoint.
type endpointName struct {
	endpoint *model.Endpoint
	azName   string
}

func compile(m *model.Model) views {
	d := views{
		zonesOf: map[model.ID]map[string]*hostedZone{}, rulesOf: map[model.ID]map[string]*model.ResolverRule{},
		expected: map[model.ID][]*model.ResolverRule{},
		public:   map[string]*model.Record{}, endpointNames: map[string]endpointName{},
		inboundBy: map[netip.Addr]*model.ResolverEndpoint{}, conflicts: conflicts(m),
	}
	for i := range m.Zones {
		z := compileZone(&m.Zones[i])
		d.zones = append(d.zones, z)
		for _, a := range z.VPCs.Value {
			put(d.zonesOf, a, z.Domain, z)
		}
	}
	for i := range m.ResolverRules {
		r := &m.ResolverRules[i]
		for _, a := range r.VPCs.Value {
			put(d.rulesOf, a, r.Domain, r)
		}
		for _, vpc := range r.Expected {
			d.expected[vpc] = append(d.expected[vpc], r)
		}
	}
	for i := range m.PublicRecords {
		d.public[canonical(m.PublicRecords[i].Name)] = &m.PublicRecords[i]
	}
	for i := range m.Endpoints {
		for _, n := range m.Endpoints[i].DNSEntries {
			d.endpointNames[canonical(n.Name)] = endpointName{&m.Endpoints[i], n.AZName}
		}
	}
	for i := range m.InboundResolver {
		for _, n := range m.InboundResolver[i].Interfaces {
			d.inboundBy[n.Addr] = &m.InboundResolver[i]
		}
	}
	return d
}

// put makes a zone or rule visible in a VPC. AWS takes no second one of the same domain: one that is
// there already stays, and the association that is yet to be made fails.
func put[T any](of map[model.ID]map[string]T, by model.ZoneAssociation, domain string, value T) {
	if of[by.VPC] == nil {
		of[by.VPC] = map[string]T{}
	}
	if _, taken := of[by.VPC][canonical(domain)]; !taken || !by.Pending {
		of[by.VPC][canonical(domain)] = value
	}
}

// mostSpecific returns the value for the longest domain that the name lies in, and how many
// labels that domain has.
func mostSpecific[T any](byDomain map[string]T, name string) (found T, count int) {
	if len(byDomain) == 0 {
		return found, -1
	}
	above := ancestors(name)
	for i, domain := range above {
		if v, ok := byDomain[domain]; ok {
			return v, len(above) - i
		}
	}
	if v, ok := byDomain[""]; ok { // the rule for "."
		return v, 0
	}
	return found, -1
}
