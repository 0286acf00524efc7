package stack

import (
	"slices"
	"strings"
)

// Remove takes a resource or data source out, and out of what others wait for. It returns
// false if there is none at the address.
func (d *Document) Remove(address string) bool {
	if !d.Object(address).Exists() {
		return false
	}
	path, bodies := address, d.Resource
	if rest, ok := strings.CutPrefix(address, dataPrefix); ok {
		path, bodies = rest, d.Data
	}
	kind, name, _ := strings.Cut(path, ".")
	if delete(bodies[kind], name); len(bodies[kind]) == 0 {
		delete(bodies, kind)
	}
	for _, object := range d.Objects() {
		forget(object.Body, address)
	}
	return true
}

func forget(body map[string]any, address string) {
	waits, _ := body["depends_on"].([]any)
	rest := slices.DeleteFunc(slices.Clone(waits), func(one any) bool { return one == address })
	if body["depends_on"] = rest; len(rest) == 0 {
		delete(body, "depends_on")
	}
}
