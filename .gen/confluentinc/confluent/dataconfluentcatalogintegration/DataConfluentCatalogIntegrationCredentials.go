package dataconfluentcatalogintegration


type DataConfluentCatalogIntegrationCredentials struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/catalog_integration#key DataConfluentCatalogIntegration#key}.
	Key *string `field:"required" json:"key" yaml:"key"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/catalog_integration#secret DataConfluentCatalogIntegration#secret}.
	Secret *string `field:"required" json:"secret" yaml:"secret"`
}

