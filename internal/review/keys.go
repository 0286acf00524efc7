package review

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"cdk.tf/confluent-privatelink/internal/address"
	"cdk.tf/confluent-privatelink/internal/plan"
)

// rotations are the keys that a plan replaces because their period is over.
func rotations(s Stack) map[string]bool {
	found := map[string]bool{}
	if s.Plan != nil {
		for _, key := range s.Plan.Rotation().Keys {
			found[key.Address] = true
		}
	}
	return found
}

// missed tells of a rotation that replaces every key of a principal.
func (r *review) missed() {
	for _, one := range r.Stacks {
		if one.Plan == nil || one.recounts() {
			continue
		}
		for _, principal := range one.Plan.Rotation().Missed {
			var keys []string
			var who thing
			for _, key := range one.Plan.Rotation().Keys {
				if what := thingOf(key.Address, key.Was); what.principal == principal {
					keys, who = append(keys, key.Address), what
				}
			}
			r.add(Finding{Rule: "access-keys", Class: Access, Severity: Lost, Stack: one.Name, Resources: keys, Place: r.place(thing{path: "api_keys"}),
				What:    fmt.Sprintf("Every key of %s is replaced at once, because a whole period was missed or api_keys.rotation_days was changed: clients that have not read the secret since are refused.", who.access()),
				Instead: "Let its clients read the secret right after the apply. From then on rotate once a period (runs rotate, on a schedule)."})
		}
	}
}

// recounts tells whether a plan changes how many keys a principal has: then other periods fall to each of them.
func (s Stack) recounts() bool {
	return slices.ContainsFunc(s.changes(), func(c plan.Change) bool {
		return strings.HasPrefix(c.Address, keyCounter) && (c.Action == plan.Create || c.Action == plan.Delete)
	}) && slices.ContainsFunc(s.Plan.Changes, func(c plan.Change) bool { return strings.HasPrefix(c.Address, keyCounter) && c.Action != plan.Create })
}

// keyCounter begins the addresses of what counts the periods of each of the keys that principals have.
const keyCounter = "terraform_data." + address.KeyRotation + "_"

// recounted finds keys that are replaced though their period is not over. Those of periods before the first apply nobody ever got.
func (r *review) recounted() {
	for _, one := range r.Stacks {
		if !one.recounts() {
			continue
		}
		unused := map[int]bool{}
		for _, c := range one.changes() {
			if slot, err := strconv.Atoi(strings.TrimPrefix(c.Address, keyCounter)); err == nil && strings.HasPrefix(c.Was["input.generation"], "-") {
				unused[slot] = true
			}
		}
		var keys, fresh []string
		for _, key := range one.Plan.Rotation().Keys {
			at, _ := address.Parse(key.Address)
			if _, slot, _ := address.KeyOf(at.ID); unused[slot] {
				fresh = append(fresh, key.Address)
			} else {
				keys = append(keys, key.Address)
			}
		}
		of := r.place(thing{path: "api_keys"})
		if len(keys) > 0 {
			r.add(Finding{Rule: "access-recounted", Class: Access, Severity: Lost, Stack: one.Name, Resources: keys, Place: of,
				What:    fmt.Sprintf("%s replaced because api_keys.retained was changed: who uses one of these is refused, though its period is not over.", isAre(len(keys), "key")),
				Instead: "Leave it as it was, or apply it when clients can read their secret again right after; apply cluster-link right after confluent-core."})
		}
		if len(fresh) > 0 {
			r.add(Finding{Rule: "hand-recounted", Class: Hand, Severity: Note, Stack: one.Name, Resources: fresh, Place: of,
				What: fmt.Sprintf("%s replaced because api_keys.retained was changed. Nobody was ever given one of these.", isAre(len(fresh), "key"))})
		}
	}
}

// rotation tells of keys that are replaced because their period is over.
func (r *review) rotation() {
	for _, one := range r.Stacks {
		if one.Plan == nil || one.recounts() {
			continue
		}
		rotation := one.Plan.Rotation()
		if len(rotation.Keys) == 0 {
			continue
		}
		period := 0
		for _, c := range one.Plan.Changes {
			if now := c.Will["input.generation"]; strings.HasPrefix(c.Address, keyCounter) && now != c.Was["input.generation"] {
				of, _ := strconv.Atoi(now)
				period = max(period, of)
			}
		}
		var keys []string
		for _, key := range rotation.Keys {
			keys = append(keys, key.Address)
		}
		f := Finding{Rule: "hand-rotation", Class: Hand, Severity: Note, Stack: one.Name, Resources: keys, Place: r.place(thing{path: "api_keys"}),
			What:    fmt.Sprintf("%s replaced because a period is over: the new one first, the oldest goes last.", isAre(len(keys), "key")),
			Instead: "Apply cluster-link right after confluent-core: links and topics take the new keys over then."}
		if period > 0 {
			f.Details = append(f.Details, fmt.Sprintf("It is period %d since the first apply.", period))
		}
		r.add(f)
	}
}
