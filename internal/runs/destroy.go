package runs

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"github.com/hashicorp/go-tfe"

	"cdk.tf/confluent-privatelink/internal/plan"
	"cdk.tf/confluent-privatelink/internal/stack"
)

// Destroy destroys the stacks, the last one first. Of each it plans the stack without protection before that, as
// `protect: false` at the top of the file would make it: this plan fails in the state of another system, and takes the
// deletion protection off the clusters in an apply of its own. What has no state is passed over.
func (s *Session) Destroy(ctx context.Context, targets []Target) error {
	for _, target := range backwards(targets) {
		if err := s.destroy(ctx, target); err != nil {
			return err
		}
	}
	return nil
}

func (s *Session) destroy(ctx context.Context, target Target) error {
	r, err := s.open(ctx, target)
	if err != nil {
		return err
	}
	if holds, err := r.holds(ctx); err != nil || !holds {
		if err == nil {
			s.say("%s: its state holds nothing", target.Name)
		}
		return err
	}
	folder, err := unprotected(target)
	if err != nil {
		return err
	}
	defer os.RemoveAll(folder)
	err = s.one(ctx, target, folder, kind{message: "runs destroy: protection off"}, func(ctx context.Context, r *run) error { return r.unprotect(ctx) })
	if err != nil {
		return err
	}
	return s.one(ctx, target, folder, kind{message: "runs destroy", destroy: true}, func(ctx context.Context, r *run) error {
		j, err := r.plan(ctx)
		if err != nil {
			return err
		}
		if r.now.Status == tfe.RunPlannedAndFinished {
			return nil
		}
		if err := r.decide(ctx, j); err != nil {
			return err
		}
		if err := r.apply(ctx); err != nil {
			return err
		}
		if holds, err := r.holds(ctx); err != nil || !holds {
			return err
		}
		return r.fail(nil, "the state still holds resources", "look at the run's log, then runs destroy again")
	})
}

// unprotect applies a plan that does nothing but take protection off. A plan that does nothing of the kind is
// left alone, since what is to be destroyed need not be mended first.
func (r *run) unprotect(ctx context.Context) error {
	j, err := r.plan(ctx)
	if err != nil || r.now.Status == tfe.RunPlannedAndFinished {
		return err
	}
	if j.plan == nil {
		return r.fail(nil, "whether this plan only takes protection off cannot be told: "+j.because, "use a token with admin rights on the workspace, or apply protect: false first")
	}
	off, others := protectionOff(j.plan)
	switch {
	case !off:
		r.say("%s: nothing is protected in this state; the plan above is not applied", r.target.Name)
		return nil
	case len(others) > 0:
		return r.fail(nil, "taking the protection off would change more than that:"+list(others), "apply the file first: runs apply")
	}
	if err := r.decide(ctx, j); err != nil {
		return err
	}
	return r.apply(ctx)
}

// protectionOff tells whether a plan takes deletion protection off a cluster, and what else it does.
func protectionOff(p *plan.Plan) (off bool, others []plan.Change) {
	for _, change := range p.Effective() {
		switch {
		case change.Type == "confluent_kafka_cluster" && change.Action == plan.Update && slices.Equal(change.Paths, []string{"deletion_protection"}):
			off = true
		case change.Type == "confluent_kafka_cluster" && slices.Contains(change.Paths, "deletion_protection"):
			off, others = true, append(others, change)
		default:
			others = append(others, change)
		}
	}
	return off, append(others, p.Outputs...)
}

// unprotected writes a stack without protection into a folder of its own, with its lock file.
func unprotected(target Target) (string, error) {
	text, err := os.ReadFile(filepath.Join(target.Folder, "cdk.tf.json"))
	if err != nil {
		return "", err
	}
	document, err := stack.Parse(text)
	if err != nil {
		return "", err
	}
	document.Unprotect()
	if text, err = document.JSON(); err != nil {
		return "", err
	}
	folder, err := os.MkdirTemp("", "runs")
	if err != nil {
		return "", err
	}
	err = os.WriteFile(filepath.Join(folder, "cdk.tf.json"), text, 0o600)
	lock, notRead := os.ReadFile(filepath.Join(target.Folder, lockFile))
	switch {
	case err != nil:
	case notRead == nil:
		err = os.WriteFile(filepath.Join(folder, lockFile), lock, 0o600)
	case !errors.Is(notRead, fs.ErrNotExist):
		err = notRead
	}
	if err != nil {
		os.RemoveAll(folder)
	}
	return folder, err
}
