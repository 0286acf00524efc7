package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"time"

	"cdk.tf/confluent-privatelink/internal/command"
	"cdk.tf/confluent-privatelink/internal/exit"
	"cdk.tf/confluent-privatelink/internal/runs/verify"

	run "cdk.tf/confluent-privatelink/internal/runs"
)

var verifyCommand = command.Command{
	Name:     "verify",
	Usage:    "-config FILE | -synth DIR [flags]",
	Summary:  "Look for all that makes a first run fail, before it",
	CleansUp: true,
	Setup:    setupVerify,
}

func setupVerify(flags *flag.FlagSet) command.Runner {
	var in inputs
	in.register(flags)
	try := flags.Bool("run", false, "make a run in each workspace that can only plan, to see whether its credentials work")
	wait := flags.Duration("wait", 2*time.Minute, "`duration` for which such a run may wait for an agent")
	format := flags.String("o", "text", "output `format`: text or json")
	return func(ctx context.Context, env command.Environment, args []string) (exit.Status, error) {
		if *format != "text" && *format != "json" {
			return exit.Usage, fmt.Errorf("-o %s: text or json wanted", *format)
		}
		if err := errors.Join(in.check(args), checkWait(*wait)); err != nil {
			return exit.Usage, err
		}
		systems, err := in.load(ctx)
		if err != nil {
			return exit.Usage, err
		}
		client, err := in.connect(ctx, systems)
		if err != nil {
			return exit.Usage, err
		}
		var wanted []verify.System
		for _, one := range systems {
			wanted = append(wanted, verify.System{Place: one.place, Workspaces: one.all})
		}
		report, err := verify.Verify(ctx, client, wanted)
		if err != nil {
			return exit.CannotSay, advised(err, systems[0].place.Host)
		}
		if *try {
			session := &run.Session{API: client, Options: run.Options{Wait: *wait, Poll: 2 * time.Second}, Out: progress(env, *format)}
			if status, err := in.try(ctx, session, report, systems); err != nil {
				return status, err
			}
		}
		if *format == "json" {
			return verdict(report), report.WriteJSON(env.Stdout)
		}
		return verdict(report), report.WriteText(env.Stdout, env.Color)
	}
}

// progress is where the logs of runs go: never into JSON.
func progress(env command.Environment, format string) io.Writer {
	if format == "json" {
		return env.Stderr
	}
	return env.Stdout
}

func (in *inputs) try(ctx context.Context, session *run.Session, report *verify.Report, systems []system) (exit.Status, error) {
	remove, err := in.synthesize(ctx, systems)
	if err != nil {
		return exit.Usage, err
	}
	defer remove()
	targets, err := in.targets(systems, everyStack)
	if err != nil {
		return exit.Usage, err
	}
	return exit.CannotSay, verify.Try(ctx, session, report, targets)
}

func verdict(report *verify.Report) exit.Status {
	switch report.Verdict() {
	case verify.Missing:
		return exit.DoesNotHold
	case verify.Unknown:
		return exit.CannotSay
	}
	return exit.Holds
}
