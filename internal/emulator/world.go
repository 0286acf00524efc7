// Package emulator serves provider schemas to Terraform from memory: it answers
// the plugin protocol as the protocol demands, and leaves to the emulated
// services (packages aws and confluent) what they compute and refuse.
package emulator

import (
	"crypto/sha512"
	"fmt"
	"maps"
	"net/http"
	"sort"
	"sync"
	"time"
)

// World holds everything that exists in the emulated clouds.
type World struct {
	// Now is the clock of the emulated services.
	Now func() time.Time
	// Intercept, if set, runs before every call of a hook; its error becomes the
	// call's. Tests make services fail, or stop the world, with it.
	Intercept func(*Call) error
	// After, if set, runs after every creation and update; its error fails the call
	// although the object was made, as when waiting for it to become ready times out.
	After func(*Call) error
	// Lost, if set, is asked after every creation whether its answer gets lost: the object exists
	// then, and Terraform gets an error and no state, as when the connection breaks.
	Lost func(*Call) bool
	// Proxy, if set, answers the requests of the http provider in place of the clusters, as a proxy, a
	// portal or a load balancer between Terraform and them does.
	Proxy http.RoundTripper

	mutex   sync.Mutex
	objects map[string]map[string]Object
	owners  map[string]string
	seeded  map[string]bool
	used    map[string]int

	expected map[string][]expectation
}

// NewWorld makes an empty world.
func NewWorld() *World {
	return &World{Now: time.Now, objects: map[string]map[string]Object{}, owners: map[string]string{}, seeded: map[string]bool{}, used: map[string]int{},
		expected: map[string][]expectation{}}
}

// Seed puts in what exists before Terraform runs. It never counts as left over.
func (w *World) Seed(kind, id string, object Object) {
	object["id"] = id
	w.Put(kind, id, object)
	w.seeded[kind+" "+id] = true
}

// Seeded tells whether an object was there before Terraform ran.
func (w *World) Seeded(kind, id string) bool { return w.seeded[kind+" "+id] }

// Put stores an object.
func (w *World) Put(kind, id string, object Object) {
	if w.objects[kind] == nil {
		w.objects[kind] = map[string]Object{}
	}
	w.objects[kind][id] = object
}

// Get returns an object, or nil.
func (w *World) Get(kind, id string) Object {
	return w.objects[kind][id]
}

// Remove takes an object out.
func (w *World) Remove(kind, id string) {
	delete(w.objects[kind], id)
	delete(w.owners, kind+" "+id)
}

// All returns the objects of a kind for which keep holds, sorted by id; a nil keep keeps all.
func (w *World) All(kind string, keep func(Object) bool) []Object {
	var ids []string
	for id, object := range w.objects[kind] {
		if keep == nil || keep(object) {
			ids = append(ids, id)
		}
	}
	sort.Strings(ids)
	var objects []Object
	for _, id := range ids {
		objects = append(objects, w.objects[kind][id])
	}
	return objects
}

// Find returns the first object of a kind whose attributes have the given string values, or nil.
func (w *World) Find(kind string, attributes map[string]string) Object {
	found := w.All(kind, func(object Object) bool {
		for name, value := range attributes {
			if object.String(name) != value {
				return false
			}
		}
		return true
	})
	if len(found) == 0 {
		return nil
	}
	return found[0]
}

// Left lists what Terraform created and did not delete, as "type id".
func (w *World) Left() []string {
	w.mutex.Lock()
	defer w.mutex.Unlock()
	left := []string{}
	for kind, objects := range w.objects {
		for id := range objects {
			if !w.seeded[kind+" "+id] {
				left = append(left, kind+" "+id)
			}
		}
	}
	sort.Strings(left)
	return left
}

// Clone copies what exists: a change of one world is not a change of the other. The hooks (Intercept, After, Lost,
// Proxy) stay behind.
func (w *World) Clone() *World {
	w.mutex.Lock()
	defer w.mutex.Unlock()
	clone := NewWorld()
	clone.Now, clone.owners, clone.seeded, clone.used = w.Now, maps.Clone(w.owners), maps.Clone(w.seeded), maps.Clone(w.used)
	clone.expected = maps.Clone(w.expected)
	for kind, objects := range w.objects {
		for id, object := range objects {
			clone.Put(kind, id, copied(map[string]any(object)).(map[string]any))
		}
	}
	return clone
}

// Restore makes the world what another was when it was copied. The hooks stay, and so do the ids that are expected.
func (w *World) Restore(from *World) {
	clone := from.Clone()
	w.mutex.Lock()
	defer w.mutex.Unlock()
	w.Now, w.objects, w.owners, w.seeded, w.used = clone.Now, clone.objects, clone.owners, clone.seeded, clone.used
}

// copied copies a value as JSON has it, whatever it holds.
func copied(value any) any {
	switch value := value.(type) {
	case Object:
		return copied(map[string]any(value))
	case map[string]any:
		all := make(map[string]any, len(value))
		for name, one := range value {
			all[name] = copied(one)
		}
		return all
	case []any:
		all := make([]any, len(value))
		for i, one := range value {
			all[i] = copied(one)
		}
		return all
	}
	return value
}

// Lock keeps every service still until the returned function is called.
func (w *World) Lock() (unlock func()) {
	w.mutex.Lock()
	return w.mutex.Unlock
}

// ID makes an id of at most 64 characters from an alphabet, the same in every run for
// the same seed text, and never twice.
func (w *World) ID(alphabet string, length int, seed string) string {
	sum := sha512.Sum512(fmt.Appendf(nil, "%s %d", seed, w.used[seed]))
	w.used[seed]++
	id := make([]byte, length)
	for i := range id {
		id[i] = alphabet[int(sum[i])%len(alphabet)]
	}
	return string(id)
}
