package dns

import (
	"fmt"

	"cdk.tf/confluent-privatelink/internal/netpath/answer"
	"cdk.tf/confluent-privatelink/internal/netpath/code"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// askZone looks a name up in a zone. A zone that matches without having the record gives
// NXDOMAIN: there is no fall back to a less specific zone or to public DNS.
func (q *question) askZone(vpc *model.VPC, z *hostedZone, name string) {
	r := z.find(name)
	switch {
	case r != nil:
		target := r.CNAME
		if target == "" {
			target = fmt.Sprint(r.Addresses)
		}
		q.pass(answer.HostedZoneComponent, z.Object, answer.Matched(r.Name+" -> "+target, r.Address))
		if gap := z.Records.Gap; gap != nil && r.Name != name {
			q.miss(answer.HostedZoneComponent, z.Object, code.NoRecord, gap) // a record that was not read may hide the wildcard
		}
		if r.CNAME == "" {
			q.addresses(z, r)
			return
		}
		q.resolveTarget(vpc, z, r)
	case z.Records.Gap != nil:
		q.miss(answer.HostedZoneComponent, z.Object, code.NoRecord, z.Records.Gap)
	case q.shadowed(vpc, z, name) != nil:
		other := q.shadowed(vpc, z, name)
		q.block(answer.HostedZoneComponent, z.Object, z.Domain, code.ZoneShadowed,
			fmt.Sprintf("%s (%s) is more specific than %s (%s), is associated with %s too and lacks the record: NXDOMAIN",
				z.Label(), z.Domain, other.Label(), other.Domain, vpc.Called()),
			fmt.Sprintf("remove the association of %s with %s, or add the record to it", z.ID, vpc.ID))
	case !q.isPrivate(name) && q.domain != "": // a name on the way, as the endpoint's own
		q.block(answer.HostedZoneComponent, z.Object, z.Domain, code.NoRecord,
			fmt.Sprintf("%s hides %s in %s and has no record for it", z.Label(), name, vpc.Called()),
			fmt.Sprintf("remove the association of %s with %s if nothing else needs it, or add a record for %s to it", z.ID, vpc.ID, name))
	default:
		q.block(answer.HostedZoneComponent, z.Object, z.Domain, code.NoRecord,
			fmt.Sprintf("%s has no record %s", z.Label(), z.wildcardFor(name)),
			fmt.Sprintf("add the CNAME %s -> the endpoint's regional name to %s", z.wildcardFor(name), z.ID))
	}
}

// shadowed is a less specific zone of the VPC that has a record for the name.
func (q *question) shadowed(vpc *model.VPC, by *hostedZone, name string) *hostedZone {
	for _, domain := range ancestors(canonical(by.Domain))[1:] {
		if z := q.zonesOf[vpc.ID][domain]; z != nil && z.find(name) != nil {
			return z
		}
	}
	return nil
}
