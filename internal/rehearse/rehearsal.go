// Package rehearse runs the real Terraform through the whole life of the stacks
// against in-memory providers: init, validate, plan, apply, a second plan that must be
// empty, and destroy. The systems of several configuration files live in the same clouds.
package rehearse

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"time"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/emulator"
	"cdk.tf/confluent-privatelink/internal/schema"
)

// waitDelay is how long an interrupted child may take to end by itself.
const waitDelay = 10 * time.Second

// Rehearsal is the emulated clouds with a system in them for each configuration file. Nothing of
// it outlives Close.
type Rehearsal struct {
	// World is what exists in the emulated clouds.
	World *emulator.World
	// Systems in the order of their files.
	Systems []*System

	// named is what they name of each other.
	named       ties
	losses      []Lost
	scratch     string
	terraform   string
	environment map[string]string
}

// New starts a rehearsal of configurations that are valid together (config.LoadTogether): what one of them names by id is not
// what another makes.
func New(ctx context.Context, configs ...*config.Config) (*Rehearsal, error) {
	return NewNamed(ctx, nil, configs...)
}

// NewNamed starts a rehearsal with the clouds empty but for what the configurations expect there and none of them makes.
// named is what they name of each other (config.LoadNamed). It needs Terraform, on PATH or from its release site.
func NewNamed(ctx context.Context, named []config.Named, configs ...*config.Config) (*Rehearsal, error) {
	schemas, err := schema.Load()
	if err != nil {
		return nil, err
	}
	r := &Rehearsal{World: emulator.NewWorld(), named: named}
	if err := r.makeScratch(); err != nil {
		return nil, err
	}
	if r.terraform, err = findTerraform(ctx, r.scratch); err == nil {
		seed(r.World, configs, named)
		expect(r.World, named)
		err = r.addSystems(configs, schemas)
	}
	if err != nil {
		return nil, errors.Join(err, r.Close())
	}
	return r, nil
}

func (r *Rehearsal) addSystems(configs []*config.Config, schemas *schema.Schemas) error {
	for _, cfg := range configs {
		system := &System{Config: cfg, World: r.World, rehearsal: r, scratch: filepath.Join(r.scratch, cfg.Name)}
		r.Systems = append(r.Systems, system)
		if err := system.serve(schemas); err != nil {
			return err
		}
	}
	return nil
}

func (r *Rehearsal) makeScratch() error {
	var err error
	if r.scratch, err = os.MkdirTemp("", "rehearse"); err != nil {
		return err
	}
	cliConfig := filepath.Join(r.scratch, "terraform.rc")
	r.environment = environment(cliConfig)
	return os.WriteFile(cliConfig, nil, 0o600)
}

// Close stops the providers and deletes the scratch folder.
func (r *Rehearsal) Close() error {
	for _, system := range r.Systems {
		if system.server != nil {
			system.server.Stop()
		}
	}
	return os.RemoveAll(r.scratch)
}

// others are the systems but for one.
func (r *Rehearsal) others(but *System) []*System {
	return slices.DeleteFunc(slices.Clone(r.Systems), func(one *System) bool { return one == but })
}

// within is the folder for the files of one system: where there are several, one below the given.
func (r *Rehearsal) within(folder string, system *System) string {
	if len(r.Systems) == 1 {
		return folder
	}
	return filepath.Join(folder, system.Config.Name)
}
