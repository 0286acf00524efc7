package config

import (
	"path"
	"strings"

	"cdk.tf/confluent-privatelink/internal/inorder"
)

// Formats of a schema, in the words of the Schema Registry.
const (
	AVRO     = "AVRO"
	Protobuf = "PROTOBUF"
	JSON     = "JSON"
)

// Schema is the newest version of a subject's schema, in a file. Another text there becomes another version.
type Schema struct {
	// File with the schema, relative to the folder of this one.
	File string `yaml:"file" jsonschema:"minLength=1"`
	// Format: AVRO, PROTOBUF or JSON. Default: by the end of the file's name, .avsc, .proto or .json.
	Format string `yaml:"format,omitempty" jsonschema:"enum=AVRO,enum=PROTOBUF,enum=JSON"`
	// What a new version has to be compatible with, of this subject alone. Default: that of the registry.
	Compatibility string `yaml:"compatibility,omitempty" jsonschema:"enum=BACKWARD,enum=BACKWARD_TRANSITIVE,enum=FORWARD,enum=FORWARD_TRANSITIVE,enum=FULL,enum=FULL_TRANSITIVE,enum=NONE"`
	// Whether Terraform refuses to delete or replace the schema. Default: that of the file.
	Protect *bool `yaml:"protect,omitempty"`
	// The step before the schema leaves the file: its newest version is deleted.
	Retire bool `yaml:"retire,omitempty"`
	// With retire: the schema stays in the registry, and Terraform forgets it.
	KeepData bool `yaml:"keep_data,omitempty"`

	// Text of the file.
	Text string `yaml:"-"`
}

// formats by the end of a file's name.
var formats = map[string]string{".avsc": AVRO, ".proto": Protobuf, ".json": JSON}

func (s *Schema) setDefaults() {
	if s.Format == "" {
		s.Format = formats[strings.ToLower(path.Ext(s.File))]
	}
}

// Subject is a subject of the Schema Registry whose schema the file holds.
type Subject struct {
	// Name of the subject.
	Name string
	Schema
	// Path of the schema in the file.
	Path string
}

// Subjects lists the subjects whose schemas the file holds, in the order of their names.
func (c *Config) Subjects() []Subject {
	found := map[string]Subject{}
	c.eachSchema(func(path, subject string, schema *Schema) {
		if _, ok := found[subject]; !ok {
			found[subject] = Subject{subject, *schema, path}
		}
	})
	var all []Subject
	for _, one := range inorder.Of(found) {
		all = append(all, one)
	}
	return all
}

// eachSchema calls a function with every schema of the file, its path there and its subject. Two may be of one subject.
func (c *Config) eachSchema(do func(path, subject string, schema *Schema)) {
	if registry := c.Confluent.SchemaRegistry; registry != nil {
		for subject, schema := range inorder.Of(registry.Schemas) {
			do(at("confluent.schema_registry.schemas", subject), subject, &schema)
			registry.Schemas[subject] = schema
		}
	}
}
