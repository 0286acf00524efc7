package tfetest

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"

	"cdk.tf/confluent-privatelink/internal/stack"
)

// Terraform is an Executor that runs the real Terraform, as an agent does: in a new folder each time, with the state of the
// workspace, and with the states of other workspaces only as far as those share them.
type Terraform struct {
	Server *Server
	// Names of the workspaces by stack.
	Names map[string]string
	// Environment of each run: providers, credentials.
	Environment []string
	// Folder for states and runs.
	Folder string
}

// Plan plans the uploaded stack.
func (x *Terraform) Plan(ctx context.Context, job Job, log io.Writer) (Planned, error) {
	_, _ = io.WriteString(log, "Terraform v1.11.4\non linux_amd64\nInitializing plugins and modules...\n")
	if err := x.prepare(job, log); err != nil {
		return Planned{}, err
	}
	if err := x.run(ctx, job, log, "init", "-input=false", "-no-color"); err != nil {
		return Planned{}, err
	}
	arguments := []string{"plan", "-json", "-input=false", "-detailed-exitcode", "-out=plan"}
	if job.Destroy {
		arguments = append(arguments, "-destroy")
	}
	for _, target := range job.Targets {
		arguments = append(arguments, "-target="+target)
	}
	events := &summary{log: log}
	err := x.run(ctx, job, events, arguments...)
	var ended *exec.ExitError
	changes := errors.As(err, &ended) && ended.ExitCode() == 2 // "succeeded, with changes"
	if err != nil && !changes {
		return Planned{}, err
	}
	var shown bytes.Buffer
	if err := x.run(ctx, job, &shown, "show", "-json", "-no-color", "plan"); err != nil {
		return Planned{}, err
	}
	return Planned{JSON: shown.Bytes(), Changes: changes, Add: events.add, Change: events.change, Destroy: events.remove}, nil
}

// Apply applies the plan that Plan left in the run's folder.
func (x *Terraform) Apply(ctx context.Context, job Job, log io.Writer) (int, error) {
	err := x.run(ctx, job, log, "apply", "-json", "-input=false", "plan")
	held, notRead := x.held(job.Workspace)
	return held, errors.Join(err, notRead)
}

// prepare writes the stack into the run's folder, with its states as files. A state that is not shared is refused as the
// server refuses it.
func (x *Terraform) prepare(job Job, log io.Writer) error {
	text, err := os.ReadFile(filepath.Join(job.Folder, "cdk.tf.json"))
	if err != nil {
		return err
	}
	document, err := stack.Parse(text)
	if err != nil {
		return err
	}
	producers, err := document.Producers()
	if err != nil {
		return err
	}
	for _, producer := range producers {
		if !x.shares(x.Names[producer], job.Workspace) {
			fmt.Fprintf(log, "\nError: Error loading state error\n\n  with data.terraform_remote_state.cross-stack-reference-input-%s\n\nerror loading the remote state: Error creating workspace %s: 403 Forbidden\n", producer, x.Names[producer])
			return errors.New("the state is not shared")
		}
	}
	err = document.KeepStates("", "local", func(of string) map[string]any {
		if of == "" {
			return map[string]any{"path": x.state(job.Workspace)}
		}
		return map[string]any{"path": x.state(x.Names[of])}
	})
	if err != nil {
		return err
	}
	if text, err = document.JSON(); err != nil {
		return err
	}
	if err := os.MkdirAll(x.folder(job), 0o700); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(x.folder(job), "cdk.tf.json"), text, 0o600)
}

func (x *Terraform) shares(producer, consumer string) bool {
	x.Server.mu.Lock()
	defer x.Server.mu.Unlock()
	x.Server.follow()
	of := x.Server.Workspace(producer)
	return of != nil && (of.GlobalRemoteState || slices.Contains(of.Consumers, consumer))
}

func (x *Terraform) folder(job Job) string { return filepath.Join(x.Folder, job.Run) }

func (x *Terraform) state(workspace string) string {
	return filepath.Join(x.Folder, workspace+".tfstate")
}

// State reads a workspace's state; nil if it has none.
func (x *Terraform) State(workspace string) []byte {
	text, err := os.ReadFile(x.state(workspace))
	if err != nil {
		return nil
	}
	return text
}

// held counts the managed resources in a workspace's state.
func (x *Terraform) held(workspace string) (int, error) {
	text, err := os.ReadFile(x.state(workspace))
	if errors.Is(err, os.ErrNotExist) {
		return -1, nil
	}
	if err != nil {
		return 0, err
	}
	var state struct {
		Resources []struct{ Mode string }
	}
	err = json.Unmarshal(text, &state)
	held := 0
	for _, one := range state.Resources {
		if one.Mode == "managed" {
			held++
		}
	}
	return held, err
}

func (x *Terraform) run(ctx context.Context, job Job, out io.Writer, arguments ...string) error {
	command := exec.CommandContext(ctx, "terraform", arguments...)
	command.Dir, command.Env = x.folder(job), x.Environment
	command.Stdout, command.Stderr = out, out
	command.Cancel = func() error { return command.Process.Signal(os.Interrupt) }
	return command.Run()
}

// summary reads the counts of a plan from its log, which it passes on.
type summary struct {
	log                 io.Writer
	rest                []byte
	add, change, remove int
}

func (s *summary) Write(text []byte) (int, error) {
	s.rest = append(s.rest, text...)
	for {
		line, rest, complete := bytes.Cut(s.rest, []byte("\n"))
		if !complete {
			return s.log.Write(text)
		}
		s.rest = rest
		var event struct {
			Type    string `json:"type"`
			Changes struct{ Add, Change, Remove int }
		}
		if json.Unmarshal(line, &event) == nil && event.Type == "change_summary" {
			s.add, s.change, s.remove = event.Changes.Add, event.Changes.Change, event.Changes.Remove
		}
	}
}
