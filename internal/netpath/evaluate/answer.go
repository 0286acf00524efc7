package evaluate

import (
	"fmt"

	"cdk.tf/confluent-privatelink/internal/netpath/code"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

type answerKey struct {
	client *model.Client
	name   string
}

// resolve answers what a client gets for a name. Domain is what the zones should cover,
// empty for a name that belongs to no cluster.
func (e *Evaluator) resolve(c *model.Client, name, domain string) *Resolution {
	key := answerKey{c, name}
	if found := e.answers[key]; found != nil {
		return found
	}
	l := &lookup{Evaluator: e, Resolution: Resolution{Name: name, Chain: []string{name}}, Domain: domain, visited: map[string]bool{}}
	l.ask(c, name)
	l.Verdict = verdictOf(l.Hops)
	if l.Verdict == Reachable && l.Endpoint == "" {
		l.Verdict = Unknown
	}
	l.Findings.collect(l.Hops)
	e.answers[key] = &l.Resolution
	return &l.Resolution
}

// ask finds the client's resolver: the DHCP options of its VPC, or the servers that a
// Client VPN endpoint hands out.
func (l *lookup) ask(c *model.Client, name string) {
	vpc := l.vpcOrID(c.VPC)
	listed, servers := vpc.Object, vpc.DNSServers
	if vpn := l.vpns[c.ClientVPN]; vpn != nil {
		listed, servers = vpn.Object, vpn.DNSServers
		if servers.Gap == nil && len(servers.Value) == 0 {
			l.block("resolver", listed, "no DNS servers", code.UnknownResolver,
				fmt.Sprintf("%s gives its clients no DNS server: they ask their device's own, which sees no private zone", vpn.Label()),
				fmt.Sprintf("set the DNS servers of %s to an inbound endpoint or to the VPC's resolver", vpn.ID))
			return
		}
	}
	var from *place
	if entries := l.entries(c); len(entries) > 0 {
		from = entries[0].place
	}
	if servers.Gap != nil {
		l.miss("resolver", listed, code.UnknownResolver, servers.Gap)
		servers.Value = nil
	}
	if from == nil {
		l.askVPC(vpc, name)
		return
	}
	l.askServers(from, vpc, servers.Value, listed, name)
}

// intended is the endpoint that the client should get for a name that does not resolve: the
// one in its own VPC, else the one that the zone which should answer leads to. The paths to it
// are checked all the same, to find every blocker at once. Nil: there is no telling.
func (e *Evaluator) intended(c *model.Client, name string) *model.Endpoint {
	if own := e.endpointsOf[c.VPC]; len(own) == 1 {
		return own[0]
	}
	l := &lookup{Evaluator: e}
	z := l.covering(e.vpcOrID(c.VPC), canonical(name))
	if z == nil {
		return nil
	}
	if r := z.find(canonical(name)); r != nil {
		return e.dns.entries[canonical(r.CNAME)].endpoint
	}
	return nil
}
