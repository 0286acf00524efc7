package review

import (
	"fmt"
	"slices"
)

// Attempt is one order that was tried in the emulated clouds, with the real Terraform.
type Attempt struct {
	Order []string `json:"order"`
	// Lifted is true if it was tried without what protects the things that go, as after an apply of protect: false.
	Lifted bool `json:"lifted"`
	Passed bool `json:"passed"`
	// Again are the stacks of which the first apply failed, as the review had said, and the second passed.
	Again []string `json:"again,omitempty"`
	// Stack and Step at which it ended, and in which error; "" if it passed.
	Stack string `json:"stack,omitempty"`
	Step  string `json:"step,omitempty"`
	Error string `json:"error,omitempty"`
}

// Learn takes up what was tried, the report's own order first. If that failed, and no finding says that its stack may be refused, the report
// cannot promise what it says.
func (r *Report) Learn(tried []Attempt) {
	r.Tried = tried
	foresees := func(f Finding) bool {
		return f.Class == Order && f.Severity == Warning && f.Rule != RuleName && (f.Stack == "" || f.Stack == tried[0].Stack)
	}
	if len(tried) == 0 || tried[0].Passed || slices.ContainsFunc(r.Findings, foresees) {
		return
	}
	r.Findings = append(r.Findings, Finding{Rule: "order-tried", Class: Order, Severity: Unknown, Stack: tried[0].Stack,
		What:    fmt.Sprintf("%s was not applied in the emulated clouds: its %s failed, and nothing that was read says why.", capital(tried[0].Stack), tried[0].Step),
		Details: []string{"The error stands with what was tried. What would come after it was not seen."},
		Instead: "Mend what the error names, and review again. If the emulated clouds alone refuse it, the plan against the real ones settles it."})
	r.finish()
}
