package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"strings"

	"cdk.tf/confluent-privatelink/internal/command"
	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/exit"
	"cdk.tf/confluent-privatelink/internal/inorder"
	"cdk.tf/confluent-privatelink/internal/netpath/diagram"
	"cdk.tf/confluent-privatelink/internal/netpath/evaluate"
	"cdk.tf/confluent-privatelink/internal/netpath/load"
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
		drawn := diagram.Input{Model: m, Report: evaluate.New(m).Verify(), Shares: shares(m, systems)}
		var names []string
		for _, s := range systems {
			names = append(names, s.Name)
			drawn.Links = append(drawn.Links, links(m, s.Config, systems)...)
		}
		drawn.Owners = owners(m, systems)
		drawn.Title = strings.Join(names, ", ") + ": Confluent Cloud over AWS PrivateLink"
		return exit.Holds, draw(env.Stdout, drawn)
	}
}

// links lists the cluster links of a file by name, with the names that the model gives to the clusters. The source of
// one that reads a share is the cluster that the share is of, if the file that has the share is given.
func links(m *model.Model, cfg *config.Config, systems []load.System) []diagram.Link {
	var all []diagram.Link
	for name, l := range inorder.Of(cfg.Links) {
		link := diagram.Link{Name: name, Source: l.Source, Destination: l.Destination, BothWays: l.Mode == config.LinkBidirectional}
		if len(systems) > 1 {
			link.Owner, link.Destination = cfg.Name, clusterName(m, cfg.Name, l.Destination)
		}
		switch producer, share := shareOf(l, systems); {
		case l.Share == "" && len(systems) > 1:
			link.Source = clusterName(m, cfg.Name, l.Source)
		case producer != nil:
			link.Share, link.Source = share, clusterName(m, producer.Name, producer.Shares[share].Cluster)
		case l.Share != "":
			link.Share = secretName(l.Share)
		}
		all = append(all, link)
	}
	return all
}

// shareOf finds the file that has the share which a link reads, nil if it is not given.
func shareOf(link config.Link, systems []load.System) (producer *config.Config, share string) {
	for _, s := range systems {
		if name, ok := s.ShareOf(link); ok {
			return s.Config, name
		}
	}
	return nil, ""
}

// shares are the names of the shares of each cluster, by the name that the model gives to the cluster.
func shares(m *model.Model, systems []load.System) map[string][]string {
	found := map[string][]string{}
	for _, s := range systems {
		for name, share := range inorder.Of(s.Shares) {
			cluster := clusterName(m, s.Name, share.Cluster)
			found[cluster] = append(found[cluster], name)
		}
	}
	return found
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
