package resource

import (
	"regexp"
	"strings"
)

// separator stands between a system and what is its own: producer/aws_vpc.spoke_main. No Terraform
// type and no name of a system has it.
const separator = "/"

// Qualified puts the name of a system before an address or a name. No system: nothing is put there.
func Qualified(system, name string) string {
	if system == "" {
		return name
	}
	return system + separator + name
}

// Plain is an address without the system before it. What stands in a key (a["10.0.0.0/20"]) stays.
func Plain(address string) string {
	before, after, ok := strings.Cut(address, separator)
	if !ok || strings.ContainsAny(before, ".[") {
		return address
	}
	return after
}

// reference is a symbol inside of any text: {aws_vpc.spoke_main.id}.
var reference = regexp.MustCompile(`\{((?:data\.)?[a-z][a-z0-9_]*\.[^{}]+)\}`)

// of makes a resource one of a system: its address, and the references that it holds, say which.
// Two systems made by one program have the same addresses.
func (r *Resource) of(system string) {
	r.System, r.Address = system, Qualified(system, r.Address)
	if r.Assumed != "" {
		r.Assumed = Qualified(system, r.Assumed)
	}
	r.rewrite(func(text string) string { return reference.ReplaceAllString(text, "{"+system+separator+"$1}") })
}

// Refer lets every reference to a resource be one to another, by their addresses: two that stand for one thing.
func (s *Set) Refer(to map[string]string) {
	if len(to) == 0 {
		return
	}
	for _, r := range s.All {
		r.rewrite(func(text string) string {
			return anyReference.ReplaceAllStringFunc(text, func(symbol string) string {
				address, attribute, ok := Reference(symbol)
				if other := to[address]; ok && other != "" {
					return Symbol(other + "." + attribute)
				}
				return symbol
			})
		})
	}
}

// anyReference is a symbol of whatever system.
var anyReference = regexp.MustCompile(`\{[^{}]+\}`)

// rewrite changes the texts of a resource that hold symbols.
func (r *Resource) rewrite(change func(string) string) {
	for name, value := range r.Values {
		r.Values[name] = rewriteAll(value, change)
	}
}

func rewriteAll(value any, change func(string) string) any {
	switch v := value.(type) {
	case string:
		if strings.Contains(v, "{") {
			return change(v)
		}
	case []any:
		list := make([]any, len(v))
		for i := range v {
			list[i] = rewriteAll(v[i], change)
		}
		return list
	case map[string]any:
		object := make(map[string]any, len(v))
		for name := range v {
			object[name] = rewriteAll(v[name], change)
		}
		return object
	}
	return value
}
