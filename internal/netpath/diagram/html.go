package diagram

import (
	_ "embed"
	"encoding/json"
	"html/template"
	"io"

	"cdk.tf/confluent-privatelink/internal/netpath/answer"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

//go:embed page.html
var pageHTML string

//go:embed page.css
var pageCSS string

//go:embed page.js
var pageJS string

var page = template.Must(template.New("page").Parse(pageHTML))

// HTML writes one page that needs nothing else: the drawing with zoom and pan, in which a
// chosen client and cluster light up the path between them, or where it breaks.
func HTML(w io.Writer, in Input) error {
	v := newView(in)
	data, err := json.Marshal(newPaths(in)) // escapes <, > and &, so that nothing can end the script
	if err != nil {
		return err
	}
	return page.Execute(w, map[string]any{
		"Title": in.Title, "Verdict": string(in.Report.Verdict()), "Drawing": template.HTML(drawing(v, place(v), false)),
		"Style": template.CSS(v.styles() + pageCSS), "Script": template.JS(pageJS), "Data": template.JS(data),
	})
}

// maxHopPairs bounds for how many pairs of client and cluster the page holds every hop; beyond it
// there are verdicts and blockers only, so that the page of a hundred VPCs still opens at once.
const maxHopPairs = 200

// paths is what the page's script knows.
type paths struct {
	Clients  []string      `json:"clients"`
	Clusters []string      `json:"clusters"`
	Ports    []int         `json:"ports"`
	Blockers []blockerNote `json:"blockers"`
	// Pairs by client, cluster and port, in the order of these lists.
	Pairs []pair `json:"pairs"`
}

type blockerNote struct {
	Code    string `json:"code"`
	Object  string `json:"object"`
	Message string `json:"message"`
	Fix     string `json:"fix"`
}

// pair is the answer for one client, cluster and port.
type pair struct {
	Verdict  string    `json:"verdict"`
	Lit      []string  `json:"lit"`
	Cut      []string  `json:"cut,omitempty"`
	Blockers []int     `json:"blockers,omitempty"`
	Unknown  []string  `json:"unknown,omitempty"`
	Hops     []hopNote `json:"hops,omitempty"`
}

type hopNote struct {
	Phase     string `json:"phase"`
	Component string `json:"component"`
	Object    string `json:"object"`
	Matched   string `json:"matched,omitempty"`
	Outcome   string `json:"outcome"`
}

func newPaths(in Input) paths {
	p := paths{Ports: model.ClusterPorts}
	for _, c := range in.Model.Clients {
		p.Clients = append(p.Clients, c.Name)
	}
	for _, k := range in.Model.Clusters {
		p.Clusters = append(p.Clusters, k.Name)
	}
	number := map[*answer.Blocker]int{}
	for _, t := range in.Report.Traces {
		p.Pairs = append(p.Pairs, p.pair(in, t, number))
	}
	return p
}

func (p *paths) pair(in Input, t *answer.Trace, number map[*answer.Blocker]int) pair {
	var breaks []string
	found := pair{Verdict: string(t.Verdict)}
	for _, b := range t.Blockers {
		if _, known := number[b]; !known {
			number[b] = len(p.Blockers)
			p.Blockers = append(p.Blockers, blockerNote{string(b.Code), b.Object.Label(), b.Message, b.Fix})
		}
		found.Blockers = append(found.Blockers, number[b])
		breaks = append(breaks, elementOf(in.Model, b.Object.ID))
	}
	found.Lit, found.Cut = split(way(in.Model, t), breaks)
	for _, g := range t.Gaps {
		if !g.Outside {
			found.Unknown = append(found.Unknown, g.What)
		}
	}
	if len(p.Clients)*len(p.Clusters) <= maxHopPairs {
		found.Hops = hops(t)
	}
	return found
}

// hops of a trace: the names, then one path and its way back: a blocked path if there is one.
func hops(t *answer.Trace) []hopNote {
	var all []answer.Hop
	if t.Resolution != nil {
		all = append(all, t.Resolution.Hops...)
	}
	if t.Reach != nil && len(t.Reach.Paths) > 0 {
		shown := t.Reach.Paths[0]
		for _, p := range t.Reach.Paths {
			if p.Verdict == answer.Blocked {
				shown = p
				break
			}
		}
		all = append(append(all, shown.Forward...), shown.Return...)
	}
	notes := make([]hopNote, len(all))
	for i, h := range all {
		notes[i] = hopNote{string(h.Phase), h.Component, h.Object.Label(), h.Matched, string(h.Outcome)}
	}
	return notes
}
