package answer

import "cdk.tf/confluent-privatelink/internal/netpath/model"

// Report is the answer for all clients and clusters.
type Report struct {
	Traces []*Trace
	// Blockers has every blocker once, in the order in which it was met first.
	Blockers []*Blocker
	// Idle are what blocks the hub's clients on the way to endpoints that no name leads them to now.
	Idle []*Blocker
	// Assumptions are facts outside the managed configuration that reachable paths rest on.
	Assumptions []*model.Gap
	// Unknowns are missing facts.
	Unknowns []*model.Gap
	// Warnings do not block: quotas.
	Warnings []string
	// Unread counts, by type, what the inputs hold of the network and nobody understands here.
	Unread map[string]int
	stops  map[string][]*Trace // by the blocker's key
	idle   map[string]bool     // keys of Idle
	gaps   map[string]bool     // by what is not known
}

// Verdict of the whole report: blocked before unknown before reachable.
func (r *Report) Verdict() Verdict {
	verdict := Reachable
	for _, t := range r.Traces {
		verdict = Worse(verdict, t.Verdict)
	}
	return verdict
}

// Add takes a trace up, each of its blockers and gaps once.
func (r *Report) Add(t *Trace) {
	if r.stops == nil {
		r.stops, r.gaps = map[string][]*Trace{}, map[string]bool{}
	}
	r.Traces = append(r.Traces, t)
	for _, b := range t.Blockers {
		key := b.key()
		if r.stops[key] == nil {
			r.Blockers = append(r.Blockers, b)
		}
		r.stops[key] = append(r.stops[key], t)
	}
	for _, g := range t.Gaps {
		if !r.gaps[g.What] {
			r.gaps[g.What] = true
			r.addGap(g)
		}
	}
}

func (r *Report) addGap(g *model.Gap) {
	if g.Outside {
		r.Assumptions = append(r.Assumptions, g)
	} else {
		r.Unknowns = append(r.Unknowns, g)
	}
}

// AddIdle takes up what blocks the way to an endpoint that is not in use, unless a trace is
// blocked by the same. It is called after the last Add.
func (r *Report) AddIdle(reach *Reach) {
	if r.idle == nil {
		r.idle = map[string]bool{}
	}
	for _, b := range reach.Blockers {
		key := b.key()
		if r.stops[key] == nil && !r.idle[key] {
			r.idle[key] = true
			r.Idle = append(r.Idle, b)
		}
	}
}

// Stopped returns the traces that a blocker stops.
func (r *Report) Stopped(b *Blocker) []*Trace { return r.stops[b.key()] }
