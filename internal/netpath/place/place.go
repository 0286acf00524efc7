// Package place names where packets start and end: addresses in a subnet, an interface of an
// endpoint, or clients behind an attachment.
//
// Sources: Amazon VPC User Guide, "Subnets for your VPC"; AWS PrivateLink Guide, "Access an AWS
// service using an interface VPC endpoint" (one network interface per subnet); AWS Client VPN
// Administrator Guide, "How AWS Client VPN works" (source NAT to the associated subnet).
package place

import (
	"net/netip"

	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// Place is an end of a path: addresses in a subnet, or behind an attachment.
type Place struct {
	// VPC and Subnet are nil for clients behind the attachment of a Client VPN endpoint.
	VPC        *model.VPC
	Subnet     *model.Subnet
	Attachment *model.Attachment
	// Endpoint is set for an interface of an endpoint.
	Endpoint *model.Endpoint
	// Prefix holds the addresses; the zero Prefix means any address of a VPC whose CIDRs are not known.
	Prefix netip.Prefix
	// Groups filter what leaves and enters the place.
	Groups model.Fact[[]model.ID]
	// Guarded is false if the place has no security group at all (the resolver's side of a rule).
	Guarded bool
}

// Destination is what a table is asked for.
func (p *Place) Destination() model.Destination {
	d := model.Destination{Prefix: p.Prefix}
	if p.VPC != nil {
		d.VPC = p.VPC.ID
	}
	return d
}

// Joined is how the VPC is joined to the hub, if another system joins it and no input holds how; nil for clients without a VPC.
func (p *Place) Joined() *model.Gap {
	if p.VPC == nil {
		return nil
	}
	return p.VPC.Joined
}

// In returns the addresses of a subnet: its CIDR, else each CIDR of its VPC.
func In(x *model.Index, subnet *model.Subnet, groups model.Fact[[]model.ID]) []*Place {
	vpc := x.VPC(subnet.VPC)
	base := Place{VPC: vpc, Subnet: subnet, Groups: groups, Guarded: true}
	if subnet.CIDR.Gap == nil && subnet.CIDR.Value.IsValid() {
		base.Prefix = subnet.CIDR.Value.Masked()
		return []*Place{&base}
	}
	if len(vpc.CIDRs.Value) == 0 {
		return []*Place{&base}
	}
	var found []*Place
	for _, cidr := range vpc.CIDRs.Value {
		p := base
		p.Prefix = cidr.Masked()
		found = append(found, &p)
	}
	return found
}

// OfInterface is where one interface of an endpoint is.
func OfInterface(x *model.Index, endpoint *model.Endpoint, i model.Interface) *Place {
	subnet := x.Subnets[i.Subnet]
	if subnet == nil {
		subnet = &model.Subnet{Object: model.Object{ID: i.Subnet}, VPC: endpoint.VPC}
	}
	p := In(x, subnet, endpoint.SecurityGroups)[0]
	if i.Addr.IsValid() {
		p.Prefix = netip.PrefixFrom(i.Addr, i.Addr.BitLen())
	}
	p.Endpoint = endpoint
	return p
}
