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
	planned := load.Sources{Configs: in.configs, Synth: in.synth, Plans: in.plans}
	if len(planned.Synth) == 0 && len(planned.Plans) == 0 {
		planned.Synth = []string{load.DefaultSynth}
	}
	systems, err := planned.Systems()
	if err != nil {
		return p, err
	}
	if len(systems) > 1 {
		return p, errors.New("preflight is of one system's apply: give one system's file and stacks; " +
			"what other systems have already is read from their states (--state) or from AWS (--live), and what several would make together is told by netpath verify")
	}
	system := systems[0]
	if p.Planned, err = load.Model(ctx, planned, system); err != nil {
		return p, err
	}
	existing := in.sources
	existing.States = in.states
	p.System, system.Folder = system.Name, ""
	if p.Existing, err = load.Model(ctx, existing, system); err != nil {
		return p, err
	}
	p.Whole = in.sources.Live
	if system.Confluent.Connectivity == config.Attachment {
		p.Domain = system.Region + ".aws.private.confluent.cloud"
	}
	return p, nil
}
