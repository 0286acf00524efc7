package config

import (
	"encoding/json"
	"maps"
	"slices"
	"strings"
	"sync"
)

// schemaNode is the part of the JSON Schema that messages use.
type schemaNode struct {
	Description string                `json:"description"`
	Properties  map[string]schemaNode `json:"properties"`
	Definitions map[string]schemaNode `json:"$defs"`
}

var schemaNodes = sync.OnceValue(func() schemaNode {
	var root schemaNode
	_ = json.Unmarshal(schemaJSON, &root) // the compiler of the schema has read it before
	return root
})

// definition returns the part of the schema that an error's URL points to: a type.
func definition(url string) schemaNode {
	_, fragment, _ := strings.Cut(url, "#")
	if name, ok := strings.CutPrefix(fragment, "/$defs/"); ok {
		return schemaNodes().Definitions[name]
	}
	return schemaNodes()
}

// knownKeys lists the keys of a type.
func knownKeys(url string) []string {
	return slices.Sorted(maps.Keys(definition(url).Properties))
}

// description says what a key of a type is for.
func description(url, key string) string {
	return definition(url).Properties[key].Description
}
