package transitgateway

import (
	"github.com/aws/jsii-runtime-go"
	"github.com/cdktf/cdktf-provider-aws-go/aws/v19/ec2transitgatewayvpcattachment"
	"github.com/cdktf/cdktf-provider-aws-go/aws/v19/ec2transitgatewayvpcattachmentaccepter"
	"github.com/hashicorp/terraform-cdk-go/cdktf"

	"cdk.tf/confluent-privatelink/constructs/element"
)

// attached is an attachment that is in use.
type attached struct {
	// id of the attachment, known once it is in use.
	id *string
	// by is what puts it into use: the attachment itself, or its acceptance.
	by cdktf.ITerraformDependable
}

// attach makes the attachment, and has the gateway's owner accept it if that is another account:
// until then it is pendingAcceptance, no route may lead to it, and no table may be associated with it.
//
// The table is chosen by New; the gateway's default would be a second, silent choice. Who declines it
// is the owner: from another account neither can the attachment decline, nor the provider read what
// became of it, so that false there would be a change in every plan.
// https://registry.terraform.io/providers/hashicorp/aws/5.99.1/docs/resources/ec2_transit_gateway_vpc_attachment
func attach(this element.Scope, config *ec2transitgatewayvpcattachment.Ec2TransitGatewayVpcAttachmentConfig, owner *Owner) attached {
	if owner == nil {
		config.TransitGatewayDefaultRouteTableAssociation = jsii.Bool(false)
		config.TransitGatewayDefaultRouteTablePropagation = jsii.Bool(false)
	} else if len(owner.Shared) > 0 {
		config.DependsOn = &owner.Shared
	}
	attachment := element.Add(this, "", ec2transitgatewayvpcattachment.NewEc2TransitGatewayVpcAttachment, config)
	if owner == nil || owner.AutoAccept {
		return attached{id: attachment.Id(), by: attachment}
	}
	accepter := element.Add(this.In(owner.Provider), "", ec2transitgatewayvpcattachmentaccepter.NewEc2TransitGatewayVpcAttachmentAccepter,
		&ec2transitgatewayvpcattachmentaccepter.Ec2TransitGatewayVpcAttachmentAccepterConfig{
			TransitGatewayAttachmentId:                 attachment.Id(),
			TransitGatewayDefaultRouteTableAssociation: jsii.Bool(false),
			TransitGatewayDefaultRouteTablePropagation: jsii.Bool(false),
			Tags: config.Tags,
		})
	return attached{id: accepter.Id(), by: accepter}
}
