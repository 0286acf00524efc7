// Package subject keeps the newest schema of a subject in the Schema Registry, and what its versions have to be compatible with.
package subject

import (
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
}

// Outputs of a subject.
type Outputs struct {
	// Schema: what uses the subject waits for it.
	Schema cdktf.ITerraformDependable
}

// Address of a subject's schema.
func Address(id string) string { return "confluent_schema." + id }

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
	return Outputs{Schema: element.Add(this, "", schema.NewSchema, &schema.SchemaConfig{
		SubjectName:      &props.Subject.Name,
		Format:           &props.Subject.Format,
		Schema:           &props.Subject.Text,
		RecreateOnUpdate: jsii.Bool(false),
		Provider:         props.Provider,
		DependsOn:        &needs,
		Lifecycle:        element.Protected(*props.Subject.Protect),
	})}
}
