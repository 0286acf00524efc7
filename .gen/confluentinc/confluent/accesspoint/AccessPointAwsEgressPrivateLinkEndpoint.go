package accesspoint


type AccessPointAwsEgressPrivateLinkEndpoint struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/access_point#vpc_endpoint_service_name AccessPoint#vpc_endpoint_service_name}.
	VpcEndpointServiceName *string `field:"required" json:"vpcEndpointServiceName" yaml:"vpcEndpointServiceName"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/access_point#enable_high_availability AccessPoint#enable_high_availability}.
	EnableHighAvailability interface{} `field:"optional" json:"enableHighAvailability" yaml:"enableHighAvailability"`
}

