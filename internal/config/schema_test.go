package config

import (
	"bytes"
	"encoding/json"
	"flag"
	"net/netip"
	"os"
	"reflect"
	"regexp"
	"strings"
	"testing"
	"unicode"

	"github.com/invopop/jsonschema"
	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "write the generated files")

// The schema in the repository is what the types say today.
func TestSchemaIsCurrent(t *testing.T) {
	content, err := json.MarshalIndent(generateSchema(t), "", "  ")
	require.NoError(t, err)
	readable := strings.NewReplacer(`\u003c`, "<", `\u003e`, ">", `\u0026`, "&").Replace(string(content))
	requireCurrent(t, "config.schema.json", []byte(readable+"\n"))
}

// requireCurrent compares a generated file with the one in the repository, or writes it.
func requireCurrent(t *testing.T, file string, want []byte) {
	t.Helper()
	if *update {
		require.NoError(t, os.WriteFile(file, want, 0o644))
	}
	got, err := os.ReadFile(file)
	require.NoError(t, err)
	if bytes.Equal(want, got) {
		return
	}
	wanted, present := strings.Split(string(want), "\n"), strings.Split(string(got), "\n")
	for i, line := range wanted {
		if i >= len(present) || line != present[i] {
			require.FailNowf(t, file+" is not current", "line %d should be\n%s\nrun: go generate ./internal/config", i+1, line)
		}
	}
	require.FailNow(t, file+" is not current", "it is too long; run: go generate ./internal/config")
}

// generateSchema makes the JSON Schema of Config: keys from the yaml tags, what is
// required from the absence of omitempty, descriptions from the Go comments.
func generateSchema(t *testing.T) *jsonschema.Schema {
	t.Helper()
	reflector := jsonschema.Reflector{
		FieldNameTag:   "yaml",
		ExpandedStruct: true,
		Anonymous:      true,
		Mapper: func(t reflect.Type) *jsonschema.Schema {
			if t == reflect.TypeFor[netip.Prefix]() {
				return &jsonschema.Schema{Type: "string"}
			}
			return nil
		},
	}
	require.NoError(t, reflector.AddGoComments("cdk.tf/confluent-privatelink/internal/config", ".", jsonschema.WithFullComment()))
	for name, comment := range reflector.CommentMap {
		reflector.CommentMap[name] = strings.Join(strings.Fields(comment), " ")
	}
	schema := reflector.ReflectFromType(reflect.TypeFor[Config]())
	schema.Description = withoutTypeName(schema.Description)
	schema.Title = "Confluent Cloud over AWS PrivateLink"
	delete(schema.Definitions, "Config")
	complete(t, schema)
	for _, definition := range schema.Definitions {
		definition.Description = withoutTypeName(definition.Description)
		complete(t, definition)
	}
	return schema
}

// withoutTypeName makes the comment of a type one for readers who know no types.
func withoutTypeName(comment string) string {
	rest := []rune(leadingTypeName.ReplaceAllString(comment, ""))
	rest[0] = unicode.ToUpper(rest[0])
	return string(rest)
}

var leadingTypeName = regexp.MustCompile(`^\w+ (is )?`)

// complete puts patterns in the place of the shapes that the tags name, and says
// what the keys of mappings look like.
func complete(t *testing.T, schema *jsonschema.Schema) {
	t.Helper()
	for pair := schema.Properties.Oldest(); pair != nil; pair = pair.Next() {
		property := pair.Value
		giveShape(t, property)
		if property.Items != nil {
			giveShape(t, property.Items)
		}
		if property.Type != "object" || property.AdditionalProperties == nil {
			continue
		}
		values := property.AdditionalProperties
		switch {
		case values.Type == "string" && pair.Key == "mirror_status":
			values.Enum = []any{MirrorActive, MirrorPaused, MirrorPromoted, MirrorFailedOver}
		case values.Type == "string" && pair.Key == "references":
		case values.Type == "string": // settings and tags: numbers are written without quotes
			values.Type = ""
			values.Extras = map[string]any{"type": []string{"string", "number", "boolean"}}
		default:
			property.PropertyNames = &jsonschema.Schema{Format: "name"}
			switch pair.Key {
			case "topics":
				property.PropertyNames.Format = "topic-name"
			case "secrets": // of connectors, by setting
				property.PropertyNames.Format = "setting"
			case "schemas":
				property.PropertyNames.Format = "subject"
			}
			giveShape(t, property.PropertyNames)
		}
	}
}

// giveShape replaces the name of a shape by its pattern, and by the message that
// editors of the YAML language server show.
func giveShape(t *testing.T, schema *jsonschema.Schema) {
	t.Helper()
	if schema.Format == "" {
		return
	}
	s, ok := shapes[schema.Format]
	require.True(t, ok, "no shape %q", schema.Format)
	schema.Format, schema.Pattern = "", s.pattern
	schema.Extras = map[string]any{"patternErrorMessage": s.allowed}
}

// The program runs wherever its user is.
func TestAFolderWithASpaceInItsPathIsNoObstacle(t *testing.T) {
	folder := t.TempDir() + "/a folder"
	require.NoError(t, os.Mkdir(folder, 0o755))
	t.Chdir(folder)
	_, err := compileSchema()
	require.NoError(t, err)
}
