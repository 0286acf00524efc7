package aws

import (
	"fmt"

	"cdk.tf/confluent-privatelink/internal/emulator"
)

// ofOthers tells whether a Transit Gateway belongs to another account.
func ofOthers(world *emulator.World, gateway, account string) bool {
	owner := world.Owner("aws_ec2_transit_gateway", gateway)
	return owner != "" && owner != account
}

// acceptsByItself tells whether a Transit Gateway accepts the attachments of other accounts without
// being asked. By default it does not.
// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TransitGatewayOptions.html
func acceptsByItself(world *emulator.World, gateway string) bool {
	return world.Get("aws_ec2_transit_gateway", gateway).String("auto_accept_shared_attachments") == "enable"
}

// Accepted tells whether a VPC attachment is in use: one to another account's Transit Gateway is
// pendingAcceptance until the gateway's owner accepts it.
// https://docs.aws.amazon.com/vpc/latest/tgw/tgw-vpc-attachments.html
func Accepted(world *emulator.World, attachment emulator.Object) bool {
	id, gateway := attachment.String("id"), attachment.String("transit_gateway_id")
	owner := world.Owner("aws_ec2_transit_gateway_vpc_attachment", id)
	return owner == "" || !ofOthers(world, gateway, owner) || acceptsByItself(world, gateway) ||
		world.Get("aws_ec2_transit_gateway_vpc_attachment_accepter", id) != nil
}

func inInvalidState(operation, attachment string) *emulator.Refusal {
	return refuse(operation, "IncorrectState", "%s is in invalid state", attachment)
}

func acceptAttachment(call *emulator.Call) error {
	const operation = "EC2: AcceptTransitGatewayVpcAttachment"
	accepter := call.Object
	id := accepter.String("transit_gateway_attachment_id")
	if err := need(call, operation, "aws_ec2_transit_gateway_vpc_attachment", id); err != nil {
		return err
	}
	attachment := call.World.Get("aws_ec2_transit_gateway_vpc_attachment", id)
	if ofOthers(call.World, attachment.String("transit_gateway_id"), call.Account) {
		return refuse(operation, "UnauthorizedOperation", "You are not authorized to perform this operation.").
			Because("%s", ofAnother(call, "aws_ec2_transit_gateway", attachment.String("transit_gateway_id")))
	}
	if Accepted(call.World, attachment) {
		return inInvalidState(operation, id).Because("It is available already: only an attachment that is pendingAcceptance is accepted.")
	}
	accepter["id"] = id
	for _, name := range []string{"appliance_mode_support", "dns_support", "ipv6_support", "security_group_referencing_support", "subnet_ids",
		"transit_gateway_id", "vpc_id", "vpc_owner_id"} {
		accepter[name] = attachment[name]
	}
	joinDefaultTables(call, accepter)
	return nil
}

// joinDefaultTables associates an attachment with the gateway's default table, if it has one and the
// attachment does not decline, and propagates it to that table.
func joinDefaultTables(call *emulator.Call, attachment emulator.Object) {
	gateway := attachment.String("transit_gateway_id")
	for _, kind := range []string{"association", "propagation"} {
		table := call.World.Get("aws_ec2_transit_gateway", gateway).String(kind + "_default_route_table_id")
		if table == "" || !attachment.Bool("transit_gateway_default_route_table_"+kind) {
			continue
		}
		resource, id := "aws_ec2_transit_gateway_route_table_"+kind, fmt.Sprintf("%s_%s", table, attachment["id"])
		call.World.Put(resource, id, emulator.Object{"id": id, "transit_gateway_attachment_id": attachment["id"],
			"transit_gateway_route_table_id": table, "resource_id": attachment["vpc_id"], "resource_type": "vpc"})
		call.World.Own(resource, id, call.World.Owner("aws_ec2_transit_gateway", gateway))
	}
}

// readAttachment shows what the provider shows of an attachment to another account's gateway: it
// cannot read that gateway's tables, and takes both settings as true (its source,
// internal/service/ec2/transitgateway_vpc_attachment.go). So false is a change that never ends.
func readAttachment(call *emulator.Call) error {
	if ofOthers(call.World, call.Object.String("transit_gateway_id"), call.Account) {
		call.Object["transit_gateway_default_route_table_association"] = true
		call.Object["transit_gateway_default_route_table_propagation"] = true
	}
	return nil
}

// deleteAccepter deletes the attachment, as the provider does.
func deleteAccepter(call *emulator.Call) error {
	if err := detach(call); err != nil {
		return err
	}
	call.World.Remove("aws_ec2_transit_gateway_vpc_attachment", call.Object.String("id"))
	return nil
}

// lookupTransitGateway shows a gateway to its owner and to those that it is shared with.
func (a Account) lookupTransitGateway(call *emulator.Call) error {
	lookup := call.Object
	id := lookup.String("id")
	if err := need(call, "EC2: DescribeTransitGateways", "aws_ec2_transit_gateway", id); err != nil {
		return err
	}
	gateway := call.World.Get("aws_ec2_transit_gateway", id)
	owner := call.World.Owner("aws_ec2_transit_gateway", id)
	lookup["owner_id"], lookup["arn"] = owner, Account{ID: owner, Region: a.Region}.arn("ec2", "transit-gateway/%s", id)
	for name, usual := range map[string]any{
		"auto_accept_shared_attachments": "disable", "default_route_table_association": "disable", "default_route_table_propagation": "disable",
		"association_default_route_table_id": "", "propagation_default_route_table_id": "", "description": "", "amazon_side_asn": 64512,
		"dns_support": "enable", "multicast_support": "disable", "security_group_referencing_support": "disable", "vpn_ecmp_support": "enable",
		"transit_gateway_cidr_blocks": emulator.List(),
	} {
		lookup[name] = usual
		if value := gateway[name]; value != nil {
			lookup[name] = value
		}
	}
	lookup.Default("tags", map[string]any{})
	return nil
}
