package evaluate

import "cdk.tf/confluent-privatelink/internal/netpath/model"

// Ports of a cluster: Kafka, and HTTPS for REST and everything else.
const (
	HTTPS = 443
	Kafka = 9092
)

// Ports are checked for every client and cluster, in this order.
var Ports = []int{HTTPS, Kafka}

// Verify answers for every client, every cluster and both ports.
func (e *Evaluator) Verify() *Report {
	r := &Report{stops: map[string][]*Trace{}}
	seen := map[string]bool{}
	for i := range e.model.Clients {
		for j := range e.model.Clusters {
			for _, port := range Ports {
				t := e.trace(&e.model.Clients[i], &e.model.Clusters[j], port)
				r.Traces = append(r.Traces, t)
				r.collect(t, seen)
			}
		}
	}
	e.idle(r, seen)
	r.Warnings = e.warnings()
	return r
}

// Report wraps one trace, so that it can be shown like a whole run.
func (t *Trace) Report() *Report {
	r := &Report{Traces: []*Trace{t}, stops: map[string][]*Trace{}}
	r.collect(t, map[string]bool{})
	return r
}

func (r *Report) collect(t *Trace, seen map[string]bool) {
	for _, b := range t.Blockers {
		key := b.key()
		if !seen[key] {
			seen[key] = true
			r.Blockers = append(r.Blockers, b)
		}
		r.stops[key] = append(r.stops[key], t)
	}
	for _, g := range t.Gaps {
		if !seen[g.What] {
			seen[g.What] = true
			r.addGap(g)
		}
	}
}

// Stopped returns the traces that a blocker stops.
func (r *Report) Stopped(b *Blocker) []*Trace { return r.stops[b.key()] }

func (r *Report) addGap(g *model.Gap) {
	if g.Outside {
		r.Assumptions = append(r.Assumptions, g)
	} else {
		r.Unknowns = append(r.Unknowns, g)
	}
}
