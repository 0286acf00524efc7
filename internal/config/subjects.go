package config

import (
	"path"
	"strconv"
	"strings"

	"cdk.tf/confluent-privatelink/internal/inorder"
	"cdk.tf/confluent-privatelink/internal/subjects"
)

// Schema is the newest version of a subject's schema, in a file. Another text there becomes another version.
type Schema struct {
	// File with the schema, relative to the folder of this one.
	File string `yaml:"file" jsonschema:"format=schema-file"`
	// Format: AVRO, PROTOBUF or JSON. Default: by the end of the file's name, .avsc, .proto or .json.
	Format string `yaml:"format,omitempty" jsonschema:"enum=AVRO,enum=PROTOBUF,enum=JSON"`
	// What a new version has to be compatible with, of this subject alone. Default: that of the registry.
	Compatibility string `yaml:"compatibility,omitempty" jsonschema:"enum=BACKWARD,enum=BACKWARD_TRANSITIVE,enum=FORWARD,enum=FORWARD_TRANSITIVE,enum=FULL,enum=FULL_TRANSITIVE,enum=NONE"`
	// Schemas that it refers to, by the name that it has for each: an AVRO type's full name, what a Protobuf file imports, a URL of a JSON
	// Schema. Each is a subject of this file, or <subject>@<version> of any other. Default: none.
	References map[string]string `yaml:"references,omitempty"`
	// Whether Terraform refuses to delete or replace the schema. Default: that of the file.
	Protect *bool `yaml:"protect,omitempty"`
	// The step before the schema leaves the file: its newest version is deleted.
	Retire bool `yaml:"retire,omitempty"`
	// With retire: the schema stays in the registry, and Terraform forgets it.
	KeepData bool `yaml:"keep_data,omitempty"`

	// Text of the file; empty where files are not read.
	Text string `yaml:"-"`
	// Record is the full name of its record, which subjects may be named for; empty for none, and where files are not read.
	Record string `yaml:"-"`
}

func (s *Schema) clone() *Schema {
	if s == nil {
		return nil
	}
	clone := *s
	return &clone
}

// Subject naming: what a topic's subjects are called (TopicNameStrategy, RecordNameStrategy and TopicRecordNameStrategy of clients).
// https://docs.confluent.io/platform/current/schema-registry/fundamentals/serdes-develop/index.html#subject-name-strategy
const (
	ByTopic          = "topic"
	ByRecord         = "record"
	ByTopicAndRecord = "topic_record"
)

// Reference is what a schema refers to.
type Reference struct {
	// Name that the schema has for it.
	Name string
	// Subject it is in.
	Subject string
	// Version of a subject that this file does not make; 0 for one that it makes: its newest.
	Version int
}

// AllReferences lists the references in the order of their names.
func (s Schema) AllReferences() []Reference {
	var all []Reference
	for name, text := range inorder.Of(s.References) {
		reference := Reference{Name: name, Subject: text}
		if cut := strings.LastIndex(text, "@"); cut > 0 {
			if version, err := strconv.Atoi(text[cut+1:]); err == nil && version > 0 {
				reference.Subject, reference.Version = text[:cut], version
			}
		}
		all = append(all, reference)
	}
	return all
}

// formats by the end of a file's name.
var formats = map[string]string{".avsc": subjects.AVRO, ".proto": subjects.Protobuf, ".json": subjects.JSON}

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

// subjectOfTopic is what the schema of a topic's keys or values is kept under; empty if it is not known.
func subjectOfTopic(topic, part, naming string, schema Schema) string {
	switch {
	case naming == ByTopic:
		return topic + "-" + part
	case schema.Record == "":
		return ""
	case naming == ByRecord:
		return schema.Record
	case naming == ByTopicAndRecord:
		return topic + "-" + schema.Record
	}
	return ""
}

// Subjects lists the subjects whose schemas the file holds, in the order of their names.
func (c *Config) Subjects() []Subject {
	found := map[string]Subject{}
	c.eachSchema(func(path, subject string, schema *Schema) {
		first, ok := found[subject]
		switch {
		case subject == "": // not known without its file
		case !ok:
			found[subject] = Subject{subject, *schema, path}
		default:
			first.Schema = first.with(*schema)
			found[subject] = first
		}
	})
	var all []Subject
	for _, one := range inorder.Of(found) {
		all = append(all, one)
	}
	return all
}

// with is what a schema is that stands in two places: as long as one of them stays it stays, and what one keeps or protects is kept or
// protected.
func (s Schema) with(other Schema) Schema {
	switch {
	case s.Retire && !other.Retire:
		return other
	case s.Retire:
		s.KeepData = s.KeepData || other.KeepData
	case !other.Retire && other.Protect != nil && *other.Protect:
		s.Protect = other.Protect
	}
	return s
}

// SubjectsOf lists the subjects of a topic whose schemas the file holds.
func (c *Config) SubjectsOf(cluster, topic string) []string {
	var all []string
	spec := c.Confluent.Clusters[cluster].Topics[topic]
	for _, one := range spec.schemas() {
		all = append(all, subjectOfTopic(topic, one.part, spec.SubjectNaming, *one.schema))
	}
	return all
}

// keptSchemas is where schemas of no topic stand.
const keptSchemas = "confluent.schema_registry.schemas"

// eachSchema calls a function with every schema of the file, its path there and its subject. Two may be of one subject.
func (c *Config) eachSchema(do func(path, subject string, schema *Schema)) {
	kept := c.Confluent.registry().Schemas
	for subject, schema := range inorder.Of(kept) {
		do(at(keptSchemas, subject), subject, &schema)
		kept[subject] = schema
	}
	for name, cluster := range inorder.Of(c.Confluent.Clusters) {
		for topic, spec := range inorder.Of(cluster.Topics) {
			here := at("confluent.clusters", name, "topics", topic)
			for _, one := range spec.schemas() {
				do(at(here, one.part), subjectOfTopic(topic, one.part, spec.SubjectNaming, *one.schema), one.schema)
			}
		}
	}
}

// hasSchema tells whether the file has any schema, whether or not its subject is known.
func (c *Config) hasSchema() (has bool) {
	c.eachSchema(func(string, string, *Schema) { has = true })
	return has
}

// part is the schema of a topic's keys or values.
type part struct {
	part   string
	schema *Schema
}

func (t Topic) schemas() []part {
	var all []part
	for _, one := range []part{{"key", t.Key}, {"value", t.Value}} {
		if one.schema != nil {
			all = append(all, one)
		}
	}
	return all
}
