package answer

import (
	"fmt"

	"cdk.tf/confluent-privatelink/internal/netpath/code"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// Phase is the part of a trace that a hop belongs to.
type Phase string

// Phases in the order in which they are checked.
const (
	PhaseDNS     Phase = "dns"
	PhaseForward Phase = "forward"
	PhaseReturn  Phase = "return"
)

// Outcome is what a hop did.
type Outcome string

// Outcomes of a hop. Assumed passes on a fact outside the managed configuration.
const (
	Passed       Outcome = "passed"
	Stopped      Outcome = "blocked"
	Assumed      Outcome = "assumed"
	Undetermined Outcome = "unknown"
)

// Header is what of a packet decides its way. Addresses are prefixes, since the exact
// address inside a subnet is not known before apply.
type Header struct {
	Source      string
	Destination string
	Protocol    string
	Ports       model.Ports
}

// String prints the header as "10.2.0.0/20 -> 10.0.0.0/24 tcp/9092".
func (h Header) String() string {
	return fmt.Sprintf("%s -> %s %s/%s", h.Source, h.Destination, h.Protocol, h.Ports)
}

// Hop is one decision on the way of a packet or of a name.
type Hop struct {
	Phase Phase
	// Component is the kind of thing that decides: "route table", "security group", ...
	Component string
	// Object decides; it carries its id and Terraform address.
	Object model.Object
	// Matched is the route, rule or record that decided, empty if none matched.
	Matched string
	// Before and After are the header before and after the hop; they differ at source NAT.
	// In the DNS phase they are empty.
	Before, After Header
	Outcome       Outcome
	// Code, Message and Fix are set unless the hop passed; the message of a hop that passed may be empty.
	Code    code.Code
	Message string
	Fix     string
	// Mends is what the fix works on, empty if that is the object: what is wrong with a zone in a VPC is mended by
	// whoever owns the VPC.
	Mends model.ID
	// Gap is what is not known, for Assumed and Undetermined.
	Gap *model.Gap
	// Beyond is true for hops after the first blocker of their direction: no packet gets
	// there, they are checked all the same to find every blocker.
	Beyond bool
}

// Pass is a hop that lets the packet or the question on.
func Pass(component string, object model.Object, matched string) Hop {
	return Hop{Component: component, Object: object, Matched: matched, Outcome: Passed}
}

// Block is a hop that stops it, with what is wrong and what mends it.
func Block(component string, object model.Object, matched string, c code.Code, message, fix string) Hop {
	return Hop{Component: component, Object: object, Matched: matched, Outcome: Stopped, Code: c, Message: message, Fix: fix}
}

// MendedAt says what the fix of a hop works on, where that is not the object.
func (h Hop) MendedAt(id model.ID) Hop {
	h.Mends = id
	return h
}

// Miss is a hop for which a fact is not known: an assumption if it lies outside the managed
// configuration, else the whole is unknown.
func Miss(component string, object model.Object, matched string, c code.Code, gap *model.Gap) Hop {
	outcome := Undetermined
	if gap.Outside {
		outcome, c = Assumed, ""
	}
	return Hop{Component: component, Object: object, Matched: matched, Outcome: outcome, Code: c, Message: gap.What, Gap: gap}
}

// Matched adds the Terraform address to what is matched, if there is one.
func Matched(text, address string) string {
	if address == "" || address == text {
		return text
	}
	return text + " [" + address + "]"
}

// Components that traces speak of too.
const (
	EndpointComponent   = "VPC endpoint"
	HostedZoneComponent = "private hosted zone"
)
