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
func (r *Rehearsal) Init(ctx context.Context, stack string) error {
	terraform, err := r.exec(stack)
	if err != nil {
		return err
	}
	seen := &events{}
	return outcome(ctx, stack, "init", seen, terraform.InitJSON(ctx, seen, tfexec.Reattach(r.reattach)))
}

// Validate checks a stack without its state.
func (r *Rehearsal) Validate(ctx context.Context, stack string) error {
	printed, err := r.command(ctx, stack, "validate", "-json", "-no-color")
	var answer tfjson.ValidateOutput
	if len(printed) == 0 || json.Unmarshal(printed, &answer) != nil {
		return outcome(ctx, stack, "validate", &events{}, err)
	}
	seen := &events{}
	for _, one := range answer.Diagnostics {
		if one.Severity == "error" {
			seen.diagnostics = append(seen.diagnostics, diagnostic{Summary: one.Summary, Detail: one.Detail})
		}
	}
	return outcome(ctx, stack, "validate", seen, err)
}

// Plan plans a stack and returns what would change. The plan is kept for Apply.
func (r *Rehearsal) Plan(ctx context.Context, stack string, options ...tfexec.PlanOption) ([]Change, error) {
	terraform, err := r.exec(stack)
	if err != nil {
		return nil, err
	}
	seen := &events{}
	options = append(options, tfexec.Out(r.planFile(stack)), tfexec.Reattach(r.reattach))
	_, err = terraform.PlanJSON(ctx, seen, options...)
	if err == nil {
		err = copyOnce(r.planFile(stack), r.firstPlan(stack))
	}
	return seen.changes, outcome(ctx, stack, "plan", seen, err)
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
func (r *Rehearsal) Apply(ctx context.Context, stack string, done func(int), options ...tfexec.ApplyOption) error {
	terraform, err := r.exec(stack)
	if err != nil {
		return err
	}
	seen := &events{done: done}
	options = append(options, tfexec.DirOrPlan(r.planFile(stack)), tfexec.Reattach(r.reattach))
	return outcome(ctx, stack, "apply", seen, terraform.ApplyJSON(ctx, seen, options...))
}

// Destroy destroys everything in a stack's state.
func (r *Rehearsal) Destroy(ctx context.Context, stack string, done func(int)) error {
	terraform, err := r.exec(stack)
	if err != nil {
		return err
	}
	seen := &events{done: done}
	return outcome(ctx, stack, "destroy", seen, terraform.DestroyJSON(ctx, seen, tfexec.Reattach(r.reattach)))
}

// Outputs returns a stack's outputs.
func (r *Rehearsal) Outputs(ctx context.Context, stack string) (map[string]tfexec.OutputMeta, error) {
	terraform, err := r.exec(stack)
	if err != nil {
		return nil, err
	}
	outputs, err := terraform.Output(ctx)
	return outputs, outcome(ctx, stack, "output", &events{}, err)
}

// Addresses lists what a stack's state holds, by address.
func (r *Rehearsal) Addresses(stack string) ([]string, error) {
	all, err := r.held(stack)
	var addresses []string
	for _, one := range all {
		addresses = append(addresses, one.address)
	}
	return addresses, err
}

// held lists what a stack's state holds; without a state that is nothing.
func (r *Rehearsal) held(stack string) ([]held, error) {
	data, err := os.ReadFile(r.StateFile(stack))
	if errors.Is(err, os.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	return managed(data)
}

// outcome turns the error of a step into a Failure that says where, or into ctx's if that ended it.
func outcome(ctx context.Context, stack, step string, seen *events, err error) error {
	if err == nil {
		return nil
	}
	if ctx.Err() != nil {
		return ctx.Err()
	}
	failure := seen.failure(err)
	failure.Stack, failure.Step = stack, step
	return failure
}
