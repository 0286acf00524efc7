package network


type NetworkDnsConfig struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/network#resolution Network#resolution}.
	Resolution *string `field:"required" json:"resolution" yaml:"resolution"`
}

