package config

import (
	"maps"
	"reflect"
	"regexp"
	"slices"

	"cdk.tf/confluent-privatelink/internal/address"
)

var subjectForm = regexp.MustCompile(shapes["subject"].pattern)

// checkSchemas checks that every schema has a format, that subjects are told apart, and that what a schema refers to is there.
func (v *validator) checkSchemas() {
	addresses, first := map[string]string{}, map[string]Subject{}
	v.eachSchema(func(path, subject string, schema *Schema) {
		if schema.Format == "" && schema.File != "" {
			v.add(at(path, "format"), "is missing, and the file's name does not tell it", "AVRO, PROTOBUF or JSON, or a file that ends in .avsc, .proto or .json")
		}
		if subject == "" {
			return // said where files are read
		}
		if !subjectForm.MatchString(subject) {
			v.add(path, "is not a possible subject", "needs "+shapes["subject"].allowed)
			return
		}
		if before, ok := first[subject]; ok {
			v.checkSameSubject(path, before, *schema)
			return
		}
		id := address.Subject(subject)
		if before, ok := addresses[id]; ok {
			v.add(path, "is a subject that differs from that of "+before+" only in characters that Terraform's addresses do not have", "another subject")
			return
		}
		addresses[id], first[subject] = path, Subject{subject, *schema, path}
	})
	v.eachSchema(func(path, _ string, schema *Schema) { v.checkReferences(path, *schema, first) })
}

// checkSameSubject checks that two schemas of one subject are one: the clusters of an environment share its registry.
func (v *validator) checkSameSubject(path string, before Subject, schema Schema) {
	if before.Text == schema.Text && before.Format == schema.Format && before.Compatibility == schema.Compatibility && reflect.DeepEqual(before.References, schema.References) {
		return
	}
	v.add(path, "is another schema than "+before.Path+" for the subject "+before.Name+", and the clusters of an environment have one Schema Registry",
		"one schema with one compatibility for both, or subjects of their own by subject_naming")
}

func (v *validator) checkReferences(path string, schema Schema, made map[string]Subject) {
	for _, reference := range schema.AllReferences() {
		here := at(path, "references", reference.Name)
		subject, ours := made[reference.Subject]
		switch {
		case !subjectForm.MatchString(reference.Subject):
			v.add(here, "names no possible subject", "a subject of this file, or <subject>@<version> of another")
		case ours && reference.Version > 0:
			v.add(here, "names a version of a subject that this file makes", "the subject alone: its newest version is meant")
		case ours && subject.Retire && !schema.Retire:
			v.add(here, "is the subject of "+subject.Path+", which retires", "retire: true here too, or a reference to another subject")
		case !ours && reference.Version == 0 && v.knowsSubjects():
			v.add(here, "is no subject of this file", orNear(reference.Subject, slices.Sorted(maps.Keys(made)), "a subject of this file, or <subject>@<version> of another"))
		}
	}
}

// knowsSubjects tells whether all subjects are known: without their files those that are named for records are not.
func (v *validator) knowsSubjects() bool {
	known := true
	v.eachSchema(func(_, subject string, _ *Schema) { known = known && subject != "" })
	return known
}
