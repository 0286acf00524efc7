package assemble

import (
	"strings"

	"cdk.tf/confluent-privatelink/internal/netpath/load/resource"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// thing is one object of the network with everything that speaks of it: resources, the other forms
// of them that the provider has (aws_default_..., ..._accepter), data sources.
type thing struct {
	model.Object
	parts []*resource.Resource
}

// things collects the objects that types of resources and data sources stand for, each once, in
// the order of their first mention. A resource gives an object its address; a data source does not,
// since what it reads is managed elsewhere.
func (a *assembler) things(kinds ...string) []*thing {
	var found []*thing
	at := map[model.ID]*thing{}
	for _, kind := range kinds {
		for _, r := range a.Of(kind) {
			id := a.id(r)
			t := at[id]
			if t == nil {
				t = &thing{Object: model.Object{ID: id}}
				at[id] = t
				found = append(found, t)
			}
			if t.Address == "" && !strings.HasPrefix(kind, "data.") {
				t.Address, t.System, t.Pending = r.Address, r.System, r.Pending
			}
			t.parts = append(t.parts, r)
		}
	}
	return found
}

// text is the first value that a part has for an attribute.
func (t *thing) text(attribute string) string {
	for _, r := range t.parts {
		if value := r.String(attribute); value != "" {
			return value
		}
	}
	return ""
}

// part is the first resource that has an attribute, else the first one.
func (t *thing) part(attribute string) *resource.Resource {
	for _, r := range t.parts {
		if r.Values[attribute] != nil {
			return r
		}
	}
	return t.parts[0]
}

func (t *thing) blocks(attribute string) []resource.Resource {
	return t.part(attribute).Blocks(attribute)
}

func (t *thing) strings(attribute string) ([]string, bool) {
	return t.part(attribute).Strings(attribute)
}

func (t *thing) boolean(attribute string, byDefault bool) (bool, bool) {
	return t.part(attribute).Bool(attribute, byDefault)
}

// says reports whether any part has the attribute.
func (t *thing) says(attribute string) bool { return t.part(attribute).Values[attribute] != nil }
