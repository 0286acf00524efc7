package config

import (
	"fmt"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/invopop/jsonschema"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/confluentcloud"
)

const (
	referenceFile  = "../../docs/configuration.md"
	referenceStart = "<!-- What follows is written by: go generate ./internal/config -->\n"
)

// The tables of the configuration reference say what the types say today.
func TestReferenceIsCurrent(t *testing.T) {
	content, err := os.ReadFile(referenceFile)
	require.NoError(t, err)
	written, _, found := strings.Cut(string(content), referenceStart)
	require.True(t, found, "docs/configuration.md needs the line: %s", referenceStart)
	r := &reference{schema: generateSchema(t)}
	r.section("", r.schema)
	r.topicSettings()
	requireCurrent(t, referenceFile, []byte(written+referenceStart+r.text.String()))
}

// reference writes one table per section of the file.
type reference struct {
	schema *jsonschema.Schema
	text   strings.Builder
}

// section writes the table of one type, then those of the types in it.
func (r *reference) section(path string, schema *jsonschema.Schema) {
	title := "Top level"
	if path != "" {
		title = "`" + path + "`"
	}
	fmt.Fprintf(&r.text, "\n## %s\n\n%s\n\n| Key | Meaning | Allowed | Default |\n| --- | --- | --- | --- |\n", title, markdown(schema.Description))
	type child struct {
		path   string
		schema *jsonschema.Schema
	}
	var children []child
	for pair := schema.Properties.Oldest(); pair != nil; pair = pair.Next() {
		key, property := pair.Key, pair.Value
		meaning, fallback := splitDefault(property.Description)
		if slices.Contains(schema.Required, key) {
			fallback = "**required**"
		}
		fmt.Fprintf(&r.text, "| `%s` | %s | %s | %s |\n", key, markdown(meaning), markdown(r.allowed(property)), markdown(fallback))
		below := strings.TrimPrefix(path+"."+key, ".")
		if nested := r.resolve(property); nested != nil {
			children = append(children, child{below, nested})
		} else if property.Items != nil && r.resolve(property.Items) != nil {
			children = append(children, child{below + "[]", r.resolve(property.Items)})
		} else if property.AdditionalProperties != nil {
			if nested := r.resolve(property.AdditionalProperties); nested != nil {
				children = append(children, child{below + ".<name>", nested})
			}
		}
	}
	for _, child := range children {
		r.section(child.path, child.schema)
	}
}

// topicSettings writes the table of Confluent Cloud's list.
func (r *reference) topicSettings() {
	r.text.WriteString("\n## Topic settings\n\nWhat `config` of a topic can hold, by Confluent Cloud's list. All of it can be given when the topic is made and\n" +
		"changed later. [What taking a setting away does](operating.md#settings-of-a-topic).\n\n" +
		"| Setting | Allowed | Default |\n| --- | --- | --- |\n")
	for _, setting := range confluentcloud.TopicSettings {
		allowed := setting.Allowed(setting.Dedicated)
		if setting.MostDedicated != 0 {
			allowed += fmt.Sprintf("; on dedicated clusters to %d", setting.MostDedicated)
		}
		if setting.Dedicated {
			allowed += "; only on dedicated clusters"
		}
		fmt.Fprintf(&r.text, "| `%s` | %s | `%s` |\n", setting.Name, allowed, setting.Default)
	}
	r.text.WriteString("\nRead-only, and refused: `" + strings.Join(confluentcloud.ReadOnlyTopicSettings, "`, `") + "`.\n")
}

// resolve returns the type that a property refers to, or nil.
func (r *reference) resolve(property *jsonschema.Schema) *jsonschema.Schema {
	return r.schema.Definitions[strings.TrimPrefix(property.Ref, "#/$defs/")]
}

// allowed says in words what a property may hold.
func (r *reference) allowed(property *jsonschema.Schema) string {
	switch {
	case property.Ref != "":
		return "keys below"
	case property.Type == "object" && property.PropertyNames != nil && property.PropertyNames.Pattern == shapes["name"].pattern:
		return "entries by name"
	case property.Type == "object" && property.PropertyNames != nil:
		return "entries by name: " + property.PropertyNames.Extras["patternErrorMessage"].(string)
	case property.Type == "object" && property.AdditionalProperties.Enum != nil:
		return "entries: " + r.allowed(property.AdditionalProperties)
	case property.Type == "object":
		return "entries: text, or a number"
	case property.Type == "array":
		return "list: " + r.allowed(property.Items)
	case property.Enum != nil:
		var values []string
		for _, value := range property.Enum {
			values = append(values, fmt.Sprint(value))
		}
		return oneOf(values)
	case property.Type == "integer":
		return bounds(property)
	case property.Type == "boolean":
		return "true or false"
	}
	if words, ok := property.Extras["patternErrorMessage"].(string); ok {
		return words
	}
	return "text"
}

func bounds(property *jsonschema.Schema) string {
	if property.Maximum == "" {
		return fmt.Sprintf("at least %s", property.Minimum)
	}
	return fmt.Sprintf("%s to %s", property.Minimum, property.Maximum)
}

var defaultSentence = regexp.MustCompile(`(^|\s)Default:? (.+?)\.(\s|$)`)

// splitDefault takes the sentence about the default out of a description.
func splitDefault(description string) (meaning, fallback string) {
	match := defaultSentence.FindStringSubmatchIndex(description)
	if match == nil {
		return description, ""
	}
	return strings.TrimSpace(description[:match[0]] + " " + description[match[1]:]), description[match[4]:match[5]]
}

var markdownEscapes = strings.NewReplacer("|", `\|`, "<", "&lt;", " *", ` \*`)

func markdown(text string) string { return markdownEscapes.Replace(text) }
