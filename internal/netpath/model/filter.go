package model

import (
	"fmt"
	"net/netip"
)

// Ports is a range of TCP ports, both ends included.
type Ports struct{ First, Last int }

// AllPorts covers every port.
var AllPorts = Ports{0, 65535}

// String prints "9092" or "1024-65535".
func (p Ports) String() string {
	if p.First == p.Last {
		return fmt.Sprint(p.First)
	}
	return fmt.Sprintf("%d-%d", p.First, p.Last)
}

// Covers reports whether all of the other range is in the range.
func (p Ports) Covers(other Ports) bool { return p.First <= other.First && other.Last <= p.Last }

// Protocols of a rule.
const (
	TCP         = "tcp"
	UDP         = "udp"
	AnyProtocol = "all"
)

// Protocol reads AWS's name of a protocol or IANA's number. Another protocol than those above
// stays what it is and matches nothing here.
// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpPermission.html
func Protocol(text string) string {
	switch text {
	case "-1", AnyProtocol:
		return AnyProtocol
	case "6":
		return TCP
	case "17":
		return UDP
	}
	return text
}

// SecurityGroup is a security group: stateful, allow only, its rules united.
type SecurityGroup struct {
	Object
	VPC     ID
	Ingress Fact[[]GroupRule]
	Egress  Fact[[]GroupRule]
}

// GroupRule allows traffic with a peer. Exactly one of Peer and Group is set.
type GroupRule struct {
	ID       ID
	Address  string
	Protocol string
	Ports    Ports
	// Peer is the source (ingress) or destination (egress) of the traffic.
	Peer Destination
	// Group refers to another group; it does not hold across a Transit Gateway for PrivateLink endpoints.
	Group ID
	// List is the prefix list that the rule is by, if it is by one.
	List    ID
	Pending bool
}

// NetworkACL is a network ACL: stateless, in ascending order of numbers, first match wins.
type NetworkACL struct {
	Object
	VPC     ID
	Entries Fact[[]ACLEntry]
}

// ACLEntry is one numbered rule of a network ACL.
type ACLEntry struct {
	Number   int
	Egress   bool
	Allow    bool
	Protocol string
	Ports    Ports
	Peer     netip.Prefix
	// VPC is set instead of Peer if the entry is for the CIDR blocks of a VPC, which are not known.
	VPC ID
}
