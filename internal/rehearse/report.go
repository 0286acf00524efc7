package rehearse

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"text/tabwriter"

	"github.com/hashicorp/terraform-exec/tfexec"

	"cdk.tf/confluent-privatelink/internal/inorder"
	"cdk.tf/confluent-privatelink/internal/stack"
)

// Stage is one step of one stack of a system.
type Stage struct {
	// System is the name of the configuration file's system.
	System string `json:"system"`
	Stack  string `json:"stack"`
	Step   string `json:"step"`
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
	// Outputs of the only system by stack and name, those of several in SystemOutputs by the system's name
	// before. What other stacks read only, and what is sensitive, is left out.
	Outputs       map[string]map[string]any            `json:"outputs"`
	SystemOutputs map[string]map[string]map[string]any `json:"system_outputs,omitempty"`
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

	// systems are the names of the systems, in order.
	systems []string
}

func newReport(r *Rehearsal) *Report {
	report := &Report{Version: FormatVersion, Stages: []Stage{}, Outputs: map[string]map[string]any{}}
	for _, system := range r.Systems {
		report.systems = append(report.systems, system.Config.Name)
	}
	return report
}

// several tells whether more than one system was rehearsed.
func (r *Report) several() bool { return len(r.systems) > 1 }

// outputs are the outputs of a system, to be filled and to be read.
func (r *Report) outputs(system string) map[string]map[string]any {
	if !r.several() {
		return r.Outputs
	}
	if r.SystemOutputs == nil {
		r.SystemOutputs = map[string]map[string]map[string]any{}
	}
	if r.SystemOutputs[system] == nil {
		r.SystemOutputs[system] = map[string]map[string]any{}
	}
	return r.SystemOutputs[system]
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
	fmt.Fprintln(table, "\n"+r.of("SYSTEM", "\t")+"STACK\tSTEP\tRESOURCES\tSECONDS\tRESULT")
	for _, stage := range r.Stages {
		fmt.Fprintf(table, "%s%s\t%s\t%s\t%.1f\t%s\n", r.of(stage.System, "\t"), stage.Stack, stage.Step, stage.resources(), stage.Seconds, stage.result())
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
	fmt.Fprintf(out, "FAILED at %s%s %s %s\n%s\n", r.of(r.Failure.System, " "), r.Failure.Stack, r.Failure.Step, r.Failure.Resource, r.Failure.Message)
}

// of gives the text that names a system, with what follows it, where there are several.
func (r *Report) of(system, after string) string {
	if !r.several() {
		return ""
	}
	return system + after
}

func (r *Report) printOutputs(out io.Writer) {
	for _, system := range r.systems {
		for _, from := range stack.Every() {
			for name, value := range inorder.Of(r.outputs(system)[from]) {
				text, _ := json.MarshalIndent(value, "", "  ")
				fmt.Fprintf(out, "%s%s: %s = %s\n", r.of(system, ": "), from, name, text)
			}
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
