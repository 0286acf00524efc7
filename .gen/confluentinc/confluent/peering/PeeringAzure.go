package peering


type PeeringAzure struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/peering#customer_region Peering#customer_region}.
	CustomerRegion *string `field:"required" json:"customerRegion" yaml:"customerRegion"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/peering#tenant Peering#tenant}.
	Tenant *string `field:"required" json:"tenant" yaml:"tenant"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/peering#vnet Peering#vnet}.
	Vnet *string `field:"required" json:"vnet" yaml:"vnet"`
}

