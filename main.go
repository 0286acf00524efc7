// Command confluent-privatelink turns one configuration file into the Terraform
// stacks of a private Confluent Cloud system on AWS.
//
//	go run . -config config/non-prod.yaml -out cdktf.out
package main

import (
	"context"
	"flag"
	"fmt"

	"cdk.tf/confluent-privatelink/internal/command"
	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/exit"
	"cdk.tf/confluent-privatelink/stacks"
)

func main() { command.Main(synthCommand.Run) }

var synthCommand = command.Command{
	Name:     "confluent-privatelink",
	Usage:    "[flags]",
	Summary:  "Turn a configuration file into Terraform stacks: DIR/stacks/<stack>/cdk.tf.json, with a copy of the file.",
	CleansUp: true,
	Setup:    setupSynth,
}

func setupSynth(flags *flag.FlagSet) command.Runner {
	file := flags.String("config", "config/non-prod.yaml", "configuration `FILE`")
	out := flags.String("out", "", "output `DIR` (default: what the cdktf CLI sets, else cdktf.out)")
	validate := flags.Bool("validate", false, "check the configuration file only")
	return func(_ context.Context, env command.Environment, args []string) (exit.Status, error) {
		if err := command.NoArguments(args, "the configuration file is given by -config"); err != nil {
			return exit.Usage, err
		}
		cfg, err := config.Load(*file)
		if err != nil {
			return exit.Usage, err
		}
		for _, warning := range cfg.Warnings() {
			fmt.Fprintln(env.Stderr, "warning:", warning)
		}
		if *validate {
			fmt.Fprintln(env.Stdout, *file+": valid")
			return exit.Holds, nil
		}
		if err := stacks.Synth(cfg, *out); err != nil {
			return exit.DoesNotHold, err
		}
		if err := config.Note(*file, stacks.Folder(*out)); err != nil {
			return exit.DoesNotHold, err
		}
		return exit.Holds, nil
	}
}
