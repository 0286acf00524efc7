package privatelinkaccess


type PrivateLinkAccessAws struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/private_link_access#account PrivateLinkAccess#account}.
	Account *string `field:"required" json:"account" yaml:"account"`
}

