package main

import (
	"context"
	"flag"
	"fmt"

	"cdk.tf/confluent-privatelink/internal/command"
	"cdk.tf/confluent-privatelink/internal/netpath/load"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// inputs are the flags that say where the facts come from, the same for every command that
// needs a model.
type inputs struct {
	sources load.Sources
	states  command.Files
	plans   command.Files
}

func (in *inputs) register(flags *flag.FlagSet) {
	flags.StringVar(&in.sources.Config, "config", "", "configuration `file`: names the clients and the hub (default: the file that the stacks were made from)")
	flags.StringVar(&in.sources.Synth, "synth", "", "`folder` of the synthesized stacks (default cdktf.out, unless --state, --plan or --live is given)")
	flags.Var(&in.states, "state", "`file` with the output of terraform show -json of a state; repeat it for each stack")
	flags.Var(&in.plans, "plan", "`file` with the output of terraform show -json of a plan; repeat it for each stack")
	flags.BoolVar(&in.sources.Live, "live", false, "read the facts from AWS (read-only; netpath iam-policy prints the permissions)")
	flags.StringVar(&in.sources.Profile, "profile", "", "AWS `profile` for --live")
	flags.StringVar(&in.sources.Region, "region", "", "AWS `region` for --live (default: the configuration file's)")
	flags.StringVar(&in.sources.EndpointURL, "endpoint-url", "", "`URL` that --live asks instead of AWS")
}

// load reads all inputs and merges them into one model.
func (in *inputs) load(ctx context.Context, args []string) (*model.Model, error) {
	in.sources.States, in.sources.Plans = in.states, in.plans
	if len(args) > 0 {
		return nil, fmt.Errorf("unexpected argument %q; give --state or --plan once per file", args[0])
	}
	return load.Load(ctx, in.sources)
}
