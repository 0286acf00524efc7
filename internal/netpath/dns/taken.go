package dns

import (
	"fmt"
	"slices"
	"strings"

	"cdk.tf/confluent-privatelink/internal/inorder"
	"cdk.tf/confluent-privatelink/internal/netpath/answer"
	"cdk.tf/confluent-privatelink/internal/netpath/code"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// attachmentDomains end the DNS domains of PrivateLink attachments: <region>.aws.private.confluent.cloud
// is the same for every attachment of a region (Confluent Cloud documentation, "Use AWS PrivateLink").
const attachmentDomains = ".aws.private.confluent.cloud"

// noteTaken notes zones and rules that the VPC has already and that may be of the very domain which an
// attachment that is yet to be made will have: then they decide, and the new ones cannot be
// associated (Route 53: ConflictingDomainExists; Resolver: RSLVR-00702).
func (q *question) noteTaken(vpc *model.VPC) {
	if !strings.HasPrefix(q.domain, "{") {
		return
	}
	for domain, z := range inorder.Of(q.zonesOf[vpc.ID]) {
		if strings.HasSuffix("."+domain, attachmentDomains) {
			q.taken(answer.HostedZoneComponent, z.Object, domain, vpc)
		}
	}
	for domain, rule := range inorder.Of(q.rulesOf[vpc.ID]) {
		if strings.HasSuffix("."+domain, attachmentDomains) && rule.Type == model.RuleForward {
			q.taken("resolver rule", rule.Object, domain, vpc)
		}
	}
}

// noteExpected notes rules that another system makes and associates with the VPC, as a file says, where no
// input shows it: without them another rule may take the names away.
func (q *question) noteExpected(vpc *model.VPC, name string) {
	for _, rule := range q.expected[vpc.ID] {
		if q.domain == "" || !strings.Contains(rule.Domain, "{") && !slices.Contains(ancestors(name), canonical(rule.Domain)) {
			continue
		}
		q.miss("resolver rule", rule.Object, code.PrivateNameUnlisted, &model.Gap{
			What:   fmt.Sprintf("whether %s, which another system makes, is associated with %s", rule.Label(), vpc.Called()),
			Settle: []string{"the state of the system that makes it (--state)", "ListResolverRuleAssociations (route53resolver:ListResolverRuleAssociations)"}})
	}
}

func (q *question) taken(component string, object model.Object, domain string, vpc *model.VPC) {
	q.miss(component, object, code.PrivateNameUnlisted, &model.Gap{
		What:   fmt.Sprintf("whether %s will be %s, for which %s has %s already", q.domain, domain, vpc.Called(), object.Label()),
		Settle: []string{"netpath preflight", "a state of confluent-core (--state)"}})
}
