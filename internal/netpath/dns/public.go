package dns

import (
	"fmt"
	"slices"
	"strings"

	"cdk.tf/confluent-privatelink/internal/netpath/answer"
	"cdk.tf/confluent-privatelink/internal/netpath/code"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// isPrivate reports whether a name is one of those that the cluster's zones should cover: public DNS
// has none of them.
func (q *question) isPrivate(name string) bool {
	return q.domain != "" && slices.Contains(ancestors(name), canonical(q.domain))
}

// askPublic answers a name that no private zone of the VPC holds.
func (q *question) askPublic(vpc *model.VPC, name string) {
	if n, ok := q.endpointNames[name]; ok {
		q.reached(n)
		return
	}
	if r := q.public[name]; r != nil {
		q.pass("public DNS", model.Object{}, r.Name+" -> "+r.CNAME)
		q.Chain = append(q.Chain, r.CNAME)
		q.askVPC(vpc, r.CNAME)
		return
	}
	if strings.HasSuffix(name, endpointNamesEnd) {
		q.unknownEndpoint(name)
		return
	}
	z, other := q.covering(vpc, name), q.perhaps(name)
	switch {
	case !q.isPrivate(name) && z != nil:
		q.miss(answer.HostedZoneComponent, z.Object, code.PrivateNameUnlisted, &model.Gap{
			What:   fmt.Sprintf("what public DNS answers for %s: %s is not associated with %s", name, z.Label(), vpc.Called()),
			Settle: []string{fmt.Sprintf("associate %s with %s", z.ID, vpc.ID), "netpath probe from the client"}})
	case !q.isPrivate(name):
		q.miss("public DNS", model.Object{}, code.PrivateNameUnlisted, &model.Gap{What: "what public DNS answers for " + name,
			Settle: []string{"netpath probe"}})
	case z == nil:
		q.block(answer.HostedZoneComponent, vpc.Object, "", code.ZoneNotAssociated,
			fmt.Sprintf("no private zone for %s is associated with %s", q.domain, vpc.Called()),
			fmt.Sprintf("make a private zone %s with a wildcard record and associate it with %s", q.domain, vpc.ID))
	case other != nil:
		q.miss(answer.HostedZoneComponent, other.Object, code.ZoneNotAssociated, &model.Gap{
			What: fmt.Sprintf("whether %s, which another system makes, is associated with %s", other.Label(), vpc.Called()), Settle: other.VPCs.Gap.Settle})
	default:
		q.add(answer.Block(answer.HostedZoneComponent, z.Object, z.Domain, code.ZoneNotAssociated,
			fmt.Sprintf("%s is not associated with %s: the name does not exist there", z.Label(), vpc.Called()),
			q.associate(z, vpc)).MendedAt(vpc.ID))
	}
}

// associate is how a zone is associated with a VPC: across accounts the zone's authorizes it first.
// https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/hosted-zone-private-associate-vpcs-different-accounts.html
func (q *question) associate(z *hostedZone, vpc *model.VPC) string {
	fix := fmt.Sprintf("associate %s with %s", z.ID, vpc.ID)
	owner, called := q.Model.Accounts.Of(z.ID)
	if other, _ := q.Model.Accounts.Of(vpc.ID); owner != "" && other != "" && owner != other {
		fix += fmt.Sprintf(", after %s (%s) has authorized it", owner, called)
	}
	return fix
}
