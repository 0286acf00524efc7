package runs

import (
	"context"
	"slices"
	"time"

	"github.com/hashicorp/go-tfe"
)

// abandonTime is how long the end of a run that is given up is waited for.
const abandonTime = 30 * time.Second

// abandon leaves no run behind that blocks the workspace: what waits is discarded, what plans is canceled. An apply that
// has begun goes on, since to cut it short leaves things half made; it ends by itself. It works although the
// context has ended.
func (r *run) abandon(ctx context.Context) {
	if r.version == nil {
		return
	}
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), abandonTime)
	defer cancel()
	if r.now == nil && !r.find(ctx) {
		return
	}
	for {
		if r.read(ctx) != nil {
			r.say("%s: it is not known what became of the run; look at %s", r.target.Name, r.target.URL(r.now.ID))
			return
		}
		if slices.Contains(final, r.now.Status) {
			return
		}
		if r.now.Status == tfe.RunApplying {
			r.say("%s: the apply goes on without this command: %s", r.target.Name, r.target.URL(r.now.ID))
			return
		}
		r.giveUp(ctx)
		if r.rest(ctx) != nil {
			return
		}
	}
}

// giveUp asks for the run's end in the way that its state allows. Refusals are no matter: the state may have gone on, and
// is read again.
func (r *run) giveUp(ctx context.Context) {
	switch actions := r.now.Actions; {
	case actions == nil:
	case actions.IsDiscardable:
		_ = r.API.Runs.Discard(ctx, r.now.ID, tfe.RunDiscardOptions{Comment: tfe.String("not confirmed")})
		r.say("%s: discarded", r.target.Name)
	case actions.IsCancelable:
		_ = r.API.Runs.Cancel(ctx, r.now.ID, tfe.RunCancelOptions{Comment: tfe.String("given up")})
		r.say("%s: canceled", r.target.Name)
	}
}

// find looks for a run whose creation's answer got lost: its configuration version is this command's alone.
func (r *run) find(ctx context.Context) bool {
	list, err := r.API.Runs.List(ctx, r.workspace.ID, &tfe.RunListOptions{ListOptions: tfe.ListOptions{PageSize: 20}})
	if err != nil {
		return false
	}
	for _, one := range list.Items {
		if one.ConfigurationVersion != nil && one.ConfigurationVersion.ID == r.version.ID {
			r.now = one
			return true
		}
	}
	return false
}
