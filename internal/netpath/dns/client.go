package dns

import (
	"fmt"
	"net/netip"

	"cdk.tf/confluent-privatelink/internal/netpath/answer"
	"cdk.tf/confluent-privatelink/internal/netpath/code"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
	"cdk.tf/confluent-privatelink/internal/netpath/place"
)

// askFor finds the client's resolver: the DHCP options of its VPC, or the servers that a
// Client VPN endpoint hands out.
func (q *question) askFor(c *model.Client, name string) {
	vpc := q.VPC(c.VPC)
	listed, servers := vpc.Object, vpc.DNSServers
	if vpn := q.VPNs[c.ClientVPN]; vpn != nil {
		listed, servers = vpn.Object, vpn.DNSServers
		if servers.Gap == nil && len(servers.Value) == 0 {
			q.block("resolver", listed, "no DNS servers", code.UnknownResolver,
				fmt.Sprintf("%s gives its clients no DNS server: they ask their device's own, which sees no private zone", vpn.Label()),
				fmt.Sprintf("set the DNS servers of %s to an inbound endpoint or to the VPC's resolver", vpn.ID))
			return
		}
	}
	starts := q.starts.Of(c)
	if servers.Gap != nil {
		q.miss("resolver", listed, code.UnknownResolver, servers.Gap)
		servers.Value = nil
	}
	q.askServers(starts, vpc, servers.Value, listed, name)
}

// askServers asks the first of a list of DNS servers: a resolver that answers, if only with
// NXDOMAIN, is final, so that the order of the list decides. It must be reached from wherever the
// client's packets start.
func (q *question) askServers(starts []place.Start, vpc *model.VPC, servers []netip.Addr, listed model.Object, name string) {
	first := netip.Addr{}
	if len(servers) > 0 {
		first = servers[0]
	}
	if !first.IsValid() || first == plusTwo(vpc) || first == linkLocalResolver {
		before := len(q.Hops)
		q.askVPC(vpc, name)
		q.blameOrder(before, vpc, servers, listed, name)
		return
	}
	inbound := q.inboundBy[first]
	if inbound == nil {
		q.miss("resolver", listed, code.UnknownResolver, &model.Gap{What: fmt.Sprintf("what the DNS server %s answers", first),
			Settle: []string{"DescribeDhcpOptions (ec2:DescribeDhcpOptions), ListResolverEndpoints (route53resolver:ListResolverEndpoints)"}})
		return
	}
	for _, start := range starts {
		q.reachInbound(start.Place, inbound, first)
	}
	q.askInbound(inbound, first, name)
}

// blameOrder turns a failure at VPC+2 into one of the order of the servers, if a later
// server would have known the name.
func (q *question) blameOrder(before int, vpc *model.VPC, servers []netip.Addr, listed model.Object, name string) {
	if answer.VerdictOf(q.Hops[before:]) != answer.Blocked || len(servers) < 2 {
		return
	}
	for _, later := range servers[1:] {
		inbound := q.inboundBy[later]
		if inbound == nil {
			continue
		}
		other := q.question(q.domain)
		other.askVPC(q.VPC(inbound.VPC), name)
		if answer.VerdictOf(other.Hops) != answer.Blocked {
			q.Hops = q.Hops[:before]
			q.block("DHCP options", listed, "AmazonProvidedDNS stands before "+later.String(), code.ResolverOrder,
				fmt.Sprintf("%s lists its own resolver before %s: it answers NXDOMAIN, and nobody asks the next one", vpc.Called(), later),
				fmt.Sprintf("list %s first, or associate the zone with %s", later, vpc.ID))
			return
		}
	}
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
