package provider


type ConfluentProviderConfig struct {
	// Alias name.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs#alias ConfluentProvider#alias}
	Alias *string `field:"optional" json:"alias" yaml:"alias"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs#catalog_rest_endpoint ConfluentProvider#catalog_rest_endpoint}.
	CatalogRestEndpoint *string `field:"optional" json:"catalogRestEndpoint" yaml:"catalogRestEndpoint"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs#cloud_api_key ConfluentProvider#cloud_api_key}.
	CloudApiKey *string `field:"optional" json:"cloudApiKey" yaml:"cloudApiKey"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs#cloud_api_secret ConfluentProvider#cloud_api_secret}.
	CloudApiSecret *string `field:"optional" json:"cloudApiSecret" yaml:"cloudApiSecret"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs#endpoint ConfluentProvider#endpoint}.
	Endpoint *string `field:"optional" json:"endpoint" yaml:"endpoint"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs#environment_id ConfluentProvider#environment_id}.
	EnvironmentId *string `field:"optional" json:"environmentId" yaml:"environmentId"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs#flink_api_key ConfluentProvider#flink_api_key}.
	FlinkApiKey *string `field:"optional" json:"flinkApiKey" yaml:"flinkApiKey"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs#flink_api_secret ConfluentProvider#flink_api_secret}.
	FlinkApiSecret *string `field:"optional" json:"flinkApiSecret" yaml:"flinkApiSecret"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs#flink_compute_pool_id ConfluentProvider#flink_compute_pool_id}.
	FlinkComputePoolId *string `field:"optional" json:"flinkComputePoolId" yaml:"flinkComputePoolId"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs#flink_principal_id ConfluentProvider#flink_principal_id}.
	FlinkPrincipalId *string `field:"optional" json:"flinkPrincipalId" yaml:"flinkPrincipalId"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs#flink_rest_endpoint ConfluentProvider#flink_rest_endpoint}.
	FlinkRestEndpoint *string `field:"optional" json:"flinkRestEndpoint" yaml:"flinkRestEndpoint"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs#kafka_api_key ConfluentProvider#kafka_api_key}.
	KafkaApiKey *string `field:"optional" json:"kafkaApiKey" yaml:"kafkaApiKey"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs#kafka_api_secret ConfluentProvider#kafka_api_secret}.
	KafkaApiSecret *string `field:"optional" json:"kafkaApiSecret" yaml:"kafkaApiSecret"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs#kafka_id ConfluentProvider#kafka_id}.
	KafkaId *string `field:"optional" json:"kafkaId" yaml:"kafkaId"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs#kafka_rest_endpoint ConfluentProvider#kafka_rest_endpoint}.
	KafkaRestEndpoint *string `field:"optional" json:"kafkaRestEndpoint" yaml:"kafkaRestEndpoint"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs#max_retries ConfluentProvider#max_retries}.
	MaxRetries *float64 `field:"optional" json:"maxRetries" yaml:"maxRetries"`
	// oauth block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs#oauth ConfluentProvider#oauth}
	Oauth *ConfluentProviderOauth `field:"optional" json:"oauth" yaml:"oauth"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs#organization_id ConfluentProvider#organization_id}.
	OrganizationId *string `field:"optional" json:"organizationId" yaml:"organizationId"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs#schema_registry_api_key ConfluentProvider#schema_registry_api_key}.
	SchemaRegistryApiKey *string `field:"optional" json:"schemaRegistryApiKey" yaml:"schemaRegistryApiKey"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs#schema_registry_api_secret ConfluentProvider#schema_registry_api_secret}.
	SchemaRegistryApiSecret *string `field:"optional" json:"schemaRegistryApiSecret" yaml:"schemaRegistryApiSecret"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs#schema_registry_id ConfluentProvider#schema_registry_id}.
	SchemaRegistryId *string `field:"optional" json:"schemaRegistryId" yaml:"schemaRegistryId"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs#schema_registry_rest_endpoint ConfluentProvider#schema_registry_rest_endpoint}.
	SchemaRegistryRestEndpoint *string `field:"optional" json:"schemaRegistryRestEndpoint" yaml:"schemaRegistryRestEndpoint"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs#tableflow_api_key ConfluentProvider#tableflow_api_key}.
	TableflowApiKey *string `field:"optional" json:"tableflowApiKey" yaml:"tableflowApiKey"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs#tableflow_api_secret ConfluentProvider#tableflow_api_secret}.
	TableflowApiSecret *string `field:"optional" json:"tableflowApiSecret" yaml:"tableflowApiSecret"`
}

