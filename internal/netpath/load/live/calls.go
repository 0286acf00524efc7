package live

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"

	awsmiddleware "github.com/aws/aws-sdk-go-v2/aws/middleware"
	"github.com/aws/smithy-go/middleware"
)

// Call is an operation of an AWS API that the loader may make.
type Call struct {
	// Service as the SDK names it.
	Service string
	// Operation, the same word as in the IAM action.
	Operation string
}

// Services as the SDK names them.
const (
	ec2Service      = "EC2"
	route53Service  = "Route 53"
	resolverService = "Route53Resolver"
)

// prefixes of IAM actions (AWS Service Authorization Reference).
var prefixes = map[string]string{ec2Service: "ec2", route53Service: "route53", resolverService: "route53resolver"}

// Action is the IAM action of the call.
func (c Call) Action() string { return prefixes[c.Service] + ":" + c.Operation }

// calls is the whole list. Whatever is not in it is refused before it is sent, and the IAM
// policy is made from it.
var calls = []Call{
	{ec2Service, "DescribeAvailabilityZones"},
	{ec2Service, "DescribeClientVpnAuthorizationRules"},
	{ec2Service, "DescribeClientVpnEndpoints"},
	{ec2Service, "DescribeClientVpnRoutes"},
	{ec2Service, "DescribeClientVpnTargetNetworks"},
	{ec2Service, "DescribeDhcpOptions"},
	{ec2Service, "DescribeNatGateways"},
	{ec2Service, "DescribeNetworkAcls"},
	{ec2Service, "DescribeNetworkInterfaces"},
	{ec2Service, "DescribeRouteTables"},
	{ec2Service, "DescribeSecurityGroupRules"},
	{ec2Service, "DescribeSecurityGroups"},
	{ec2Service, "DescribeSubnets"},
	{ec2Service, "DescribeTransitGatewayRouteTables"},
	{ec2Service, "DescribeTransitGatewayVpcAttachments"},
	{ec2Service, "DescribeTransitGateways"},
	{ec2Service, "DescribeVpcAttribute"},
	{ec2Service, "DescribeVpcEndpoints"},
	{ec2Service, "DescribeVpcPeeringConnections"},
	{ec2Service, "DescribeVpcs"},
	{ec2Service, "GetManagedPrefixListEntries"},
	{ec2Service, "GetTransitGatewayRouteTableAssociations"},
	{ec2Service, "GetTransitGatewayRouteTablePropagations"},
	{ec2Service, "SearchTransitGatewayRoutes"},
	{route53Service, "GetHostedZone"},
	{route53Service, "ListHostedZonesByVPC"},
	{route53Service, "ListResourceRecordSets"},
	{resolverService, "ListResolverEndpointIpAddresses"},
	{resolverService, "ListResolverEndpoints"},
	{resolverService, "ListResolverRuleAssociations"},
	{resolverService, "ListResolverRules"},
}

// onlyListed refuses every call that is not in the list, before it is built or sent: the
// loader cannot change anything.
func onlyListed(stack *middleware.Stack) error {
	check := middleware.InitializeMiddlewareFunc("OnlyListedCalls", func(
		ctx context.Context, in middleware.InitializeInput, next middleware.InitializeHandler,
	) (middleware.InitializeOutput, middleware.Metadata, error) {
		call := Call{awsmiddleware.GetServiceID(ctx), awsmiddleware.GetOperationName(ctx)}
		if !slices.Contains(calls, call) {
			return middleware.InitializeOutput{}, middleware.Metadata{}, fmt.Errorf("%s %s is not in the list of read-only calls", call.Service, call.Operation)
		}
		return next.HandleInitialize(ctx, in)
	})
	return stack.Initialize.Add(check, middleware.After)
}

// Policy returns the IAM policy that allows exactly the calls of the loader. None of these
// actions takes a narrower resource than * in all cases, and all of them only read.
func Policy() ([]byte, error) {
	type statement struct {
		Sid      string
		Effect   string
		Action   []string
		Resource string
	}
	s := statement{Sid: "NetpathReadsTheNetwork", Effect: "Allow", Resource: "*"}
	for _, c := range calls {
		s.Action = append(s.Action, c.Action())
	}
	text, err := json.MarshalIndent(struct {
		Version   string
		Statement []statement
	}{"2012-10-17", []statement{s}}, "", "  ")
	return append(text, '\n'), err
}
