package render

import (
	"fmt"
	"slices"
	"strings"

	"cdk.tf/confluent-privatelink/internal/inorder"
	"cdk.tf/confluent-privatelink/internal/netpath/answer"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
	"cdk.tf/confluent-privatelink/internal/output"
)

func (o Output) reportText(r *answer.Report) string {
	var b strings.Builder
	b.WriteString(pairs(r).text(o))
	o.blockers(&b, "Blockers", r.Blockers, func(bl *answer.Blocker) string { return few(affected(r, bl), 4) })
	o.blockers(&b, "Not in use now, but it would not work", r.Idle, nil)
	o.gaps(&b, "Unknown", r.Unknowns)
	o.assumptions(&b, r.Assumptions)
	if len(r.Warnings) > 0 {
		fmt.Fprintf(&b, "\n%s\n", o.paint(output.Bold, "Warnings"))
		for _, w := range r.Warnings {
			fmt.Fprintf(&b, "  %s\n", w)
		}
	}
	fmt.Fprintf(&b, "\nVerdict: %s\n", o.verdictLine(r))
	if text := unread(r); text != "" {
		fmt.Fprintf(&b, "%s\n", text)
	}
	return b.String()
}

// unread counts what of the inputs was not understood, for the line under the verdict.
func unread(r *answer.Report) string {
	var kinds []string
	for kind, count := range inorder.Of(r.Unread) {
		kinds = append(kinds, fmt.Sprintf("%d %s", count, kind))
	}
	if len(kinds) == 0 {
		return ""
	}
	return "Not understood in the inputs: " + strings.Join(kinds, ", ") + ". What they could change is unknown."
}

// pairs is the table with a row per client and cluster.
func pairs(r *answer.Report) *table {
	t := &table{head: []string{"CLIENT", "KIND", "CLUSTER", "443", "9092", "ENDPOINT", "PATHS OPEN"}}
	for i := 0; i+1 < len(r.Traces); i += len(model.ClusterPorts) {
		https, kafka := r.Traces[i], r.Traces[i+1]
		worst := https
		if kafka.Reach != nil && (https.Reach == nil || kafka.Reach.Open < https.Reach.Open) {
			worst = kafka
		}
		endpoint := "none"
		if https.Resolution != nil && https.Resolution.Endpoint != "" {
			endpoint = string(https.Resolution.Endpoint)
		}
		t.add(plain(https.Client.Name), plain(string(https.Client.Kind)), plain(https.Cluster.Name),
			cell{string(https.Verdict), styles[https.Verdict]}, cell{string(kafka.Verdict), styles[kafka.Verdict]},
			plain(endpoint), plain(open(worst)))
	}
	return t
}

func (o Output) verdictLine(r *answer.Report) string {
	count := map[answer.Verdict]int{}
	for _, t := range r.Traces {
		count[t.Verdict]++
	}
	text := fmt.Sprintf("%s (%d of %d checks reachable", o.verdict(r.Verdict()), count[answer.Reachable], len(r.Traces))
	if n := count[answer.Blocked]; n > 0 {
		text += fmt.Sprintf(", %d blocked", n)
	}
	if n := count[answer.Unknown]; n > 0 {
		text += fmt.Sprintf(", %d unknown", n)
	}
	if n := len(r.Assumptions); n > 0 {
		text += fmt.Sprintf("; on %d assumptions", n)
	}
	return text + ")"
}

// blockers prints each blocker once with its fix.
func (o Output) blockers(b *strings.Builder, title string, list []*answer.Blocker, stops func(*answer.Blocker) string) {
	if len(list) == 0 {
		return
	}
	fmt.Fprintf(b, "\n%s\n", o.paint(output.Bold, title))
	for i, bl := range list {
		fmt.Fprintf(b, "  %d. %s  %s\n", i+1, o.paint(output.Red, string(bl.Code)), where(bl.Component, bl.Object))
		fmt.Fprintf(b, "     %s\n", bl.Message)
		fmt.Fprintf(b, "     fix: %s\n", bl.Fix)
		if who := bl.Who(); who != "" {
			fmt.Fprintf(b, "     who: %s\n", who)
		}
		if stops == nil {
			continue
		}
		if s := stops(bl); s != "" {
			fmt.Fprintf(b, "     stops: %s\n", s)
		}
	}
}

func where(component string, o model.Object) string {
	if o.ID == "" {
		return component
	}
	return component + " " + o.Label()
}

func (o Output) gaps(b *strings.Builder, title string, list []*model.Gap) {
	if len(list) == 0 {
		return
	}
	fmt.Fprintf(b, "\n%s\n", o.paint(output.Bold, title))
	for _, g := range list {
		fmt.Fprintf(b, "  - %s\n", g.What)
		if len(g.Settle) > 0 {
			fmt.Fprintf(b, "    %s\n", o.paint(output.Faint, "settled by: "+strings.Join(g.Settle, ", ")))
		}
	}
}

// assumptions prints only what is assumed: the same read-only calls settle all of it.
func (o Output) assumptions(b *strings.Builder, list []*model.Gap) {
	if len(list) == 0 {
		return
	}
	fmt.Fprintf(b, "\n%s\n", o.paint(output.Bold, "Assumed outside the managed configuration (--live reads it from AWS)"))
	for _, line := range grouped(list) {
		fmt.Fprintf(b, "  - %s\n", line)
	}
}

// grouped joins what is assumed of several: "dns, tfc-agent: network ACLs let it pass".
func grouped(list []*model.Gap) []string {
	var order []string
	of := map[string][]string{}
	for _, g := range list {
		whom, what, ok := strings.Cut(g.What, ": ")
		if !ok {
			whom, what = "", g.What
		}
		if of[what] == nil {
			order = append(order, what)
		}
		of[what] = append(of[what], whom)
	}
	var lines []string
	for _, what := range order {
		if whom := strings.Join(of[what], ", "); whom != "" {
			what = whom + ": " + what
		}
		lines = append(lines, what)
	}
	return lines
}

func (o Output) routesText(v *answer.RouteView) string {
	var b strings.Builder
	fmt.Fprintf(&b, "Route tables of %s\n\n", nameAndID(v.VPC.Object))
	b.WriteString(routeTable(v).text(o))
	if v.Missing > 0 {
		fmt.Fprintf(&b, "\n%s\n", o.paint(output.Red, missing(v)))
	}
	o.gaps(&b, "Assumed or not known", v.Gaps)
	return b.String()
}

func missing(v *answer.RouteView) string {
	if v.Missing == 1 {
		return "1 route missing"
	}
	return fmt.Sprintf("%d routes missing", v.Missing)
}

func routeTable(v *answer.RouteView) *table {
	t := &table{head: slices.Concat([]string{"RouteTableId", "Destination"}, v.Columns, []string{"State", "For"})}
	for _, r := range v.Rows {
		style := output.Style("")
		if r.State == answer.RouteMissing || r.State == answer.RouteBlackhole {
			style = output.Red
		}
		cells := []cell{{string(r.Table.ID), style}, {r.Destination, style}}
		for _, column := range v.Columns {
			cells = append(cells, plain(dash(r.In(column))))
		}
		t.add(append(cells, cell{string(r.State), style}, plain(r.For))...)
	}
	return t
}

func dash(s string) string {
	if s == "" {
		return "-"
	}
	return s
}

func nameAndID(o model.Object) string {
	if o.Name == "" || o.Name == string(o.ID) {
		return string(o.ID)
	}
	return o.Name + " (" + string(o.ID) + ")"
}
