package symptom

import (
	"fmt"
	"io"
	"strings"
)

// WriteText writes what a symptom means and its causes with the check for each, for people.
func (s Symptom) WriteText(w io.Writer) error {
	var b strings.Builder
	fmt.Fprintf(&b, "What it means: %s\n", s.Meaning)
	if len(s.Causes) > 0 {
		b.WriteString("Likely causes, the likeliest first:\n")
	}
	for i, c := range s.Causes {
		fmt.Fprintf(&b, "%3d. %s\n", i+1, c.Text)
		if c.Check != "" {
			fmt.Fprintf(&b, "     check: %s\n", c.Check)
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// Markdown returns the table of all symptoms as the documentation shows it.
func Markdown() string {
	var b strings.Builder
	b.WriteString("| what the client prints | symptom | what it means | likely causes, the likeliest first |\n|---|---|---|---|\n")
	for _, s := range All() {
		var causes []string
		for i, c := range s.Causes {
			causes = append(causes, fmt.Sprintf("%d. %s", i+1, c.Text))
		}
		fmt.Fprintf(&b, "| `%s` | %s | %s | %s |\n", s.Seen, s.ID, s.Meaning, strings.Join(causes, "<br>"))
	}
	return b.String()
}
