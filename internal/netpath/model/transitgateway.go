package model

// Attachment of a VPC (or of a Client VPN endpoint) to a Transit Gateway; there is at most
// one per VPC and Transit Gateway.
type Attachment struct {
	Object
	TransitGateway ID
	// Kind of what is attached, in AWS's words ("vpn", "direct-connect-gateway", "connect", "peering");
	// empty for a VPC and for a Client VPN endpoint, which can be looked into.
	Kind string
	// VPC is empty for the attachment of a Client VPN endpoint.
	VPC ID
	// ClientVPN is set for the attachment of a Client VPN endpoint.
	ClientVPN ID
	// Subnets, one per availability zone: traffic passes only from and to these zones.
	Subnets Fact[[]ID]
	// State is "available" if it carries traffic.
	State Fact[string]
	// Table is the associated Transit Gateway route table, which decides where traffic from
	// the attachment goes; empty if there is none.
	Table Fact[Association]
	// Propagations are the route tables in which the attachment's CIDRs are visible.
	Propagations Fact[[]Propagation]
	// Placeholder is true if it stands for an attachment that is assumed to exist.
	Placeholder bool
}

// Association of an attachment with a Transit Gateway route table.
type Association struct {
	Table   ID
	Address string
	Pending bool
}

// Propagation of an attachment's CIDRs to a Transit Gateway route table.
type Propagation struct {
	Table   ID
	Address string
	Pending bool
}

// TransitTable is a Transit Gateway route table.
type TransitTable struct {
	Object
	TransitGateway ID
	// Routes are the static and the propagated ones that were read; those that follow from
	// Propagations need not be listed.
	Routes Fact[[]TransitRoute]
}

// TransitRoute is one entry of a Transit Gateway route table.
type TransitRoute struct {
	Address     string
	Destination Destination
	// Attachment is empty for a blackhole.
	Attachment ID
	Origin     Origin
	// List is the prefix list that the route is by, if it is by one.
	List      ID
	Blackhole bool
	Pending   bool
}
