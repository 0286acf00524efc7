package explain

import (
	"cmp"
	"fmt"
	"io"
	"strings"

	"cdk.tf/confluent-privatelink/internal/netpath/symptom"
)

// WriteMarkdown writes the explanation for a pull request or a ticket.
func (e *Explanation) WriteMarkdown(w io.Writer) error {
	var parts []string
	for _, s := range e.Symptoms {
		parts = append(parts, s.markdown())
	}
	_, err := io.WriteString(w, strings.Join(parts, "\n"))
	return err
}

func (s Symptom) markdown() string {
	var b strings.Builder
	fmt.Fprintf(&b, "### %s\n\n%s\n\n%s\n\n%s\n\n%s\n", s.Occurrence.Symptom, quoted(s.Text), literal(s.place()), s.kind(), literal(s.Meaning))
	if s.Class == symptom.Harmless {
		return b.String()
	}
	for _, c := range s.Checked {
		fmt.Fprintf(&b, "\nChecked: %s to %s:%d is **%s**\n", literal(c.Client), literal(c.Cluster), c.Port, c.Verdict)
	}
	for _, note := range s.notes() {
		b.WriteString("- " + literal(note) + "\n")
	}
	if summary := s.summary(); summary != "" {
		fmt.Fprintf(&b, "\n**%s**\n", literal(summary))
	}
	b.WriteString("\n| | likely cause | state | evidence or check |\n|---|---|---|---|\n")
	for n, c := range s.Causes {
		var shown []string
		for _, e := range c.Evidence {
			shown = append(shown, e.markdown())
		}
		fmt.Fprintf(&b, "| %d | %s | %s | %s |\n", n+1, literal(c.Text), c.State, cmp.Or(strings.Join(shown, "<br>"), literal(c.Check)))
	}
	for _, o := range s.Others {
		fmt.Fprintf(&b, "\nAlso blocked, but no cause of this text: %s\n", o.markdown())
	}
	return b.String()
}

func (e Evidence) markdown() string {
	text := fmt.Sprintf("%s %s: %s. Fix: %s", e.Code, quoted(e.Object), literal(e.Message), literal(e.Fix))
	if e.Who != "" {
		text += ". Who: " + literal(e.Who)
	}
	return text
}

// quoted is a text of others as code: nothing in it is read as Markdown, and a table's row stays one row.
func quoted(text string) string {
	return "`" + strings.NewReplacer("`", "'", "|", "\\|").Replace(text) + "`"
}

// literal is a text with parts that come from others: no HTML, no end of a cell.
func literal(text string) string {
	return strings.NewReplacer("|", "\\|", "<", "&lt;", "`", "'", "\n", " ").Replace(text)
}
