package evaluate

import (
	"fmt"
	"slices"
	"strings"

	"cdk.tf/confluent-privatelink/internal/netpath/code"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// follow resolves a CNAME target by the same rules. It must end at an endpoint's own addresses.
func (l *lookup) follow(vpc *model.VPC, z *zone, r *model.Record) {
	l.Chain = append(l.Chain, r.CNAME)
	target := canonical(r.CNAME)
	if n, ok := l.dns.entries[target]; ok {
		if l.zonalFits(z, r, n) {
			l.reached(n)
		}
		return
	}
	if e := l.almost(target); e != nil {
		l.block(zoneComponent, z.Object, r.Name+" -> "+r.CNAME, code.ZonalMismatch,
			fmt.Sprintf("%s leads to %s, a name that %s does not have: zonal names carry the zone's name (us-east-1a), not its id",
				describe(r.Name, r.Address), r.CNAME, e.Label()),
			"use one of the endpoint's own names: "+entryNames(e))
		return
	}
	if strings.HasSuffix(target, ".vpce.amazonaws.com") {
		l.block(zoneComponent, z.Object, r.Name+" -> "+r.CNAME, code.OtherEndpoint,
			fmt.Sprintf("%s leads to %s, which is no endpoint of this network", describe(r.Name, r.Address), r.CNAME),
			"point the record at the regional name of an endpoint")
		return
	}
	l.askVPC(vpc, target)
}

// zonalFits checks a zonal record: the zone id in its name and the zone name in its target
// must be one zone, in which the endpoint has an interface.
func (l *lookup) zonalFits(z *zone, r *model.Record, n endpointName) bool {
	label := strings.TrimPrefix(strings.TrimSuffix(r.Name, "."+z.Domain), "*.")
	if n.azName == "" || label == "*" || label == "" {
		return true
	}
	ids := l.zoneIDs(n)
	if len(ids) == 0 || slices.Contains(ids, label) {
		return true
	}
	l.block(zoneComponent, z.Object, r.Name+" -> "+r.CNAME, code.ZonalMismatch,
		fmt.Sprintf("%s names zone %s, but leads to the interface of %s in %s", describe(r.Name, r.Address), label, n.endpoint.Label(), strings.Join(ids, ", ")),
		"point the record at the endpoint's name for "+label)
	return false
}

// zoneIDs are the ids of the availability zones of the interfaces that a zonal name leads to.
func (l *lookup) zoneIDs(n endpointName) []string {
	var ids []string
	for _, i := range l.interfaces(n) {
		if s := l.subnets[i.Subnet]; s != nil && s.AZ.Value.ID != "" {
			ids = append(ids, s.AZ.Value.ID)
		}
	}
	return ids
}

// interfaces that a name of an endpoint leads to: all of them, or those of one zone.
func (e *Evaluator) interfaces(n endpointName) []model.Interface {
	if n.azName == "" {
		return n.endpoint.Interfaces.Value
	}
	var found []model.Interface
	for _, i := range n.endpoint.Interfaces.Value {
		if s := e.subnets[i.Subnet]; s != nil && s.AZ.Value.Name == n.azName {
			found = append(found, i)
		}
	}
	return found
}

func (l *lookup) reached(n endpointName) {
	l.Endpoint, l.Interfaces = n.endpoint.ID, l.interfaces(n)
	l.add(Hop{Component: "endpoint name", Object: n.endpoint.Object,
		Matched: fmt.Sprintf("%d interfaces in %s", len(l.Interfaces), n.endpoint.VPC), Outcome: Passed})
	if gap := n.endpoint.Interfaces.Gap; gap != nil {
		l.miss("endpoint name", n.endpoint.Object, code.EndpointHasNoInterfaces, gap)
	}
}

// addresses resolves a record that holds addresses instead of a CNAME.
func (l *lookup) addresses(r *model.Record) {
	for i := range l.model.Endpoints {
		e := &l.model.Endpoints[i]
		for _, n := range e.Interfaces.Value {
			if slices.Contains(r.Addresses, n.Addr) {
				l.Endpoint = e.ID
				l.Interfaces = append(l.Interfaces, n)
			}
		}
	}
	if l.Endpoint == "" {
		l.block("record", model.Object{ID: model.ID(r.Name), Address: r.Address}, fmt.Sprint(r.Addresses), code.OtherEndpoint,
			fmt.Sprintf("%s leads to %v, which are no addresses of an endpoint of this network", r.Name, r.Addresses),
			"use a CNAME to the endpoint's regional name: its addresses change when it is made again")
	}
}

// almost is the endpoint whose regional name the target resembles: vpce-0a1b-<something>.<the rest of it>.
func (l *lookup) almost(target string) *model.Endpoint {
	for i := range l.model.Endpoints {
		e := &l.model.Endpoints[i]
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
