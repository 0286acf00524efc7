package catalogintegration


type CatalogIntegrationUnity struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/catalog_integration#catalog_name CatalogIntegration#catalog_name}.
	CatalogName *string `field:"required" json:"catalogName" yaml:"catalogName"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/catalog_integration#client_id CatalogIntegration#client_id}.
	ClientId *string `field:"required" json:"clientId" yaml:"clientId"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/catalog_integration#client_secret CatalogIntegration#client_secret}.
	ClientSecret *string `field:"required" json:"clientSecret" yaml:"clientSecret"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/catalog_integration#workspace_endpoint CatalogIntegration#workspace_endpoint}.
	WorkspaceEndpoint *string `field:"required" json:"workspaceEndpoint" yaml:"workspaceEndpoint"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/catalog_integration#custom_schema CatalogIntegration#custom_schema}.
	CustomSchema *string `field:"optional" json:"customSchema" yaml:"customSchema"`
}

