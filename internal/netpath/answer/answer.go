// Package answer holds what evaluation answers: hops, paths, blockers, verdicts and the reports
// made of them. It is a leaf: packages packet and dns make hops and paths, package evaluate makes
// traces and reports of them, render and diagram show them.
package answer

// Verdict is the answer to "can this client reach that name on this port".
type Verdict string

// Verdicts. Unknown means that a fact is missing and nothing is known to block.
const (
	Reachable Verdict = "reachable"
	Blocked   Verdict = "blocked"
	Unknown   Verdict = "unknown"
)

// Worse returns the worse of two verdicts: blocked before unknown before reachable.
func Worse(a, b Verdict) Verdict {
	switch {
	case a == Blocked || b == Blocked:
		return Blocked
	case a == Unknown || b == Unknown:
		return Unknown
	}
	return Reachable
}

// VerdictOf sums up hops.
func VerdictOf(hops ...[]Hop) Verdict {
	verdict := Reachable
	for _, list := range hops {
		for i := range list {
			switch list[i].Outcome {
			case Stopped:
				return Blocked
			case Undetermined:
				verdict = Unknown
			}
		}
	}
	return verdict
}
