package review

import (
	"slices"

	"cdk.tf/confluent-privatelink/internal/address"
	"cdk.tf/confluent-privatelink/internal/plan"
	"cdk.tf/confluent-privatelink/internal/stack"
)

// review is one while it is made.
type review struct {
	Input
	report *Report
	// before and after are the managed objects of all stacks that were read.
	before, after []object
	// guarded says what protects a thing, by stack and address; unguarded are those that the guard names as not protected.
	guarded   map[string]map[string]string
	unguarded map[string]map[string]bool
	// named are the changes that a finding names, by stack and address.
	named map[string]map[string]bool
}

// object is a managed object of a stack.
type object struct {
	stack, address, kind string
	values               plan.Values
}

func newReview(in Input) *review {
	r := &review{Input: in, guarded: map[string]map[string]string{}, unguarded: map[string]map[string]bool{}, named: map[string]map[string]bool{},
		report: &Report{Version: Version, System: in.System, Currency: in.Prices.Currency, Stacks: []StackReport{}, Findings: []Finding{}, Order: []Step{}, Counts: []Count{}, Rest: []Tally{}}}
	if r.New != nil {
		r.report.File = r.New.File
	}
	r.Stacks = slices.Clone(r.Stacks)
	slices.SortFunc(r.Stacks, func(a, b Stack) int {
		return slices.Index(stack.Every(), a.Name) - slices.Index(stack.Every(), b.Name)
	})
	for _, one := range r.Stacks {
		r.named[one.Name] = map[string]bool{}
		r.hold(one)
		r.guard(one)
	}
	return r
}

// hold notes what a stack has before and after.
func (r *review) hold(s Stack) {
	if s.Plan == nil {
		for _, one := range s.State.Objects {
			if !one.Data {
				of := object{s.Name, one.Address, one.Type, one.Values}
				r.before, r.after = append(r.before, of), append(r.after, of)
			}
		}
		return
	}
	for _, c := range s.Plan.Changes {
		if c.Data {
			continue
		}
		if c.Action != plan.Create || c.Imports {
			r.before = append(r.before, object{s.Name, c.Address, c.Type, c.Was})
		}
		if c.Action != plan.Delete && c.Action != plan.Forget {
			r.after = append(r.after, object{s.Name, c.Address, c.Type, c.Will})
		}
	}
}

const guardOf = "terraform_data." + address.Guard

// guard notes what the guard of a stack names.
func (r *review) guard(s Stack) {
	guarded, unguarded := map[string]string{}, map[string]bool{}
	for _, at := range s.Protected {
		guarded[at] = "prevent_destroy of " + at
	}
	note := func(at string) {
		one, ok := address.Parse(at)
		thing, keyed := one.Key.(string)
		switch {
		case !ok || !keyed:
		case one.Type+"."+one.ID == guardOf+"_protected":
			guarded[thing] = "prevent_destroy of " + at
		case one.Type+"."+one.ID == guardOf+"_unprotected":
			unguarded[thing] = true
		}
	}
	if s.Plan != nil {
		for _, change := range s.Plan.Changes {
			note(change.Address)
		}
	} else {
		for _, object := range s.State.Objects {
			note(object.Address)
		}
	}
	r.guarded[s.Name], r.unguarded[s.Name] = guarded, unguarded
}

// add takes up a finding, and notes that its resources were named.
func (r *review) add(f Finding) {
	for _, at := range f.Resources {
		if r.named[f.Stack] != nil {
			r.named[f.Stack][at] = true
		}
	}
	r.report.Findings = append(r.report.Findings, f)
}

// changes are what happens to the managed objects of a stack, without those that nothing happens to.
func (s Stack) changes() []plan.Change {
	if s.Plan == nil {
		return nil
	}
	return slices.DeleteFunc(s.Plan.Effective(), func(c plan.Change) bool { return c.Data })
}

// goes tells whether the object at an address, as it is, is there no more after the change.
func goes(c plan.Change) bool {
	return c.Action == plan.Delete || c.Action == plan.Replace || c.Action == plan.Unknown
}

// of are the objects of a kind for which something holds.
func of(all []object, kind string, holds func(object) bool) []object {
	var found []object
	for _, one := range all {
		if one.kind == kind && (holds == nil || holds(one)) {
			found = append(found, one)
		}
	}
	return found
}
