package render

import (
	"fmt"
	"strings"

	"cdk.tf/confluent-privatelink/internal/netpath/answer"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

func reportMarkdown(r *answer.Report) string {
	var b strings.Builder
	fmt.Fprintf(&b, "### Network paths: %s\n\n", Output{}.verdictLine(r))
	b.WriteString(pairs(r).markdown())
	blockersMarkdown(&b, "Blockers", r.Blockers, func(bl *answer.Blocker) []string { return affected(r, bl) })
	blockersMarkdown(&b, "Not in use now, but it would not work", r.Idle, nil)
	gapsMarkdown(&b, "Unknown", r.Unknowns, true)
	gapsMarkdown(&b, "Assumed outside the managed configuration", r.Assumptions, false)
	gapsMarkdown(&b, "Warnings", warnings(r.Warnings), true)
	if text := unread(r); text != "" {
		fmt.Fprintf(&b, "\n%s\n", escape(text))
	}
	return b.String()
}

func warnings(list []string) []*model.Gap {
	var found []*model.Gap
	for _, w := range list {
		found = append(found, &model.Gap{What: w})
	}
	return found
}

func traceMarkdown(t *answer.Trace) string {
	var b strings.Builder
	fmt.Fprintf(&b, "### From %s to %s:%d: %s\n", escape(t.Client.Name), escape(t.Cluster.Name), t.Port, escape(Output{}.traceVerdict(t)))
	if t.Resolution != nil {
		hopsMarkdown(&b, "Name "+t.Resolution.Name, t.Resolution.Hops)
	}
	if t.Reach != nil && len(t.Reach.Paths) > 0 {
		p := deciding(t.Reach.Paths)
		hopsMarkdown(&b, "There: "+atZone(p.From, p.FromAZ)+" to "+atZone(p.To, p.ToAZ), p.Forward)
		if len(reached(p.Forward)) == len(p.Forward) {
			hopsMarkdown(&b, "Back", p.Return)
		}
	}
	blockersMarkdown(&b, "Blockers", t.Blockers, nil)
	unknown, assumed := split(t)
	gapsMarkdown(&b, "Unknown", unknown, true)
	gapsMarkdown(&b, "Assumed outside the managed configuration", assumed, false)
	return b.String()
}

func hopsMarkdown(b *strings.Builder, title string, hops []answer.Hop) {
	fmt.Fprintf(b, "\n**%s**\n\n", escape(title))
	t := &table{head: []string{"#", "Hop", "Matched", "Outcome"}}
	for i, hop := range reached(hops) {
		outcome := string(hop.Outcome)
		if hop.Outcome != answer.Passed {
			outcome += ": " + strings.TrimPrefix(string(hop.Code)+" "+hop.Message, " ")
		}
		t.add(plain(fmt.Sprint(i+1)), plain(where(hop.Component, hop.Object)), plain(hop.Matched), plain(outcome))
	}
	b.WriteString(t.markdown())
}

func blockersMarkdown(b *strings.Builder, title string, list []*answer.Blocker, stops func(*answer.Blocker) []string) {
	if len(list) == 0 {
		return
	}
	fmt.Fprintf(b, "\n#### %s\n\n", title)
	for i, bl := range list {
		fmt.Fprintf(b, "%d. **%s** %s: %s\n   - fix: %s\n", i+1, escape(string(bl.Code)), escape(where(bl.Component, bl.Object)), escape(bl.Message), escape(bl.Fix))
		if who := bl.Who(); who != "" {
			fmt.Fprintf(b, "   - who: %s\n", escape(who))
		}
		if stops != nil {
			fmt.Fprintf(b, "   - stops: %s\n", escape(few(stops(bl), 8)))
		}
	}
}

// gapsMarkdown lists facts, folded away unless they are to be acted on.
func gapsMarkdown(b *strings.Builder, title string, list []*model.Gap, open bool) {
	if len(list) == 0 {
		return
	}
	if !open {
		fmt.Fprintf(b, "\n<details><summary>%s (%d)</summary>\n\n", title, len(list))
		for _, line := range grouped(list) {
			fmt.Fprintf(b, "- %s\n", escape(line))
		}
		b.WriteString("\n</details>\n")
		return
	}
	fmt.Fprintf(b, "\n#### %s\n\n", title)
	for _, g := range list {
		fmt.Fprintf(b, "- %s", escape(g.What))
		if len(g.Settle) > 0 {
			fmt.Fprintf(b, " (settled by: %s)", escape(strings.Join(g.Settle, ", ")))
		}
		b.WriteByte('\n')
	}
}

func routesMarkdown(v *answer.RouteView) string {
	var b strings.Builder
	fmt.Fprintf(&b, "### Route tables of %s\n\n", escape(nameAndID(v.VPC.Object)))
	b.WriteString(routeTable(v).markdown())
	if v.Missing > 0 {
		fmt.Fprintf(&b, "\n**%s**\n", missing(v))
	}
	gapsMarkdown(&b, "Assumed or not known", v.Gaps, false)
	return b.String()
}
