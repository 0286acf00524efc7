// Package resource holds Terraform resources with their values as far as they are known,
// whether they come from synthesized stacks, a plan or a state.
package resource

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"cdk.tf/confluent-privatelink/internal/attributes"
)

// Resource is one instance of a resource or data source.
type Resource struct {
	// Address is the Terraform address, with the key of for_each: aws_route.a["rtb-1"]; among those of
	// several systems with the system's name before it.
	Address string
	// System is whose stacks it is from, empty if all inputs are of one system.
	System string
	// Type is the resource type, with "data." before that of a data source.
	Type string
	// Name is the logical id.
	Name string
	// Values of the attributes. A string may hold symbols, see Symbol.
	Values attributes.Attributes
	// Pending is true for what does not exist yet and will after apply.
	Pending bool
	// Replaced is true for what a plan makes anew in place of one that exists.
	Replaced bool
	// Account is the AWS account that its provider configuration works in, empty if that is not known.
	Account string
	// Assumed says what had to be assumed to work out the values, empty if nothing.
	Assumed string
}

// Symbol stands for an attribute that is not known before apply: its reference in braces.
func Symbol(reference string) string { return "{" + reference + "}" }

var symbol = regexp.MustCompile(`^\{((?:[^./{}]+/)?(?:data\.)?[^.{}\[\]]+\.[^.{}\[\]]+(?:\["[^"]*"\])?)\.([^{}]+)\}$`)

// Reference splits a value that is one symbol into the address of the resource and the attribute.
func Reference(value string) (address, attribute string, ok bool) {
	parts := symbol.FindStringSubmatch(value)
	if parts == nil {
		return "", "", false
	}
	return parts[1], parts[2], true
}

// lookedUpBy are the attributes by which data sources name what they look up, where that is not id.
var lookedUpBy = map[string]string{"data.aws_route53_zone": "zone_id", "data.aws_route53_resolver_rule": "resolver_rule_id", "data.aws_route_table": "route_table_id"}

// ID is the real id of what the resource makes or looks up, empty as long as it is not known.
func (r *Resource) ID() string {
	id := r.String("id")
	if by := lookedUpBy[r.Type]; by != "" && id == "" {
		id = r.String(by)
	}
	if strings.Contains(id, "{") {
		return ""
	}
	return id
}

// String returns an attribute as a string, empty if it is not set.
func (r *Resource) String(name string) string { return r.Values.String(name) }

// Strings returns a list or set of strings, nil if it is not set. Ok is false if the list
// itself is not known.
func (r *Resource) Strings(name string) (list []string, ok bool) {
	switch v := r.Values[name].(type) {
	case nil:
		return nil, true
	case []any:
		for _, element := range v {
			list = append(list, attributes.Text(element))
		}
		return list, true
	case map[string]any:
		return nil, len(v) == 0
	}
	return nil, false
}

// Bool returns an attribute, or the default if it is not set. Ok is false if it is not known.
func (r *Resource) Bool(name string, byDefault bool) (value, ok bool) {
	switch v := r.Values[name].(type) {
	case nil:
		return byDefault, true
	case bool:
		return v, true
	case string:
		return v == "true", v == "true" || v == "false"
	}
	return false, false
}

// Int returns a number. Ok is false if it is not set or not known.
func (r *Resource) Int(name string) (value int, ok bool) {
	_, err := fmt.Sscanf(strings.TrimSuffix(r.String(name), ".0"), "%d", &value)
	return value, err == nil
}

// Blocks returns the nested blocks of a name.
func (r *Resource) Blocks(name string) []Resource {
	var found []Resource
	for _, block := range r.Values.Blocks(name) {
		found = append(found, Resource{Values: block})
	}
	return found
}

// Set is what one or more stacks hold, in order.
type Set struct {
	All []*Resource
	// Unread are the resources of types that are not understood and may decide a path or a name all the same.
	Unread []*Resource
	// System is whose the resources are that are added from now on; empty if all are of one.
	System string
	byType map[string][]*Resource
	byAddr map[string]*Resource
}

// Add appends resources. Of two with one address the later one is kept, with what only the
// earlier one knows: a plan leaves out what a synthesized stack says by reference. Two files may
// give one address to different things: an id of its own tells them apart.
func (s *Set) Add(resources ...*Resource) {
	if s.byType == nil {
		s.byType, s.byAddr = map[string][]*Resource{}, map[string]*Resource{}
	}
	for _, r := range resources {
		if s.System != "" {
			r.of(s.System)
		}
		known := s.byAddr[r.Address]
		if known != nil && !known.other(r) {
			known.update(r)
			continue
		}
		s.All = append(s.All, r)
		s.byType[r.Type] = append(s.byType[r.Type], r)
		if known == nil {
			s.byAddr[r.Address] = r
		}
	}
}

// other reports whether the later of two with one address is another thing: both have ids, which differ.
func (r *Resource) other(later *Resource) bool {
	a, b := r.String("id"), later.String("id")
	return a != "" && b != "" && a != b && !r.Pending && !later.Pending
}

func (r *Resource) update(later *Resource) {
	for name, value := range r.Values {
		if later.Values[name] == nil {
			later.Values[name] = value
		}
	}
	if later.Account == "" {
		later.Account = r.Account
	}
	if later.Assumed == "" && later.Pending {
		later.Assumed = r.Assumed
	}
	*r = *later
}

// AddUnread appends a resource of a type that is not understood.
func (s *Set) AddUnread(r *Resource) {
	if s.System != "" {
		r.of(s.System)
	}
	s.Unread = append(s.Unread, r)
}

// Remove takes a resource out of the set, by its address within its system.
func (s *Set) Remove(address string) {
	address = Qualified(s.System, address)
	r := s.byAddr[address]
	if r == nil {
		return
	}
	is := func(other *Resource) bool { return other == r }
	delete(s.byAddr, address)
	s.All = slices.DeleteFunc(s.All, is)
	s.byType[r.Type] = slices.DeleteFunc(s.byType[r.Type], is)
}

// Of returns the resources of a type in order.
func (s *Set) Of(kind string) []*Resource { return s.byType[kind] }

// At returns the resource with an address, nil if there is none.
func (s *Set) At(address string) *Resource { return s.byAddr[address] }
