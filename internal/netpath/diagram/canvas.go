package diagram

import (
	"fmt"
	"html"
	"strings"
)

// canvas collects SVG elements. All texts are escaped.
type canvas struct{ strings.Builder }

// anchor of a text.
const (
	start  = "start"
	middle = "middle"
	end    = "end"
)

// open begins a group that is one element of the drawing: it lights up as a whole. Attributes
// come in pairs of name and value.
func (c *canvas) open(class, element string, attributes ...string) {
	fmt.Fprintf(c, `<g class="%s" data-element="%s"`, class, html.EscapeString(element))
	for i := 0; i+1 < len(attributes); i += 2 {
		if attributes[i+1] != "" {
			fmt.Fprintf(c, ` %s="%s"`, attributes[i], html.EscapeString(attributes[i+1]))
		}
	}
	c.WriteString(">\n")
}

func (c *canvas) close() { c.WriteString("</g>\n") }

func (c *canvas) rectangle(class string, r rectangle, radius int) {
	fmt.Fprintf(c, `<rect class="%s" x="%d" y="%d" width="%d" height="%d" rx="%d"/>`+"\n", class, r.x, r.y, r.w, r.h, radius)
}

// text writes one line that is at most width wide, with the whole text as its tooltip if it was cut.
func (c *canvas) text(class, anchor, text string, x, y, size, width int) {
	shown := fit(text, size, width)
	title := ""
	if shown != text {
		title = "<title>" + html.EscapeString(text) + "</title>"
	}
	fmt.Fprintf(c, `<text class="%s" text-anchor="%s" x="%d" y="%d" font-size="%d">%s%s</text>`+"\n", class, anchor, x, y, size, html.EscapeString(shown), title)
}

// upright writes a line from bottom to top around a point.
func (c *canvas) upright(class, text string, x, y, size, width int) {
	fmt.Fprintf(c, `<text class="%s" text-anchor="middle" font-size="%d" transform="translate(%d %d) rotate(-90)">%s</text>`+"\n",
		class, size, x, y, html.EscapeString(fit(text, size, width)))
}

// line draws a level way with arrows at both ends: packets travel both ways.
func (c *canvas) line(x1, x2, y int) {
	fmt.Fprintf(c, `<path class="line" d="M%d %dH%d" marker-start="url(#arrow)" marker-end="url(#arrow)"/>`+"\n", x1+8, y, x2-8)
}

// cross marks a break, with its code as a tooltip.
func (c *canvas) cross(code string, x, y int) {
	fmt.Fprintf(c, `<g class="cross"><title>%s</title><circle cx="%d" cy="%d" r="11"/><path d="M%d %dl10 10m0 -10l-10 10"/></g>`+"\n", html.EscapeString(code), x, y, x-5, y-5)
}
