package config

import (
	"cmp"
	"iter"
	"maps"
	"slices"
)

// Sorted yields the entries of a map by key, so that whatever is made of them is
// the same every time.
func Sorted[M ~map[K]V, K cmp.Ordered, V any](m M) iter.Seq2[K, V] {
	return func(yield func(K, V) bool) {
		for _, key := range slices.Sorted(maps.Keys(m)) {
			if !yield(key, m[key]) {
				return
			}
		}
	}
}
