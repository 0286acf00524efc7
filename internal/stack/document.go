package stack

import (
	"encoding/json"
	"fmt"
)

// Document is a synthesized stack, cdk.tf.json, in Terraform's JSON syntax. What is changed in
// it is in what JSON writes.
// https://developer.hashicorp.com/terraform/language/syntax/json
type Document struct {
	// Terraform is the terraform block: backend, versions, providers.
	Terraform map[string]any `json:"terraform,omitempty"`
	// Provider holds the settings of the providers by local name.
	Provider map[string]any `json:"provider,omitempty"`
	// Resource, Data and Ephemeral hold the bodies by type and logical id.
	Resource  Bodies `json:"resource,omitempty"`
	Data      Bodies `json:"data,omitempty"`
	Ephemeral Bodies `json:"ephemeral,omitempty"`
	// Output and Variable hold the bodies by name.
	Output   map[string]map[string]any `json:"output,omitempty"`
	Variable map[string]map[string]any `json:"variable,omitempty"`
	// Locals holds values by name.
	Locals map[string]any `json:"locals,omitempty"`

	// rest are the other blocks, as they were read.
	rest map[string]json.RawMessage
}

// Bodies of resources, data sources or ephemeral resources, by type and logical id.
type Bodies map[string]map[string]map[string]any

// sections are the blocks that have a field of their own.
var sections = []string{"terraform", "provider", "resource", "data", "ephemeral", "output", "variable", "locals"}

// Parse reads a document. The error wraps that of encoding/json.
func Parse(text []byte) (*Document, error) {
	d := &Document{}
	if err := json.Unmarshal(text, d); err != nil {
		return nil, fmt.Errorf("not a stack in Terraform's JSON syntax: %w", err)
	}
	if err := json.Unmarshal(text, &d.rest); err != nil {
		return nil, err
	}
	for _, name := range sections {
		delete(d.rest, name)
	}
	return d, nil
}

// JSON writes the document.
func (d *Document) JSON() ([]byte, error) {
	known, err := json.Marshal(d)
	if err != nil {
		return nil, err
	}
	all := map[string]json.RawMessage{}
	if err := json.Unmarshal(known, &all); err != nil {
		return nil, err
	}
	for name, block := range d.rest {
		all[name] = block
	}
	return json.MarshalIndent(all, "", "  ")
}

// Clone copies the document: a change of one is not a change of the other.
func (d *Document) Clone() (*Document, error) {
	text, err := d.JSON()
	if err != nil {
		return nil, err
	}
	return Parse(text)
}
