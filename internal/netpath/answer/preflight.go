package answer

import "cdk.tf/confluent-privatelink/internal/netpath/model"

// Conflict is what an apply would be refused for, or break, with the object that is in the way.
type Conflict struct {
	// Refusal is AWS's own word for it: an error code, or the name of a quota.
	Refusal string
	// Planned is what the stacks will make, InTheWay what is there already.
	Planned, InTheWay model.Object
	Message           string
	Fix               string
}

// Preflight is what an apply will meet.
type Preflight struct {
	Conflicts []*Conflict
	// Unknowns are facts without which a conflict cannot be ruled out.
	Unknowns []*model.Gap
	// Checked counts, by kind of object, what was compared with what exists.
	Checked []Count
}

// Count is a number of things of one kind.
type Count struct {
	Kind   string
	Number int
}

// Verdict of the preflight: blocked by a conflict, unknown if one cannot be ruled out.
func (p *Preflight) Verdict() Verdict {
	switch {
	case len(p.Conflicts) > 0:
		return Blocked
	case len(p.Unknowns) > 0:
		return Unknown
	}
	return Reachable
}
