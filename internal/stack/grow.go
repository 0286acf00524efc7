package stack

import (
	"slices"
	"strings"

	"cdk.tf/confluent-privatelink/internal/address"
)

// Grow adds what another document has and this one has not: objects, outputs, locals, variables, providers. What is there
// stays as it is, so that to apply it changes nothing of what was made from it. Both share what is added.
func (d *Document) Grow(by *Document) {
	add(&d.Output, by.Output)
	add(&d.Variable, by.Variable)
	add(&d.Locals, by.Locals)
	for _, object := range by.Objects() {
		d.put(object)
	}
	d.GrowProviders(by)
}

// GrowProviders adds the provider configurations that another document has and this one has not, with what they are made of.
// Terraform asks for the configuration of everything in a state, also of what it is to delete.
func (d *Document) GrowProviders(by *Document) {
	for name, configurations := range by.Provider {
		theirs, _ := configurations.([]any)
		ours, _ := d.Provider[name].([]any)
		for _, one := range theirs {
			if !slices.ContainsFunc(ours, func(other any) bool { return alias(other) == alias(one) }) {
				ours = append(slices.Clip(ours), one)
				d.take(by, one)
			}
		}
		add(&d.Provider, map[string]any{name: ours})
		d.Provider[name] = ours
	}
	required, _ := d.Terraform["required_providers"].(map[string]any)
	more, _ := by.Terraform["required_providers"].(map[string]any)
	add(&required, more)
	d.Terraform["required_providers"] = required
}

// take adds the objects and locals of another document that a value of it depends on.
func (d *Document) take(by *Document, value any) {
	needed := map[string]bool{}
	by.follow(value, needed)
	for at := range needed {
		if name, ok := strings.CutPrefix(at, "local."); ok {
			add(&d.Locals, map[string]any{name: by.Locals[name]})
		} else {
			d.put(by.Object(at))
		}
	}
}

// put adds an object unless there is one at its address.
func (d *Document) put(object Object) {
	parts, _ := address.Parse(object.Address)
	section, kind := d.section(parts.Type)
	named := (*section)[kind]
	add(&named, map[string]map[string]any{parts.ID: object.Body})
	add(section, Bodies{kind: named})
}

func alias(provider any) any {
	body, _ := provider.(map[string]any)
	return body["alias"]
}

// add puts what another map has, and this one has not, into it.
func add[M ~map[string]V, V any](to *M, from M) {
	for name, one := range from {
		if _, there := (*to)[name]; !there {
			if *to == nil {
				*to = M{}
			}
			(*to)[name] = one
		}
	}
}
