package rehearse

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
)

// Draw writes the graph of each stack as <folder>/<stack>.svg. It needs Graphviz's dot.
func (r *Rehearsal) Draw(ctx context.Context, stacks Stacks, folder string) error {
	dot, err := exec.LookPath("dot")
	if err != nil {
		return errors.New("drawing graphs needs the program dot: install Graphviz")
	}
	if err := r.Use(stacks); err != nil {
		return err
	}
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return err
	}
	for _, stack := range Order {
		graph, err := r.Graph(ctx, stack)
		if err != nil {
			return err
		}
		command := exec.CommandContext(ctx, dot, "-Tsvg", "-o", filepath.Join(folder, stack+".svg"))
		command.Stdin = bytes.NewReader(graph)
		if printed, err := command.CombinedOutput(); err != nil {
			return fmt.Errorf("dot: %w: %s", err, bytes.TrimSpace(printed))
		}
	}
	return nil
}
