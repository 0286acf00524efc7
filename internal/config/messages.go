package config

import (
	"fmt"
	"strings"

	"github.com/agnivade/levenshtein"
	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/santhosh-tekuri/jsonschema/v6/kind"
)

// Words for the types of JSON: what a value is, and what it has to be.
var (
	isOfType = map[string]string{
		"array":   "is a list",
		"boolean": "is true or false",
		"integer": "is a number",
		"null":    "has no value",
		"number":  "is a number",
		"object":  "is a mapping",
		"string":  "is text",
	}
	needsType = map[string]string{
		"array":   "a list",
		"boolean": "true or false",
		"integer": "a whole number, without quotes",
		"object":  "a mapping of keys to values ({} for an empty one)",
		"string":  "text (put a number or a word such as true in quotes)",
	}
)

// sentence says what an error of the JSON Schema means, and what is allowed. It uses
// the schema's words only, never the value's.
func sentence(err jsonschema.ErrorKind) (what, allowed string) {
	switch k := err.(type) {
	case *kind.Type:
		if len(k.Want) > 1 {
			return isOfType[k.Got], "needs one value: text or a number"
		}
		return isOfType[k.Got], "needs " + needsType[k.Want[0]]
	case *kind.Enum:
		values := make([]string, len(k.Want))
		for i, value := range k.Want {
			values[i] = fmt.Sprint(value)
		}
		return "is not one of the possible values", "needs " + oneOf(values)
	case *kind.Pattern:
		if s, ok := shapeOf(k.Want); ok {
			return "does not have the right form", "needs " + s.allowed
		}
	case *kind.Minimum:
		return "is too small", "at least " + k.Want.RatString()
	case *kind.Maximum:
		return "is too large", "at most " + k.Want.RatString()
	case *kind.MinItems:
		return "is an empty list", "at least one, or leave the key out"
	case *kind.MinLength:
		return "is empty", "some text, or leave the key out"
	case *kind.MaxLength:
		return fmt.Sprintf("has %d characters", k.Got), fmt.Sprintf("at most %d", k.Want)
	}
	return "is not valid", "see docs/configuration.md"
}

// required says what a missing key is for.
func required(description string) string {
	if !strings.HasSuffix(description, "...") {
		description = strings.TrimSuffix(description, ".")
	}
	return "required: " + description
}

// oneOf lists alternatives: a, b or c.
func oneOf(values []string) string {
	if len(values) < 2 {
		return strings.Join(values, "")
	}
	last := len(values) - 1
	return strings.Join(values[:last], ", ") + " or " + values[last]
}

// nearest returns the known word that a word is most likely a misspelling of: the same but
// for capitals, or not more than two letters away and less than half of it.
func nearest(word string, known []string) (string, bool) {
	const furthest = 2
	near, least := "", furthest+1
	for _, candidate := range known {
		if strings.EqualFold(word, candidate) {
			return candidate, true
		}
		if longer := len(word) - len(candidate); longer > furthest || longer < -furthest {
			continue
		}
		if distance := levenshtein.ComputeDistance(word, candidate); distance < least && distance < len(candidate)/2 {
			near, least = candidate, distance
		}
	}
	return near, near != ""
}

// orNear says which known word was meant, or else what is allowed.
func orNear(word string, known []string, allowed string) string {
	if near, ok := nearest(word, known); ok {
		return "did you mean " + near + "?"
	}
	return allowed
}
