package main

import (
	"context"
	"flag"
	"fmt"

	"cdk.tf/confluent-privatelink/internal/netpath/load/live"
)

var iamPolicyCommand = command{
	name:    "iam-policy",
	usage:   "",
	summary: "Print the IAM policy that --live needs, read-only and exact",
	setup:   setupIAMPolicy,
}

func setupIAMPolicy(*flag.FlagSet) runner {
	return func(_ context.Context, env environment, args []string) (int, error) {
		if len(args) > 0 {
			return exitUsage, fmt.Errorf("unexpected argument %q; the command takes none", args[0])
		}
		policy, err := live.Policy()
		if err != nil {
			return exitUsage, err
		}
		_, err = env.stdout.Write(policy)
		return exitReachable, err
	}
}
