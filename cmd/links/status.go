package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"time"

	"cdk.tf/confluent-privatelink/internal/command"
	"cdk.tf/confluent-privatelink/internal/exit"
	"cdk.tf/confluent-privatelink/internal/links/status"
)

var statusCommand = command.Command{
	Name:    "status",
	Usage:   "[-config FILE]... [flags]",
	Summary: "Judge links: state, tasks, mirror topics, lag, drift, age of keys",
	Setup:   setupStatus,
}

func setupStatus(flags *flag.FlagSet) command.Runner {
	var in inputs
	in.register(flags)
	maxLag := flags.Int64("max-lag", -1, "largest lag of a partition, in `records`, that is healthy; -1 for any")
	output := formatFlag(flags)
	return func(ctx context.Context, env command.Environment, args []string) (exit.Status, error) {
		links, reader, err := in.load(ctx, args)
		if err != nil {
			return exit.Usage, err
		}
		report := status.Judge(reader.Read(ctx, links), status.Options{Now: time.Now(), MaxLag: *maxLag})
		return statusOf(report.Verdict), output.write(env, report)
	}
}

// statusOf is the exit status of a verdict.
func statusOf(v status.Verdict) exit.Status {
	switch v {
	case status.NotHealthy:
		return exit.DoesNotHold
	case status.Unknown:
		return exit.CannotSay
	}
	return exit.Holds
}

// answer is what can be written in all formats.
type answer interface {
	WriteText(w io.Writer, color bool) error
	WriteJSON(w io.Writer) error
	WriteMarkdown(w io.Writer) error
}

// format is the value of the flag -o.
type format string

func formatFlag(flags *flag.FlagSet) *format {
	value := format("text")
	flags.Var(&value, "o", "output `format`: text, json or markdown")
	return &value
}

func (f *format) String() string { return string(*f) }

func (f *format) Set(s string) error {
	switch s {
	case "text", "json", "markdown":
		*f = format(s)
		return nil
	}
	return fmt.Errorf("allowed are text, json and markdown")
}

func (f *format) write(env command.Environment, a answer) error {
	switch *f {
	case "json":
		return a.WriteJSON(env.Stdout)
	case "markdown":
		return a.WriteMarkdown(env.Stdout)
	}
	return a.WriteText(env.Stdout, env.Color)
}
