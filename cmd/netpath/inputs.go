package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"slices"
	"strings"

	"cdk.tf/confluent-privatelink/internal/command"
	"cdk.tf/confluent-privatelink/internal/netpath/load"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// inputs are the flags that say where the facts come from, the same for every command that
// needs a model.
type inputs struct {
	sources                       load.Sources
	configs, synth, states, plans command.Files
}

func (in *inputs) register(flags *flag.FlagSet) {
	flags.Var(&in.configs, "config", "configuration `file`: names the clients and the hub; repeat it for each system (default: the file that the stacks were made from)")
	flags.Var(&in.synth, "synth", "`folder` of the synthesized stacks; repeat it for each system (default cdktf.out, unless --state, --plan or --live is given)")
	flags.Var(&in.states, "state", "`file` with the output of terraform show -json of a state; repeat it for each stack")
	flags.Var(&in.plans, "plan", "`file` with the output of terraform show -json of a plan; repeat it for each stack")
	flags.BoolVar(&in.sources.Live, "live", false, "read the facts from AWS (read-only; netpath iam-policy prints the permissions)")
	flags.StringVar(&in.sources.Profile, "profile", "", "AWS `profile` for --live")
	flags.StringVar(&in.sources.Region, "region", "", "AWS `region` for --live (default: the configuration file's)")
	flags.StringVar(&in.sources.EndpointURL, "endpoint-url", "", "`URL` that --live asks instead of AWS")
}

// load reads all inputs and merges them into one model.
func (in *inputs) load(ctx context.Context, args []string) (*model.Model, error) {
	m, _, err := in.loadSystems(ctx, args)
	return m, err
}

// loadSystems does what load does, and tells which systems were loaded.
func (in *inputs) loadSystems(ctx context.Context, args []string) (*model.Model, []load.System, error) {
	if len(args) > 0 {
		return nil, nil, fmt.Errorf("unexpected argument %q; give --state or --plan once per file", args[0])
	}
	sources := in.all()
	systems, err := sources.Systems()
	if err != nil {
		return nil, nil, err
	}
	m, err := load.Model(ctx, sources, systems...)
	return m, systems, err
}

// all are the sources with the files of the flags that may be repeated.
func (in *inputs) all() load.Sources {
	sources := in.sources
	sources.Configs, sources.Synth, sources.States, sources.Plans = in.configs, in.synth, in.states, in.plans
	return sources
}

// withClusters returns an error that says what to give if there is nobody to ask for, or a system's
// clusters are missing: its file has some, and the inputs have none.
func withClusters(m *model.Model, systems []load.System) error {
	if len(systems) == 1 && len(systems[0].Confluent.Clusters) == 0 {
		return fmt.Errorf("%s has no cluster to reach: give with it the file of a system that has (--config, --synth)", systems[0].Name)
	}
	if len(m.Clusters) > 0 && len(m.Clients) == 0 {
		return errors.New("no file names a network from which the clusters are to be reached (hub.vpcs): give with it the file of the system that owns the network (--config, --synth), and its states (--state)")
	}
	if len(m.Clusters) == 0 {
		return errors.New("the inputs hold no Kafka cluster: give the stack confluent-core too")
	}
	var without []string
	for _, s := range systems {
		has := func(k model.Cluster) bool {
			return len(systems) == 1 || k.System == s.Name || slices.Contains(k.Systems, s.Name)
		}
		if len(s.Confluent.Clusters) > 0 && !slices.ContainsFunc(m.Clusters, has) {
			without = append(without, s.Name)
		}
	}
	if len(without) > 0 {
		return fmt.Errorf("the inputs hold no Kafka cluster of %s: give its stack confluent-core too", strings.Join(without, ", "))
	}
	return nil
}
