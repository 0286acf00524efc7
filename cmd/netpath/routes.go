package main

import (
	"context"
	"flag"

	"cdk.tf/confluent-privatelink/internal/netpath/evaluate"
)

var routesCommand = command{
	name:    "routes",
	usage:   "--vpc NAME [flags]",
	summary: "Show the route tables of a VPC, missing routes marked",
	setup:   setupRoutes,
}

func setupRoutes(flags *flag.FlagSet) runner {
	var in inputs
	in.register(flags)
	vpc := flags.String("vpc", "", "`name` of a VPC in the configuration file, or its id")
	format := outputFlag(flags)
	return func(ctx context.Context, env environment, args []string) (int, error) {
		if err := missing("vpc", *vpc); err != nil {
			return exitUsage, err
		}
		m, err := in.load(ctx, args)
		if err != nil {
			return exitUsage, err
		}
		view, err := evaluate.New(m).Routes(*vpc)
		if err != nil {
			return exitUsage, err
		}
		code := exitReachable
		if view.Missing > 0 {
			code = exitBlocked
		}
		return code, format.to(env).Routes(view)
	}
}
