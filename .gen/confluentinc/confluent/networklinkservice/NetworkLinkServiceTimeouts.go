package networklinkservice


type NetworkLinkServiceTimeouts struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/network_link_service#create NetworkLinkService#create}.
	Create *string `field:"optional" json:"create" yaml:"create"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/network_link_service#delete NetworkLinkService#delete}.
	Delete *string `field:"optional" json:"delete" yaml:"delete"`
}

