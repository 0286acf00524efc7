package main

import (
	"context"
	"flag"

	"cdk.tf/confluent-privatelink/internal/command"
	"cdk.tf/confluent-privatelink/internal/exit"
	"cdk.tf/confluent-privatelink/internal/netpath/evaluate"
)

var verifyCommand = command.Command{
	Name:    "verify",
	Usage:   "[flags]",
	Summary: "Check every client network against every cluster, both ways",
	Setup:   setupVerify,
}

func setupVerify(flags *flag.FlagSet) command.Runner {
	var in inputs
	in.register(flags)
	format := outputFlag(flags)
	return func(ctx context.Context, env command.Environment, args []string) (exit.Status, error) {
		m, systems, err := in.loadSystems(ctx, args)
		if err != nil {
			return exit.Usage, err
		}
		if err := withClusters(m, systems); err != nil {
			return exit.Usage, err
		}
		report := evaluate.New(m).Verify()
		return exitCode(report.Verdict()), format.to(env).Report(report)
	}
}
