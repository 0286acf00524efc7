package dataconfluenttagbinding


type DataConfluentTagBindingCredentials struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/tag_binding#key DataConfluentTagBinding#key}.
	Key *string `field:"required" json:"key" yaml:"key"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/tag_binding#secret DataConfluentTagBinding#secret}.
	Secret *string `field:"required" json:"secret" yaml:"secret"`
}

