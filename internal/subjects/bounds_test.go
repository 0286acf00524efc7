package subjects

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
)

// What takes the libraries minutes, or all memory, is left to the registry, at once.
func TestCostlySchemasAreLeftToTheRegistry(t *testing.T) {
	nested := strings.Repeat(`{"type": "record", "name": "R%d", "fields": [{"name": "f", "type": `, 1000) + `"int"` + strings.Repeat(`}]}`, 1000)
	numbers := make([]any, 1000)
	var fields, union, definitions, messages []string
	for i := range numbers {
		numbers[i] = i
		union = append(union, fmt.Sprintf(`{"type": "record", "name": "R%d", "fields": []}`, i))
	}
	for i := range 8000 {
		fields = append(fields, fmt.Sprintf(`{"name": "f%d", "type": "int"}`, i))
	}
	for i := range mostJSON / 2 {
		definitions = append(definitions, fmt.Sprintf(`"d%d": {"allOf": [{"$ref": "#/definitions/d%d"}]}`, i, (i+1)%(mostJSON/2)))
		messages = append(messages, fmt.Sprintf("message M%d { int32 a = 1; }", i))
	}
	for name, schema := range map[string]Schema{
		"deep AVRO":         {Format: AVRO, Text: fmt.Sprintf(nested, numbers...)},
		"wide unions":       {Format: AVRO, Text: "[" + strings.Join(union, ", ") + "]"},
		"wide records":      record("R", strings.Join(fields, ", ")),
		"deep JSON Schema":  jsonOf(strings.Repeat(`{"properties": {"a": `, 1000) + "true" + strings.Repeat("}}", 1000)),
		"many JSON Schemas": jsonOf(`{"definitions": {` + strings.Join(definitions, ", ") + `}}`),
	} {
		again, began := schema, time.Now()
		again.Text += " "
		assert.Equal(t, CannotSay, Compare("FULL", schema, again).Verdict, name)
		if schema.Format == JSON {
			assert.Equal(t, CannotSay, Compare("FULL", jsonOf(`{}`), schema).Verdict, name+", as the new one")
		}
		assert.Less(t, time.Since(began), 20*time.Second, name)
	}
	many := proto(strings.Join(messages, "\n"))
	assert.Equal(t, Compatible, Compare("FULL", many, proto(strings.Join(messages, "\n\n"))).Verdict)
}
