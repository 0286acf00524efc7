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
	for name, arguments := range map[string][]string{
		"plan.json":  {"show", "-json", "-no-color", s.firstPlan(stack)},
		"state.json": {"show", "-json", "-no-color"},
	} {
		printed, err := s.command(ctx, stack, arguments...)
		if err != nil {
			return s.outcome(ctx, stack, "show", &events{}, err)
		}
		if err := os.WriteFile(filepath.Join(target, name), printed, 0o600); err != nil {
			return err
		}
	}
	return nil
}

// Graph returns what `terraform graph` prints for a stack: a graph in the DOT language.
func (s *System) Graph(ctx context.Context, stack string) ([]byte, error) {
	if err := s.Init(ctx, stack); err != nil {
		return nil, err
	}
	printed, err := s.command(ctx, stack, "graph")
	return printed, s.outcome(ctx, stack, "graph", &events{}, err)
}
