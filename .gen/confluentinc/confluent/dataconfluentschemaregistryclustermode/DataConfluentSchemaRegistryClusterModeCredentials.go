package dataconfluentschemaregistryclustermode


type DataConfluentSchemaRegistryClusterModeCredentials struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/schema_registry_cluster_mode#key DataConfluentSchemaRegistryClusterMode#key}.
	Key *string `field:"required" json:"key" yaml:"key"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/schema_registry_cluster_mode#secret DataConfluentSchemaRegistryClusterMode#secret}.
	Secret *string `field:"required" json:"secret" yaml:"secret"`
}

