package diagram

import (
	_ "embed"
	"fmt"
	"io"
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
		c.WriteString("<style>\n" + v.styles() + "</style>\n")
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
	c.privateLinkVPCs(v, l)
	c.clusters(v, l)
	c.links(v, l)
	c.zones(v, l)
	c.owners(v, l)
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
		c.open(v.wayClass(outsideElement(o.name)), outsideElement(o.name), "data-column", "clients")
		c.line(l.outside[i].right(), l.entry(v, i), l.outside[i].middle())
		c.close()
	}
	for i, b := range v.hubs {
		if !b.linked {
			continue
		}
		c.open(v.wayClass(edgeElement(b.vpc)), edgeElement(b.vpc), "data-column", "clients")
		c.line(l.hubs[i].right(), l.bar.x, l.hubs[i].middle())
		c.text("note", middle, "routes", (l.hubs[i].right()+l.bar.x)/2, l.hubs[i].middle()-14, 11, gapWidth)
		c.close()
	}
	for i, b := range v.privateLinkVPCs {
		at := l.privateLinkVPCs[i]
		if b.linked {
			c.open(v.wayClass(edgeElement(b.vpc)), edgeElement(b.vpc))
			c.line(l.bar.right(), at.x, at.middle())
			c.text("note", middle, "routes back", (l.bar.right()+at.x)/2, at.middle()-14, 11, gapWidth)
			c.close()
		}
		c.open("way", "service:"+string(b.vpc))
		c.line(at.right(), l.service.x, at.middle())
		c.close()
	}
	for i, b := range v.clusters {
		if b.afar {
			continue
		}
		c.open("way", "served:"+b.name, "data-column", "clusters")
		c.line(l.service.right(), l.clusters[i].x, l.clusters[i].middle())
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
