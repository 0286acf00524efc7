package accesspoint


type AccessPointAzureEgressPrivateLinkEndpoint struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/access_point#private_link_service_resource_id AccessPoint#private_link_service_resource_id}.
	PrivateLinkServiceResourceId *string `field:"required" json:"privateLinkServiceResourceId" yaml:"privateLinkServiceResourceId"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/access_point#private_link_subresource_name AccessPoint#private_link_subresource_name}.
	PrivateLinkSubresourceName *string `field:"optional" json:"privateLinkSubresourceName" yaml:"privateLinkSubresourceName"`
}

