package dns

import (
	"fmt"

	"cdk.tf/confluent-privatelink/internal/netpath/code"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
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
	q.Asked = append(q.Asked, vpc.ID)
	defer delete(q.visited, asked) // a second way to the same question is no circle
	if !q.attribute(vpc, vpc.DNSSupport, "enableDnsSupport") {
		return
	}
	rule, ruleLabels := mostSpecific(q.rulesOf[vpc.ID], name)
	z, zoneLabels := mostSpecific(q.zonesOf[vpc.ID], name)
	off := vpc.DNSHostnames.Gap == nil && !vpc.DNSHostnames.Value
	if off {
		zoneLabels = -1 // the VPC sees no private zone
	}
	q.noteTaken(vpc)
	q.noteExpected(vpc, name)
	if rule != nil {
		q.pass("resolver rule", rule.Object, rule.Type+" "+rule.Domain)
	}
	switch {
	case rule != nil && rule.Type == model.RuleForward && ruleLabels >= zoneLabels:
		q.forward(vpc, rule, name)
	case z == nil || off && !q.isPrivate(name):
		q.askPublic(vpc, name)
	case q.attribute(vpc, vpc.DNSHostnames, "enableDnsHostnames"):
		q.askZone(vpc, z, name)
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
