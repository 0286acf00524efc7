package rehearse

import (
	"context"
	"os"
	"path/filepath"
)

// Keep writes what other tools read into <folder>/<stack>: the stack as it was rehearsed
// (cdk.tf.json), its first plan (plan.json) and its state (state.json), both as `terraform
// show -json` prints them, and the state file itself. They hold emulated secrets.
func (s *System) Keep(ctx context.Context, stack, folder string) error {
	target := filepath.Join(folder, stack)
	if err := os.MkdirAll(target, 0o700); err != nil {
		return err
	}
	for source, name := range map[string]string{
		s.file(stack):      "cdk.tf.json",
		s.StateFile(stack): "terraform.tfstate",
	} {
		data, err := os.ReadFile(source)
		if err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(target, name), data, 0o600); err != nil {
			return err
		}
	}
	plan, err := s.show(ctx, stack, s.firstPlan(stack))
	if err != nil {
		return err
	}
	state, err := s.StateJSON(ctx, stack)
	if err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(target, "plan.json"), plan, 0o600); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(target, "state.json"), state, 0o600)
}

// PlanJSON is the last plan of a stack, as `terraform show -json` prints it. It holds emulated secrets.
func (s *System) PlanJSON(ctx context.Context, stack string) ([]byte, error) {
	return s.show(ctx, stack, s.planFile(stack))
}

// StateJSON is a stack's state, as `terraform show -json` prints it. It holds emulated secrets.
func (s *System) StateJSON(ctx context.Context, stack string) ([]byte, error) {
	return s.show(ctx, stack)
}

func (s *System) show(ctx context.Context, stack string, plan ...string) ([]byte, error) {
	printed, err := s.command(ctx, stack, append([]string{"show", "-json", "-no-color"}, plan...)...)
	return printed, s.outcome(ctx, stack, "show", &events{}, err)
}

// Graph returns what `terraform graph` prints for a stack: a graph in the DOT language.
func (s *System) Graph(ctx context.Context, stack string) ([]byte, error) {
	if err := s.Init(ctx, stack); err != nil {
		return nil, err
	}
	printed, err := s.command(ctx, stack, "graph")
	return printed, s.outcome(ctx, stack, "graph", &events{}, err)
}
