// Command confluent-privatelink turns one configuration file into the Terraform
// stacks of a private Confluent Cloud system on AWS.
//
//	go run . -config config/non-prod.yaml -out cdktf.out
package main

import (
	"context"
	"flag"
	"fmt"
	"strings"

	"cdk.tf/confluent-privatelink/internal/command"
	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/exit"
)

func main() { command.Main(synthesize) }

var synthCommand = command.Command{
	Name:     "confluent-privatelink",
	Usage:    "[flags]",
	Summary:  "Turn a configuration file into Terraform stacks: DIR/stacks/<stack>/cdk.tf.json, with a copy of the file.",
	CleansUp: true,
	Setup:    setupSynth,
}

func setupSynth(flags *flag.FlagSet) command.Runner {
	var files, out command.Files
	flags.Var(&files, "config", "configuration `FILE` (default config/non-prod.yaml); several with -validate, or with an -out for each")
	flags.Var(&out, "out", "output `DIR` (default: what the cdktf CLI sets, else cdktf.out); several in the order of the files")
	validate := flags.Bool("validate", false, "check the configuration file only; several are checked together")
	return func(ctx context.Context, env command.Environment, args []string) (exit.Status, error) {
		if err := command.NoArguments(args, "the configuration file is given by -config"); err != nil {
			return exit.Usage, err
		}
		if len(files) == 0 {
			files = command.Files{"config/non-prod.yaml"}
		}
		if *validate {
			_, err := command.Interruptible(ctx, func() ([]*config.Config, error) { return loadAll(files, env) })
			if err != nil {
				return exit.Usage, err
			}
			fmt.Fprintln(env.Stdout, strings.Join(files, ", ")+": valid")
			return exit.Holds, nil
		}
		all, err := command.Interruptible(ctx, func() ([]output, error) { return outputs(files, out, env) })
		if err != nil {
			return exit.Usage, err
		}
		if err := writeAll(ctx, all); err != nil {
			return exit.DoesNotHold, err
		}
		return exit.Holds, nil
	}
}

// loadAll loads the files, checked together, and prints what is allowed and may still surprise.
func loadAll(files []string, env command.Environment) ([]*config.Config, error) {
	configs, err := config.LoadTogether(files)
	if err != nil {
		return nil, err
	}
	for i, cfg := range configs {
		warn(env, fileName(files, i), cfg)
	}
	for _, warning := range config.WarningsTogether(configs) {
		fmt.Fprintln(env.Stderr, "warning:", warning)
	}
	return configs, nil
}

func warn(env command.Environment, file string, cfg *config.Config) {
	for _, warning := range cfg.Warnings() {
		fmt.Fprintf(env.Stderr, "warning: %s%s\n", file, warning)
	}
}

// fileName begins a line that could be of any of several files.
func fileName(files []string, i int) string {
	if len(files) == 1 {
		return ""
	}
	return files[i] + ": "
}
