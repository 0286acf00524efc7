package schema


type SchemaSchemaReference struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/schema#name Schema#name}.
	Name *string `field:"required" json:"name" yaml:"name"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/schema#subject_name Schema#subject_name}.
	SubjectName *string `field:"required" json:"subjectName" yaml:"subjectName"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/schema#version Schema#version}.
	Version *float64 `field:"required" json:"version" yaml:"version"`
}

