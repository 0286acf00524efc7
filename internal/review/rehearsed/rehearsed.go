// Package rehearsed makes what package review judges out of two versions of a configuration file, without an account: the old
// one is applied in the emulated clouds, and the real Terraform plans the new one over it.
//
// A plan that protection stops says nothing of what it would do, so the new version is planned without prevent_destroy, and
// Stack.Protected names what has it. A stack that reads what an earlier one is yet to make is planned after that one has grown:
// it has gained what the new version adds, and nothing of the old is gone or changed. So each plan says all that happens
// to its stack, whatever the order in which they are applied later; Try tries orders.
package rehearsed

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/rehearse"
	"cdk.tf/confluent-privatelink/internal/review/load"
	"cdk.tf/confluent-privatelink/internal/stack"
)

// Version is a configuration file at one time, with the stacks that were made from it.
type Version struct {
	Config *config.Config
	Stacks stack.Documents
}

// Clouds are the emulated clouds with an old version applied in them.
type Clouds struct {
	// Changes of the old version, one for each new one, in their order.
	Changes []*Change

	rehearsal *rehearse.Rehearsal
	old       Version
	applied   *rehearse.Snapshot
	prepared  map[string]bool              // stacks whose folder Terraform has initialized
	states    map[string]load.Shown        // of the old version
	folder    string                       // for plans and states
	held      map[string]map[string]string // what the old version made
}

// Stack is what the new version does to one stack.
type Stack struct {
	load.Shown
	// Refused is what Terraform says where it does not plan the stack as the file has it, "" if it does. Then Plan is that of a stack
	// with what it asks for, or nil.
	Refused string
}

// Change is a new version over the old one.
type Change struct {
	clouds *Clouds
	system *rehearse.System
	stacks stack.Documents
	// grown are the stacks that have what the change adds; fresh is the one whose plan on disk is that of Plan, over what was there.
	grown, fresh map[string]bool
}

// Apply applies a version from nothing. New versions are those of the same system, each to be looked at by itself. The error is
// that of Terraform if the old version does not apply. Close ends it.
func Apply(ctx context.Context, old Version, changes ...Version) (*Clouds, error) {
	configs := []*config.Config{old.Config}
	for _, one := range changes {
		if one.Config.Name != old.Config.Name {
			return nil, fmt.Errorf("the files are those of two systems, %s and %s: a change of the name makes everything anew beside what there is", old.Config.Name, one.Config.Name)
		}
		configs = append(configs, one.Config)
	}
	rehearsal, err := rehearse.New(ctx, configs...) // of one name, so they share folders and states
	if err != nil {
		return nil, err
	}
	c := &Clouds{rehearsal: rehearsal, old: old, prepared: map[string]bool{}, states: map[string]load.Shown{}}
	for i, one := range changes {
		c.Changes = append(c.Changes, &Change{clouds: c, system: rehearsal.Systems[i+1], stacks: one.Stacks})
	}
	c.folder, err = os.MkdirTemp("", "review-")
	if err == nil {
		err = c.applyOld(ctx)
	}
	if err == nil {
		c.applied, err = rehearsal.Snapshot()
	}
	c.held = map[string]map[string]string{}
	for _, name := range old.Stacks.Names() {
		if err == nil {
			c.held[name], err = rehearsal.Systems[0].IDs(name)
		}
	}
	if err != nil {
		return nil, errors.Join(err, c.Close())
	}
	return c, nil
}

// Close leaves nothing of it. The files that stacks were read from go too.
func (c *Clouds) Close() error { return errors.Join(c.rehearsal.Close(), os.RemoveAll(c.folder)) }

// Held is what the old version made, by stack and address, as "type id".
func (c *Clouds) Held() map[string]map[string]string { return c.held }

func (c *Clouds) applyOld(ctx context.Context) error {
	system := c.rehearsal.Systems[0]
	if err := system.Use(c.old.Stacks); err != nil {
		return err
	}
	for _, name := range c.old.Stacks.Names() {
		err := c.update(ctx, system, name)
		if err != nil && ctx.Err() == nil { // what takes two applies, as the status of a mirror topic
			err = c.update(ctx, system, name)
		}
		if err != nil {
			return fmt.Errorf("the old version does not apply in the emulated clouds: %w", err)
		}
	}
	return nil
}

// prepare initializes the folder of a stack, once.
func (c *Clouds) prepare(ctx context.Context, system *rehearse.System, name string) error {
	if c.prepared[name] {
		return nil
	}
	err := system.Init(ctx, name)
	c.prepared[name] = err == nil
	return err
}

func (c *Clouds) plan(ctx context.Context, system *rehearse.System, name string) ([]rehearse.Change, error) {
	if err := c.prepare(ctx, system, name); err != nil {
		return nil, err
	}
	return system.Plan(ctx, name)
}

func (c *Clouds) update(ctx context.Context, system *rehearse.System, name string) error {
	if _, err := c.plan(ctx, system, name); err != nil {
		return err
	}
	return system.Apply(ctx, name, nil)
}

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
		case c.stacks[name] == nil && c.clouds.old.Stacks[name] == nil:
			continue
		case c.stacks[name] == nil || c.same(name):
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
	before, after := c.clouds.old.Stacks[name], c.stacks[name]
	if before == nil || !reflect.DeepEqual(before, after) {
		return false
	}
	producers, err := after.Producers()
	return err == nil && !slices.ContainsFunc(producers, func(producer string) bool { return !c.same(producer) })
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
	return c.over(ctx, name)
}

// moves tells whether a stack reads outputs that get other values, and nothing that holds data goes for it: with a cluster would go, and
// be in no later plan, what is on it.
func (c *Change) moves(name string, earlier []Stack) bool {
	reads, err := c.stacks[name].Producers()
	moves := err == nil
	for _, one := range earlier {
		if one.Plan != nil && len(one.Plan.Losses()) > 0 {
			return false
		}
	}
	return moves && slices.ContainsFunc(earlier, func(one Stack) bool {
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
	document, err := c.stacks[name].Clone()
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
				of.Protected = protected
			}
			if err == nil {
				of.Plan.Drifted = nil // what reads otherwise right after it was made: nobody else is in these clouds
			}
			c.fresh[name] = err == nil && of.Refused == "" && len(c.grown) == 0
			return of, err
		case ctx.Err() != nil:
			return of, ctx.Err()
		case strings.Contains(err.Error(), "Provider configuration not present") && !withProviders && c.clouds.old.Stacks[name] != nil:
			of.Refused, withProviders = message(err), true
			document.GrowProviders(c.clouds.old.Stacks[name])
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

// message is what Terraform says, without where, if it says it.
func message(err error) string {
	var failure *rehearse.Failure
	if errors.As(err, &failure) {
		return failure.Message
	}
	return err.Error()
}

// reads tells whether a stack reads outputs that its producers do not have in the old version.
func (c *Change) reads(name string) bool {
	text, err := c.stacks[name].JSON()
	if err != nil {
		return true
	}
	producers, err := c.stacks[name].Producers()
	if err != nil {
		return true
	}
	for _, producer := range producers {
		before := c.clouds.old.Stacks[producer]
		for output := range c.stacks[producer].Output {
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
	for _, other := range c.stacks.Names() {
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
		larger.Grow(c.stacks[other])
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
