package main

import (
	"strings"

	"cdk.tf/confluent-privatelink/internal/address"
	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/inorder"
	"cdk.tf/confluent-privatelink/internal/netpath/diagram"
	"cdk.tf/confluent-privatelink/internal/netpath/load"
	"cdk.tf/confluent-privatelink/internal/netpath/load/resource"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// owners lists what each of several systems makes; nil for one system, which makes everything.
func owners(m *model.Model, systems []load.System) []diagram.Owner {
	if len(systems) < 2 {
		return nil
	}
	var all []diagram.Owner
	named := config.NamedIn(load.Files(systems)...)
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
		add("shares", approvals(s.Config)...)
		add("links", origins(s.Config, systems)...)
		add("mirror topics", mirrors(s.Config)...)
		add("uses", uses(m, s.Config, named)...)
		add("used by", s.UsedBy...)
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
			found.rules = append(found.rules, own(r.Object))
		}
	}
	for _, k := range m.Clusters {
		if k.System == system && !k.Existing {
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
func own(o model.Object) string {
	if name, ok := address.Owner(resource.Plain(o.Address), address.OfResolver); ok { // public, as in resolver_rule_ids
		return name
	}
	return strings.TrimPrefix(o.Called(), o.System+"/")
}

// topics are those of all clusters of a file.
func topics(cfg *config.Config) []string {
	var found []string
	for _, cluster := range inorder.Of(cfg.Confluent.Clusters) {
		found = append(found, inorder.Keys(cluster.Topics)...)
	}
	return found
}

// approvals are the shares of a file, each with what it approves.
func approvals(cfg *config.Config) []string {
	var found []string
	for name, share := range inorder.Of(cfg.Shares) {
		first := name + ": "
		if share.Retire {
			found = append(found, first+"nothing any more")
		}
		for _, topic := range share.Approval().Topics {
			found = append(found, first+string(topic))
			first = ""
		}
	}
	return found
}

// origins are the links of a file, each with what it reads.
func origins(cfg *config.Config, systems []load.System) []string {
	var found []string
	for name, link := range inorder.Of(cfg.Links) {
		switch producer, share := shareOf(link, systems); {
		case producer != nil:
			name += " by " + share + " of " + producer.Name
		case link.Share != "":
			name += " by " + secretName(link.Share)
		}
		found = append(found, name)
	}
	return found
}

// secretName is the name of a share's secret, which a file names so or by its ARN:
// arn:<partition>:secretsmanager:<region>:<account>:secret:<name>-<six characters>.
func secretName(share string) string {
	colon := strings.LastIndexByte(share, ':')
	if colon < 0 {
		return share
	}
	return share[colon+1 : max(colon+1, len(share)-len("-ABCDEF"))]
}

// mirrors are the mirror topics of all links of a file.
func mirrors(cfg *config.Config) []string {
	var found []string
	for name := range inorder.Of(cfg.Links) {
		for _, mirror := range cfg.Mirrors(name) {
			found = append(found, mirror.MirrorTopic)
		}
		for _, mirror := range cfg.ReverseMirrors(name) {
			found = append(found, mirror.MirrorTopic)
		}
	}
	return found
}
