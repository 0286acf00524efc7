package rehearse

import (
	"slices"

	"cdk.tf/confluent-privatelink/internal/emulator"
	"cdk.tf/confluent-privatelink/internal/stack"
)

// Lost is what was made while its answer got lost.
type Lost struct {
	// Type of the resource, and its id.
	Type, ID string
}

func (l Lost) String() string { return l.Type + " " + l.ID }

// Lose makes the answer to the first creation of each of these resource types get lost: the object
// is made, and Terraform gets an error and no state.
func (r *Rehearsal) Lose(types ...string) {
	defer r.World.Lock()()
	r.World.Lost = func(call *emulator.Call) bool {
		before := slices.ContainsFunc(r.losses, func(one Lost) bool { return one.Type == call.Type })
		if before || !slices.Contains(types, call.Type) {
			return false
		}
		r.losses = append(r.losses, Lost{call.Type, call.Object.String("id")})
		return true
	}
}

// lost lists what was lost so far.
func (r *Rehearsal) lost() []Lost {
	defer r.World.Lock()()
	return slices.Clone(r.losses)
}

// Orphans lists what exists in the emulated clouds and is in no state, as "type id", sorted.
func (r *Rehearsal) Orphans() ([]string, error) {
	known := map[string]bool{}
	for _, system := range r.Systems {
		for _, name := range stack.Every() {
			all, err := system.held(name)
			if err != nil {
				return nil, err
			}
			for _, one := range all {
				known[one.kind+" "+one.id] = true
			}
		}
	}
	return slices.DeleteFunc(r.World.Left(), func(one string) bool { return known[one] }), nil
}
