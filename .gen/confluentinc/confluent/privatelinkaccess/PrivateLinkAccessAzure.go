package privatelinkaccess


type PrivateLinkAccessAzure struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/private_link_access#subscription PrivateLinkAccess#subscription}.
	Subscription *string `field:"required" json:"subscription" yaml:"subscription"`
}

