// Package review says what a change would do: what is lost by it, who is cut off, in which order it has to be applied.
//
// Judge takes what is known of a change and finds; it reads no file and starts nothing, so that whoever has plans can
// ask: the command review --plan from files, another after planning in the emulated clouds. What it is given:
//
//	Input
//	  Stacks   for each stack its plan (package plan, by ParseKeeping with Kept), or its state if it is not planned.
//	           A stack that is not there was not reviewed, and nothing is promised of it.
//	  Old, New the configuration files, if known: which line causes a finding, and what is meant
//	  Paths    what netpath says before, in between and after, if it was asked (package review/paths)
//	  Refused  what Terraform says of stacks that it does not plan as the file has them; of those of which there is no plan at all,
//	           Unplanned has the addresses
//	  Live     what Kafka says of the links, if it was asked
//	  Prices   of the user's own
//
// A plan may be one that Terraform would refuse: where protection stands in the way of one, plan a copy of the stack without it
// (stack.Document.Unprotect) and name what was protected in Stack.Protected; the findings then name the protection that stops them.
//
// A finding has a class, of which the order is that of seriousness, and a severity, which makes the verdict:
//
//	lost     something is lost or cut: the verdict is Lost, or Meant if the file says so next to each of them
//	unknown  it cannot be excluded: the verdict is CannotSay, unless something is lost
//	warning  nothing is lost, and somebody should look
//	note     all else
//
// No value of a plan is in a Report but the attributes that Kept names, which hold no secrets. Of these the texts of schemas are not: they
// are compared, and what a parser says of them, names of fields and types, is all that is shown.
package review

import (
	"cmp"
	"slices"
)

// Judge finds what a change would do.
func Judge(in Input) *Report {
	r := newReview(in)
	r.scope()
	r.data()
	r.access()
	r.schemas()
	r.paths()
	r.hand()
	r.orders()
	r.secretNames()
	r.blocked()
	r.names()
	r.outdated()
	r.stopped()
	r.counts()
	r.rest()
	r.report.finish()
	return r.report
}

// finish sorts the findings, most serious first, and gives the verdict.
func (r *Report) finish() {
	slices.SortStableFunc(r.Findings, func(a, b Finding) int {
		return cmp.Or(a.Severity.rank()-b.Severity.rank(), meantLast(a, b), a.Class.rank()-b.Class.rank())
	})
	r.Verdict = verdict(r.Findings)
}

func meantLast(a, b Finding) int {
	switch {
	case a.Meant == b.Meant:
		return 0
	case a.Meant:
		return 1
	}
	return -1
}

func verdict(all []Finding) Verdict {
	switch {
	case slices.ContainsFunc(all, func(one Finding) bool { return one.Severity == Lost && !one.Meant }):
		return SomethingLost
	case slices.ContainsFunc(all, func(one Finding) bool { return one.Severity == Unknown }):
		return CannotSay
	case slices.ContainsFunc(all, func(one Finding) bool { return one.Severity == Lost }):
		return LostAsMeant
	}
	return NothingLost
}
