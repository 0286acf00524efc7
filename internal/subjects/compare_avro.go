package subjects

import (
	"slices"
	"strings"

	"github.com/hamba/avro/v2"
)

func readsAVRO(reader, writer *Parsed) Comparison {
	if !inTime(reader.avro, writer.avro) {
		return Comparison{CannotSay, "it is nested too deep, or has too many fields or types in unions, to be compared here"}
	}
	if field := ambiguous(reader.avro, writer.avro); field != "" {
		return Comparison{CannotSay, "the field " + field + " stands for several of the version before, by its name and its aliases, which the registry may refuse"}
	}
	if err := avro.NewSchemaCompatibility().Compatible(reader.avro, writer.avro); err != nil {
		return Comparison{Incompatible, strings.Join(strings.Fields(err.Error()), " ")}
	}
	return Comparison{Verdict: Compatible}
}

// ambiguous is a field of a reader that several fields of one record of a writer could be, which Avro's own implementation refuses, and this
// one's takes the first of. Which records are compared with which is not looked at.
// https://github.com/apache/avro/blob/main/lang/java/avro/src/main/java/org/apache/avro/SchemaCompatibility.java (lookupWriterField)
func ambiguous(reader, writer avro.Schema) string {
	written := records(writer)
	for _, record := range records(reader) {
		for _, field := range record.Fields() {
			names := append([]string{field.Name()}, field.Aliases()...)
			if len(names) > 1 && slices.ContainsFunc(written, func(other *avro.RecordSchema) bool { return several(other, names) }) {
				return field.Name()
			}
		}
	}
	return ""
}

// several tells whether more than one field of a record has one of the names.
func several(record *avro.RecordSchema, names []string) bool {
	first := slices.IndexFunc(record.Fields(), func(f *avro.Field) bool { return slices.Contains(names, f.Name()) })
	return first >= 0 && slices.ContainsFunc(record.Fields()[first+1:], func(f *avro.Field) bool { return slices.Contains(names, f.Name()) })
}

// records are all records of a schema.
func records(schema avro.Schema) (all []*avro.RecordSchema) {
	seen := map[*avro.RecordSchema]bool{}
	var walk func(schema avro.Schema)
	walk = func(schema avro.Schema) {
		if record, ok := schema.(*avro.RecordSchema); ok {
			if seen[record] {
				return
			}
			seen[record], all = true, append(all, record)
		}
		for _, part := range partsOf(schema) {
			walk(part)
		}
	}
	walk(schema)
	return all
}

// partsOf are the schemas that another one is made of, directly; of a name that of what it names.
func partsOf(schema avro.Schema) (parts []avro.Schema) {
	switch schema := schema.(type) {
	case *avro.RefSchema:
		return []avro.Schema{schema.Schema()}
	case *avro.RecordSchema:
		for _, field := range schema.Fields() {
			parts = append(parts, field.Type())
		}
	case *avro.ArraySchema:
		return []avro.Schema{schema.Items()}
	case *avro.MapSchema:
		return []avro.Schema{schema.Values()}
	case *avro.UnionSchema:
		return schema.Types()
	}
	return parts
}
