package main

import (
	"strings"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/inorder"
	"cdk.tf/confluent-privatelink/internal/netpath/diagram"
	"cdk.tf/confluent-privatelink/internal/netpath/load"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// owners lists what each of several systems makes; nil for one system, which makes everything.
func owners(m *model.Model, systems []load.System) []diagram.Owner {
	if len(systems) < 2 {
		return nil
	}
	var all []diagram.Owner
	for _, s := range systems {
		o := diagram.Owner{System: s.Name}
		add := func(kind string, names ...string) {
			if len(names) > 0 {
				o.Owns = append(o.Owns, diagram.Holding{Kind: kind, Names: names})
			}
		}
		made := madeIn(m, s.Name)
		add("environment", made.environments...)
		add(entryKind(s.Config), made.entries...)
		add("PrivateLink VPCs", made.vpcs...)
		add("endpoints", made.endpoints...)
		add("private zones", made.zones...)
		add("resolver rules", made.rules...)
		add("clusters", made.clusters...)
		add("topics", topics(s.Config)...)
		add("links", inorder.Keys(s.Links)...)
		all = append(all, o)
	}
	return all
}

// made are the things of the network that the stacks of a system make, by name.
type made struct{ environments, entries, vpcs, endpoints, zones, rules, clusters []string }

func madeIn(m *model.Model, system string) made {
	var found made
	for _, o := range m.Environments {
		if o.System == system {
			found.environments = append(found.environments, own(o))
		}
	}
	for _, o := range m.Entries {
		if o.System == system {
			found.entries = append(found.entries, own(o))
		}
	}
	for _, v := range m.VPCs {
		if v.System == system {
			found.vpcs = append(found.vpcs, own(v.Object))
		}
	}
	for _, e := range m.Endpoints {
		if e.System == system {
			found.endpoints = append(found.endpoints, own(e.Object))
		}
	}
	for _, z := range m.Zones {
		if z.System == system {
			found.zones = append(found.zones, own(z.Object))
		}
	}
	for _, r := range m.ResolverRules {
		if r.System == system {
			found.rules = append(found.rules, r.Domain)
		}
	}
	for _, k := range m.Clusters {
		if k.System == system {
			found.clusters = append(found.clusters, own(k.Object))
		}
	}
	return found
}

// entryKind is how endpoints reach the environment of a file.
func entryKind(cfg *config.Config) string {
	if cfg.Confluent.Connectivity == config.Gateway {
		return "ingress gateway"
	}
	return "attachment"
}

// own is the name of an object beside that of its system.
func own(o model.Object) string { return strings.TrimPrefix(o.Called(), o.System+"/") }

// topics are those of all clusters of a file.
func topics(cfg *config.Config) []string {
	var found []string
	for _, cluster := range inorder.Of(cfg.Confluent.Clusters) {
		found = append(found, inorder.Keys(cluster.Topics)...)
	}
	return found
}
