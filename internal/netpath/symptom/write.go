package symptom

import (
	"fmt"
	"io"
	"slices"
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

// Markdown returns the table of all symptoms as the documentation shows it. Causes that a row before has too are
// named by that row.
func Markdown() string {
	var b strings.Builder
	b.WriteString("| what the client prints | symptom | class | what it means | likely causes, the likeliest first |\n|---|---|---|---|---|\n")
	var before []Symptom
	for _, s := range All() {
		list, same := s.Causes, ""
		for _, other := range before {
			if n := len(s.Causes) - len(other.Causes); n >= 0 && len(other.Causes) > 3 && sameCauses(s.Causes[n:], other.Causes) {
				list, same = s.Causes[:n], fmt.Sprintf("%d. and on: those of %s", n+1, other.ID)
				break
			}
		}
		var causes []string
		for i, c := range list {
			causes = append(causes, fmt.Sprintf("%d. %s", i+1, c.Text))
		}
		if same != "" {
			causes = append(causes, same)
		}
		for i, cause := range causes {
			causes[i] = cell.Replace(cause)
		}
		fmt.Fprintf(&b, "| `%s` | %s | %s | %s | %s |\n", s.Seen, s.ID, s.Class, cell.Replace(s.Meaning), strings.Join(causes, "<br>"))
		before = append(before, s)
	}
	return b.String()
}

// cell keeps a text from ending its cell, and from being read as HTML.
var cell = strings.NewReplacer("|", "\\|", "<", "&lt;")

func sameCauses(a, b []Cause) bool {
	return slices.EqualFunc(a, b, func(a, b Cause) bool { return a.Text == b.Text })
}
