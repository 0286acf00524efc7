package explain

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"cdk.tf/confluent-privatelink/internal/netpath/symptom"
	"cdk.tf/confluent-privatelink/internal/output"
)

// WriteJSON writes the explanation for machines.
func (e *Explanation) WriteJSON(w io.Writer) error {
	return output.JSON(w, explanationJSON{formatVersion, e})
}

// formatVersion of the JSON. It grows only when a field is renamed, removed or changes its meaning.
const formatVersion = 1

type explanationJSON struct {
	Version int `json:"version"`
	*Explanation
}

// place lists what the text says about the place.
func (s Symptom) place() string {
	port, status := "", ""
	if s.Port != 0 {
		port = fmt.Sprint(s.Port)
	}
	if s.Status != 0 {
		status = fmt.Sprint(s.Status)
	}
	var parts []string
	for _, p := range [][2]string{{"host", s.Host}, {"resolver", s.Resolver}, {"address", s.Address}, {"port", port}, {"status", status}, {"resource", s.Resource},
		{"said by", string(s.Library)}} {
		if p[1] != "" {
			parts = append(parts, p[0]+" "+p[1])
		}
	}
	parts = append(parts, fmt.Sprintf("line %d", s.Line))
	if s.Count > 1 {
		parts = append(parts, fmt.Sprintf("%d times", s.Count))
	}
	return strings.Join(parts, ", ")
}

// kind says whether it is the network, whose host it is about, and who speaks.
func (s Symptom) kind() string {
	what := "not the network: " + string(s.Class)
	switch {
	case s.Class == symptom.Network, s.Class == symptom.Unknown:
		what = string(s.Class)
	case s.Class == symptom.Client:
		what = "client settings"
	}
	parts := []string{what}
	switch {
	case s.Cluster != "" && s.Subject.Ours():
		parts = append(parts, "about cluster "+s.Cluster+", which the resource's address names")
	case s.Subject != symptom.NoHost:
		parts = append(parts, "about "+s.Subject.Label())
	}
	switch s.Speaker {
	case symptom.Cluster:
		parts = append(parts, "cluster to cluster")
	case "":
	default:
		parts = append(parts, "from "+string(s.Speaker))
	}
	return strings.Join(parts, ", ")
}

// heading of the causes.
func (s Symptom) heading() string {
	if s.Class == symptom.Unknown {
		return "Next checks"
	}
	return "Likely causes, the likeliest first"
}

// summary says in a sentence what the checks showed; empty if there were none.
func (s Symptom) summary() string {
	if len(s.Checked) == 0 {
		return ""
	}
	for _, c := range s.Causes {
		if c.State == Found {
			return "The cause is found."
		}
	}
	for _, c := range s.Checked {
		if len(c.Missing) > 0 {
			return "Not decided: " + strings.Join(c.Missing, "; ") + "."
		}
	}
	if len(s.Others) > 0 {
		return "The path is blocked in the inputs, but not in a way that gives this text."
	}
	return "The inputs show an open path: what is wrong is not in them. Compare with the deployed network (--live), or go on with the causes that were not checked."
}

// WriteText writes the explanation for people.
func (e *Explanation) WriteText(w io.Writer, color bool) error {
	var b strings.Builder
	for i, s := range e.Symptoms {
		if i > 0 {
			b.WriteString("\n")
		}
		if s.Class == symptom.Harmless {
			fmt.Fprintf(&b, "%s: %s\n  line %d. %s\n", s.Occurrence.Symptom, s.Text, s.Line, s.Meaning)
			continue
		}
		fmt.Fprintf(&b, "%s: %s\n  %s\n  %s\n\nWhat it means: %s\n", s.Occurrence.Symptom, s.Text, s.place(), s.kind(), s.Meaning)
		for _, c := range s.Checked {
			fmt.Fprintf(&b, "Checked: %s to %s:%d is %s\n", c.Client, c.Cluster, c.Port, c.Verdict)
		}
		for _, note := range s.notes() {
			b.WriteString("  " + note + "\n")
		}
		if summary := s.summary(); summary != "" {
			b.WriteString(summary + "\n")
		}
		b.WriteString("\n" + s.heading() + ":\n")
		for n, c := range s.Causes {
			writeCause(&b, n+1, c, len(s.Checked) > 0)
		}
		for _, o := range s.Others {
			fmt.Fprintf(&b, "Also blocked, but no cause of this text:\n  %s %s: %s\n  fix: %s\n%s", o.Code, o.Object, o.Message, o.Fix, o.who("  "))
		}
	}
	text := b.String()
	if color {
		text = strings.NewReplacer("[found]", output.Red.Paint("[found]"), "[ruled out]", output.Green.Paint("[ruled out]")).Replace(text)
	}
	_, err := io.WriteString(w, text)
	return err
}

// notes say how the ends were read and what the checks rest on, each once.
func (s Symptom) notes() []string {
	var all []string
	assumed := map[string]bool{}
	for _, c := range s.Checked {
		for _, why := range c.Taken {
			if !slices.Contains(all, why) {
				all = append(all, why)
			}
		}
		for _, what := range c.Assumed {
			assumed[what] = true
		}
	}
	if len(assumed) > 0 {
		all = append(all, fmt.Sprintf("rests on %d assumptions outside the managed configuration: netpath verify lists them, --live reads them", len(assumed)))
	}
	return all
}

func writeCause(b *strings.Builder, number int, c Cause, checked bool) {
	state := ""
	if checked {
		state = "[" + string(c.State) + "] "
	}
	fmt.Fprintf(b, "%3d. %s%s\n", number, state, c.Text)
	for _, e := range c.Evidence {
		fmt.Fprintf(b, "     %s %s: %s\n     fix: %s\n%s", e.Code, e.Object, e.Message, e.Fix, e.who("     "))
	}
	if c.Check != "" && (c.State == NotChecked || c.State == NotKnown) {
		fmt.Fprintf(b, "     check: %s\n", c.Check)
	}
}

// who is the line with who mends it, empty where nobody is named.
func (e Evidence) who(indent string) string {
	if e.Who == "" {
		return ""
	}
	return indent + "who: " + e.Who + "\n"
}
