package probe

import (
	"fmt"
	"io"
	"strings"
	"text/tabwriter"

	"cdk.tf/confluent-privatelink/internal/netpath/symptom"
	"cdk.tf/confluent-privatelink/internal/output"
)

// WriteText writes the result for people.
func (r Result) WriteText(w io.Writer, color bool) error {
	var b strings.Builder
	fmt.Fprintf(&b, "Probe of %s%s\n\n", r.Host, r.asked())
	r.writeSteps(&b)
	if r.CanonicalName != "" {
		fmt.Fprintf(&b, "\nThe DNS answer ends at %s\n", r.CanonicalName)
	}
	for _, note := range r.Notes {
		fmt.Fprintf(&b, "Note: %s\n", note)
	}
	text := b.String()
	if color {
		text = strings.NewReplacer("  failed  ", "  "+output.Red.Paint("failed")+"  ", "  ok      ", "  "+output.Green.Paint("ok")+"      ").Replace(text)
	}
	if _, err := io.WriteString(w, text+"\n"+r.verdict()+"\n"); err != nil {
		return err
	}
	if r.row.ID == "" {
		return nil
	}
	return r.row.WriteText(w)
}

// asked says who resolves.
func (r Result) asked() string {
	if r.Resolver == "" {
		return " with the system's resolver"
	}
	return " with resolver " + r.Resolver
}

// writeSteps writes the steps as columns.
func (r Result) writeSteps(w io.Writer) {
	columns := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintln(columns, "STEP\tTARGET\tRESULT\tTIME\tSEEN")
	for _, s := range r.Steps {
		fmt.Fprintf(columns, "%s\t%s\t%s\t%d ms\t%s\n", s.Name, s.Target, s.outcome(), s.Millis, s.Seen)
	}
	_ = columns.Flush() // a strings.Builder takes everything
}

func (s Step) outcome() string {
	if s.Passed {
		return "ok    "
	}
	return "failed"
}

// verdict is the answer in one line.
func (r Result) verdict() string {
	switch {
	case r.Symptom != "":
		return "Verdict: blocked: " + string(r.Symptom)
	case !r.Reachable:
		return "Verdict: blocked, by an error that is not in the table of symptoms"
	}
	for _, s := range r.Steps {
		if s.Name == symptom.StepHTTP {
			return "Verdict: reachable. " + s.Meaning
		}
	}
	return "Verdict: reachable."
}

// WriteJSON writes the result for machines.
func (r Result) WriteJSON(w io.Writer) error {
	return output.JSON(w, resultJSON{formatVersion, r})
}

// formatVersion of the JSON. It grows only when a field is renamed, removed or changes its meaning.
const formatVersion = 1

type resultJSON struct {
	Version int `json:"version"`
	Result
}

// WriteMarkdown writes the result for a pull request or a ticket.
func (r Result) WriteMarkdown(w io.Writer) error {
	var b strings.Builder
	fmt.Fprintf(&b, "### Probe of `%s`%s\n\n| step | target | result | time | seen |\n|---|---|---|---|---|\n", r.Host, r.asked())
	for _, s := range r.Steps {
		fmt.Fprintf(&b, "| %s | `%s` | %s | %d ms | %s |\n", s.Name, s.Target, strings.TrimSpace(s.outcome()), s.Millis, strings.ReplaceAll(s.Seen, "|", `\|`))
	}
	fmt.Fprintf(&b, "\n**%s**\n", r.verdict())
	for _, note := range r.Notes {
		fmt.Fprintf(&b, "\nNote: %s\n", note)
	}
	if r.row.ID != "" {
		fmt.Fprintf(&b, "\n%s\n\n", r.row.Meaning)
	}
	for i, c := range r.Causes {
		fmt.Fprintf(&b, "%d. %s; check: %s\n", i+1, c.Text, c.Check)
	}
	_, err := io.WriteString(w, b.String())
	return err
}
