// Command bench measures synth: the default configuration against a floor program,
// and growing numbers of PrivateLink VPCs. It prints medians and ratios; nothing is
// asserted, because machines differ and are noisy.
package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"time"

	"cdk.tf/confluent-privatelink/internal/command"
	"cdk.tf/confluent-privatelink/internal/exit"
	"cdk.tf/confluent-privatelink/internal/scale"
)

func main() { command.Main(benchCommand.Run) }

var benchCommand = command.Command{
	Name:     "bench",
	Usage:    "[flags]",
	Summary:  "Measure synth against a floor program, and growing numbers of PrivateLink VPCs.",
	CleansUp: true,
	Setup: func(flags *flag.FlagSet) command.Runner {
		runs := flags.Int("runs", 5, "`number` of runs of each measurement")
		return func(ctx context.Context, env command.Environment, args []string) (exit.Status, error) {
			if err := command.NoArguments(args, "the number of runs is given by -runs"); err != nil {
				return exit.Usage, err
			}
			if *runs < 1 {
				return exit.Usage, fmt.Errorf("-runs %d: must be at least 1", *runs)
			}
			return exit.Holds, bench(ctx, env, *runs)
		}
	},
}

// sizes in PrivateLink VPCs, each with a cluster and a link to the next.
var sizes = []int{2, 10, 50, 100}

func bench(ctx context.Context, env command.Environment, runs int) error {
	dir, err := os.MkdirTemp("", "bench")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	synth, floor := filepath.Join(dir, "synth"), filepath.Join(dir, "floor")
	for program, source := range map[string]string{synth: ".", floor: "./cmd/bench/floor"} {
		if output, err := exec.CommandContext(ctx, "go", "build", "-o", program, source).CombinedOutput(); err != nil {
			return fmt.Errorf("build %s: %w\n%s", source, err, output)
		}
	}
	out := filepath.Join(dir, "out")
	commands := map[string][]string{
		"floor":    {floor, out},
		"default":  {synth, "-config", "config/non-prod.yaml", "-out", out},
		"validate": {synth, "-config", "config/non-prod.yaml", "-validate"},
	}
	order := []string{"floor", "default", "validate"}
	for _, size := range sizes {
		file := filepath.Join(dir, fmt.Sprintf("%d.yaml", size))
		if err := os.WriteFile(file, []byte(scale.Config(size)), 0o600); err != nil {
			return err
		}
		name := fmt.Sprintf("%d VPCs", size)
		commands[name], order = []string{synth, "-config", file, "-out", out}, append(order, name)
	}
	medians, err := measure(ctx, env.Stderr, order, commands, runs)
	if err != nil {
		return err
	}
	report(env.Stdout, medians, runs)
	return nil
}

// measure runs the commands in turn, so that a machine that slows down slows all alike.
// The first round warms caches and is not counted.
func measure(ctx context.Context, progress io.Writer, order []string, commands map[string][]string, runs int) (map[string]time.Duration, error) {
	times := map[string][]time.Duration{}
	for round := range runs + 1 {
		for _, name := range order {
			program := commands[name]
			start := time.Now()
			if output, err := exec.CommandContext(ctx, program[0], program[1:]...).CombinedOutput(); err != nil {
				return nil, fmt.Errorf("%s: %w\n%s", name, err, output)
			}
			if round > 0 {
				times[name] = append(times[name], time.Since(start))
			}
		}
		fmt.Fprintf(progress, "round %d of %d done\n", round, runs)
	}
	medians := map[string]time.Duration{}
	for name, all := range times {
		slices.Sort(all)
		medians[name] = all[len(all)/2]
	}
	return medians, nil
}

func report(w io.Writer, medians map[string]time.Duration, runs int) {
	seconds := func(name string) float64 { return medians[name].Seconds() }
	fmt.Fprintf(w, "synth, medians of %d runs in one session\n", runs)
	fmt.Fprintf(w, "  default configuration  %6.2f s\n", seconds("default"))
	fmt.Fprintf(w, "  floor program          %6.2f s\n", seconds("floor"))
	fmt.Fprintf(w, "  ratio                  %6.2f    (aim: at most 1.3)\n", seconds("default")/seconds("floor"))
	fmt.Fprintf(w, "  -validate              %6.2f s  (aim: under 0.2)\n", seconds("validate"))
	for _, size := range sizes {
		name := fmt.Sprintf("%d VPCs", size)
		fmt.Fprintf(w, "  %-21s  %6.2f s  (%.2f x default)\n", name, seconds(name), seconds(name)/seconds("default"))
	}
	for i := range sizes[1:] {
		from, to := sizes[i], sizes[i+1]
		slope := (seconds(fmt.Sprintf("%d VPCs", to)) - seconds(fmt.Sprintf("%d VPCs", from))) / float64(to-from)
		fmt.Fprintf(w, "  slope %3d to %3d        %6.3f s per VPC\n", from, to, slope)
	}
}
