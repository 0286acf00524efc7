package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"

	"cdk.tf/confluent-privatelink/internal/command"
	"cdk.tf/confluent-privatelink/internal/exit"
	"cdk.tf/confluent-privatelink/internal/inorder"
	"cdk.tf/confluent-privatelink/internal/netpath/answer"
	"cdk.tf/confluent-privatelink/internal/netpath/compare"
	"cdk.tf/confluent-privatelink/internal/netpath/evaluate"
	"cdk.tf/confluent-privatelink/internal/netpath/load"
	"cdk.tf/confluent-privatelink/internal/netpath/load/resource"
	"cdk.tf/confluent-privatelink/internal/netpath/load/systems"
)

var diffCommand = command.Command{
	Name:    "diff",
	Usage:   "[flags] BEFORE AFTER",
	Summary: "Say which paths a change gives and takes, and by which object",
	Setup:   setupDiff,
}

func setupDiff(flags *flag.FlagSet) command.Runner {
	var configs command.Files
	flags.Var(&configs, "config", "configuration `file` of both, where the stacks' own is not beside them; repeat it for each system")
	format := outputFlag(flags)
	return func(ctx context.Context, env command.Environment, args []string) (exit.Status, error) {
		if len(args) != 2 {
			return exit.Usage, errors.New("two networks are compared, BEFORE and AFTER: each folders of synthesized stacks, one per system, or files of terraform show -json, joined by commas")
		}
		var networks [2]compare.Network
		for i, arg := range args {
			network, err := networkOf(ctx, arg, configs)
			if err != nil {
				return exit.Usage, fmt.Errorf("%s: %w", arg, err)
			}
			networks[i] = network
		}
		if before, after := namesOf(networks[0]), namesOf(networks[1]); before != after && len(networks[0].Systems)+len(networks[1].Systems) > 2 {
			return exit.Usage, fmt.Errorf("%s is of %s, and %s is of %s: compare the same systems", args[0], before, args[1], after)
		}
		difference := compare.Networks(networks[0], networks[1])
		return statusOf(difference), format.to(env).Difference(difference)
	}
}

// namesOf lists the systems of a network.
func namesOf(n compare.Network) string {
	var all []string
	for _, s := range n.Systems {
		all = append(all, s.Name)
	}
	slices.Sort(all)
	return strings.Join(all, ", ")
}

// statusOf a difference: a lost path does not hold, a doubtful one cannot be said.
func statusOf(d *answer.Difference) exit.Status {
	switch {
	case d.Count(answer.Lost) > 0:
		return exit.DoesNotHold
	case d.Count(answer.Doubtful) > 0:
		return exit.CannotSay
	}
	return exit.Holds
}

// networkOf evaluates one of the two networks.
func networkOf(ctx context.Context, arg string, configs []string) (n compare.Network, err error) {
	sources := load.Sources{Configs: configs}
	for _, one := range strings.Split(arg, ",") {
		if info, err := os.Stat(one); err == nil && info.IsDir() {
			sources.Synth = append(sources.Synth, one)
		} else {
			sources.Shown = append(sources.Shown, one)
		}
	}
	loaded, err := sources.Systems()
	if err != nil {
		return n, err
	}
	m, err := load.Model(ctx, sources, loaded...)
	if err != nil {
		return n, err
	}
	if err := withClusters(m, loaded); err != nil {
		return n, err
	}
	return compare.Network{Report: evaluate.New(m).Verify(), Systems: named(loaded)}, nil
}

// named are the names that the files of systems give, as the answer has them: with the system's name
// before those that two of them have.
func named(all []load.System) []compare.System {
	var found []compare.System
	joined := systems.Join(load.Files(all)...)
	for _, s := range all {
		of := compare.System{Name: s.Name, Clusters: inorder.Keys(s.Confluent.Clusters)}
		if len(all) > 1 {
			for _, name := range of.Clusters {
				of.Clusters = append(of.Clusters, resource.Qualified(s.Name, name))
			}
		}
		for _, vpc := range joined.VPCs {
			if vpc.System == s.Name {
				of.VPCs = append(of.VPCs, vpc.Name)
			}
		}
		found = append(found, of)
	}
	return found
}
