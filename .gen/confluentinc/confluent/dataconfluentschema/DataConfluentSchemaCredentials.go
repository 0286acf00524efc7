package dataconfluentschema


type DataConfluentSchemaCredentials struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/schema#key DataConfluentSchema#key}.
	Key *string `field:"required" json:"key" yaml:"key"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/schema#secret DataConfluentSchema#secret}.
	Secret *string `field:"required" json:"secret" yaml:"secret"`
}

