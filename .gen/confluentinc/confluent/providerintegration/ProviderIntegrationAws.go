package providerintegration


type ProviderIntegrationAws struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/provider_integration#customer_role_arn ProviderIntegration#customer_role_arn}.
	CustomerRoleArn *string `field:"required" json:"customerRoleArn" yaml:"customerRoleArn"`
}

