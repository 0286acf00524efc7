package model

// Peering is a VPC peering connection: it joins two VPCs, and leads no further.
type Peering struct {
	Object
	// Requester and Accepter are the two VPCs.
	Requester, Accepter ID
	// State is "active" if it carries traffic.
	State Fact[string]
}

// NATGateway translates what comes to it and sends it on by the table of its subnet.
type NATGateway struct {
	Object
	Subnet ID
}

// Appliance is a Gateway Load Balancer endpoint, also that of a firewall: what stands behind it may
// drop a packet, and sends on by the table of the endpoint's subnet what it does not.
type Appliance struct {
	Object
	VPC     ID
	Subnets Fact[[]ID]
}

// Joins reports whether the peering connects two VPCs.
func (p *Peering) Joins(a, b ID) bool {
	return p.Requester == a && p.Accepter == b || p.Requester == b && p.Accepter == a
}
