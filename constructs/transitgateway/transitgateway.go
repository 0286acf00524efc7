// Package transitgateway joins a PrivateLink VPC to the hub.
//
//	PrivateLink VPC subnet -> its route table -> TGW attachment -> TGW route table -> hub VPC
//
// Association decides where traffic from the VPC may go, propagation makes its CIDR
// visible to the others, and the VPC's own tables learn nothing from the gateway: the
// routes have to be written.
// https://docs.aws.amazon.com/vpc/latest/tgw/how-transit-gateways-work.html
package transitgateway

import (
	"github.com/aws/constructs-go/constructs/v10"
	"github.com/aws/jsii-runtime-go"
	"github.com/cdktf/cdktf-provider-aws-go/aws/v19/ec2transitgatewayroutetableassociation"
	"github.com/cdktf/cdktf-provider-aws-go/aws/v19/ec2transitgatewayroutetablepropagation"
	"github.com/cdktf/cdktf-provider-aws-go/aws/v19/ec2transitgatewayvpcattachment"
	"github.com/cdktf/cdktf-provider-aws-go/aws/v19/route"
	"github.com/hashicorp/terraform-cdk-go/cdktf"

	"cdk.tf/confluent-privatelink/constructs/element"
	"cdk.tf/confluent-privatelink/constructs/privatelinkvpc"
	"cdk.tf/confluent-privatelink/constructs/tags"
	"cdk.tf/confluent-privatelink/internal/address"
)

// Props of a PrivateLink VPC's way to the hub.
type Props struct {
	// Name is the display name of the attachment.
	Name string
	// TransitGatewayID, tgw-...
	TransitGatewayID string
	// RouteTableID of the gateway, tgw-rtb-..., to associate with and propagate to.
	RouteTableID string
	// VPC to attach, in all of its subnets: a gateway delivers only in zones that it has a subnet in.
	VPC privatelinkvpc.Outputs
	// Destinations by name that the VPC answers: hub VPCs and VPN clients.
	Destinations []Destination
}

// Destination is a network behind the hub.
type Destination struct {
	// Name in the addresses of its routes.
	Name string
	// CIDRs of the network.
	CIDRs cdktf.ITerraformIterator
}

// Outputs of a PrivateLink VPC's way to the hub.
type Outputs struct {
	// Attachment: the routes back from the hub wait for it.
	Attachment ec2transitgatewayvpcattachment.Ec2TransitGatewayVpcAttachment
}

// New attaches the VPC, associates, propagates, and writes the routes of every zone.
func New(scope constructs.Construct, id string, props Props) Outputs {
	this := element.Open(scope, id)
	subnets := make([]*string, len(props.VPC.Subnets))
	for i, subnet := range props.VPC.Subnets {
		subnets[i] = subnet.ID
	}
	attachment := element.Add(this, "", ec2transitgatewayvpcattachment.NewEc2TransitGatewayVpcAttachment,
		&ec2transitgatewayvpcattachment.Ec2TransitGatewayVpcAttachmentConfig{
			TransitGatewayId: &props.TransitGatewayID,
			VpcId:            props.VPC.VPCID,
			SubnetIds:        &subnets,
			// The table is chosen below; the gateway's default would be a second, silent choice.
			TransitGatewayDefaultRouteTableAssociation: jsii.Bool(false),
			TransitGatewayDefaultRouteTablePropagation: jsii.Bool(false),
			Tags: tags.Name(props.Name),
		})
	element.Add(this, "", ec2transitgatewayroutetableassociation.NewEc2TransitGatewayRouteTableAssociation,
		&ec2transitgatewayroutetableassociation.Ec2TransitGatewayRouteTableAssociationConfig{
			TransitGatewayAttachmentId: attachment.Id(),
			TransitGatewayRouteTableId: &props.RouteTableID,
		})
	element.Add(this, "", ec2transitgatewayroutetablepropagation.NewEc2TransitGatewayRouteTablePropagation,
		&ec2transitgatewayroutetablepropagation.Ec2TransitGatewayRouteTablePropagationConfig{
			TransitGatewayAttachmentId: attachment.Id(),
			TransitGatewayRouteTableId: &props.RouteTableID,
		})
	for _, subnet := range props.VPC.Subnets {
		for _, destination := range props.Destinations {
			element.Add(this, address.Route(subnet.Key, destination.Name), route.NewRoute, &route.RouteConfig{
				ForEach:              destination.CIDRs,
				RouteTableId:         subnet.RouteTableID,
				DestinationCidrBlock: jsii.String("${each.value}"),
				TransitGatewayId:     &props.TransitGatewayID,
				// AWS refuses a route to a gateway that the VPC is not attached to yet.
				DependsOn: &[]cdktf.ITerraformDependable{attachment},
			})
		}
	}
	return Outputs{Attachment: attachment}
}
