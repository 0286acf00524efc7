// Command rehearse runs the real Terraform through the whole life of the stacks of a
// configuration file, against in-memory providers: no cloud account, no credentials.
//
//	rehearse -config FILE             synthesize, apply all, plan again, destroy all
//	rehearse -config FILE -keep DIR   leave states and plans in DIR, destroy nothing
//	rehearse -config FILE -exec -- COMMAND ...
//	                                  run a command (cdktf deploy, terraform) whose
//	                                  Terraform finds the same providers
//	rehearse -config FILE -graph DIR  draw `terraform graph` of each stack as SVG
//
// The exit status is 0 if everything held, 1 if not, 2 for a mistake in the command
// line, 130 after an interrupt. See docs/rehearse.md.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"syscall"
	"time"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/rehearse"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	code := run(ctx, os.Args[1:])
	stop()
	os.Exit(code)
}

type options struct {
	config, synth, keep, output, graph string
	exec                               bool
	command                            []string
}

func parse(arguments []string) (options, error) {
	var o options
	flags := flag.NewFlagSet("rehearse", flag.ContinueOnError)
	flags.StringVar(&o.config, "config", "config/non-prod.yaml", "configuration `file`")
	flags.StringVar(&o.synth, "synth", "", "`folder` with stacks that are synthesized already")
	flags.StringVar(&o.keep, "keep", "", "`folder` for states and plans; nothing is destroyed then")
	flags.StringVar(&o.output, "o", "text", "output `format`: text or json")
	flags.StringVar(&o.graph, "graph", "", "`folder` for a picture of each stack's graph; nothing is applied then")
	flags.BoolVar(&o.exec, "exec", false, "run the command after -- with the same providers instead")
	if err := flags.Parse(arguments); err != nil {
		return o, err
	}
	o.command = flags.Args()
	switch {
	case o.output != "text" && o.output != "json":
		return o, fmt.Errorf("-o %s: text or json wanted", o.output)
	case o.exec != (len(o.command) > 0):
		return o, errors.New("-exec and a command after -- go together")
	}
	return o, nil
}

func run(ctx context.Context, arguments []string) int {
	o, err := parse(arguments)
	if errors.Is(err, flag.ErrHelp) {
		return 0
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "rehearse:", err)
		return 2
	}
	code, err := o.run(ctx)
	if err == nil {
		return code
	}
	if ctx.Err() != nil {
		fmt.Fprintln(os.Stderr, "rehearse: interrupted; everything was stopped and removed")
		return 130
	}
	var failure *rehearse.Failure
	if !errors.As(err, &failure) { // a failure stands in the report
		fmt.Fprintln(os.Stderr, "rehearse:", err)
	}
	return 1
}

func (o options) run(ctx context.Context) (code int, err error) {
	began := time.Now()
	cfg, err := config.Load(o.config)
	if err != nil {
		return 1, err
	}
	rehearsal, err := rehearse.New(ctx, cfg)
	if err != nil {
		return 1, err
	}
	defer func() { err = errors.Join(err, rehearsal.Close()) }()
	if o.exec {
		return rehearsal.Exec(ctx, o.command)
	}
	stacks, err := o.stacks(ctx, rehearsal)
	if err != nil {
		return 1, err
	}
	if o.graph != "" {
		return 0, rehearsal.Draw(ctx, stacks, o.graph)
	}
	synthesized := time.Since(began)
	report, err := rehearsal.Life(ctx, stacks, o.progress(), o.keep)
	report.SynthSeconds, report.Seconds = synthesized.Seconds(), time.Since(began).Seconds()
	if ctx.Err() == nil {
		o.print(report)
	}
	return 0, err
}

func (o options) stacks(ctx context.Context, rehearsal *rehearse.Rehearsal) (rehearse.Stacks, error) {
	if o.synth != "" {
		return rehearse.ReadStacks(o.synth)
	}
	folder := rehearsal.SynthFolder()
	if err := rehearse.Synth(ctx, ".", o.config, folder); err != nil {
		return nil, err
	}
	return rehearse.ReadStacks(folder)
}

func (o options) progress() rehearse.Progress {
	if o.output == "json" {
		return rehearse.Quiet{}
	}
	return rehearse.NewLines(os.Stdout)
}

func (o options) print(report *rehearse.Report) {
	if o.output == "text" {
		report.Print(os.Stdout)
		return
	}
	encoder := json.NewEncoder(os.Stdout)
	encoder.SetIndent("", "  ")
	_ = encoder.Encode(report)
}
