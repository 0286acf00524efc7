// Package render prints the answers of package evaluate: as text for people, as JSON for
// machines, as Markdown for a pull request. It decides nothing.
package render

import (
	"fmt"
	"io"
	"strings"

	"cdk.tf/confluent-privatelink/internal/netpath/evaluate"
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

// Report prints the answer for all clients and clusters.
func (o Output) Report(r *evaluate.Report) error {
	switch o.Format {
	case JSON:
		return writeJSON(o.Writer, reportJSON(r))
	case Markdown:
		return o.write(reportMarkdown(r))
	}
	return o.write(o.reportText(r))
}

// Trace prints the answer for one client, one cluster and one port.
func (o Output) Trace(t *evaluate.Trace) error {
	switch o.Format {
	case JSON:
		return writeJSON(o.Writer, traceJSON(t))
	case Markdown:
		return o.write(traceMarkdown(t))
	}
	return o.write(o.traceText(t))
}

// Routes prints the route tables of a VPC.
func (o Output) Routes(v *evaluate.RouteView) error {
	switch o.Format {
	case JSON:
		return writeJSON(o.Writer, routesJSON(v))
	case Markdown:
		return o.write(routesMarkdown(v))
	}
	return o.write(o.routesText(v))
}

func (o Output) write(text string) error {
	_, err := io.WriteString(o.Writer, text)
	return err
}

// ANSI colours (ECMA-48, select graphic rendition).
const (
	bold   = "1"
	red    = "31"
	green  = "32"
	yellow = "33"
	faint  = "2"
)

func (o Output) paint(color, text string) string {
	if !o.Color || text == "" {
		return text
	}
	return "\x1b[" + color + "m" + text + "\x1b[0m"
}

func (o Output) verdict(v evaluate.Verdict) string {
	return o.paint(map[evaluate.Verdict]string{evaluate.Reachable: green, evaluate.Blocked: red, evaluate.Unknown: yellow}[v], string(v))
}

// zones sums up the paths of a trace by the availability zone at the far end: "all 3 zones",
// or what is wrong where.
func zones(t *evaluate.Trace) string {
	if t.Reach == nil || len(t.Reach.Paths) == 0 {
		return "-"
	}
	order, open, total := zoneCounts(t)
	var bad []string
	for _, zone := range order {
		if open[zone] < total[zone] {
			bad = append(bad, fmt.Sprintf("%s %d of %d", zone, open[zone], total[zone]))
		}
	}
	if len(bad) == 0 {
		return fmt.Sprintf("%d of %d", t.Reach.Open, len(t.Reach.Paths))
	}
	return fmt.Sprintf("%d of %d: %s", t.Reach.Open, len(t.Reach.Paths), strings.Join(bad, ", "))
}

func zoneCounts(t *evaluate.Trace) (order []string, open, total map[string]int) {
	open, total = map[string]int{}, map[string]int{}
	for _, p := range t.Reach.Paths {
		if total[p.ToAZ] == 0 {
			order = append(order, p.ToAZ)
		}
		total[p.ToAZ]++
		if p.Verdict != evaluate.Blocked {
			open[p.ToAZ]++
		}
	}
	return order, open, total
}

// affected lists the checks that a blocker stops, a few by name.
func affected(r *evaluate.Report, b *evaluate.Blocker) []string {
	var found []string
	for _, t := range r.Traces {
		for _, own := range t.Blockers {
			if own.Code == b.Code && own.Object.ID == b.Object.ID && own.Message == b.Message {
				found = append(found, fmt.Sprintf("%s -> %s:%d", t.Client.Name, t.Cluster.Name, t.Port))
			}
		}
	}
	return found
}

func few(list []string, most int) string {
	if len(list) <= most {
		return strings.Join(list, ", ")
	}
	return fmt.Sprintf("%s and %d more", strings.Join(list[:most], ", "), len(list)-most)
}
