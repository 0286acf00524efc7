package config

import (
	"encoding/binary"
	"net/netip"
)

// ZoneCount is the number of availability zones, and so of subnets, of the VPC.
func (v PrivateLinkVPC) ZoneCount() int {
	if len(v.AvailabilityZoneIDs) > 0 {
		return len(v.AvailabilityZoneIDs)
	}
	return v.AvailabilityZoneCount
}

// SubnetCIDRs returns the CIDR block of each zone's subnet, in the order of the
// zones: the first blocks of the subnet's size in the VPC's. A zone added at the
// end of the list leaves the others' blocks as they are. It returns nil if the
// subnets do not fit.
func (v PrivateLinkVPC) SubnetCIDRs() []netip.Prefix {
	if !v.subnetsFit() {
		return nil
	}
	base := v.CIDR.Addr().As4()
	first := binary.BigEndian.Uint32(base[:])
	subnets := make([]netip.Prefix, v.ZoneCount())
	for i := range subnets {
		var address [4]byte
		binary.BigEndian.PutUint32(address[:], first+uint32(i)<<(32-v.SubnetPrefixLength))
		subnets[i] = netip.PrefixFrom(netip.AddrFrom4(address), v.SubnetPrefixLength)
	}
	return subnets
}

// subnetsFit reports whether the VPC's block holds a subnet for each zone.
func (v PrivateLinkVPC) subnetsFit() bool {
	extra := v.SubnetPrefixLength - v.CIDR.Bits()
	return v.CIDR.IsValid() && v.CIDR.Addr().Is4() && v.SubnetPrefixLength <= 32 &&
		extra >= 0 && v.ZoneCount() <= 1<<extra
}
