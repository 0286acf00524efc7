package catalogintegration


type CatalogIntegrationCredentials struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/catalog_integration#key CatalogIntegration#key}.
	Key *string `field:"required" json:"key" yaml:"key"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/catalog_integration#secret CatalogIntegration#secret}.
	Secret *string `field:"required" json:"secret" yaml:"secret"`
}

