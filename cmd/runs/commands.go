package main

import (
	"flag"

	"cdk.tf/confluent-privatelink/internal/command"

	run "cdk.tf/confluent-privatelink/internal/runs"
)

var planCommand = command.Command{
	Name:     "plan",
	Usage:    "-config FILE | -synth DIR [flags]",
	Summary:  "Plan the stacks in order; nothing can be applied of it",
	CleansUp: true,
	Setup: func(flags *flag.FlagSet) command.Runner {
		var in inputs
		in.registerStacks(flags)
		return runner(flags, &in, &run.Options{}, everyStack, (*run.Session).Plan)
	},
}

var applyCommand = command.Command{
	Name:     "apply",
	Usage:    "-config FILE | -synth DIR [flags]",
	Summary:  "Plan and apply the stacks in order, each after its plan was confirmed",
	CleansUp: true,
	Setup: func(flags *flag.FlagSet) command.Runner {
		var in inputs
		in.registerStacks(flags)
		options := decisions(flags)
		flags.BoolVar(&options.Converge, "converge", false, "require an empty second plan after each apply")
		return runner(flags, &in, options, everyStack, (*run.Session).Apply)
	},
}

var destroyCommand = command.Command{
	Name:     "destroy",
	Usage:    "-config FILE | -synth DIR [flags]",
	Summary:  "Take protection off and destroy the stacks, the last one first",
	CleansUp: true,
	Setup: func(flags *flag.FlagSet) command.Runner {
		var in inputs
		in.registerStacks(flags)
		return runner(flags, &in, decisions(flags), everyStack, (*run.Session).Destroy)
	},
}

var rotateCommand = command.Command{
	Name:     "rotate",
	Usage:    "-config FILE | -synth DIR [flags]",
	Summary:  "Apply without asking what changes keys and their users, and nothing else",
	CleansUp: true,
	Setup: func(flags *flag.FlagSet) command.Runner {
		var in inputs
		var options run.Options
		flags.BoolVar(&options.Converge, "converge", false, "require an empty second plan after each apply")
		flags.BoolVar(&options.Missed, "missed", false, "replace every key of a principal at once where a whole period was missed")
		return runner(flags, &in, &options, withKeys, (*run.Session).Rotate)
	},
}

// decisions registers the flags by which a person decides beforehand.
func decisions(flags *flag.FlagSet) *run.Options {
	var options run.Options
	flags.BoolVar(&options.Yes, "yes", false, "apply without asking what loses no data")
	flags.BoolVar(&options.LoseData, "lose-data", false, "with -yes, apply what loses data too")
	return &options
}
