package catalogentityattributes


type CatalogEntityAttributesCredentials struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/catalog_entity_attributes#key CatalogEntityAttributes#key}.
	Key *string `field:"required" json:"key" yaml:"key"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/catalog_entity_attributes#secret CatalogEntityAttributes#secret}.
	Secret *string `field:"required" json:"secret" yaml:"secret"`
}

