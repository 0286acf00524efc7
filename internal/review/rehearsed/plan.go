package rehearsed

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strings"

	"cdk.tf/confluent-privatelink/internal/plan"
	"cdk.tf/confluent-privatelink/internal/rehearse"
	"cdk.tf/confluent-privatelink/internal/review/load"
	"cdk.tf/confluent-privatelink/internal/stack"
)

// begin makes the clouds what they are before the change.
func (c *Change) begin() error {
	if err := c.clouds.rehearsal.Restore(c.clouds.applied); err != nil {
		return err
	}
	c.system.SeedChange()
	c.grown = map[string]bool{}
	return nil
}

// Plan plans the new version over the old one. The error is that of the machinery: what Terraform cannot plan stands in the
// stack's Refused.
func (c *Change) Plan(ctx context.Context) ([]Stack, error) {
	if err := c.begin(); err != nil {
		return nil, err
	}
	c.fresh = map[string]bool{}
	var all []Stack
	for _, name := range stack.Every() {
		var one Stack
		var err error
		switch {
		case c.Stacks[name] == nil && c.clouds.old.Stacks[name] == nil:
			continue
		case c.Stacks[name] == nil || c.same(name) || c.untouched(name, all):
			one, err = c.kept(ctx, name)
		default:
			one, err = c.planned(ctx, name, all)
		}
		if err != nil {
			return nil, err
		}
		all = append(all, one)
	}
	return all, nil
}

// same tells whether a stack is the same in both versions, and so is all that it reads: then there is nothing to plan.
func (c *Change) same(name string) bool {
	before, after := c.clouds.old.Stacks[name], c.Stacks[name]
	if before == nil || !reflect.DeepEqual(before, after) {
		return false
	}
	producers, err := after.Producers()
	return err == nil && !slices.ContainsFunc(producers, func(producer string) bool { return !c.same(producer) })
}

// untouched tells whether cluster-link is the same in both versions, and of what it reads only networking changes, without an output: then
// no value that it has can change. To plan it takes paths that may be there only once networking is applied.
func (c *Change) untouched(name string, earlier []Stack) bool {
	return name == stack.ClusterLink && reflect.DeepEqual(c.clouds.old.Stacks[name], c.Stacks[name]) && !slices.ContainsFunc(earlier, func(one Stack) bool {
		switch {
		case one.Refused != "":
			return true
		case one.Plan == nil:
			return false
		case one.Name == stack.Networking:
			return len(one.Plan.Outputs) > 0
		}
		return !one.Plan.Empty()
	})
}

// kept is a stack that stays as it is.
func (c *Change) kept(ctx context.Context, name string) (Stack, error) {
	if known, ok := c.clouds.states[name]; ok {
		return Stack{Shown: known}, nil
	}
	text, err := c.clouds.rehearsal.Systems[0].StateJSON(ctx, name)
	if err != nil {
		return Stack{}, err
	}
	shown, err := c.clouds.read(load.State, name, "state", text)
	c.clouds.states[name] = shown
	return Stack{Shown: shown}, err
}

// read writes a plan or a state into a file, and reads it as a review reads all of them.
func (c *Clouds) read(as func(name, file string) (load.Shown, error), name, kind string, text []byte) (load.Shown, error) {
	file := filepath.Join(c.folder, name+"."+kind+".json")
	if err := os.WriteFile(file, text, 0o600); err != nil {
		return load.Shown{}, err
	}
	return as(name, file)
}

// planned plans a stack without what protects it; earlier are the stacks before it.
func (c *Change) planned(ctx context.Context, name string, earlier []Stack) (Stack, error) {
	if c.moves(name, earlier) {
		if later, err := c.after(ctx, name, earlier); err != nil || later.Plan != nil {
			return later, err
		}
	}
	of, err := c.over(ctx, name)
	if err == nil && of.Plan == nil && onlySecrets(earlier) {
		if later, err := c.after(ctx, name, earlier); err != nil || later.Plan != nil {
			return later, err
		}
	}
	return of, err
}

// onlySecrets tells whether secrets are all that is lost, at least one: who reads one by its name can be planned only once it has that name.
func onlySecrets(earlier []Stack) bool {
	lost := losses(earlier)
	return len(lost) > 0 && !slices.ContainsFunc(lost, func(c plan.Change) bool { return c.Type != "aws_secretsmanager_secret" })
}

// losses are those of all stacks that are planned.
func losses(planned []Stack) (all []plan.Change) {
	for _, one := range planned {
		if one.Plan != nil {
			all = append(all, one.Plan.Losses()...)
		}
	}
	return all
}

// moves tells whether a stack reads outputs that get other values, and nothing that holds data goes for it: with a cluster would go, and
// be in no later plan, what is on it.
func (c *Change) moves(name string, earlier []Stack) bool {
	reads, err := c.Stacks[name].Producers()
	return err == nil && len(losses(earlier)) == 0 && slices.ContainsFunc(earlier, func(one Stack) bool {
		return slices.Contains(reads, one.Name) && len(one.MovedOutputs()) > 0
	})
}

// after plans a stack once those before it are applied as they will be, and puts all back. It has no plan if that does not go.
func (c *Change) after(ctx context.Context, name string, earlier []Stack) (of Stack, err error) {
	here, err := c.clouds.rehearsal.Snapshot()
	if err != nil {
		return of, err
	}
	defer func() { err = errors.Join(err, c.clouds.rehearsal.Restore(here)) }()
	lifted, _, err := c.lift(earlier)
	if err != nil {
		return of, err
	}
	if err := c.system.Use(lifted); err != nil {
		return of, err
	}
	for _, other := range c.before(name) {
		c.fresh[other] = false
		if err := c.clouds.update(ctx, c.system, other); err != nil {
			return Stack{}, ctx.Err()
		}
	}
	if of, err = c.over(ctx, name); err != nil || of.Plan == nil {
		return Stack{}, err
	}
	c.fresh[name], of.After = false, c.before(name)
	return of, nil
}

// over plans a stack over what there is.
func (c *Change) over(ctx context.Context, name string) (Stack, error) {
	document, err := c.Stacks[name].Clone()
	if err != nil {
		return Stack{}, err
	}
	of, protected := Stack{}, document.LiftPrevention()
	of.Name = name
	if c.reads(name) && !c.hasGrown(name) {
		if err := c.grow(ctx, name); err != nil {
			return c.refused(ctx, of, err)
		}
	}
	unchecked := ""
	for withProviders := false; ; {
		if err := c.system.Use(stack.Documents{name: document}); err != nil {
			return of, err
		}
		_, err := c.clouds.plan(ctx, c.system, name)
		switch {
		case err == nil:
			text, err := c.system.PlanJSON(ctx, name)
			if err == nil {
				of.Shown, err = c.clouds.read(load.Plan, name, "plan", text)
				of.Protected, of.Unchecked = protected, unchecked
			}
			if err == nil {
				of.Plan.Drifted = nil // what reads otherwise right after it was made: nobody else is in these clouds
			}
			c.fresh[name] = err == nil && of.Refused == "" && of.Unchecked == "" && len(c.grown) == 0
			return of, err
		case ctx.Err() != nil:
			return of, ctx.Err()
		case strings.Contains(err.Error(), "Provider configuration not present") && !withProviders && c.clouds.old.Stacks[name] != nil:
			of.Refused, withProviders = message(err), true
			document.GrowProviders(c.clouds.old.Stacks[name])
		case strings.Contains(err.Error(), "validating Schema") && unchecked == "" && c.clouds.old.Stacks[name] != nil && document.Unchecked(c.clouds.old.Stacks[name]):
			unchecked = message(err)
		case !c.hasGrown(name):
			if err := c.grow(ctx, name); err != nil {
				return c.refused(ctx, of, err)
			}
		default:
			return c.refused(ctx, of, err)
		}
	}
}

// refused is a stack that could not be planned.
func (c *Change) refused(ctx context.Context, of Stack, err error) (Stack, error) {
	if ctx.Err() != nil {
		return of, ctx.Err()
	}
	of.Refused = message(err)
	return of, nil
}

// message is what Terraform says, without where, if it says it, and without the texts of schemas that the registry repeats.
func message(err error) string {
	text := err.Error()
	var failure *rehearse.Failure
	if errors.As(err, &failure) {
		text = failure.Message
	}
	return oldSchema.ReplaceAllString(text, "{oldSchema: '...'}$1")
}

// oldSchema is the version that the registry compares with, as the provider repeats it.
var oldSchema = regexp.MustCompile(`(?s)\{oldSchema: '.*?'\}(\s+\{|\])`)

// reads tells whether a stack reads outputs that its producers do not have in the old version.
func (c *Change) reads(name string) bool {
	text, err := c.Stacks[name].JSON()
	if err != nil {
		return true
	}
	producers, err := c.Stacks[name].Producers()
	if err != nil {
		return true
	}
	for _, producer := range producers {
		before := c.clouds.old.Stacks[producer]
		for output := range c.Stacks[producer].Output {
			if before == nil || before.Output[output] == nil && bytes.Contains(text, []byte("outputs."+output+"}")) {
				return true
			}
		}
	}
	return false
}

// before are the stacks that are applied before one in the usual order, and change.
func (c *Change) before(name string) []string {
	var all []string
	for _, other := range c.Stacks.Names() {
		if other == name {
			break
		}
		if other != stack.Workspaces && !c.same(other) {
			all = append(all, other)
		}
	}
	return all
}

func (c *Change) hasGrown(name string) bool {
	return !slices.ContainsFunc(c.before(name), func(other string) bool { return !c.grown[other] })
}

// grow makes what the new version adds to the stacks before one.
func (c *Change) grow(ctx context.Context, name string) error {
	for _, other := range c.before(name) {
		if c.grown[other] {
			continue
		}
		larger, err := c.clouds.old.Stacks[other].Clone()
		if err != nil {
			return err
		}
		larger.Grow(c.Stacks[other])
		if err := c.system.Use(stack.Documents{other: larger}); err != nil {
			return err
		}
		if err := c.clouds.update(ctx, c.system, other); err != nil {
			return fmt.Errorf("%s is planned once %s has what this change adds to it, which fails: %w", name, other, err)
		}
		c.grown[other], c.fresh[other] = true, false
	}
	return nil
}
