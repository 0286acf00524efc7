package render

import (
	"fmt"
	"strings"

	"cdk.tf/confluent-privatelink/internal/netpath/answer"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
	"cdk.tf/confluent-privatelink/internal/output"
)

// Difference prints in which paths two networks differ.
func (o Output) Difference(d *answer.Difference) error {
	return o.print(
		func() error { return o.write(o.differenceText(d)) },
		func() error { return output.JSON(o.Writer, differenceJSONOf(d)) },
		func() error { return o.write(differenceMarkdown(d)) })
}

// effects in the order in which they are printed, with the words for their causes.
var effects = []struct {
	answer.Effect
	causes string
}{
	{answer.Lost, "What takes them"},
	{answer.Gained, "What stood in the way before"},
	{answer.Other, "What blocks them"},
}

func (o Output) differenceText(d *answer.Difference) string {
	var b strings.Builder
	if len(d.Changes) > 0 {
		b.WriteString(o.changes(d).text(o) + "\n")
	}
	for _, e := range effects {
		causes := d.Causes(e.Effect)
		if len(causes) == 0 {
			continue
		}
		fmt.Fprintf(&b, "%s\n", o.paint(output.Bold, e.causes))
		for i, c := range causes {
			fmt.Fprintf(&b, "  %d. %s  %s\n     %s\n", i+1, o.paint(output.Red, string(c.Code)), where(c.Component, c.Object), c.Message)
			if e.Effect != answer.Gained {
				fmt.Fprintf(&b, "     fix: %s\n", c.Fix)
				if who := c.Who(); who != "" {
					fmt.Fprintf(&b, "     who: %s\n", who)
				}
			}
			fmt.Fprintf(&b, "     %s: %s\n", e.Effect, few(names(c.Changes), 8))
		}
		b.WriteByte('\n')
	}
	if gaps := doubts(d); len(gaps) > 0 {
		fmt.Fprintf(&b, "%s\n", o.paint(output.Bold, "Not known"))
		for _, g := range gaps {
			fmt.Fprintf(&b, "  - %s (settled by: %s)\n", g.What, strings.Join(g.Settle, ", "))
		}
		b.WriteByte('\n')
	}
	return b.String() + summary(d) + "\n"
}

func (o Output) changes(d *answer.Difference) *table {
	t := &table{head: []string{"EFFECT", "CLIENT", "CLUSTER", "PORT", "BEFORE", "AFTER"}}
	styles := map[answer.Effect]output.Style{answer.Lost: output.Red, answer.Gained: output.Green, answer.Doubtful: output.Yellow}
	for _, c := range d.Changes {
		t.add(cell{string(c.Effect), styles[c.Effect]}, plain(c.Client), plain(c.Cluster), plain(fmt.Sprint(c.Port)), plain(string(c.Before)), plain(string(c.After)))
	}
	return t
}

func differenceMarkdown(d *answer.Difference) string {
	var b strings.Builder
	fmt.Fprintf(&b, "### Paths: %s\n", summary(d))
	if len(d.Changes) > 0 {
		b.WriteString("\n" + Output{}.changes(d).markdown())
	}
	for _, e := range effects {
		var blockers []*answer.Blocker
		by := map[*answer.Blocker][]string{}
		for _, c := range d.Causes(e.Effect) {
			blockers = append(blockers, c.Blocker)
			by[c.Blocker] = names(c.Changes)
		}
		blockersMarkdown(&b, e.causes, blockers, func(bl *answer.Blocker) []string { return by[bl] })
	}
	gapsMarkdown(&b, "Not known", doubts(d), true)
	return b.String()
}

// summary counts the effects in one line.
func summary(d *answer.Difference) string {
	if len(d.Changes) == 0 {
		return fmt.Sprintf("No path differs (%d checks).", d.Same)
	}
	return fmt.Sprintf("%d lost, %d gained, %d cannot be said, %d blocked in one and absent in the other, %d as before.",
		d.Count(answer.Lost), d.Count(answer.Gained), d.Count(answer.Doubtful), d.Count(answer.Other), d.Same)
}

func names(changes []*answer.Change) []string {
	var found []string
	for _, c := range changes {
		found = append(found, fmt.Sprintf("%s -> %s:%d", c.Client, c.Cluster, c.Port))
	}
	return found
}

// doubts are the missing facts behind all changes, each once.
func doubts(d *answer.Difference) []*model.Gap {
	var all answer.Findings
	for _, c := range d.Changes {
		for _, g := range c.Gaps {
			all.AddGap(g)
		}
	}
	return all.Gaps
}

type changeJSON struct {
	Effect   string        `json:"effect"`
	Client   string        `json:"client"`
	Cluster  string        `json:"cluster"`
	Port     int           `json:"port"`
	Before   string        `json:"before"`
	After    string        `json:"after"`
	Blockers []blockerJSON `json:"blockers"`
	Unknowns []gapJSON     `json:"unknowns"`
}

type differenceJSON struct {
	Version int          `json:"version"`
	Lost    int          `json:"lost"`
	Gained  int          `json:"gained"`
	Unsure  int          `json:"doubtful"`
	Same    int          `json:"same"`
	Changes []changeJSON `json:"changes"`
}

func differenceJSONOf(d *answer.Difference) differenceJSON {
	out := differenceJSON{Version: schemaVersion, Lost: d.Count(answer.Lost), Gained: d.Count(answer.Gained),
		Unsure: d.Count(answer.Doubtful), Same: d.Same, Changes: []changeJSON{}}
	for _, c := range d.Changes {
		j := changeJSON{Effect: string(c.Effect), Client: c.Client, Cluster: c.Cluster, Port: c.Port, Before: string(c.Before),
			After: string(c.After), Blockers: []blockerJSON{}, Unknowns: gapsJSON(c.Gaps)}
		for _, b := range c.Blockers {
			j.Blockers = append(j.Blockers, blocker(b))
		}
		out.Changes = append(out.Changes, j)
	}
	return out
}
