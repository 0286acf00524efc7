package subjects

import (
	"strings"

	"github.com/hamba/avro/v2"

	"cdk.tf/confluent-privatelink/internal/inorder"
)

func (p *Parsed) readAVRO(s Schema) error {
	value, err := decodeJSON(s.Text)
	if err != nil {
		return err
	}
	cache := &avro.SchemaCache{}
	if err := s.addReferences(cache, 0); err != nil {
		return err
	}
	parsed, err := avro.ParseWithCache(s.Text, "", cache)
	if err != nil && !p.Whole && strings.Contains(err.Error(), "unknown type") {
		p.Record = recordOf(value)
		return nil // the type may be one of a schema that is not known here
	}
	if err != nil {
		return &SyntaxError{What: "is no AVRO schema: " + strings.TrimPrefix(oneLine(err), "avro: ")}
	}
	p.avro = parsed
	if named, ok := parsed.(avro.NamedSchema); ok {
		p.Record = named.FullName()
	}
	return nil
}

// addReferences puts the types of what a schema refers to where it finds them.
func (s Schema) addReferences(cache *avro.SchemaCache, depth int) error {
	for name, reference := range inorder.Of(s.References) {
		if reference == nil || cache.Get(name) != nil {
			continue
		}
		if err := s.checkReference(name, depth); err != nil {
			return err
		}
		if err := reference.addReferences(cache, depth+1); err != nil {
			return within(name, err)
		}
		if _, err := avro.ParseWithCache(reference.Text, "", cache); err != nil {
			continue // said of the schema itself
		}
		if cache.Get(name) == nil {
			return &SyntaxError{What: "refers by " + name + " to a schema without a type of that name", Reference: name}
		}
	}
	return nil
}

func recordOf(value any) string {
	record, _ := value.(map[string]any)
	name, _ := record["name"].(string)
	if namespace, ok := record["namespace"].(string); ok && namespace != "" && !strings.Contains(name, ".") {
		return namespace + "." + name
	}
	return name
}
