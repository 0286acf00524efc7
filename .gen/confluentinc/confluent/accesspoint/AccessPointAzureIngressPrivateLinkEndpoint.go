package accesspoint


type AccessPointAzureIngressPrivateLinkEndpoint struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/access_point#private_endpoint_resource_id AccessPoint#private_endpoint_resource_id}.
	PrivateEndpointResourceId *string `field:"required" json:"privateEndpointResourceId" yaml:"privateEndpointResourceId"`
}

