package rehearse

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"text/tabwriter"

	"github.com/hashicorp/terraform-exec/tfexec"

	"cdk.tf/confluent-privatelink/internal/stack"
)

// Stage is one step of one stack.
type Stage struct {
	Stack string `json:"stack"`
	Step  string `json:"step"`
	// Resources done, of how many; both 0 for a step that changes nothing.
	Done    int     `json:"done"`
	Total   int     `json:"total"`
	Seconds float64 `json:"seconds"`
	Passed  bool    `json:"passed"`
}

// FormatVersion of the report's JSON. It grows only when a field is renamed, removed or changes its
// meaning; new fields may come at any time.
const FormatVersion = 1

// Report is the outcome of a rehearsal. Its JSON is what `rehearse -o json` prints.
type Report struct {
	// Version is FormatVersion.
	Version int     `json:"version"`
	Passed  bool    `json:"passed"`
	Stages  []Stage `json:"stages"`
	// Outputs by stack and name; those that other stacks read only, and sensitive ones, are left out.
	Outputs map[string]map[string]any `json:"outputs"`
	// Orphans are what was made while its answer got lost, as "type id": doubles, and what a second
	// creation was refused for.
	Orphans []string `json:"orphans,omitempty"`
	// Left in the emulated clouds after destroy, as "type id".
	Left    []string `json:"left"`
	Failure *Failure `json:"failure,omitempty"`
	// Seconds of the whole rehearsal; of them those spent on synthesis and in Terraform.
	Seconds          float64 `json:"seconds"`
	SynthSeconds     float64 `json:"synth_seconds"`
	TerraformSeconds float64 `json:"terraform_seconds"`
}

func (r *Report) finish(err error) {
	r.Passed = err == nil
	for _, stage := range r.Stages {
		r.TerraformSeconds += stage.Seconds
	}
	if r.Left == nil {
		r.Left = []string{}
	}
	if err == nil || errors.As(err, &r.Failure) {
		return
	}
	r.Failure = &Failure{Message: err.Error()}
}

// readable leaves out what only other stacks read, and what is sensitive.
func readable(outputs map[string]tfexec.OutputMeta) map[string]any {
	values := map[string]any{}
	for name, output := range outputs {
		if !output.Sensitive && !strings.HasPrefix(name, "cross-stack-output-") {
			values[name] = output.Value
		}
	}
	return values
}

// Print writes the outputs if all went well, the table of stages, and the failure if there is one.
func (r *Report) Print(out io.Writer) {
	if r.Passed {
		r.printOutputs(out)
	}
	table := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	fmt.Fprintln(table, "\nSTACK\tSTEP\tRESOURCES\tSECONDS\tRESULT")
	for _, stage := range r.Stages {
		fmt.Fprintf(table, "%s\t%s\t%s\t%.1f\t%s\n", stage.Stack, stage.Step, stage.resources(), stage.Seconds, stage.result())
	}
	table.Flush()
	fmt.Fprintf(out, "\n%.1f s in all, of which synthesis %.1f s and Terraform %.1f s.\n", r.Seconds, r.SynthSeconds, r.TerraformSeconds)
	for _, one := range r.Orphans {
		fmt.Fprintf(out, "In no state, because the answer to its creation got lost: %s\n", one)
	}
	if r.Failure == nil {
		fmt.Fprintln(out, "Everything held.")
		return
	}
	fmt.Fprintf(out, "FAILED at %s %s %s\n%s\n", r.Failure.Stack, r.Failure.Step, r.Failure.Resource, r.Failure.Message)
}

func (r *Report) printOutputs(out io.Writer) {
	for _, from := range stack.Names() {
		for _, name := range sortedKeys(r.Outputs[from]) {
			value, _ := json.MarshalIndent(r.Outputs[from][name], "", "  ")
			fmt.Fprintf(out, "%s: %s = %s\n", from, name, value)
		}
	}
}

func (s Stage) resources() string {
	if s.Total == 0 {
		return ""
	}
	return fmt.Sprintf("%d/%d", s.Done, s.Total)
}

func (s Stage) result() string {
	if s.Passed {
		return "ok"
	}
	return "FAILED"
}
