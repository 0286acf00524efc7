package dataconfluentschemas


type DataConfluentSchemasFilter struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/schemas#deleted DataConfluentSchemas#deleted}.
	Deleted interface{} `field:"optional" json:"deleted" yaml:"deleted"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/schemas#latest_only DataConfluentSchemas#latest_only}.
	LatestOnly interface{} `field:"optional" json:"latestOnly" yaml:"latestOnly"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/schemas#subject_prefix DataConfluentSchemas#subject_prefix}.
	SubjectPrefix *string `field:"optional" json:"subjectPrefix" yaml:"subjectPrefix"`
}

