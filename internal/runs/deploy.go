package runs

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"slices"

	"github.com/hashicorp/go-tfe"
)

// Plan plans the stacks in order. Nothing can be applied of it: its configuration versions are speculative. What reads the
// state of a stack that was never applied cannot be planned, and ends it with a Failure that is unknown.
func (s *Session) Plan(ctx context.Context, targets []Target) error {
	for _, target := range targets {
		if missing, err := s.unapplied(ctx, target); err != nil || missing != "" {
			if err != nil {
				return err
			}
			return &Failure{Workspace: target.Name, What: "cannot be planned before " + missing + " is applied, whose state it reads", Do: "runs apply plans and applies them in turn", Unknown: true}
		}
		if err := s.one(ctx, target, target.Folder, kind{message: "runs plan", planOnly: true}, func(ctx context.Context, r *run) error {
			_, err := r.plan(ctx)
			return err
		}); err != nil {
			return err
		}
	}
	return nil
}

// Apply plans and applies the stacks in order, each after its plan was shown and confirmed.
func (s *Session) Apply(ctx context.Context, targets []Target) error {
	for _, target := range targets {
		if err := s.one(ctx, target, target.Folder, kind{message: "runs apply"}, func(ctx context.Context, r *run) error {
			return r.confirmAndApply(ctx)
		}); err != nil {
			return err
		}
	}
	return nil
}

// one makes one run in a workspace, and leaves none behind that has not ended.
func (s *Session) one(ctx context.Context, target Target, folder string, k kind, use func(context.Context, *run) error) error {
	r, err := s.open(ctx, target)
	if err != nil {
		return err
	}
	defer r.abandon(ctx)
	if err := r.upload(ctx, folder, k.planOnly); err != nil {
		return err
	}
	if err := r.create(ctx, k); err != nil {
		return err
	}
	return use(ctx, r)
}

// confirmAndApply takes a run from its plan to the end.
func (r *run) confirmAndApply(ctx context.Context) error {
	j, err := r.plan(ctx)
	if err != nil {
		return err
	}
	if r.now.Status == tfe.RunPlannedAndFinished {
		r.say("%s: nothing to apply", r.target.Name)
		return nil
	}
	if err := r.decide(ctx, j); err != nil {
		return err
	}
	if err := r.apply(ctx); err != nil {
		return err
	}
	return r.converge(ctx)
}

// converge plans the same configuration again, which must change nothing.
func (r *run) converge(ctx context.Context) error {
	if !r.Options.Converge {
		return nil
	}
	second := &run{Session: r.Session, target: r.target, workspace: r.workspace, version: r.version}
	defer second.abandon(ctx)
	if err := second.create(ctx, kind{message: "runs: second plan", planOnly: true}); err != nil {
		return err
	}
	j, err := second.plan(ctx)
	if err != nil {
		return err
	}
	if second.empty(j) {
		second.say("%s: the second plan is empty", r.target.Name)
		return nil
	}
	what := "the plan right after the apply is not empty"
	if j.plan != nil {
		what += ":" + list(append(j.plan.Effective(), j.plan.Outputs...))
	}
	return second.fail(nil, what, "what changes by itself, or comes out otherwise than it was written, changes at every apply")
}

// unapplied names the first workspace that a target reads and that has no state.
func (s *Session) unapplied(ctx context.Context, target Target) (string, error) {
	for _, name := range target.Reads {
		r := &run{Session: s, target: target}
		workspace, err := s.API.Workspaces.Read(ctx, target.Place.Organization, name)
		switch {
		case errors.Is(err, tfe.ErrResourceNotFound):
			return name, nil
		case err != nil:
			return "", r.fail(err, "workspace "+name+" cannot be read", "")
		case workspace.CurrentStateVersion == nil:
			return name, nil
		}
	}
	return "", nil
}

// holds tells whether a workspace's state holds resources. Where the server has not counted them, it does.
func (r *run) holds(ctx context.Context) (bool, error) {
	state, err := r.API.StateVersions.ReadCurrent(ctx, r.workspace.ID)
	switch {
	case errors.Is(err, tfe.ErrResourceNotFound) && r.workspace.CurrentStateVersion == nil:
		return false, nil
	case err != nil:
		return false, r.fail(err, "the workspace's state cannot be read", "destroying needs a token that may read state versions")
	}
	return !state.ResourcesProcessed || len(state.Resources) > 0, nil
}

// StackFolder is where a stack is in a folder of synthesized stacks.
func StackFolder(synthesized, stack string) string {
	return filepath.Join(synthesized, "stacks", stack)
}

// backwards are the targets in the order in which they are destroyed.
func backwards(targets []Target) []Target {
	reversed := slices.Clone(targets)
	slices.Reverse(reversed)
	return reversed
}

// system says for messages whose stack it is.
func (t Target) String() string { return fmt.Sprintf("%s (%s)", t.Name, t.Stack) }
