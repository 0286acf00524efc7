package aws

import (
	"fmt"
	"net/netip"

	"cdk.tf/confluent-privatelink/internal/emulator"
)

// defaults are what comes with a VPC and is adopted, not made: Terraform forgets it without deleting it.
func (a Account) defaults() map[string]*emulator.Resource {
	return map[string]*emulator.Resource{
		"aws_default_network_acl": {
			Replace: []string{"default_network_acl_id"},
			Create:  a.adoptDefaultACL, Update: checkACL,
		},
		"aws_default_route_table": {
			Replace: []string{"default_route_table_id"},
			Create:  a.adoptDefaultTable,
		},
	}
}

// adopt finds the VPC whose default thing has an id, and completes what all of them have.
func (a Account) adopt(call *emulator.Call, attribute, kind string) (found bool) {
	object := call.Object
	vpc := call.World.Find("aws_vpc", map[string]string{attribute: object.String(attribute)})
	if vpc == nil {
		return false
	}
	object["id"], object["vpc_id"], object["owner_id"] = object[attribute], vpc["id"], a.ID
	object["arn"] = a.arn("ec2", "%s/%s", kind, object["id"])
	return true
}

func (a Account) adoptDefaultACL(call *emulator.Call) error {
	if !a.adopt(call, "default_network_acl_id", "network-acl") {
		return refuse("EC2: DescribeNetworkAcls", "InvalidNetworkAclID.NotFound", "The networkAcl ID '%s' does not exist", call.Object["default_network_acl_id"])
	}
	return checkACL(call)
}

// checkACL refuses entries that EC2 refuses, and subnets of another VPC.
func checkACL(call *emulator.Call) error {
	const operation = "EC2: CreateNetworkAclEntry"
	acl := call.Object
	for _, direction := range []string{"ingress", "egress"} {
		numbers := map[int]bool{}
		for _, entry := range acl.Blocks(direction) {
			number := entry.Int("rule_no")
			if number < 1 || number > 32766 {
				return refuse(operation, "InvalidParameterValue", "Value (%d) for parameter ruleNumber is invalid. Must be between 1 and 32766.", number)
			}
			if numbers[number] {
				return refuse(operation, "NetworkAclEntryAlreadyExists", "The network acl entry identified by %d already exists.", number)
			}
			numbers[number] = true
			if cidr, err := netip.ParsePrefix(entry.String("cidr_block")); err != nil || cidr.Masked() != cidr {
				return refuse(operation, "InvalidParameterValue", "CIDR block %s is malformed", entry["cidr_block"])
			}
		}
	}
	for _, subnet := range acl.Strings("subnet_ids") {
		if err := need(call, "EC2: ReplaceNetworkAclAssociation", "aws_subnet", subnet); err != nil {
			return err
		}
		if of := call.World.Get("aws_subnet", subnet)["vpc_id"]; of != acl["vpc_id"] {
			return refuse("EC2: ReplaceNetworkAclAssociation", "InvalidParameterValue", "Network ACL %s and subnet %s belong to different networks", acl["id"], subnet).
				Because("The subnet is in %s, the ACL in %s.", of, acl["vpc_id"])
		}
	}
	return nil
}

func (a Account) adoptDefaultTable(call *emulator.Call) error {
	table := call.Object
	if !a.adopt(call, "default_route_table_id", "route-table") {
		return refuse("EC2: DescribeRouteTables", "InvalidRouteTableID.NotFound", "The routeTable ID '%s' does not exist", fmt.Sprint(table["default_route_table_id"]))
	}
	table.Default("propagating_vgws", emulator.List())
	table.Default("route", emulator.List())
	return nil
}
