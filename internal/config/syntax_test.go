package config_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"cdk.tf/confluent-privatelink/internal/config"
)

// A mistake in the YAML itself is named, at the line where it was made.
func TestSyntaxMessages(t *testing.T) {
	const (
		alias   = `a value starts with *, which means an alias in YAML; put it in quotes, such as "*"`
		tab     = "the line is indented by a tab; spaces"
		quote   = "a quote is opened and not closed; close it on its line, or leave both out"
		bracket = "a [ is not closed, or a comma is missing in it; entries with commas between them, and a ]"
		brace   = "a { is not closed, or a comma is missing in it; entries with commas between them, and a }"
		colon   = "a colon stands where no key can be; indent the keys of one mapping alike; put text with a colon and a space in quotes"
		lonely  = "a line holds a key without a colon and a value; key: value"
		key     = "the line is neither a key of the mapping before it nor indented as one; the keys of one mapping in one column, and nothing behind a closing quote"
	)
	for name, c := range map[string]struct{ content, want string }{
		"an unquoted * in a list":                    {"a: 1\nread: [*]\n", "2: " + alias},
		"an unquoted * as a value":                   {"a: 1\nread: *\nb: 2\n", "2: " + alias},
		"an unquoted * as an entry":                  {"read:\n  - *\n", "2: " + alias},
		"an unquoted * with a name":                  {"a: 1\nread: [*dev-x, b]\n", "2: " + alias},
		"an unquoted &":                              {"a: &\n", "1: a value starts with &, which means an anchor in YAML; put it in quotes"},
		"a tab below a key":                          {"a:\n\tb: 1\n", "2: " + tab},
		"a tab below a value":                        {"a:\n  b: 1\n\tc: 2\n", "3: " + tab},
		"a tab behind spaces":                        {"a:\n  b: 1\n \tc: 2\n", "3: " + tab},
		"a double quote that is never closed":        {"a: 1\nb: \"open\nc: 2\nd: 3\n", "2: " + quote},
		"a single quote that is never closed":        {"a: 1\nb: 'open\nc: 2\n", "2: " + quote},
		"a quote that the next one closes":           {"a: 1\n# it's \"fine\"\nb: \"x\n  y: 2\nc: \"z\"\nd: 1\n", "3: " + quote},
		"a quote in a list that the next one closes": {"a: 1\nb: [\"x]\nc: [\"y\"]\nd: 4\n", "2: " + quote},
		"a quote that a text with a colon closes":    {"a: 'x\nb: 'y: z'\n", "1: " + quote},
		"a backslash in double quotes":               {"a: 1\nb: \"\\q\"\n", "2: a backslash in double quotes is followed by something that YAML does not know; single quotes, or two backslashes"},
		"a reserved character":                       {"a: 1\nb: @x\n", "2: a value starts with a character that YAML keeps for itself (@, ` or %); put it in quotes"},
		"a text with a colon":                        {"a: b: c\n", "1: " + colon},
		"a key indented below a value":               {"a: 1\n b: 2\n", "2: " + colon},
		"a key without a colon":                      {"a: 1\nb\nc: 2\n", "2: " + lonely},
		"an open bracket":                            {"a: 1\nb: [1, 2\nc: 3\n", "2: " + bracket},
		"an open brace":                              {"a: 1\nb: {x: 1\nc: 3\n", "2: " + brace},
		"a key in another column":                    {"a:\n  b: 1\n c: 2\n", "3: " + key},
		"text behind a closing quote":                {"a: 1\nb: 'x' y\n", "2: " + key},
		"a key among entries":                        {"- a\nb: 1\n", "2: the line is not an entry of the list before it; entries that start with -, in one column"},
		"what has no sentence of its own":            {"a: 1\nb: ]\n", "2: the file is not valid YAML; check indentation, colons and quotes around this line"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := config.Parse("file.yaml", []byte(c.content))
			assert.EqualError(t, err, "file.yaml:"+c.want)
		})
	}
}
