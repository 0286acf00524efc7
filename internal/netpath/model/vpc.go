package model

import "net/netip"

// VPC is a VPC with the facts that name resolution and routing need.
type VPC struct {
	Object
	// CIDRs are the IPv4 CIDR blocks. Each has an implied local route in every route table.
	CIDRs Fact[[]netip.Prefix]
	// DNSSupport and DNSHostnames are the VPC's two attributes; private zones need both.
	DNSSupport   Fact[bool]
	DNSHostnames Fact[bool]
	// DNSServers are the domain-name-servers of the DHCP options, in order; the zero Addr
	// stands for AmazonProvidedDNS. An empty list means AmazonProvidedDNS.
	DNSServers Fact[[]netip.Addr]
	// Joined is set if another system joins the VPC to the hub, and no input holds how: its attachment, and the
	// routes to it, are that system's.
	Joined *Gap
}

// AvailabilityZone has an id (use1-az1) that is the same in every account, and a name (us-east-1a) that is not.
// Either may be empty or symbolic.
type AvailabilityZone struct {
	ID   string
	Name string
}

// Subnet is a subnet, or stands for subnets that are not known: one per route table of the VPC.
type Subnet struct {
	Object
	VPC ID
	// CIDR is the block of the subnet. Unknown: any address of the VPC.
	CIDR Fact[netip.Prefix]
	AZ   Fact[AvailabilityZone]
	// NetworkACL is empty for the default network ACL as AWS makes it: it allows everything.
	NetworkACL Fact[ID]
	// Placeholder is true if it stands for subnets that are not known.
	Placeholder bool
}

// AZLabel is the id of the availability zone, else its name; empty if it is not known.
func (s *Subnet) AZLabel() string {
	switch {
	case s.AZ.Gap != nil:
		return ""
	case s.AZ.Value.ID != "":
		return s.AZ.Value.ID
	}
	return s.AZ.Value.Name
}

// RouteTable is a route table of a VPC, or stands for all of a VPC's tables that are not known.
type RouteTable struct {
	Object
	VPC ID
	// Main is true for the table of all subnets without an explicit association.
	Main bool
	// Subnets are those associated explicitly.
	Subnets []ID
	// Routes without the local routes. A Gap means that there may be more.
	Routes Fact[[]Route]
	// Placeholder is true if it stands for tables that are not known.
	Placeholder bool
}

// Origin of a route. Of two routes to one prefix the lower one wins.
type Origin int

// Origins in order of preference.
const (
	Local Origin = iota
	Static
	PrefixList
	Propagated
)

// Destination of a route: one prefix, every CIDR of a VPC whose CIDRs are not known, or every
// entry of a prefix list whose entries are not known.
type Destination struct {
	Prefix netip.Prefix
	VPC    ID
	List   ID
}

// TargetKind is what a route of a VPC's table leads to.
type TargetKind string

// Kinds of targets, in AWS's words.
const (
	TargetLocal                 TargetKind = "local"
	TargetTransitGateway        TargetKind = "transit gateway"
	TargetNATGateway            TargetKind = "NAT gateway"
	TargetInternetGateway       TargetKind = "internet gateway"
	TargetPeering               TargetKind = "VPC peering connection"
	TargetInterface             TargetKind = "network interface"
	TargetGatewayLoadBalancer   TargetKind = "Gateway Load Balancer endpoint"
	TargetVirtualPrivateGateway TargetKind = "virtual private gateway"
	TargetLocalGateway          TargetKind = "local gateway"
	TargetCarrierGateway        TargetKind = "carrier gateway"
	TargetCoreNetwork           TargetKind = "core network"
	TargetOther                 TargetKind = "other"
)

// Target of a route: its kind and the id of what it leads to.
type Target struct {
	Kind TargetKind
	ID   ID
}

// Route is one entry of a VPC's route table.
type Route struct {
	// Address is the Terraform address of the route, empty if it is not managed.
	Address     string
	Destination Destination
	Target      Target
	Origin      Origin
	// List is the prefix list that the route is by, if it is by one.
	List ID
	// Blackhole is true if the target is gone: matching packets are dropped.
	Blackhole bool
	Pending   bool
}
