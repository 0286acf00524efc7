package evaluate

import (
	"fmt"

	"cdk.tf/confluent-privatelink/internal/netpath/code"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// Verdict is the answer to "can this client reach that name on this port".
type Verdict string

// Verdicts. Unknown means that a fact is missing and nothing is known to block.
const (
	Reachable Verdict = "reachable"
	Blocked   Verdict = "blocked"
	Unknown   Verdict = "unknown"
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
	ports := fmt.Sprint(h.Ports.First)
	if h.Ports.First != h.Ports.Last {
		ports = fmt.Sprintf("%d-%d", h.Ports.First, h.Ports.Last)
	}
	return fmt.Sprintf("%s -> %s %s/%s", h.Source, h.Destination, h.Protocol, ports)
}

// Hop is one decision on the way of a packet or of a name.
type Hop struct {
	Phase Phase
	// Component is the kind of thing that decides: "route table", "security group", ...
	Component string
	// Object decides; it carries its id and Terraform address.
	Object model.Object
	// Matched is the entry that decided, empty if none matched.
	Matched string
	// Before and After are the header before and after the hop; they differ at source NAT.
	// In the DNS phase they are empty.
	Before, After Header
	Outcome       Outcome
	// Code, Message and Fix are set unless the hop passed; the message of a hop that passed may be empty.
	Code    code.Code
	Message string
	Fix     string
	// Gap is what is not known, for Assumed and Undetermined.
	Gap *model.Gap
	// Beyond is true for hops after the first blocker of their direction: no packet gets
	// there, they are checked all the same to find every blocker.
	Beyond bool
}

// Path is one way from a client's subnet to one network interface of an endpoint and back.
type Path struct {
	// From and To name the ends: a subnet with its availability zone.
	From, To string
	FromAZ   string
	ToAZ     string
	Forward  []Hop
	Return   []Hop
	Verdict  Verdict
}

// Resolution is what a client gets for a name.
type Resolution struct {
	Name string
	// Chain has the name, then each CNAME target.
	Chain []string
	Hops  []Hop
	// Endpoint and Interfaces are where the name leads, empty if it does not resolve.
	Endpoint   model.ID
	Interfaces []model.Interface
	Verdict    Verdict
	Findings
}

// Trace is the answer for one client, one name of a cluster and one port.
type Trace struct {
	Client  *model.Client
	Cluster *model.Cluster
	Host    *model.Host
	Port    int
	Verdict Verdict
	// Resolution is of the host name; Zonal are those of the brokers' zonal names.
	Resolution *Resolution
	Zonal      []*Resolution
	// Reach has the paths to the addresses in the DNS answer, nil if there is none.
	Reach *Reach
	// IfResolved is true if the name does not resolve and Reach shows the paths to the endpoint
	// that it should lead to.
	IfResolved bool
	// Findings are every blocker once, in the order of the checks, and the facts that the
	// answer rests on (Outside) or that are missing.
	Findings
}

// Reach is everything between one client network and one endpoint on one port.
type Reach struct {
	Endpoint *model.Endpoint
	Paths    []*Path
	// Open counts the paths that are not blocked.
	Open int
	Findings
}

// Blocker is one reason why something is blocked, with the object to blame.
type Blocker struct {
	Code      code.Code
	Phase     Phase
	Component string
	Object    model.Object
	Message   string
	Fix       string
}

// key tells blockers apart: hops of several paths that say the same are one blocker.
func (b *Blocker) key() string {
	return string(b.Code) + "\x00" + string(b.Object.ID) + "\x00" + b.Message
}

// Report is the answer for all clients and clusters.
type Report struct {
	Traces []*Trace
	// Blockers has every blocker once, in the order in which it was met first.
	Blockers []*Blocker
	// Idle are what blocks the hub's clients on the way to endpoints that no name leads them to now.
	Idle []*Blocker
	// Assumptions are facts outside the managed configuration that reachable paths rest on.
	Assumptions []*model.Gap
	// Unknowns are missing facts.
	Unknowns []*model.Gap
	// Warnings do not block: quotas.
	Warnings []string
	stops    map[string][]*Trace
}

// Verdict of the whole report: blocked before unknown before reachable.
func (r *Report) Verdict() Verdict {
	verdict := Reachable
	for _, t := range r.Traces {
		verdict = worse(verdict, t.Verdict)
	}
	return verdict
}

func worse(a, b Verdict) Verdict {
	switch {
	case a == Blocked || b == Blocked:
		return Blocked
	case a == Unknown || b == Unknown:
		return Unknown
	}
	return Reachable
}
