package status

import (
	"fmt"
	"io"
	"strings"
	"text/tabwriter"

	"cdk.tf/confluent-privatelink/internal/output"
)

// WriteJSON writes the report for machines.
func (r Report) WriteJSON(w io.Writer) error { return output.JSON(w, r) }

// heading is the verdict on all links in one line.
func (r Report) heading() string {
	counts := map[Verdict]int{}
	for _, link := range r.Links {
		counts[link.Verdict]++
	}
	if r.Verdict == Healthy {
		return fmt.Sprintf("%s: %s", r.Verdict, links(len(r.Links)))
	}
	text := fmt.Sprintf("%s: %d of %s", r.Verdict, counts[r.Verdict], links(len(r.Links)))
	if r.Verdict == NotHealthy && counts[Unknown] > 0 {
		text += fmt.Sprintf(", and %d unknown", counts[Unknown])
	}
	return text
}

func links(n int) string {
	if n == 1 {
		return "1 link"
	}
	return fmt.Sprintf("%d links", n)
}

// Lines of the text after which tables are indented.
const indent = "  "

// WriteText writes the report for people: the verdict, then each link with what is wrong and the next step first.
func (r Report) WriteText(w io.Writer, color bool) error {
	var b strings.Builder
	fmt.Fprintln(&b, paint(r.Verdict, r.heading(), color))
	for _, link := range r.Links {
		link.writeText(&b, color)
	}
	_, err := io.WriteString(w, b.String())
	return err
}

func (l Link) title() string {
	arrow := " -> "
	if l.Mode == "bidirectional" {
		arrow = " <-> "
	}
	return fmt.Sprintf("%s of %s, %s%s%s", l.Name, l.System, l.Source, arrow, l.Destination)
}

func (l Link) writeText(b *strings.Builder, color bool) {
	fmt.Fprintf(b, "\n%s: %s\n", l.title(), paint(l.Verdict, string(l.Verdict), color))
	for _, f := range l.Findings {
		fmt.Fprintf(b, "%s%s: %s\n%s%snext: %s\n", indent, paintSeverity(f.Severity, color), f.text(), indent, indent, f.Next)
	}
	for _, half := range l.Halves {
		half.writeText(b)
	}
	if len(l.Keys) > 0 {
		columns := tabwriter.NewWriter(b, 0, 0, 2, ' ', 0)
		fmt.Fprintf(columns, "%sKEY FOR\tAGE\tPERIOD\tSECRET\n", indent)
		for _, key := range l.Keys {
			fmt.Fprintf(columns, "%s%s\t%s\t%d days\t%s\n", indent, key.For, key.age(), key.PeriodDays, key.Secret)
		}
		_ = columns.Flush() // a strings.Builder takes everything
	}
}

func (k Key) age() string {
	switch {
	case k.AgeHours < 0:
		return "not known"
	case k.AgeHours < 48:
		return fmt.Sprintf("%.0f h", k.AgeHours)
	}
	return fmt.Sprintf("%.0f days", k.AgeHours/24)
}

// text says what is wrong, and where.
func (f Finding) text() string {
	place := f.On
	if f.Subject != "" {
		place = strings.TrimSpace(f.Subject + " on " + f.On)
	}
	if place == "" {
		return f.What
	}
	return place + ": " + f.What
}

func (h Half) writeText(b *strings.Builder) {
	if h.State == "" {
		return
	}
	fmt.Fprintf(b, "%son %s (%s): %s", indent, h.Cluster, h.ClusterID, h.State)
	if h.Error != "" {
		fmt.Fprintf(b, ", %s", h.Error)
	}
	if h.ErrorMessage != "" {
		fmt.Fprintf(b, ": %s", h.ErrorMessage)
	}
	fmt.Fprintln(b)
	columns := tabwriter.NewWriter(b, 0, 0, 2, ' ', 0)
	if len(h.Mirrors) > 0 {
		fmt.Fprintf(columns, "%s%sMIRROR TOPIC\tSTATUS\tFILE\tPARTITIONS\tLARGEST LAG\tRECORDS BEHIND\n", indent, indent)
	}
	for _, m := range h.Mirrors {
		wanted := m.Wanted
		if wanted == "" {
			wanted = "-"
		}
		fmt.Fprintf(columns, "%s%s%s\t%s\t%s\t%d\t%s\t%s\n", indent, indent, m.Topic, m.Status, wanted, m.Partitions, m.lag(m.LargestLag), m.lag(m.RecordsBehind))
	}
	_ = columns.Flush() // a strings.Builder takes everything
	columns = tabwriter.NewWriter(b, 0, 0, 2, ' ', 0)
	if len(h.Tasks) > 0 {
		fmt.Fprintf(columns, "%s%sTASK\tSTATE\tERRORS\n", indent, indent)
	}
	for _, t := range h.Tasks {
		errors := strings.Join(t.Errors, "; ")
		if errors == "" {
			errors = "-"
		}
		fmt.Fprintf(columns, "%s%s%s\t%s\t%s\n", indent, indent, t.Name, t.State, errors)
	}
	_ = columns.Flush() // a strings.Builder takes everything
}

// lag writes a number of records; one that is a bound only says so, and that of a mirror topic
// which reads nothing is that of when it last did.
func (m Mirror) lag(records int64) string {
	text := fmt.Sprint(records)
	if !m.LagKnown {
		text = ">= " + text
	}
	if m.Status != "ACTIVE" && m.Status != "STOPPED" {
		text += " when last read"
	}
	return text
}

var styles = map[Verdict]output.Style{Healthy: output.Green, NotHealthy: output.Red, Unknown: output.Yellow}

func paint(v Verdict, text string, color bool) string {
	if !color {
		return text
	}
	return styles[v].Paint(text)
}

func paintSeverity(s Severity, color bool) string {
	return paint(map[Severity]Verdict{Problem: NotHealthy, NotRead: Unknown}[s], string(s), color)
}

// WriteMarkdown writes the report for a ticket.
func (r Report) WriteMarkdown(w io.Writer) error {
	var b strings.Builder
	fmt.Fprintf(&b, "### Links: %s\n", r.heading())
	for _, link := range r.Links {
		fmt.Fprintf(&b, "\n#### %s: %s\n\n", link.title(), link.Verdict)
		for _, f := range link.Findings {
			fmt.Fprintf(&b, "- **%s** `%s`: %s\n  - next: %s\n", f.Severity, f.Code, cell(f.text()), cell(f.Next))
		}
		for _, half := range link.Halves {
			if half.State == "" {
				continue
			}
			fmt.Fprintf(&b, "\nOn %s (`%s`): **%s** %s\n", half.Cluster, half.ClusterID, half.State, cell(half.Error))
			if len(half.Mirrors) > 0 {
				fmt.Fprint(&b, "\n| mirror topic | status | file | partitions | largest lag | records behind |\n|---|---|---|---|---|---|\n")
			}
			for _, m := range half.Mirrors {
				fmt.Fprintf(&b, "| `%s` | %s | %s | %d | %s | %s |\n", m.Topic, m.Status, m.Wanted, m.Partitions, m.lag(m.LargestLag), m.lag(m.RecordsBehind))
			}
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
}

func cell(text string) string {
	return strings.NewReplacer("|", `\|`, "\n", " ").Replace(text)
}
