package businessmetadata


type BusinessMetadataCredentials struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/business_metadata#key BusinessMetadata#key}.
	Key *string `field:"required" json:"key" yaml:"key"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/business_metadata#secret BusinessMetadata#secret}.
	Secret *string `field:"required" json:"secret" yaml:"secret"`
}

