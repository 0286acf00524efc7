package config

import (
	"bytes"
	_ "embed"
	"slices"
	"strings"
	"sync"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/santhosh-tekuri/jsonschema/v6/kind"
	"go.yaml.in/yaml/v4"
)

// The JSON Schema of the file, generated from the types. Editors read the same file.
//
//go:generate go test . -run IsCurrent -update
//go:embed config.schema.json
var schemaJSON []byte

// schemaURL is no file's: the library looks for a relative one in the folder that the program runs in,
// and does not find it again if that folder's path has a space.
const schemaURL = "https://confluent-privatelink.invalid/config.schema.json"

var compiledSchema = sync.OnceValues(compileSchema)

func compileSchema() (*jsonschema.Schema, error) {
	content, err := jsonschema.UnmarshalJSON(bytes.NewReader(schemaJSON))
	if err != nil {
		return nil, err
	}
	compiler := jsonschema.NewCompiler()
	if err := compiler.AddResource(schemaURL, content); err != nil {
		return nil, err
	}
	return compiler.Compile(schemaURL)
}

// checkStructure holds a document against the JSON Schema: keys, types and shapes.
// Misspelt keys are put right first, so that what they hold is checked, and nothing
// follows from them. It takes out of the document what could not be decoded.
func (d *document) checkStructure(value any) error {
	schema, err := compiledSchema()
	if err != nil {
		return err
	}
	for {
		err := schema.Validate(value)
		if err == nil {
			return nil
		}
		refusal := err.(*jsonschema.ValidationError)
		if !d.correctKeys(refusal) {
			d.addStructural(refusal)
			return nil
		}
		value = d.read(d.root, nil, "")
	}
}

// addStructural adds a problem for each error at the ends of the tree of errors.
func (d *document) addStructural(err *jsonschema.ValidationError) {
	path := d.path(err)
	if _, ok := err.ErrorKind.(*kind.PropertyNames); ok {
		return // the library (6.0.3) loses the place of these: checkKeys finds them
	}
	for _, cause := range err.Causes {
		d.addStructural(cause)
	}
	if len(err.Causes) > 0 {
		return
	}
	switch k := err.ErrorKind.(type) {
	case *kind.AdditionalProperties:
		d.removeKeys(path, k.Properties, knownKeys(err.SchemaURL))
	case *kind.Required:
		for _, key := range k.Missing {
			d.addUnlessRefused(at(path, key), "is missing", required(description(err.SchemaURL, key)))
		}
	default:
		what, allowed := sentence(err.ErrorKind)
		d.addUnlessRefused(path, what, allowed)
		if undecodable(err.ErrorKind) || strings.HasSuffix(path, "]") {
			setNull(d.nodes[path])
			if wrong, ok := err.ErrorKind.(*kind.Type); ok && slices.Contains(wrong.Want, "object") && strings.HasSuffix(path, "]") {
				d.nodes[path].Kind, d.nodes[path].Tag = yaml.MappingNode, "!!map" // see fillLists
			}
		}
	}
}

// path returns the place of an error in the file.
func (d *document) path(err *jsonschema.ValidationError) string {
	return d.paths[joined(err.InstanceLocation)]
}

// addUnlessRefused adds a problem unless the value has one already, as what was
// refused by readDocument has.
func (d *document) addUnlessRefused(path, what, allowed string) {
	if !d.refused.cover(path) {
		d.add(path, d.line(path), what, allowed)
	}
}

// undecodable reports whether the decoder would fail on what the schema refused.
func undecodable(err jsonschema.ErrorKind) bool {
	switch k := err.(type) {
	case *kind.Type:
		return true
	case *kind.Pattern:
		return k.Want == shapes["ipv4-cidr"].pattern
	}
	return false
}

// decode fills the configuration from what is left of the document, whose keys are unique.
func (d *document) decode() (*Config, error) {
	fillLists(d.root)
	config := &Config{}
	if err := d.root.Load(config, yaml.WithKnownFields(), yaml.WithUniqueKeys(false)); err != nil {
		return nil, Problem{
			What:    "the file does not have the structure of a configuration",
			Allowed: "what " + schemaURL + " describes",
		}.asError()
	}
	return config, nil
}

// fillLists puts empty text in the place of nulls in lists: the decoder would leave
// them out, and the positions of what comes behind would shift.
func fillLists(node *yaml.Node) {
	for _, child := range node.Content {
		if node.Kind == yaml.SequenceNode && child.ShortTag() == "!!null" {
			child.Tag, child.Value = "!!str", ""
		}
		fillLists(child)
	}
}
