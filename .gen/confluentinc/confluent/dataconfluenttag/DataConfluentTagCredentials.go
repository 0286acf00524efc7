package dataconfluenttag


type DataConfluentTagCredentials struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/tag#key DataConfluentTag#key}.
	Key *string `field:"required" json:"key" yaml:"key"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/tag#secret DataConfluentTag#secret}.
	Secret *string `field:"required" json:"secret" yaml:"secret"`
}

