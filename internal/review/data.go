package review

import (
	"cdk.tf/confluent-privatelink/internal/plan"
)

// data finds what holds data and goes. A replacement is a loss.
func (r *review) data() {
	for _, one := range r.Stacks {
		for _, change := range one.changes() {
			if change.Destructive() && change.Loss() != "" {
				r.lost(one, change)
			}
		}
	}
}

func (r *review) lost(of Stack, change plan.Change) {
	f := Finding{Rule: "data-" + change.Type, Class: Data, Severity: Lost, Stack: of.Name, Resources: []string{change.Address},
		StoppedBy: r.guarded[of.Name][change.Address]}
	verb := "is deleted"
	if change.Action == plan.Replace {
		verb = "is replaced, which deletes it first"
	}
	f.What = change.Address + " " + verb + ": lost is " + change.Loss() + "."
	r.add(f)
}
