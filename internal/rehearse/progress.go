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
}

// NewLines makes a Lines; terminal says whether out is one.
func NewLines(out io.Writer, terminal bool) *Lines { return &Lines{out: out, terminal: terminal} }

// Begin shows the step, on a terminal.
func (l *Lines) Begin(stage Stage) { l.Advance(stage) }

// Advance shows how far the step is, on a terminal.
func (l *Lines) Advance(stage Stage) {
	if l.terminal {
		fmt.Fprintf(l.out, "\r\033[K%s", line(stage))
	}
}

// End writes the step's last word.
func (l *Lines) End(stage Stage) {
	if l.terminal {
		fmt.Fprint(l.out, "\r\033[K")
	}
	fmt.Fprintf(l.out, "%s  %s\n", line(stage), stage.result())
}

func line(stage Stage) string {
	return fmt.Sprintf("%-15s %-11s %9s %6.1f s", stage.Stack, stage.Step, stage.resources(), stage.Seconds)
}
