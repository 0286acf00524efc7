package answer

import "cdk.tf/confluent-privatelink/internal/netpath/model"

// Effect is what a difference between two networks does to a pair of client and cluster.
type Effect string

// Effects, most serious first.
const (
	// Lost: it was reachable, and is blocked or gone.
	Lost Effect = "lost"
	// Doubtful: one of the two verdicts is unknown, so neither loss nor gain can be said.
	Doubtful Effect = "doubtful"
	// Gained: it is reachable, and was blocked or not there.
	Gained Effect = "gained"
	// Other: it is not reachable in either, but is blocked in one and not there in the other.
	Other Effect = "other"
)

// Absent is the verdict of a pair that one of the two networks does not have.
const Absent Verdict = "absent"

// Change is a pair, on one port, whose verdict differs.
type Change struct {
	Client, Cluster string
	Port            int
	Before, After   Verdict
	Effect          Effect
	// Blockers are what makes the difference: those of the network in which the pair is blocked
	// that the other has not. Gaps are missing facts of a verdict that is unknown.
	Blockers []*Blocker
	Gaps     []*model.Gap
}

// Difference is what two networks differ in.
type Difference struct {
	// Changes, most serious first, in the order of clients and clusters.
	Changes []*Change
	// Same counts the pairs and ports with one verdict in both.
	Same int
}

// Count of the changes with an effect.
func (d *Difference) Count(effect Effect) int {
	count := 0
	for _, c := range d.Changes {
		if c.Effect == effect {
			count++
		}
	}
	return count
}

// Cause is a blocker with the changes that it makes.
type Cause struct {
	*Blocker
	Changes []*Change
}

// Causes lists the blockers behind the changes of an effect, each once.
func (d *Difference) Causes(effect Effect) []*Cause {
	var causes []*Cause
	byKey := map[string]*Cause{}
	for _, c := range d.Changes {
		if c.Effect != effect {
			continue
		}
		for _, b := range c.Blockers {
			if byKey[b.key()] == nil {
				byKey[b.key()] = &Cause{Blocker: b}
				causes = append(causes, byKey[b.key()])
			}
			byKey[b.key()].Changes = append(byKey[b.key()].Changes, c)
		}
	}
	return causes
}

// Without returns the blockers that a trace has and another, which may be nil, has not.
func (t *Trace) Without(other *Trace) []*Blocker {
	has := map[string]bool{}
	if other != nil {
		for _, b := range other.Blockers {
			has[b.key()] = true
		}
	}
	var found []*Blocker
	for _, b := range t.Blockers {
		if !has[b.key()] {
			found = append(found, b)
		}
	}
	return found
}
