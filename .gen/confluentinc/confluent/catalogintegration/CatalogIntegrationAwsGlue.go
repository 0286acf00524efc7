package catalogintegration


type CatalogIntegrationAwsGlue struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/catalog_integration#provider_integration_id CatalogIntegration#provider_integration_id}.
	ProviderIntegrationId *string `field:"required" json:"providerIntegrationId" yaml:"providerIntegrationId"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/catalog_integration#custom_database CatalogIntegration#custom_database}.
	CustomDatabase *string `field:"optional" json:"customDatabase" yaml:"customDatabase"`
}

