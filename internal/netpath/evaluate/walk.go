package evaluate

import (
	"cdk.tf/confluent-privatelink/internal/netpath/code"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// walk follows a packet in one direction and collects a hop per decision.
type walk struct {
	*Evaluator
	phase  Phase
	from   *place
	to     *place
	header Header
	hops   []Hop
	broken bool // a hop has blocked: what follows is beyond it
}

// usualHops is room for the hops of one direction over a Transit Gateway.
const usualHops = 12

// newWalk starts a packet between two places.
func (e *Evaluator) newWalk(phase Phase, from, to *place, protocol string, ports model.Ports) *walk {
	return &walk{
		Evaluator: e, phase: phase, from: from, to: to,
		header: Header{Source: from.String(), Destination: to.String(), Protocol: protocol, Ports: ports},
		hops:   make([]Hop, 0, usualHops),
	}
}

func (w *walk) add(hop Hop) {
	hop.Phase = w.phase
	if hop.Before == (Header{}) {
		hop.Before = w.header
	}
	hop.After = w.header
	hop.Beyond = w.broken
	if w.phase == PhaseReturn && hop.Code != "" {
		hop.Code = hop.Code.Returning()
	}
	w.hops = append(w.hops, hop)
	if hop.Outcome == Stopped {
		w.broken = true
	}
}

func (w *walk) pass(component string, object model.Object, matched string) {
	w.add(Hop{Component: component, Object: object, Matched: matched, Outcome: Passed})
}

func (w *walk) block(component string, object model.Object, matched string, c code.Code, message, fix string) {
	w.add(Hop{Component: component, Object: object, Matched: matched, Outcome: Stopped,
		Code: c, Message: message, Fix: fix})
}

// miss records a fact that is not known: an assumption if it lies outside the managed
// configuration, else the path is unknown.
func (w *walk) miss(component string, object model.Object, matched string, c code.Code, gap *model.Gap) {
	outcome := Undetermined
	if gap.Outside {
		outcome, c = Assumed, ""
	}
	w.add(Hop{Component: component, Object: object, Matched: matched, Outcome: outcome,
		Code: c, Message: gap.What, Fix: "", Gap: gap})
}

// back says "back " on the return path, for messages that serve both directions.
func (w *walk) back() string {
	if w.phase == PhaseReturn {
		return "back "
	}
	return ""
}

// verdictOf sums up hops.
func verdictOf(hops ...[]Hop) Verdict {
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
