// Package render prints the answers of package evaluate: as text for people, as JSON for
// machines, as Markdown for a pull request. It decides nothing.
package render

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"cdk.tf/confluent-privatelink/internal/netpath/answer"
	"cdk.tf/confluent-privatelink/internal/output"
)

// Format of the output.
type Format string

// Formats.
const (
	Text     Format = "text"
	JSON     Format = "json"
	Markdown Format = "markdown"
)

// Output is where and how to print. Color adds ANSI colours to text.
type Output struct {
	Writer io.Writer
	Format Format
	Color  bool
}

// Answer is what prints itself in each format.
type Answer interface {
	WriteText(w io.Writer, color bool) error
	WriteJSON(w io.Writer) error
	WriteMarkdown(w io.Writer) error
}

// Answer prints an answer that other packages give.
func (o Output) Answer(a Answer) error {
	return o.print(
		func() error { return a.WriteText(o.Writer, o.Color) },
		func() error { return a.WriteJSON(o.Writer) },
		func() error { return a.WriteMarkdown(o.Writer) })
}

// Report prints the answer for all clients and clusters.
func (o Output) Report(r *answer.Report) error {
	return o.print(
		func() error { return o.write(o.reportText(r)) },
		func() error { return output.JSON(o.Writer, reportJSON(r)) },
		func() error { return o.write(reportMarkdown(r)) })
}

// Trace prints the answer for one client, one cluster and one port.
func (o Output) Trace(t *answer.Trace) error {
	return o.print(
		func() error { return o.write(o.traceText(t)) },
		func() error { return output.JSON(o.Writer, traceJSON(t)) },
		func() error { return o.write(traceMarkdown(t)) })
}

// Routes prints the route tables of a VPC.
func (o Output) Routes(v *answer.RouteView) error {
	return o.print(
		func() error { return o.write(o.routesText(v)) },
		func() error { return output.JSON(o.Writer, routesJSON(v)) },
		func() error { return o.write(routesMarkdown(v)) })
}

// print calls the one of three writers that the format asks for.
func (o Output) print(text, json, markdown func() error) error {
	switch o.Format {
	case JSON:
		return json()
	case Markdown:
		return markdown()
	}
	return text()
}

func (o Output) write(text string) error {
	_, err := io.WriteString(o.Writer, text)
	return err
}

// paint puts text into a style if the output has colour.
func (o Output) paint(style output.Style, text string) string {
	if !o.Color {
		return text
	}
	return style.Paint(text)
}

// styles of the verdicts.
var styles = map[answer.Verdict]output.Style{answer.Reachable: output.Green, answer.Blocked: output.Red, answer.Unknown: output.Yellow}

func (o Output) verdict(v answer.Verdict) string {
	return o.paint(styles[v], string(v))
}

// open sums up the paths of a trace: how many are open, and in which availability zone none
// is, at the near end or the far end.
func open(t *answer.Trace) string {
	if t.Reach == nil || len(t.Reach.Paths) == 0 {
		return "-"
	}
	text := fmt.Sprintf("%d of %d", t.Reach.Open, len(t.Reach.Paths))
	if t.Verdict == answer.Unknown && t.Reach.Open > 0 {
		text += " at best" // what is not known may still block them
	}
	if t.Reach.Open == 0 || t.Reach.Open == len(t.Reach.Paths) {
		return text
	}
	var shut []string
	shut = append(shut, closed(t, "from", func(p *answer.Path) string { return p.FromAZ })...)
	shut = append(shut, closed(t, "to", func(p *answer.Path) string { return p.ToAZ })...)
	if len(shut) == 0 {
		return text
	}
	return text + ": none " + strings.Join(shut, ", ")
}

// closed lists the zones of one end from or to which no path is open.
func closed(t *answer.Trace, side string, zone func(*answer.Path) string) []string {
	var order, found []string
	some := map[string]bool{}
	for _, p := range t.Reach.Paths {
		if !slices.Contains(order, zone(p)) {
			order = append(order, zone(p))
		}
		some[zone(p)] = some[zone(p)] || p.Verdict != answer.Blocked
	}
	for _, z := range order {
		if !some[z] && z != "" {
			found = append(found, side+" "+z)
		}
	}
	return found
}

// affected lists the checks that a blocker stops.
func affected(r *answer.Report, b *answer.Blocker) []string {
	var found []string
	for _, t := range r.Stopped(b) {
		found = append(found, fmt.Sprintf("%s -> %s:%d", t.Client.Name, t.Cluster.Name, t.Port))
	}
	return found
}

func few(list []string, most int) string {
	if len(list) <= most {
		return strings.Join(list, ", ")
	}
	return fmt.Sprintf("%s and %d more", strings.Join(list[:most], ", "), len(list)-most)
}
