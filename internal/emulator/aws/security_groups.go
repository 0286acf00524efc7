package aws

import (
	"fmt"
	"net/netip"
	"strings"

	"cdk.tf/confluent-privatelink/internal/emulator"
)

func (a Account) securityGroups() map[string]*emulator.Resource {
	return map[string]*emulator.Resource{
		"aws_security_group": {
			Replace: []string{"name", "name_prefix", "description", "vpc_id"},
			Create:  a.createGroup, Delete: deleteGroup,
		},
		"aws_default_security_group": {
			Replace: []string{"vpc_id"},
			Create:  a.adoptDefaultGroup,
		},
		"aws_vpc_security_group_ingress_rule": {
			Replace: []string{"security_group_id"},
			Create:  a.createIngressRule, Update: checkIngressRule,
		},
	}
}

func (a Account) createGroup(call *emulator.Call) error {
	group := call.Object
	if err := need(call, "EC2: CreateSecurityGroup", "aws_vpc", group.String("vpc_id")); err != nil {
		return err
	}
	if group["name"] == nil {
		group["name"] = group.String("name_prefix") + call.World.ID("0123456789", 18, "group"+group.String("vpc_id"))
	}
	if call.World.Find("aws_security_group", map[string]string{"vpc_id": group.String("vpc_id"), "name": group.String("name")}) != nil {
		return refuse("EC2: CreateSecurityGroup", "InvalidGroup.Duplicate", "The security group '%s' already exists for VPC '%s'", group["name"], group["vpc_id"])
	}
	group["id"] = id(call, "sg-", group["vpc_id"], group["name"])
	a.completeGroup(group)
	return nil
}

// adoptDefaultGroup takes over the VPC's default group, which exists since the VPC does.
func (a Account) adoptDefaultGroup(call *emulator.Call) error {
	group := call.Object
	if err := need(call, "EC2: DescribeSecurityGroups", "aws_vpc", group.String("vpc_id")); err != nil {
		return err
	}
	group["id"] = call.World.Get("aws_vpc", group.String("vpc_id"))["default_security_group_id"]
	group["name"], group["description"] = "default", "default VPC security group"
	a.completeGroup(group)
	return nil
}

func (a Account) completeGroup(group emulator.Object) {
	group["arn"] = a.arn("ec2", "security-group/%s", group["id"])
	group["owner_id"] = a.ID
	group.Default("name_prefix", "")
	group.Default("ingress", emulator.List())
	group.Default("egress", emulator.List())
}

func deleteGroup(call *emulator.Call) error {
	group := call.Object.String("id")
	found := users(call, group, map[string]string{"aws_vpc_endpoint": "security_group_ids", "aws_vpc_security_group_ingress_rule": "referenced_security_group_id"})
	if len(found) > 0 {
		return refuse("EC2: DeleteSecurityGroup", "DependencyViolation", "resource %s has a dependent object", group).
			Because("These still use it: %v.", found)
	}
	return nil
}

func (a Account) createIngressRule(call *emulator.Call) error {
	rule := call.Object
	if err := need(call, "EC2: AuthorizeSecurityGroupIngress", "aws_security_group", rule.String("security_group_id")); err != nil {
		return err
	}
	if err := checkIngressRule(call); err != nil {
		return err
	}
	rule["id"] = id(call, "sgr-", rule["security_group_id"], peer(rule))
	rule["security_group_rule_id"] = rule["id"]
	rule["arn"] = a.arn("ec2", "security-group-rule/%s", rule["id"])
	return nil
}

func checkIngressRule(call *emulator.Call) error {
	const operation = "EC2: AuthorizeSecurityGroupIngress"
	rule := call.Object
	if cidr := rule.String("cidr_ipv4"); cidr != "" {
		if prefix, err := netip.ParsePrefix(cidr); err != nil || prefix.Masked() != prefix {
			return refuse(operation, "InvalidParameterValue", "CIDR block %s is malformed", cidr)
		}
	}
	for _, other := range call.World.All(call.Type, nil) {
		if other["id"] != rule["id"] && other["security_group_id"] == rule["security_group_id"] && peer(other) == peer(rule) {
			return refuse(operation, "InvalidPermission.Duplicate", "the specified rule \"peer: %s, ALLOW\" already exists", peer(rule))
		}
	}
	return nil
}

// peer is how EC2 names a rule.
func peer(rule emulator.Object) string {
	source := rule.String("cidr_ipv4") + rule.String("cidr_ipv6") + rule.String("prefix_list_id") + rule.String("referenced_security_group_id")
	return fmt.Sprintf("%s, %s, from port: %d, to port: %d", source, strings.ToUpper(rule.String("ip_protocol")), rule.Int("from_port"), rule.Int("to_port"))
}
