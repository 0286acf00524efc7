package dns

import (
	"fmt"
	"slices"
	"strings"

	"cdk.tf/confluent-privatelink/internal/netpath/answer"
	"cdk.tf/confluent-privatelink/internal/netpath/code"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// resolveTarget resolves a CNAME target by the same rules. It must end at an endpoint's own addresses.
func (q *question) resolveTarget(vpc *model.VPC, z *hostedZone, r *model.Record) {
	q.Chain = append(q.Chain, r.CNAME)
	target := canonical(r.CNAME)
	if n, ok := q.endpointNames[target]; ok {
		if q.zonalFits(z, r, n) {
			q.reached(n)
		}
		return
	}
	if e := q.almost(target); e != nil {
		q.block(answer.HostedZoneComponent, z.Object, r.Name+" -> "+r.CNAME, code.ZonalMismatch,
			fmt.Sprintf("%s leads to %s, a name that %s does not have: zonal names carry the zone's name (us-east-1a), not its id",
				answer.Matched(r.Name, r.Address), r.CNAME, e.Label()),
			"use one of the endpoint's own names: "+entryNames(e))
		return
	}
	if strings.HasSuffix(target, ".vpce.amazonaws.com") {
		q.block(answer.HostedZoneComponent, z.Object, r.Name+" -> "+r.CNAME, code.OtherEndpoint,
			fmt.Sprintf("%s leads to %s, which is no endpoint of this network", answer.Matched(r.Name, r.Address), r.CNAME),
			"point the record at the regional name of an endpoint")
		return
	}
	q.askVPC(vpc, target)
}

// zonalFits checks a zonal record: the zone id in its name and the zone name in its target
// must be one zone, in which the endpoint has an interface.
func (q *question) zonalFits(z *hostedZone, r *model.Record, n endpointName) bool {
	label := strings.TrimPrefix(strings.TrimSuffix(r.Name, "."+z.Domain), "*.")
	if n.azName == "" || label == "*" || label == "" {
		return true
	}
	ids := q.azIDs(n)
	if len(ids) == 0 || slices.Contains(ids, label) {
		return true
	}
	q.block(answer.HostedZoneComponent, z.Object, r.Name+" -> "+r.CNAME, code.ZonalMismatch,
		fmt.Sprintf("%s names zone %s, but leads to the interface of %s in %s", answer.Matched(r.Name, r.Address), label, n.endpoint.Label(), strings.Join(ids, ", ")),
		"point the record at the endpoint's name for "+label)
	return false
}

// azIDs are the ids of the availability zones of the interfaces that a zonal name leads to.
func (q *question) azIDs(n endpointName) []string {
	var ids []string
	for _, i := range q.interfaces(n) {
		if s := q.Subnets[i.Subnet]; s != nil && s.AZ.Value.ID != "" {
			ids = append(ids, s.AZ.Value.ID)
		}
	}
	return ids
}

// interfaces that a name of an endpoint leads to: all of them, or those of one availability zone.
func (q *question) interfaces(n endpointName) []model.Interface {
	if n.azName == "" {
		return n.endpoint.Interfaces.Value
	}
	var found []model.Interface
	for _, i := range n.endpoint.Interfaces.Value {
		if s := q.Subnets[i.Subnet]; s != nil && s.AZ.Value.Name == n.azName {
			found = append(found, i)
		}
	}
	return found
}

// reached ends the question at a name of an endpoint.
func (q *question) reached(n endpointName) {
	q.Endpoint, q.Interfaces = n.endpoint.ID, q.interfaces(n)
	q.pass("endpoint name", n.endpoint.Object, fmt.Sprintf("%d interfaces in %s", len(q.Interfaces), n.endpoint.VPC))
	if gap := n.endpoint.Interfaces.Gap; gap != nil {
		q.miss("endpoint name", n.endpoint.Object, code.EndpointHasNoInterfaces, gap)
	}
}

// addresses resolves a record that holds addresses instead of a CNAME.
func (q *question) addresses(r *model.Record) {
	for i := range q.Model.Endpoints {
		e := &q.Model.Endpoints[i]
		for _, n := range e.Interfaces.Value {
			if slices.Contains(r.Addresses, n.Addr) {
				q.Endpoint = e.ID
				q.Interfaces = append(q.Interfaces, n)
			}
		}
	}
	if q.Endpoint == "" {
		q.block("record", model.Object{ID: model.ID(r.Name), Address: r.Address}, fmt.Sprint(r.Addresses), code.OtherEndpoint,
			fmt.Sprintf("%s leads to %v, which are no addresses of an endpoint of this network", r.Name, r.Addresses),
			"use a CNAME to the endpoint's regional name: its addresses change when it is made again")
	}
}

// almost is the endpoint whose regional name the target resembles: vpce-0a1b-<something>.<the rest of it>.
func (q *question) almost(target string) *model.Endpoint {
	for i := range q.Model.Endpoints {
		e := &q.Model.Endpoints[i]
		if len(e.DNSEntries) == 0 {
			continue
		}
		regional := labels(canonical(e.DNSEntries[0].Name))
		parts := labels(target)
		if len(parts) == len(regional) && strings.HasPrefix(parts[0], regional[0]+"-") && slices.Equal(parts[1:], regional[1:]) {
			return e
		}
	}
	return nil
}

func entryNames(e *model.Endpoint) string {
	var names []string
	for _, n := range e.DNSEntries {
		names = append(names, n.Name)
	}
	return strings.Join(names, ", ")
}
