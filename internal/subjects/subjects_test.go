package subjects

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func record(name, fields string) Schema {
	return Schema{Format: AVRO, Text: `{"type": "record", "name": "` + name + `", "namespace": "com.example", "fields": [` + fields + `]}`}
}

func proto(body string) Schema {
	return Schema{Format: Protobuf, Text: "syntax = \"proto3\";\npackage com.example;\n" + body}
}

func jsonOf(body string) Schema { return Schema{Format: JSON, Text: body} }

func TestASchemaThatParsesHasANameAndOneThatDoesNotSaysWhy(t *testing.T) {
	money := record("Money", `{"name": "cents", "type": "long"}`)
	order := Schema{Format: AVRO, References: map[string]*Schema{"com.example.Money": &money},
		Text: `{"type": "record", "name": "com.example.Order", "fields": [{"name": "total", "type": "com.example.Money"}]}`}
	common := proto("message Money { int64 cents = 1; }")
	imports := proto("import \"money.proto\";\nimport \"google/protobuf/timestamp.proto\";\nmessage Order { Money total = 1; google.protobuf.Timestamp at = 2; }")
	imports.References = map[string]*Schema{"money.proto": &common}
	decimal := proto("import \"confluent/type/decimal.proto\";\nmessage Price { confluent.type.Decimal amount = 1; }")
	referring := jsonOf(`{"title": "Order", "properties": {"total": {"$ref": "money.json"}}}`)
	amount := jsonOf(`{"type": "integer"}`)
	referring.References = map[string]*Schema{"money.json": &amount}
	elsewhere := jsonOf(`{"title": "Order", "properties": {"total": {"$ref": "https://example.com/money.json"}}}`)
	elsewhere.References = map[string]*Schema{"https://example.com/money.json": nil}
	unknown := order
	unknown.References = map[string]*Schema{"com.example.Money": nil}
	const of = `{"type": "record", "name": "com.example.Invoice", "fields": [{"name": "of", "type": "com.example.Order"}]}`
	deeper := Schema{Format: AVRO, References: map[string]*Schema{"com.example.Order": &unknown}, Text: of}
	for name, one := range map[string]struct {
		schema Schema
		record string
		whole  bool
	}{
		"AVRO": {money, "com.example.Money", true}, "AVRO with a reference": {order, "com.example.Order", true},
		"AVRO with a reference that is not known":                    {unknown, "com.example.Order", false},
		"AVRO that refers to one with a reference that is not known": {deeper, "com.example.Invoice", false},
		"a plain type": {Schema{Format: AVRO, Text: `"string"`}, "", true},
		"Protobuf":     {imports, "com.example.Order", true}, "what the registry brings along": {decimal, "com.example.Price", false},
		"JSON": {referring, "Order", true}, "JSON with a reference that is not known": {elsewhere, "Order", false},
	} {
		parsed, err := Parse(one.schema)
		require.NoError(t, err, name)
		assert.Equal(t, one.record, parsed.Record, name)
		assert.Equal(t, one.whole, parsed.Whole, name)
	}
	circle := order
	circle.References = map[string]*Schema{"com.example.Money": &circle}
	for text, schema := range map[string]Schema{
		"line 2: is no JSON":                                            {Format: AVRO, Text: "{\"type\":\n oops}"},
		"is no JSON: invalid character":                                 {Format: JSON, Text: `{} {}`},
		"is no AVRO schema: unknown type":                               {Format: AVRO, Text: order.Text},
		"is no AVRO schema: ":                                           record("1st", ""),
		"20 deep, or to itself":                                         circle,
		"refers by x to a schema of the format":                         {Format: AVRO, Text: order.Text, References: map[string]*Schema{"x": &amount}},
		"a type of that name":                                           {Format: AVRO, Text: order.Text, References: map[string]*Schema{"com.example.Cash": &money}},
		"line 4: is no Protobuf schema: ":                               proto("message Order {\n  int64 total 1;\n}"),
		"line 3: is no Protobuf schema: ":                               proto("message Order { Money total = 1; }"),
		"is no JSON Schema: at '/type': value must be one of 'array', ": jsonOf(`{"type": "text"}`),
		"neither an object nor true or false":                           jsonOf(`[]`),
		"is not among the references":                                   jsonOf(`{"$ref": "file:///etc/hostname"}`),
		"unknown format":                                                {Format: "XML", Text: "<a/>"},
	} {
		_, err := Parse(schema)
		assert.ErrorContains(t, err, text)
		assert.NotContains(t, err.Error(), "\x00")
	}
}

// Each case is one rule of the registry, by hand: of BACKWARD, of FORWARD, and why.
func TestVersionsAreComparedByTheRulesOfTheRegistry(t *testing.T) {
	a := `{"name": "a", "type": "int"}`
	const times = "import \"google/protobuf/timestamp.proto\"; "
	timed := func(fields string) Schema {
		schema := proto(times + "message M { google.protobuf.Timestamp t = 1; }")
		schema.References = map[string]*Schema{"google/protobuf/timestamp.proto": {Format: Protobuf, Text: "syntax = \"proto3\"; package google.protobuf; message Timestamp { " + fields + " }"}}
		return schema
	}
	for name, one := range map[string]struct {
		old, new          Schema
		backward, forward Verdict
	}{
		"a field with a default":    {record("R", a), record("R", a+`, {"name": "b", "type": "string", "default": ""}`), Compatible, Compatible},
		"a field without a default": {record("R", a), record("R", a+`, {"name": "b", "type": "string"}`), Incompatible, Compatible},
		"a field that goes":         {record("R", a+`, {"name": "b", "type": "string"}`), record("R", a), Compatible, Incompatible},
		"a wider number":            {record("R", a), record("R", `{"name": "a", "type": "long"}`), Compatible, Incompatible},
		"another type":              {record("R", a), record("R", `{"name": "a", "type": "boolean"}`), Incompatible, Incompatible},
		"another name":              {record("R", a), record("S", a), Incompatible, Incompatible},
		"a name with an alias": {record("R", a), Schema{Format: AVRO, Text: `{"type": "record", "name": "com.example.S", "aliases": ["com.example.R"], "fields": [` + a + `]}`},
			Compatible, Incompatible},
		"a field with an alias":                  {record("R", a), record("R", `{"name": "b", "type": "int", "aliases": ["a"]}`), Compatible, Incompatible},
		"a field with an alias that stood there": {record("R", a+`, {"name": "b", "type": "int"}`), record("R", `{"name": "b", "type": "int", "aliases": ["a"]}`), CannotSay, Incompatible},
		"a field deep inside with an alias that stood there": {record("R", `{"name": "l", "type": ["null", {"type": "array", "items": {"type": "map", "values": `+record("S", a+`, {"name": "b", "type": "int"}`).Text+`}}]}`),
			record("R", `{"name": "l", "type": ["null", {"type": "array", "items": {"type": "map", "values": `+record("S", `{"name": "b", "type": "int", "aliases": ["a"]}`).Text+`}}]}`), CannotSay, Incompatible},
		"a symbol more": {Schema{Format: AVRO, Text: `{"type": "enum", "name": "E", "symbols": ["A"]}`}, Schema{Format: AVRO, Text: `{"type": "enum", "name": "E", "symbols": ["A", "B"]}`},
			Compatible, Incompatible},
		"null besides":        {record("R", a), record("R", `{"name": "a", "type": ["null", "int"]}`), Compatible, Incompatible},
		"another format":      {record("R", a), jsonOf(`{}`), Incompatible, Incompatible},
		"Protobuf, a field":   {proto("message M { int32 a = 1; }"), proto("message M { int32 a = 1; string b = 2; }"), Compatible, Compatible},
		"Protobuf, a name":    {proto("message M { int32 a = 1; }"), proto("message M { int64 b = 1; }"), Compatible, Compatible},
		"Protobuf, a kind":    {proto("message M { int32 a = 1; }"), proto("message M { string a = 1; }"), Incompatible, Incompatible},
		"Protobuf, a message": {proto("message M { int32 a = 1; }"), proto("message M { int32 a = 1; } message N {}"), Compatible, Incompatible},
		"Protobuf, an enum's value": {proto("message M { E e = 1; } enum E { A = 0; }"), proto("message M { E e = 1; } enum E { A = 0; B = 1; }"),
			Compatible, Compatible},
		"Protobuf, out of a oneof":                            {proto("message M { oneof o { int32 a = 1; int32 b = 2; } }"), proto("message M { oneof o { int32 a = 1; } }"), Incompatible, Compatible},
		"Protobuf, another message":                           {proto("message M { N n = 1; } message N {} message O {}"), proto("message M { O n = 1; } message N {} message O {}"), Incompatible, Incompatible},
		"Protobuf, Google's message":                          {proto(times + "message M { google.protobuf.Timestamp t = 1; }"), proto(times + "message M { google.protobuf.Timestamp t = 1; int32 a = 2; }"), Compatible, Compatible},
		"Protobuf, a reference in the place of Google's file": {timed("string seconds = 1;"), timed("int64 seconds = 1;"), CannotSay, CannotSay},
		"Protobuf, its own message in place of Google's of the same name": {proto(`import "google/protobuf/timestamp.proto"; message M { Timestamp t = 1; } message Timestamp { string seconds = 1; }`),
			proto(`import "google/protobuf/timestamp.proto"; message M { google.protobuf.Timestamp t = 1; } message Timestamp { string seconds = 1; }`), CannotSay, CannotSay},
		"Protobuf, a list":       {proto("message M { int32 a = 1; }"), proto("message M { repeated int32 a = 1; }"), CannotSay, CannotSay},
		"Protobuf, the package":  {proto("message M {}"), Schema{Format: Protobuf, Text: "syntax = \"proto3\";\npackage other;\nmessage M {}"}, CannotSay, CannotSay},
		"Protobuf, a map":        {proto("message M { map<string, int32> a = 1; }"), proto("message M { map<string, string> a = 1; }"), Incompatible, Incompatible},
		"JSON, in another order": {jsonOf(`{"type": "object", "title": "T"}`), jsonOf(`{"title": "T", "type": "object"}`), Compatible, Compatible},
		"JSON, another type": {jsonOf(`{"properties": {"a": {"type": "string"}}}`), jsonOf(`{"properties": {"a": {"type": "object"}}}`),
			Incompatible, Incompatible},
		"JSON, required":                               {jsonOf(`{"properties": {"a": {}}}`), jsonOf(`{"properties": {"a": {}}, "required": ["a"]}`), Incompatible, CannotSay},
		"JSON, required and default":                   {jsonOf(`{"properties": {"a": {}}}`), jsonOf(`{"properties": {"a": {"default": 1}}, "required": ["a"]}`), CannotSay, CannotSay},
		"JSON, bytes of Connect":                       {jsonOf(`{"properties": {"a": {"type": "string", "connect.type": "bytes"}}}`), jsonOf(`{"properties": {"a": {"type": "number", "connect.type": "bytes"}}}`), CannotSay, CannotSay},
		"JSON, required and default null":              {jsonOf(`{"properties": {"a": {}}}`), jsonOf(`{"properties": {"a": {"default": null}}, "required": ["a"]}`), CannotSay, CannotSay},
		"JSON, a property":                             {jsonOf(`{"properties": {}}`), jsonOf(`{"properties": {"a": {}}}`), CannotSay, CannotSay},
		"JSON, a pattern that only the registry reads": {jsonOf(`{"type": "string"}`), jsonOf(`{"type": "string", "pattern": "^(?!a)\\u0062*+$"}`), CannotSay, CannotSay},
		"JSON, no pattern":                             {jsonOf(`{"type": "string"}`), jsonOf(`{"type": "string", "pattern": "(a"}`), Incompatible, Incompatible},
		"JSON, a large number":                         {jsonOf(`{"maximum": 9007199254740993}`), jsonOf(`{"maximum": 9007199254740992}`), CannotSay, CannotSay},
		"JSON, what it refers to": {Schema{Format: JSON, Text: `{"$ref": "a"}`, References: map[string]*Schema{"a": {Format: JSON, Text: "{}"}}},
			Schema{Format: JSON, Text: `{"$ref": "a"}`, References: map[string]*Schema{"a": {Format: JSON, Text: `{"type": "string"}`}}}, CannotSay, CannotSay},
		"one that does not parse":  {record("R", a), record("R", "{}"), Incompatible, Incompatible},
		"an old one that does not": {record("R", "{}"), record("R", a), CannotSay, CannotSay},
	} {
		backward, forward := Compare("BACKWARD", one.old, one.new), Compare("FORWARD", one.old, one.new)
		assert.Equal(t, one.backward, backward.Verdict, "%s, BACKWARD: %s", name, backward.Because)
		assert.Equal(t, one.forward, forward.Verdict, "%s, FORWARD: %s", name, forward.Because)
		assert.Equal(t, backward.Verdict != Compatible, backward.Because != "", name)
		full := Compare("FULL", one.old, one.new).Verdict
		switch {
		case backward.Verdict == Incompatible || forward.Verdict == Incompatible:
			assert.Equal(t, Incompatible, full, name)
		case backward.Verdict == Compatible && forward.Verdict == Compatible:
			assert.Equal(t, Compatible, full, name)
		default:
			assert.Equal(t, CannotSay, full, name)
		}
		assert.NotEqual(t, Compatible, Compare("BACKWARD_TRANSITIVE", one.old, one.new).Verdict, "%s: older versions are not known", name)
		assert.Equal(t, Compatible, Compare("NONE", one.old, one.new).Verdict, name)
		assert.NotEqual(t, Compatible, Compare("", one.old, one.new).Verdict, "%s: the registry's own setting is not known", name)
		assert.Equal(t, name != "an old one that does not", Compare("FULL", one.old, one.old).Verdict == Compatible, name)
	}
}
