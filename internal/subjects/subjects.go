// Package subjects knows what the Schema Registry asks of a schema: that it parses, what its record is called, and whether it is
// compatible with the version before it.
//
// AVRO is read by hamba/avro, Protobuf by protocompile, JSON Schema by santhosh-tekuri/jsonschema. What the registry makes of two
// versions is told by its own rules (https://docs.confluent.io/platform/current/schema-registry/fundamentals/schema-evolution.html),
// and only where they are certain: everything else is for the registry to decide.
package subjects

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"github.com/hamba/avro/v2"
	"google.golang.org/protobuf/reflect/protoreflect"
)

// Formats of schemas, in the words of the registry.
const (
	AVRO     = "AVRO"
	Protobuf = "PROTOBUF"
	JSON     = "JSON"
)

// Schema is one version of a schema.
type Schema struct {
	// Format: AVRO, PROTOBUF or JSON.
	Format string
	// Text of it.
	Text string
	// References are the schemas that it refers to, by the names that it has for them. Nil for one whose text is not known.
	References map[string]*Schema
}

// Parsed is a schema that parses.
type Parsed struct {
	// Record is the full name that RecordNameStrategy takes: of the record, of the first message, or the title. Empty for none.
	Record string
	// Whole tells that everything it refers to was read too. What is not whole was only looked at as far as its own text goes.
	Whole bool

	format string
	avro   avro.Schema
	file   protoreflect.FileDescriptor
	json   any
}

// SyntaxError is why a schema does not parse.
type SyntaxError struct {
	// Line in its text, 0 if unknown.
	Line int
	// What is wrong, in the words of the parser.
	What string
	// Reference that is wrong, by its name; empty if it is the text.
	Reference string
	// Costly is true for what would take too long to read here, and which the registry may take all the same.
	Costly bool
}

func (e *SyntaxError) Error() string {
	if e.Line > 0 {
		return fmt.Sprintf("line %d: %s", e.Line, e.What)
	}
	return e.What
}

// deepest is how far references are followed. What refers to itself has no end.
const deepest = 20

// Parse reads a schema. The error is a *SyntaxError.
func Parse(schema Schema) (*Parsed, error) {
	parsed := &Parsed{format: schema.Format, Whole: schema.whole(map[*Schema]bool{})}
	switch schema.Format {
	case AVRO:
		return parsed, parsed.readAVRO(schema)
	case Protobuf:
		return parsed, parsed.readProtobuf(schema)
	case JSON:
		return parsed, parsed.readJSON(schema)
	}
	return nil, &SyntaxError{What: "is of the unknown format " + schema.Format}
}

// whole tells whether the texts of all are known that a schema refers to, and those refer to.
func (s Schema) whole(seen map[*Schema]bool) bool {
	for _, reference := range s.References {
		if reference == nil {
			return false
		}
		if !seen[reference] {
			seen[reference] = true
			if !reference.whole(seen) {
				return false
			}
		}
	}
	return true
}

// checkReference refuses what a schema cannot refer to by a name: itself, and a schema of another format.
func (s Schema) checkReference(name string, depth int) error {
	switch format := s.References[name].Format; {
	case depth >= deepest:
		return &SyntaxError{What: fmt.Sprintf("refers to others more than %d deep, or to itself", deepest), Reference: name}
	case format != s.Format:
		return &SyntaxError{What: "refers by " + name + " to a schema of the format " + format, Reference: name}
	}
	return nil
}

// within places what is wrong with a schema that another one refers to by a name.
func within(name string, err error) error {
	var said *SyntaxError
	if errors.As(err, &said) {
		said.Reference = name
	}
	return err
}

// decodeJSON reads a JSON text, whole and one.
func decodeJSON(text string) (any, error) {
	if !json.Valid([]byte(text)) { // says where, and that there is but one
		var syntax any
		return nil, syntaxOf(text, json.Unmarshal([]byte(text), &syntax))
	}
	var value any
	decoder := json.NewDecoder(strings.NewReader(text))
	decoder.UseNumber() // another number is another schema, however large
	if err := decoder.Decode(&value); err != nil {
		return nil, syntaxOf(text, err)
	}
	return value, nil
}

func syntaxOf(text string, err error) error {
	var syntax *json.SyntaxError
	if errors.As(err, &syntax) {
		before := text[:min(int(syntax.Offset), len(text))]
		return &SyntaxError{Line: 1 + strings.Count(before, "\n"), What: "is no JSON: " + syntax.Error()}
	}
	return &SyntaxError{What: "is no JSON: " + err.Error()}
}

// oneLine is a parser's message without what breaks lines.
func oneLine(err error) string { return strings.Join(strings.Fields(err.Error()), " ") }
