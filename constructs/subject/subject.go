// Package subject keeps the newest schema of a subject in the Schema Registry, and what its versions have to be compatible with.
package subject

import (
	"crypto/sha256"
	"fmt"

	"github.com/aws/constructs-go/constructs/v10"
	"github.com/aws/jsii-runtime-go"
	"github.com/hashicorp/terraform-cdk-go/cdktf"

	"cdk.tf/confluent-privatelink/.gen/confluentinc/confluent/schema"
	"cdk.tf/confluent-privatelink/.gen/confluentinc/confluent/subjectconfig"
	"cdk.tf/confluent-privatelink/constructs/element"
	"cdk.tf/confluent-privatelink/internal/config"
)

// Props of a subject.
type Props struct {
	// Subject as configured.
	Subject config.Subject
	// Provider of the registry.
	Provider cdktf.TerraformProvider
	// Gate of the registry.
	Gate cdktf.ITerraformDependable
	// References are what its schema refers to.
	References []Reference
	// Referred tells whether other schemas of the stack refer to it.
	Referred bool
}

// Reference is a schema that another one refers to.
type Reference struct {
	config.Reference
	// Of is what keeps it here; nil if it is kept elsewhere.
	Of *Outputs
}

// Outputs of a subject.
type Outputs struct {
	// Schema: what uses the subject waits for it.
	Schema cdktf.ITerraformDependable
	// VersionReference is the number of its newest version, for expressions; it is not known in a plan that may change it. RevisionReference
	// is a text that is not known then.
	VersionReference, RevisionReference string
}

// Address of a subject's schema.
func Address(id string) string { return "confluent_schema." + id }

// ConfigAddress is the address of a subject's compatibility.
func ConfigAddress(id string) string { return "confluent_subject_config." + id }

// revision makes a text of what the schema is made of. The provider plans an update as if it kept the version's number, so that what
// refers to it would keep the old one, or would be refused for changing between plan and apply. The text is unknown in the plan of
// a change, and with it the number, which is taken out of a text for that: of a choice between numbers Terraform would still know the bounds, and
// the new version is beyond them.
func revision(this element.Scope, props Props) string {
	sum := sha256.Sum256([]byte(props.Subject.Text))
	parts := []any{fmt.Sprintf("%x", sum[:16])} // half: in full it looks like a secret of Confluent's
	for _, reference := range props.References {
		if reference.Of != nil {
			parts = append(parts, element.Expression(reference.Of.RevisionReference))
		}
	}
	element.Add(this, "", cdktf.NewDataResource, &cdktf.DataConfig{Input: &map[string]any{"revision": parts}})
	return `sha256(jsonencode(terraform_data.` + this.ID("") + `.output))`
}

// New sets the compatibility, then registers the schema. Another text registers another version, and the resource goes over to it:
// recreate_on_update stays false. What its destruction deletes is the newest version, softly: the registry keeps it for those who
// ask for it by its id, and the versions before it stay.
// https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/confluent_schema
func New(scope constructs.Construct, id string, props Props) Outputs {
	this := element.Open(scope, id)
	needs := []cdktf.ITerraformDependable{props.Gate}
	if props.Subject.Compatibility != "" {
		needs = append(needs, element.Add(this, "", subjectconfig.NewSubjectConfig, &subjectconfig.SubjectConfigConfig{
			SubjectName:        &props.Subject.Name,
			CompatibilityLevel: &props.Subject.Compatibility,
			Provider:           props.Provider,
			DependsOn:          &[]cdktf.ITerraformDependable{props.Gate},
		}))
	}
	settings := &schema.SchemaConfig{
		SubjectName:      &props.Subject.Name,
		Format:           &props.Subject.Format,
		Schema:           &props.Subject.Text,
		RecreateOnUpdate: jsii.Bool(false),
		Provider:         props.Provider,
		DependsOn:        &needs,
		Lifecycle:        element.Protected(*props.Subject.Protect),
	}
	setReferences(settings, props.References)
	outputs := Outputs{}
	if props.Referred {
		outputs.RevisionReference = revision(this, props)
		outputs.VersionReference = fmt.Sprintf(`tonumber(split(" ", join(" ", [%s, %s.version]))[1])`, outputs.RevisionReference, Address(id))
	}
	outputs.Schema = element.Add(this, "", schema.NewSchema, settings)
	return outputs
}

// setReferences says what the schema refers to. The registry could not check a plan whose references it does not have yet: then it is
// asked at apply alone.
func setReferences(settings *schema.SchemaConfig, references []Reference) {
	var blocks []*schema.SchemaSchemaReference
	for _, reference := range references {
		block := &schema.SchemaSchemaReference{Name: &reference.Name, SubjectName: &reference.Subject, Version: jsii.Number(reference.Version)}
		if reference.Of != nil {
			block.Version = cdktf.Token_AsNumber(element.Expression(reference.Of.VersionReference))
			settings.SkipValidationDuringPlan = jsii.Bool(true)
		}
		blocks = append(blocks, block)
	}
	if len(blocks) > 0 {
		settings.SchemaReference = blocks
	}
}
