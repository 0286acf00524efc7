package rehearse

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"

	"cdk.tf/confluent-privatelink/internal/stack"
)

// look makes the graphs compact enough to be read.
var look = []string{
	"-Gnodesep=0.12", "-Granksep=0.35", "-Nheight=0.3", "-Nmargin=0.08,0.03", "-Nfontsize=11",
	"-Ncolor=gray40", "-Ecolor=gray50", "-Earrowsize=0.6",
}

// label is a node's label, which gets the resource's type and name on a line each.
var label = regexp.MustCompile(`\[label="(data\.)?([^."]+)\.([^"]+)"\]`)

// Draw writes the graph of each stack as <folder>/<stack>.svg, with several systems as
// <folder>/<system>/<stack>.svg. It needs Graphviz's dot.
func (r *Rehearsal) Draw(ctx context.Context, stacks []stack.Documents, folder string) error {
	dot, err := exec.LookPath("dot")
	if err != nil {
		return errors.New("drawing graphs needs the program dot: install Graphviz")
	}
	for i, system := range r.Systems {
		if err := system.draw(ctx, dot, stacks[i], r.within(folder, system)); err != nil {
			return err
		}
	}
	return nil
}

func (s *System) draw(ctx context.Context, dot string, stacks stack.Documents, folder string) error {
	if err := s.Use(stacks); err != nil {
		return err
	}
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return err
	}
	for _, name := range stacks.Names() {
		graph, err := s.Graph(ctx, name)
		if err != nil {
			return err
		}
		command := exec.CommandContext(ctx, dot, append(look, "-Tsvg", "-o", filepath.Join(folder, name+".svg"))...)
		command.Stdin = bytes.NewReader(label.ReplaceAll(graph, []byte(`[label="$1$2\n$3"]`)))
		if printed, err := command.CombinedOutput(); err != nil {
			return fmt.Errorf("dot: %w: %s", err, bytes.TrimSpace(printed))
		}
	}
	return nil
}
