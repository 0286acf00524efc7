package networklinkendpoint


type NetworkLinkEndpointTimeouts struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/network_link_endpoint#create NetworkLinkEndpoint#create}.
	Create *string `field:"optional" json:"create" yaml:"create"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/network_link_endpoint#delete NetworkLinkEndpoint#delete}.
	Delete *string `field:"optional" json:"delete" yaml:"delete"`
}

