package dataconfluentbusinessmetadata


type DataConfluentBusinessMetadataCredentials struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/business_metadata#key DataConfluentBusinessMetadata#key}.
	Key *string `field:"required" json:"key" yaml:"key"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/business_metadata#secret DataConfluentBusinessMetadata#secret}.
	Secret *string `field:"required" json:"secret" yaml:"secret"`
}

