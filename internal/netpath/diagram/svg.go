package diagram

import (
	_ "embed"
	"fmt"
	"io"
	"strings"
)

//go:embed drawing.css
var drawingCSS string

// SVG writes the drawing as one file that needs nothing else. What is blocked is marked.
func SVG(w io.Writer, in Input) error {
	v := newView(in)
	_, err := io.WriteString(w, drawing(v, place(v), true))
	return err
}

// drawing draws a view and marks what is blocked. A drawing that stands alone carries its styles and its size.
func drawing(v *view, l *layout, alone bool) string {
	c := &canvas{}
	fmt.Fprintf(c, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img" aria-label="Network diagram"`, l.width, l.height)
	if alone {
		fmt.Fprintf(c, ` width="%d" height="%d"`, l.width, l.height)
	}
	c.WriteString(">\n")
	if alone {
		c.WriteString("<style>\n" + drawingCSS + "</style>\n")
	}
	c.WriteString(`<defs><marker id="arrow" viewBox="0 0 10 10" refX="8" refY="5" markerUnits="userSpaceOnUse" markerWidth="11" markerHeight="11" orient="auto-start-reverse">` +
		`<path class="head" d="M0 1L9 5L0 9z"/></marker></defs>` + "\n")
	c.rectangle("paper", rectangle{0, 0, l.width, l.height}, 0)
	c.text("title", start, v.title, margin, 36, 20, l.width-2*margin)
	c.frames(v, l)
	c.lines(v, l)
	c.outside(v, l)
	c.hubs(v, l)
	c.bars(v, l)
	c.spokes(v, l)
	c.clusters(v, l)
	c.links(v, l)
	c.zones(v, l)
	c.breaks(v, l)
	c.WriteString("</svg>\n")
	return c.String()
}

func (c *canvas) frames(v *view, l *layout) {
	c.rectangle("frame aws", l.aws, 10)
	c.text("frame-name", start, "AWS "+v.region, l.aws.x+groupPad, l.aws.y+20, 13, l.aws.w-2*groupPad)
	c.rectangle("frame confluent", l.confluent, 10)
	c.text("frame-name", start, "Confluent Cloud "+v.region, l.confluent.x+groupPad, l.confluent.y+20, 13, l.confluent.w-2*groupPad)
	if len(v.zones) > 0 {
		c.rectangle("frame dns", l.dns, 10)
		c.text("frame-name", start, "Private hosted zones: who resolves names to which endpoint", l.dns.x+groupPad, l.dns.y+20, 13, l.dns.w-2*groupPad)
	}
}

// lines draws the ways between the columns; each is straight, from a box to a bar.
func (c *canvas) lines(v *view, l *layout) {
	for i, o := range v.outside {
		c.open(v.wayClass(outsideElement(o.name)), outsideElement(o.name))
		c.line(l.outside[i].right(), l.outside[i].middle(), l.entry(v, i), l.outside[i].middle())
		c.close()
	}
	for i, b := range v.hubs {
		if !b.linked {
			continue
		}
		c.open(v.wayClass(edgeElement(b.vpc)), edgeElement(b.vpc))
		c.line(l.hubs[i].right(), l.hubs[i].middle(), l.bar.x, l.hubs[i].middle())
		c.text("note", middle, "routes", (l.hubs[i].right()+l.bar.x)/2, l.hubs[i].middle()-14, 11, gapWidth)
		c.close()
	}
	for i, b := range v.spokes {
		at := l.spokes[i]
		if b.linked {
			c.open(v.wayClass(edgeElement(b.vpc)), edgeElement(b.vpc))
			c.line(l.bar.right(), at.middle(), at.x, at.middle())
			c.text("note", middle, "routes back", (l.bar.right()+at.x)/2, at.middle()-14, 11, gapWidth)
			c.close()
		}
		c.open("way", "service:"+string(b.vpc))
		c.line(at.right(), at.middle(), l.service.x, at.middle())
		c.close()
	}
	for i, b := range v.clusters {
		c.open("way", "served:"+b.name)
		c.line(l.service.right(), l.clusters[i].middle(), l.clusters[i].x, l.clusters[i].middle())
		c.close()
	}
}

// wayClass marks the ways that are blocked.
func (v *view) wayClass(element string) string {
	if len(v.blocked[element]) > 0 {
		return "way broken"
	}
	return "way"
}

// entry is the x at which the line of a client outside AWS ends: its VPC, else the frame.
func (l *layout) entry(v *view, i int) int {
	for j, hub := range v.hubs {
		if hub.vpc == v.outside[i].via {
			return l.hubs[j].x
		}
	}
	return l.aws.x
}

func (c *canvas) outside(v *view, l *layout) {
	for i, b := range v.outside {
		c.open("box outside", b.element, "data-client", b.client)
		c.body(b, l.outside[i])
		c.close()
	}
}

func (c *canvas) hubs(v *view, l *layout) {
	for i, b := range v.hubs {
		c.open("box hub", b.element, "data-client", b.client)
		c.body(b, l.hubs[i])
		c.close()
	}
}

// body draws a box with a name, what it is, a detail, and where names lead.
func (c *canvas) body(b box, r rectangle) {
	c.rectangle("body", r, 8)
	c.rectangle("stripe", rectangle{r.x, r.y + 12, 5, r.h - 24}, 2)
	inner := r.w - 30
	c.text("name", start, b.name, r.x+18, r.y+27, 17, inner)
	c.text("kind", start, kindName(b.kind), r.x+18, r.y+46, 13, inner)
	c.text("detail", start, b.detail, r.x+18, r.y+65, 13, inner)
	if b.dns != "" {
		c.text("leads", start, "names → "+b.dns, r.x+18, r.y+84, 13, inner)
	}
}

// kindName says what a box is in the words of the drawing.
func kindName(kind string) string {
	switch kind {
	case "agents":
		return "VPC of the Terraform agents"
	case "hub VPC", "VPC":
		return "hub VPC"
	}
	return kind
}

// bars draws the Transit Gateway and the service as bars over the whole height.
func (c *canvas) bars(v *view, l *layout) {
	if v.gateway != "" {
		c.open("bar gateway", gatewayElement)
		c.rectangle("body", l.bar, 8)
		c.upright("name", "Transit Gateway", l.bar.x+27, l.bar.middle(), 17, l.bar.h-16)
		c.upright("detail", strings.Join(append([]string{v.gateway}, v.tables...), "  ·  "), l.bar.x+46, l.bar.middle(), 11, l.bar.h-16)
		c.close()
	}
	c.open("bar service", serviceElement)
	c.rectangle("body", l.service, 8)
	c.upright("name", "PrivateLink", l.service.x+27, l.service.middle(), 17, l.service.h-16)
	c.upright("detail", v.service+", one per environment and region", l.service.x+46, l.service.middle(), 11, l.service.h-16)
	c.close()
}

// spokes draws each PrivateLink VPC with its subnets and its endpoint, which has an interface in each.
func (c *canvas) spokes(v *view, l *layout) {
	for i, b := range v.spokes {
		r := l.spokes[i]
		c.open("box spoke", b.element, "data-client", b.client)
		c.rectangle("body", r, 8)
		c.rectangle("stripe", rectangle{r.x, r.y + 12, 5, r.h - 24}, 2)
		c.text("name", start, b.name, r.x+18, r.y+25, 17, r.w-36)
		c.text("kind", start, "PrivateLink VPC  "+b.detail, r.x+18, r.y+43, 13, r.w-36)
		for j, s := range b.subnets {
			chip := rectangle{r.x + 14, r.y + headHeight + j*chipHeight, 162, chipHeight - 6}
			c.rectangle("chip", chip, 5)
			c.text("chip-name", start, s.zone, chip.x+9, chip.y+19, 12, 54)
			c.text("chip-detail", end, s.block, chip.right()-8, chip.y+19, 12, 88)
			fmt.Fprintf(c, `<path class="wire" d="M%d %dH%d"/>`+"\n", chip.right(), chip.middle(), chip.right()+14)
		}
		c.close()
		c.endpoint(b, rectangle{r.x + 190, r.y + headHeight, r.w - 202, max(2, len(b.subnets))*chipHeight - 6})
	}
}

func (c *canvas) endpoint(b box, r rectangle) {
	c.open("endpoint", endpointElement(b.vpc))
	c.rectangle("body", r, 6)
	c.text("name", middle, "Interface endpoint", r.x+r.w/2, r.middle()-5, 12, r.w-6)
	c.text("detail", middle, b.ports, r.x+r.w/2, r.middle()+14, 12, r.w-8)
	c.close()
}

func (c *canvas) clusters(v *view, l *layout) {
	for i, b := range v.clusters {
		c.open("box cluster", b.element, "data-cluster", b.name)
		c.body(b, l.clusters[i])
		c.close()
	}
}

// links draws the links between clusters in lanes beside them.
func (c *canvas) links(v *view, l *layout) {
	y := map[string]int{}
	for i, b := range v.clusters {
		y[b.name] = l.clusters[i].middle()
	}
	var from, to []int
	for i, link := range v.links {
		from, to = append(from, y[link.Source]+6+i%3*4), append(to, y[link.Destination]-6-i%3*4)
	}
	outer := map[int]bool{}
	for i, lane := range lanes(from, to) {
		if len(l.clusters) == 0 {
			return
		}
		x := l.clusters[0].right()
		turn := x + 18 + lane*12
		c.open("link", "link:"+v.links[i].Name)
		begin := `d="M%d`
		if v.links[i].BothWays {
			begin = `marker-start="url(#arrow)" d="M%d`
		}
		fmt.Fprintf(c, `<path class="line" `+begin+` %dH%dV%dH%d" marker-end="url(#arrow)"/>`+"\n", x+8, from[i], turn, to[i], x+8)
		at := (from[i] + to[i]) / 2
		for outer[at/14] {
			at += 14
		}
		outer[at/14] = true
		c.text("note", start, "cluster link", turn+8, at-4, 11, linkWidth-30)
		c.text("link-name", start, v.links[i].Name, turn+8, at+11, 12, linkWidth-30)
		c.close()
	}
}

func (c *canvas) zones(v *view, l *layout) {
	for i, z := range v.zones {
		r := l.zones[i]
		c.open("zone", z.element)
		c.rectangle("body", r, 6)
		c.text("name", start, z.domain, r.x+14, r.y+23, 13, r.w-28)
		c.text("detail", start, z.target, r.x+14, r.y+43, 13, r.w-28)
		c.text("detail", start, z.vpcs, r.x+14, r.y+61, 13, r.w-28)
		c.close()
	}
}

// breaks marks every element to which a blocker belongs.
func (c *canvas) breaks(v *view, l *layout) {
	mark := func(element string, x, y int) {
		if blockers := v.blocked[element]; len(blockers) > 0 {
			c.open("break", element)
			c.cross(string(blockers[0].Code), x, y)
			c.close()
		}
	}
	for i, b := range v.hubs {
		mark(edgeElement(b.vpc), (l.hubs[i].right()+l.bar.x)/2, l.hubs[i].middle())
		mark(b.element, l.hubs[i].right()-16, l.hubs[i].y+16)
	}
	for i, b := range v.outside {
		mark(outsideElement(b.name), l.outside[i].right()+enterWidth/2, l.outside[i].middle())
	}
	for i, b := range v.spokes {
		mark(edgeElement(b.vpc), (l.bar.right()+l.spokes[i].x)/2, l.spokes[i].middle())
		mark(endpointElement(b.vpc), l.spokes[i].right()-24, l.spokes[i].y+headHeight+4)
		mark(b.element, l.spokes[i].right()-16, l.spokes[i].y+16)
	}
	mark(gatewayElement, l.bar.x+l.bar.w/2, l.bar.y+18)
	for i, z := range v.zones {
		mark(z.element, l.zones[i].right()-18, l.zones[i].y+18)
	}
}
