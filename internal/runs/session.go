// Package runs takes the stacks of a system through HCP Terraform: it uploads each as a configuration version of its own, runs
// them in order, shows what a plan would do, and applies exactly the plan that was shown.
//
// No configuration is uploaded so that something else could run it: every version is provisional, so that it is the
// workspace's current one only once a run with it was applied. A plan that was declined stays declined.
package runs

import (
	"context"
	"fmt"
	"io"
	"time"

	"github.com/hashicorp/go-tfe"

	"cdk.tf/confluent-privatelink/internal/workspaces"
)

// Target is one workspace with the stack that runs in it.
type Target struct {
	workspaces.Workspace
	Place workspaces.Place
	// Folder of the synthesized stack.
	Folder string
}

// Options say how runs are made and decided.
type Options struct {
	// Yes applies without asking what loses no data; LoseData, what loses data too.
	Yes, LoseData bool
	// Converge requires a second plan to be empty after each apply.
	Converge bool
	// Missed lets a rotation replace every key of a principal at once.
	Missed bool
	// Wait is how long a run may wait for an agent or for other runs.
	Wait time.Duration
	// Poll is the longest time between two questions for a run's state.
	Poll time.Duration
}

// Session makes runs. It keeps none after its end: what is not applied is discarded.
type Session struct {
	API     *tfe.Client
	Options Options
	// Out gets the logs and what is asked.
	Out io.Writer
	// Color is true if logs may keep their colours.
	Color bool
	// Ask asks a person and returns the answer; nil if there is nobody to ask.
	Ask func(ctx context.Context, question string) (string, error)
}

// Failure is what stopped the runs.
type Failure struct {
	Workspace string
	// Run by its id and address; "" if there is none.
	Run, URL string
	// What went wrong, and what to do.
	What, Do string
	// Unknown is true if it could not be found out whether something is wrong.
	Unknown bool
}

func (f *Failure) Error() string {
	text := f.Workspace + ": " + f.What
	if f.Do != "" {
		text += "\n  " + f.Do
	}
	if f.URL != "" {
		text += "\n  " + f.URL
	}
	return text
}

func (s *Session) say(format string, values ...any) {
	fmt.Fprintf(s.Out, format+"\n", values...)
}

// URL of a run, for people.
func (t Target) URL(run string) string {
	return fmt.Sprintf("https://%s/app/%s/workspaces/%s/runs/%s", t.Place.Host, t.Place.Organization, t.Name, run)
}
