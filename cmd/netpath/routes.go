package main

import (
	"context"
	"flag"

	"cdk.tf/confluent-privatelink/internal/command"
	"cdk.tf/confluent-privatelink/internal/exit"
	"cdk.tf/confluent-privatelink/internal/netpath/evaluate"
)

var routesCommand = command.Command{
	Name:    "routes",
	Usage:   "--vpc NAME [flags]",
	Summary: "Show the route tables of a VPC, missing routes marked",
	Setup:   setupRoutes,
}

func setupRoutes(flags *flag.FlagSet) command.Runner {
	var in inputs
	in.register(flags)
	vpc := flags.String("vpc", "", "`name` of a VPC in the configuration file, or its id")
	format := outputFlag(flags)
	return func(ctx context.Context, env command.Environment, args []string) (exit.Status, error) {
		if err := missing("vpc", *vpc); err != nil {
			return exit.Usage, err
		}
		m, err := in.load(ctx, args)
		if err != nil {
			return exit.Usage, err
		}
		view, err := evaluate.New(m).Routes(*vpc)
		if err != nil {
			return exit.Usage, err
		}
		code := exit.Holds
		if view.Missing > 0 {
			code = exit.DoesNotHold
		}
		return code, format.to(env).Routes(view)
	}
}
