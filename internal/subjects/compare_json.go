package subjects

import (
	"reflect"
	"slices"

	"cdk.tf/confluent-privatelink/internal/inorder"
)

// readsJSON says what is certain of two JSON Schemas: that they are the same, that a type is another, or that a property is required
// that was not (the registry's source, json-schema-provider, SchemaDiff). How the content models are compared the registry's
// settings decide.
func readsJSON(reader, writer any) Comparison {
	if reflect.DeepEqual(reader, writer) {
		return Comparison{Verdict: Compatible}
	}
	if because := jsonRefused(reader, writer, ""); because != "" {
		return Comparison{Incompatible, because}
	}
	return Comparison{CannotSay, "what JSON Schemas may change depends on their content models"}
}

// composed are the keywords beside which a type or a list of required properties does not say all.
var composed = []string{"$ref", "allOf", "anyOf", "oneOf", "not", "if", "enum", "const",
	"connect.type"} // of which the registry takes two types of bytes for one

func jsonRefused(reader, writer any, at string) string {
	new, ok := reader.(map[string]any)
	old, known := writer.(map[string]any)
	if !ok || !known {
		return ""
	}
	for _, keyword := range composed {
		if new[keyword] != nil || old[keyword] != nil {
			return ""
		}
	}
	place := at
	if place == "" {
		place = "the schema"
	}
	was, is := text(old["type"]), text(new["type"])
	if was != "" && is != "" && was != is && !(was == "integer" && is == "number") {
		return place + " is of another type, " + is + " in place of " + was
	}
	before, _ := old["properties"].(map[string]any)
	after, _ := new["properties"].(map[string]any)
	required, wasRequired := texts(new["required"]), texts(old["required"])
	for name, property := range inorder.Of(after) {
		earlier, existed := before[name]
		if !existed {
			continue
		}
		path := "the property " + name
		if at != "" {
			path = at + "." + name
		}
		described, _ := property.(map[string]any)
		_, hasDefault := described["default"] // null is one too
		if !hasDefault && slices.Contains(required, name) && !slices.Contains(wasRequired, name) {
			return path + " is required now, and has no default"
		}
		if because := jsonRefused(property, earlier, path); because != "" {
			return because
		}
	}
	return ""
}

func text(value any) string {
	text, _ := value.(string)
	return text
}

func texts(value any) []string {
	list, _ := value.([]any)
	var all []string
	for _, one := range list {
		all = append(all, text(one))
	}
	return all
}
