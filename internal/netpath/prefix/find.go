package prefix

import (
	"net/netip"
	"slices"

	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// Piece is a node that decides for some addresses of a destination, and which ones.
type Piece[T any] struct {
	*Node[T]
	Within []netip.Prefix
}

// Match is what a table says of a destination: the nodes that decide, the one with the shortest
// prefix first, and the addresses that nothing matches. Routes that together cover a destination
// leave no rest, and one that others cover wholly decides nothing.
type Match[T any] struct {
	Pieces []Piece[T]
	Rest   []netip.Prefix
}

// Find looks a destination up. Without a prefix it is any address of the VPC; then the rest, if there
// is one, is the zero prefix.
func (t *Table[T]) Find(to model.Destination) Match[T] {
	if !to.Prefix.IsValid() {
		return t.findVPC(to.VPC)
	}
	var inner []*Node[T]
	for p, n := range t.prefixes.Subnets(to.Prefix) {
		if p != to.Prefix {
			inner = append(inner, n)
		}
	}
	whole, ok := t.prefixes.LookupPrefix(to.Prefix)
	if len(inner) == 0 {
		if !ok {
			return Match[T]{Rest: []netip.Prefix{to.Prefix}}
		}
		return Match[T]{Pieces: []Piece[T]{{whole, []netip.Prefix{to.Prefix}}}}
	}
	slices.SortStableFunc(inner, func(a, b *Node[T]) int { return a.prefix.Bits() - b.prefix.Bits() })
	var found Match[T]
	found.Rest = without(to.Prefix, inner)
	if ok && len(found.Rest) > 0 {
		found.Pieces, found.Rest = append(found.Pieces, Piece[T]{whole, found.Rest}), nil
	}
	for i, n := range inner {
		if within := without(n.prefix, inner[i+1:]); len(within) > 0 {
			found.Pieces = append(found.Pieces, Piece[T]{n, within})
		}
	}
	return found
}

func (t *Table[T]) findVPC(vpc model.ID) Match[T] {
	anywhere := []netip.Prefix{{}}
	if n := t.vpcs[vpc]; vpc != "" && n != nil {
		return Match[T]{Pieces: []Piece[T]{{n, anywhere}}}
	}
	if n, ok := t.prefixes.Get(Any); ok {
		return Match[T]{Pieces: []Piece[T]{{n, anywhere}}}
	}
	return Match[T]{Rest: anywhere}
}

// without are the addresses of a prefix that none of the nodes holds, as prefixes. Nodes of the same
// length as the prefix are not inside of it.
func without[T any](p netip.Prefix, nodes []*Node[T]) []netip.Prefix {
	var inside []*Node[T]
	for _, n := range nodes {
		switch {
		case Contains(n.prefix, p):
			return nil
		case Contains(p, n.prefix):
			inside = append(inside, n)
		}
	}
	if len(inside) == 0 {
		return []netip.Prefix{p}
	}
	low, high := Halves(p)
	return append(without(low, inside), without(high, inside)...)
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
