package tableflowtopic


type TableflowTopicAzureDataLakeStorageGen2 struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/tableflow_topic#container_name TableflowTopic#container_name}.
	ContainerName *string `field:"required" json:"containerName" yaml:"containerName"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/tableflow_topic#provider_integration_id TableflowTopic#provider_integration_id}.
	ProviderIntegrationId *string `field:"required" json:"providerIntegrationId" yaml:"providerIntegrationId"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/tableflow_topic#storage_account_name TableflowTopic#storage_account_name}.
	StorageAccountName *string `field:"required" json:"storageAccountName" yaml:"storageAccountName"`
}

