package dataconfluentschema


type DataConfluentSchemaMetadataTags struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/schema#key DataConfluentSchema#key}.
	Key *string `field:"optional" json:"key" yaml:"key"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/schema#value DataConfluentSchema#value}.
	Value *[]*string `field:"optional" json:"value" yaml:"value"`
}

