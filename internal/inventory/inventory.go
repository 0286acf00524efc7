// Package inventory reads synthesized stacks for tests: which objects there are,
// what they say and what they depend on.
package inventory

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
)

// Stack is one synthesized stack.
type Stack struct {
	// Objects by address: resources, and data sources with data. before their type.
	Objects map[string]Object
	// Outputs by name.
	Outputs map[string]Object
	// Locals by name.
	Locals map[string]any
	// Terraform is the terraform block.
	Terraform map[string]any
}

// Object is a resource, a data source or an output.
type Object struct {
	// Address in the stack.
	Address string
	// Type of the resource or data source.
	Type string
	// Body without the "//" metadata.
	Body map[string]any
}

// Read reads dir/stacks/<stack>/cdk.tf.json.
func Read(dir, stack string) (Stack, error) {
	text, err := os.ReadFile(filepath.Join(dir, "stacks", stack, "cdk.tf.json"))
	if err != nil {
		return Stack{}, err
	}
	return Parse(text)
}

// Parse reads a stack in Terraform's JSON syntax.
func Parse(text []byte) (Stack, error) {
	var document struct {
		Resource, Data map[string]map[string]map[string]any
		Output         map[string]map[string]any
		Locals         map[string]any
		Terraform      map[string]any
	}
	if err := json.Unmarshal(text, &document); err != nil {
		return Stack{}, fmt.Errorf("not a stack in JSON: %w", err)
	}
	stack := Stack{
		Objects: map[string]Object{}, Outputs: map[string]Object{},
		Locals: document.Locals, Terraform: document.Terraform,
	}
	stack.add("", document.Resource)
	stack.add("data.", document.Data)
	for name, body := range document.Output {
		stack.Outputs[name] = Object{Address: "output." + name, Body: body}
	}
	return stack, nil
}

func (s Stack) add(prefix string, types map[string]map[string]map[string]any) {
	for kind, objects := range types {
		for name, body := range objects {
			delete(body, "//")
			address := prefix + kind + "." + name
			s.Objects[address] = Object{Address: address, Type: prefix + kind, Body: body}
		}
	}
}

// Of returns the objects of a type, by address.
func (s Stack) Of(kind string) []Object {
	var objects []Object
	for _, object := range s.Objects {
		if object.Type == kind {
			objects = append(objects, object)
		}
	}
	slices.SortFunc(objects, func(a, b Object) int { return strings.Compare(a.Address, b.Address) })
	return objects
}

// Addresses returns all addresses, then all outputs, sorted.
func (s Stack) Addresses() []string {
	var addresses []string
	for address := range s.Objects {
		addresses = append(addresses, address)
	}
	for name := range s.Outputs {
		addresses = append(addresses, "output."+name)
	}
	slices.Sort(addresses)
	return addresses
}

// Text returns an attribute as text, "" if it is absent. Blocks are entered by a
// path: "owner", "id". Of a list the first element is taken.
func (o Object) Text(path ...string) string {
	var value any = o.Body
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

var reference = regexp.MustCompile(`\b(?:data\.)?[a-z][a-z0-9_]*\.[A-Za-z0-9_-]+`)

// DependsOn returns the addresses of all objects of the stack that the object
// depends on, through depends_on, expressions and locals, directly or not.
func (s Stack) DependsOn(address string) map[string]bool {
	seen := map[string]bool{}
	s.follow(s.Objects[address].Body, seen)
	return seen
}

func (s Stack) follow(value any, seen map[string]bool) {
	text, _ := json.Marshal(value)
	for _, found := range reference.FindAllString(string(text), -1) {
		if seen[found] {
			continue
		}
		if object, ok := s.Objects[found]; ok {
			seen[found] = true
			s.follow(object.Body, seen)
		} else if name, ok := strings.CutPrefix(found, "local."); ok {
			seen[found] = true
			s.follow(s.Locals[name], seen)
		}
	}
}
