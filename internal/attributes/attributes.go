// Package attributes reads what Terraform says of a resource, a data source or a nested block,
// wherever it says it: in a stack, a plan, a state or the plugin protocol.
package attributes

import (
	"encoding/json"
	"fmt"
)

// Attributes holds attributes and nested blocks by name, as JSON has them: string, float64, bool,
// []any, map[string]any, or nil for null. Reading what is null, or of another type, gives the zero value.
type Attributes map[string]any

// String returns a string, and a number or bool as text.
func (a Attributes) String(name string) string { return Text(a[name]) }

// Text returns a value that is a string, number or bool as text, "" for all others.
func Text(value any) string {
	switch value := value.(type) {
	case string:
		return value
	case bool, float64, int, json.Number:
		return fmt.Sprint(value)
	}
	return ""
}

// Int returns a whole number.
func (a Attributes) Int(name string) int {
	switch number := a[name].(type) {
	case float64:
		return int(number)
	case int:
		return number
	}
	return 0
}

// Bool returns a bool.
func (a Attributes) Bool(name string) bool {
	yes, _ := a[name].(bool)
	return yes
}

// Strings returns a list or set of strings.
func (a Attributes) Strings(name string) []string {
	list, _ := a[name].([]any)
	var texts []string
	for _, element := range list {
		if element != nil {
			texts = append(texts, Text(element))
		}
	}
	return texts
}

// Map returns a map of strings; nil values are left out.
func (a Attributes) Map(name string) map[string]string {
	texts := map[string]string{}
	all, _ := a[name].(map[string]any)
	for key, value := range all {
		if text, ok := value.(string); ok {
			texts[key] = text
		}
	}
	return texts
}

// Block returns the first nested block of a name, or an empty one.
func (a Attributes) Block(name string) Attributes {
	if blocks := a.Blocks(name); len(blocks) > 0 {
		return blocks[0]
	}
	return Attributes{}
}

// Blocks returns the nested blocks of a name, however they are written: one object or a list of
// them. They share memory with a, so setting an attribute of a block sets it in a.
func (a Attributes) Blocks(name string) []Attributes {
	var blocks []Attributes
	switch value := a[name].(type) {
	case []any:
		for _, element := range value {
			if block, ok := element.(map[string]any); ok {
				blocks = append(blocks, block)
			}
		}
	case map[string]any:
		blocks = append(blocks, value)
	}
	return blocks
}

// Default sets an attribute that is null.
func (a Attributes) Default(name string, value any) {
	if a[name] == nil {
		a[name] = value
	}
}
