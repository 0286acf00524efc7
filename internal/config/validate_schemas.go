package config

import (
	"regexp"

	"cdk.tf/confluent-privatelink/internal/address"
)

var subjectForm = regexp.MustCompile(shapes["subject"].pattern)

// checkSchemas checks that every schema has a format, and that subjects are told apart.
func (v *validator) checkSchemas() {
	addresses := places[string]{}
	v.eachSchema(func(path, subject string, schema *Schema) {
		if !subjectForm.MatchString(subject) {
			v.add(path, "is not a possible subject", "needs "+shapes["subject"].allowed)
			return
		}
		if schema.Format == "" && schema.File != "" {
			v.add(at(path, "format"), "is missing, and the file's name does not tell it", "AVRO, PROTOBUF or JSON, or a file that ends in .avsc, .proto or .json")
		}
		id := address.Subject(subject)
		if first, ok := addresses[id]; ok {
			v.add(path, "differs from "+first+" only in characters that Terraform's addresses do not have", "another subject")
			return
		}
		addresses[id] = path
	})
}
