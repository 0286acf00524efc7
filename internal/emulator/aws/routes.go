package aws

import (
	"fmt"
	"net/netip"
	"strings"

	"cdk.tf/confluent-privatelink/internal/emulator"
)

func (a Account) routes() map[string]*emulator.Resource {
	return map[string]*emulator.Resource{
		"aws_route_table": {
			Replace: []string{"vpc_id"},
			Create:  a.createRouteTable, Delete: deleteRouteTable,
		},
		"aws_route_table_association": {
			Replace: []string{"subnet_id", "gateway_id"},
			Create:  associateRouteTable, Update: associateRouteTable,
			Import: importBy("aws_route_table_association", "/", "subnet_id", "route_table_id"),
		},
		"aws_route": {
			Replace: []string{"route_table_id", "destination_cidr_block", "destination_ipv6_cidr_block", "destination_prefix_list_id"},
			Create:  createRoute, Update: checkRouteTarget,
			Import: importBy("aws_route", "_", "route_table_id", "destination_cidr_block"),
		},
	}
}

// importBy finds an object by two attributes with a separator between them.
func importBy(kind, separator, first, second string) func(*emulator.World, string) string {
	return func(world *emulator.World, id string) string {
		before, after, _ := strings.Cut(id, separator)
		if object := world.Find(kind, map[string]string{first: before, second: after}); object != nil {
			return object.String("id")
		}
		return id
	}
}

func (a Account) createRouteTable(call *emulator.Call) error {
	table := call.Object
	if err := need(call, "EC2: CreateRouteTable", "aws_vpc", table.String("vpc_id")); err != nil {
		return err
	}
	table["id"] = id(call, "rtb-", table["vpc_id"], table["tags_all"])
	table["arn"] = a.arn("ec2", "route-table/%s", table["id"])
	table["owner_id"] = a.ID
	table.Default("propagating_vgws", emulator.List())
	table.Default("route", emulator.List())
	return nil
}

func deleteRouteTable(call *emulator.Call) error {
	table := call.Object.String("id")
	if found := users(call, table, map[string]string{"aws_route_table_association": "route_table_id"}); len(found) > 0 {
		return dependencyViolation("EC2: DeleteRouteTable", "routeTable", table, found)
	}
	for _, route := range call.World.All("aws_route", nil) {
		if route.String("route_table_id") == table {
			call.World.Remove("aws_route", route.String("id"))
		}
	}
	return nil
}

func associateRouteTable(call *emulator.Call) error {
	const operation = "EC2: AssociateRouteTable"
	association := call.Object
	table, subnet := association.String("route_table_id"), association.String("subnet_id")
	if err := need(call, operation, "aws_route_table", table); err != nil {
		return err
	}
	if err := need(call, operation, "aws_subnet", subnet); err != nil {
		return err
	}
	if call.World.Get("aws_route_table", table)["vpc_id"] != call.World.Get("aws_subnet", subnet)["vpc_id"] {
		return refuse(operation, "InvalidParameterValue", "Route table %s and subnet %s belong to different networks", table, subnet)
	}
	other := call.World.Find("aws_route_table_association", map[string]string{"subnet_id": subnet})
	if other != nil && other["id"] != association["id"] {
		return refuse(operation, "Resource.AlreadyAssociated", "the specified association for route table %s conflicts with an existing association", table).
			Because("The subnet %s is associated with %s.", subnet, other["route_table_id"])
	}
	if association["id"] == nil {
		association["id"] = id(call, "rtbassoc-", subnet)
	}
	return nil
}

func createRoute(call *emulator.Call) error {
	const operation = "EC2: CreateRoute"
	route := call.Object
	table, destination := route.String("route_table_id"), route.String("destination_cidr_block")
	if err := need(call, operation, "aws_route_table", table); err != nil {
		return err
	}
	cidr, err := netip.ParsePrefix(destination)
	if err != nil {
		return refuse(operation, "InvalidParameterValue", "Value (%s) for parameter destinationCidrBlock is invalid. This is not a valid CIDR block.", destination)
	}
	vpc := call.World.Get("aws_vpc", call.World.Get("aws_route_table", table).String("vpc_id"))
	if local, err := netip.ParsePrefix(vpc.String("cidr_block")); err == nil && local.Contains(cidr.Addr()) && local.Bits() <= cidr.Bits() {
		return refuse(operation, "InvalidParameterValue", "The destination CIDR block %s is equal to or more specific than one of this VPC's CIDR blocks. This route can target only an interface or an instance.", cidr)
	}
	if call.World.Find("aws_route", map[string]string{"route_table_id": table, "destination_cidr_block": destination}) != nil {
		return refuse(operation, "RouteAlreadyExists", "The route identified by %s already exists.", destination).
			Because("The route table %s has it.", table)
	}
	if err := checkRouteTarget(call); err != nil {
		return err
	}
	route["id"] = fmt.Sprintf("r-%s%s", table, call.World.ID("0123456789", 10, table+destination))
	route["origin"], route["state"] = "CreateRoute", "active"
	for _, computed := range []string{"instance_id", "instance_owner_id", "network_interface_id"} {
		route.Default(computed, "")
	}
	return nil
}

// checkRouteTarget refuses a Transit Gateway to which the table's VPC is not attached. EC2
// then says that the gateway does not exist.
func checkRouteTarget(call *emulator.Call) error {
	gateway := call.Object.String("transit_gateway_id")
	if gateway == "" {
		return nil
	}
	if err := need(call, "EC2: CreateRoute", "aws_ec2_transit_gateway", gateway); err != nil {
		return err
	}
	vpc := call.World.Get("aws_route_table", call.Object.String("route_table_id")).String("vpc_id")
	attachment := call.World.Find("aws_ec2_transit_gateway_vpc_attachment", map[string]string{"transit_gateway_id": gateway, "vpc_id": vpc})
	missing := refuse("EC2: CreateRoute", "InvalidTransitGatewayID.NotFound", "The transitGateway ID '%s' does not exist", gateway)
	switch {
	case attachment == nil:
		return missing.Because("The VPC %s of route table %s is not attached to it (yet).", vpc, call.Object["route_table_id"])
	case !Accepted(call.World, attachment):
		// terraform-provider-aws issue 10025
		return missing.Because("The attachment %s of VPC %s waits for the acceptance of the Transit Gateway's owner.", attachment["id"], vpc)
	}
	return nil
}
