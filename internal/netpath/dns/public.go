package dns

import (
	"fmt"
	"slices"

	"cdk.tf/confluent-privatelink/internal/netpath/answer"
	"cdk.tf/confluent-privatelink/internal/netpath/code"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

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
	z := q.covering(vpc, name)
	switch {
	case z == nil && (q.domain == "" || !slices.Contains(ancestors(name), canonical(q.domain))):
		q.miss("public DNS", model.Object{}, code.PrivateNameUnlisted, &model.Gap{What: "what public DNS answers for " + name,
			Settle: []string{"netpath probe"}})
	case z == nil:
		q.block(answer.HostedZoneComponent, vpc.Object, "", code.ZoneNotAssociated,
			fmt.Sprintf("no private zone for %s is associated with %s", q.domain, vpc.Called()),
			fmt.Sprintf("make a private zone %s with a wildcard record and associate it with %s", q.domain, vpc.ID))
	case z.VPCs.Gap != nil:
		q.miss(answer.HostedZoneComponent, z.Object, code.ZoneNotAssociated, z.VPCs.Gap)
	default:
		q.block(answer.HostedZoneComponent, z.Object, z.Domain, code.ZoneNotAssociated,
			fmt.Sprintf("%s is not associated with %s: the name does not exist there", z.Label(), vpc.Called()),
			fmt.Sprintf("associate %s with %s", z.ID, vpc.ID))
	}
}
