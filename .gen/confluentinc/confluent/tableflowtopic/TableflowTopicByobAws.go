package tableflowtopic


type TableflowTopicByobAws struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/tableflow_topic#bucket_name TableflowTopic#bucket_name}.
	BucketName *string `field:"required" json:"bucketName" yaml:"bucketName"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/tableflow_topic#provider_integration_id TableflowTopic#provider_integration_id}.
	ProviderIntegrationId *string `field:"required" json:"providerIntegrationId" yaml:"providerIntegrationId"`
}

