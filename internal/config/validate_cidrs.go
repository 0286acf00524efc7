package config

import (
	"fmt"
	"net/netip"

	"cdk.tf/confluent-privatelink/internal/inorder"
)

// block is a CIDR block of the file.
type block struct {
	path string
	cidr netip.Prefix
}

// Sizes of a block as prefix lengths, from the largest block to the smallest.
var (
	// VPC User Guide, "VPC CIDR blocks".
	vpcSizes = [2]int{16, 28}
	// Client VPN Administrator Guide, "Rules and best practices".
	clientSizes = [2]int{12, 22}
)

// checkCIDRs checks every block: its size, that nothing overlaps, and that subnets fit.
func (v *validator) checkCIDRs() {
	var blocks []block
	check := func(path string, cidr netip.Prefix, sizes [2]int) {
		if cidr.IsValid() && v.checkCIDR(path, cidr, sizes) {
			v.checkOverlaps(path, cidr, blocks)
			blocks = append(blocks, block{path, cidr})
		}
	}
	for name, vpc := range inorder.Of(v.Hub.VPCs) {
		path := at("hub.vpcs", name)
		for i, cidr := range vpc.CIDRs {
			check(at(path, "cidrs", i), cidr, vpcSizes)
		}
		if vpc.ClientVPN != nil {
			check(at(path, "client_vpn", "client_cidr"), vpc.ClientVPN.ClientCIDR, clientSizes)
		}
	}
	for name, vpc := range inorder.Of(v.MadeVPCs()) {
		path := at("privatelink.vpcs", name, "cidr")
		check(path, vpc.CIDR, vpcSizes)
		if vpc.CIDR.IsValid() && !vpc.subnetsFit() {
			v.add(path, fmt.Sprintf("has no room for %d subnets of /%d", vpc.ZoneCount(), vpc.SubnetPrefixLength),
				"a larger block, smaller subnets (subnet_prefix_length) or fewer availability zones")
		}
	}
}

// checkCIDR checks one block and reports whether it can be compared with others.
func (v *validator) checkCIDR(path string, cidr netip.Prefix, sizes [2]int) bool {
	if network := cidr.Masked(); network != cidr {
		v.add(path, "is an address in a block, not the block's first", "needs "+network.String())
		return false
	}
	if cidr.Bits() < sizes[0] || cidr.Bits() > sizes[1] {
		v.add(path, fmt.Sprintf("has a prefix length of %d", cidr.Bits()), fmt.Sprintf("from /%d to /%d", sizes[0], sizes[1]))
		return false
	}
	address := cidr.Addr()
	if address.IsLoopback() || address.IsLinkLocalUnicast() || address.As4()[0] == 0 || address.As4()[0] >= 224 {
		v.add(path, "is a reserved block", "private addresses such as 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16")
		return false
	}
	return true
}

// checkOverlaps compares a block with those before it. Traffic between overlapping
// blocks never leaves its VPC, since a route to a Transit Gateway cannot be more specific
// than the local route (VPC User Guide, "Route priority").
func (v *validator) checkOverlaps(path string, cidr netip.Prefix, blocks []block) {
	for _, other := range blocks {
		if cidr.Overlaps(other.cidr) {
			v.add(path, fmt.Sprintf("overlaps %s (%s)", other.path, other.cidr), "a block that shares no address with any other here")
		}
	}
}
