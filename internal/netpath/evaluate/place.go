package evaluate

import (
	"net/netip"

	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// place is an end of a path: addresses in a subnet, or behind an attachment.
type place struct {
	// vpc and subnet are nil for clients behind the attachment of a Client VPN endpoint.
	vpc        *model.VPC
	subnet     *model.Subnet
	attachment *model.Attachment
	// endpoint is set for an interface of an endpoint.
	endpoint *model.Endpoint
	// prefix holds the addresses; the zero Prefix means any address of a VPC whose CIDRs are not known.
	prefix netip.Prefix
	// groups filter what leaves and enters the place.
	groups model.Fact[[]model.ID]
	// guarded is false if the place has no security group at all (the resolver's side of a rule).
	guarded bool
}

// String names the addresses.
func (p *place) String() string {
	if p.prefix.IsValid() {
		if p.prefix.IsSingleIP() {
			return p.prefix.Addr().String()
		}
		return p.prefix.String()
	}
	if p.vpc != nil {
		return "any address of " + string(p.vpc.ID)
	}
	return "unknown address"
}

// network is what a route to the place should cover: the CIDR of its VPC that holds the
// addresses, so that one missing route is named once and not once per subnet.
func (p *place) network() netip.Prefix {
	if p.vpc != nil && p.prefix.IsValid() {
		for _, cidr := range p.vpc.CIDRs.Value {
			if contains(cidr, p.prefix) {
				return cidr
			}
		}
	}
	return p.prefix
}

// networkName names the network for messages: "10.0.0.0/20 (sandbox)".
func (p *place) networkName() string {
	name := ""
	if p.vpc != nil {
		name = nameOf(p.vpc.Object)
	}
	network := p.network()
	switch {
	case !network.IsValid():
		return "the CIDRs of " + name
	case name == "":
		return network.String()
	}
	return network.String() + " (" + name + ")"
}

// networkText is the network without the name, for commands.
func (p *place) networkText() string {
	if network := p.network(); network.IsValid() {
		return network.String()
	}
	return p.networkName()
}

func (p *place) az() string {
	if p.subnet == nil || p.subnet.AZ.Gap != nil {
		return ""
	}
	if p.subnet.AZ.Value.ID != "" {
		return p.subnet.AZ.Value.ID
	}
	return p.subnet.AZ.Value.Name
}

// label names the place for people.
func (p *place) label() string {
	switch {
	case p.subnet != nil:
		return p.subnet.Label()
	case p.attachment != nil:
		return p.attachment.Label()
	}
	return p.String()
}

// nameOf prefers the name that people use over the id.
func nameOf(o model.Object) string {
	if o.Name != "" {
		return o.Name
	}
	return string(o.ID)
}

// contains reports whether all of inner lies in outer.
func contains(outer, inner netip.Prefix) bool {
	return outer.Bits() <= inner.Bits() && outer.Contains(inner.Addr())
}

// places returns the addresses of a subnet: its CIDR, else each CIDR of its VPC.
func (e *Evaluator) places(subnet *model.Subnet, groups model.Fact[[]model.ID]) []*place {
	vpc := e.vpcs[subnet.VPC]
	if vpc == nil {
		vpc = &model.VPC{Object: model.Object{ID: subnet.VPC}}
	}
	base := place{vpc: vpc, subnet: subnet, groups: groups, guarded: true}
	if subnet.CIDR.Gap == nil && subnet.CIDR.Value.IsValid() {
		base.prefix = subnet.CIDR.Value.Masked()
		return []*place{&base}
	}
	if len(vpc.CIDRs.Value) == 0 {
		return []*place{&base}
	}
	var found []*place
	for _, cidr := range vpc.CIDRs.Value {
		p := base
		p.prefix = cidr.Masked()
		found = append(found, &p)
	}
	return found
}
