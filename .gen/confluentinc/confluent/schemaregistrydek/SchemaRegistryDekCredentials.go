package schemaregistrydek


type SchemaRegistryDekCredentials struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/schema_registry_dek#key SchemaRegistryDek#key}.
	Key *string `field:"required" json:"key" yaml:"key"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/schema_registry_dek#secret SchemaRegistryDek#secret}.
	Secret *string `field:"required" json:"secret" yaml:"secret"`
}

