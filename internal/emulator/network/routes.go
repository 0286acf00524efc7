package network

import (
	"fmt"
	"net/netip"

	"cdk.tf/confluent-privatelink/internal/emulator"
	"cdk.tf/confluent-privatelink/internal/emulator/aws"
)

func (c Client) routeTables() []string {
	var ids []string
	for _, table := range c.World.All("aws_route_table", nil) {
		if table["vpc_id"] == c.VPC {
			ids = append(ids, table.String("id"))
		}
	}
	return ids
}

// forward follows a route table of the client's VPC to the endpoint's VPC.
func (c Client) forward(table string, to netip.Addr, vpc string) string {
	gateway := c.gateway(table, to)
	if gateway == "" {
		return fmt.Sprintf("The route table %s of %s (%s) has no route to %s.", table, c.Name, c.VPC, to)
	}
	return c.across(gateway, c.VPC, to, vpc)
}

// back follows the route table of an endpoint's subnet to the client's VPC.
func (c Client) back(subnet emulator.Object, to netip.Prefix) string {
	association := c.World.Find("aws_route_table_association", map[string]string{"subnet_id": subnet.String("id")})
	if association == nil {
		return fmt.Sprintf("The subnet %s (%s) has no route table of its own, so there is no route back to %s.", subnet["id"], subnet["availability_zone_id"], to)
	}
	table := association.String("route_table_id")
	gateway := c.gateway(table, to.Addr())
	if gateway == "" {
		return fmt.Sprintf("The route table %s of the endpoint's subnet %s (%s) has no route back to %s (%s).", table, subnet["id"], subnet["availability_zone_id"], to, c.Name)
	}
	return c.across(gateway, subnet.String("vpc_id"), to.Addr(), c.VPC)
}

// gateway is the Transit Gateway to which a route table sends an address: the longest prefix wins.
func (c Client) gateway(table string, to netip.Addr) string {
	best, gateway := -1, ""
	for _, route := range c.World.All("aws_route", nil) {
		prefix, err := netip.ParsePrefix(route.String("destination_cidr_block"))
		if err == nil && route["route_table_id"] == table && prefix.Contains(to) && prefix.Bits() > best {
			best, gateway = prefix.Bits(), route.String("transit_gateway_id")
		}
	}
	return gateway
}

// across follows the Transit Gateway from one VPC to an address in another: the table
// associated with the attachment it comes from must know the one it goes to.
func (c Client) across(gateway, from string, to netip.Addr, vpc string) string {
	attachment := c.attachment(gateway, from)
	if attachment == nil {
		return fmt.Sprintf("The VPC %s is not attached to %s.", from, gateway)
	}
	if !aws.Accepted(c.World, attachment) {
		return fmt.Sprintf("The attachment %s of %s waits for the acceptance of the owner of %s.", attachment["id"], from, gateway)
	}
	association := c.World.Find("aws_ec2_transit_gateway_route_table_association", map[string]string{"transit_gateway_attachment_id": attachment.String("id")})
	if association == nil {
		return fmt.Sprintf("The attachment %s of %s is associated with no Transit Gateway route table.", attachment["id"], from)
	}
	table := association.String("transit_gateway_route_table_id")
	best, reached := -1, ""
	for _, propagation := range c.World.All("aws_ec2_transit_gateway_route_table_propagation", nil) {
		target := c.World.Get("aws_ec2_transit_gateway_vpc_attachment", propagation.String("transit_gateway_attachment_id"))
		if propagation["transit_gateway_route_table_id"] != table || target == nil {
			continue
		}
		for _, prefix := range c.CIDRs(target.String("vpc_id")) {
			if prefix.Contains(to) && prefix.Bits() > best {
				best, reached = prefix.Bits(), target.String("vpc_id")
			}
		}
	}
	switch reached {
	case vpc:
		return ""
	case "":
		return fmt.Sprintf("The Transit Gateway route table %s, which the attachment of %s is associated with, has no route to %s: the attachment of %s is not propagated to it.", table, from, to, vpc)
	}
	return fmt.Sprintf("The Transit Gateway route table %s sends %s to the VPC %s, not to %s.", table, to, reached, vpc)
}

func (c Client) attachment(gateway, vpc string) emulator.Object {
	return c.World.Find("aws_ec2_transit_gateway_vpc_attachment", map[string]string{"transit_gateway_id": gateway, "vpc_id": vpc})
}
