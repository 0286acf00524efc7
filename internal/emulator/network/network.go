// Package network is the emulated data plane: whether a client reaches a Confluent
// endpoint over the network and the DNS that were applied, and if not, what the
// client prints.
//
// It is a simple check of what exists in the emulated AWS: the resolver of the
// client's VPC, every route table of that VPC, the Transit Gateway both ways, the
// endpoint's security group, and the route tables and network ACLs of the endpoint's subnets.
package network

import (
	"fmt"
	"net/netip"
	"slices"

	"cdk.tf/confluent-privatelink/internal/emulator"
)

// Client is where connections come from: a VPC.
type Client struct {
	World *emulator.World
	VPC   string
	// Name of the VPC in messages.
	Name string
	// Find, where VPC is empty, finds the VPC once there is one.
	Find func() string
}

// Connect opens a connection to a port of a host name, as Go's net package does. It
// returns the VPC endpoint that it ends at, or nil for a public address. The error
// has Go's words; its hint names what is missing.
func (c Client) Connect(host string, port int) (emulator.Object, error) {
	if c.VPC == "" && c.Find != nil {
		c.VPC = c.Find()
	}
	target, err := c.resolve(host)
	if err != nil || target == nil {
		return nil, err
	}
	subnets := c.subnets(target)
	for _, subnet := range subnets {
		address := interfaceAddress(subnet)
		if because := c.blocked(target, subnet, address, port); because != "" {
			return nil, emulator.Refuse("dial tcp %s: i/o timeout", netip.AddrPortFrom(address, uint16(port))).Because("%s", because)
		}
	}
	if len(subnets) == 0 {
		return nil, emulator.Refuse("dial tcp: lookup %s on %s: no such host", host, c.resolver()).Because("The VPC endpoint %s has no subnets.", target["id"])
	}
	if target["state"] != "available" {
		return nil, emulator.Refuse("read tcp %s: EOF", netip.AddrPortFrom(interfaceAddress(subnets[0]), uint16(port))).
			Because("The VPC endpoint %s is %s: Confluent has not accepted it.", target["id"], target["state"])
	}
	return target, nil
}

func (c Client) subnets(endpoint emulator.Object) []emulator.Object {
	var subnets []emulator.Object
	for _, id := range endpoint.Strings("subnet_ids") {
		if subnet := c.World.Get("aws_subnet", id); subnet != nil {
			subnets = append(subnets, subnet)
		}
	}
	return subnets
}

// interfaceAddress is where the endpoint's interface stands in a subnet.
func interfaceAddress(subnet emulator.Object) netip.Addr {
	address := netip.MustParsePrefix(subnet.String("cidr_block")).Addr()
	for range 10 {
		address = address.Next()
	}
	return address
}

// blocked says what keeps packets from the client's VPC to an endpoint's interface, or
// back; it is empty if nothing does.
func (c Client) blocked(endpoint, subnet emulator.Object, address netip.Addr, port int) string {
	vpc := endpoint.String("vpc_id")
	for _, source := range c.CIDRs(c.VPC) {
		if because := c.closed(endpoint, source, port); because != "" {
			return because
		}
		if vpc == c.VPC {
			if because := c.filteredInside(subnet, address, port); because != "" {
				return because
			}
			continue
		}
		for _, table := range c.routeTables() {
			if because := c.forward(table, address, vpc); because != "" {
				return because
			}
		}
		if because := c.back(subnet, source); because != "" {
			return because
		}
		if because := c.filtered(subnet, source, address, port); because != "" {
			return because
		}
	}
	return ""
}

// closed tells why the endpoint's security groups refuse a source.
func (c Client) closed(endpoint emulator.Object, source netip.Prefix, port int) string {
	groups := endpoint.Strings("security_group_ids")
	for _, rule := range c.World.All("aws_vpc_security_group_ingress_rule", nil) {
		cidr, err := netip.ParsePrefix(rule.String("cidr_ipv4"))
		ours := slices.Contains(groups, rule.String("security_group_id"))
		ports := rule["ip_protocol"] == "-1" || rule["ip_protocol"] == "tcp" && rule.Int("from_port") <= port && port <= rule.Int("to_port")
		if err == nil && ours && ports && cidr.Bits() <= source.Bits() && cidr.Contains(source.Addr()) {
			return ""
		}
	}
	return fmt.Sprintf("No rule of the security groups %v of the VPC endpoint %s lets %s (%s) in on port %d.", groups, endpoint["id"], source, c.Name, port)
}

// CIDRs returns the CIDR blocks of a VPC.
func (c Client) CIDRs(vpc string) []netip.Prefix {
	object := c.World.Get("aws_vpc", vpc)
	if object == nil {
		return nil
	}
	blocks := object.Strings("cidr_blocks")
	if len(blocks) == 0 {
		blocks = []string{object.String("cidr_block")}
	}
	var prefixes []netip.Prefix
	for _, block := range blocks {
		if prefix, err := netip.ParsePrefix(block); err == nil {
			prefixes = append(prefixes, prefix)
		}
	}
	return prefixes
}
