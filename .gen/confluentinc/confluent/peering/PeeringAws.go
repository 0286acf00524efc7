package peering


type PeeringAws struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/peering#account Peering#account}.
	Account *string `field:"required" json:"account" yaml:"account"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/peering#customer_region Peering#customer_region}.
	CustomerRegion *string `field:"required" json:"customerRegion" yaml:"customerRegion"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/peering#routes Peering#routes}.
	Routes *[]*string `field:"required" json:"routes" yaml:"routes"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/peering#vpc Peering#vpc}.
	Vpc *string `field:"required" json:"vpc" yaml:"vpc"`
}

