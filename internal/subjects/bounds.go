package subjects

import "github.com/hamba/avro/v2"

// Bounds that no hand-written schema reaches. Beyond them the libraries take minutes, or all memory: AVRO's types are compared in the cube of
// their depth, and each type of a union with each of the other; JSON Schemas are held against their metaschema in the cube of their depth, and compiled in
// the square of their number.
const (
	deepestAVRO = 100
	mostPairs   = 200_000
	mostFields  = 50_000_000 // pairs of them: each field is looked for among all others
	deepestJSON = 200
	mostJSON    = 10_000
)

// costly says why a JSON Schema is not read here; nothing if it is.
func costly(value any) (because string) {
	objects, deepest := 0, 0
	var measure func(value any, depth int)
	measure = func(value any, depth int) {
		deepest = max(deepest, depth)
		if deepest > deepestJSON {
			return
		}
		switch value := value.(type) {
		case map[string]any:
			objects++
			for _, one := range value {
				measure(one, depth+1)
			}
		case []any:
			for _, one := range value {
				measure(one, depth+1)
			}
		}
	}
	measure(value, 1)
	switch {
	case deepest > deepestJSON:
		return "is nested too deep to be read here"
	case objects > mostJSON:
		return "has too many parts to be read here"
	}
	return ""
}

// inTime tells whether AVRO schemas can be compared in time.
func inTime(schemas ...avro.Schema) bool {
	for _, schema := range schemas {
		pairs, fields, deepest := 0, 0, 0
		seen := map[avro.Schema]bool{}
		var measure func(schema avro.Schema, depth int)
		measure = func(schema avro.Schema, depth int) {
			if deepest = max(deepest, depth); deepest > deepestAVRO {
				return
			}
			next := depth + 1
			switch schema := schema.(type) {
			case *avro.RefSchema:
				if seen[schema.Schema()] {
					return
				}
				next = 0
			case *avro.RecordSchema:
				if seen[schema] {
					return
				}
				seen[schema] = true
				fields += len(schema.Fields()) * len(schema.Fields())
			case *avro.UnionSchema:
				pairs += len(schema.Types()) * len(schema.Types())
			}
			for _, part := range partsOf(schema) {
				measure(part, next)
			}
		}
		if measure(schema, 0); deepest > deepestAVRO || pairs > mostPairs || fields > mostFields {
			return false
		}
	}
	return true
}
