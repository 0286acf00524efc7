package rehearse

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"cdk.tf/confluent-privatelink/internal/stack"
)

// Life takes stacks through their whole life, in their order, and tells progress about each
// step. keep, if not empty, is a folder for states and plans; then nothing is destroyed.
//
// The report is complete up to the step that failed. The error is nil if everything
// held, a *Failure if something did not, or the context's.
func (r *Rehearsal) Life(ctx context.Context, stacks stack.Documents, progress Progress, keep string) (*Report, error) {
	life := &life{Rehearsal: r, progress: progress, report: &Report{Version: FormatVersion, Stages: []Stage{}, Outputs: map[string]map[string]any{}}}
	err := r.Use(stacks)
	for _, name := range stack.Names() {
		if err == nil {
			err = life.begin(ctx, name)
		}
		if err == nil && keep != "" {
			err = r.Keep(ctx, name, keep)
		}
	}
	if len(r.lost()) > 0 {
		var notRead error
		life.report.Orphans, notRead = r.Orphans()
		err = errors.Join(err, notRead)
	}
	if err == nil && keep == "" {
		err = life.end(ctx, stacks)
	}
	life.report.finish(err)
	return life.report, err
}

type life struct {
	*Rehearsal
	progress Progress
	report   *Report
}

// step runs one step of a stack and notes how long it took. total is the number of resources that
// it will have done, or 0 where it does none.
func (l *life) step(stack, name string, total int, run func(done func(int)) error) error {
	stage := Stage{Stack: stack, Step: name, Total: total}
	began := time.Now()
	l.progress.Begin(stage)
	err := run(func(done int) {
		stage.Done, stage.Seconds = done, time.Since(began).Seconds()
		l.progress.Advance(stage)
	})
	stage.Seconds, stage.Passed = time.Since(began).Seconds(), err == nil
	l.report.Stages = append(l.report.Stages, stage)
	l.progress.End(stage)
	return err
}

// begin takes a stack from nothing to applied, with an empty plan.
func (l *life) begin(ctx context.Context, stack string) error {
	if err := l.step(stack, "init", 0, func(func(int)) error { return l.Init(ctx, stack) }); err != nil {
		return err
	}
	if err := l.step(stack, "validate", 0, func(func(int)) error { return l.Validate(ctx, stack) }); err != nil {
		return err
	}
	if err := l.converge(ctx, stack); err != nil {
		return err
	}
	return l.step(stack, "output", 0, func(func(int)) error {
		outputs, err := l.Outputs(ctx, stack)
		l.report.Outputs[stack] = readable(outputs)
		return err
	})
}

// converge plans and applies a stack, and requires a second plan to be empty. After an apply in
// which answers got lost, it applies again, as an operator does.
func (l *life) converge(ctx context.Context, stack string) error {
	var changes []Change
	err := l.step(stack, "plan", 0, func(func(int)) error {
		var err error
		changes, err = l.Plan(ctx, stack)
		return err
	})
	if err != nil {
		return err
	}
	before := len(l.lost())
	err = l.step(stack, "apply", len(Resources(changes)), func(done func(int)) error { return l.Apply(ctx, stack, done) })
	for now := len(l.lost()); err != nil && now > before; now = len(l.lost()) {
		before = now
		err = l.step(stack, "apply again", 0, func(func(int)) error { return l.update(ctx, stack) })
	}
	if err != nil {
		return err
	}
	return l.step(stack, "plan again", 0, func(func(int)) error {
		changes, err := l.Plan(ctx, stack)
		if err != nil {
			return err
		}
		return mustBeEmpty(stack, changes)
	})
}

func mustBeEmpty(stack string, changes []Change) error {
	if len(changes) == 0 {
		return nil
	}
	var lines []string
	for _, change := range changes {
		lines = append(lines, fmt.Sprintf("  %s: %s", change.Address, change.Action))
	}
	return &Failure{Stack: stack, Step: "plan again", Resource: changes[0].Address,
		Message: fmt.Sprintf("the plan right after apply is not empty, so it never will be:\n%s", strings.Join(lines, "\n"))}
}

// end destroys everything in reverse order. Protection is taken away before, as an operator
// has to do it.
func (l *life) end(ctx context.Context, stacks stack.Documents) error {
	for _, name := range slices.Backward(stack.Names()) {
		copied, err := stacks[name].Clone()
		protected := err == nil && unprotect(copied)
		if err == nil {
			err = l.Use(stack.Documents{name: copied})
		}
		if err == nil && protected {
			err = l.step(name, "unprotect", 0, func(func(int)) error { return l.update(ctx, name) })
		}
		if err == nil {
			err = l.destroy(ctx, name)
		}
		if err != nil {
			return err
		}
	}
	l.report.Left = l.World.Left()
	if len(l.report.Left) > 0 {
		return &Failure{Step: "destroy", Message: "left in the emulated clouds: " + strings.Join(l.report.Left, ", ")}
	}
	return nil
}

func (r *Rehearsal) update(ctx context.Context, stack string) error {
	if _, err := r.Plan(ctx, stack); err != nil {
		return err
	}
	return r.Apply(ctx, stack, nil)
}

func (l *life) destroy(ctx context.Context, stack string) error {
	addresses, err := l.Addresses(stack)
	if err != nil {
		return err
	}
	err = l.step(stack, "destroy", len(addresses), func(done func(int)) error { return l.Destroy(ctx, stack, done) })
	if err != nil {
		return err
	}
	if addresses, err = l.Addresses(stack); err == nil && len(addresses) > 0 {
		err = &Failure{Stack: stack, Step: "destroy", Resource: addresses[0], Message: "left in the state: " + strings.Join(addresses, ", ")}
	}
	return err
}
