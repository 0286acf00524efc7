// Package compare tells in which paths two networks differ, and by which object: what a change
// of the stacks, or of AWS by another hand, gives and takes.
package compare

import (
	"slices"

	"cdk.tf/confluent-privatelink/internal/netpath/answer"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// pair is a client, a cluster and a port, by the names that the configuration gives them.
type pair struct {
	client, cluster string
	port            int
}

// Network is one of the two: its answer, and what the configuration file of each of its systems names.
type Network struct {
	Report  *answer.Report
	Systems []System
}

// System has the names that a configuration file gives to PrivateLink VPCs and to clusters. What the
// file names and the answer does not have was not read, and is not gone.
type System struct {
	Name           string
	VPCs, Clusters []string
}

// Networks compares two networks, pair by pair.
func Networks(before, after Network) *answer.Difference {
	d := &answer.Difference{}
	was, is := byPair(before.Report), byPair(after.Report)
	for _, key := range pairs(before.Report, after.Report) {
		if c := change(key, before.find(was, key), after.find(is, key)); c.Before == c.After {
			d.Same++
		} else {
			d.Changes = append(d.Changes, c)
		}
	}
	order := []answer.Effect{answer.Lost, answer.Doubtful, answer.Gained, answer.Other}
	slices.SortStableFunc(d.Changes, func(a, b *answer.Change) int {
		return slices.Index(order, a.Effect) - slices.Index(order, b.Effect)
	})
	return d
}

// find returns the answer for a pair: nil if the network does not have it, unknown if the file names
// its ends and the inputs do not hold them.
func (n Network) find(traces map[pair]*answer.Trace, key pair) *answer.Trace {
	t := traces[key]
	if t != nil || !n.expects(key) {
		return t
	}
	return &answer.Trace{Verdict: answer.Unknown, Findings: answer.Findings{Gaps: []*model.Gap{{
		What:   key.client + " or " + key.cluster + ", which the configuration file names and the inputs do not hold",
		Settle: []string{"the other stacks of the system among the inputs"}}}}}
}

// expects reports whether a file names both ends of a pair, of which one is not in the answer.
func (n Network) expects(key pair) bool {
	return slices.ContainsFunc(n.Systems, func(s System) bool {
		client, cluster := slices.Contains(s.VPCs, key.client), slices.Contains(s.Clusters, key.cluster)
		own := []string{s.Name}
		for _, t := range n.Report.Traces {
			client = client || t.Client.Name == key.client && model.Share(t.Client.Systems, own)
			cluster = cluster || t.Cluster.Name == key.cluster && model.Share(t.Cluster.Systems, own)
		}
		return client && cluster
	})
}

func keyOf(t *answer.Trace) pair { return pair{t.Client.Name, t.Cluster.Name, t.Port} }

func byPair(r *answer.Report) map[pair]*answer.Trace {
	found := map[pair]*answer.Trace{}
	for _, t := range r.Traces {
		found[keyOf(t)] = t
	}
	return found
}

// pairs are those of the first report in its order, then those that only the second has.
func pairs(before, after *answer.Report) []pair {
	var found []pair
	seen := map[pair]bool{}
	for _, t := range slices.Concat(before.Traces, after.Traces) {
		if !seen[keyOf(t)] {
			seen[keyOf(t)] = true
			found = append(found, keyOf(t))
		}
	}
	return found
}

// change compares one pair; a trace is nil where the network does not have the pair.
func change(key pair, before, after *answer.Trace) *answer.Change {
	c := &answer.Change{Client: key.client, Cluster: key.cluster, Port: key.port, Before: verdict(before), After: verdict(after)}
	c.Effect = effect(c.Before, c.After)
	if after != nil && c.After == answer.Blocked {
		c.Blockers = after.Without(before)
	}
	if before != nil && c.Before == answer.Blocked {
		c.Blockers = append(c.Blockers, before.Without(after)...)
	}
	for _, t := range []*answer.Trace{before, after} {
		if verdict(t) == answer.Unknown {
			c.Gaps = append(c.Gaps, missing(t)...)
		}
	}
	return c
}

func verdict(t *answer.Trace) answer.Verdict {
	if t == nil {
		return answer.Absent
	}
	return t.Verdict
}

func effect(before, after answer.Verdict) answer.Effect {
	switch {
	case before == answer.Unknown || after == answer.Unknown:
		return answer.Doubtful
	case before == answer.Reachable:
		return answer.Lost
	case after == answer.Reachable:
		return answer.Gained
	}
	return answer.Other
}

// missing are the facts that make a verdict unknown; those assumed outside of the stacks do not.
func missing(t *answer.Trace) []*model.Gap {
	var found []*model.Gap
	for _, g := range t.Gaps {
		if !g.Outside {
			found = append(found, g)
		}
	}
	return found
}
