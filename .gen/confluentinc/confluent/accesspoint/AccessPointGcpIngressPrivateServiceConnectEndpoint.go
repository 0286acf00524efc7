package accesspoint


type AccessPointGcpIngressPrivateServiceConnectEndpoint struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/access_point#private_service_connect_connection_id AccessPoint#private_service_connect_connection_id}.
	PrivateServiceConnectConnectionId *string `field:"required" json:"privateServiceConnectConnectionId" yaml:"privateServiceConnectConnectionId"`
}

