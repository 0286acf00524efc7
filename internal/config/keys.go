package config

import (
	"slices"
	"strings"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/santhosh-tekuri/jsonschema/v6/kind"
	"go.yaml.in/yaml/v4"
)

// correctKeys gives the keys that are nearly known ones, and stand where those are
// missing, the names that were meant. It reports whether there were any.
func (d *document) correctKeys(err *jsonschema.ValidationError) bool {
	corrected := false
	for _, cause := range err.Causes {
		corrected = d.correctKeys(cause) || corrected
	}
	unknown, ok := err.ErrorKind.(*kind.AdditionalProperties)
	if !ok || len(unknown.Properties) > mostNamed {
		return corrected
	}
	path, known := d.path(err), knownKeys(err.SchemaURL)
	node := d.nodes[path]
	present := map[string]bool{}
	for key := range entries(node) {
		present[key.Value] = true
	}
	misspelt := set(unknown.Properties)
	for key := range entries(node) {
		meant, ok := nearest(key.Value, known)
		if !misspelt[key.Value] || !ok || present[meant] {
			continue
		}
		d.addUnknownKey(at(path, key.Value), "did you mean "+meant+"?")
		key.Value, present[meant], corrected = meant, true, true
	}
	return corrected
}

// removeKeys adds a problem for each unknown key and takes them out of the document.
func (d *document) removeKeys(path string, unknown, known []string) {
	listed := "known keys: " + strings.Join(known, ", ")
	for _, key := range unknown {
		allowed := listed
		if len(unknown) <= mostNamed {
			allowed = orNear(key, known, listed)
		}
		d.addUnknownKey(at(path, key), allowed)
	}
	node, removed := d.nodes[path], set(unknown)
	var kept []*yaml.Node
	for key, value := range entries(node) {
		if !removed[key.Value] {
			kept = append(kept, key, value)
		}
	}
	node.Content = kept
}

func (d *document) addUnknownKey(path, allowed string) {
	d.addUnlessRefused(path, "is not a known key", allowed)
}

// entries walks the keys and values of a mapping.
func entries(mapping *yaml.Node) func(yield func(key, value *yaml.Node) bool) {
	return func(yield func(key, value *yaml.Node) bool) {
		for pair := range slices.Chunk(mapping.Content, 2) {
			if !yield(pair[0], pair[1]) {
				return
			}
		}
	}
}

func set(words []string) map[string]bool {
	set := make(map[string]bool, len(words))
	for _, word := range words {
		set[word] = true
	}
	return set
}
