package providerintegrationauthorization


type ProviderIntegrationAuthorizationGcp struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/provider_integration_authorization#customer_google_service_account ProviderIntegrationAuthorization#customer_google_service_account}.
	CustomerGoogleServiceAccount *string `field:"required" json:"customerGoogleServiceAccount" yaml:"customerGoogleServiceAccount"`
}

