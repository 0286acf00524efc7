package schemaregistryclustermode


type SchemaRegistryClusterModeCredentials struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/schema_registry_cluster_mode#key SchemaRegistryClusterMode#key}.
	Key *string `field:"required" json:"key" yaml:"key"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/schema_registry_cluster_mode#secret SchemaRegistryClusterMode#secret}.
	Secret *string `field:"required" json:"secret" yaml:"secret"`
}

