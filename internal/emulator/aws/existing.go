package aws

import (
	"strings"

	"cdk.tf/confluent-privatelink/internal/emulator"
)

// existing are the data sources of what others made.
func (a Account) existing() map[string]emulator.DataSource {
	return map[string]emulator.DataSource{
		"aws_subnet":                a.lookupSubnet,
		"aws_route_table":           a.lookupRouteTable,
		"aws_route53_zone":          a.lookupHostedZone,
		"aws_route53_resolver_rule": a.lookupResolverRule,
	}
}

func (a Account) lookupSubnet(call *emulator.Call) error {
	lookup := call.Object
	subnet := call.World.Get("aws_subnet", lookup.String("id"))
	if subnet == nil || !visible(call, "aws_subnet", lookup.String("id")) {
		return refuse("EC2: DescribeSubnets", "InvalidSubnetID.NotFound", "The subnet ID '%s' does not exist", lookup["id"])
	}
	for _, name := range []string{"vpc_id", "cidr_block", "availability_zone", "availability_zone_id"} {
		lookup[name] = subnet[name]
	}
	lookup["arn"], lookup["owner_id"], lookup["state"] = a.arn("ec2", "subnet/%s", subnet["id"]), a.ID, "available"
	lookup["available_ip_address_count"], lookup["default_for_az"] = 200, false
	lookup.Default("tags", map[string]any{})
	return nil
}

func (a Account) lookupRouteTable(call *emulator.Call) error {
	lookup := call.Object
	table := call.World.Get("aws_route_table", lookup.String("route_table_id"))
	if table == nil || !visible(call, "aws_route_table", lookup.String("route_table_id")) {
		// The provider asks with a filter, so that EC2 answers with an empty list.
		return emulator.Refuse("query returned no results. Please change your search criteria and try again")
	}
	lookup["id"], lookup["vpc_id"], lookup["owner_id"] = table["id"], table["vpc_id"], a.ID
	lookup["arn"] = a.arn("ec2", "route-table/%s", table["id"])
	lookup["routes"], lookup["associations"] = routesOf(call.World, table), associationsOf(call.World, table)
	lookup.Default("tags", map[string]any{})
	return nil
}

// routesOf are the routes of a table but for the local ones, as the provider's data source lists them.
func routesOf(world *emulator.World, table emulator.Object) []any {
	routes := []any{}
	for _, route := range world.All("aws_route", func(route emulator.Object) bool { return route["route_table_id"] == table["id"] }) {
		found := map[string]any{"cidr_block": route.String("destination_cidr_block"), "ipv6_cidr_block": "", "destination_prefix_list_id": ""}
		for _, target := range []string{"carrier_gateway_id", "core_network_arn", "egress_only_gateway_id", "gateway_id", "instance_id", "local_gateway_id",
			"nat_gateway_id", "network_interface_id", "transit_gateway_id", "vpc_endpoint_id", "vpc_peering_connection_id"} {
			found[target] = route.String(target)
		}
		routes = append(routes, found)
	}
	return routes
}

// associationsOf are the subnets that use a table explicitly, and whether it is the VPC's main one.
func associationsOf(world *emulator.World, table emulator.Object) []any {
	associations := []any{}
	add := func(id, subnet string, main bool) {
		associations = append(associations, map[string]any{"route_table_association_id": id, "route_table_id": table.String("id"), "subnet_id": subnet, "gateway_id": "", "main": main})
	}
	if vpc := world.Get("aws_vpc", table.String("vpc_id")); vpc != nil && vpc["main_route_table_id"] == table["id"] {
		add("rtbassoc-"+strings.TrimPrefix(table.String("id"), "rtb-"), "", true)
	}
	for _, association := range world.All("aws_route_table_association", func(o emulator.Object) bool { return o["route_table_id"] == table["id"] }) {
		add(association.String("id"), association.String("subnet_id"), false)
	}
	return associations
}

func (a Account) lookupHostedZone(call *emulator.Call) error {
	lookup := call.Object
	zone := call.World.Get("aws_route53_zone", lookup.String("zone_id"))
	if zone == nil || !visible(call, "aws_route53_zone", lookup.String("zone_id")) {
		return refuse("Route 53: GetHostedZone", "NoSuchHostedZone", "No hosted zone found with ID: %s", lookup["zone_id"])
	}
	lookup["id"], lookup["name"] = zone["id"], strings.TrimSuffix(zone.String("name"), ".")
	lookup["arn"] = "arn:aws:route53:::hostedzone/" + zone.String("id")
	lookup["resource_record_set_count"] = 2 + len(call.World.All("aws_route53_record", func(record emulator.Object) bool { return record["zone_id"] == zone["id"] }))
	lookup.Default("tags", map[string]any{})
	return nil
}

func (a Account) lookupResolverRule(call *emulator.Call) error {
	lookup := call.Object
	id := lookup.String("resolver_rule_id")
	rule := call.World.Get("aws_route53_resolver_rule", id)
	if rule == nil || !visible(call, "aws_route53_resolver_rule", id) {
		return refuse("Route53Resolver: GetResolverRule", "ResourceNotFoundException", "[RSLVR-00703] Resolver rule with ID \"%s\" does not exist.", id)
	}
	for _, name := range []string{"id", "domain_name", "rule_type", "name", "owner_id", "share_status"} {
		lookup[name] = rule[name]
	}
	lookup["arn"] = a.arn("route53resolver", "resolver-rule/%s", id)
	lookup.Default("tags", map[string]any{})
	return nil
}
