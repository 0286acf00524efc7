package rehearse

import (
	"context"
	"encoding/json"
	"errors"
	"os"

	"github.com/hashicorp/terraform-exec/tfexec"
	tfjson "github.com/hashicorp/terraform-json"
)

// Init prepares a stack's folder.
func (s *System) Init(ctx context.Context, stack string) error {
	terraform, err := s.exec(stack)
	if err != nil {
		return err
	}
	seen := &events{}
	return s.outcome(ctx, stack, "init", seen, terraform.InitJSON(ctx, seen, tfexec.Reattach(s.reattach)))
}

// Validate checks a stack without its state.
func (s *System) Validate(ctx context.Context, stack string) error {
	printed, err := s.command(ctx, stack, "validate", "-json", "-no-color")
	var answer tfjson.ValidateOutput
	if len(printed) == 0 || json.Unmarshal(printed, &answer) != nil {
		return s.outcome(ctx, stack, "validate", &events{}, err)
	}
	seen := &events{}
	for _, one := range answer.Diagnostics {
		if one.Severity == "error" {
			seen.diagnostics = append(seen.diagnostics, diagnostic{Summary: one.Summary, Detail: one.Detail})
		}
	}
	return s.outcome(ctx, stack, "validate", seen, err)
}

// Plan plans a stack and returns what would change. The plan is kept for Apply.
func (s *System) Plan(ctx context.Context, stack string, options ...tfexec.PlanOption) ([]Change, error) {
	terraform, err := s.exec(stack)
	if err != nil {
		return nil, err
	}
	seen := &events{}
	options = append(options, tfexec.Out(s.planFile(stack)), tfexec.Reattach(s.reattach))
	_, err = terraform.PlanJSON(ctx, seen, options...)
	if err == nil {
		err = copyOnce(s.planFile(stack), s.firstPlan(stack))
	}
	return seen.changes, s.outcome(ctx, stack, "plan", seen, err)
}

// copyOnce copies a file unless the copy exists.
func copyOnce(from, to string) error {
	if _, err := os.Stat(to); err == nil {
		return nil
	}
	data, err := os.ReadFile(from)
	if err != nil {
		return err
	}
	return os.WriteFile(to, data, 0o600)
}

// Apply applies the plan of a stack; done is called with the number of resources done so far.
func (s *System) Apply(ctx context.Context, stack string, done func(int), options ...tfexec.ApplyOption) error {
	terraform, err := s.exec(stack)
	if err != nil {
		return err
	}
	seen := &events{done: done}
	options = append(options, tfexec.DirOrPlan(s.planFile(stack)), tfexec.Reattach(s.reattach))
	return s.outcome(ctx, stack, "apply", seen, terraform.ApplyJSON(ctx, seen, options...))
}

// Destroy destroys everything in a stack's state.
func (s *System) Destroy(ctx context.Context, stack string, done func(int)) error {
	terraform, err := s.exec(stack)
	if err != nil {
		return err
	}
	seen := &events{done: done}
	return s.outcome(ctx, stack, "destroy", seen, terraform.DestroyJSON(ctx, seen, tfexec.Reattach(s.reattach)))
}

// Outputs returns a stack's outputs.
func (s *System) Outputs(ctx context.Context, stack string) (map[string]tfexec.OutputMeta, error) {
	terraform, err := s.exec(stack)
	if err != nil {
		return nil, err
	}
	outputs, err := terraform.Output(ctx)
	return outputs, s.outcome(ctx, stack, "output", &events{}, err)
}

// Addresses lists what a stack's state holds, by address.
func (s *System) Addresses(stack string) ([]string, error) {
	all, err := s.held(stack)
	var addresses []string
	for _, one := range all {
		addresses = append(addresses, one.address)
	}
	return addresses, err
}

// IDs are what a stack's state holds, by address, as "type id".
func (s *System) IDs(stack string) (map[string]string, error) {
	all, err := s.held(stack)
	ids := map[string]string{}
	for _, one := range all {
		ids[one.address] = one.kind + " " + one.id
	}
	return ids, err
}

// held lists what a stack's state holds; without a state that is nothing.
func (s *System) held(stack string) ([]held, error) {
	data, err := os.ReadFile(s.StateFile(stack))
	if errors.Is(err, os.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	return managed(data)
}

// update plans a stack and applies the plan.
func (s *System) update(ctx context.Context, stack string) error {
	if _, err := s.Plan(ctx, stack); err != nil {
		return err
	}
	return s.Apply(ctx, stack, nil)
}

// outcome turns the error of a step into a Failure that says where, or into ctx's if that ended it.
func (s *System) outcome(ctx context.Context, stack, step string, seen *events, err error) error {
	if err == nil {
		return nil
	}
	if ctx.Err() != nil {
		return ctx.Err()
	}
	return s.failure(stack, step, seen.failure(err))
}

// failure says of a failure where it was.
func (s *System) failure(stack, step string, failure *Failure) *Failure {
	failure.System, failure.Stack, failure.Step = s.Config.Name, stack, step
	return failure
}
