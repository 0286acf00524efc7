package businessmetadatabinding


type BusinessMetadataBindingCredentials struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/business_metadata_binding#key BusinessMetadataBinding#key}.
	Key *string `field:"required" json:"key" yaml:"key"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/business_metadata_binding#secret BusinessMetadataBinding#secret}.
	Secret *string `field:"required" json:"secret" yaml:"secret"`
}

