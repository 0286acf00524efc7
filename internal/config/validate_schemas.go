package config

import (
	"maps"
	"reflect"
	"regexp"
	"slices"

	"cdk.tf/confluent-privatelink/internal/address"
	"cdk.tf/confluent-privatelink/internal/inorder"
)

var subjectForm = regexp.MustCompile(shapes["subject"].pattern)

// checkSchemas checks that subjects are told apart, and that what a schema refers to is there.
func (v *validator) checkSchemas() {
	addresses, first := map[string]string{}, map[string]Subject{}
	v.eachSchema(func(path, subject string, schema *Schema) {
		if subject == "" && path != at(keptSchemas, "") {
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
	circular := v.circular()
	v.eachSchema(func(path, subject string, schema *Schema) { v.checkReferences(path, *schema, first, circular[subject]) })
}

// checkSameSubject checks that two schemas of one subject are one: the clusters of an environment share its registry.
func (v *validator) checkSameSubject(path string, before Subject, schema Schema) {
	unread := before.Text == "" || schema.Text == ""
	if (unread || before.Text == schema.Text) && before.Format == schema.Format && before.Compatibility == schema.Compatibility && reflect.DeepEqual(before.References, schema.References) {
		return
	}
	v.add(path, "is another schema than "+before.Path+" for the subject "+before.Name+", and the clusters of an environment have one Schema Registry",
		"one schema with one compatibility for both, or subjects of their own by subject_naming")
}

// another is what a reference may name.
const another = "a subject of this file, or <subject>@<version> of another, such as money@1"

func (v *validator) checkReferences(path string, schema Schema, made map[string]Subject, circular map[string]bool) {
	for _, reference := range schema.AllReferences() {
		here := at(path, "references", reference.Name)
		subject, ours := made[reference.Subject]
		switch {
		case reference.Name == "":
			v.add(here, "has no name", "the name that the schema has for it")
		case circular[reference.Name]:
			v.add(here, "leads back to the schema itself", "references that form no circle: the registry takes one schema after the other")
		case !subjectForm.MatchString(reference.Subject):
			v.add(here, "names no possible subject", another)
		case ours && reference.Version > 0:
			v.add(here, "names a version of a subject that this file makes", "the subject alone: its newest version is meant")
		case ours && subject.Retire && !schema.Retire:
			v.add(here, "is the subject of "+subject.Path+", which retires", "retire: true here too, or a reference to another subject")
		case !ours && reference.Version == 0 && v.knowsSubjects():
			v.add(here, "is no subject of this file", orNear(reference.Subject, slices.Sorted(maps.Keys(made)), another))
		}
	}
}

// knowsSubjects tells whether all subjects are known: without their files those that are named for records are not.
func (v *validator) knowsSubjects() bool {
	known := true
	v.eachSchema(func(_, subject string, _ *Schema) { known = known && subject != "" })
	return known
}

// circular are the references that close a circle, by subject and name. All other references of the file form none.
func (c *Config) circular() map[string]map[string]bool {
	all, made := map[string]map[string]bool{}, map[string]Subject{}
	for _, one := range c.Subjects() {
		made[one.Name], all[one.Name] = one, map[string]bool{}
	}
	const under, done = 1, 2
	state := map[string]int{}
	var visit func(subject string)
	visit = func(subject string) {
		state[subject] = under
		for _, reference := range made[subject].AllReferences() {
			_, ours := made[reference.Subject]
			switch {
			case !ours || reference.Version > 0:
			case state[reference.Subject] == under:
				all[subject][reference.Name] = true
			case state[reference.Subject] != done:
				visit(reference.Subject)
			}
		}
		state[subject] = done
	}
	for subject := range inorder.Of(made) {
		if state[subject] != done {
			visit(subject)
		}
	}
	return all
}
