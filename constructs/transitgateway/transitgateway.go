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
	// Owner of the gateway, if it is another account; nil if it is the stack's own.
	Owner *Owner
	// Destinations by name that the VPC answers: hub VPCs and VPN clients.
	Destinations []Destination
}

// Owner is another account that owns the gateway. It alone accepts attachments and works on the
// gateway's route tables.
// https://docs.aws.amazon.com/vpc/latest/tgw/tgw-transit-gateways.html
type Owner struct {
	// Provider of the account.
	Provider cdktf.TerraformProvider
	// AutoAccept: the gateway accepts attachments by itself, and then chooses a table by itself too.
	AutoAccept bool
	// Shared is what the gateway must be shared by before it can be attached to.
	Shared []cdktf.ITerraformDependable
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
	// Attachment that is in use: the routes back from the hub wait for it.
	Attachment cdktf.ITerraformDependable
}

// New attaches the VPC, associates, propagates, and writes the routes of every zone.
func New(scope constructs.Construct, id string, props Props) Outputs {
	this := element.Open(scope, id)
	subnets := make([]*string, len(props.VPC.Subnets))
	for i, subnet := range props.VPC.Subnets {
		subnets[i] = subnet.ID
	}
	config := &ec2transitgatewayvpcattachment.Ec2TransitGatewayVpcAttachmentConfig{
		TransitGatewayId: &props.TransitGatewayID,
		VpcId:            props.VPC.VPCID,
		SubnetIds:        &subnets,
		Tags:             tags.Name(props.Name),
	}
	attached := attach(this, config, props.Owner)
	hub, replace := this, any(nil)
	if owner := props.Owner; owner != nil {
		hub = this.In(owner.Provider)
		if owner.AutoAccept {
			replace = true // of the table that the gateway has chosen by itself
		}
	}
	element.Add(hub, "", ec2transitgatewayroutetableassociation.NewEc2TransitGatewayRouteTableAssociation,
		&ec2transitgatewayroutetableassociation.Ec2TransitGatewayRouteTableAssociationConfig{
			TransitGatewayAttachmentId: attached.id,
			TransitGatewayRouteTableId: &props.RouteTableID,
			ReplaceExistingAssociation: replace,
		})
	element.Add(hub, "", ec2transitgatewayroutetablepropagation.NewEc2TransitGatewayRouteTablePropagation,
		&ec2transitgatewayroutetablepropagation.Ec2TransitGatewayRouteTablePropagationConfig{
			TransitGatewayAttachmentId: attached.id,
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
				DependsOn: &[]cdktf.ITerraformDependable{attached.by},
			})
		}
	}
	return Outputs{Attachment: attached.by}
}
