// Package rehearsed makes what package review judges out of two versions of a configuration file, without an account: the old
// one is applied in the emulated clouds, and the real Terraform plans the new one over it.
//
// A plan that protection stops says nothing of what it would do, so the new version is planned without prevent_destroy, and
// Stack.Protected names what has it. So it is planned without asking the Schema Registry where that refuses a schema. A stack that reads what an earlier one is yet to make is planned after that one has grown:
// it has gained what the new version adds, and nothing of the old is gone or changed. So each plan says all that happens
// to its stack, whatever the order in which they are applied later; Try tries orders.
package rehearsed

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/rehearse"
	"cdk.tf/confluent-privatelink/internal/review/load"
	"cdk.tf/confluent-privatelink/internal/stack"
	"cdk.tf/confluent-privatelink/internal/synthesis"
)

// Version is a configuration file at one time, with the stacks that were made from it.
type Version struct {
	File   *config.Located
	Stacks stack.Documents
}

// Synthesize has the stacks of files made by one process, by the program in the project's folder. The folder is for its files.
func Synthesize(ctx context.Context, project, folder string, files ...*config.Located) ([]Version, error) {
	var outputs []synthesis.Output
	for i, file := range files {
		written, err := write(filepath.Join(folder, fmt.Sprint(i), "file"), file)
		if err != nil {
			return nil, err
		}
		outputs = append(outputs, synthesis.Output{File: written, Folder: filepath.Join(folder, fmt.Sprint(i), "stacks")})
	}
	if err := synthesis.Run(ctx, project, outputs...); err != nil {
		return nil, err
	}
	var all []Version
	for i, one := range outputs {
		stacks, err := stack.ReadAll(one.Folder)
		if err != nil {
			return nil, err
		}
		all = append(all, Version{File: files[i], Stacks: stacks})
	}
	return all, nil
}

// write writes a file of the configuration into a folder, with the files that it names at their places relative to it, and returns where it is.
func write(folder string, file *config.Located) (string, error) {
	schemas, depth := file.Schemas(), 0
	for name := range schemas {
		depth = max(depth, levelsUp(name))
	}
	folder = filepath.Join(folder, strings.Repeat("x/", depth))
	texts := map[string][]byte{filepath.Join(folder, "config.yaml"): file.Text}
	for name, text := range schemas {
		if !filepath.IsAbs(name) {
			texts[filepath.Join(folder, filepath.FromSlash(name))] = text
		}
	}
	for path, text := range texts {
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			return "", err
		}
		if err := os.WriteFile(path, text, 0o600); err != nil {
			return "", err
		}
	}
	return filepath.Join(folder, "config.yaml"), nil
}

// levelsUp is how many folders above its own a relative path leads.
func levelsUp(path string) (levels int) {
	for rest := filepath.ToSlash(filepath.Clean(path)); strings.HasPrefix(rest, "../"); rest = rest[3:] {
		levels++
	}
	return levels
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
	Version
	clouds *Clouds
	system *rehearse.System
	// grown are the stacks that have what the change adds; fresh is the one whose plan on disk is that of Plan, over what was there.
	grown, fresh map[string]bool
}

// Apply applies a version from nothing. New versions are those of the same system, each to be looked at by itself. The error is
// that of Terraform if the old version does not apply. Close ends it.
func Apply(ctx context.Context, old Version, changes ...Version) (*Clouds, error) {
	configs := []*config.Config{old.File.Config}
	for _, one := range changes {
		if one.File.Name != old.File.Name {
			return nil, fmt.Errorf("the files are those of two systems, %s and %s: a change of the name makes everything anew beside what there is", old.File.Name, one.File.Name)
		}
		configs = append(configs, one.File.Config)
	}
	rehearsal, err := rehearse.New(ctx, configs...) // of one name, so they share folders and states
	if err != nil {
		return nil, err
	}
	c := &Clouds{rehearsal: rehearsal, old: old, prepared: map[string]bool{}, states: map[string]load.Shown{}}
	for i, one := range changes {
		c.Changes = append(c.Changes, &Change{Version: one, clouds: c, system: rehearsal.Systems[i+1]})
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
