package privatelinkaccess


type PrivateLinkAccessTimeouts struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/private_link_access#create PrivateLinkAccess#create}.
	Create *string `field:"optional" json:"create" yaml:"create"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/private_link_access#delete PrivateLinkAccess#delete}.
	Delete *string `field:"optional" json:"delete" yaml:"delete"`
}

