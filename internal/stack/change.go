package stack

import (
	"slices"

	"cdk.tf/confluent-privatelink/internal/address"
)

// Remove takes an object out, and out of what others wait for. It returns
// false if there is none at the address.
func (d *Document) Remove(at string) bool {
	if !d.Object(at).Exists() {
		return false
	}
	parts, _ := address.Parse(at)
	section, kind := d.section(parts.Type)
	if delete((*section)[kind], parts.ID); len((*section)[kind]) == 0 {
		delete(*section, kind)
	}
	for _, object := range d.Objects() {
		forget(object.Body, at)
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
