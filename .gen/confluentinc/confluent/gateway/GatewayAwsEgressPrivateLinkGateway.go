package gateway


type GatewayAwsEgressPrivateLinkGateway struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/gateway#region Gateway#region}.
	Region *string `field:"required" json:"region" yaml:"region"`
}

