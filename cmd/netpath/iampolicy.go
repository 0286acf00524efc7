package main

import (
	"context"
	"flag"
	"fmt"

	"cdk.tf/confluent-privatelink/internal/command"
	"cdk.tf/confluent-privatelink/internal/exit"
	"cdk.tf/confluent-privatelink/internal/netpath/load/live"
)

var iamPolicyCommand = command.Command{
	Name:    "iam-policy",
	Usage:   "",
	Summary: "Print the IAM policy that --live needs, read-only and exact",
	Setup:   setupIAMPolicy,
}

func setupIAMPolicy(*flag.FlagSet) command.Runner {
	return func(_ context.Context, env command.Environment, args []string) (exit.Status, error) {
		if len(args) > 0 {
			return exit.Usage, fmt.Errorf("unexpected argument %q; the command takes none", args[0])
		}
		policy, err := live.Policy()
		if err != nil {
			return exit.Usage, err
		}
		_, err = env.Stdout.Write(policy)
		return exit.Holds, err
	}
}
