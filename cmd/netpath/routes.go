package main

import (
	"context"
	"flag"
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
	outputFlag(flags)
	return func(ctx context.Context, _ environment, args []string) (int, error) {
		if _, err := in.load(ctx, args); err != nil {
			return exitUsage, err
		}
		return exitReachable, nil
	}
}
