package schema


type SchemaMetadata struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/schema#properties Schema#properties}.
	Properties *map[string]*string `field:"optional" json:"properties" yaml:"properties"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/schema#sensitive Schema#sensitive}.
	Sensitive *[]*string `field:"optional" json:"sensitive" yaml:"sensitive"`
	// tags block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/schema#tags Schema#tags}
	Tags interface{} `field:"optional" json:"tags" yaml:"tags"`
}

