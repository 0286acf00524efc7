package evaluate

import (
	"net/netip"

	"github.com/gaissmai/bart"

	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// entry is one destination of a compiled table with everything that routes to it, best first.
type entry[T any] struct {
	prefix netip.Prefix
	vpc    model.ID // set if the prefix is not known: every CIDR of this VPC
	routes []T
}

// destination prints what the entry matches.
func (n *entry[T]) destination() string {
	if n.prefix.IsValid() {
		return n.prefix.String()
	}
	return "every CIDR of " + string(n.vpc)
}

// best is the route that decides.
func (n *entry[T]) best() T { return n.routes[0] }

// table finds routes by longest prefix. It is a multibit trie (package bart), so that a
// lookup costs a few memory accesses however many routes there are; routes to the CIDRs of
// a VPC that are not known before apply are found by the VPC's identity.
type table[T any] struct {
	prefixes bart.Table[*entry[T]]
	vpcs     map[model.ID]*entry[T]
	better   func(a, b T) bool
}

// add inserts a route. A destination that is a VPC is expanded where its CIDRs are known.
func (t *table[T]) add(to model.Destination, cidrs model.Fact[[]netip.Prefix], route T) {
	if to.Prefix.IsValid() {
		t.addPrefix(to.Prefix.Masked(), route)
		return
	}
	if len(cidrs.Value) > 0 {
		for _, cidr := range cidrs.Value {
			t.addPrefix(cidr.Masked(), route)
		}
		return
	}
	if t.vpcs == nil {
		t.vpcs = map[model.ID]*entry[T]{}
	}
	if t.vpcs[to.VPC] == nil {
		t.vpcs[to.VPC] = &entry[T]{vpc: to.VPC}
	}
	t.insert(t.vpcs[to.VPC], route)
}

func (t *table[T]) addPrefix(prefix netip.Prefix, route T) {
	found, ok := t.prefixes.Get(prefix)
	if !ok {
		found = &entry[T]{prefix: prefix}
		t.prefixes.Insert(prefix, found)
	}
	t.insert(found, route)
}

// insert keeps the routes of an entry in order of preference, equal ones in order of arrival.
func (t *table[T]) insert(n *entry[T], route T) {
	at := len(n.routes)
	for at > 0 && t.better(route, n.routes[at-1]) {
		at--
	}
	n.routes = append(n.routes, route)
	copy(n.routes[at+1:], n.routes[at:])
	n.routes[at] = route
}

// match is the answer of a lookup. Parts are entries inside the destination that take a part
// of it away from the longest match, as when a subnet's addresses are split between routes.
type match[T any] struct {
	*entry[T]
	parts []*entry[T]
}

// find looks the place up. Found is false if nothing matches all of it.
func (t *table[T]) find(to *place) (found match[T], ok bool) {
	if !to.prefix.IsValid() {
		if to.vpc != nil && t.vpcs[to.vpc.ID] != nil {
			return match[T]{entry: t.vpcs[to.vpc.ID]}, true
		}
		n, ok := t.prefixes.Get(netip.PrefixFrom(netip.IPv4Unspecified(), 0))
		return match[T]{entry: n}, ok
	}
	n, ok := t.prefixes.LookupPrefix(to.prefix)
	found.entry = n
	for inner, part := range t.prefixes.Subnets(to.prefix) {
		if inner != to.prefix {
			found.parts = append(found.parts, part)
		}
	}
	return found, ok
}

// shorter returns the entries that match the place with a shorter prefix than the longest, nearest first.
func (t *table[T]) shorter(to *place) []*entry[T] {
	if !to.prefix.IsValid() {
		return nil
	}
	var found []*entry[T]
	for _, n := range t.prefixes.Supernets(to.prefix) {
		found = append(found, n)
	}
	if len(found) > 0 {
		found = found[1:]
	}
	return found
}
