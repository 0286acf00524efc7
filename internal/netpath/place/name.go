package place

import (
	"net/netip"

	"cdk.tf/confluent-privatelink/internal/netpath/prefix"
)

// String names the addresses.
func (p *Place) String() string {
	if p.Prefix.IsValid() {
		if p.Prefix.IsSingleIP() {
			return p.Prefix.Addr().String()
		}
		return p.Prefix.String()
	}
	if p.VPC != nil {
		return "any address of " + string(p.VPC.ID)
	}
	return "unknown address"
}

// Network is what a route to the place should cover: the CIDR of its VPC that holds the
// addresses, so that one missing route is named once and not once per subnet.
func (p *Place) Network() netip.Prefix {
	if p.VPC != nil && p.Prefix.IsValid() {
		for _, cidr := range p.VPC.CIDRs.Value {
			if prefix.Contains(cidr, p.Prefix) {
				return cidr
			}
		}
	}
	return p.Prefix
}

// NetworkName names the network for messages: "10.0.0.0/20 (sandbox)".
func (p *Place) NetworkName() string {
	name := ""
	if p.VPC != nil {
		name = p.VPC.Called()
	}
	network := p.Network()
	switch {
	case !network.IsValid():
		return "the CIDRs of " + name
	case name == "":
		return network.String()
	}
	return network.String() + " (" + name + ")"
}

// NetworkText is the network without the name, for commands.
func (p *Place) NetworkText() string {
	if network := p.Network(); network.IsValid() {
		return network.String()
	}
	return p.NetworkName()
}

// AZ is the availability zone's id, else its name; empty if it is not known.
func (p *Place) AZ() string {
	if p.Subnet == nil {
		return ""
	}
	return p.Subnet.AZLabel()
}

// Label names the place for people.
func (p *Place) Label() string {
	switch {
	case p.Subnet != nil:
		return p.Subnet.Label()
	case p.Attachment != nil:
		return p.Attachment.Label()
	}
	return p.String()
}
