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
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"

	"cdk.tf/confluent-privatelink/internal/schema"
)

func main() {
	from := flag.String("from", "", "folder of files of `terraform providers schema -json`, one per provider")
	flag.Parse()
	if err := run(*from); err != nil {
		fmt.Fprintln(os.Stderr, "refresh:", err)
		os.Exit(1)
	}
}

func run(from string) error {
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
		if err := ask(scratch, inUse); err != nil {
			return err
		}
		from = scratch
	}
	schemas, err := schema.Read(os.DirFS(from), inUse)
	if err != nil {
		return err
	}
	for address := range inUse {
		data, err := schemas.JSON(address)
		if err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join("providers", schema.FileName(address)), data, 0o644); err != nil {
			return err
		}
	}
	return nil
}

// ask makes Terraform download the providers in scratch and print their
// schemas, and writes these to one file per provider there.
func ask(scratch string, inUse map[string]schema.InUse) error {
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
	if _, err := terraform(scratch, "init", "-input=false"); err != nil {
		return err
	}
	printed, err := terraform(scratch, "providers", "schema", "-json")
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

func terraform(folder string, arguments ...string) ([]byte, error) {
	command := exec.Command("terraform", arguments...)
	command.Dir = folder
	command.Stderr = os.Stderr
	printed, err := command.Output()
	if err != nil {
		return nil, fmt.Errorf("terraform %s: %w (it needs Terraform on PATH and a provider registry; or give -from DIR)", arguments[0], err)
	}
	return printed, nil
}
