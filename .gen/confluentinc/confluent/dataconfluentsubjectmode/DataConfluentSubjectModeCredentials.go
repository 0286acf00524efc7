package dataconfluentsubjectmode


type DataConfluentSubjectModeCredentials struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/subject_mode#key DataConfluentSubjectMode#key}.
	Key *string `field:"required" json:"key" yaml:"key"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/subject_mode#secret DataConfluentSubjectMode#secret}.
	Secret *string `field:"required" json:"secret" yaml:"secret"`
}

