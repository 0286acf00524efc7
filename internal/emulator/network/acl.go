package network

import (
	"fmt"
	"net/netip"
	"sort"

	"cdk.tf/confluent-privatelink/internal/emulator"
)

// Ports that answers go to. https://docs.aws.amazon.com/vpc/latest/userguide/custom-network-acl.html#nacl-ephemeral-ports
const firstEphemeral, lastEphemeral = 1024, 65535

// filtered tells which network ACL drops packets between a client behind the Transit Gateway and an
// endpoint's interface, by way of any subnet that the gateway is attached in: it delivers in the zone of
// the client. In the attachment's own subnet nothing is evaluated on the way in, and both directions, by
// the interface's address, on the way out.
// https://docs.aws.amazon.com/vpc/latest/tgw/tgw-nacls.html
func (c Client) filtered(subnet emulator.Object, client netip.Prefix, address netip.Addr, port int) string {
	endpoint := netip.PrefixFrom(address, address.BitLen())
	for _, attached := range c.attachedSubnets(subnet.String("vpc_id")) {
		checks := []check{
			{subnet, "egress", client, firstEphemeral, lastEphemeral}, {attached, "ingress", endpoint, firstEphemeral, lastEphemeral},
		}
		if attached["id"] != subnet["id"] {
			checks = append(checks, check{attached, "egress", endpoint, port, port}, check{subnet, "ingress", client, port, port})
		}
		if because := c.anyDropped(checks); because != "" {
			return because
		}
	}
	return ""
}

// filteredInside tells which network ACL drops packets between a client in another subnet of the
// endpoint's own VPC and the endpoint's interface: they leave one subnet and enter the other.
// https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html
func (c Client) filteredInside(subnet emulator.Object, address netip.Addr, port int) string {
	endpoint := netip.PrefixFrom(address, address.BitLen())
	for _, near := range c.World.All("aws_subnet", nil) {
		client, err := netip.ParsePrefix(near.String("cidr_block"))
		if err != nil || near["vpc_id"] != c.VPC || near["id"] == subnet["id"] {
			continue
		}
		because := c.anyDropped([]check{
			{near, "egress", endpoint, port, port}, {subnet, "ingress", client, port, port},
			{subnet, "egress", client, firstEphemeral, lastEphemeral}, {near, "ingress", endpoint, firstEphemeral, lastEphemeral},
		})
		if because != "" {
			return because
		}
	}
	return ""
}

func (c Client) anyDropped(checks []check) string {
	for _, one := range checks {
		if because := c.dropped(one); because != "" {
			return because
		}
	}
	return ""
}

// check is what one direction of a subnet's ACL has to let through: TCP with a peer, at ports.
type check struct {
	subnet      emulator.Object
	direction   string
	peer        netip.Prefix
	first, last int
}

func (c Client) attachedSubnets(vpc string) []emulator.Object {
	var subnets []emulator.Object
	for _, attachment := range c.World.All("aws_ec2_transit_gateway_vpc_attachment", nil) {
		if attachment.String("vpc_id") != vpc {
			continue
		}
		for _, id := range attachment.Strings("subnet_ids") {
			if subnet := c.World.Get("aws_subnet", id); subnet != nil {
				subnets = append(subnets, subnet)
			}
		}
	}
	return subnets
}

// dropped evaluates the entries in the order of their numbers. An ACL that nobody manages lets all through.
func (c Client) dropped(one check) string {
	vpc := c.World.Get("aws_vpc", one.subnet.String("vpc_id"))
	if vpc == nil {
		return ""
	}
	acl := c.World.Get("aws_default_network_acl", vpc.String("default_network_acl_id"))
	if acl == nil {
		return ""
	}
	entries := acl.Blocks(one.direction)
	sort.Slice(entries, func(i, j int) bool { return entries[i].Int("rule_no") < entries[j].Int("rule_no") })
	for _, entry := range entries {
		cidr, err := netip.ParsePrefix(entry.String("cidr_block"))
		protocol := entry.String("protocol")
		covers := err == nil && cidr.Bits() <= one.peer.Bits() && cidr.Contains(one.peer.Addr()) && (protocol == "tcp" || protocol == "6" || protocol == "-1") &&
			(protocol == "-1" || entry.Int("from_port") <= one.first && one.last <= entry.Int("to_port"))
		if covers {
			if entry["action"] == "allow" {
				return ""
			}
			break
		}
	}
	return fmt.Sprintf("The network ACL %s of %s has no %s entry that lets TCP %d-%d with %s (%s) pass.",
		acl["id"], one.subnet["id"], one.direction, one.first, one.last, one.peer, c.Name)
}
