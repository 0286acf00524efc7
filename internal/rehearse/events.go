package rehearse

import (
	"bytes"
	"encoding/json"
	"strings"

	"cdk.tf/confluent-privatelink/internal/inorder"
)

// Failure is what stopped a rehearsal.
type Failure struct {
	// System is the name of the configuration file's system.
	System string `json:"system,omitempty"`
	Stack  string `json:"stack,omitempty"`
	Step   string `json:"step,omitempty"`
	// Resource address, if it was one's.
	Resource string `json:"resource,omitempty"`
	// Message in Terraform's words.
	Message string `json:"message"`
}

func (f *Failure) Error() string {
	where := f.Stack + ": " + f.Step
	if f.Resource != "" {
		where += ": " + f.Resource
	}
	return where + ": " + f.Message
}

// Change is the part of a plan that one resource, data source or output has.
type Change struct {
	// Address; that of an output is output.<name>.
	Address string
	// Action in Terraform's words: create, read, update, replace, delete.
	Action string
}

// Resources leaves out outputs and the reading of data sources.
func Resources(changes []Change) []Change {
	var resources []Change
	for _, change := range changes {
		if change.Action != "read" && !strings.HasPrefix(change.Address, "output.") {
			resources = append(resources, change)
		}
	}
	return resources
}

// events reads the lines that Terraform prints with -json (its "machine-readable UI").
type events struct {
	// done is called after each resource with the number of them.
	done func(int)

	count       int
	changes     []Change
	diagnostics []diagnostic
	rest        []byte
}

type diagnostic struct {
	Severity string `json:"severity"`
	Summary  string `json:"summary"`
	Detail   string `json:"detail"`
	Address  string `json:"address"`
}

func (e *events) Write(data []byte) (int, error) {
	e.rest = append(e.rest, data...)
	for {
		line, rest, complete := bytes.Cut(e.rest, []byte("\n"))
		if !complete {
			return len(data), nil
		}
		e.rest = rest
		e.line(line)
	}
}

func (e *events) line(line []byte) {
	var event struct {
		Type string `json:"type"`
		Hook struct {
			Action string `json:"action"`
		} `json:"hook"`
		Change struct {
			Resource struct {
				Address string `json:"addr"`
			} `json:"resource"`
			Action string `json:"action"`
		} `json:"change"`
		Outputs map[string]struct {
			Action string `json:"action"`
		} `json:"outputs"`
		Diagnostic diagnostic `json:"diagnostic"`
	}
	if json.Unmarshal(line, &event) != nil {
		return
	}
	switch event.Type {
	case "planned_change":
		e.changes = append(e.changes, Change{event.Change.Resource.Address, event.Change.Action})
	case "outputs":
		for _, name := range inorder.Keys(event.Outputs) {
			if action := event.Outputs[name].Action; action != "" && action != "noop" {
				e.changes = append(e.changes, Change{"output." + name, action})
			}
		}
	case "apply_complete":
		if event.Hook.Action == "read" {
			return
		}
		e.count++
		if e.done != nil {
			e.done(e.count)
		}
	case "diagnostic":
		if event.Diagnostic.Severity == "error" {
			e.diagnostics = append(e.diagnostics, event.Diagnostic)
		}
	}
}

// failure is the first error that Terraform printed, with the others below it, or else err.
func (e *events) failure(err error) *Failure {
	if len(e.diagnostics) == 0 {
		return &Failure{Message: strings.TrimSpace(err.Error())}
	}
	first := e.diagnostics[0]
	failure := &Failure{Resource: first.Address, Message: first.Summary}
	if first.Detail != "" {
		failure.Message += "\n" + first.Detail
	}
	for _, other := range e.diagnostics[1:] {
		also := other.Address + ": " + other.Summary
		if other.Address == "" { // what it is about stands in the detail
			also = other.Summary + ": " + other.Detail
		}
		failure.Message += "\nAlso " + also
	}
	return failure
}
