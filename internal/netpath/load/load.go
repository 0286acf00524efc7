// Package load reads network facts from where they are (synthesized stacks, Terraform
// states and plans, AWS) and merges them into one model, of one system or of several on one hub.
package load

import (
	"context"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/netpath/load/assemble"
	"cdk.tf/confluent-privatelink/internal/netpath/load/live"
	"cdk.tf/confluent-privatelink/internal/netpath/load/merge"
	"cdk.tf/confluent-privatelink/internal/netpath/load/resource"
	"cdk.tf/confluent-privatelink/internal/netpath/load/show"
	"cdk.tf/confluent-privatelink/internal/netpath/load/synth"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// DefaultSynth is the folder into which the app writes the synthesized stacks.
const DefaultSynth = "cdktf.out"

// Sources says where the facts come from.
type Sources struct {
	// Configs are the configuration files, one per system. They are always read: they say who the clients
	// are. Default: the files that synth noted beside the stacks.
	Configs []string
	// Synth are the output folders of the synthesized stacks, one per system. Default cdktf.out, if nothing
	// else is given.
	Synth []string
	// States and Plans are files with the output of terraform show -json; Shown are of either kind. Each says
	// itself which system it is of.
	States, Plans, Shown []string
	// Live reads from AWS with Profile, Region and EndpointURL, each optional.
	Live                         bool
	Profile, Region, EndpointURL string
}

// Load reads all sources and merges them: what a state says replaces what the synthesized
// stacks say of the same resource, a plan replaces both and takes away what it will delete,
// and facts read from AWS win for everything that exists. What one file makes and another names by
// id has that id before apply too, as an assumption.
func Load(ctx context.Context, sources Sources) (*model.Model, error) {
	systems, err := sources.Systems()
	if err != nil {
		return nil, err
	}
	return Model(ctx, sources, systems...)
}

// Model does what Load does with systems that are loaded already: their folders are read, and no other source
// that is not named.
func Model(ctx context.Context, sources Sources, systems ...System) (*model.Model, error) {
	m, err := read(ctx, sources, systems)
	if err != nil {
		return nil, err
	}
	printable(m)
	return m, nil
}

func read(ctx context.Context, sources Sources, systems []System) (*model.Model, error) {
	files := Files(systems)
	set, err := resources(sources, systems)
	if err != nil {
		return nil, err
	}
	if err := fits(set, files); err != nil {
		return nil, err
	}
	if !sources.Live {
		identities := identify(set, files)
		known := assemble.Model(set, files...)
		known.Identities = identities
		return known, nil
	}
	known := assemble.Model(set, files...) // AWS says itself which ids there are
	seen, err := live.Load(ctx, live.Options{Profile: sources.Profile, Region: sources.Region, EndpointURL: sources.EndpointURL, Configs: files})
	if err != nil {
		return nil, err
	}
	printable(known) // an error names their objects
	printable(seen)
	merged, err := merge.Models(known, seen)
	if err != nil {
		return nil, err
	}
	merge.FromConfig(merged, files...)
	return merged, nil
}

// Shown makes the model of one system out of its file, and of what states and plans that were read already add, by their AddTo
// or AddPrior. A document of another system, as the hub's own state, says what it knows of the hub.
func Shown(file *config.Config, documents ...func(*resource.Set)) (*model.Model, error) {
	set := &resource.Set{}
	for _, add := range documents {
		add(set)
	}
	files := []*config.Config{file}
	if err := fits(set, files); err != nil {
		return nil, err
	}
	m := assemble.Model(set, files...)
	printable(m)
	return m, nil
}

// resources reads the stacks, then the states, then the plans. Those of several systems say whose they are;
// what says no system then is of none of them, as the hub's own state.
func resources(sources Sources, systems []System) (*resource.Set, error) {
	documents, err := documents(sources)
	if err != nil {
		return nil, err
	}
	several := len(systems) > 1
	for _, d := range documents {
		several = several || d.System != "" && d.System != systems[0].Name
	}
	set := &resource.Set{}
	for _, s := range systems {
		if s.Folder == "" {
			continue
		}
		if several {
			set.System = s.Name
		}
		if err := synth.Load(s.Folder, set); err != nil {
			return nil, err
		}
	}
	for _, d := range documents {
		set.System = ""
		if several {
			set.System = d.System
		}
		d.AddTo(set)
	}
	return set, nil
}

func documents(sources Sources) ([]*show.Document, error) {
	var found []*show.Document
	for _, kind := range []struct {
		files []string
		read  func(string) (*show.Document, error)
	}{{sources.States, show.State}, {sources.Plans, show.Plan}, {sources.Shown, show.File}} {
		for _, file := range kind.files {
			d, err := kind.read(file)
			if err != nil {
				return nil, err
			}
			found = append(found, d)
		}
	}
	return found, nil
}

// Files are the configuration files of systems.
func Files(systems []System) []*config.Config {
	var files []*config.Config
	for _, s := range systems {
		files = append(files, s.Config)
	}
	return files
}
