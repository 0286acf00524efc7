package main

import (
	"context"
	"flag"
	"fmt"

	"cdk.tf/confluent-privatelink/internal/command"
	"cdk.tf/confluent-privatelink/internal/exit"
	"cdk.tf/confluent-privatelink/internal/netpath/explain"
)

var explainCommand = command.Command{
	Name:    "explain",
	Usage:   "[--from CLIENT] [--to CLUSTER] [flags] < error.txt",
	Summary: "Explain an error text on standard input; with inputs, find the cause",
	Setup:   setupExplain,
}

func setupExplain(flags *flag.FlagSet) command.Runner {
	var in inputs
	in.register(flags)
	from := flags.String("from", "", "`client` network that the error comes from (default: the one that runs the agents)")
	to := flags.String("to", "", "`cluster` that was to be reached (default: the one of the host name in the text)")
	output := outputFlag(flags)
	return func(ctx context.Context, env command.Environment, args []string) (exit.Status, error) {
		if len(args) > 0 {
			return exit.Usage, fmt.Errorf("unexpected argument %q; the error text is read from standard input", args[0])
		}
		explanation, err := explain.Text(env.Stdin)
		if err != nil {
			return exit.Usage, err
		}
		if hasInputs(flags) {
			m, err := in.load(ctx, args)
			if err != nil {
				return exit.Usage, err
			}
			checker, err := explain.NewChecker(m, *from, *to)
			if err != nil {
				return exit.Usage, err
			}
			if err := checker.Check(explanation); err != nil {
				return exit.Usage, err
			}
		}
		return explainExit(explanation.Verdict()), output.to(env).Answer(explanation)
	}
}

// hasInputs reports whether any flag says where facts come from, or between whom to look.
func hasInputs(flags *flag.FlagSet) bool {
	given := false
	flags.Visit(func(f *flag.Flag) {
		switch f.Name {
		case "config", "synth", "state", "plan", "live", "from", "to":
			given = true
		}
	})
	return given
}

// explainExit maps the answer to the exit codes: a cause found is something blocked.
func explainExit(verdict explain.State) exit.Status {
	switch verdict {
	case explain.Found:
		return exit.DoesNotHold
	case explain.NotKnown:
		return exit.CannotSay
	}
	return exit.Holds
}
