// Command refresh writes the provider schemas in internal/schema/providers anew,
// for the providers, versions and types that internal/schema/types.json names.
// Run it in internal/schema (`make schemas` does).
//
// It asks Terraform, which needs a provider registry:
//
//	go run ./refresh
//
// or reads files of `terraform providers schema -json`, one per provider:
//
//	go run ./refresh -from DIR
package main

import (
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"

	"cdk.tf/confluent-privatelink/internal/beside"
	"cdk.tf/confluent-privatelink/internal/command"
	"cdk.tf/confluent-privatelink/internal/exit"
	"cdk.tf/confluent-privatelink/internal/schema"
)

func main() { command.Main(refreshCommand.Run) }

var refreshCommand = command.Command{
	Name:     "refresh",
	Usage:    "[-from DIR]",
	Summary:  "Write the provider schemas in use anew.",
	CleansUp: true,
	Setup: func(flags *flag.FlagSet) command.Runner {
		from := flags.String("from", "", "`folder` of files of terraform providers schema -json, one per provider")
		return func(ctx context.Context, _ command.Environment, args []string) (exit.Status, error) {
			if err := command.NoArguments(args, "a folder is given by -from"); err != nil {
				return exit.Usage, err
			}
			if err := refresh(ctx, *from); err != nil {
				return exit.DoesNotHold, err
			}
			return exit.Holds, nil
		}
	},
}

// refresh writes the schemas, all or none.
func refresh(ctx context.Context, from string) error {
	inUse, err := schema.TypesInUse()
	if err != nil {
		return err
	}
	if from == "" {
		scratch, err := os.MkdirTemp("", "schemas")
		if err != nil {
			return err
		}
		defer os.RemoveAll(scratch)
		if err := ask(ctx, scratch, inUse); err != nil {
			return err
		}
		from = scratch
	}
	schemas, err := schema.Read(os.DirFS(from), inUse)
	if err != nil {
		return err
	}
	return beside.Write("providers", func(folder string) error {
		for address := range inUse {
			data, err := schemas.JSON(address)
			if err != nil {
				return err
			}
			if err := os.WriteFile(filepath.Join(folder, schema.FileName(address)), data, 0o644); err != nil {
				return err
			}
		}
		return nil
	})
}

// ask makes Terraform download the providers in scratch and print their
// schemas, and writes these to one file per provider there.
func ask(ctx context.Context, scratch string, inUse map[string]schema.InUse) error {
	required := map[string]any{}
	for address, one := range inUse {
		required[filepath.Base(address)] = map[string]any{"source": address, "version": one.Version}
	}
	data, err := json.Marshal(map[string]any{"terraform": map[string]any{"required_providers": required}})
	if err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(scratch, "main.tf.json"), data, 0o644); err != nil {
		return err
	}
	if _, err := terraform(ctx, scratch, "init", "-input=false"); err != nil {
		return err
	}
	printed, err := terraform(ctx, scratch, "providers", "schema", "-json")
	if err != nil {
		return err
	}
	for address := range inUse {
		if err := os.WriteFile(filepath.Join(scratch, schema.FileName(address)), printed, 0o644); err != nil {
			return err
		}
	}
	return nil
}

func terraform(ctx context.Context, folder string, arguments ...string) ([]byte, error) {
	program := exec.CommandContext(ctx, "terraform", arguments...)
	program.Dir = folder
	program.Stderr = os.Stderr
	printed, err := program.Output()
	if err != nil {
		return nil, fmt.Errorf("terraform %s: %w (it needs Terraform on PATH and a provider registry; or give -from DIR)", arguments[0], err)
	}
	return printed, nil
}
