package render

import (
	"fmt"
	"strings"

	"cdk.tf/confluent-privatelink/internal/netpath/answer"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
	"cdk.tf/confluent-privatelink/internal/output"
)

// Preflight prints what an apply will meet.
func (o Output) Preflight(p *answer.Preflight) error {
	return o.print(
		func() error { return o.write(o.preflightText(p)) },
		func() error { return output.JSON(o.Writer, preflightJSONOf(p)) },
		func() error { return o.write(preflightMarkdown(p)) })
}

func (o Output) preflightText(p *answer.Preflight) string {
	var b strings.Builder
	if len(p.Conflicts) > 0 {
		fmt.Fprintf(&b, "%s\n", o.paint(output.Bold, "In the way of an apply"))
	}
	for i, c := range p.Conflicts {
		fmt.Fprintf(&b, "  %d. %s  %s\n     in the way: %s\n     %s\n     fix: %s\n",
			i+1, o.paint(output.Red, c.Refusal), c.Planned.Label(), c.InTheWay.Label(), c.Message, c.Fix)
	}
	if len(p.Unknowns) > 0 {
		fmt.Fprintf(&b, "%s\n", o.paint(output.Bold, "Not known"))
		for _, g := range p.Unknowns {
			fmt.Fprintf(&b, "  - %s\n    settled by: %s\n", g.What, strings.Join(g.Settle, ", "))
		}
	}
	if b.Len() > 0 {
		b.WriteByte('\n')
	}
	return b.String() + preflightSummary(p) + "\n"
}

func preflightSummary(p *answer.Preflight) string {
	var checked []string
	for _, c := range p.Checked {
		checked = append(checked, fmt.Sprintf("%d %s", c.Number, c.Kind))
	}
	what := "nothing was there to compare"
	if len(checked) > 0 {
		what = "compared: " + strings.Join(checked, ", ")
	}
	switch p.Verdict() {
	case answer.Blocked:
		return fmt.Sprintf("Preflight: %d in the way, %d not known (%s)", len(p.Conflicts), len(p.Unknowns), what)
	case answer.Unknown:
		return fmt.Sprintf("Preflight: unknown; nothing that was read is in the way (%s)", what)
	}
	return fmt.Sprintf("Preflight: nothing is in the way (%s)", what)
}

func preflightMarkdown(p *answer.Preflight) string {
	var b strings.Builder
	fmt.Fprintf(&b, "### %s\n", preflightSummary(p))
	if len(p.Conflicts) > 0 {
		t := &table{head: []string{"Refusal", "To be made", "In the way", "What to do"}}
		for _, c := range p.Conflicts {
			t.add(plain(c.Refusal), plain(c.Planned.Label()), plain(c.InTheWay.Label()), plain(c.Message+": "+c.Fix))
		}
		b.WriteString("\n" + t.markdown())
	}
	gapsMarkdown(&b, "Not known", p.Unknowns, true)
	return b.String()
}

type conflictJSON struct {
	Refusal  string `json:"refusal"`
	Planned  idJSON `json:"planned"`
	InTheWay idJSON `json:"in_the_way"`
	Message  string `json:"message"`
	Fix      string `json:"fix"`
}

type idJSON struct {
	ID      string `json:"id"`
	Address string `json:"address,omitempty"`
}

type preflightJSON struct {
	Version   int            `json:"version"`
	Verdict   string         `json:"verdict"`
	Conflicts []conflictJSON `json:"conflicts"`
	Unknowns  []gapJSON      `json:"unknowns"`
	Checked   map[string]int `json:"checked"`
}

func preflightJSONOf(p *answer.Preflight) preflightJSON {
	verdict := map[answer.Verdict]string{answer.Reachable: "clear", answer.Blocked: "conflict", answer.Unknown: "unknown"}[p.Verdict()]
	out := preflightJSON{Version: schemaVersion, Verdict: verdict, Conflicts: []conflictJSON{}, Unknowns: gapsJSON(p.Unknowns), Checked: map[string]int{}}
	for _, c := range p.Conflicts {
		out.Conflicts = append(out.Conflicts, conflictJSON{c.Refusal, idOf(c.Planned), idOf(c.InTheWay), c.Message, c.Fix})
	}
	for _, c := range p.Checked {
		out.Checked[c.Kind] = c.Number
	}
	return out
}

func idOf(o model.Object) idJSON { return idJSON{string(o.ID), o.Address} }
