package schemaregistryclusterconfig


type SchemaRegistryClusterConfigCredentials struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/schema_registry_cluster_config#key SchemaRegistryClusterConfig#key}.
	Key *string `field:"required" json:"key" yaml:"key"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/schema_registry_cluster_config#secret SchemaRegistryClusterConfig#secret}.
	Secret *string `field:"required" json:"secret" yaml:"secret"`
}

