// Command rehearse runs the real Terraform through the whole life of the stacks of a
// configuration file, or of several together, against in-memory providers: no cloud account, no credentials.
//
//	rehearse -config FILE             synthesize, apply all, plan again, destroy all
//	rehearse -config A -config B      the same with both systems in one world, and each
//	                                  destroyed and applied again while the other stays
//	rehearse -config FILE -keep DIR   leave states and plans in DIR, destroy nothing
//	rehearse -config FILE -lose TYPE,...
//	                                  lose the answer to one creation of each type, apply again
//	rehearse -config FILE -exec -- COMMAND ...
//	                                  run a command (cdktf deploy, terraform) whose
//	                                  Terraform finds the same providers
//	rehearse -config FILE -graph DIR  draw `terraform graph` of each stack as SVG
//
// See docs/rehearse.md.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"time"

	"cdk.tf/confluent-privatelink/internal/command"
	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/exit"
	"cdk.tf/confluent-privatelink/internal/rehearse"
	"cdk.tf/confluent-privatelink/internal/stack"
	"cdk.tf/confluent-privatelink/internal/synthesis"
)

func main() { command.Main(rehearseCommand.Run) }

var rehearseCommand = command.Command{
	Name:     "rehearse",
	Usage:    "[flags] [-exec -- COMMAND ...]",
	Summary:  "Take the stacks of a configuration file through their whole life, without an account.",
	CleansUp: true,
	Setup: func(flags *flag.FlagSet) command.Runner {
		o := register(flags)
		return func(ctx context.Context, env command.Environment, args []string) (exit.Status, error) {
			if err := o.check(args); err != nil {
				return exit.Usage, err
			}
			return o.run(ctx, env, args)
		}
	},
}

type options struct {
	config, synth             command.Files
	keep, output, graph, lose string
	exec                      bool
}

func register(flags *flag.FlagSet) *options {
	var o options
	flags.Var(&o.config, "config", "configuration `file` (default config/non-prod.yaml); several are systems in one world")
	flags.Var(&o.synth, "synth", "`folder` with stacks that are synthesized already; with several files one for each, in their order")
	flags.StringVar(&o.keep, "keep", "", "`folder` for states and plans; nothing is destroyed then")
	flags.StringVar(&o.output, "o", "text", "output `format`: text or json")
	flags.StringVar(&o.graph, "graph", "", "`folder` for a picture of each stack's graph; nothing is applied then")
	flags.StringVar(&o.lose, "lose", "", "resource `types`, with commas between, whose first creation's answer gets lost")
	flags.BoolVar(&o.exec, "exec", false, "run the command after -- with the same providers instead")
	return &o
}

func (o *options) check(args []string) error {
	if len(o.config) == 0 {
		o.config = command.Files{"config/non-prod.yaml"}
	}
	switch {
	case o.output != "text" && o.output != "json":
		return fmt.Errorf("-o %s: text or json wanted", o.output)
	case o.exec != (len(args) > 0):
		return errors.New("-exec and a command after -- go together")
	case len(o.synth) > 0 && len(o.synth) != len(o.config):
		return fmt.Errorf("%d configuration files and %d -synth: give one folder for each file, in the same order, or none", len(o.config), len(o.synth))
	case o.lose != "" && len(o.config) > 1:
		return errors.New("-lose takes one configuration file: lose the answers of one system after the other")
	}
	return nil
}

// files are the configuration files, and what they name of each other.
type files struct {
	configs []*config.Config
	named   []config.Named
}

func (o *options) load() (files, error) {
	configs, named, err := config.LoadNamed(o.config)
	return files{configs, named}, err
}

func (o *options) run(ctx context.Context, env command.Environment, args []string) (status exit.Status, err error) {
	began := time.Now()
	files, err := command.Interruptible(ctx, o.load)
	if err != nil {
		return exit.Usage, err
	}
	rehearsal, err := rehearse.NewNamed(ctx, files.named, files.configs...)
	if err != nil {
		return exit.CannotSay, err
	}
	defer func() { err = errors.Join(err, rehearsal.Close()) }()
	if o.exec {
		return rehearsal.Exec(ctx, args)
	}
	stacks, err := o.stacks(ctx, rehearsal)
	if err != nil {
		return exit.Usage, err
	}
	if err := o.loseAnswers(rehearsal, stacks[0]); err != nil {
		return exit.Usage, err
	}
	if o.graph != "" {
		return exit.Holds, rehearsal.Draw(ctx, stacks, o.graph)
	}
	synthesized := time.Since(began)
	report, err := rehearsal.Life(ctx, stacks, o.progress(env, rehearsal.Systems), o.keep)
	report.SynthSeconds, report.Seconds = synthesized.Seconds(), time.Since(began).Seconds()
	if ctx.Err() != nil {
		return exit.Interrupted, err
	}
	return outcome(err, o.print(env.Stdout, report))
}

// loseAnswers lets the answers to the creation of the types that -lose names get lost.
func (o *options) loseAnswers(rehearsal *rehearse.Rehearsal, stacks stack.Documents) error {
	if o.lose == "" {
		return nil
	}
	types := strings.Split(o.lose, ",")
	for _, name := range types {
		if !slices.ContainsFunc(slices.Collect(maps.Values(stacks)), func(d *stack.Document) bool { return len(d.Of(name)) > 0 }) {
			return fmt.Errorf("-lose %s: no stack of this file has a resource of this type", name)
		}
	}
	rehearsal.Lose(types...)
	return nil
}

// outcome tells what did not hold, which stands in the report, from what kept the rehearsal from
// finding out.
func outcome(err, notPrinted error) (exit.Status, error) {
	var failure *rehearse.Failure
	switch {
	case errors.As(err, &failure):
		return exit.DoesNotHold, notPrinted
	case err != nil:
		return exit.CannotSay, err
	}
	return exit.Holds, notPrinted
}

// stacks reads or makes the stacks of each system. Folders that hold the stacks of other systems than
// the files are refused, all at once.
func (o *options) stacks(ctx context.Context, rehearsal *rehearse.Rehearsal) ([]stack.Documents, error) {
	folders := o.synth
	if len(folders) == 0 {
		var outputs []synthesis.Output
		for i, system := range rehearsal.Systems {
			folders = append(folders, system.SynthFolder())
			outputs = append(outputs, synthesis.Output{File: o.config[i], Folder: folders[i]})
		}
		if err := synthesis.Run(ctx, ".", outputs...); err != nil {
			return nil, err
		}
	}
	var all []stack.Documents
	var wrong []error
	for i, system := range rehearsal.Systems {
		folder := folders[i]
		stacks, err := stack.ReadAll(folder)
		if err != nil && len(o.synth) > 0 {
			err = fmt.Errorf("%w; synthesize into this folder first, or leave -synth out", err)
		}
		if name := stacks.System(); err == nil && name != "" && name != system.Config.Name {
			err = fmt.Errorf("-synth %s: these are the stacks of the system %s, and %s is the file of %s", folder, name, o.config[i], system.Config.Name)
		}
		all, wrong = append(all, stacks), append(wrong, err)
	}
	return all, errors.Join(wrong...)
}

func (o *options) progress(env command.Environment, systems []*rehearse.System) rehearse.Progress {
	if o.output == "json" {
		return rehearse.Quiet{}
	}
	return rehearse.NewLines(env.Stdout, env.Terminal, systems)
}

func (o *options) print(stdout io.Writer, report *rehearse.Report) error {
	if o.output == "text" {
		report.Print(stdout)
		return nil
	}
	encoder := json.NewEncoder(stdout)
	encoder.SetIndent("", "  ")
	return encoder.Encode(report)
}
