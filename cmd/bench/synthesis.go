package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"time"

	"cdk.tf/confluent-privatelink/internal/scale"
)

// sizes in PrivateLink VPCs, each with a cluster and a link to the next.
var sizes = []int{2, 10, 50, 100}

// synthesis measures the program against the floor program, in a folder of its own.
func synthesis(ctx context.Context, progress io.Writer, folder string, runs int) ([]figure, error) {
	synth, floor, out := filepath.Join(folder, "synth"), filepath.Join(folder, "floor"), filepath.Join(folder, "out")
	for program, source := range map[string]string{synth: ".", floor: "./cmd/bench/floor"} {
		if output, err := exec.CommandContext(ctx, "go", "build", "-o", program, source).CombinedOutput(); err != nil {
			return nil, fmt.Errorf("build %s: %w\n%s", source, err, output)
		}
	}
	commands := map[string][]string{
		"floor":    {floor, filepath.Join(folder, "floor.out")},
		"default":  {synth, "-config", "config/non-prod.yaml", "-out", out},
		"validate": {synth, "-config", "config/non-prod.yaml", "-validate"},
	}
	order := []string{"floor", "default", "validate"}
	for _, size := range sizes {
		file := filepath.Join(folder, fmt.Sprintf("%d.yaml", size))
		if err := os.WriteFile(file, []byte(scale.Config(size)), 0o600); err != nil {
			return nil, err
		}
		commands[ofSize(size)], order = []string{synth, "-config", file, "-out", out}, append(order, ofSize(size))
	}
	medians, err := measure(ctx, progress, folder, order, commands, runs)
	if err != nil {
		return nil, err
	}
	all := []figure{
		seconds("Synthesis of the default configuration", medians["default"], ""),
		seconds("The floor: a program that loads the same provider packages and makes one resource", medians["floor"], ""),
		{"Ratio of the two", fmt.Sprintf("%.2f", medians["default"]/medians["floor"]), "at most 1.3"},
		seconds("Checking a file (`-validate`)", medians["validate"], "under 0.2 s"),
	}
	for _, size := range sizes {
		all = append(all, seconds("Synthesis of "+ofSize(size), medians[ofSize(size)], ""))
	}
	return all, nil
}

func ofSize(size int) string { return fmt.Sprintf("%d PrivateLink VPCs", size) }

// measure runs the commands in turn, so that a machine that slows down slows all alike, and returns the
// median of each in seconds. The first round warms caches and is not counted.
func measure(ctx context.Context, progress io.Writer, folder string, order []string, commands map[string][]string, runs int) (map[string]float64, error) {
	times := map[string][]time.Duration{}
	for round := range runs + 1 {
		for _, name := range order {
			program := exec.CommandContext(ctx, commands[name][0], commands[name][1:]...)
			program.Env = append(os.Environ(), "TMPDIR="+folder) // the floor program leaves files behind
			start := time.Now()
			if output, err := program.CombinedOutput(); err != nil {
				return nil, fmt.Errorf("%s: %w\n%s", name, err, output)
			}
			if round > 0 {
				times[name] = append(times[name], time.Since(start))
			}
		}
		fmt.Fprintf(progress, "synthesis: round %d of %d done\n", round, runs)
	}
	medians := map[string]float64{}
	for name, all := range times {
		slices.Sort(all)
		medians[name] = all[len(all)/2].Seconds()
	}
	return medians, nil
}
