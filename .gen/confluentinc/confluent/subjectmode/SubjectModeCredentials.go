package subjectmode


type SubjectModeCredentials struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/subject_mode#key SubjectMode#key}.
	Key *string `field:"required" json:"key" yaml:"key"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/subject_mode#secret SubjectMode#secret}.
	Secret *string `field:"required" json:"secret" yaml:"secret"`
}

