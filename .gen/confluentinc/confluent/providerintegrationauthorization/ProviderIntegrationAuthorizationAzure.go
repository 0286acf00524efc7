package providerintegrationauthorization


type ProviderIntegrationAuthorizationAzure struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/provider_integration_authorization#customer_azure_tenant_id ProviderIntegrationAuthorization#customer_azure_tenant_id}.
	CustomerAzureTenantId *string `field:"required" json:"customerAzureTenantId" yaml:"customerAzureTenantId"`
}

