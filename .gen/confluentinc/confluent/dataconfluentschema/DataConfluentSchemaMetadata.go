package dataconfluentschema


type DataConfluentSchemaMetadata struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/schema#properties DataConfluentSchema#properties}.
	Properties *map[string]*string `field:"optional" json:"properties" yaml:"properties"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/schema#sensitive DataConfluentSchema#sensitive}.
	Sensitive *[]*string `field:"optional" json:"sensitive" yaml:"sensitive"`
	// tags block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/schema#tags DataConfluentSchema#tags}
	Tags interface{} `field:"optional" json:"tags" yaml:"tags"`
}

