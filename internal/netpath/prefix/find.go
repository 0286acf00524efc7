package prefix

import (
	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// Match is the node with the longest prefix that holds all of a destination. Parts are nodes inside
// the destination that take a part of it away, as when a subnet's addresses are split between routes.
type Match[T any] struct {
	*Node[T]
	Parts []*Node[T]
}

// Find looks a destination up. Without a prefix it is any address of the VPC. Found is false if
// nothing matches all of it.
func (t *Table[T]) Find(to model.Destination) (found Match[T], ok bool) {
	if !to.Prefix.IsValid() {
		if to.VPC != "" && t.vpcs[to.VPC] != nil {
			return Match[T]{Node: t.vpcs[to.VPC]}, true
		}
		n, ok := t.prefixes.Get(Any)
		return Match[T]{Node: n}, ok
	}
	n, ok := t.prefixes.LookupPrefix(to.Prefix)
	found.Node = n
	for inner, part := range t.prefixes.Subnets(to.Prefix) {
		if inner != to.Prefix {
			found.Parts = append(found.Parts, part)
		}
	}
	return found, ok
}

// Shorter returns the nodes that match the destination with a shorter prefix than the longest, nearest first.
func (t *Table[T]) Shorter(to model.Destination) []*Node[T] {
	if !to.Prefix.IsValid() {
		return nil
	}
	var found []*Node[T]
	for _, n := range t.prefixes.Supernets(to.Prefix) {
		found = append(found, n)
	}
	if len(found) > 0 {
		found = found[1:]
	}
	return found
}
