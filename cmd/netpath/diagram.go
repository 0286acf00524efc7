package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"maps"
	"slices"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/netpath/diagram"
	"cdk.tf/confluent-privatelink/internal/netpath/evaluate"
)

var diagramCommand = command{
	name:    "diagram",
	usage:   "[-format mermaid|svg|html] [flags]",
	summary: "Draw the architecture: Mermaid, SVG, or an HTML page that lights up a path",
	setup:   setupDiagram,
}

// drawings are the formats of the command.
var drawings = map[string]func(io.Writer, diagram.Input) error{
	"mermaid": diagram.Mermaid,
	"svg":     diagram.SVG,
	"html":    diagram.HTML,
}

func setupDiagram(flags *flag.FlagSet) runner {
	var in inputs
	in.register(flags)
	format := flags.String("format", "svg", "mermaid, svg or html")
	return func(ctx context.Context, env environment, args []string) (int, error) {
		draw, ok := drawings[*format]
		if !ok {
			return exitUsage, fmt.Errorf("-format %q: allowed are mermaid, svg and html", *format)
		}
		m, err := in.load(ctx, args)
		if err != nil {
			return exitUsage, err
		}
		cfg, err := config.Load(in.sources.Config)
		if err != nil {
			return exitUsage, err
		}
		drawn := diagram.Input{Title: cfg.Name + ": Confluent Cloud over AWS PrivateLink", Model: m, Report: evaluate.New(m).Verify(), Links: links(cfg)}
		return exitReachable, draw(env.stdout, drawn)
	}
}

// links lists the cluster links by name.
func links(cfg *config.Config) []diagram.Link {
	var all []diagram.Link
	for _, name := range slices.Sorted(maps.Keys(cfg.Links)) {
		l := cfg.Links[name]
		all = append(all, diagram.Link{Name: name, Source: l.Source, Destination: l.Destination, BothWays: l.Mode == config.LinkBidirectional})
	}
	return all
}
