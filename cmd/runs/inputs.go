package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"cdk.tf/confluent-privatelink/internal/command"
	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/exit"
	"cdk.tf/confluent-privatelink/internal/hcpterraform"
	"cdk.tf/confluent-privatelink/internal/stack"
	"cdk.tf/confluent-privatelink/internal/synthesis"
	"cdk.tf/confluent-privatelink/internal/workspaces"

	run "cdk.tf/confluent-privatelink/internal/runs"

	"github.com/hashicorp/go-tfe"
)

// inputs say whose stacks, and how the server is reached.
type inputs struct {
	files, folders command.Files
	stacks         command.Files
	ca             string
}

func (in *inputs) register(flags *flag.FlagSet) {
	flags.Var(&in.files, "config", "configuration `FILE`; several are taken one after the other")
	flags.Var(&in.folders, "synth", "`DIR` with synthesized stacks and the file that they were made from, in place of -config; it may be given several times")
	flags.StringVar(&in.ca, "ca", "", "`FILE` with certificates in PEM to trust besides the system's")
}

// registerStacks adds -stack for the commands that run some of the stacks.
func (in *inputs) registerStacks(flags *flag.FlagSet) {
	flags.Var(&in.stacks, "stack", "run only the stack `NAME`; it may be given several times")
}

// check refuses what cannot be meant.
func (in *inputs) check(args []string) error {
	if err := command.NoArguments(args, "files are given by -config or -synth"); err != nil {
		return err
	}
	if (len(in.files) == 0) == (len(in.folders) == 0) {
		return errors.New("name the configuration file by -config FILE, or what was synthesized from it by -synth DIR")
	}
	for _, given := range [][]string{in.files, in.folders} {
		if slices.Contains(given, "") {
			return errors.New("the name of a file is empty")
		}
	}
	for _, name := range in.stacks {
		if !slices.Contains(stack.Names(), name) {
			if name == stack.Workspaces {
				return fmt.Errorf("-stack %s: the stack workspaces is applied by terraform in its folder (docs/workspaces.md); here are %s", name, strings.Join(stack.Names(), ", "))
			}
			return fmt.Errorf("-stack %s: there are %s", name, strings.Join(stack.Names(), ", "))
		}
	}
	return nil
}

// system is a file with its workspaces.
type system struct {
	cfg   *config.Config
	place workspaces.Place
	all   []workspaces.Workspace
	// folder of the synthesized stacks.
	folder string
}

// load reads the files, together if there are several. They must all be on one server.
func (in *inputs) load(ctx context.Context) ([]system, error) {
	files := slices.Clone(in.files)
	for _, folder := range in.folders {
		files = append(files, filepath.Join(folder, "config.yaml"))
	}
	configs, err := command.Interruptible(ctx, func() ([]*config.Config, error) { return config.LoadTogether(files) })
	if err != nil {
		return nil, err
	}
	var all []system
	for i, cfg := range configs {
		place, list, err := workspaces.Of(cfg)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", files[i], err)
		}
		if len(all) > 0 && all[0].place.Host != place.Host {
			return nil, fmt.Errorf("%s is on %s, and %s on %s: one command talks to one server", files[0], all[0].place.Host, files[i], place.Host)
		}
		one := system{cfg: cfg, place: place, all: list}
		if i < len(in.folders) {
			one.folder = in.folders[i]
		}
		all = append(all, one)
	}
	return all, nil
}

// synthesize makes the stacks of files that were given without them, in a folder that remove deletes.
func (in *inputs) synthesize(ctx context.Context, systems []system) (remove func(), err error) {
	if len(in.folders) > 0 {
		return func() {}, nil
	}
	scratch, err := os.MkdirTemp("", "runs")
	if err != nil {
		return nil, err
	}
	remove = func() { os.RemoveAll(scratch) }
	var outputs []synthesis.Output
	for i := range systems {
		systems[i].folder = filepath.Join(scratch, fmt.Sprint(i))
		outputs = append(outputs, synthesis.Output{File: in.files[i], Folder: systems[i].folder})
	}
	if err := synthesis.Run(ctx, ".", outputs...); err != nil {
		remove()
		return nil, err
	}
	return remove, nil
}

// connect makes the client for the server of the files.
func (in *inputs) connect(ctx context.Context, systems []system) (*tfe.Client, error) {
	home, _ := os.UserHomeDir()
	host := systems[0].place.Host
	token, err := hcpterraform.Token(ctx, host, os.Getenv, home)
	if err != nil {
		return nil, err
	}
	client, err := hcpterraform.Connect(ctx, hcpterraform.Options{Host: host, Token: token, CAFile: in.ca})
	return client, advised(err, host)
}

// advised adds to an error of the server, or of the way to it, what to do about it.
func advised(err error, host string) error {
	if err == nil || errors.Is(err, context.Canceled) {
		return err
	}
	do := hcpterraform.Advice(err, host)
	if do == "" && hcpterraform.Unreachable(err) {
		do = run.Explained(err.Error())
	}
	if do == "" {
		return err
	}
	return fmt.Errorf("%w\n  %s", err, do)
}

// targets are the workspaces with the stacks that are wanted, in order.
func (in *inputs) targets(systems []system, wanted func(stack string) bool) ([]run.Target, error) {
	var targets []run.Target
	for _, one := range systems {
		for _, workspace := range one.all {
			if !wanted(workspace.Stack) || len(in.stacks) > 0 && !slices.Contains(in.stacks, workspace.Stack) {
				continue
			}
			folder := run.StackFolder(one.folder, workspace.Stack)
			if _, err := os.Stat(stack.File(one.folder, workspace.Stack)); err != nil {
				return nil, fmt.Errorf("no synthesized stack %s: %w", workspace.Stack, err)
			}
			targets = append(targets, run.Target{Workspace: workspace, Place: one.place, Folder: folder})
		}
	}
	return targets, nil
}

// outcome tells what failed from what could not be found out.
func outcome(err error) (exit.Status, error) {
	var failure *run.Failure
	if errors.As(err, &failure) && !failure.Unknown {
		return exit.DoesNotHold, err
	}
	if err != nil {
		return exit.CannotSay, err
	}
	return exit.Holds, nil
}
