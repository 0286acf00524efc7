package privatelinkattachmentconnection


type PrivateLinkAttachmentConnectionAzure struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/private_link_attachment_connection#private_endpoint_resource_id PrivateLinkAttachmentConnection#private_endpoint_resource_id}.
	PrivateEndpointResourceId *string `field:"required" json:"privateEndpointResourceId" yaml:"privateEndpointResourceId"`
}

