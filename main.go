// Command confluent-privatelink turns one configuration file into the Terraform
// stacks of a private Confluent Cloud system on AWS.
//
//	go run . -config config/non-prod.yaml -out cdktf.out
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"strings"

	"cdk.tf/confluent-privatelink/internal/command"
	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/exit"
	"cdk.tf/confluent-privatelink/stacks"
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
	var files command.Files
	flags.Var(&files, "config", "configuration `FILE` (default config/non-prod.yaml); with -validate it may be given several times")
	out := flags.String("out", "", "output `DIR` (default: what the cdktf CLI sets, else cdktf.out)")
	validate := flags.Bool("validate", false, "check the configuration file only; several are checked together")
	return func(ctx context.Context, env command.Environment, args []string) (exit.Status, error) {
		if err := command.NoArguments(args, "the configuration file is given by -config"); err != nil {
			return exit.Usage, err
		}
		if len(files) == 0 {
			files = command.Files{"config/non-prod.yaml"}
		}
		if len(files) > 1 && !*validate {
			return exit.Usage, errors.New("one configuration file makes one set of stacks; several are checked together with -validate")
		}
		configs, err := command.Interruptible(ctx, func() ([]*config.Config, error) { return loadAll(files, env) })
		if err != nil {
			return exit.Usage, err
		}
		if *validate {
			fmt.Fprintln(env.Stdout, strings.Join(files, ", ")+": valid")
			return exit.Holds, nil
		}
		folder := stacks.Folder(*out)
		if err := stacks.Check(configs[0], folder); err != nil {
			return exit.Usage, err
		}
		if err := writeStacks(ctx, configs[0], files[0], folder); err != nil {
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
		for _, warning := range cfg.Warnings() {
			fmt.Fprintf(env.Stderr, "warning: %s%s\n", fileName(files, i), warning)
		}
	}
	for _, warning := range config.WarningsTogether(configs) {
		fmt.Fprintln(env.Stderr, "warning:", warning)
	}
	return configs, nil
}

// fileName begins a line that could be of any of several files.
func fileName(files []string, i int) string {
	if len(files) == 1 {
		return ""
	}
	return files[i] + ": "
}
