// Package breaks holds one table of ways to break the stacks, and says for each who must notice.
//
// There are two judges that share no code: the rehearsal, in which the real Terraform applies
// the broken stacks to the emulated clouds and their network, and netpath, which reads the
// JSON. Both are held to this table, and the table to itself: where the emulated network is
// blocked, netpath must say so, with the code that names the cause, or name the fact that the JSON
// does not have; and nowhere else. What neither of them can notice, the promises of the stacks must:
// their tests are held to the table too.
package breaks

import (
	"strings"

	"cdk.tf/confluent-privatelink/internal/stack"
)

// Break is one way to break a stack.
type Break struct {
	// Name says what is wrong.
	Name string
	// Config is the case whose golden stacks are broken.
	Config string
	// Stack that is broken.
	Stack string
	// Do breaks it.
	Do func(*stack.Document)
	// Rehearsal and Netpath are what the two judges must say.
	Rehearsal Rehearsal
	Netpath   Netpath
	// Promise is what the test of the stack's promises must say; empty if it is not asked.
	Promise string
}

// Rehearsal is how the rehearsal of a break must end.
type Rehearsal struct {
	// Fails is the stack and step at which it fails; empty if the agents must not notice.
	Fails string
	// Says is what its message must hold: the service's words, and what is missing.
	Says []string
	// Unasked says why the rehearsal is not asked; then the other fields are empty.
	Unasked string
}

// atTheGate is the step at which the data plane is first asked.
const atTheGate = stack.ClusterLink + " plan"

// Blocked tells whether the rehearsal fails because the agents do not reach a cluster.
func (r Rehearsal) Blocked() bool {
	if r.Fails != atTheGate {
		return false
	}
	said := strings.Join(r.Says, " ")
	return strings.Contains(said, timeout) || strings.Contains(said, noSuchHost) || strings.Contains(said, closed)
}

// AsksTheNetwork tells whether the rehearsal comes as far as to ask a cluster.
func (r Rehearsal) AsksTheNetwork() bool {
	return r.Fails == "" || strings.HasPrefix(r.Fails, stack.ClusterLink)
}

// What a client prints when it does not reach a cluster.
const (
	timeout    = "i/o timeout"
	noSuchHost = "no such host"
	closed     = "EOF"
)

// Netpath is what netpath must say of a break.
type Netpath struct {
	// Blames lists code and object of each blocker; none if every path is open.
	Blames []string
	// Who mends all of them, where there are several AWS accounts.
	Who string
	// Idle lists those of blockers on ways that no name leads to.
	Idle []string
	// Unknown is what the fact is called that is missing for a verdict; empty if none is.
	Unknown string
	// Refuses is what its error says where it cannot read the stacks.
	Refuses string
	// Unasked says why netpath is not asked; then the other fields are empty.
	Unasked string
}

// Why netpath is not asked.
const (
	refused = "AWS refuses it as a whole, so there is no such network"
	order   = "it is about the order of an apply, not about what is there after it"
	exists  = "which VPCs exist is for AWS to say"
)

// All breaks.
func All() []Break {
	var all []Break
	for _, list := range [][]Break{networks, filters, routes, names, cores, keys, points, links, registries, accounts} {
		all = append(all, list...)
	}
	return all
}

// body returns the body of an object that the stack has.
func body(d *stack.Document, address string) map[string]any {
	object := d.Object(address)
	if !object.Exists() {
		panic("no " + address + " in the stack: it has changed")
	}
	return object.Body
}

// remove takes an object out that the stack has.
func remove(d *stack.Document, address string) {
	body(d, address)
	d.Remove(address)
}

// without breaks a stack by taking an object out.
func without(address string) func(*stack.Document) {
	return func(d *stack.Document) { remove(d, address) }
}
