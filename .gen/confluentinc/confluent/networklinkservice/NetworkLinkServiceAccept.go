package networklinkservice


type NetworkLinkServiceAccept struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/network_link_service#environments NetworkLinkService#environments}.
	Environments *[]*string `field:"optional" json:"environments" yaml:"environments"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/network_link_service#networks NetworkLinkService#networks}.
	Networks *[]*string `field:"optional" json:"networks" yaml:"networks"`
}

