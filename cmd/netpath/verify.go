package main

import (
	"context"
	"errors"
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
		m, err := in.load(ctx, args)
		if err != nil {
			return exit.Usage, err
		}
		if len(m.Clusters) == 0 || len(m.Clients) == 0 {
			return exit.Usage, errors.New("the inputs hold no Kafka cluster: give the stack confluent-core too")
		}
		report := evaluate.New(m).Verify()
		return exitCode(report.Verdict()), format.to(env).Report(report)
	}
}
