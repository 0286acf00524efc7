package aws

import (
	"fmt"

	"cdk.tf/confluent-privatelink/internal/emulator"
)

// needZone refuses a zone that does not exist or that another account owns.
func needZone(call *emulator.Call, operation, zone string) error {
	if call.World.Get("aws_route53_zone", zone) != nil && !visible(call, "aws_route53_zone", zone) {
		return deniedByRoute53(call, operation).Because("%s", ofAnother(call, "aws_route53_zone", zone))
	}
	return need(call, operation, "aws_route53_zone", zone)
}

// authorizeAssociation lets the account of a VPC associate it with a zone of the caller.
// https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/hosted-zone-private-associate-vpcs-different-accounts.html
func (a Account) authorizeAssociation(call *emulator.Call) error {
	authorization := call.Object
	if err := needZone(call, "Route 53: CreateVPCAssociationAuthorization", authorization.String("zone_id")); err != nil {
		return err
	}
	authorization["id"] = fmt.Sprintf("%s:%s", authorization["zone_id"], authorization["vpc_id"])
	authorization.Default("vpc_region", a.Region)
	return nil
}

// checkAuthorization refuses an association across accounts that the zone's account did not
// authorize, or that the VPC's account does not make itself. The texts are from terraform issue
// 12804 and terraform-provider-aws issue 18176, and from
// https://docs.aws.amazon.com/Route53/latest/APIReference/API_AssociateVPCWithHostedZone.html
func checkAuthorization(call *emulator.Call, operation string) error {
	zone, vpc := call.Object.String("zone_id"), call.Object.String("vpc_id")
	if call.World.Get("aws_route53_zone", zone) == nil {
		return need(call, operation, "aws_route53_zone", zone)
	}
	ownZone, ownVPC := visible(call, "aws_route53_zone", zone), visible(call, "aws_vpc", vpc)
	authorized := call.World.Get("aws_route53_vpc_association_authorization", zone+":"+vpc) != nil
	switch {
	case ownZone && ownVPC, ownVPC && authorized:
		return nil
	case ownVPC:
		return notAuthorized(operation, "Associating the specified VPC with the specified hosted zone has not been authorized.").
			Because("%s There is no authorization in that account.", ofAnother(call, "aws_route53_zone", zone))
	case ownZone && authorized:
		return notAuthorized(operation, "User: arn:aws:iam::%s:root is not authorized to perform: route53:AssociateVPCWithHostedZone on resource: %s", call.Account, vpc).
			Because("%s The VPC's account associates it.", ofAnother(call, "aws_vpc", vpc))
	case ownZone:
		return notAuthorized(operation, "The VPC: %s has not authorized to associate with your hosted zone.", vpc).
			Because("%s", ofAnother(call, "aws_vpc", vpc))
	}
	return deniedByRoute53(call, operation).Because("%s", ofAnother(call, "aws_route53_zone", zone))
}

func notAuthorized(operation, format string, arguments ...any) *emulator.Refusal {
	return emulator.Refuse("operation error %s, https response error StatusCode: 401, api error NotAuthorizedException: %s", operation, fmt.Sprintf(format, arguments...))
}
