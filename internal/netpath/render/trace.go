package render

import (
	"fmt"
	"strings"

	"cdk.tf/confluent-privatelink/internal/netpath/answer"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
	"cdk.tf/confluent-privatelink/internal/output"
)

// traceText prints how the ends were read and the verdict first, then the chain of hops of
// the path that decides, ending at the blocker, then the other paths and the blockers.
func (o Output) traceText(t *answer.Trace) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s\n\n", o.paint(output.Bold, fmt.Sprintf("From %s to %s:%d", t.Client.Name, t.Cluster.Name, t.Port)))
	o.ends(&b, t)
	fmt.Fprintf(&b, "  verdict  %s\n", o.traceVerdict(t))
	if t.Resolution != nil {
		o.names(&b, t)
	}
	if t.Reach != nil && len(t.Reach.Paths) > 0 {
		o.paths(&b, t)
	}
	o.blockers(&b, "Blockers", t.Blockers, nil)
	unknown, assumed := split(t)
	o.gaps(&b, "Unknown", unknown)
	o.assumptions(&b, assumed)
	return b.String()
}

func (o Output) ends(b *strings.Builder, t *answer.Trace) {
	fmt.Fprintf(b, "  from     %s: %s in %s\n", t.Client.Name, t.Client.Kind, t.Client.VPC)
	if t.Host == nil {
		return
	}
	fmt.Fprintf(b, "  to       %s port %d\n", t.Host.Name, t.Port)
	if t.Reach != nil {
		how := "by the DNS answer"
		if unresolved(t) {
			how = "where the name should lead; it does not resolve"
		}
		fmt.Fprintf(b, "  at       %s in %s, %s\n", t.Reach.Endpoint.Label(), t.Reach.Endpoint.VPC, how)
	}
}

func (o Output) traceVerdict(t *answer.Trace) string {
	text := o.verdict(t.Verdict)
	if t.Reach == nil || len(t.Reach.Paths) == 0 {
		return text
	}
	total := len(t.Reach.Paths)
	if unresolved(t) {
		return text + fmt.Sprintf(", the name does not resolve; behind it %d of %d paths open", t.Reach.Open, total)
	}
	if missing, _ := split(t); t.Verdict == answer.Unknown && len(missing) > 0 {
		text += fmt.Sprintf(", %d of %d paths open at best: it depends on %s", t.Reach.Open, total, missing[0].What)
		if len(missing) > 1 {
			text += fmt.Sprintf(", and on %d more facts that are not known", len(missing)-1)
		}
		return text
	}
	text += fmt.Sprintf(", %d of %d paths open", t.Reach.Open, total)
	if t.Reach.Open > 0 && t.Reach.Open < total {
		text += ": it works now and then"
	}
	for _, z := range t.Zonal {
		if z.Verdict == answer.Blocked {
			return text + ", but brokers' names do not resolve"
		}
	}
	return text
}

// unresolved is true if the client gets no answer for the name.
func unresolved(t *answer.Trace) bool {
	return t.IfResolved || t.Resolution.Verdict == answer.Blocked
}

// names prints how the host name resolves, and the brokers' zonal names if they go elsewhere.
func (o Output) names(b *strings.Builder, t *answer.Trace) {
	fmt.Fprintf(b, "\n%s %s\n", o.paint(output.Bold, "Name"), t.Resolution.Name)
	o.hops(b, t.Resolution.Hops)
	for _, z := range t.Zonal {
		if z.Endpoint != t.Resolution.Endpoint || (z.Verdict == answer.Blocked && t.Resolution.Verdict != answer.Blocked) {
			fmt.Fprintf(b, "\n%s %s\n", o.paint(output.Bold, "Name"), z.Name)
			o.hops(b, z.Hops)
		}
	}
}

// paths prints the deciding path, the first that is blocked or else the first, and counts the others.
func (o Output) paths(b *strings.Builder, t *answer.Trace) {
	p := deciding(t.Reach.Paths)
	fmt.Fprintf(b, "\n%s %s -> %s\n", o.paint(output.Bold, "There"), atZone(p.From, p.FromAZ), atZone(p.To, p.ToAZ))
	o.hops(b, p.Forward)
	if len(reached(p.Forward)) == len(p.Forward) {
		fmt.Fprintf(b, "\n%s %s -> %s\n", o.paint(output.Bold, "Back"), atZone(p.To, p.ToAZ), atZone(p.From, p.FromAZ))
		o.hops(b, p.Return)
	}
	if len(t.Reach.Paths) < 2 {
		return
	}
	fmt.Fprintf(b, "\n%s\n", o.paint(output.Bold, "All paths"))
	table := &table{head: []string{"  FROM", "ZONE", "TO", "ZONE", "VERDICT"}}
	for _, p := range t.Reach.Paths {
		table.add(plain("  "+p.From), plain(dash(p.FromAZ)), plain(p.To), plain(dash(p.ToAZ)), cell{string(p.Verdict), styles[p.Verdict]})
	}
	b.WriteString(table.text(o))
}

func deciding(paths []*answer.Path) *answer.Path {
	for _, p := range paths {
		if p.Verdict == answer.Blocked {
			return p
		}
	}
	return paths[0]
}

func atZone(place, zone string) string {
	if zone == "" {
		return place
	}
	return place + " (" + zone + ")"
}

// reached are the hops up to and with the first blocker.
func reached(hops []answer.Hop) []answer.Hop {
	for i := range hops {
		if hops[i].Beyond {
			return hops[:i]
		}
	}
	return hops
}

// hops prints the chain, ending at the blocker, with the header where it changes and each
// assumption once.
func (o Output) hops(b *strings.Builder, hops []answer.Hop) {
	shown, number := answer.Header{}, 0
	said := map[*model.Gap]bool{}
	for _, hop := range reached(hops) {
		if hop.Gap != nil && said[hop.Gap] {
			continue
		}
		said[hop.Gap] = true
		number++
		if hop.Before != shown && hop.Before != (answer.Header{}) {
			fmt.Fprintf(b, "      %s\n", o.paint(output.Faint, hop.Before.String()))
		}
		shown = hop.After
		o.hop(b, number, hop)
		if hop.Before != hop.After {
			fmt.Fprintf(b, "      %s\n", o.paint(output.Faint, hop.After.String()))
		}
	}
}

func (o Output) hop(b *strings.Builder, number int, hop answer.Hop) {
	mark, style, prefix := "->", output.Style(""), ""
	switch hop.Outcome {
	case answer.Stopped:
		mark, style, prefix = "X ", output.Red, string(hop.Code)+": "
	case answer.Assumed:
		mark, style, prefix = "? ", output.Faint, "assumed: "
	case answer.Undetermined:
		mark, style, prefix = "??", output.Yellow, "unknown: "
	}
	line := fmt.Sprintf("%2d  %s %s", number, mark, where(hop.Component, hop.Object))
	if hop.Matched != "" {
		line += ": " + hop.Matched
	}
	fmt.Fprintf(b, "  %s\n", o.paint(style, line))
	if hop.Outcome != answer.Passed && hop.Message != "" {
		fmt.Fprintf(b, "         %s\n", o.paint(style, prefix+hop.Message))
	}
}
