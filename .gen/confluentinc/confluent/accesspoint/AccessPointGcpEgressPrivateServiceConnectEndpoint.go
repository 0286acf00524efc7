package accesspoint


type AccessPointGcpEgressPrivateServiceConnectEndpoint struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/access_point#private_service_connect_endpoint_target AccessPoint#private_service_connect_endpoint_target}.
	PrivateServiceConnectEndpointTarget *string `field:"required" json:"privateServiceConnectEndpointTarget" yaml:"privateServiceConnectEndpointTarget"`
}

