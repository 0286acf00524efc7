package rehearse

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"

	"github.com/hashicorp/terraform-exec/tfexec"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/emulator"
	"cdk.tf/confluent-privatelink/internal/schema"
	"cdk.tf/confluent-privatelink/internal/stack"
)

// System is what one configuration file makes: its stacks and their states in a scratch folder, and
// providers of its own that lead to the clouds that all systems share, with the file's account and
// region, from the VPC of its agents.
type System struct {
	// Config is the file's.
	Config *config.Config
	// World is what exists in the emulated clouds, of all systems.
	World *emulator.World

	rehearsal *Rehearsal
	scratch   string
	server    *emulator.Server
	reattach  tfexec.ReattachInfo
}

func (s *System) serve(schemas *schema.Schemas) error {
	server, err := emulator.Serve(s.World, schemas, providers(s.World, s.Config, s.rehearsal.named))
	if err != nil {
		return err
	}
	s.server, s.reattach = server, tfexec.ReattachInfo{}
	for address, one := range server.Providers {
		s.reattach[address] = tfexec.ReattachConfig{
			Protocol: one.Protocol, ProtocolVersion: one.ProtocolVersion, Pid: one.Pid, Test: one.Test,
			Addr: tfexec.ReattachConfigAddr{Network: one.Addr.Network, String: one.Addr.String},
		}
	}
	return nil
}

// Environment is the value of TF_REATTACH_PROVIDERS that leads another Terraform to the same clouds.
func (s *System) Environment() string { return s.server.Environment() }

// Use puts stacks into the scratch folder, in place of those that are there, with their states
// in local files. States stay.
func (s *System) Use(stacks stack.Documents) error {
	local := stack.Documents{}
	for name, document := range stacks {
		copied, err := document.Clone()
		if err == nil {
			err = copied.KeepStates(name, "local", func(of string) map[string]any { return map[string]any{"path": s.StateFile(of)} })
		}
		if err != nil {
			return err
		}
		local[name] = copied
	}
	if err := local.Write(s.scratch); err != nil {
		return err
	}
	return s.giveValues(local)
}

// giveValues gives a made up value to each variable that has no default. Terraform reads it from a file at plan, apply and
// destroy, since what is ephemeral is in no plan.
func (s *System) giveValues(stacks stack.Documents) error {
	for name, document := range stacks {
		values := map[string]string{}
		for variable, body := range document.Variable {
			if _, optional := body["default"]; !optional {
				values[variable] = "rehearsed-" + variable
			}
		}
		text, err := json.Marshal(values)
		if err == nil {
			err = os.WriteFile(filepath.Join(s.folder(name), "rehearsed.auto.tfvars.json"), text, 0o600)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// SynthFolder is a folder for synthesized stacks that goes with the rehearsal.
func (s *System) SynthFolder() string { return filepath.Join(s.scratch, "synth") }

// StateFile is the path of a stack's state file.
func (s *System) StateFile(name string) string {
	return filepath.Join(s.scratch, name+".tfstate")
}

func (s *System) folder(name string) string { return filepath.Dir(s.file(name)) }

func (s *System) file(name string) string { return stack.File(s.scratch, name) }

func (s *System) planFile(stack string) string { return filepath.Join(s.folder(stack), "plan") }

// firstPlan is the plan that made the stack, which later plans do not overwrite.
func (s *System) firstPlan(stack string) string { return s.planFile(stack) + ".first" }

func (s *System) exec(stack string) (*tfexec.Terraform, error) {
	terraform, err := tfexec.NewTerraform(s.folder(stack), s.rehearsal.terraform)
	if err != nil {
		return nil, fmt.Errorf("no stack %s: %w", stack, err)
	}
	if err := terraform.SetEnv(s.rehearsal.environment); err != nil {
		return nil, err
	}
	return terraform, terraform.SetWaitDelay(waitDelay)
}
