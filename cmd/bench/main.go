// Command bench measures how long things take: synthesis against a floor program and for growing
// numbers of PrivateLink VPCs, netpath, and the rehearsal. It asserts nothing, because machines differ
// and are noisy. docs/speed.md is what it prints as Markdown.
package main

import (
	"context"
	"flag"
	"fmt"
	"os"

	"cdk.tf/confluent-privatelink/internal/command"
	"cdk.tf/confluent-privatelink/internal/exit"
)

func main() { command.Main(benchCommand.Run) }

var benchCommand = command.Command{
	Name:     "bench",
	Usage:    "[flags]",
	Summary:  "Measure synthesis, netpath and the rehearsal; run it in the project's folder.",
	CleansUp: true,
	Setup:    setupBench,
}

func setupBench(flags *flag.FlagSet) command.Runner {
	runs := flags.Int("runs", 5, "`number` of runs of each synthesis, of which the median counts")
	large := flags.Bool("large", false, "rehearse 100 PrivateLink VPCs too, which takes many minutes")
	output := flags.String("o", "text", "output `format`: text or markdown")
	return func(ctx context.Context, env command.Environment, args []string) (exit.Status, error) {
		if err := command.NoArguments(args, "the number of runs is given by -runs"); err != nil {
			return exit.Usage, err
		}
		if *runs < 1 {
			return exit.Usage, fmt.Errorf("-runs %d: must be at least 1", *runs)
		}
		write, ok := formats[*output]
		if !ok {
			return exit.Usage, fmt.Errorf("-o %s: text or markdown wanted", *output)
		}
		figures, err := measureAll(ctx, env.Stderr, *runs, *large)
		if err != nil {
			return exit.DoesNotHold, err
		}
		return exit.Holds, write(env.Stdout, figures)
	}
}

// inScratch calls measure with a folder for everything that it, and what it runs, writes.
func inScratch(measure func(folder string) ([]figure, error)) ([]figure, error) {
	folder, err := os.MkdirTemp("", "bench")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(folder)
	return measure(folder)
}
