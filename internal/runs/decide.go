package runs

import (
	"context"
	"fmt"
	"slices"

	"github.com/hashicorp/go-tfe"

	"cdk.tf/confluent-privatelink/internal/plan"
)

// show prints what a plan would do: how much, and all of it that goes.
func (r *run) show(j judged) {
	if j.plan == nil {
		r.say("%s: %d to add, %d to change, %d to destroy; what that is stands in the log only: %s", r.target.Name, j.add, j.change, j.destroy, j.because)
		return
	}
	r.say("%s: %s", r.target.Name, j.plan.Counts())
	for _, change := range j.plan.Destructive() {
		line := "  " + change.String()
		if loss := change.Loss(); loss != "" {
			line += "\n    LOST: " + loss
		}
		r.say("%s", clean(line, false))
	}
}

// lost says what an apply would lose, nil for nothing. Where the plan cannot be read, everything that goes may be.
func (j judged) lost() []string {
	if j.plan == nil {
		if j.destroy == 0 {
			return nil
		}
		return []string{fmt.Sprintf("%d resources of which it is not known what they hold", j.destroy)}
	}
	var all []string
	for _, change := range j.plan.Losses() {
		all = append(all, change.Address)
	}
	return all
}

// empty tells whether an apply would do nothing.
func (r *run) empty(j judged) bool {
	if j.plan != nil {
		return j.plan.Empty()
	}
	return r.now.Status == tfe.RunPlannedAndFinished && !r.now.HasChanges && j.add+j.change+j.destroy == 0
}

// plan follows a run until its plan is there, and shows it.
func (r *run) plan(ctx context.Context) (judged, error) {
	if err := r.follow(ctx); err != nil {
		return judged{}, err
	}
	switch {
	case r.now.Status == tfe.RunErrored, r.now.Status == tfe.RunCanceled, r.now.Status == tfe.RunDiscarded, r.now.Status == tfe.RunPolicySoftFailed:
		return judged{}, r.failed("the plan")
	case slices.Contains(undecided, r.now.Status):
		return judged{}, r.fail(nil, fmt.Sprintf("a policy or run task stops the run (%s)", r.now.Status), "who may override it has to confirm such a run in HCP Terraform")
	case r.now.Status == tfe.RunApplied:
		return judged{}, r.fail(nil, "somebody else confirmed the run before this command had shown its plan", "")
	}
	j, err := r.judge(ctx)
	if err != nil {
		return j, err
	}
	r.show(j)
	return j, nil
}

// decide asks whether the plan that was shown may be applied. nil means that it may.
func (r *run) decide(ctx context.Context, j judged) error {
	lost := j.lost()
	switch {
	case r.Options.Yes && (len(lost) == 0 || r.Options.LoseData):
		return nil
	case r.Options.Yes:
		return r.fail(nil, fmt.Sprintf("not applied: it loses what -yes alone does not: %s", few(lost)), "look at the plan above; -lose-data says that this is meant")
	case r.Ask == nil:
		return r.fail(nil, "not applied: there is no terminal to ask on", "-yes applies what loses no data")
	}
	wanted, question := "yes", fmt.Sprintf("%s: apply this plan? Only yes applies it: ", r.target.Name)
	if len(lost) > 0 {
		wanted = r.target.Name
		question = fmt.Sprintf("%s: this loses data (%s). Only the workspace's name applies it: ", r.target.Name, few(lost))
	}
	given, err := r.Ask(ctx, question)
	switch {
	case ctx.Err() != nil:
		return ctx.Err()
	case err != nil:
		return r.fail(nil, "not applied: nobody answered", "")
	case given != wanted:
		return r.fail(nil, "declined: nothing was applied", "")
	}
	return nil
}

func few(names []string) string {
	const most = 3
	text := ""
	for i, name := range names {
		if i == most {
			return fmt.Sprintf("%s and %d more", text, len(names)-most)
		}
		if i > 0 {
			text += ", "
		}
		text += name
	}
	return text
}

// list is a change per line.
func list(changes []plan.Change) string {
	text := ""
	for _, change := range changes {
		text += "\n  " + change.String()
	}
	return clean(text, false)
}
