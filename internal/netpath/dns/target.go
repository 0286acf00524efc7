package dns

import (
	"fmt"
	"net/netip"
	"slices"
	"strings"

	"cdk.tf/confluent-privatelink/internal/netpath/answer"
	"cdk.tf/confluent-privatelink/internal/netpath/code"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// endpointNamesEnd ends the names that AWS gives to endpoints, which public DNS knows.
const endpointNamesEnd = ".vpce.amazonaws.com"

// resolveTarget asks for a CNAME's target by the same rules as for any name: a FORWARD rule or a private
// zone for it decides. The name of an endpoint must be one that fits the record.
func (q *question) resolveTarget(vpc *model.VPC, z *hostedZone, r *model.Record) {
	q.Chain = append(q.Chain, r.CNAME)
	target := canonical(r.CNAME)
	q.zone, q.record = z, r
	if n, ok := q.endpointNames[target]; ok && !q.zonalFits(z, r, n) {
		return
	}
	q.askVPC(vpc, target)
}

// unknownEndpoint is the name of an endpoint that none of the known ones has. One that resembles a
// known endpoint's is misspelt; any other may be an endpoint that the inputs do not hold.
func (q *question) unknownEndpoint(name string) {
	if e := q.almost(name); e != nil && q.record != nil {
		q.block(answer.HostedZoneComponent, q.zone.Object, q.record.Name+" -> "+q.record.CNAME, code.ZonalMismatch,
			fmt.Sprintf("%s leads to %s, a name that %s does not have: zonal names carry the zone's name (us-east-1a), not its id",
				answer.Matched(q.record.Name, q.record.Address), name, e.Label()),
			"use one of the endpoint's own names: "+entryNames(e))
		return
	}
	q.miss("endpoint name", model.Object{}, code.PrivateNameUnlisted, &model.Gap{What: "which endpoint has the name " + name + ": no input holds it",
		Settle: []string{"the state that holds the endpoint (--state)", "netpath probe from the client"}})
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

// addresses resolves a record that holds addresses instead of a CNAME. Each must be an address of an
// endpoint: clients take any of them.
func (q *question) addresses(z *hostedZone, r *model.Record) {
	for _, address := range r.Addresses {
		if q.interfaceAt(address) {
			continue
		}
		if v := q.holder(address); v != nil && !q.unknownAddresses(v.ID) {
			q.block(answer.HostedZoneComponent, z.Object, fmt.Sprint(r.Addresses), code.OtherEndpoint,
				fmt.Sprintf("%s leads to %s in %s, which is no address of an endpoint: it is out of date", answer.Matched(r.Name, r.Address), address, v.Called()),
				"use a CNAME to the endpoint's regional name: its addresses change when it is made again")
			continue
		}
		q.miss(answer.HostedZoneComponent, z.Object, code.PrivateNameUnlisted, &model.Gap{What: fmt.Sprintf("what has the address %s, to which %s leads", address, r.Name),
			Settle: []string{"DescribeNetworkInterfaces (ec2:DescribeNetworkInterfaces)", "netpath probe from the client"}})
	}
}

// interfaceAt takes up the interface of an endpoint that has an address, if there is one.
func (q *question) interfaceAt(address netip.Addr) bool {
	for i := range q.Model.Endpoints {
		e := &q.Model.Endpoints[i]
		for _, n := range e.Interfaces.Value {
			if n.Addr == address {
				q.Endpoint, q.Interfaces = e.ID, append(q.Interfaces, n)
				return true
			}
		}
	}
	return false
}

// holder is the VPC in whose CIDRs an address lies.
func (q *question) holder(address netip.Addr) *model.VPC {
	for i := range q.Model.VPCs {
		v := &q.Model.VPCs[i]
		if slices.ContainsFunc(v.CIDRs.Value, func(p netip.Prefix) bool { return p.Contains(address) }) {
			return v
		}
	}
	return nil
}

// unknownAddresses reports whether an endpoint of the VPC has addresses that are not known yet.
func (q *question) unknownAddresses(vpc model.ID) bool {
	for _, e := range q.EndpointsOf[vpc] {
		if e.Interfaces.Gap != nil || slices.ContainsFunc(e.Interfaces.Value, func(n model.Interface) bool { return !n.Addr.IsValid() }) {
			return true
		}
	}
	return false
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
