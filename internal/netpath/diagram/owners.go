package diagram

import (
	_ "embed"
	"fmt"
	"slices"
	"strings"
)

// Owner is one of several systems, with what its file makes.
type Owner struct {
	System string
	Owns   []Holding
}

// Holding are things of one kind by name: PrivateLink VPCs, clusters, shares.
type Holding struct {
	Kind  string
	Names []string
}

// Sizes of a card of what a system owns.
const (
	ownerHead  = 34
	ownerLine  = 19
	ownerWidth = 340
	ownerKind  = 112 // width of the kinds
	ownerText  = 12
	legendLine = 22
	palette    = 6 // colours of systems, see owners.css
)

//go:embed owners.css
var ownersCSS string

// afarCSS is the style of what stands for another team's cluster.
const afarCSS = ".afar .body { stroke-dasharray: 5 4; } .afar .stripe { fill: #9aa5b1; }\n"

// styles are those of the drawing; a drawing of one system has no owners.
func (v *view) styles() string {
	style := drawingCSS
	if len(v.owners) > 0 {
		style += ownersCSS
	}
	if slices.ContainsFunc(v.clusters, func(b box) bool { return b.afar }) {
		style += afarCSS
	}
	return style
}

// How a system is written beside what it owns.
const (
	dotWidth = 14
	tagSize  = 12
)

// owner writes whose a thing is, with the system's colour, so that it ends at x; it returns the width
// that it takes. Nothing is written of what no system makes.
func (c *canvas) owner(v *view, system string, x, y int) int {
	if system == "" || len(v.owners) == 0 {
		return 0
	}
	shown := fit(system, tagSize, 110)
	width := textWidth(shown, tagSize)*11/10 + dotWidth // bold
	c.dot(v, system, x-width+4, y-4)
	c.text("owner", end, shown, x, y, tagSize, 110)
	return width + 8
}

func (c *canvas) dot(v *view, system string, x, y int) {
	at := slices.IndexFunc(v.owners, func(o Owner) bool { return o.System == system })
	class := "dot other"
	if at >= 0 {
		class = fmt.Sprintf("dot owner-%d", at%palette+1)
	}
	fmt.Fprintf(c, `<circle class="%s" cx="%d" cy="%d" r="5"/>`+"\n", class, x, y)
}

// called is the name of a box beside that of its owner.
func (b box) called() string {
	if b.afar {
		return shareName(b.name)
	}
	return strings.TrimPrefix(b.name, b.owner+"/")
}

// shareName is the last part of the name of a share's secret: confluent/orders/share/orders-to-risk.
func shareName(secret string) string { return secret[strings.LastIndexByte(secret, '/')+1:] }

// placeOwners puts a card for each system in rows below everything else.
func (l *layout) placeOwners(v *view) {
	if len(v.owners) == 0 {
		return
	}
	inner := l.width - 2*margin - 2*groupPad
	perRow := min(len(v.owners), max(1, inner/ownerWidth))
	w := (inner - (perRow-1)*cardGap) / perRow
	top := l.height
	if len(v.zones) == 0 {
		top += boxGap
	}
	y := top + groupHead + legendLine
	for row := range slices.Chunk(v.owners, perRow) {
		tallest := 0
		for i, o := range row {
			h := ownerHead + 8
			for _, holding := range o.Owns {
				h += ownerLine * len(holding.lines(w))
			}
			tallest = max(tallest, h)
			l.owners = append(l.owners, rectangle{margin + groupPad + i*(w+cardGap), y, w, h})
		}
		y += tallest + cardGap
	}
	l.owned = rectangle{margin, top, l.width - 2*margin, y - cardGap + groupPad - top}
	l.height = l.owned.bottom() + margin
}

func (c *canvas) owners(v *view, l *layout) {
	if len(v.owners) == 0 {
		return
	}
	c.rectangle("frame owned", l.owned, 10)
	c.text("frame-name", start, "Systems: who owns what", l.owned.x+groupPad, l.owned.y+20, 13, l.owned.w-2*groupPad)
	c.legend(v, l)
	for i, o := range v.owners {
		r := l.owners[i]
		c.open("owned-by", "system:"+o.System)
		c.rectangle("body", r, 6)
		c.dot(v, o.System, r.x+18, r.y+18)
		c.text("name", start, o.System, r.x+30, r.y+23, 15, r.w-44)
		y := r.y + ownerHead + 14
		for _, h := range o.Owns {
			c.text("kind", start, h.Kind, r.x+14, y, ownerText, ownerKind)
			for _, line := range h.lines(r.w) {
				c.text("detail", start, line, r.x+ownerKind+22, y, ownerText, namesWidth(r.w))
				y += ownerLine
			}
		}
		c.close()
	}
}

// namesWidth is what the names have beside their kind in a card of a width.
func namesWidth(card int) int { return card - ownerKind - 36 }

// lines are the names, in as many lines as they take in a card of a width.
func (h Holding) lines(width int) []string {
	lines := []string{""}
	for i, name := range h.Names {
		if i < len(h.Names)-1 {
			name += ","
		}
		last := &lines[len(lines)-1]
		switch {
		case *last == "":
			*last = name
		case textWidth(*last+" "+name, ownerText) <= namesWidth(width):
			*last += " " + name
		default:
			lines = append(lines, name)
		}
	}
	return lines
}

// legend says what dots and lines mean.
func (c *canvas) legend(v *view, l *layout) {
	x, y := l.owned.x+groupPad, l.owned.y+groupHead+10
	note := func(text string) {
		c.text("note", start, text, x, y, ownerText, l.owned.right()-x)
		x += textWidth(text, ownerText) + 26
	}
	x += 10
	c.dot(v, v.owners[0].System, x-5, y-4)
	x += 4
	note("the system that makes it; no dot: made elsewhere")
	c.line(x-8, x+44, y-4)
	x += 42
	note("packets, there and back")
	if len(v.links) > 0 {
		fmt.Fprintf(c, `<g class="link"><path class="line" d="M%d %dH%d" marker-end="url(#arrow)"/></g>`+"\n", x, y-4, x+30)
		x += 38
		note("cluster link, inside Confluent Cloud")
	}
}
