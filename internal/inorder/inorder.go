// Package inorder walks maps in the order of their keys, so that whatever is made of them is
// the same every time.
package inorder

import (
	"cmp"
	"iter"
	"maps"
	"slices"
)

// Of yields the entries of a map by key.
func Of[M ~map[K]V, K cmp.Ordered, V any](m M) iter.Seq2[K, V] {
	return func(yield func(K, V) bool) {
		for _, key := range Keys(m) {
			if !yield(key, m[key]) {
				return
			}
		}
	}
}

// Keys returns the keys of a map, sorted.
func Keys[M ~map[K]V, K cmp.Ordered, V any](m M) []K {
	return slices.Sorted(maps.Keys(m))
}
