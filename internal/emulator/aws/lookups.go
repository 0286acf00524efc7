package aws

import (
	"fmt"
	"slices"
	"strings"

	"cdk.tf/confluent-privatelink/internal/emulator"
)

func (a Account) lookups() map[string]emulator.DataSource {
	return map[string]emulator.DataSource{
		"aws_availability_zones":            a.lookupZones,
		"aws_caller_identity":               a.lookupIdentity,
		"aws_ec2_transit_gateway":           a.lookupTransitGateway,
		"aws_region":                        a.lookupRegion,
		"aws_route_tables":                  a.lookupRouteTables,
		"aws_vpc":                           a.lookupVPC,
		"aws_vpc_endpoint_service":          a.lookupEndpointService,
		"aws_secretsmanager_secret":         a.lookupSecret,
		"aws_secretsmanager_secret_version": a.lookupSecretVersion,
	}
}

// lookupZones honours the filter on zone ids and the exclusions, which are what a stack may use.
func (a Account) lookupZones(call *emulator.Call) error {
	var names, ids []string
	for _, zone := range a.zones() {
		keep := !slices.Contains(call.Object.Strings("exclude_zone_ids"), zone.id) && !slices.Contains(call.Object.Strings("exclude_names"), zone.name)
		for _, filter := range call.Object.Blocks("filter") {
			switch values := filter.Strings("values"); filter["name"] {
			case "zone-id":
				keep = keep && slices.Contains(values, zone.id)
			case "zone-name":
				keep = keep && slices.Contains(values, zone.name)
			}
		}
		if keep {
			names, ids = append(names, zone.name), append(ids, zone.id)
		}
	}
	call.Object["id"], call.Object["names"], call.Object["zone_ids"] = a.Region, emulator.List(names...), emulator.List(ids...)
	call.Object["group_names"] = emulator.List(a.Region)
	return nil
}

func (a Account) lookupIdentity(call *emulator.Call) error {
	call.Object["id"], call.Object["account_id"] = a.ID, a.ID
	call.Object["arn"], call.Object["user_id"] = "arn:aws:iam::"+a.ID+":root", a.ID
	return nil
}

func (a Account) lookupRegion(call *emulator.Call) error {
	call.Object["id"], call.Object["name"] = a.Region, a.Region
	call.Object["description"], call.Object["endpoint"] = a.Region, "ec2."+a.Region+".amazonaws.com"
	return nil
}

func (a Account) lookupVPC(call *emulator.Call) error {
	if err := need(call, "EC2: DescribeVpcs", "aws_vpc", call.Object.String("id")); err != nil {
		return err
	}
	vpc := call.World.Get("aws_vpc", call.Object.String("id"))
	cidrs := vpc.Strings("cidr_blocks")
	if cidrs == nil {
		cidrs = []string{vpc.String("cidr_block")}
	}
	associations := []any{}
	for i, cidr := range cidrs {
		association := fmt.Sprintf("vpc-cidr-assoc-%s%d", strings.TrimPrefix(vpc.String("id"), "vpc-")[1:], i)
		associations = append(associations, map[string]any{"association_id": association, "cidr_block": cidr, "state": "associated"})
	}
	call.Object["cidr_block"], call.Object["cidr_block_associations"] = cidrs[0], associations
	call.Object["arn"], call.Object["owner_id"] = a.arn("ec2", "vpc/%s", vpc["id"]), a.ID
	call.Object["main_route_table_id"], call.Object["state"] = vpc["main_route_table_id"], "available"
	call.Object["enable_dns_support"], call.Object["enable_dns_hostnames"] = true, true
	call.Object["instance_tenancy"], call.Object["default"] = "default", false
	call.Object.Default("tags", map[string]any{})
	return nil
}

func (a Account) lookupRouteTables(call *emulator.Call) error {
	ids := []string{}
	for _, table := range call.World.All("aws_route_table", nil) {
		if vpc := call.Object.String("vpc_id"); (vpc == "" || table["vpc_id"] == vpc) && visible(call, "aws_route_table", table.String("id")) {
			ids = append(ids, table.String("id"))
		}
	}
	call.Object["id"], call.Object["ids"] = a.Region, emulator.List(ids...)
	call.Object.Default("tags", map[string]any{})
	return nil
}
