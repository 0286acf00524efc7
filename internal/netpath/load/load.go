// Package load reads network facts from where they are (synthesized stacks, Terraform
// states and plans, AWS) and merges them into one model.
package load

import (
	"context"
	"errors"

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
	// Config is the configuration file. It is always read: it says who the clients are. Default: the
	// file that synth noted beside the stacks.
	Config string
	// Synth is the output folder of the synthesized stacks. Default cdktf.out, if nothing else is given.
	Synth string
	// States and Plans are files with the output of terraform show -json; Shown are of either kind.
	States, Plans, Shown []string
	// Live reads from AWS with Profile, Region and EndpointURL, each optional.
	Live                         bool
	Profile, Region, EndpointURL string
}

// Load reads all sources and merges them: what a state says replaces what the synthesized
// stacks say of the same resource, a plan replaces both and takes away what it will delete,
// and facts read from AWS win for everything that exists.
func Load(ctx context.Context, sources Sources) (*model.Model, error) {
	cfg, err := sources.LoadConfig()
	if err != nil {
		return nil, err
	}
	sources.Synth = sources.synthFolder()
	return Model(ctx, sources, cfg)
}

// Model does what Load does with a configuration that is loaded already, and no source that is not named.
func Model(ctx context.Context, sources Sources, cfg *config.Config) (*model.Model, error) {
	m, err := read(ctx, sources, cfg)
	if err != nil {
		return nil, err
	}
	printable(m)
	return m, nil
}

func read(ctx context.Context, sources Sources, cfg *config.Config) (*model.Model, error) {
	set := &resource.Set{}
	if sources.Synth != "" {
		if err := synth.Load(sources.Synth, set); err != nil {
			return nil, err
		}
	}
	for _, file := range sources.States {
		if err := show.State(file, set); err != nil {
			return nil, err
		}
	}
	for _, file := range sources.Plans {
		if err := show.Plan(file, set); err != nil {
			return nil, err
		}
	}
	for _, file := range sources.Shown {
		if err := show.File(file, set); err != nil {
			return nil, err
		}
	}
	if err := fits(set, cfg); err != nil {
		return nil, err
	}
	known := assemble.Model(set, cfg)
	if !sources.Live {
		return known, nil
	}
	seen, err := live.Load(ctx, live.Options{Profile: sources.Profile, Region: sources.Region, EndpointURL: sources.EndpointURL, Config: cfg})
	if err != nil {
		return nil, err
	}
	merged, err := merge.Models(known, seen)
	if err != nil {
		return nil, err
	}
	merge.FromConfig(merged, cfg)
	return merged, nil
}

// synthFolder is the folder of the stacks, empty if only other sources are read.
func (s Sources) synthFolder() string {
	if s.Synth == "" && len(s.States) == 0 && len(s.Plans) == 0 && len(s.Shown) == 0 && !s.Live {
		return DefaultSynth
	}
	return s.Synth
}

// LoadConfig loads the configuration file that belongs to the sources.
func (s Sources) LoadConfig() (*config.Config, error) {
	switch folder := s.synthFolder(); {
	case folder != "":
		return config.LoadBeside(folder, s.Config)
	case s.Config == "":
		return nil, errors.New("a state, a plan and AWS do not say who the clients are: name the configuration file with --config")
	}
	return config.LoadToRead(s.Config)
}
