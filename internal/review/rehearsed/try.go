package rehearsed

import (
	"context"
	"fmt"
	"maps"
	"slices"

	"cdk.tf/confluent-privatelink/internal/emulator"
	"cdk.tf/confluent-privatelink/internal/rehearse"
	"cdk.tf/confluent-privatelink/internal/review"
	"cdk.tf/confluent-privatelink/internal/review/load"
	"cdk.tf/confluent-privatelink/internal/stack"
)

// Protection is what is done about what protects the things that go, before an order is tried.
type Protection bool

// As the file says, or lifted: as after an apply of protect: false for each of them.
const (
	AsWritten Protection = false
	Lifted    Protection = true
)

// Try applies the new version over the old one, stack by stack in an order, and plans each again at the end. A stack of again is
// applied a second time if the first apply fails (Again). The error is that of the machinery: what Terraform refuses stands in the attempt.
func (c *Change) Try(ctx context.Context, planned []Stack, order []string, protection Protection, again ...string) (review.Attempt, error) {
	attempt := review.Attempt{Order: order, Lifted: bool(protection)}
	if err := c.begin(); err != nil {
		return attempt, err
	}
	stacks, fresh := c.Stacks, map[string]bool{}
	if protection == Lifted {
		var touched bool
		var err error
		if stacks, touched, err = c.lift(planned); err != nil {
			return attempt, err
		}
		if !touched {
			fresh = c.fresh
		}
	}
	c.fresh = nil
	if err := c.system.Use(stacks); err != nil {
		return attempt, err
	}
	failed := func(name, step string, err error) (review.Attempt, error) {
		attempt.Stack, attempt.Step, attempt.Error = name, step, message(err)
		return attempt, ctx.Err()
	}
	for i, name := range order {
		if i > 0 || !fresh[name] {
			if _, err := c.clouds.plan(ctx, c.system, name); err != nil {
				return failed(name, "plan", err)
			}
		}
		err := c.system.Apply(ctx, name, nil)
		if err != nil && slices.Contains(again, name) {
			attempt.Again = append(attempt.Again, name)
			err = c.clouds.update(ctx, c.system, name)
		}
		if err != nil {
			return failed(name, "apply", err)
		}
	}
	for _, name := range order {
		changes, err := c.clouds.plan(ctx, c.system, name)
		if err == nil && len(rehearse.Resources(changes)) > 0 {
			err = fmt.Errorf("the plan after the apply is not empty: %s", changes[0].Address)
		}
		if err != nil {
			return failed(name, "plan again", err)
		}
	}
	attempt.Passed = true
	return attempt, nil
}

// lift takes the protection off the new version, and off the clusters that go: then it has touched what was planned.
func (c *Change) lift(planned []Stack) (lifted stack.Documents, touched bool, err error) {
	lifted = stack.Documents{}
	for name, document := range c.Stacks {
		copied, err := document.Clone()
		if err != nil {
			return nil, false, err
		}
		copied.LiftPrevention()
		lifted[name] = copied
	}
	defer c.clouds.rehearsal.World.Lock()()
	for _, one := range planned {
		if one.Plan == nil {
			continue
		}
		for _, change := range one.Plan.Destructive() {
			if cluster := c.clouds.rehearsal.World.Get("confluent_kafka_cluster", change.Was["id"]); cluster != nil {
				touched = touched || cluster.Bool("deletion_protection")
				cluster["deletion_protection"] = false
			}
		}
	}
	return lifted, touched, nil
}

// Judge plans the new version, and finds what it would do. In holds what neither the clouds nor the files know.
func (c *Change) Judge(ctx context.Context, in review.Input) (*review.Report, []Stack, error) {
	all, err := c.Plan(ctx)
	if err != nil {
		return nil, nil, err
	}
	var shown []load.Shown
	in.Emulated = true
	in.Refused, in.Unplanned = map[string]string{}, map[string]review.Unplanned{}
	for _, one := range all {
		if one.Refused != "" {
			in.Refused[one.Name] = one.Refused
		}
		if one.Plan != nil || one.State != nil {
			shown, in.Stacks = append(shown, one.Shown), append(in.Stacks, one.Stack)
		} else {
			in.Unplanned[one.Name] = c.unplanned(one.Name)
		}
	}
	in.System, in.Old, in.New = c.File.Name, c.clouds.old.File, c.File
	if in.Paths, err = load.Networks(in.Old.Config, in.New.Config, shown); err != nil {
		return nil, nil, err
	}
	return review.Judge(in), all, nil
}

// unplanned are the addresses of a stack before and after.
func (c *Change) unplanned(name string) (of review.Unplanned) {
	of.Was = slices.Sorted(maps.Keys(c.clouds.held[name]))
	for _, object := range c.Stacks[name].Objects() {
		of.Will = append(of.Will, object.Address)
	}
	return of
}

// Again are the stacks that a report says may have to be applied twice.
func Again(report *review.Report) (stacks []string) {
	for _, f := range report.Findings {
		if f.Rule == review.RuleName {
			stacks = append(stacks, f.Stack)
		}
	}
	return stacks
}

// TryAll tries the order of a report, that with each two neighbours swapped, and the file as it is if protection stands in its way.
func (c *Change) TryAll(ctx context.Context, planned []Stack, report *review.Report) ([]review.Attempt, error) {
	order := report.InOrder()
	if len(order) == 0 {
		return nil, nil
	}
	type try struct {
		order      []string
		protection Protection
	}
	tries := []try{{order, Lifted}}
	for i := range len(order) - 1 {
		swapped := slices.Clone(order)
		swapped[i], swapped[i+1] = swapped[i+1], swapped[i]
		tries = append(tries, try{swapped, Lifted})
	}
	if slices.ContainsFunc(report.Findings, func(f review.Finding) bool { return f.StoppedBy != "" && f.Rule != review.RuleSchema }) {
		tries = append(tries, try{order, AsWritten})
	}
	var all []review.Attempt
	for _, one := range tries {
		attempt, err := c.Try(ctx, planned, one.order, one.protection, Again(report)...)
		if err != nil {
			return nil, err
		}
		all = append(all, attempt)
	}
	return all, nil
}

// World is what exists in the emulated clouds now.
func (c *Clouds) World() *emulator.World { return c.rehearsal.World }
