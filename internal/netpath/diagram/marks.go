package diagram

func (c *canvas) zones(v *view, l *layout) {
	for i, z := range v.zones {
		r := l.zones[i]
		c.open("zone", z.element)
		c.rectangle("body", r, 6)
		tag := c.owner(v, z.owner, r.right()-12, r.y+23)
		c.text("name", start, z.domain, r.x+14, r.y+23, 13, r.w-28-tag)
		c.text("detail", start, z.target, r.x+14, r.y+43, 13, r.w-28)
		c.text("detail", start, z.vpcs, r.x+14, r.y+61, 13, r.w-28)
		c.close()
	}
}

// breaks marks every element to which a blocker belongs.
func (c *canvas) breaks(v *view, l *layout) {
	mark := func(column, element string, x, y int) {
		if blockers := v.blocked[element]; len(blockers) > 0 {
			c.open("break", element, "data-column", column)
			c.cross(string(blockers[0].Code), x, y)
			c.close()
		}
	}
	for i, b := range v.hubs {
		mark("clients", edgeElement(b.vpc), (l.hubs[i].right()+l.bar.x)/2, l.hubs[i].middle())
		mark("clients", b.element, l.hubs[i].right()-16, l.hubs[i].y+16)
	}
	for i, b := range v.outside {
		mark("clients", outsideElement(b.name), l.outside[i].right()+enterWidth/2, l.outside[i].middle())
	}
	for i, b := range v.privateLinkVPCs {
		mark("", edgeElement(b.vpc), (l.bar.right()+l.privateLinkVPCs[i].x)/2, l.privateLinkVPCs[i].middle())
		mark("", endpointElement(b.vpc), l.privateLinkVPCs[i].right()-24, l.privateLinkVPCs[i].y+headHeight+4)
		mark("", b.element, l.privateLinkVPCs[i].right()-16, l.privateLinkVPCs[i].y+16)
	}
	mark("", gatewayElement, l.bar.x+l.bar.w/2, l.bar.y+18)
	for i, z := range v.zones {
		mark("", z.element, l.zones[i].right()-18, l.zones[i].y+18)
	}
}
