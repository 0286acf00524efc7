package runs

import (
	"context"
	"fmt"
	"os"
	"path/filepath"

	"cdk.tf/confluent-privatelink/internal/stack"
)

// Try makes a run that can only plan, to see whether it gets credentials that work. Where the workspace holds something, it
// plans the stack; before the first apply, when nothing of the stack could be read yet, two data sources that every
// credential may read.
func (s *Session) Try(ctx context.Context, target Target) error {
	r, err := s.open(ctx, target)
	if err != nil {
		return err
	}
	holds, err := r.holds(ctx)
	if err != nil {
		return err
	}
	folder := target.Folder
	if !holds {
		if folder, err = lookups(target); err != nil {
			return err
		}
		defer os.RemoveAll(folder)
	}
	return s.one(ctx, target, folder, kind{message: "runs verify", planOnly: true}, func(ctx context.Context, r *run) error {
		_, err := r.plan(ctx)
		return err
	})
}

// lookups writes a stack with the providers of a target, and nothing but a data source of each that answers whoever asks.
func lookups(target Target) (string, error) {
	text, err := os.ReadFile(filepath.Join(target.Folder, "cdk.tf.json"))
	if err != nil {
		return "", err
	}
	document, err := stack.Parse(text)
	if err != nil {
		return "", err
	}
	versions, _ := document.Terraform["required_providers"].(map[string]any)
	tried := &stack.Document{
		Terraform: map[string]any{"required_version": document.Terraform["required_version"]},
		Provider:  map[string]any{}, Data: stack.Bodies{},
	}
	wanted := map[string]any{}
	for provider, lookup := range map[string]string{"aws": "aws_caller_identity", "confluent": "confluent_organization"} {
		for _, settings := range plain(document.Provider[provider]) {
			tried.Provider[provider] = []any{settings}
			tried.Data[lookup] = map[string]map[string]any{"tried": {}}
			wanted[provider] = versions[provider]
		}
	}
	tried.Terraform["required_providers"] = wanted
	folder, err := os.MkdirTemp("", "runs")
	if err != nil {
		return "", err
	}
	if text, err = tried.JSON(); err == nil {
		err = os.WriteFile(filepath.Join(folder, "cdk.tf.json"), text, 0o600)
	}
	if err != nil {
		os.RemoveAll(folder)
		return "", fmt.Errorf("a configuration to try: %w", err)
	}
	return folder, nil
}

// plain are the settings of a provider without those under an alias, which may need what is not there yet.
func plain(provider any) []map[string]any {
	var all []map[string]any
	list, _ := provider.([]any)
	for _, one := range list {
		if settings, _ := one.(map[string]any); settings != nil && settings["alias"] == nil {
			all = append(all, settings)
		}
	}
	return all
}
