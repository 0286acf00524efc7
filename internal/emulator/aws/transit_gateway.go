package aws

import (
	"fmt"

	"cdk.tf/confluent-privatelink/internal/emulator"
)

func (a Account) transitGateway() map[string]*emulator.Resource {
	return map[string]*emulator.Resource{
		"aws_ec2_transit_gateway_vpc_attachment": {
			Replace: []string{"transit_gateway_id", "vpc_id"},
			Slow:    true,
			Create:  a.attach, Update: checkAttachmentSubnets, Delete: detach, Read: readAttachment,
		},
		"aws_ec2_transit_gateway_vpc_attachment_accepter": {
			Replace: []string{"transit_gateway_attachment_id"},
			Create:  acceptAttachment, Delete: deleteAccepter,
		},
		"aws_ec2_transit_gateway_route_table_association": {
			Replace: []string{"transit_gateway_attachment_id", "transit_gateway_route_table_id"},
			Create:  associateAttachment,
		},
		"aws_ec2_transit_gateway_route_table_propagation": {
			Replace: []string{"transit_gateway_attachment_id", "transit_gateway_route_table_id"},
			Create:  propagateAttachment,
		},
	}
}

func (a Account) attach(call *emulator.Call) error {
	const operation = "EC2: CreateTransitGatewayVpcAttachment"
	attachment := call.Object
	gateway, vpc := attachment.String("transit_gateway_id"), attachment.String("vpc_id")
	if err := need(call, operation, "aws_ec2_transit_gateway", gateway); err != nil {
		return err
	}
	if err := need(call, operation, "aws_vpc", vpc); err != nil {
		return err
	}
	if other := call.World.Find("aws_ec2_transit_gateway_vpc_attachment", map[string]string{"transit_gateway_id": gateway, "vpc_id": vpc}); other != nil {
		return refuse(operation, "DuplicateTransitGatewayAttachment", "%s has non-deleted Transit Gateway Attachments with same VPC ID.", gateway).
			Because("%s attaches VPC %s.", other["id"], vpc)
	}
	if err := checkAttachmentSubnets(call); err != nil {
		return err
	}
	attachment["id"] = id(call, "tgw-attach-", gateway, vpc)
	attachment["arn"] = a.arn("ec2", "transit-gateway-attachment/%s", attachment["id"])
	attachment["vpc_owner_id"] = a.ID
	attachment.Default("security_group_referencing_support", "disable")
	attachment.Default("transit_gateway_default_route_table_association", true)
	attachment.Default("transit_gateway_default_route_table_propagation", true)
	if !ofOthers(call.World, gateway, a.ID) {
		joinDefaultTables(call, attachment)
	} else if acceptsByItself(call.World, gateway) {
		joinDefaultTables(call, emulator.Object{"id": attachment["id"], "vpc_id": vpc, "transit_gateway_id": gateway,
			"transit_gateway_default_route_table_association": true, "transit_gateway_default_route_table_propagation": true})
	}
	return nil
}

func checkAttachmentSubnets(call *emulator.Call) error {
	const operation = "EC2: CreateTransitGatewayVpcAttachment"
	zones := map[any]string{}
	for _, subnet := range call.Object.Strings("subnet_ids") {
		if err := need(call, operation, "aws_subnet", subnet); err != nil {
			return err
		}
		object := call.World.Get("aws_subnet", subnet)
		if object["vpc_id"] != call.Object["vpc_id"] {
			return refuse(operation, "InvalidParameterValue", "Subnet %s is not in VPC %s.", subnet, call.Object["vpc_id"])
		}
		zone := object["availability_zone_id"]
		if other := zones[zone]; other != "" {
			return refuse(operation, "DuplicateSubnetsInSameZone", "Duplicate Subnets for same AZ").
				Because("%s and %s are both in %s.", other, subnet, zone)
		}
		zones[zone] = subnet
	}
	return nil
}

// detach takes the attachment's association and propagations with it, as EC2 does.
func detach(call *emulator.Call) error {
	for _, kind := range []string{"aws_ec2_transit_gateway_route_table_association", "aws_ec2_transit_gateway_route_table_propagation"} {
		for _, object := range call.World.All(kind, nil) {
			if object["transit_gateway_attachment_id"] == call.Object["id"] {
				call.World.Remove(kind, object.String("id"))
			}
		}
	}
	return nil
}

func associateAttachment(call *emulator.Call) error {
	const operation = "EC2: AssociateTransitGatewayRouteTable"
	attachment := call.Object.String("transit_gateway_attachment_id")
	if err := completeAttachmentEntry(call, operation); err != nil {
		return err
	}
	other := call.World.Find(call.Type, map[string]string{"transit_gateway_attachment_id": attachment})
	if other != nil && call.Object.Bool("replace_existing_association") {
		call.World.Remove(call.Type, other.String("id"))
	} else if other != nil {
		return refuse(operation, "Resource.AlreadyAssociated", "Transit Gateway Attachment %s is already associated to a route table.", attachment).
			Because("It is associated with %s.", other["transit_gateway_route_table_id"])
	}
	return nil
}

func propagateAttachment(call *emulator.Call) error {
	const operation = "EC2: EnableTransitGatewayRouteTablePropagation"
	if err := completeAttachmentEntry(call, operation); err != nil {
		return err
	}
	if call.World.Get(call.Type, call.Object.String("id")) != nil {
		return refuse(operation, "TransitGatewayRouteTablePropagation.Duplicate", "Propagation %s is already enabled.", call.Object["id"])
	}
	return nil
}

func completeAttachmentEntry(call *emulator.Call, operation string) error {
	entry := call.Object
	attachment, table := entry.String("transit_gateway_attachment_id"), entry.String("transit_gateway_route_table_id")
	if err := need(call, operation, "aws_ec2_transit_gateway_vpc_attachment", attachment); err != nil {
		return err
	}
	if err := need(call, operation, "aws_ec2_transit_gateway_route_table", table); err != nil {
		return err
	}
	if !Accepted(call.World, call.World.Get("aws_ec2_transit_gateway_vpc_attachment", attachment)) {
		return inInvalidState(operation, attachment).Because("It waits for the acceptance of the Transit Gateway's owner.")
	}
	entry["id"] = fmt.Sprintf("%s_%s", table, attachment)
	entry["resource_id"] = call.World.Get("aws_ec2_transit_gateway_vpc_attachment", attachment)["vpc_id"]
	entry["resource_type"] = "vpc"
	return nil
}
