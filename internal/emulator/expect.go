package emulator

import "strings"

// expectation is the id that a thing gets when it is made.
type expectation struct {
	id string
	is func(Object) bool
}

// Expect lets whoever makes the thing of a kind for which is holds get this id: somebody else names it by that. The thing
// gets it each time it is made; nothing else of the kind does, and no two at a time.
func (w *World) Expect(kind, id string, is func(Object) bool) {
	w.expected[kind] = append(w.expected[kind], expectation{id, is})
}

// ID makes the id of what the call creates: the one that is expected, else a prefix and what World.ID makes. For other ids
// that come with it, whose prefix is another, nothing is expected.
func (c *Call) ID(prefix, alphabet string, length int, seed string) string {
	if c.Operation == "create" {
		for _, one := range c.World.expected[c.Type] {
			if strings.HasPrefix(one.id, prefix) && c.World.Get(c.Type, one.id) == nil && one.is(c.Object) {
				return one.id
			}
		}
	}
	return prefix + c.World.ID(alphabet, length, seed)
}
