package rehearse

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"cdk.tf/confluent-privatelink/internal/emulator/aws"
	"cdk.tf/confluent-privatelink/internal/stack"
)

// Life takes the stacks of each system through their whole life, and tells progress about each step:
// everything is applied, what others name first; each of several systems is destroyed while the
// others stay, and applied again, or, if others name what it makes, tried to be destroyed, which has to be
// refused; everything is destroyed, what others name last. keep, if not empty, is a folder for states
// and plans; then nothing is destroyed.
//
// The report is complete up to the step that failed. The error is nil if everything
// held, a *Failure if something did not, or the context's.
func (r *Rehearsal) Life(ctx context.Context, stacks []stack.Documents, progress Progress, keep string) (*Report, error) {
	l := newLife(r, stacks, progress)
	err := l.beginAll(ctx, keep)
	if len(r.lost()) > 0 {
		var notRead error
		l.report.Orphans, notRead = r.Orphans()
		err = errors.Join(err, notRead)
	}
	if err == nil && keep == "" {
		err = l.sideBySide(ctx)
	}
	if err == nil && keep == "" {
		err = l.endAll(ctx)
	}
	l.report.finish(err)
	return l.report, err
}

type life struct {
	*Rehearsal
	stacks map[*System]stack.Documents
	// order has what others name before them.
	order    []*System
	progress Progress
	report   *Report
}

// newLife has the stacks of each system, in the systems' order.
func newLife(r *Rehearsal, stacks []stack.Documents, progress Progress) *life {
	l := &life{Rehearsal: r, stacks: map[*System]stack.Documents{}, order: r.inOrderOfNeed(), progress: progress, report: newReport(r)}
	for i, system := range r.Systems {
		l.stacks[system] = stacks[i]
	}
	return l
}

// step runs one step of a stack and notes how long it took. total is the number of resources that
// it will have done, or 0 where it does none.
func (l *life) step(system *System, stack, name string, total int, run func(done func(int)) error) error {
	stage := Stage{System: system.Config.Name, Stack: stack, Step: name, Total: total}
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

// beginAll takes every system from nothing to applied. What is applied later changes nothing of what
// was before.
func (l *life) beginAll(ctx context.Context, keep string) error {
	for _, system := range l.order {
		err := system.Use(l.stacks[system])
		for _, name := range l.stacks[system].Names() {
			if err == nil {
				err = l.begin(ctx, system, name)
			}
			if err == nil && keep != "" {
				err = system.Keep(ctx, name, l.within(keep, system))
			}
		}
		if err != nil {
			return err
		}
	}
	return l.stay(ctx, l.order[:len(l.order)-1])
}

// begin takes a stack from nothing to applied, with an empty plan.
func (l *life) begin(ctx context.Context, system *System, stack string) error {
	if err := l.step(system, stack, "init", 0, func(func(int)) error { return system.Init(ctx, stack) }); err != nil {
		return err
	}
	if err := l.step(system, stack, "validate", 0, func(func(int)) error { return system.Validate(ctx, stack) }); err != nil {
		return err
	}
	if err := l.converge(ctx, system, stack); err != nil {
		return err
	}
	return l.step(system, stack, "output", 0, func(func(int)) error {
		outputs, err := system.Outputs(ctx, stack)
		l.report.outputs(system.Config.Name)[stack] = readable(outputs)
		return err
	})
}

// converge plans and applies a stack, and requires a second plan to be empty. After an apply in
// which answers got lost, it applies again, as an operator does.
func (l *life) converge(ctx context.Context, system *System, stack string) error {
	var changes []Change
	err := l.step(system, stack, "plan", 0, func(func(int)) error {
		var err error
		changes, err = system.Plan(ctx, stack)
		return err
	})
	if err != nil {
		return err
	}
	before := len(l.lost())
	err = l.step(system, stack, "apply", len(Resources(changes)), func(done func(int)) error { return system.Apply(ctx, stack, done) })
	for now := len(l.lost()); err != nil && now > before; now = len(l.lost()) {
		before = now
		err = l.step(system, stack, "apply again", 0, func(func(int)) error { return system.update(ctx, stack) })
	}
	if err != nil {
		return err
	}
	return l.planIsEmpty(ctx, system, stack, "plan again", "the plan right after apply is not empty, so it never will be")
}

// planIsEmpty plans a stack, and fails with why and the changes if there are any.
func (l *life) planIsEmpty(ctx context.Context, system *System, stack, step, why string) error {
	return l.step(system, stack, step, 0, func(func(int)) error {
		changes, err := system.Plan(ctx, stack)
		if err != nil || len(changes) == 0 {
			return err
		}
		var lines []string
		for _, change := range changes {
			lines = append(lines, fmt.Sprintf("  %s: %s", change.Address, change.Action))
		}
		return system.failure(stack, step, &Failure{Resource: changes[0].Address, Message: why + ":\n" + strings.Join(lines, "\n")})
	})
}

// stay requires that what was done to one system changes nothing of these: their plans are empty, for
// which the gates before what is on their clusters have to be open.
func (l *life) stay(ctx context.Context, systems []*System) error {
	for _, system := range systems {
		for _, name := range l.stacks[system].Names() {
			if err := l.planIsEmpty(ctx, system, name, "still empty", "what was done to another system changes the plan of this one"); err != nil {
				return err
			}
		}
	}
	return nil
}

// sideBySide destroys each of several systems while the others stay, and applies it again. So of any
// two each is applied before the other and after it, and destroyed before the other. One that others need
// cannot go: that has to be refused.
func (l *life) sideBySide(ctx context.Context) error {
	if len(l.Systems) < 2 {
		return nil
	}
	for _, system := range l.order {
		if used := l.uses(system); len(used) > 0 {
			if err := l.refuse(ctx, system, used); err != nil {
				return err
			}
			continue
		}
		if err := l.end(ctx, system); err != nil {
			return err
		}
		if err := l.nothingLeft(system); err != nil {
			return err
		}
		if err := l.stay(ctx, l.others(system)); err != nil {
			return err
		}
		aws.EndRecoveryWindows(l.World) // as one does who waits, or deletes the secrets for good
		if err := system.Use(l.stacks[system]); err != nil {
			return err
		}
		for _, name := range l.stacks[system].Names() {
			if err := l.converge(ctx, system, name); err != nil {
				return err
			}
		}
		if err := l.stay(ctx, l.others(system)); err != nil {
			return err
		}
	}
	return nil
}

// nothingLeft requires that everything in the clouds is in the state of a system.
func (l *life) nothingLeft(destroyed *System) error {
	left, err := l.Orphans()
	if err == nil && len(left) > 0 {
		err = destroyed.failure("", "destroy", &Failure{Message: "left in the emulated clouds, and in no state: " + strings.Join(left, ", ")})
	}
	return err
}

// endAll destroys everything in reverse order.
func (l *life) endAll(ctx context.Context) error {
	for _, system := range slices.Backward(l.order) {
		l.othersLeave(system)
		if err := l.end(ctx, system); err != nil {
			return err
		}
	}
	l.report.Left = l.World.Left()
	if len(l.report.Left) > 0 {
		return &Failure{Step: "destroy", Message: "left in the emulated clouds: " + strings.Join(l.report.Left, ", ")}
	}
	return nil
}

// end destroys a system in reverse order. Protection is taken away before, as an operator has to do it.
func (l *life) end(ctx context.Context, system *System) error {
	for _, name := range slices.Backward(l.stacks[system].Names()) {
		copied, err := l.stacks[system][name].Clone()
		protected := err == nil && copied.Unprotect()
		if err == nil {
			err = system.Use(stack.Documents{name: copied})
		}
		if err == nil && protected {
			err = l.step(system, name, "unprotect", 0, func(func(int)) error { return system.update(ctx, name) })
		}
		if err == nil {
			err = l.destroy(ctx, system, name)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

func (l *life) destroy(ctx context.Context, system *System, stack string) error {
	addresses, err := system.Addresses(stack)
	if err != nil {
		return err
	}
	err = l.step(system, stack, "destroy", len(addresses), func(done func(int)) error { return system.Destroy(ctx, stack, done) })
	if err != nil {
		return err
	}
	if addresses, err = system.Addresses(stack); err == nil && len(addresses) > 0 {
		err = system.failure(stack, "destroy", &Failure{Resource: addresses[0], Message: "left in the state: " + strings.Join(addresses, ", ")})
	}
	return err
}
