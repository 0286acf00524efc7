package stack

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"cdk.tf/confluent-privatelink/internal/address"
)

// Object is a resource, a data source, an ephemeral resource or an output of a document.
type Object struct {
	// Address in the stack: data. stands before that of a data source, ephemeral. before that of an
	// ephemeral resource, output. before an output's name.
	Address string
	// Type of the resource, with data. or ephemeral. before it as in the address; an output has none.
	Type string
	// Body as it stands in the document; nil if there is no such object.
	Body map[string]any
}

// Exists tells whether the document has the object.
func (o Object) Exists() bool { return o.Body != nil }

// Object returns the object with an address.
func (d *Document) Object(at string) Object {
	parts, ok := address.Parse(at)
	if !ok {
		return Object{Address: at}
	}
	return Object{Address: at, Type: parts.Type, Body: d.Bodies(parts.Type)[parts.ID]}
}

const dataPrefix, ephemeralPrefix = "data.", "ephemeral."

// section returns the section that objects of a type stand in, and what they are called there.
func (d *Document) section(kind string) (section *Bodies, name string) {
	if data, ok := strings.CutPrefix(kind, dataPrefix); ok {
		return &d.Data, data
	}
	if ephemeral, ok := strings.CutPrefix(kind, ephemeralPrefix); ok {
		return &d.Ephemeral, ephemeral
	}
	return &d.Resource, kind
}

// Bodies returns the bodies of a type, by logical id.
func (d *Document) Bodies(kind string) map[string]map[string]any {
	section, name := d.section(kind)
	return (*section)[name]
}

// Objects returns all resources, data sources and ephemeral resources, by address.
func (d *Document) Objects() []Object {
	var all []Object
	for prefix, bodies := range map[string]Bodies{"": d.Resource, dataPrefix: d.Data, ephemeralPrefix: d.Ephemeral} {
		for kind, named := range bodies {
			for name, body := range named {
				all = append(all, Object{Address: prefix + kind + "." + name, Type: prefix + kind, Body: body})
			}
		}
	}
	return sorted(all)
}

// Of returns the objects of a type, by address.
func (d *Document) Of(kind string) []Object {
	var found []Object
	for name, body := range d.Bodies(kind) {
		found = append(found, Object{Address: kind + "." + name, Type: kind, Body: body})
	}
	return sorted(found)
}

// Outputs returns the outputs, by name.
func (d *Document) Outputs() []Object {
	var all []Object
	for name, body := range d.Output {
		all = append(all, Object{Address: "output." + name, Body: body})
	}
	return sorted(all)
}

// Addresses returns the addresses of all objects and outputs, sorted.
func (d *Document) Addresses() []string {
	var addresses []string
	for _, object := range slices.Concat(d.Objects(), d.Outputs()) {
		addresses = append(addresses, object.Address)
	}
	slices.Sort(addresses)
	return addresses
}

func sorted(objects []Object) []Object {
	slices.SortFunc(objects, func(a, b Object) int { return strings.Compare(a.Address, b.Address) })
	return objects
}

// Text returns an attribute as text, "" if it is absent. Blocks are entered by a
// path: "owner", "id". Of a list the first element is taken.
func (o Object) Text(path ...string) string { return textAt(o.Body, path...) }

func textAt(body map[string]any, path ...string) string {
	var value any = body
	for _, key := range path {
		if list, ok := value.([]any); ok && len(list) > 0 {
			value = list[0]
		}
		object, _ := value.(map[string]any)
		value = object[key]
	}
	if value == nil {
		return ""
	}
	return fmt.Sprint(value)
}

// List returns an attribute that is a list of strings.
func (o Object) List(key string) []string {
	list, _ := o.Body[key].([]any)
	texts := make([]string, len(list))
	for i, element := range list {
		texts[i] = fmt.Sprint(element)
	}
	return texts
}

var quoted = regexp.MustCompile(`"([^"]*)"`)

// ForEach returns the elements of a for_each over a literal set, or the keys of a map.
func (o Object) ForEach() []string {
	var elements []string
	switch each := o.Body["for_each"].(type) {
	case string:
		for _, match := range quoted.FindAllStringSubmatch(each, -1) {
			elements = append(elements, match[1])
		}
	case map[string]any:
		for key := range each {
			elements = append(elements, key)
		}
	}
	slices.Sort(elements)
	return elements
}

// ProviderSource is the source of a provider as the terraform block says it, "" if it does not.
func (d *Document) ProviderSource(name string) string {
	return textAt(d.Terraform, "required_providers", name, "source")
}
