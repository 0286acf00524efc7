package render

import (
	"fmt"
	"strings"
	"text/tabwriter"

	"cdk.tf/confluent-privatelink/internal/output"
	"cdk.tf/confluent-privatelink/internal/review"
)

// mostResources is how many addresses a finding shows; JSON has all.
const mostResources = 8

func (o Output) paint(style output.Style, text string) string {
	if !o.Color {
		return text
	}
	return style.Paint(text)
}

var styles = map[string]output.Style{"LOST": output.Red, "UNKNOWN": output.Yellow, "MEANT": output.Yellow, "WARNING": output.Yellow, "NOTE": output.Faint}

func (o Output) text(r *review.Report) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s: %s\n\n", r.System, o.paint(output.Bold, headline(r)))
	for _, f := range r.Findings {
		o.finding(&b, f)
	}
	if len(r.Order) > 0 {
		fmt.Fprintf(&b, "%s\n", o.paint(output.Bold, "Apply in this order"))
		for i, step := range r.Order {
			fmt.Fprintf(&b, "  %d. %s\n", i+1, step.Command)
			if step.Why != "" {
				fmt.Fprintf(&b, "     %s\n", step.Why)
			}
		}
		b.WriteByte('\n')
	}
	if len(r.Tried) > 0 {
		fmt.Fprintf(&b, "%s\n", o.paint(output.Bold, "Tried in the emulated clouds"))
		for _, one := range r.Tried {
			order, outcome := tried(one)
			fmt.Fprintf(&b, "  %s\n     %s\n", order, outcome)
		}
		b.WriteByte('\n')
	}
	o.counted(&b, r)
	w := tabwriter.NewWriter(&b, 0, 0, 2, ' ', 0)
	fmt.Fprintln(w, "STACK\tREAD\tCHANGES")
	for _, one := range r.Stacks {
		fmt.Fprintf(w, "%s\t%s\t%s\n", one.Stack, one.Read, one.Changes)
	}
	w.Flush()
	lines := strings.Split(b.String(), "\n")
	for i := range lines {
		lines[i] = strings.TrimRight(lines[i], " ") // of tables with an empty last cell
	}
	return strings.Join(lines, "\n")
}

func (o Output) finding(b *strings.Builder, f review.Finding) {
	fmt.Fprintf(b, "%s %s  %s\n", o.paint(styles[tag(f)], fmt.Sprintf("%-7s", tag(f))), o.paint(output.Faint, fmt.Sprintf("%-6s", f.Class)), f.What)
	const indent = "        "
	for i, at := range f.Resources {
		if i == mostResources {
			fmt.Fprintf(b, "%s%s and %d more\n", indent, f.Stack, len(f.Resources)-i)
			break
		}
		fmt.Fprintf(b, "%s%s  %s\n", indent, f.Stack, at)
	}
	if f.Place != nil {
		fmt.Fprintf(b, "%s%s\n", indent, place(f.Place))
	}
	for _, detail := range f.Details {
		fmt.Fprintf(b, "%s- %s\n", indent, detail)
	}
	if f.StoppedBy != "" {
		fmt.Fprintf(b, "%sstopped by: %s\n", indent, f.StoppedBy)
	}
	if f.Meant {
		fmt.Fprintf(b, "%smeant by: %s\n", indent, f.By)
	} else if f.Instead != "" {
		fmt.Fprintf(b, "%sinstead: %s\n", indent, f.Instead)
	}
	for _, line := range strings.Split(strings.TrimSuffix(f.Blocks, "\n"), "\n") {
		if line != "" {
			fmt.Fprintf(b, "%s    %s\n", indent, line)
		}
	}
	b.WriteByte('\n')
}

// counted shows what changes of the counts, and everything else by type.
func (o Output) counted(b *strings.Builder, r *review.Report) {
	if counts := differing(r.Counts); len(counts) > 0 {
		fmt.Fprintf(b, "%s\n", o.paint(output.Bold, "What is billed or limited"))
		w := tabwriter.NewWriter(b, 0, 0, 2, ' ', 0)
		for _, c := range counts {
			fmt.Fprintf(w, "  %s\t%d -> %s\t%s\n", c.Of, c.Before, after(c), monthly(c, r.Currency))
		}
		w.Flush()
		if sum, priced := total(counts); priced {
			fmt.Fprintf(b, "  in all %s, by your prices\n", monthly(review.Count{Monthly: &sum}, r.Currency))
		}
		b.WriteByte('\n')
	}
	if len(r.Rest) > 0 {
		fmt.Fprintf(b, "%s\n", o.paint(output.Bold, "Everything else"))
		for _, one := range r.Rest {
			fmt.Fprintf(b, "  %d %s: %s\n", one.Count, one.Type, one.Action)
		}
		b.WriteByte('\n')
	}
}
