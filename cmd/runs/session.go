package main

import (
	"bufio"
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"cdk.tf/confluent-privatelink/internal/command"
	"cdk.tf/confluent-privatelink/internal/exit"
	"cdk.tf/confluent-privatelink/internal/stack"

	run "cdk.tf/confluent-privatelink/internal/runs"
)

// action is what a command does with the stacks.
type action func(s *run.Session, ctx context.Context, targets []run.Target) error

func everyStack(string) bool { return true }

// withKeys are the stacks in which something changes when keys rotate: those that reach Confluent.
func withKeys(name string) bool {
	at := slices.IndexFunc(stack.All, func(one stack.Stack) bool { return one.Name == name })
	return slices.Contains(stack.All[at].Reaches, stack.Confluent)
}

// runner makes the runner of a command that makes runs.
func runner(flags *flag.FlagSet, in *inputs, options *run.Options, wanted func(string) bool, do action) command.Runner {
	in.register(flags)
	flags.DurationVar(&options.Wait, "wait", 10*time.Minute, "`duration` for which a run may wait for an agent or for other runs")
	options.Poll = 2 * time.Second
	return func(ctx context.Context, env command.Environment, args []string) (exit.Status, error) {
		if err := errors.Join(in.check(args), check(options)); err != nil {
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
		remove, err := in.synthesize(ctx, systems)
		if err != nil {
			return exit.Usage, err
		}
		defer remove()
		targets, err := in.targets(systems, wanted)
		if err != nil {
			return exit.Usage, err
		}
		session := &run.Session{API: client, Options: *options, Out: env.Stdout, Color: env.Color, Ask: asking(env)}
		return outcome(do(session, ctx, targets))
	}
}

// check refuses what no run can be made with.
func check(options *run.Options) error {
	if options.LoseData && !options.Yes {
		return errors.New("-lose-data goes with -yes: without, a person is asked")
	}
	return checkWait(options.Wait)
}

func checkWait(wait time.Duration) error {
	if wait <= 0 {
		return fmt.Errorf("-wait %s: a duration above 0 is wanted, as 10m", wait)
	}
	return nil
}

// asking reads answers from the terminal; nil if there is none.
func asking(env command.Environment) func(context.Context, string) (string, error) {
	if !env.Interactive {
		return nil
	}
	lines := bufio.NewReader(env.Stdin)
	return func(ctx context.Context, question string) (string, error) {
		fmt.Fprint(env.Stdout, question)
		return command.Interruptible(ctx, func() (string, error) {
			line, err := lines.ReadString('\n')
			if err == io.EOF && line != "" {
				err = nil
			}
			return strings.TrimSpace(line), err
		})
	}
}
