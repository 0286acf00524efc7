package diagram

import (
	"fmt"
)

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
