package model

import "net/netip"

// Zone is a private hosted zone.
type Zone struct {
	Object
	// Domain is the zone's name without a trailing dot; it may be symbolic.
	Domain  string
	VPCs    Fact[[]ZoneAssociation]
	Records Fact[[]Record]
}

// ZoneAssociation lets a VPC see a zone.
type ZoneAssociation struct {
	VPC     ID
	Address string
	Pending bool
}

// Record is one record set: a CNAME or alias with one target, or addresses.
type Record struct {
	Address string
	// Name is the full name without a trailing dot, * as the leftmost label for a wildcard.
	Name      string
	CNAME     string
	Addresses []netip.Addr
	Pending   bool
}

// Types of a resolver rule.
const (
	RuleForward = "FORWARD"
	RuleSystem  = "SYSTEM"
)

// ResolverRule decides for a domain and those below it who answers.
type ResolverRule struct {
	Object
	Domain string
	Type   string
	VPCs   Fact[[]ZoneAssociation]
	// Targets of a FORWARD rule.
	Targets []netip.Addr
	// OutboundVPC is the VPC of the rule's outbound resolver endpoint, from which the targets must be reachable.
	OutboundVPC ID
}

// ResolverEndpoint is an inbound Route 53 Resolver endpoint: what asks it gets the answers of its VPC.
type ResolverEndpoint struct {
	Object
	VPC            ID
	Interfaces     []Interface
	SecurityGroups Fact[[]ID]
}
