package evaluate

import (
	"fmt"
	"net/netip"

	"cdk.tf/confluent-privatelink/internal/netpath/code"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// dns is what the resolver of each VPC sees.
type dns struct {
	zones     []*zone
	zonesOf   map[model.ID]map[string]*zone // by VPC and domain
	rulesOf   map[model.ID]map[string]*model.ResolverRule
	public    map[string]*model.Record
	entries   map[string]endpointName
	inboundBy map[netip.Addr]*model.ResolverEndpoint
}

// endpointName is one of the names that AWS gives to an endpoint.
type endpointName struct {
	endpoint *model.Endpoint
	azName   string
}

func compileDNS(m *model.Model) *dns {
	d := &dns{
		zonesOf: map[model.ID]map[string]*zone{}, rulesOf: map[model.ID]map[string]*model.ResolverRule{},
		public: map[string]*model.Record{}, entries: map[string]endpointName{},
		inboundBy: map[netip.Addr]*model.ResolverEndpoint{},
	}
	for i := range m.Zones {
		z := compileZone(&m.Zones[i])
		d.zones = append(d.zones, z)
		for _, a := range z.VPCs.Value {
			put(d.zonesOf, a.VPC, canonical(z.Domain), z)
		}
	}
	for i := range m.ResolverRules {
		r := &m.ResolverRules[i]
		for _, a := range r.VPCs.Value {
			put(d.rulesOf, a.VPC, canonical(r.Domain), r)
		}
	}
	for i := range m.PublicRecords {
		d.public[canonical(m.PublicRecords[i].Name)] = &m.PublicRecords[i]
	}
	for i := range m.Endpoints {
		for _, n := range m.Endpoints[i].DNSEntries {
			d.entries[canonical(n.Name)] = endpointName{&m.Endpoints[i], n.AZName}
		}
	}
	for i := range m.InboundResolver {
		for _, n := range m.InboundResolver[i].Interfaces {
			d.inboundBy[n.Addr] = &m.InboundResolver[i]
		}
	}
	return d
}

func put[T any](of map[model.ID]map[string]T, vpc model.ID, domain string, value T) {
	if of[vpc] == nil {
		of[vpc] = map[string]T{}
	}
	of[vpc][domain] = value
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

// plusTwo is the address of the Amazon-provided resolver of a VPC: the base of its first CIDR plus two.
func plusTwo(vpc *model.VPC) netip.Addr {
	if len(vpc.CIDRs.Value) == 0 {
		return netip.Addr{}
	}
	return vpc.CIDRs.Value[0].Masked().Addr().Next().Next()
}

// linkLocalResolver answers like VPC+2 in every VPC.
var linkLocalResolver = netip.MustParseAddr("169.254.169.253")

// lookup resolves one name for one client and collects the hops.
type lookup struct {
	*Evaluator
	Resolution
	// Domain that the zones should cover, empty for a name that belongs to no cluster.
	Domain  string
	visited map[string]bool
}

func (l *lookup) add(hop Hop) {
	hop.Phase = PhaseDNS
	hop.Beyond = verdictOf(l.Hops) == Blocked
	l.Hops = append(l.Hops, hop)
}

func (l *lookup) block(component string, object model.Object, matched string, c code.Code, message, fix string) {
	l.add(Hop{Component: component, Object: object, Matched: matched, Outcome: Stopped, Code: c, Message: message, Fix: fix})
}

func (l *lookup) miss(component string, object model.Object, c code.Code, gap *model.Gap) {
	outcome := Undetermined
	if gap.Outside {
		outcome, c = Assumed, ""
	}
	l.add(Hop{Component: component, Object: object, Outcome: outcome, Code: c, Message: gap.What, Gap: gap})
}

// askServers asks the first of a list of DNS servers: a resolver that answers, if only with
// NXDOMAIN, is final, so that the order of the list decides.
func (l *lookup) askServers(from *place, vpc *model.VPC, servers []netip.Addr, listed model.Object, name string) {
	first := netip.Addr{}
	if len(servers) > 0 {
		first = servers[0]
	}
	if !first.IsValid() || first == plusTwo(vpc) || first == linkLocalResolver {
		before := len(l.Hops)
		l.askVPC(vpc, name)
		l.blameOrder(before, vpc, servers, listed, name)
		return
	}
	inbound := l.dns.inboundBy[first]
	if inbound == nil {
		l.miss("resolver", listed, code.UnknownResolver, &model.Gap{What: fmt.Sprintf("what the DNS server %s answers", first),
			Settle: []string{"DescribeDhcpOptions (ec2:DescribeDhcpOptions), ListResolverEndpoints (route53resolver:ListResolverEndpoints)"}})
		return
	}
	l.reachInbound(from, inbound, first)
	l.add(Hop{Component: "inbound resolver endpoint", Object: inbound.Object, Matched: first.String() + " answers for " + string(inbound.VPC), Outcome: Passed})
	l.askVPC(l.vpcOrID(inbound.VPC), name)
}

// blameOrder turns a failure at VPC+2 into one of the order of the servers, if a later
// server would have known the name.
func (l *lookup) blameOrder(before int, vpc *model.VPC, servers []netip.Addr, listed model.Object, name string) {
	if verdictOf(l.Hops[before:]) != Blocked || len(servers) < 2 {
		return
	}
	for _, later := range servers[1:] {
		inbound := l.dns.inboundBy[later]
		if inbound == nil {
			continue
		}
		other := &lookup{Evaluator: l.Evaluator, Domain: l.Domain, visited: map[string]bool{}}
		other.askVPC(l.vpcOrID(inbound.VPC), name)
		if verdictOf(other.Hops) != Blocked {
			l.Hops = l.Hops[:before]
			l.block("DHCP options", listed, "AmazonProvidedDNS stands before "+later.String(), code.ResolverOrder,
				fmt.Sprintf("%s lists its own resolver before %s: it answers NXDOMAIN, and nobody asks the next one", nameOf(vpc.Object), later),
				fmt.Sprintf("list %s first, or associate the zone with %s", later, vpc.ID))
			return
		}
	}
}

func (e *Evaluator) vpcOrID(id model.ID) *model.VPC {
	if v := e.vpcs[id]; v != nil {
		return v
	}
	return &model.VPC{Object: model.Object{ID: id}, DNSSupport: model.Known(true), DNSHostnames: model.Known(true)}
}
