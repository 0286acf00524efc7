package runs

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"time"

	"github.com/hashicorp/go-tfe"

	"cdk.tf/confluent-privatelink/internal/hcpterraform"
	"cdk.tf/confluent-privatelink/internal/plan"
)

// run is one run of this session.
type run struct {
	*Session
	target    Target
	workspace *tfe.Workspace
	version   *tfe.ConfigurationVersion
	// now is the run as it was last read; nil until it is created.
	now *tfe.Run
	// said is the end of its log, for explanations.
	said string
	// rests is how often its state was waited for.
	rests int
}

// kind says what kind of run is wanted.
type kind struct {
	message           string
	planOnly, destroy bool
}

// final are the states in which a run stays and blocks nobody.
// https://developer.hashicorp.com/terraform/cloud-docs/api-docs/run#run-states
var final = []tfe.RunStatus{tfe.RunApplied, tfe.RunCanceled, tfe.RunDiscarded, tfe.RunErrored, tfe.RunPlannedAndFinished, tfe.RunPolicySoftFailed}

// waiting are the states in which nothing has happened yet.
var waiting = []tfe.RunStatus{tfe.RunPending, tfe.RunFetching, tfe.RunFetchingCompleted, tfe.RunPlanQueued, tfe.RunQueuing, tfe.RunPrePlanRunning, tfe.RunPrePlanCompleted}

// undecided are the states in which a policy or a run task waits for somebody with more rights.
var undecided = []tfe.RunStatus{tfe.RunPolicyOverride, tfe.RunPostPlanAwaitingDecision}

// create makes the run. From here on, abandon finds it even if the answer got lost.
func (r *run) create(ctx context.Context, k kind) error {
	options := tfe.RunCreateOptions{Workspace: r.workspace, ConfigurationVersion: r.version, Message: tfe.String(k.message), AutoApply: tfe.Bool(false)}
	if k.planOnly {
		options.PlanOnly, options.AutoApply = tfe.Bool(true), nil
	}
	if k.destroy {
		options.IsDestroy = tfe.Bool(true)
	}
	made, err := r.API.Runs.Create(ctx, options)
	if err != nil {
		return r.fail(err, "a run cannot be started", "if a right is missing, runs verify says which")
	}
	r.now = made
	r.say("%s: %s: %s", r.target.Name, k.message, r.target.URL(made.ID))
	return nil
}

// read asks for the run's state. Trouble of the server in passing is waited for: the run goes on meanwhile.
func (r *run) read(ctx context.Context) error {
	const patience = 2 * time.Minute
	for began := time.Now(); ; {
		now, err := r.API.Runs.Read(ctx, r.now.ID)
		if err == nil {
			r.now = now
			return nil
		}
		if ctx.Err() != nil || time.Since(began) > patience || hcpterraform.Settled(err) {
			return r.fail(err, "the run's state cannot be read", "")
		}
		if err := r.rest(ctx); err != nil {
			return err
		}
	}
}

// follow shows the plan's log and waits until the run has ended or its plan can be confirmed.
func (r *run) follow(ctx context.Context) error {
	shown, status, began := false, tfe.RunStatus(""), time.Now()
	for {
		if err := r.read(ctx); err != nil {
			return err
		}
		if r.now.Status != status {
			status = r.now.Status
			r.say("%s: %s", r.target.Name, status)
		}
		isWaiting := slices.Contains(waiting, status)
		if !shown && !isWaiting && status != tfe.RunDiscarded {
			if err := r.logs(ctx, "plan", func() (io.Reader, error) { return r.API.Plans.Logs(ctx, r.now.Plan.ID) }); err != nil {
				return err
			}
			shown = true
			continue
		}
		switch {
		case slices.Contains(final, status), r.now.Actions != nil && r.now.Actions.IsConfirmable, slices.Contains(undecided, status):
			return nil
		case isWaiting && time.Since(began) > r.Options.Wait:
			return r.fail(nil, fmt.Sprintf("the run is still %s after %s", status, r.Options.Wait),
				"no idle agent is in the workspace's pool, or another run is before this one: runs verify says which; -wait DURATION waits longer")
		}
		if err := r.rest(ctx); err != nil {
			return err
		}
	}
}

// settle waits until the run, once confirmed, has ended.
func (r *run) settle(ctx context.Context) error {
	shown := false
	for {
		if err := r.read(ctx); err != nil {
			return err
		}
		if !shown && (r.now.Status == tfe.RunApplying || slices.Contains(final, r.now.Status)) {
			if err := r.logs(ctx, "apply", func() (io.Reader, error) { return r.API.Applies.Logs(ctx, r.now.Apply.ID) }); err != nil {
				return err
			}
			shown = true
			continue
		}
		if slices.Contains(final, r.now.Status) {
			return nil
		}
		if err := r.rest(ctx); err != nil {
			return err
		}
	}
}

// apply applies the plan that was shown, which is that of the run as it was last read: nothing else may have become of it.
func (r *run) apply(ctx context.Context) error {
	planned := r.now.Plan.ID
	if err := r.read(ctx); err != nil {
		return err
	}
	workspace, err := r.API.Workspaces.ReadByID(ctx, r.workspace.ID)
	switch {
	case err != nil:
		return r.fail(err, "the workspace cannot be read", "")
	case r.now.Actions == nil || !r.now.Actions.IsConfirmable || r.now.Plan.ID != planned:
		return r.fail(nil, fmt.Sprintf("the run is %s now: somebody else has decided, and nothing was applied by this command", r.now.Status), "look at the run, then try again")
	case workspace.CurrentRun == nil || workspace.CurrentRun.ID != r.now.ID:
		return r.fail(nil, "the run is not the workspace's current one any more, and was not applied", "look at the workspace's runs, then try again")
	}
	if err := r.API.Runs.Apply(ctx, r.now.ID, tfe.RunApplyOptions{Comment: tfe.String("the plan that was shown")}); err != nil {
		return r.fail(err, "the plan cannot be confirmed", "applying needs the right to apply runs on the workspace")
	}
	if err := r.settle(ctx); err != nil {
		return err
	}
	if r.now.Status != tfe.RunApplied {
		return r.failed("the apply")
	}
	r.say("%s: applied", r.target.Name)
	return nil
}

// judged is what a finished plan would do; plan is nil if this token may not read it, because says why then.
type judged struct {
	plan                 *plan.Plan
	because              string
	add, change, destroy int
}

// judge reads the plan of a run.
func (r *run) judge(ctx context.Context) (judged, error) {
	counted, err := r.API.Plans.Read(ctx, r.now.Plan.ID)
	if err != nil {
		return judged{}, r.fail(err, "the plan cannot be read", "")
	}
	j := judged{add: counted.ResourceAdditions, change: counted.ResourceChanges, destroy: counted.ResourceDestructions}
	text, err := r.API.Plans.ReadJSONOutput(ctx, r.now.Plan.ID)
	switch {
	case ctx.Err() != nil:
		return j, ctx.Err()
	case hcpterraform.Hidden(err):
		j.because = "the plan's JSON needs a token with admin rights on the workspace"
	case err != nil:
		return j, r.fail(err, "the plan cannot be read", "")
	case len(text) == 0:
		j.because = "the server has no JSON of this plan"
	default:
		if j.plan, err = plan.Parse(bytes.NewReader(text)); err != nil {
			j.because = err.Error()
		}
	}
	return j, nil
}

// fail makes a Failure of this run, or the context's error if that ended it.
func (r *run) fail(err error, what, do string) error {
	failure := &Failure{Workspace: r.target.Name, What: what, Do: do}
	if err != nil {
		if errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded) {
			return err
		}
		failure.What += ": " + hcpterraform.Reason(err).Error()
		failure.Unknown = hcpterraform.Unreachable(err)
		switch advice := hcpterraform.Advice(err, r.target.Place.Host); {
		case advice != "":
			failure.Do = advice
		case failure.Unknown:
			failure.Do = Explained(err.Error())
		}
	}
	if r.now != nil {
		failure.Run, failure.URL = r.now.ID, r.target.URL(r.now.ID)
	}
	return failure
}

// failed is the failure of a run that ended otherwise than it should, with what its log means.
func (r *run) failed(what string) error {
	failure := &Failure{Workspace: r.target.Name, Run: r.now.ID, URL: r.target.URL(r.now.ID), What: fmt.Sprintf("%s ended as %s", what, r.now.Status)}
	failure.Do = Explained(r.said)
	return failure
}

// rest waits before the run's state is asked for again, or less if the context ends: shortly at first, since most states
// pass quickly, then for Options.Poll.
func (r *run) rest(ctx context.Context) error {
	const growing = 4
	how := r.Options.Poll >> max(growing-r.rests, 0)
	r.rests++
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-time.After(how):
		return nil
	}
}
