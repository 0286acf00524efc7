package review

import (
	"slices"

	"cdk.tf/confluent-privatelink/internal/exit"
)

// Version of the report's JSON.
const Version = 1

// Report is what a change would do.
type Report struct {
	Version int `json:"version"`
	// System is its name, as its states say it.
	System string `json:"system"`
	// File is the configuration file after the change, "" if none was given. Places that are Gone are in another, or in a revision of Git.
	File    string  `json:"-"`
	Verdict Verdict `json:"verdict"`
	// Stacks in the order of apply, those too that were not reviewed.
	Stacks []StackReport `json:"stacks"`
	// Findings, most serious first.
	Findings []Finding `json:"findings"`
	// Order in which the stacks that change are applied.
	Order []Step `json:"order"`
	// Tried are orders that were tried in the emulated clouds: that of Order first.
	Tried []Attempt `json:"tried,omitempty"`
	// Counts of what AWS and Confluent bill or limit.
	Counts []Count `json:"counts"`
	// Currency of the prices, as the user's file says it.
	Currency string `json:"currency,omitempty"`
	// Rest counts the changes that no finding names, by type and action.
	Rest []Tally `json:"rest"`
}

// InOrder are the names of the stacks of Order.
func (r *Report) InOrder() (names []string) {
	for _, step := range r.Order {
		names = append(names, step.Stack)
	}
	return names
}

// Verdict of a review.
type Verdict string

// The verdicts.
const (
	NothingLost   Verdict = "nothing lost"
	LostAsMeant   Verdict = "lost as meant" // each loss is said in the configuration file
	SomethingLost Verdict = "lost"
	CannotSay     Verdict = "cannot say"
)

// Status is the exit status that goes with a verdict. What is lost as meant is lost, unless the caller accepts it.
func (v Verdict) Status(acceptMeant bool) exit.Status {
	switch {
	case v == NothingLost, v == LostAsMeant && acceptMeant:
		return exit.Holds
	case v == CannotSay:
		return exit.CannotSay
	}
	return exit.DoesNotHold
}

// Class of a finding, most serious first.
type Class string

// The classes.
const (
	Data   Class = "data"   // topics, clusters and what else holds data goes
	Access Class = "access" // somebody cannot use something any more
	Paths  Class = "paths"  // a client reaches a cluster no more, or newly
	Order  Class = "order"  // what has to be applied before what
	Hand   Class = "hand"   // takes long, restarts clients or needs a hand
	Quota  Class = "quota"  // a default quota is exceeded
	Scope  Class = "scope"  // what was not reviewed
)

// Classes in their order.
var Classes = []Class{Data, Access, Paths, Order, Hand, Quota, Scope}

func (c Class) rank() int { return slices.Index(Classes, c) }

// Severity of a finding.
type Severity string

// The severities.
const (
	Lost    Severity = "lost"
	Unknown Severity = "unknown"
	Warning Severity = "warning"
	Note    Severity = "note"
)

var severities = []Severity{Lost, Unknown, Warning, Note}

func (s Severity) rank() int { return slices.Index(severities, s) }

// Finding is one thing that a change would do.
type Finding struct {
	// Rule names the kind of finding, as data-topic; it stays the same between versions.
	Rule     string   `json:"rule"`
	Class    Class    `json:"class"`
	Severity Severity `json:"severity"`
	// What happens, in one sentence.
	What string `json:"what"`
	// Details add what is at stake, a sentence each.
	Details []string `json:"details,omitempty"`
	// Stack whose plan does it, and the addresses of the resources in it.
	Stack     string   `json:"stack,omitempty"`
	Resources []string `json:"resources,omitempty"`
	// Place is the line of the configuration file that causes it, nil if no file was given or it comes from none.
	Place *Place `json:"place,omitempty"`
	// Instead is what to do about it, "" if nothing has to be done.
	Instead string `json:"instead,omitempty"`
	// Blocks are ready to use, in Terraform's language.
	Blocks string `json:"blocks,omitempty"`
	// Meant is true if the file says next to the thing that it is to go; By is what says so.
	Meant bool   `json:"meant"`
	By    string `json:"by,omitempty"`
	// StoppedBy is the protection that keeps it from happening, "" if nothing does.
	StoppedBy string `json:"stopped_by,omitempty"`
}

// Place is a line of a configuration file.
type Place struct {
	File string `json:"file"`
	Line int    `json:"line"`
	// Path in the file, as confluent.clusters.sandbox.topics.orders.
	Path string `json:"path"`
	// Gone is true if the line stands in the old file, and not in the new one.
	Gone bool `json:"gone"`
}

// StackReport says of a stack how it was reviewed.
type StackReport struct {
	Stack string `json:"stack"`
	// Read is plan, state (it is not changed) or nothing (it was not reviewed).
	Read string `json:"read"`
	// Changes in Terraform's words, as "1 to add, 0 to change, 2 to destroy"; "" without a plan.
	Changes string `json:"changes,omitempty"`
}

// Step of an order.
type Step struct {
	Stack   string `json:"stack"`
	Command string `json:"command"`
	// Why it stands here.
	Why string `json:"why,omitempty"`
}

// Count is how many of something there are.
type Count struct {
	// Of says what is counted; Unit is its name in a price file.
	Of     string `json:"of"`
	Unit   string `json:"unit"`
	Before int    `json:"before"`
	After  int    `json:"after"`
	// Unknown is how many objects after the change have an amount that is not known yet, and is not in After.
	Unknown int `json:"unknown,omitempty"`
	// Limit is the published default, 0 if none is known.
	Limit int `json:"limit,omitempty"`
	// Monthly is what the difference costs a month by the user's price file, nil without a price.
	Monthly *float64 `json:"monthly,omitempty"`
}

// Tally counts changes.
type Tally struct {
	Type   string `json:"type"`
	Action string `json:"action"`
	Count  int    `json:"count"`
}
