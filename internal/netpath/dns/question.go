package dns

import (
	"cdk.tf/confluent-privatelink/internal/netpath/answer"
	"cdk.tf/confluent-privatelink/internal/netpath/code"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// question is one name asked for by one client, with the hops up to its answer.
type question struct {
	*Resolver
	answer.Resolution
	// domain that the zones should cover, empty for a name that belongs to no cluster.
	domain  string
	visited map[visit]bool
	// zone and record are what led to the name that is asked for now, nil at first.
	zone   *hostedZone
	record *model.Record
}

// visit is a name asked in a VPC: the second one is a loop.
type visit struct {
	vpc  model.ID
	name string
}

func (r *Resolver) question(domain string) *question {
	return &question{Resolver: r, domain: domain, visited: map[visit]bool{}}
}

func (q *question) add(hop answer.Hop) {
	hop.Phase = answer.PhaseDNS
	hop.Beyond = answer.VerdictOf(q.Hops) == answer.Blocked
	q.Hops = append(q.Hops, hop)
}

func (q *question) pass(component string, object model.Object, matched string) {
	q.add(answer.Pass(component, object, matched))
}

func (q *question) block(component string, object model.Object, matched string, c code.Code, message, fix string) {
	q.add(answer.Block(component, object, matched, c, message, fix))
}

func (q *question) miss(component string, object model.Object, c code.Code, gap *model.Gap) {
	q.add(answer.Miss(component, object, "", c, gap))
}
