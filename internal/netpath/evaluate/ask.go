package evaluate

import (
	"fmt"
	"slices"

	"cdk.tf/confluent-privatelink/internal/netpath/code"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

const zoneComponent = "private hosted zone"

// askVPC asks the Route 53 Resolver of a VPC. The most specific name among the FORWARD rules
// and private zones of the VPC decides; of a rule and a zone on the same name the rule does,
// and a SYSTEM rule gives the name back to zones and public DNS (Route 53 guide, "How
// Route 53 Resolver determines whether to forward").
func (l *lookup) askVPC(vpc *model.VPC, name string) {
	name = canonical(name)
	key := string(vpc.ID) + " " + name
	if l.visited[key] {
		l.block("resolver", vpc.Object, name, code.ResolverLoop,
			fmt.Sprintf("the resolver rules lead in a circle back to %s", nameOf(vpc.Object)),
			"disassociate the FORWARD rule from the VPC that hosts the inbound endpoint it points to")
		return
	}
	l.visited[key] = true
	if !l.attribute(vpc, vpc.DNSSupport, "enableDnsSupport") {
		return
	}
	rule, ruleLabels := mostSpecific(l.dns.rulesOf[vpc.ID], name)
	z, zoneLabels := mostSpecific(l.dns.zonesOf[vpc.ID], name)
	if rule != nil {
		l.add(Hop{Component: "resolver rule", Object: rule.Object, Matched: rule.Type + " " + rule.Domain, Outcome: Passed})
	}
	switch {
	case rule != nil && rule.Type == model.RuleForward && ruleLabels >= zoneLabels:
		l.forward(vpc, rule, name)
	case z != nil && l.attribute(vpc, vpc.DNSHostnames, "enableDnsHostnames"):
		l.askZone(vpc, z, name)
	case z == nil:
		l.askPublic(vpc, name)
	}
}

// attribute reports whether one of the VPC's two DNS attributes is on; private zones need both.
func (l *lookup) attribute(vpc *model.VPC, fact model.Fact[bool], name string) bool {
	switch {
	case fact.Gap != nil:
		l.miss("VPC attribute", vpc.Object, code.VPCAttributeOff, fact.Gap)
	case !fact.Value:
		l.block("VPC attribute", vpc.Object, name+" = false", code.VPCAttributeOff,
			fmt.Sprintf("%s has %s off: private zones do not resolve in it", nameOf(vpc.Object), name),
			fmt.Sprintf("set %s of %s", name, vpc.ID))
		return false
	}
	return true
}

// forward follows a FORWARD rule to an inbound endpoint that is known, and else blames it
// for taking away a name that a private zone holds.
func (l *lookup) forward(vpc *model.VPC, rule *model.ResolverRule, name string) {
	for _, target := range rule.Targets {
		inbound := l.dns.inboundBy[target]
		if inbound == nil {
			continue
		}
		if outbound := l.subnetsOf[rule.OutboundVPC]; len(outbound) > 0 && rule.OutboundVPC != inbound.VPC {
			from := *l.places(outbound[0], model.Fact[[]model.ID]{})[0]
			from.guarded = false
			l.reachInbound(&from, inbound, target)
		}
		l.add(Hop{Component: "inbound resolver endpoint", Object: inbound.Object, Matched: target.String() + " answers for " + string(inbound.VPC), Outcome: Passed})
		l.askVPC(l.vpcOrID(inbound.VPC), name)
		return
	}
	matched := rule.Type + " " + rule.Domain
	if z := l.covering(vpc, name); z != nil {
		l.block("resolver rule", rule.Object, matched, code.ForwardRuleHijack,
			fmt.Sprintf("%s sends %s to %v, which the private zone %s would answer", rule.Label(), rule.Domain, rule.Targets, z.Label()),
			fmt.Sprintf("disassociate %s from %s, or associate a SYSTEM rule for %s with it", rule.ID, vpc.ID, name))
		return
	}
	l.miss("resolver rule", rule.Object, code.ForwardRuleHijack, &model.Gap{
		What: fmt.Sprintf("what %v answer for %s", rule.Targets, name), Settle: []string{"netpath probe in " + string(vpc.ID)}})
}

// askZone looks a name up in a zone. A zone that matches without having the record gives
// NXDOMAIN: there is no fall back to a less specific zone or to public DNS.
func (l *lookup) askZone(vpc *model.VPC, z *zone, name string) {
	r := z.find(name)
	switch {
	case r != nil:
		target := r.CNAME
		if target == "" {
			target = fmt.Sprint(r.Addresses)
		}
		l.add(Hop{Component: zoneComponent, Object: z.Object, Matched: describe(r.Name+" -> "+target, r.Address), Outcome: Passed})
		if r.CNAME == "" {
			l.addresses(r)
			return
		}
		l.follow(vpc, z, r)
	case z.Records.Gap != nil:
		l.miss(zoneComponent, z.Object, code.NoRecord, z.Records.Gap)
	case l.shadowed(vpc, z, name) != nil:
		other := l.shadowed(vpc, z, name)
		l.block(zoneComponent, z.Object, z.Domain, code.ZoneShadowed,
			fmt.Sprintf("%s (%s) is more specific than %s (%s), is associated with %s too and lacks the record: NXDOMAIN",
				z.Label(), z.Domain, other.Label(), other.Domain, nameOf(vpc.Object)),
			fmt.Sprintf("remove the association of %s with %s, or add the record to it", z.ID, vpc.ID))
	default:
		l.block(zoneComponent, z.Object, z.Domain, code.NoRecord,
			fmt.Sprintf("%s has no record %s", z.Label(), z.wildcardFor(name)),
			fmt.Sprintf("add the CNAME %s -> the endpoint's regional name to %s", z.wildcardFor(name), z.ID))
	}
}

// shadowed is a less specific zone of the VPC that has a record for the name.
func (l *lookup) shadowed(vpc *model.VPC, by *zone, name string) *zone {
	for _, domain := range ancestors(canonical(by.Domain))[1:] {
		if z := l.dns.zonesOf[vpc.ID][domain]; z != nil && z.find(name) != nil {
			return z
		}
	}
	return nil
}

// askPublic answers a name that no private zone of the VPC holds.
func (l *lookup) askPublic(vpc *model.VPC, name string) {
	if n, ok := l.dns.entries[name]; ok {
		l.reached(n)
		return
	}
	if r := l.dns.public[name]; r != nil {
		l.add(Hop{Component: "public DNS", Matched: r.Name + " -> " + r.CNAME, Outcome: Passed})
		l.Chain = append(l.Chain, r.CNAME)
		l.askVPC(vpc, r.CNAME)
		return
	}
	z := l.covering(vpc, name)
	switch {
	case z == nil && (l.Domain == "" || !slices.Contains(ancestors(name), canonical(l.Domain))):
		l.miss("public DNS", model.Object{}, code.PrivateNameUnlisted, &model.Gap{What: "what public DNS answers for " + name,
			Settle: []string{"netpath probe"}})
	case z == nil:
		l.block(zoneComponent, vpc.Object, "", code.ZoneNotAssociated,
			fmt.Sprintf("no private zone for %s is associated with %s", l.Domain, nameOf(vpc.Object)),
			fmt.Sprintf("make a private zone %s with a wildcard record and associate it with %s", l.Domain, vpc.ID))
	case z.VPCs.Gap != nil:
		l.miss(zoneComponent, z.Object, code.ZoneNotAssociated, z.VPCs.Gap)
	default:
		l.block(zoneComponent, z.Object, z.Domain, code.ZoneNotAssociated,
			fmt.Sprintf("%s is not associated with %s: the name does not exist there", z.Label(), nameOf(vpc.Object)),
			fmt.Sprintf("associate %s with %s", z.ID, vpc.ID))
	}
}

// covering is the zone that should answer the name in the VPC: one that leads to an endpoint
// in it, else one for VPCs without an endpoint of their own, else any.
func (l *lookup) covering(vpc *model.VPC, name string) *zone {
	best, bestRank := (*zone)(nil), -1
	above := ancestors(name)
	for _, z := range l.dns.zones {
		if !slices.Contains(above, canonical(z.Domain)) {
			continue
		}
		if rank := l.rank(vpc, z, name); rank > bestRank {
			best, bestRank = z, rank
		}
	}
	return best
}

func (l *lookup) rank(vpc *model.VPC, z *zone, name string) int {
	if r := z.find(name); r != nil {
		if n, ok := l.dns.entries[canonical(r.CNAME)]; ok && n.endpoint.VPC == vpc.ID {
			return 3
		}
	}
	for _, a := range z.VPCs.Value {
		if len(l.endpointsOf[a.VPC]) == 0 {
			return 2
		}
	}
	return 0
}
