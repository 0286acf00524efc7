package accesspoint


type AccessPointAwsIngressPrivateLinkEndpoint struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/access_point#vpc_endpoint_id AccessPoint#vpc_endpoint_id}.
	VpcEndpointId *string `field:"required" json:"vpcEndpointId" yaml:"vpcEndpointId"`
}

