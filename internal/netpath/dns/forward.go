package dns

import (
	"fmt"
	"net/netip"
	"slices"

	"cdk.tf/confluent-privatelink/internal/netpath/code"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
	"cdk.tf/confluent-privatelink/internal/netpath/place"
)

// forward asks the targets of a FORWARD rule: any of them may be chosen, so that each must be
// reached. What one answers that is no known inbound endpoint nobody can say here: a private address
// may be an inbound endpoint that the inputs do not hold, or a server that asks one.
func (q *question) forward(vpc *model.VPC, rule *model.ResolverRule, name string) {
	from := q.outbound(rule)
	var known []netip.Addr
	asked := map[model.ID]bool{}
	for _, target := range rule.Targets {
		inbound := q.inboundBy[target]
		if inbound == nil {
			continue
		}
		known = append(known, target)
		for _, p := range from {
			q.reachInbound(p, inbound, target)
		}
		if !asked[inbound.VPC] {
			asked[inbound.VPC] = true
			q.askInbound(inbound, target, name)
		}
	}
	if len(known) == len(rule.Targets) && len(known) > 0 {
		if len(from) == 0 {
			q.miss("resolver rule", rule.Object, code.ForwardRuleHijack, &model.Gap{
				What:   fmt.Sprintf("from where %s asks %v: the inputs do not hold its outbound endpoint", rule.Label(), known),
				Settle: []string{"the state that holds the outbound endpoint (--state)", "ListResolverEndpoints (route53resolver:ListResolverEndpoints)"}})
		}
		return
	}
	if z := q.hidden(vpc, name); z != nil && len(known) == 0 && q.isPrivate(name) && !slices.ContainsFunc(rule.Targets, netip.Addr.IsPrivate) {
		q.block("resolver rule", rule.Object, rule.Type+" "+rule.Domain, code.ForwardRuleHijack,
			fmt.Sprintf("%s sends %s to %v, which the private zone %s would answer", rule.Label(), rule.Domain, rule.Targets, z.Label()),
			fmt.Sprintf("disassociate %s from %s, or associate a SYSTEM rule for %s with it", rule.ID, vpc.ID, name))
		return
	}
	q.miss("resolver rule", rule.Object, code.ForwardRuleHijack, &model.Gap{
		What: fmt.Sprintf("what %v answer for %s", rule.Targets, name), Settle: []string{"netpath probe in " + string(vpc.ID)}})
}

// hidden is the private zone of the VPC from which a rule takes the name away.
func (q *question) hidden(vpc *model.VPC, name string) *hostedZone {
	z, _ := mostSpecific(q.zonesOf[vpc.ID], name)
	return z
}

// outbound are the places from which a rule's outbound endpoint asks: its interfaces, else any subnet
// of its VPC. None: nothing is known of it.
func (q *question) outbound(rule *model.ResolverRule) []*place.Place {
	var found []*place.Place
	for i := range q.Model.OutboundResolver {
		e := &q.Model.OutboundResolver[i]
		if e.ID != rule.Outbound {
			continue
		}
		for _, n := range e.Interfaces {
			subnet := q.Subnets[n.Subnet]
			if subnet == nil {
				subnet = &model.Subnet{Object: model.Object{ID: n.Subnet}, VPC: e.VPC}
			}
			p := place.In(q.Index, subnet, e.SecurityGroups)[0]
			if n.Addr.IsValid() {
				p.Prefix = netip.PrefixFrom(n.Addr, n.Addr.BitLen())
			}
			found = append(found, p)
		}
	}
	if len(found) > 0 {
		return found
	}
	for _, subnet := range q.SubnetsOf[rule.OutboundVPC] {
		for _, p := range place.In(q.Index, subnet, model.Fact[[]model.ID]{}) {
			p.Guarded = false
			found = append(found, p)
		}
	}
	return found
}

// askInbound asks the resolver of the VPC that hosts an inbound endpoint.
func (q *question) askInbound(inbound *model.ResolverEndpoint, addr netip.Addr, name string) {
	before := q.Endpoint
	q.pass("inbound resolver endpoint", inbound.Object, addr.String()+" answers for "+string(inbound.VPC))
	q.askVPC(q.VPC(inbound.VPC), name)
	if before != "" && q.Endpoint != before {
		q.miss("inbound resolver endpoint", inbound.Object, code.ForwardRuleHijack, &model.Gap{
			What: fmt.Sprintf("which of %s and %s %s leads to: two targets answer differently", before, q.Endpoint, name), Settle: []string{"netpath probe from the client"}})
	}
}
