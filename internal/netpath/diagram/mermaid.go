package diagram

import (
	"fmt"
	"io"
	"slices"
	"strings"
)

// legible is how many PrivateLink VPCs, and how many clusters, a flowchart of Mermaid's own layout shows.
const legible = 12

// Mermaid writes the drawing as a Mermaid flowchart, for Markdown pages that render it. Of many
// VPCs and clusters it shows those with a break first, and says how many it leaves out.
func Mermaid(w io.Writer, in Input) error {
	v := newView(in)
	left := v.keep(legible)
	m := &mermaid{view: v, ids: map[string]string{}}
	m.line("flowchart LR")
	if left != "" {
		m.line("  %s[%s]", m.id("left-out"), label("Not shown here", left, "netpath diagram -format svg or html shows all"))
	}
	for _, b := range m.outside {
		m.node("  ", b, "")
	}
	m.line("  subgraph aws[%s]", label("AWS "+m.region))
	for _, b := range m.hubs {
		m.node("    ", b, "")
	}
	for _, gateway := range m.gateways {
		m.line("    %s{{%s}}", m.id(m.joint(gateway)), label("Transit Gateway", gateway))
	}
	for _, b := range m.privateLinkVPCs {
		m.node("    ", b, "interface endpoint, "+b.ports)
	}
	m.line("  end")
	m.line("  subgraph confluent[%s]", label("Confluent Cloud "+m.region))
	m.line("    %s{{%s}}", m.id(serviceElement), label("PrivateLink", m.service))
	for _, b := range m.clusters {
		m.node("    ", b, "")
	}
	m.line("  end")
	m.ways()
	m.styles()
	_, err := io.WriteString(w, m.text.String())
	return err
}

// keep shortens the lists of VPCs and clusters, and says what was left out; empty if nothing.
func (v *view) keep(most int) string {
	var left []string
	var vpcs, clusters int
	if v.privateLinkVPCs, vpcs = v.first(v.privateLinkVPCs, most); vpcs > 0 {
		left = append(left, fmt.Sprintf("%d PrivateLink VPCs", vpcs))
	}
	if v.clusters, clusters = v.first(v.clusters, most); clusters > 0 {
		left = append(left, fmt.Sprintf("%d clusters", clusters))
	}
	v.links = slices.DeleteFunc(slices.Clone(v.links), func(l Link) bool { return !v.has(l.Source) || !v.has(l.Destination) })
	return strings.Join(left, ", ")
}

// first returns so many boxes, broken ones before others, in their order, and how many are left out.
func (v *view) first(boxes []box, most int) (kept []box, left int) {
	if len(boxes) <= most {
		return boxes, 0
	}
	chosen := slices.Clone(boxes)
	slices.SortStableFunc(chosen, func(a, b box) int { return v.breaksAt(b) - v.breaksAt(a) })
	for _, b := range boxes {
		if slices.ContainsFunc(chosen[:most], func(c box) bool { return c.element == b.element }) {
			kept = append(kept, b)
		}
	}
	return kept, len(boxes) - len(kept)
}

// breaksAt counts the blockers in a box and on its way.
func (v *view) breaksAt(b box) int {
	return len(v.blocked[b.element]) + len(v.blocked[edgeElement(b.vpc)]) + len(v.blocked[endpointElement(b.vpc)])
}

func (v *view) has(cluster string) bool {
	return slices.ContainsFunc(v.clusters, func(b box) bool { return b.name == cluster })
}

// mermaid collects the lines of a flowchart.
type mermaid struct {
	*view
	text   strings.Builder
	ids    map[string]string // Mermaid takes only short words as ids
	edges  int
	broken []string // numbers of blocked edges
}

func (m *mermaid) line(format string, values ...any) {
	fmt.Fprintf(&m.text, format+"\n", values...)
}

func (m *mermaid) id(element string) string {
	if m.ids[element] == "" {
		m.ids[element] = fmt.Sprintf("n%d", len(m.ids)+1)
	}
	return m.ids[element]
}

// label joins lines of a label; quotes and markup are written as Mermaid's entities.
func label(lines ...string) string {
	safe := strings.NewReplacer(`"`, "#quot;", "<", "#lt;", ">", "#gt;", "&", "#amp;", "#", "#35;")
	var kept []string
	for _, l := range lines {
		if l != "" {
			kept = append(kept, safe.Replace(l))
		}
	}
	return `"` + strings.Join(kept, "<br>") + `"`
}

func (m *mermaid) node(indent string, b box, more string) {
	leads := ""
	if b.dns != "" {
		leads = "names lead to: " + b.dns
	}
	shares := ""
	if b.shares != "" {
		shares = "shares: " + b.shares
	}
	name := b.name // with that of its system: there are no colours here
	if b.afar {
		name = b.called()
	}
	owner := ""
	if b.owner != "" && len(m.owners) > 0 {
		owner = "of " + b.owner
	}
	m.line("%s%s[%s]", indent, m.id(b.element), label(name, kindName(b.kind), b.detail, more, leads, shares, owner))
}

// joint is the node of a Transit Gateway.
func (m *mermaid) joint(gateway string) string {
	if len(m.gateways) < 2 {
		return gatewayElement
	}
	return gatewayElement + ":" + gateway
}

func (m *mermaid) ways() {
	for _, b := range m.outside {
		m.edge(outsideElement(b.name), b.element, string(b.via), "")
	}
	for _, b := range m.hubs {
		if b.linked {
			m.edge(edgeElement(b.vpc), b.element, m.joint(b.gateway), "routes")
		}
	}
	for _, b := range m.privateLinkVPCs {
		if b.linked {
			m.edge(edgeElement(b.vpc), m.joint(b.gateway), b.element, "routes back")
		}
		m.edge(endpointElement(b.vpc), b.element, serviceElement, "")
	}
	for _, b := range m.clusters {
		if b.afar {
			continue
		}
		m.edge("", serviceElement, b.element, "")
	}
	for _, l := range m.links {
		arrow := "-.->"
		if l.BothWays {
			arrow = "<-.->"
		}
		reads := ""
		if l.Share != "" {
			reads = "reads share " + shareName(l.Share)
		}
		m.line("  %s %s|%s| %s", m.id(clusterElement(l.Source)), arrow, label("link "+l.Name, reads), m.id(clusterElement(l.Destination)))
		m.edges++
	}
}

// edge draws a way between two elements; what is blocked on it names its first code.
func (m *mermaid) edge(element, from, to, note string) {
	if blockers := m.blocked[element]; element != "" && len(blockers) > 0 {
		note = string(blockers[0].Code)
		m.broken = append(m.broken, fmt.Sprint(m.edges))
	}
	arrow := "<-->"
	if note != "" {
		arrow += "|" + label(note) + "|"
	}
	m.line("  %s %s %s", m.id(from), arrow, m.id(to))
	m.edges++
}

// styles marks what is blocked.
func (m *mermaid) styles() {
	var nodes []string
	for _, group := range [][]box{m.outside, m.hubs, m.privateLinkVPCs, m.clusters} {
		for _, b := range group {
			if len(m.blocked[b.element]) > 0 {
				nodes = append(nodes, m.id(b.element))
			}
		}
	}
	if len(m.blocked[gatewayElement]) > 0 {
		nodes = append(nodes, m.id(gatewayElement))
	}
	if len(nodes) > 0 {
		m.line("  classDef blocked stroke:#c0392b,stroke-width:3px")
		m.line("  class %s blocked", strings.Join(nodes, ","))
	}
	if len(m.broken) > 0 {
		m.line("  linkStyle %s stroke:#c0392b,stroke-width:3px", strings.Join(m.broken, ","))
	}
}
