package subjects

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/hamba/avro/v2"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// A second judgement: what is called compatible is read, record by record; the reader resolves each as a consumer would.
func TestWhatIsCalledCompatibleIsRead(t *testing.T) {
	random := rand.New(rand.NewPCG(14, 29))
	verdicts := map[Verdict]int{}
	for i := range 3000 {
		old, new := randomRecord(random), randomRecord(random)
		comparison := Compare("BACKWARD", old, new)
		verdicts[comparison.Verdict]++
		if comparison.Verdict != Compatible {
			continue
		}
		writer, err := avro.Parse(old.Text)
		require.NoError(t, err)
		reader, err := avro.Parse(new.Text)
		require.NoError(t, err)
		resolved, err := avro.NewSchemaCompatibility().Resolve(reader, writer)
		require.NoError(t, err)
		for range 5 {
			written, err := avro.Marshal(writer, value(random, writer))
			require.NoError(t, err)
			var read any
			assert.NoError(t, avro.Unmarshal(resolved, written, &read), "%d: %s by %s", i, old.Text, new.Text)
		}
	}
	assert.Greater(t, verdicts[Compatible], 100)
	assert.Greater(t, verdicts[Incompatible], 100)
}

func randomRecord(random *rand.Rand) Schema {
	var fields []map[string]any
	for _, name := range []string{"a", "b", "c"} {
		if random.IntN(4) == 0 {
			continue
		}
		kind := []any{"int", "long", "string", "double", []any{"null", "string"}}[random.IntN(5)]
		field := map[string]any{"name": name, "type": kind}
		if random.IntN(2) == 0 {
			field["default"] = map[string]any{"int": 1, "long": 2, "string": "x", "double": 0.5}[fmt.Sprint(kind)]
		}
		fields = append(fields, field)
	}
	if fields == nil {
		fields = []map[string]any{}
	}
	text, _ := json.Marshal(map[string]any{"type": "record", "name": "R", "fields": fields})
	return Schema{Format: AVRO, Text: string(text)}
}

func value(random *rand.Rand, schema avro.Schema) any {
	switch schema.Type() {
	case avro.Record:
		record := map[string]any{}
		for _, field := range schema.(*avro.RecordSchema).Fields() {
			record[field.Name()] = value(random, field.Type())
		}
		return record
	case avro.Union:
		if random.IntN(2) == 0 {
			return nil
		}
		return map[string]any{"string": "u"}
	case avro.Int:
		return random.IntN(1000)
	case avro.Long:
		return random.Int64()
	case avro.Double:
		return random.Float64()
	}
	return fmt.Sprint(random.Int())
}
