// Package prefix finds by longest prefix and calculates with prefixes. It knows nothing of AWS but
// that a destination may be a VPC whose CIDRs are not known before apply.
//
// The order of preference, longest prefix first and then by origin, is that of the Amazon VPC User
// Guide, "Route priority", and of the Transit Gateway guide, "Route evaluation order".
package prefix

import (
	"net/netip"

	"github.com/gaissmai/bart"

	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// Node is one destination of a table with everything that routes to it, best first.
type Node[T any] struct {
	prefix netip.Prefix
	vpc    model.ID // set if the prefix is not known: every CIDR of this VPC
	routes []T
}

// Destination prints what the node matches.
func (n *Node[T]) Destination() string {
	if n.prefix.IsValid() {
		return n.prefix.String()
	}
	return "every CIDR of " + string(n.vpc)
}

// Single is a node with one route.
func Single[T any](to model.Destination, route T) *Node[T] {
	return &Node[T]{prefix: to.Prefix, vpc: to.VPC, routes: []T{route}}
}

// Best is the route that decides.
func (n *Node[T]) Best() T { return n.routes[0] }

// Routes are all routes of the node, best first.
func (n *Node[T]) Routes() []T { return n.routes }

// Has reports whether any of the routes is like that, also one that does not decide.
func (n *Node[T]) Has(like func(T) bool) bool {
	for _, r := range n.routes {
		if like(r) {
			return true
		}
	}
	return false
}

// Table finds routes by longest prefix. It is a multibit trie (package bart), so that a question
// costs a few memory accesses however many routes there are; routes to the CIDRs of a VPC that are
// not known before apply are found by the VPC's identity, and routes by a prefix list that nobody
// has read are kept apart.
type Table[T any] struct {
	prefixes bart.Table[*Node[T]]
	vpcs     map[model.ID]*Node[T]
	// anything are routes by a prefix list whose entries are not known: they may match whatever there is.
	anything []T
	better   func(a, b T) bool
}

// New makes an empty table. Better says which of two routes to one prefix wins.
func New[T any](better func(a, b T) bool) *Table[T] { return &Table[T]{better: better} }

// Add inserts a route. A destination that is a VPC is expanded where its CIDRs are known.
func (t *Table[T]) Add(to model.Destination, cidrs []netip.Prefix, route T) {
	if to.Prefix.IsValid() {
		t.addPrefix(to.Prefix.Masked(), route)
		return
	}
	if len(cidrs) > 0 {
		for _, cidr := range cidrs {
			t.addPrefix(cidr.Masked(), route)
		}
		return
	}
	if to.List != "" {
		t.anything = append(t.anything, route)
		return
	}
	if t.vpcs == nil {
		t.vpcs = map[model.ID]*Node[T]{}
	}
	if t.vpcs[to.VPC] == nil {
		t.vpcs[to.VPC] = &Node[T]{vpc: to.VPC}
	}
	t.insert(t.vpcs[to.VPC], route)
}

func (t *Table[T]) addPrefix(prefix netip.Prefix, route T) {
	found, ok := t.prefixes.Get(prefix)
	if !ok {
		found = &Node[T]{prefix: prefix}
		t.prefixes.Insert(prefix, found)
	}
	t.insert(found, route)
}

// insert keeps the routes of a node in order of preference, equal ones in order of arrival.
func (t *Table[T]) insert(n *Node[T], route T) {
	at := len(n.routes)
	for at > 0 && t.better(route, n.routes[at-1]) {
		at--
	}
	n.routes = append(n.routes, route)
	copy(n.routes[at+1:], n.routes[at:])
	n.routes[at] = route
}

// Anything returns the routes that may match whatever there is.
func (t *Table[T]) Anything() []T { return t.anything }

// Get returns the node of exactly this prefix, nil if there is none.
func (t *Table[T]) Get(prefix netip.Prefix) *Node[T] {
	n, _ := t.prefixes.Get(prefix)
	return n
}
