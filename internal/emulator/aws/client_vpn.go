package aws

import (
	"fmt"
	"slices"

	"cdk.tf/confluent-privatelink/internal/emulator"
)

func (a Account) clientVPN() map[string]*emulator.Resource {
	return map[string]*emulator.Resource{
		"aws_ec2_client_vpn_route": {
			Replace: []string{"client_vpn_endpoint_id", "destination_cidr_block", "target_vpc_subnet_id", "description"},
			Create:  createClientVPNRoute,
		},
		"aws_ec2_client_vpn_authorization_rule": {
			Replace: []string{"client_vpn_endpoint_id", "target_network_cidr", "access_group_id", "authorize_all_groups", "description"},
			Create:  authorizeClientVPN,
		},
	}
}

func createClientVPNRoute(call *emulator.Call) error {
	const operation = "EC2: CreateClientVpnRoute"
	route := call.Object
	endpoint, subnet := route.String("client_vpn_endpoint_id"), route.String("target_vpc_subnet_id")
	if err := need(call, operation, "aws_ec2_client_vpn_endpoint", endpoint); err != nil {
		return err
	}
	if !slices.Contains(call.World.Get("aws_ec2_client_vpn_endpoint", endpoint).Strings("subnet_ids"), subnet) {
		return refuse(operation, "InvalidClientVpnActiveAssociationNotFound", "Active association not found for the specified subnet").
			Because("The endpoint %s is not associated with the subnet %s.", endpoint, subnet)
	}
	route["id"] = fmt.Sprintf("%s,%s,%s", endpoint, subnet, route["destination_cidr_block"])
	if call.World.Get(call.Type, route.String("id")) != nil {
		return refuse(operation, "InvalidClientVpnDuplicateRoute", "The route %s for subnet %s already exists", route["destination_cidr_block"], subnet)
	}
	route["origin"], route["type"] = "add-route", "Nat"
	return nil
}

func authorizeClientVPN(call *emulator.Call) error {
	const operation = "EC2: AuthorizeClientVpnIngress"
	rule := call.Object
	if err := need(call, operation, "aws_ec2_client_vpn_endpoint", rule.String("client_vpn_endpoint_id")); err != nil {
		return err
	}
	if rule.Bool("authorize_all_groups") == (rule.String("access_group_id") != "") {
		return refuse(operation, "InvalidParameterCombination", "Specify either an access group ID or authorizeAllGroups.")
	}
	text := fmt.Sprintf("%s,%s", rule["client_vpn_endpoint_id"], rule["target_network_cidr"])
	if group := rule.String("access_group_id"); group != "" {
		text += "," + group
	}
	if call.World.Get(call.Type, text) != nil {
		return refuse(operation, "InvalidClientVpnDuplicateAuthorizationRule", "The authorization rule for %s already exists", rule["target_network_cidr"])
	}
	rule["id"] = text
	return nil
}
