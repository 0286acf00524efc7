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
	for name, value := range r.Values {
		r.Values[name] = qualifyAll(system, value)
	}
}

func qualifyAll(system string, value any) any {
	switch v := value.(type) {
	case string:
		if strings.Contains(v, "{") {
			return reference.ReplaceAllString(v, "{"+system+separator+"$1}")
		}
	case []any:
		list := make([]any, len(v))
		for i := range v {
			list[i] = qualifyAll(system, v[i])
		}
		return list
	case map[string]any:
		object := make(map[string]any, len(v))
		for name := range v {
			object[name] = qualifyAll(system, v[name])
		}
		return object
	}
	return value
}
