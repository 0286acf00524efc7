// Package rehearse runs the real Terraform through the whole life of the stacks
// against in-memory providers: init, validate, plan, apply, a second plan that must be
// empty, and destroy.
package rehearse

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"time"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/emulator"
	"cdk.tf/confluent-privatelink/internal/schema"
	"cdk.tf/confluent-privatelink/internal/stack"
	"github.com/hashicorp/terraform-exec/tfexec"
)

// waitDelay is how long an interrupted child may take to end by itself.
const waitDelay = 10 * time.Second

// Rehearsal is a scratch folder with the stacks' states, emulated clouds, and the providers that
// lead to them. Nothing of it outlives Close.
type Rehearsal struct {
	// World is what exists in the emulated clouds.
	World *emulator.World

	losses      []Lost
	scratch     string
	terraform   string
	environment map[string]string
	server      *emulator.Server
	reattach    tfexec.ReattachInfo
}

// New starts a rehearsal with the clouds empty but for what the configuration expects there.
// It needs Terraform, on PATH or from its release site.
func New(ctx context.Context, cfg *config.Config) (*Rehearsal, error) {
	schemas, err := schema.Load()
	if err != nil {
		return nil, err
	}
	r := &Rehearsal{reattach: tfexec.ReattachInfo{}}
	if err := r.makeScratch(); err != nil {
		return nil, err
	}
	if r.terraform, err = findTerraform(ctx, r.scratch); err == nil {
		err = r.serve(cfg, schemas)
	}
	if err != nil {
		return nil, errors.Join(err, r.Close())
	}
	return r, nil
}

func (r *Rehearsal) serve(cfg *config.Config, schemas *schema.Schemas) error {
	world, providers := newWorld(cfg)
	server, err := emulator.Serve(world, schemas, providers)
	if err != nil {
		return err
	}
	r.World, r.server = world, server
	for address, one := range server.Providers {
		r.reattach[address] = tfexec.ReattachConfig{
			Protocol: one.Protocol, ProtocolVersion: one.ProtocolVersion, Pid: one.Pid, Test: one.Test,
			Addr: tfexec.ReattachConfigAddr{Network: one.Addr.Network, String: one.Addr.String},
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
	if r.server != nil {
		r.server.Stop()
	}
	return os.RemoveAll(r.scratch)
}

// Environment is the value of TF_REATTACH_PROVIDERS that leads another Terraform to the same clouds.
func (r *Rehearsal) Environment() string { return r.server.Environment() }

// Use puts stacks into the scratch folder, in place of those that are there, with their states
// in local files. States stay.
func (r *Rehearsal) Use(stacks stack.Documents) error {
	local := stack.Documents{}
	for name, document := range stacks {
		copied, err := document.Clone()
		if err == nil {
			err = copied.KeepStates(name, "local", func(of string) map[string]any { return map[string]any{"path": r.StateFile(of)} })
		}
		if err != nil {
			return err
		}
		local[name] = copied
	}
	return local.Write(r.scratch)
}

// StateFile is the path of a stack's state file.
func (r *Rehearsal) StateFile(name string) string {
	return filepath.Join(r.scratch, name+".tfstate")
}

func (r *Rehearsal) folder(name string) string { return filepath.Dir(r.file(name)) }

func (r *Rehearsal) file(name string) string { return stack.File(r.scratch, name) }

func (r *Rehearsal) planFile(stack string) string { return filepath.Join(r.folder(stack), "plan") }

// firstPlan is the plan that made the stack, which later plans do not overwrite.
func (r *Rehearsal) firstPlan(stack string) string { return r.planFile(stack) + ".first" }

func (r *Rehearsal) exec(stack string) (*tfexec.Terraform, error) {
	terraform, err := tfexec.NewTerraform(r.folder(stack), r.terraform)
	if err != nil {
		return nil, fmt.Errorf("no stack %s: %w", stack, err)
	}
	if err := terraform.SetEnv(r.environment); err != nil {
		return nil, err
	}
	return terraform, terraform.SetWaitDelay(waitDelay)
}

func sortedKeys[V any](m map[string]V) []string {
	keys := make([]string, 0, len(m))
	for key := range m {
		keys = append(keys, key)
	}
	sort.Strings(keys)
	return keys
}
