package main

import (
	"context"
	"errors"
	"flag"

	"cdk.tf/confluent-privatelink/internal/netpath/evaluate"
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
	format := outputFlag(flags)
	return func(ctx context.Context, env environment, args []string) (int, error) {
		m, err := in.load(ctx, args)
		if err != nil {
			return exitUsage, err
		}
		if len(m.Clusters) == 0 || len(m.Clients) == 0 {
			return exitUsage, errors.New("the inputs hold no Kafka cluster: give the stack confluent-core too")
		}
		report := evaluate.New(m).Verify()
		return exitCode(report.Verdict()), format.to(env).Report(report)
	}
}
