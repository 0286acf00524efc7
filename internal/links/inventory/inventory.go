// Package inventory tells which links there are, on which clusters they are to be asked for, and what the
// configuration file wants of them. It needs neither Terraform nor a plan, so it works while a link is down.
package inventory

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"net/url"
	"os"
	"slices"
	"strings"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/inorder"
)

// Options say where the facts are.
type Options struct {
	// Configs are the configuration files.
	Configs []string
	// Outputs are files with the outputs of confluent-core: FILE, or SYSTEM=FILE with several systems.
	Outputs []string
	// Endpoints say it without outputs: CLUSTER=ID@URL.
	Endpoints []string
	// Out is the folder of the synthesized stacks, beside which local states are.
	Out string
	// Only are names of links to keep; none for all.
	Only []string
	// HCPTerraformURL is asked in place of https:// and the host that a file names; for tests.
	HCPTerraformURL string
	// Environment looks up a variable of the environment.
	Environment func(string) string
}

// System is a configuration file with what Terraform made of it.
type System struct {
	File     string
	Config   *config.Config
	Clusters map[string]Cluster
	// Source says where the clusters' ids and endpoints come from.
	Source string
	// Missing is why they are not known.
	Missing error
}

// Cluster of a system.
type Cluster struct {
	Name, ID, Endpoint string
	// Secret holds the key of the cluster's manager, in the region of the system.
	Secret string
}

// Role of a half: the cluster that it is asked for on.
type Role string

// Roles.
const (
	OnDestination Role = "destination"
	OnSource      Role = "source"
)

// Half is a link as one cluster has it.
type Half struct {
	Role    Role
	Cluster Cluster
	// Settings that the file gives it; nil for an outbound half, which has none.
	Settings map[string]string
	// Mirrors that it brings to the cluster.
	Mirrors []config.Mirror
	// From is the cluster that the mirror topics come from; empty if they come from a share.
	From Cluster
	// Approved are the topics of From that the file lets the link read.
	Approved []config.Pattern
}

// Link of a system.
type Link struct {
	System *System
	Name   string
	Spec   config.Link
	// Halves, the destination's first.
	Halves []Half
	// Secrets of the link's principals, by the role of the cluster that the key is for. The key of a share is not among
	// them: when it is due is for the team that shares to say, and a dead one shows in the link's state.
	Secrets map[Role]string
}

// Source is what the mirror topics come from: a cluster of the file, or the share of another team.
func (l Link) Source() string {
	if l.Spec.Share != "" {
		return "the share " + l.Spec.Share
	}
	return l.Spec.Source
}

// End is what is at an end of the link: the destination cluster, or the source.
func (l Link) End(role Role) string {
	if role == OnDestination {
		return l.Spec.Destination
	}
	return l.Source()
}

// Load reads the files and finds the clusters. Links that retire are left out: they go.
func Load(ctx context.Context, o Options) ([]Link, error) {
	var systems []*System
	var errs []error
	for _, file := range o.Configs {
		cfg, err := config.LoadToRead(file)
		if err != nil {
			errs = append(errs, err)
			continue
		}
		if slices.ContainsFunc(systems, func(s *System) bool { return s.Config.Name == cfg.Name }) {
			errs = append(errs, fmt.Errorf("%s: describes the system %s, as a file before does; give each system once", file, cfg.Name))
			continue
		}
		systems = append(systems, &System{File: file, Config: cfg})
	}
	outputs, err := outputFiles(o.Outputs, systems)
	errs = append(errs, err)
	endpoints, err := parseEndpoints(o.Endpoints, systems)
	errs = append(errs, err)
	if err := errors.Join(errs...); err != nil {
		return nil, err
	}
	var links []Link
	for _, s := range systems {
		s.find(ctx, o, outputs[s.Config.Name], endpoints)
		links = append(links, s.links()...)
	}
	return only(links, o.Only)
}

// only keeps the links of these names.
func only(links []Link, names []string) ([]Link, error) {
	var known []string
	for _, link := range links {
		known = append(known, link.Name)
	}
	if len(links) == 0 {
		return nil, errors.New("the configuration has no links; section links of the file")
	}
	for _, name := range names {
		if !slices.Contains(known, name) {
			return nil, fmt.Errorf("no link is named %q; there are: %s", name, strings.Join(known, ", "))
		}
	}
	return slices.DeleteFunc(links, func(l Link) bool { return len(names) > 0 && !slices.Contains(names, l.Name) }), nil
}

func (s *System) links() []Link {
	var links []Link
	for name, spec := range inorder.Of(s.Config.Links) {
		if spec.Retire {
			continue
		}
		from, to := s.Clusters[spec.Source], s.Clusters[spec.Destination]
		link := Link{System: s, Name: name, Spec: spec, Secrets: map[Role]string{
			OnSource: s.Config.Secrets.PathPrefix + "/link/" + name + "/source", OnDestination: s.Config.Secrets.PathPrefix + "/link/" + name + "/destination",
		}}
		if spec.Share != "" {
			delete(link.Secrets, OnSource)
		}
		link.Halves = []Half{{Role: OnDestination, Cluster: to, Settings: spec.Settings(), Mirrors: staying(s.Config.Mirrors(name)), From: from, Approved: spec.Topics}}
		switch spec.Mode {
		case config.LinkSource:
			link.Halves = append(link.Halves, Half{Role: OnSource, Cluster: from})
		case config.LinkBidirectional:
			link.Halves = append(link.Halves, Half{Role: OnSource, Cluster: from, Settings: spec.ReverseSettings(),
				Mirrors: staying(s.Config.ReverseMirrors(name)), From: to, Approved: spec.ReverseTopics})
		}
		links = append(links, link)
	}
	return links
}

// staying are the mirror topics that do not retire.
func staying(mirrors []config.Mirror) []config.Mirror {
	return slices.DeleteFunc(slices.Clone(mirrors), func(m config.Mirror) bool { return m.Retire })
}

// find fills in the clusters: from flags, a file, the local state, or HCP Terraform.
func (s *System) find(ctx context.Context, o Options, file string, endpoints map[string]Cluster) {
	found := map[string]Cluster{}
	if missing := slices.DeleteFunc(slices.Sorted(maps.Keys(s.Config.Confluent.Clusters)), func(name string) bool { return endpoints[name].ID != "" }); len(missing) > 0 {
		found, s.Source, s.Missing = s.outputs(ctx, o, file)
	}
	s.Clusters = map[string]Cluster{}
	for name := range s.Config.Confluent.Clusters {
		cluster := found[name]
		if given, ok := endpoints[name]; ok {
			cluster = given
		}
		cluster.Name, cluster.Secret = name, s.Config.Secrets.PathPrefix+"/cluster/"+name+"/manager"
		s.Clusters[name] = cluster
	}
}

// outputFiles sorts the files by system.
func outputFiles(given []string, systems []*System) (map[string]string, error) {
	files := map[string]string{}
	for _, one := range given {
		system, file, named := strings.Cut(one, "=")
		if !named && len(systems) == 1 {
			system, file = systems[0].Config.Name, one
		}
		if file == "" || !slices.ContainsFunc(systems, func(s *System) bool { return s.Config.Name == system }) {
			return nil, fmt.Errorf("-outputs %q: with several configuration files it is SYSTEM=FILE, with the name of one of them", one)
		}
		if _, err := os.Stat(file); err != nil {
			return nil, fmt.Errorf("-outputs %q: %w", one, errors.Unwrap(err))
		}
		if _, twice := files[system]; twice {
			return nil, fmt.Errorf("-outputs: those of the system %s are given twice; give one file", system)
		}
		files[system] = file
	}
	return files, nil
}

// isEndpoint tells whether a text is the address of a REST endpoint and nothing else: no path, which would be asked in
// place of Kafka's, and no password.
func isEndpoint(text string) bool {
	parsed, err := url.Parse(strings.TrimSuffix(text, "/"))
	if err != nil || parsed.Scheme != "https" && parsed.Scheme != "http" {
		return false
	}
	alone := url.URL{Scheme: parsed.Scheme, Host: parsed.Host}
	return parsed.Hostname() != "" && alone.String() == strings.TrimSuffix(text, "/")
}

// parseEndpoints reads CLUSTER=ID@URL.
func parseEndpoints(given []string, systems []*System) (map[string]Cluster, error) {
	endpoints := map[string]Cluster{}
	for _, one := range given {
		name, rest, _ := strings.Cut(one, "=")
		id, address, _ := strings.Cut(rest, "@")
		_, twice := endpoints[name]
		known := 0
		for _, s := range systems {
			if _, ok := s.Config.Confluent.Clusters[name]; ok {
				known++
			}
		}
		switch {
		case twice:
			return nil, fmt.Errorf("-endpoint: the cluster %s is given twice; give it once", name)
		case id == "" || !isEndpoint(address):
			return nil, fmt.Errorf("-endpoint %q: must be CLUSTER=ID@URL with nothing after the host and port, for example shared=lkc-abc123@https://lkc-abc123.us-east-1.aws.private.confluent.cloud:443", name)
		case known != 1:
			return nil, fmt.Errorf("-endpoint %q: %d of the files have a cluster %s; it must be one", one, known, name)
		}
		endpoints[name] = Cluster{ID: id, Endpoint: address}
	}
	return endpoints, nil
}
