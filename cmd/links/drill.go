package main

import (
	"context"
	"flag"
	"time"

	"cdk.tf/confluent-privatelink/internal/command"
	"cdk.tf/confluent-privatelink/internal/exit"
	"cdk.tf/confluent-privatelink/internal/links/drill"
)

var drillCommand = command.Command{
	Name:    "drill",
	Usage:   "[-config FILE]... [-link NAME]... [flags]",
	Summary: "Say what a failover now would mean, and do nothing",
	Setup:   setupDrill,
}

func setupDrill(flags *flag.FlagSet) command.Runner {
	var in inputs
	in.register(flags)
	output := formatFlag(flags)
	return func(ctx context.Context, env command.Environment, args []string) (exit.Status, error) {
		links, reader, err := in.load(ctx, args)
		if err != nil {
			return exit.Usage, err
		}
		report := drill.Run(ctx, reader, links, time.Now())
		status := exit.Holds
		switch {
		case report.Loses():
			status = exit.DoesNotHold
		case !report.Known():
			status = exit.CannotSay
		}
		return status, output.write(env, report)
	}
}
