package main

import (
	"context"
	"errors"
	"flag"

	"cdk.tf/confluent-privatelink/internal/command"
	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/exit"
	"cdk.tf/confluent-privatelink/internal/netpath/load"
	"cdk.tf/confluent-privatelink/internal/netpath/preflight"
)

var preflightCommand = command.Command{
	Name:    "preflight",
	Usage:   "[--synth DIR | --plan FILE...] [--state FILE...] [--live] [flags]",
	Summary: "Find what an apply would be refused for: what is in the way already",
	Setup:   setupPreflight,
}

func setupPreflight(flags *flag.FlagSet) command.Runner {
	var in inputs
	in.register(flags)
	format := outputFlag(flags)
	return func(ctx context.Context, env command.Environment, args []string) (exit.Status, error) {
		if err := command.NoArguments(args, "give --state or --plan once per file"); err != nil {
			return exit.Usage, err
		}
		if len(in.states) == 0 && !in.sources.Live {
			return exit.Usage, errors.New("what exists is read from states of the hub (--state) or from AWS (--live): give one")
		}
		plan, err := in.plan(ctx)
		if err != nil {
			return exit.Usage, err
		}
		found := preflight.Check(plan)
		return exitCode(found.Verdict()), format.to(env).Preflight(found)
	}
}

// plan splits the inputs: the stacks or their plans are what will be made, states and AWS what is there.
func (in *inputs) plan(ctx context.Context) (p preflight.Plan, err error) {
	planned := load.Sources{Config: in.sources.Config, Synth: in.sources.Synth, Plans: in.plans}
	cfg, err := planned.LoadConfig()
	if err != nil {
		return p, err
	}
	if planned.Synth == "" && len(planned.Plans) == 0 {
		planned.Synth = load.DefaultSynth
	}
	if p.Planned, err = load.Model(ctx, planned, cfg); err != nil {
		return p, err
	}
	existing := in.sources
	existing.Synth, existing.States = "", in.states
	if p.Existing, err = load.Model(ctx, existing, cfg); err != nil {
		return p, err
	}
	p.Whole = in.sources.Live
	if cfg.Confluent.Connectivity == config.Attachment {
		p.Domain = cfg.Region + ".aws.private.confluent.cloud"
	}
	return p, nil
}
