package rehearse

import (
	"fmt"
	"io"
)

// Progress is told about each step as it runs.
type Progress interface {
	Begin(Stage)
	Advance(Stage)
	End(Stage)
}

// Quiet is a Progress that says nothing.
type Quiet struct{}

func (Quiet) Begin(Stage)   {}
func (Quiet) Advance(Stage) {}
func (Quiet) End(Stage)     {}

// Lines is a Progress that keeps one line per step: on a terminal it changes as
// resources get done, elsewhere it is written when the step ends.
type Lines struct {
	out      io.Writer
	terminal bool
	// width of the systems' names before each line; 0 with one system.
	width int
}

// NewLines makes a Lines for the steps of these systems; terminal says whether out is one.
func NewLines(out io.Writer, terminal bool, systems []*System) *Lines {
	l := &Lines{out: out, terminal: terminal}
	if len(systems) > 1 {
		for _, system := range systems {
			l.width = max(l.width, len(system.Config.Name))
		}
	}
	return l
}

// Begin shows the step, on a terminal.
func (l *Lines) Begin(stage Stage) { l.Advance(stage) }

// Advance shows how far the step is, on a terminal.
func (l *Lines) Advance(stage Stage) {
	if l.terminal {
		fmt.Fprintf(l.out, "\r\033[K%s", l.line(stage))
	}
}

// End writes the step's last word.
func (l *Lines) End(stage Stage) {
	if l.terminal {
		fmt.Fprint(l.out, "\r\033[K")
	}
	fmt.Fprintf(l.out, "%s  %s\n", l.line(stage), stage.result())
}

func (l *Lines) line(stage Stage) string {
	system := ""
	if l.width > 0 {
		system = fmt.Sprintf("%-*s ", l.width, stage.System)
	}
	return system + fmt.Sprintf("%-15s %-11s %9s %6.1f s", stage.Stack, stage.Step, stage.resources(), stage.Seconds)
}
