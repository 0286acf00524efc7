package tagbinding


type TagBindingCredentials struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/tag_binding#key TagBinding#key}.
	Key *string `field:"required" json:"key" yaml:"key"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/tag_binding#secret TagBinding#secret}.
	Secret *string `field:"required" json:"secret" yaml:"secret"`
}

