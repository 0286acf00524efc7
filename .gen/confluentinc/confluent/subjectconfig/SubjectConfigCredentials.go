package subjectconfig


type SubjectConfigCredentials struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/subject_config#key SubjectConfig#key}.
	Key *string `field:"required" json:"key" yaml:"key"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/subject_config#secret SubjectConfig#secret}.
	Secret *string `field:"required" json:"secret" yaml:"secret"`
}

