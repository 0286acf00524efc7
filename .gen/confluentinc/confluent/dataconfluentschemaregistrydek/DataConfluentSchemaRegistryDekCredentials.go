package dataconfluentschemaregistrydek


type DataConfluentSchemaRegistryDekCredentials struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/schema_registry_dek#key DataConfluentSchemaRegistryDek#key}.
	Key *string `field:"required" json:"key" yaml:"key"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/schema_registry_dek#secret DataConfluentSchemaRegistryDek#secret}.
	Secret *string `field:"required" json:"secret" yaml:"secret"`
}

