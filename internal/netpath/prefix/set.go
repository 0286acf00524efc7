package prefix

import "net/netip"

// Any holds every IPv4 address.
var Any = netip.PrefixFrom(netip.IPv4Unspecified(), 0)

// Contains reports whether all of inner lies in outer.
func Contains(outer, inner netip.Prefix) bool {
	return outer.Bits() <= inner.Bits() && outer.Contains(inner.Addr())
}

// Covered reports whether the prefixes together hold every address of one.
func Covered(one netip.Prefix, prefixes []netip.Prefix) bool {
	var inside []netip.Prefix
	for _, p := range prefixes {
		if Contains(p, one) {
			return true
		}
		if p.Overlaps(one) {
			inside = append(inside, p)
		}
	}
	if len(inside) == 0 {
		return false
	}
	low, high := Halves(one)
	return Covered(low, inside) && Covered(high, inside)
}

// Halves splits a prefix in two.
func Halves(p netip.Prefix) (low, high netip.Prefix) {
	bits := p.Bits() + 1
	low = netip.PrefixFrom(p.Addr(), bits)
	bytes := p.Addr().AsSlice()
	bytes[(bits-1)/8] |= 1 << (7 - (bits-1)%8)
	upper, _ := netip.AddrFromSlice(bytes)
	return low, netip.PrefixFrom(upper, bits)
}
