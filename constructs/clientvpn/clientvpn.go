// Package clientvpn lets the clients of an AWS Client VPN endpoint reach one
// PrivateLink VPC: a route per associated subnet (a connection uses one of them;
// a missing one fails now and then) and an authorization rule (default is deny).
// https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/how-it-works.html
package clientvpn

import (
	"net/netip"

	"github.com/aws/constructs-go/constructs/v10"
	"github.com/aws/jsii-runtime-go"
	"github.com/cdktf/cdktf-provider-aws-go/aws/v19/ec2clientvpnauthorizationrule"
	"github.com/cdktf/cdktf-provider-aws-go/aws/v19/ec2clientvpnroute"
	"github.com/hashicorp/terraform-cdk-go/cdktf"

	"cdk.tf/confluent-privatelink/constructs/element"
)

// Props of the access of VPN clients to one PrivateLink VPC.
type Props struct {
	// Provider of the endpoint's account; nil for the stack's own.
	Provider cdktf.TerraformProvider
	// EndpointID, cvpn-endpoint-...
	EndpointID string
	// SubnetIDs that the endpoint is associated with.
	SubnetIDs []string
	// AccessGroupIDs that may connect; all clients if empty.
	AccessGroupIDs []string
	// Name of the PrivateLink VPC, in descriptions.
	Name string
	// CIDR of the PrivateLink VPC.
	CIDR netip.Prefix
}

// New writes the routes and the authorization.
func New(scope constructs.Construct, id string, props Props) {
	this := element.Open(scope, id).In(props.Provider)
	element.Add(this, "", ec2clientvpnroute.NewEc2ClientVpnRoute, &ec2clientvpnroute.Ec2ClientVpnRouteConfig{
		ForEach:              cdktf.TerraformIterator_FromList(jsii.Strings(props.SubnetIDs...)),
		ClientVpnEndpointId:  &props.EndpointID,
		TargetVpcSubnetId:    jsii.String("${each.value}"),
		DestinationCidrBlock: jsii.String(props.CIDR.String()),
		Description:          jsii.String("PrivateLink VPC " + props.Name),
	})
	rule := &ec2clientvpnauthorizationrule.Ec2ClientVpnAuthorizationRuleConfig{
		ClientVpnEndpointId: &props.EndpointID,
		TargetNetworkCidr:   jsii.String(props.CIDR.String()),
		Description:         jsii.String("PrivateLink VPC " + props.Name),
	}
	if len(props.AccessGroupIDs) > 0 {
		// What an identity provider calls a group may hold quotes: of a list CDKTF would write it
		// into the middle of an expression as it stands, a map's key and value are texts of their own.
		groups := map[string]*string{}
		for _, group := range props.AccessGroupIDs {
			groups[group] = jsii.String(group)
		}
		rule.ForEach = cdktf.TerraformIterator_FromMap(groups)
		rule.AccessGroupId = jsii.String("${each.value}")
	} else {
		rule.AuthorizeAllGroups = jsii.Bool(true)
	}
	element.Add(this, "", ec2clientvpnauthorizationrule.NewEc2ClientVpnAuthorizationRule, rule)
}
