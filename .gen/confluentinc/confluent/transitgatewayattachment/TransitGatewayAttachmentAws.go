package transitgatewayattachment


type TransitGatewayAttachmentAws struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/transit_gateway_attachment#ram_resource_share_arn TransitGatewayAttachment#ram_resource_share_arn}.
	RamResourceShareArn *string `field:"required" json:"ramResourceShareArn" yaml:"ramResourceShareArn"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/transit_gateway_attachment#routes TransitGatewayAttachment#routes}.
	Routes *[]*string `field:"required" json:"routes" yaml:"routes"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/transit_gateway_attachment#transit_gateway_id TransitGatewayAttachment#transit_gateway_id}.
	TransitGatewayId *string `field:"required" json:"transitGatewayId" yaml:"transitGatewayId"`
}

