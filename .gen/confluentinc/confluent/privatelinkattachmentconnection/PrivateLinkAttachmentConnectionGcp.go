package privatelinkattachmentconnection


type PrivateLinkAttachmentConnectionGcp struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/private_link_attachment_connection#private_service_connect_connection_id PrivateLinkAttachmentConnection#private_service_connect_connection_id}.
	PrivateServiceConnectConnectionId *string `field:"required" json:"privateServiceConnectConnectionId" yaml:"privateServiceConnectConnectionId"`
}

