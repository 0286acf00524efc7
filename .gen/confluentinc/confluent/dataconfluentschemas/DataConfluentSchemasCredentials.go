package dataconfluentschemas


type DataConfluentSchemasCredentials struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/schemas#key DataConfluentSchemas#key}.
	Key *string `field:"required" json:"key" yaml:"key"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/schemas#secret DataConfluentSchemas#secret}.
	Secret *string `field:"required" json:"secret" yaml:"secret"`
}

