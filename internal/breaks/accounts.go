package breaks

import (
	"slices"
	"strings"

	"cdk.tf/confluent-privatelink/internal/stack"
)

const (
	share     = "hub_transit-gateway"
	inAccount = "spoke_one_dns_account_hub"
)

// accounts break the stacks of a configuration whose hub belongs to another account, by leaving out what one of the
// two must do for the other, or by doing it in the wrong one.
var accounts = []Break{
	{Name: "no resource share", Config: "invitation", Stack: stack.Networking,
		Do: leavingOut("aws_ram_resource_share."+share, "aws_ram_resource_association."+share, "aws_ram_principal_association."+share,
			"aws_ram_resource_share_accepter."+share),
		Rehearsal: Rehearsal{Fails: "networking apply", Says: []string{"InvalidTransitGatewayID.NotFound: Transit Gateway tgw-0a1b2c3d4e5f60790 was deleted or does not exist."}},
		Netpath:   Netpath{Unasked: refused}},
	{Name: "a resource share without the Transit Gateway", Config: "invitation", Stack: stack.Networking,
		Do:        leavingOut("aws_ram_resource_association." + share),
		Rehearsal: Rehearsal{Fails: "networking apply", Says: []string{"InvalidTransitGatewayID.NotFound"}},
		Netpath:   Netpath{Unasked: refused}},
	{Name: "a resource share without the principal", Config: "invitation", Stack: stack.Networking,
		Do:        leavingOut("aws_ram_principal_association." + share),
		Rehearsal: Rehearsal{Fails: "networking apply", Says: []string{"No pending RAM Resource Share"}},
		Netpath:   Netpath{Unasked: refused}},
	{Name: "a resource share for the organization only", Config: "invitation", Stack: stack.Networking,
		Do:        func(d *stack.Document) { body(d, "aws_ram_resource_share."+share)["allow_external_principals"] = false },
		Rehearsal: Rehearsal{Fails: "networking apply", Says: []string{"OperationNotPermittedException", "can only be shared within your AWS Organization"}},
		Netpath:   Netpath{Unasked: refused}},
	{Name: "an invitation that nobody accepts", Config: "invitation", Stack: stack.Networking,
		Do:        leavingOut("aws_ram_resource_share_accepter." + share),
		Rehearsal: Rehearsal{Fails: "networking apply", Says: []string{"InvalidTransitGatewayID.NotFound"}},
		Netpath:   Netpath{Unasked: refused}},
	{Name: "an attachment that the owner does not accept", Config: "invitation", Stack: stack.Networking,
		Do:        notAccepted,
		Rehearsal: Rehearsal{Fails: "networking apply", Says: []string{"IncorrectState: tgw-attach-", "is in invalid state"}},
		Netpath: Netpath{Blames: []string{"BAD_STATE_ATTACHMENT aws_ec2_transit_gateway_vpc_attachment.spoke_one_hub",
			"RETURN_BAD_STATE_ATTACHMENT aws_ec2_transit_gateway_vpc_attachment.spoke_one_hub"}, Who: "the hub's account, 123456789012"}},
	{Name: "an attachment that its own account accepts", Config: "invitation", Stack: stack.Networking,
		Do:        here("aws_ec2_transit_gateway_vpc_attachment_accepter.spoke_one_hub"),
		Rehearsal: Rehearsal{Fails: "networking apply", Says: []string{"UnauthorizedOperation: You are not authorized to perform this operation."}},
		Netpath:   Netpath{Unasked: refused}},
	{Name: "no association in the owner's account", Config: "invitation", Stack: stack.Networking,
		Do:        without("aws_ec2_transit_gateway_route_table_association.spoke_one_hub"),
		Rehearsal: Rehearsal{Fails: atTheGate, Says: []string{timeout, "is associated with no Transit Gateway route table"}},
		Netpath: Netpath{Blames: []string{"RETURN_TGW_ATTACH_MISSING_TGW_RTB_ASSOCIATION aws_ec2_transit_gateway_vpc_attachment.spoke_one_hub"},
			Who: "the hub's account, 123456789012"}},
	{Name: "an association in the own account", Config: "invitation", Stack: stack.Networking,
		Do:        here("aws_ec2_transit_gateway_route_table_association.spoke_one_hub"),
		Rehearsal: Rehearsal{Fails: "networking apply", Says: []string{"Transit Gateway Route Table tgw-rtb-0a1b2c3d4e5f60790 was deleted or does not exist."}},
		Netpath:   Netpath{Unasked: refused}},
	{Name: "no propagation in the owner's account", Config: "invitation", Stack: stack.Networking,
		Do:        without("aws_ec2_transit_gateway_route_table_propagation.spoke_one_hub"),
		Rehearsal: Rehearsal{Fails: atTheGate, Says: []string{timeout, "is not propagated to it"}},
		Netpath:   Netpath{Blames: []string{"TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT tgw-rtb-0a1b2c3d4e5f60790"}, Who: "the hub's account, 123456789012"}},
	{Name: "no route in the hub of another account", Config: "invitation", Stack: stack.Networking,
		Do:        without("aws_route.hub_dns_spoke_one"),
		Rehearsal: Rehearsal{Fails: atTheGate, Says: []string{timeout, "has no route to 10.90.0."}},
		Netpath:   Netpath{Blames: []string{"NO_ROUTE_TO_DESTINATION data.aws_route_tables.hub_dns"}, Who: "the hub's account, 123456789012"}},
	{Name: "no route back to the hub of another account", Config: "invitation", Stack: stack.Networking,
		Do:        without("aws_route.spoke_one_hub_az1_dns"),
		Rehearsal: Rehearsal{Fails: atTheGate, Says: []string{timeout, "has no route back to"}},
		Netpath:   Netpath{Blames: []string{"RETURN_NO_ROUTE_TO_DESTINATION aws_route_table.spoke_one_az1"}, Who: "ours, 210987654321"}},
	{Name: "a zone that is not authorized for the hub's VPC", Config: "invitation", Stack: stack.ConfluentCore,
		Do:        leavingOut("aws_route53_vpc_association_authorization." + inAccount),
		Rehearsal: Rehearsal{Fails: "confluent-core apply", Says: []string{"NotAuthorizedException"}},
		Netpath:   Netpath{Unasked: refused}},
	{Name: "a zone that is not associated with the hub's VPC", Config: "invitation", Stack: stack.ConfluentCore,
		Do:        without("aws_route53_zone_association." + inAccount),
		Rehearsal: Rehearsal{Fails: atTheGate, Says: []string{noSuchHost, "is associated with dns"}},
		Netpath:   Netpath{Blames: []string{"DNS_PHZ_NOT_ASSOCIATED aws_route53_zone.spoke_one_dns"}, Who: "the hub's account, 123456789012"}},
	{Name: "a zone that its own account associates with the hub's VPC", Config: "invitation", Stack: stack.ConfluentCore,
		Do:        here("aws_route53_zone_association." + inAccount),
		Rehearsal: Rehearsal{Fails: "confluent-core apply", Says: []string{"is not authorized to perform: route53:AssociateVPCWithHostedZone"}},
		Netpath:   Netpath{Unasked: refused}},
	{Name: "a rule that is not shared with the hub's account", Config: "invitation", Stack: stack.ConfluentCore,
		Do: func(d *stack.Document) {
			body(d, "aws_route53_resolver_rule_association.resolver_private_account_hub")["resolver_rule_id"] = "${aws_route53_resolver_rule.resolver_private.id}"
		},
		Rehearsal: Rehearsal{Fails: "confluent-core apply", Says: []string{"[RSLVR-00703]"}},
		Netpath:   Netpath{Unasked: refused}},
	{Name: "a role in the hub's account that does not trust", Config: "cross-account", Stack: stack.Networking,
		Do: func(d *stack.Document) {
			for _, one := range d.Provider["aws"].([]any) {
				if role, ok := one.(map[string]any)["assume_role"].([]any); ok {
					delete(role[0].(map[string]any), "external_id")
				}
			}
		},
		Rehearsal: Rehearsal{Fails: "networking plan", Says: []string{"Cannot assume IAM Role", "is not authorized to perform: sts:AssumeRole"}},
		Netpath:   Netpath{}},
}

// leavingOut breaks a stack by taking objects out, and what waits for them.
func leavingOut(addresses ...string) func(*stack.Document) {
	return func(d *stack.Document) {
		for _, address := range addresses {
			remove(d, address)
		}
		for _, address := range d.Addresses() {
			if waits, ok := d.Object(address).Body["depends_on"].([]any); ok {
				d.Object(address).Body["depends_on"] = slices.DeleteFunc(waits, func(one any) bool { return slices.Contains(addresses, one.(string)) })
			}
		}
	}
}

// here makes an object in the stack's own account.
func here(address string) func(*stack.Document) {
	return func(d *stack.Document) { delete(body(d, address), "provider") }
}

// notAccepted has everything use the attachment itself.
func notAccepted(d *stack.Document) {
	const accepter, attachment = "aws_ec2_transit_gateway_vpc_attachment_accepter.spoke_one_hub", "aws_ec2_transit_gateway_vpc_attachment.spoke_one_hub"
	remove(d, accepter)
	for _, address := range d.Addresses() {
		body := d.Object(address).Body
		if waits, ok := body["depends_on"].([]any); ok {
			for i := range waits {
				waits[i] = strings.Replace(waits[i].(string), accepter, attachment, 1)
			}
		}
		if id, ok := body["transit_gateway_attachment_id"].(string); ok {
			body["transit_gateway_attachment_id"] = strings.Replace(id, accepter, attachment, 1)
		}
	}
}
