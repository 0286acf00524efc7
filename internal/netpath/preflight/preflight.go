// Package preflight finds, before an apply, what it would be refused for: an object of which a VPC,
// a route table or a Client VPN endpoint can have only one and has one already, CIDR blocks that
// overlap, and quotas. Most of these errors come when half of a stack is made.
//
// What the stacks will make is held against what exists. An object with the address of one that the
// stacks will make may be theirs, from an earlier apply, or of another system made by this
// program: a plan of the stacks tells, their JSON alone does not.
package preflight

import (
	"fmt"
	"slices"

	"cdk.tf/confluent-privatelink/internal/netpath/answer"
	"cdk.tf/confluent-privatelink/internal/netpath/load/resource"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// Plan is what is to be made, and what is there.
type Plan struct {
	// Planned is read from the stacks or from plans, Existing from states and from AWS.
	Planned, Existing *model.Model
	// System whose the planned stacks are: what exists and carries its name may be theirs.
	System string
	// Domain is the DNS domain that names get in Confluent's PrivateLink attachment of the region,
	// where the stacks know it only after apply; empty with an ingress gateway, whose access points
	// get new domains.
	Domain string
	// Whole is true if everything around the planned VPCs was read (AWS itself). Otherwise what the
	// states do not hold may still be in the way.
	Whole bool
}

// Check compares.
func Check(p Plan) *answer.Preflight {
	c := &checker{Plan: p, found: &answer.Preflight{}, pending: pending(p.Planned)}
	if c.mayBeDeployed() {
		return c.found
	}
	c.zones()
	c.rules()
	c.attachments()
	c.routes()
	c.clientVPNs()
	c.overlaps()
	c.quotas()
	return c.found
}

// mayBeDeployed reports, and notes, that a VPC which is to be made has the CIDR block of one that
// exists: then everything that is found may be the stacks' own, and nothing can be said of it.
func (c *checker) mayBeDeployed() bool {
	for _, planned := range c.Planned.VPCs {
		for _, e := range c.Existing.VPCs {
			if planned.Pending && e.ID != planned.ID && c.attached(e.ID) && len(planned.CIDRs.Value) > 0 && slices.Equal(planned.CIDRs.Value, e.CIDRs.Value) {
				c.gap(&model.Gap{What: fmt.Sprintf("whether %s with %s is the VPC %s that these stacks made: if so, they are applied already, and what exists may be theirs", e.Label(), e.CIDRs.Value[0], planned.Called()),
					Settle: []string{"terraform show -json of a plan of these stacks (--plan) in place of their JSON"}})
			}
		}
	}
	return len(c.found.Unknowns) > 0
}

// checker collects what is found.
type checker struct {
	Plan
	found   *answer.Preflight
	pending map[string]bool // addresses of what the stacks are yet to make
}

// conflict notes an object that is in the way, or, if it has an address of the stacks themselves, that
// it may be.
func (c *checker) conflict(refusal string, planned, inTheWay model.Object, message, fix string) {
	at := inTheWay.Address
	if inTheWay.System == c.System {
		at = resource.Plain(at)
	}
	if c.pending[at] {
		c.gap(&model.Gap{What: fmt.Sprintf("whether %s, which exists, is of these stacks or of another system: it has the address of what these are to make", inTheWay.Label()),
			Settle: []string{"terraform show -json of a plan of these stacks (--plan) in place of their JSON"}})
		return
	}
	c.found.Conflicts = append(c.found.Conflicts, &answer.Conflict{Refusal: refusal, Planned: planned, InTheWay: inTheWay, Message: message, Fix: fix})
}

func (c *checker) counted(kind string, number int) {
	if number > 0 {
		c.found.Checked = append(c.found.Checked, answer.Count{Kind: kind, Number: number})
	}
}

// unread notes that what exists is known only in part. Nothing is noted if all was read.
func (c *checker) unread(what string, calls ...string) {
	if !c.Whole {
		c.gap(&model.Gap{What: what, Settle: append([]string{"--live"}, calls...)})
	}
}

// gap notes a fact that was looked for and is not known, once.
func (c *checker) gap(g *model.Gap) {
	if g == nil {
		return
	}
	for _, known := range c.found.Unknowns {
		if known.What == g.What {
			return
		}
	}
	c.found.Unknowns = append(c.found.Unknowns, g)
}

// pending lists the addresses of what is to be made.
func pending(m *model.Model) map[string]bool {
	found := map[string]bool{}
	add := func(address string, pending bool) { found[address] = pending && address != "" }
	for _, z := range m.Zones {
		add(z.Address, z.Pending)
	}
	for _, r := range m.ResolverRules {
		add(r.Address, r.Pending)
	}
	for _, a := range m.Attachments {
		add(a.Address, a.Pending)
	}
	for _, v := range m.VPCs {
		add(v.Address, v.Pending)
	}
	for _, t := range m.RouteTables {
		for _, r := range t.Routes.Value {
			add(r.Address, r.Pending)
		}
	}
	for _, v := range m.ClientVPNs {
		for _, r := range v.Routes.Value {
			add(r.Address, r.Pending)
		}
		for _, a := range v.Authorizations.Value {
			add(a.Address, a.Pending)
		}
	}
	return found
}

// find returns the object of a list that has an id.
func find[T any](list []T, id model.ID, object func(*T) model.Object) *T {
	for i := range list {
		if object(&list[i]).ID == id {
			return &list[i]
		}
	}
	return nil
}
