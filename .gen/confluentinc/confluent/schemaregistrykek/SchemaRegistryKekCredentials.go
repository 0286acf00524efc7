package schemaregistrykek


type SchemaRegistryKekCredentials struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/schema_registry_kek#key SchemaRegistryKek#key}.
	Key *string `field:"required" json:"key" yaml:"key"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/schema_registry_kek#secret SchemaRegistryKek#secret}.
	Secret *string `field:"required" json:"secret" yaml:"secret"`
}

