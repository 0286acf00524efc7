package dns

import (
	"fmt"

	"cdk.tf/confluent-privatelink/internal/netpath/code"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
	"cdk.tf/confluent-privatelink/internal/netpath/place"
)

// askVPC asks the Route 53 Resolver of a VPC. The most specific name among the FORWARD rules
// and private zones of the VPC decides; of a rule and a zone on the same name the rule does,
// and a SYSTEM rule gives the name back to zones and public DNS (Route 53 guide, "How
// Route 53 Resolver determines whether to forward").
func (q *question) askVPC(vpc *model.VPC, name string) {
	name = canonical(name)
	asked := visit{vpc.ID, name}
	if q.visited[asked] {
		q.block("resolver", vpc.Object, name, code.ResolverLoop,
			fmt.Sprintf("the resolver rules lead in a circle back to %s", vpc.Called()),
			"disassociate the FORWARD rule from the VPC that hosts the inbound endpoint it points to")
		return
	}
	q.visited[asked] = true
	if !q.attribute(vpc, vpc.DNSSupport, "enableDnsSupport") {
		return
	}
	rule, ruleLabels := mostSpecific(q.rulesOf[vpc.ID], name)
	z, zoneLabels := mostSpecific(q.zonesOf[vpc.ID], name)
	if rule != nil {
		q.pass("resolver rule", rule.Object, rule.Type+" "+rule.Domain)
	}
	switch {
	case rule != nil && rule.Type == model.RuleForward && ruleLabels >= zoneLabels:
		q.forward(vpc, rule, name)
	case z != nil && q.attribute(vpc, vpc.DNSHostnames, "enableDnsHostnames"):
		q.askZone(vpc, z, name)
	case z == nil:
		q.askPublic(vpc, name)
	}
}

// attribute reports whether one of the VPC's two DNS attributes is on; private zones need both.
func (q *question) attribute(vpc *model.VPC, fact model.Fact[bool], name string) bool {
	switch {
	case fact.Gap != nil:
		q.miss("VPC attribute", vpc.Object, code.VPCAttributeOff, fact.Gap)
	case !fact.Value:
		q.block("VPC attribute", vpc.Object, name+" = false", code.VPCAttributeOff,
			fmt.Sprintf("%s has %s off: private zones do not resolve in it", vpc.Called(), name),
			fmt.Sprintf("set %s of %s", name, vpc.ID))
		return false
	}
	return true
}

// forward asks the inbound endpoint that a FORWARD rule leads to, if it is known, and else blames
// the rule for taking away a name that a private zone holds.
func (q *question) forward(vpc *model.VPC, rule *model.ResolverRule, name string) {
	for _, target := range rule.Targets {
		inbound := q.inboundBy[target]
		if inbound == nil {
			continue
		}
		var from *place.Place
		if outbound := q.SubnetsOf[rule.OutboundVPC]; len(outbound) > 0 && rule.OutboundVPC != inbound.VPC {
			from = place.In(q.Index, outbound[0], model.Fact[[]model.ID]{})[0]
			from.Guarded = false
		}
		q.askInbound(from, inbound, target, name)
		return
	}
	matched := rule.Type + " " + rule.Domain
	if z := q.covering(vpc, name); z != nil {
		q.block("resolver rule", rule.Object, matched, code.ForwardRuleHijack,
			fmt.Sprintf("%s sends %s to %v, which the private zone %s would answer", rule.Label(), rule.Domain, rule.Targets, z.Label()),
			fmt.Sprintf("disassociate %s from %s, or associate a SYSTEM rule for %s with it", rule.ID, vpc.ID, name))
		return
	}
	q.miss("resolver rule", rule.Object, code.ForwardRuleHijack, &model.Gap{
		What: fmt.Sprintf("what %v answer for %s", rule.Targets, name), Settle: []string{"netpath probe in " + string(vpc.ID)}})
}
