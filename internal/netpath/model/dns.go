package model

import "net/netip"

// Zone is a private hosted zone.
type Zone struct {
	Object
	// Domain is the zone's name without a trailing dot; it may be symbolic.
	Domain string
	// Becomes is the name that a symbolic one will be, where that is known: that of an attachment is the
	// same for every attachment of a region.
	Becomes string
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
	// Type is set for a record that gives no IPv4 address ("TXT"): the name exists all the same.
	Type    string
	Pending bool
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
	// Becomes is as that of a Zone.
	Becomes string
	Type    string
	VPCs    Fact[[]ZoneAssociation]
	// Expected are VPCs with which whoever makes the rule is to associate it, which no input shows.
	Expected []ID
	// Targets of a FORWARD rule.
	Targets []netip.Addr
	// OutboundVPC is the VPC of the rule's outbound resolver endpoint, from which the targets must be reachable.
	OutboundVPC ID
	// Outbound is that endpoint; it is among the model's OutboundResolver if more is known of it.
	Outbound ID
}

// ResolverEndpoint is a Route 53 Resolver endpoint. What asks an inbound one gets the answers of its
// VPC; questions that a FORWARD rule sends on start from an outbound one.
type ResolverEndpoint struct {
	Object
	VPC            ID
	Interfaces     []Interface
	SecurityGroups Fact[[]ID]
}
