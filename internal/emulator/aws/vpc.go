package aws

import (
	"net/netip"

	"cdk.tf/confluent-privatelink/internal/emulator"
)

func (a Account) vpc() map[string]*emulator.Resource {
	return map[string]*emulator.Resource{
		"aws_vpc": {
			Replace: []string{"cidr_block", "instance_tenancy"},
			Create:  a.createVPC, Delete: deleteVPC,
		},
		"aws_subnet": {
			Replace: []string{"vpc_id", "cidr_block", "availability_zone", "availability_zone_id"},
			Create:  a.createSubnet, Delete: deleteSubnet,
		},
	}
}

func (a Account) createVPC(call *emulator.Call) error {
	vpc := call.Object
	cidr, err := netip.ParsePrefix(vpc.String("cidr_block"))
	if err != nil || cidr.Bits() < 16 || cidr.Bits() > 28 {
		return refuse("EC2: CreateVpc", "InvalidVpc.Range", "The CIDR '%s' is invalid.", vpc.String("cidr_block"))
	}
	vpc["id"] = id(call, "vpc-", cidr)
	vpc["arn"] = a.arn("ec2", "vpc/%s", vpc["id"])
	vpc["owner_id"] = a.ID
	vpc["dhcp_options_id"] = id(call, "dopt-")
	vpc["default_network_acl_id"] = id(call, "acl-", cidr)
	vpc["default_security_group_id"] = id(call, "sg-", "default", cidr)
	vpc["main_route_table_id"] = id(call, "rtb-", "main", cidr)
	vpc["default_route_table_id"] = vpc["main_route_table_id"]
	vpc.Default("enable_dns_hostnames", false)
	vpc.Default("enable_network_address_usage_metrics", false)
	for _, computed := range []string{"ipv6_association_id", "ipv6_cidr_block", "ipv6_cidr_block_network_border_group"} {
		vpc.Default(computed, "")
	}
	return nil
}

func deleteVPC(call *emulator.Call) error {
	vpc := call.Object.String("id")
	found := users(call, vpc, map[string]string{
		"aws_subnet": "vpc_id", "aws_route_table": "vpc_id", "aws_security_group": "vpc_id",
		"aws_vpc_endpoint": "vpc_id", "aws_ec2_transit_gateway_vpc_attachment": "vpc_id",
	})
	if len(found) > 0 {
		return dependencyViolation("EC2: DeleteVpc", "vpc", vpc, found)
	}
	return nil
}

func (a Account) createSubnet(call *emulator.Call) error {
	const operation = "EC2: CreateSubnet"
	subnet := call.Object
	if err := need(call, operation, "aws_vpc", subnet.String("vpc_id")); err != nil {
		return err
	}
	vpc := call.World.Get("aws_vpc", subnet.String("vpc_id"))
	cidr, err := netip.ParsePrefix(subnet.String("cidr_block"))
	within := netip.MustParsePrefix(vpc.String("cidr_block"))
	if err != nil || cidr.Bits() > 28 || cidr.Bits() < within.Bits() || !within.Contains(cidr.Addr()) {
		return refuse(operation, "InvalidSubnet.Range", "The CIDR '%s' is invalid.", subnet.String("cidr_block")).
			Because("The VPC %s has the CIDR %s.", vpc["id"], within)
	}
	for _, other := range call.World.All("aws_subnet", nil) {
		if other["vpc_id"] == subnet["vpc_id"] && netip.MustParsePrefix(other.String("cidr_block")).Overlaps(cidr) {
			return refuse(operation, "InvalidSubnet.Conflict", "The CIDR '%s' conflicts with another subnet", cidr).
				Because("The subnet %s has the CIDR %s.", other["id"], other["cidr_block"])
		}
	}
	zone := a.zone(subnet.String("availability_zone_id"), subnet.String("availability_zone"))
	if zone == nil {
		return refuse(operation, "InvalidParameterValue", "Value (%s%s) for parameter availabilityZone is invalid. Subnets can currently only be created in the following availability zones: %v.",
			subnet.String("availability_zone_id"), subnet.String("availability_zone"), a.zoneNames())
	}
	subnet["availability_zone"], subnet["availability_zone_id"] = zone.name, zone.id
	subnet["id"] = id(call, "subnet-", cidr)
	subnet["arn"] = a.arn("ec2", "subnet/%s", subnet["id"])
	subnet["owner_id"] = a.ID
	subnet["ipv6_cidr_block_association_id"] = ""
	subnet.Default("private_dns_hostname_type_on_launch", "ip-name")
	return nil
}

func deleteSubnet(call *emulator.Call) error {
	subnet := call.Object.String("id")
	found := users(call, subnet, map[string]string{"aws_vpc_endpoint": "subnet_ids", "aws_ec2_transit_gateway_vpc_attachment": "subnet_ids"})
	if len(found) > 0 {
		return dependencyViolation("EC2: DeleteSubnet", "subnet", subnet, found)
	}
	return nil
}
