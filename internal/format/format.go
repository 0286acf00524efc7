// Package format holds the JSON that programs print to schemas under version control, docs/schemas:
// what others parse does not change its shape without its version.
package format

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/invopop/jsonschema"
	validator "github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// update writes the schemas anew where that breaks nobody; `make generate` sets it.
var update = os.Getenv("UPDATE_SCHEMAS") != ""

// Document is the JSON of one command in one version.
type Document struct {
	// Name of the command, as in the file's name: "netpath-verify".
	Name string
	// Version is what the document's field "version" says.
	Version int
	// Value is of the type that is printed.
	Value any
}

func (d Document) file(folder string) string {
	return filepath.Join(folder, fmt.Sprintf("%s.v%d.schema.json", d.Name, d.Version))
}

// Check fails the test if the type's shape is not that of the committed schema. With UPDATE_SCHEMAS set a
// shape that only adds to the committed one is written; any other needs a new version.
func (d Document) Check(t *testing.T, folder string) {
	t.Helper()
	current := d.schema(t)
	committed, err := os.ReadFile(d.file(folder))
	if update && (os.IsNotExist(err) || extends(decoded(t, committed), decoded(t, current))) {
		require.NoError(t, os.WriteFile(d.file(folder), current, 0o644))
		committed = current
	} else {
		require.NoError(t, err)
	}
	if extends(decoded(t, committed), decoded(t, current)) {
		assert.Equal(t, string(committed), string(current), "%s gained fields: make generate adds them to its schema", d.Name)
		return
	}
	assert.Fail(t, "the shape of "+d.Name+" changed, and its version did not",
		"a field was removed or changed: whoever parses version %d breaks; give the format the next version", d.Version)
}

// Valid fails the test if the output is not what the committed schema says.
func (d Document) Valid(t *testing.T, folder string, output []byte) {
	t.Helper()
	schema, err := validator.NewCompiler().Compile(d.file(folder))
	require.NoError(t, err)
	value, err := validator.UnmarshalJSON(bytes.NewReader(output))
	require.NoError(t, err, string(output))
	assert.NoError(t, schema.Validate(value))
}

// schema makes the JSON Schema of the type. Fields that it does not know are allowed: new ones may come at any time.
func (d Document) schema(t *testing.T) []byte {
	t.Helper()
	reflector := jsonschema.Reflector{
		Anonymous: true, ExpandedStruct: true, AllowAdditionalProperties: true,
		Namer: func(t reflect.Type) string { return strings.TrimSuffix(t.Name(), "JSON") },
	}
	schema := reflector.Reflect(d.Value)
	schema.Title = fmt.Sprintf("%s -o json, version %d", strings.ReplaceAll(d.Name, "-", " "), d.Version)
	version, ok := schema.Properties.Get("version")
	require.True(t, ok, "%s does not say its version", d.Name)
	version.Const = d.Version
	text, err := json.MarshalIndent(schema, "", "  ")
	require.NoError(t, err)
	return append(text, '\n')
}

func decoded(t *testing.T, schema []byte) any {
	t.Helper()
	var value any
	if len(schema) > 0 {
		require.NoError(t, json.Unmarshal(schema, &value))
	}
	return value
}

// extends reports whether whoever relies on the old schema can rely on the new one: everything in
// it is there still, and it says the same.
func extends(old, current any) bool {
	before, isObject := old.(map[string]any)
	after, _ := current.(map[string]any)
	if !isObject {
		return contains(old, current)
	}
	for key, value := range before {
		if now, ok := after[key]; !ok || !extends(value, now) {
			return false
		}
	}
	return true
}

// contains compares two values that are no objects; of lists (of required fields, of allowed values)
// the old one's elements must be in the new one.
func contains(old, current any) bool {
	before, isList := old.([]any)
	after, _ := current.([]any)
	if !isList {
		return reflect.DeepEqual(old, current)
	}
	return !slices.ContainsFunc(before, func(element any) bool {
		return !slices.ContainsFunc(after, func(one any) bool { return reflect.DeepEqual(one, element) })
	})
}
