package dataconfluentschemaregistryclusterconfig


type DataConfluentSchemaRegistryClusterConfigCredentials struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/schema_registry_cluster_config#key DataConfluentSchemaRegistryClusterConfigA#key}.
	Key *string `field:"required" json:"key" yaml:"key"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/schema_registry_cluster_config#secret DataConfluentSchemaRegistryClusterConfigA#secret}.
	Secret *string `field:"required" json:"secret" yaml:"secret"`
}

