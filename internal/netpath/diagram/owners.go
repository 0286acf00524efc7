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
	ownerWidth = 400
	palette    = 6 // colours of systems, see owners.css
)

//go:embed owners.css
var ownersCSS string

// styles are those of the drawing; a drawing of one system has no owners.
func (v *view) styles() string {
	if len(v.owners) == 0 {
		return drawingCSS
	}
	return drawingCSS + ownersCSS
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
	width := textWidth(shown, tagSize) + dotWidth
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
func (b box) called() string { return strings.TrimPrefix(b.name, b.owner+"/") }

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
	y := top + groupHead
	for row := range slices.Chunk(v.owners, perRow) {
		tallest := 0
		for i, o := range row {
			h := ownerHead + ownerLine*len(o.Owns) + 8
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
	for i, o := range v.owners {
		r := l.owners[i]
		c.open("owned-by", "system:"+o.System)
		c.rectangle("body", r, 6)
		c.dot(v, o.System, r.x+18, r.y+18)
		c.text("name", start, o.System, r.x+30, r.y+23, 15, r.w-44)
		for j, h := range o.Owns {
			y := r.y + ownerHead + 14 + j*ownerLine
			c.text("kind", start, h.Kind, r.x+14, y, 12, 128)
			c.text("detail", start, strings.Join(h.Names, ", "), r.x+146, y, 12, r.w-160)
		}
		c.close()
	}
}
