package runs

import (
	"context"
	"fmt"
	"strings"

	"github.com/hashicorp/go-tfe"
)

// Rotate plans the stacks that hold keys, in order, and applies without asking a plan that changes keys and what uses
// them, and nothing else. Any other plan is discarded, and stops it.
func (s *Session) Rotate(ctx context.Context, targets []Target) error {
	for _, target := range targets {
		if err := s.one(ctx, target, target.Folder, kind{message: "runs rotate"}, func(ctx context.Context, r *run) error { return r.rotate(ctx) }); err != nil {
			return err
		}
	}
	return nil
}

func (r *run) rotate(ctx context.Context) error {
	j, err := r.plan(ctx)
	switch {
	case err != nil:
		return err
	case r.now.Status == tfe.RunPlannedAndFinished:
		r.say("%s: no key is due", r.target.Name)
		return nil
	case j.plan == nil:
		failure := r.fail(nil, "not applied: whether this plan only rotates keys cannot be told: "+j.because, "").(*Failure)
		failure.Unknown = true
		return failure
	}
	rotation := j.plan.Rotation()
	r.say("%s: %s", r.target.Name, rotation)
	switch {
	case !rotation.Only():
		return r.fail(nil, fmt.Sprintf("not applied: %d changes are no part of a rotation:%s", len(rotation.Others), list(rotation.Others)),
			"apply them on their own, looked at by a person: runs apply")
	case len(rotation.Missed) > 0 && !r.Options.Missed:
		return r.fail(nil, "not applied: a whole period was missed, and every key would be replaced at once of "+strings.Join(rotation.Missed, ", "),
			"when clients can read their secrets again: runs rotate -missed (docs/operating.md, Key rotation)")
	}
	if err := r.apply(ctx); err != nil {
		return err
	}
	return r.converge(ctx)
}
