package diagram

import (
	"fmt"
	"slices"
	"strings"
)

func (c *canvas) outside(v *view, l *layout) {
	for i, b := range v.outside {
		c.open("box outside", b.element, "data-client", b.client, "data-column", "clients")
		c.body(v, b, l.outside[i])
		c.close()
	}
}

func (c *canvas) hubs(v *view, l *layout) {
	for i, b := range v.hubs {
		c.open("box hub", b.element, "data-client", b.client, "data-column", "clients")
		c.body(v, b, l.hubs[i])
		c.close()
	}
}

// body draws a box with a name, what it is, a detail, and where names lead.
func (c *canvas) body(v *view, b box, r rectangle) {
	c.rectangle("body", r, 8)
	c.rectangle("stripe", rectangle{r.x, r.y + 12, 5, r.h - 24}, 2)
	inner := r.w - 30
	tag := c.owner(v, b.owner, r.right()-12, r.y+26)
	c.text("name", start, b.called(), r.x+18, r.y+27, 17, inner-tag)
	c.text("kind", start, kindName(b.kind), r.x+18, r.y+46, 13, inner)
	c.text("detail", start, b.detail, r.x+18, r.y+65, 13, inner)
	if b.dns != "" {
		c.text("leads", start, "names → "+b.dns, r.x+18, r.y+84, 13, inner)
	}
	if b.shares != "" {
		c.text("leads", start, "shares "+b.shares, r.x+18, r.y+84, 13, inner)
	}
}

// row draws a box of a compact drawing: its name, a detail and, for a VPC, its availability zones.
func (c *canvas) row(v *view, b box, r rectangle) {
	inner := r.w - 30
	if len(b.subnets) > 0 {
		inner = 166
	}
	c.rectangle("body", r, 8)
	c.rectangle("stripe", rectangle{r.x, r.y + 10, 5, r.h - 20}, 2)
	tag := c.owner(v, b.owner, r.x+18+inner, r.y+23)
	c.text("name", start, b.called(), r.x+18, r.y+24, 17, inner-tag)
	c.text("detail", start, b.detail, r.x+18, r.y+41, 13, inner)
	var zones []string
	for _, s := range b.subnets {
		zones = append(zones, s.zone[strings.LastIndex(s.zone, "-")+1:]) // use1-az1: az1
	}
	c.text("detail", start, strings.Join(zones, " · "), r.x+18, r.y+57, 12, inner)
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
	for i, bar := range l.bars {
		c.open("bar gateway", gatewayElement)
		c.rectangle("body", bar.rectangle, 8)
		at := l.caption()
		if len(l.bars) > 1 {
			at = bar.middle()
		}
		c.upright("name follows", "Transit Gateway", bar.x+27, at, 17, bar.h-16)
		c.upright("detail follows", strings.Join(slices.Concat([]string{bar.gateway}, l.tables(v, i)), "  ·  "), bar.x+46, at, 11, bar.h-16)
		c.close()
	}
	c.open("bar service", serviceElement)
	c.rectangle("body", l.service, 8)
	c.upright("name follows", "PrivateLink", l.service.x+27, l.caption(), 17, l.service.h-16)
	c.upright("detail follows", v.service+", one per environment and region", l.service.x+46, l.caption(), 11, l.service.h-16)
	if len(v.owners) > 0 {
		for i, system := range v.entries[:min(len(v.entries), (barWidth-12)/dotWidth)] {
			c.dot(v, system, l.service.x+12+i*dotWidth, l.service.y+14)
		}
	}
	c.close()
}

// privateLinkVPCs draws each PrivateLink VPC with its subnets and its endpoint, which has an interface in each.
func (c *canvas) privateLinkVPCs(v *view, l *layout) {
	for i, b := range v.privateLinkVPCs {
		r := l.privateLinkVPCs[i]
		c.open("box privatelink-vpc", b.element, "data-client", b.client)
		if v.compact() {
			c.row(v, b, r)
			c.close()
			c.endpoint(v, b, rectangle{r.x + 190, r.y + 8, r.w - 202, r.h - 16})
			continue
		}
		c.rectangle("body", r, 8)
		c.rectangle("stripe", rectangle{r.x, r.y + 12, 5, r.h - 24}, 2)
		tag := c.owner(v, b.owner, r.right()-12, r.y+24)
		c.text("name", start, b.called(), r.x+18, r.y+25, 17, r.w-36-tag)
		c.text("kind", start, "PrivateLink VPC  "+b.detail, r.x+18, r.y+43, 13, r.w-36)
		for j, s := range b.subnets {
			chip := rectangle{r.x + 14, r.y + headHeight + j*chipHeight, 162, chipHeight - 6}
			c.rectangle("chip", chip, 5)
			c.text("chip-name", start, s.zone, chip.x+9, chip.y+19, 12, 54)
			c.text("chip-detail", end, s.block, chip.right()-8, chip.y+19, 12, 88)
			fmt.Fprintf(c, `<path class="wire" d="M%d %dH%d"/>`+"\n", chip.right(), chip.middle(), chip.right()+14)
		}
		c.close()
		c.endpoint(v, b, rectangle{r.x + 190, r.y + headHeight, r.w - 202, max(2, len(b.subnets))*chipHeight - 6})
	}
}

func (c *canvas) endpoint(v *view, b box, r rectangle) {
	c.open("endpoint", endpointElement(b.vpc))
	c.rectangle("body", r, 6)
	c.text("name", middle, "Interface endpoint", r.x+r.w/2, r.middle()-5, 12, r.w-6)
	c.text("detail", middle, b.ports, r.x+r.w/2, r.middle()+14, 12, r.w-8)
	c.owner(v, b.accepts, r.right()-8, r.middle()+34)
	c.close()
}

func (c *canvas) clusters(v *view, l *layout) {
	for i, b := range v.clusters {
		if b.afar {
			c.open("box cluster afar", b.element, "data-column", "clusters")
		} else {
			c.open("box cluster", b.element, "data-cluster", b.name, "data-column", "clusters")
		}
		if v.compact() {
			c.row(v, b, l.clusters[i])
		} else {
			c.body(v, b, l.clusters[i])
		}
		c.close()
	}
}
