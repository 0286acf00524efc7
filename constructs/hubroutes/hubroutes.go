// Package hubroutes writes the way back: in the route tables of one hub VPC, the
// route to one PrivateLink VPC. Without it a client's packets arrive and the
// answers are dropped, or the client never leaves its own subnet; it is the route
// that is most often missing.
package hubroutes

import (
	"net/netip"

	"github.com/aws/constructs-go/constructs/v10"
	"github.com/aws/jsii-runtime-go"
	"github.com/cdktf/cdktf-provider-aws-go/aws/v19/route"
	"github.com/hashicorp/terraform-cdk-go/cdktf"

	"cdk.tf/confluent-privatelink/constructs/element"
	"cdk.tf/confluent-privatelink/constructs/hubvpc"
)

// Props of the routes from one hub VPC to one PrivateLink VPC.
type Props struct {
	// Hub VPC whose route tables get the route.
	Hub hubvpc.Outputs
	// Provider of the hub VPC's account; nil for the stack's own.
	Provider cdktf.TerraformProvider
	// TransitGatewayID, tgw-...
	TransitGatewayID string
	// CIDR of the PrivateLink VPC.
	CIDR netip.Prefix
	// Attachment of the PrivateLink VPC: before it, the gateway would drop what the route sends.
	Attachment cdktf.ITerraformDependable
}

// New writes one route per route table of the hub VPC.
func New(scope constructs.Construct, id string, props Props) {
	this := element.Open(scope, id).In(props.Provider)
	element.Add(this, "", route.NewRoute, &route.RouteConfig{
		ForEach:              props.Hub.RouteTableIDs,
		RouteTableId:         jsii.String("${each.value}"),
		DestinationCidrBlock: jsii.String(props.CIDR.String()),
		TransitGatewayId:     &props.TransitGatewayID,
		DependsOn:            &[]cdktf.ITerraformDependable{props.Attachment},
	})
}
