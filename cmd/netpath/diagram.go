package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"cdk.tf/confluent-privatelink/internal/command"
	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/exit"
	"cdk.tf/confluent-privatelink/internal/netpath/diagram"
	"cdk.tf/confluent-privatelink/internal/netpath/evaluate"
	"cdk.tf/confluent-privatelink/internal/netpath/load/resource"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

var diagramCommand = command.Command{
	Name:    "diagram",
	Usage:   "[-format mermaid|svg|html] [flags]",
	Summary: "Draw the architecture: Mermaid, SVG, or an HTML page that lights up a path",
	Setup:   setupDiagram,
}

// drawings are the formats of the command.
var drawings = map[string]func(io.Writer, diagram.Input) error{
	"mermaid": diagram.Mermaid,
	"svg":     diagram.SVG,
	"html":    diagram.HTML,
}

func setupDiagram(flags *flag.FlagSet) command.Runner {
	var in inputs
	in.register(flags)
	format := flags.String("format", "svg", "mermaid, svg or html")
	return func(ctx context.Context, env command.Environment, args []string) (exit.Status, error) {
		draw, ok := drawings[*format]
		if !ok {
			return exit.Usage, fmt.Errorf("-format %q: allowed are mermaid, svg and html", *format)
		}
		m, systems, err := in.loadSystems(ctx, args)
		if err != nil {
			return exit.Usage, err
		}
		drawn := diagram.Input{Model: m, Report: evaluate.New(m).Verify()}
		var names []string
		for _, s := range systems {
			names = append(names, s.Name)
			drawn.Links = append(drawn.Links, links(m, s.Config, len(systems) > 1)...)
		}
		drawn.Owners = owners(m, systems)
		drawn.Title = strings.Join(names, ", ") + ": Confluent Cloud over AWS PrivateLink"
		return exit.Holds, draw(env.Stdout, drawn)
	}
}

// links lists the cluster links of a file by name, with the names that the model gives to the clusters.
func links(m *model.Model, cfg *config.Config, several bool) []diagram.Link {
	var all []diagram.Link
	for _, name := range slices.Sorted(maps.Keys(cfg.Links)) {
		l := cfg.Links[name]
		link := diagram.Link{Name: name, Source: l.Source, Destination: l.Destination, BothWays: l.Mode == config.LinkBidirectional}
		if several {
			link.Owner, link.Source, link.Destination = cfg.Name, clusterName(m, cfg.Name, l.Source), clusterName(m, cfg.Name, l.Destination)
		}
		all = append(all, link)
	}
	return all
}

// clusterName is the name that the model gives to a cluster of a system's file.
func clusterName(m *model.Model, system, name string) string {
	for _, k := range m.Clusters {
		if k.Name == resource.Qualified(system, name) {
			return k.Name
		}
	}
	return name
}
