package main

import (
	"context"
	"flag"
	"fmt"

	"cdk.tf/confluent-privatelink/internal/netpath/explain"
)

var explainCommand = command{
	name:    "explain",
	usage:   "[--from CLIENT] [--to CLUSTER] [flags] < error.txt",
	summary: "Explain an error text on standard input; with inputs, find the cause",
	setup:   setupExplain,
}

func setupExplain(flags *flag.FlagSet) runner {
	var in inputs
	in.register(flags)
	from := flags.String("from", "", "`client` network that the error comes from (default: the one that runs the agents)")
	to := flags.String("to", "", "`cluster` that was to be reached (default: the one of the host name in the text)")
	output := outputFlag(flags)
	return func(ctx context.Context, env environment, args []string) (int, error) {
		if len(args) > 0 {
			return exitUsage, fmt.Errorf("unexpected argument %q; the error text is read from standard input", args[0])
		}
		explanation, err := explain.Text(env.stdin)
		if err != nil {
			return exitUsage, err
		}
		if hasInputs(flags) {
			m, err := in.load(ctx, args)
			if err != nil {
				return exitUsage, err
			}
			checker, err := explain.NewChecker(m, *from, *to)
			if err != nil {
				return exitUsage, err
			}
			if err := checker.Check(explanation); err != nil {
				return exitUsage, err
			}
		}
		return explainExit(explanation.Verdict()), writeExplanation(env, *output, explanation)
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
func explainExit(verdict explain.State) int {
	switch verdict {
	case explain.Found:
		return exitBlocked
	case explain.NotKnown:
		return exitUnknown
	}
	return exitReachable
}

func writeExplanation(env environment, output format, e *explain.Explanation) error {
	switch output {
	case formatJSON:
		return e.WriteJSON(env.stdout)
	case formatMarkdown:
		return e.WriteMarkdown(env.stdout)
	}
	return e.WriteText(env.stdout, env.color)
}
