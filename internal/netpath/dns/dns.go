// Package dns answers what a client gets for a name: which resolver it asks, which resolver rule,
// private hosted zone or public record decides, and where the name ends.
//
// Sources: Amazon Route 53 Developer Guide, "Resolving DNS queries between VPCs and your network"
// and "How Route 53 Resolver determines whether to forward queries", "Considerations when working
// with a private hosted zone", "Using an asterisk (*) in the names of hosted zones and records";
// Amazon VPC User Guide, "DNS attributes for your VPC" and "DHCP option sets"; AWS Client VPN
// Administrator Guide, "Client VPN endpoints" (DNS servers); RFC 4592 (wildcards).
package dns

import (
	"cdk.tf/confluent-privatelink/internal/netpath/answer"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
	"cdk.tf/confluent-privatelink/internal/netpath/place"
)

// Walk walks packets of a protocol between two places and back: a question to an inbound endpoint
// needs a way there. Package packet does it.
type Walk func(from, to *place.Place, protocol string, port int) *answer.Path

// Resolver answers for every client of a model and remembers what it has worked out. It is not
// safe for concurrent use.
type Resolver struct {
	*model.Index
	views
	starts  *place.Starts
	walk    Walk
	answers map[answerKey]*answer.Resolution
}

type answerKey struct {
	client *model.Client
	name   string
}

// New prepares a model for questions.
func New(x *model.Index, starts *place.Starts, walk Walk) *Resolver {
	return &Resolver{Index: x, views: compile(x.Model), starts: starts, walk: walk, answers: map[answerKey]*answer.Resolution{}}
}

// Resolve answers what a client gets for a name. Domain is what the zones should cover, empty for
// a name that belongs to no cluster.
func (r *Resolver) Resolve(c *model.Client, name, domain string) *answer.Resolution {
	key := answerKey{c, name}
	if found := r.answers[key]; found != nil {
		return found
	}
	q := r.question(domain)
	q.Name, q.Chain = name, []string{name}
	q.askFor(c, name)
	q.Verdict = answer.VerdictOf(q.Hops)
	if q.Verdict == answer.Reachable && q.Endpoint == "" {
		q.Verdict = answer.Unknown
	}
	q.Findings.Collect(q.Hops)
	r.answers[key] = &q.Resolution
	return &q.Resolution
}

// Intended is the endpoint that the client should get for a name that does not resolve: the one
// in its own VPC, else the one that the zone which should answer leads to. Nil: there is no telling.
func (r *Resolver) Intended(c *model.Client, name string) *model.Endpoint {
	if own := r.EndpointsOf[c.VPC]; len(own) == 1 {
		return own[0]
	}
	z := r.covering(r.VPC(c.VPC), canonical(name))
	if z == nil {
		return nil
	}
	if record := z.find(canonical(name)); record != nil {
		return r.endpointNames[canonical(record.CNAME)].endpoint
	}
	return nil
}
