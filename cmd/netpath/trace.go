package main

import (
	"context"
	"flag"
)

var traceCommand = command{
	name:    "trace",
	usage:   "--from CLIENT --to CLUSTER[:PORT] [flags]",
	summary: "Show one path hop by hop, and the blocker if there is one",
	setup:   setupTrace,
}

func setupTrace(flags *flag.FlagSet) runner {
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
