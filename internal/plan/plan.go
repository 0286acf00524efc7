// Package plan reads what Terraform says a plan would do, as `terraform show -json` and HCP Terraform's API
// print it, and judges it: what is lost, whether keys rotate, and what else changes.
//
// A plan in JSON holds secrets in plain text. Parse keeps addresses, actions and the paths of attributes, and
// no value at all, so that nothing that is made from a Plan can show one. Who needs some values names their
// attributes (Keep); what Terraform marks as sensitive is not kept then either.
package plan

import (
	"fmt"
	"strings"
)

// Action is what happens to an object.
type Action string

// The actions. NoOp and Read change nothing.
const (
	NoOp   Action = "no-op"
	Read   Action = "read"
	Create Action = "create"
	Update Action = "update"
	// Replace is a deletion and a creation, in either order.
	Replace Action = "replace"
	Delete  Action = "delete"
	// Forget takes an object out of the state; what it names stays.
	Forget Action = "forget"
	// Unknown is an action that this program does not know: of a later Terraform.
	Unknown Action = "unknown"
)

// Plan is what one run of Terraform would do to one state.
type Plan struct {
	// Terraform is its version, as the plan says it.
	Terraform string
	// Changes of resources and data sources in the plan's order, those without an effect too.
	Changes []Change
	// Outputs that change; OutputNames are all that the stack has or had.
	Outputs     []Change
	OutputNames []string
	// Drifted are the addresses of what was found changed outside of Terraform.
	Drifted []string
	// Incomplete is true if Terraform says that another plan has to follow this one; Errored, if it could not plan everything.
	Incomplete, Errored bool
}

// Change is what happens to one object.
type Change struct {
	// Address as Terraform writes it, with a module's and an instance's key; that of an output is output.<name>.
	Address string
	// Before is the address that the object had, if it moves.
	Before string
	Type   string
	// Data is true for a data source.
	Data   bool
	Action Action
	// NewFirst is true if a replacement is created before what it replaces is deleted.
	NewFirst bool
	// Imports is true if what exists comes into the state.
	Imports bool
	// Reason is Terraform's word for why it is replaced, deleted or read, as replace_by_triggers; mostly "".
	Reason string
	// Paths of the attributes that change, as source_kafka_cluster[0].credentials[0].key; those that are known only
	// after apply too. Empty for what is created or deleted.
	Paths []string
	// Forced are the paths that force a replacement.
	Forced []string
	// Was and Will are the values before and after, of the attributes that ParseKeeping was asked to keep.
	Was, Will Values
}

// Effective tells whether something happens to a real object, an output or the state.
func (c Change) Effective() bool {
	return c.Action != NoOp && c.Action != Read || c.Imports || c.Before != ""
}

// Destructive tells whether an object goes, or leaves Terraform's hands.
func (c Change) Destructive() bool {
	return c.Action == Delete || c.Action == Replace || c.Action == Forget || c.Action == Unknown
}

// String says the change in one line, without any value.
func (c Change) String() string {
	text := c.Address + ": " + string(c.Action)
	if c.Action == Unknown {
		text = c.Address + ": an action that this version does not know"
	}
	if c.Before != "" {
		text += ", moved from " + c.Before
	}
	if c.Imports {
		text += ", imported"
	}
	if because := c.Because(); because != "" {
		text += " (" + because + ")"
	}
	return text
}

const mostPaths = 4

// Because says why an object changes or is replaced, by attributes or in Terraform's words; "" if that is not said.
func (c Change) Because() string {
	switch {
	case len(c.Forced) > 0:
		return few(c.Forced) + " cannot be changed in place"
	case c.Reason != "":
		return strings.ReplaceAll(c.Reason, "_", " ")
	case c.Action == Update:
		return few(c.Paths)
	}
	return ""
}

func few(paths []string) string {
	if len(paths) <= mostPaths {
		return strings.Join(paths, ", ")
	}
	return fmt.Sprintf("%s and %d more", strings.Join(paths[:mostPaths], ", "), len(paths)-mostPaths)
}

// Effective returns the changes of resources that have an effect.
func (p *Plan) Effective() []Change { return p.where(Change.Effective) }

// Destructive returns the changes by which an object goes, what holds data first.
func (p *Plan) Destructive() []Change {
	lost := p.where(func(c Change) bool { return c.Destructive() && c.Loss() != "" })
	return append(lost, p.where(func(c Change) bool { return c.Destructive() && c.Loss() == "" })...)
}

// Losses returns the changes by which data is lost, and those of which that cannot be excluded.
func (p *Plan) Losses() []Change {
	return p.where(func(c Change) bool { return c.Destructive() && c.Loss() != "" })
}

func (p *Plan) where(holds func(Change) bool) []Change {
	var found []Change
	for _, change := range p.Changes {
		if holds(change) {
			found = append(found, change)
		}
	}
	return found
}

// Empty tells whether an apply would do nothing, and nothing has to follow.
func (p *Plan) Empty() bool {
	return len(p.Effective()) == 0 && len(p.Outputs) == 0 && !p.Errored && !p.Incomplete
}

// Counts says how many objects have which fate, in Terraform's words and order.
func (p *Plan) Counts() string {
	count := map[Action]int{}
	imports, moves := 0, 0
	for _, change := range p.Changes {
		count[change.Action]++
		if change.Imports {
			imports++
		}
		if change.Before != "" {
			moves++
		}
	}
	parts := []string{
		fmt.Sprintf("%d to add", count[Create]+count[Replace]),
		fmt.Sprintf("%d to change", count[Update]),
		fmt.Sprintf("%d to destroy", count[Delete]+count[Replace]),
	}
	for _, other := range []struct {
		count int
		what  string
	}{{imports, "to import"}, {moves, "to move"}, {count[Forget], "to forget"}, {count[Unknown], "with an unknown action"}, {len(p.Outputs), "outputs to change"}} {
		if other.count > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", other.count, other.what))
		}
	}
	return strings.Join(parts, ", ")
}
