package transitgatewayattachment


type TransitGatewayAttachmentTimeouts struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/transit_gateway_attachment#create TransitGatewayAttachment#create}.
	Create *string `field:"optional" json:"create" yaml:"create"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/transit_gateway_attachment#delete TransitGatewayAttachment#delete}.
	Delete *string `field:"optional" json:"delete" yaml:"delete"`
}

