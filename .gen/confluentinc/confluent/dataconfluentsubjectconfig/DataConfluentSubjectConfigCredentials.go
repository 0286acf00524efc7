package dataconfluentsubjectconfig


type DataConfluentSubjectConfigCredentials struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/subject_config#key DataConfluentSubjectConfig#key}.
	Key *string `field:"required" json:"key" yaml:"key"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/subject_config#secret DataConfluentSubjectConfig#secret}.
	Secret *string `field:"required" json:"secret" yaml:"secret"`
}

