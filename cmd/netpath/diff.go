package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"strings"

	"cdk.tf/confluent-privatelink/internal/command"
	"cdk.tf/confluent-privatelink/internal/exit"
	"cdk.tf/confluent-privatelink/internal/inorder"
	"cdk.tf/confluent-privatelink/internal/netpath/answer"
	"cdk.tf/confluent-privatelink/internal/netpath/compare"
	"cdk.tf/confluent-privatelink/internal/netpath/evaluate"
	"cdk.tf/confluent-privatelink/internal/netpath/load"
)

var diffCommand = command.Command{
	Name:    "diff",
	Usage:   "[flags] BEFORE AFTER",
	Summary: "Say which paths a change gives and takes, and by which object",
	Setup:   setupDiff,
}

func setupDiff(flags *flag.FlagSet) command.Runner {
	config := flags.String("config", "", "configuration `file` of both, where the stacks' own is not beside them")
	format := outputFlag(flags)
	return func(ctx context.Context, env command.Environment, args []string) (exit.Status, error) {
		if len(args) != 2 {
			return exit.Usage, errors.New("two networks are compared, BEFORE and AFTER: each a folder of synthesized stacks, or files of terraform show -json joined by commas")
		}
		var networks [2]compare.Network
		for i, arg := range args {
			network, err := networkOf(ctx, arg, *config)
			if err != nil {
				return exit.Usage, fmt.Errorf("%s: %w", arg, err)
			}
			networks[i] = network
		}
		difference := compare.Networks(networks[0], networks[1])
		return statusOf(difference), format.to(env).Difference(difference)
	}
}

// statusOf a difference: a lost path does not hold, a doubtful one cannot be said.
func statusOf(d *answer.Difference) exit.Status {
	switch {
	case d.Count(answer.Lost) > 0:
		return exit.DoesNotHold
	case d.Count(answer.Doubtful) > 0:
		return exit.CannotSay
	}
	return exit.Holds
}

// networkOf evaluates one of the two networks.
func networkOf(ctx context.Context, arg, config string) (n compare.Network, err error) {
	sources := load.Sources{Config: config}
	if info, err := os.Stat(arg); err == nil && info.IsDir() {
		sources.Synth = arg
	} else {
		sources.Shown = strings.Split(arg, ",")
	}
	m, err := load.Load(ctx, sources)
	if err != nil {
		return n, err
	}
	if len(m.Clusters) == 0 || len(m.Clients) == 0 {
		return n, errors.New("holds no Kafka cluster: give the stack confluent-core too")
	}
	cfg, err := sources.LoadConfig()
	if err != nil {
		return n, err
	}
	return compare.Network{Report: evaluate.New(m).Verify(), VPCs: inorder.Keys(cfg.PrivateLink.VPCs), Clusters: inorder.Keys(cfg.Confluent.Clusters)}, nil
}
