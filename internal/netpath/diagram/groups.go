package diagram

// group is what one Transit Gateway joins: so many of the hub VPCs and of the PrivateLink VPCs, which are
// sorted by gateway.
type group struct {
	gateway       string
	hubs, vpcs    int
	hubsH, spokes []int // their heights
}

// groups splits the boxes by Transit Gateway. What is attached to none comes first. One group if the drawing is
// compact: then one bar stands for all.
func (v *view) groups() []group {
	var found []group
	at := func(b box) *group {
		if len(found) == 0 || found[len(found)-1].gateway != b.gateway {
			found = append(found, group{gateway: b.gateway})
		}
		return &found[len(found)-1]
	}
	if v.compact() {
		return nil
	}
	heights := privateLinkVPCHeights(v)
	for position := -1; position < len(v.gateways); position++ {
		for _, b := range v.hubs {
			if v.bar(b) == position {
				g := at(b)
				g.hubs, g.hubsH = g.hubs+1, append(g.hubsH, hubHeight)
			}
		}
		for i, b := range v.privateLinkVPCs {
			if v.bar(b) == position {
				g := at(b)
				g.vpcs, g.spokes = g.vpcs+1, append(g.spokes, heights[i])
			}
		}
	}
	return found
}

func (g group) height() int { return max(sum(g.hubsH, boxGap), sum(g.spokes, boxGap), hubHeight) }

func groupsHeight(groups []group) int {
	var heights []int
	for _, g := range groups {
		heights = append(heights, g.height())
	}
	return sum(heights, 2*boxGap)
}

// placeGroups puts each group below the one before, with a bar of its own.
func (l *layout) placeGroups(groups []group, body int) {
	spare := (body - groupsHeight(groups)) / len(groups)
	hubs, vpcs := rectangle{l.bar.x - gapWidth - hubWidth, 0, hubWidth, 0}, rectangle{l.bar.right() + gapWidth, 0, privateLinkVPCWidth, 0}
	y := l.bar.y
	l.bars, l.hubs, l.privateLinkVPCs = nil, nil, nil
	for _, g := range groups {
		h := g.height() + spare
		hubs.y, hubs.h, vpcs.y, vpcs.h = y, h, y, h
		l.hubs = append(l.hubs, stack(hubs, g.hubsH, boxGap)...)
		l.privateLinkVPCs = append(l.privateLinkVPCs, stack(vpcs, g.spokes, boxGap)...)
		if g.gateway != "" {
			l.bars = append(l.bars, bar{rectangle{l.bar.x, y, l.bar.w, h}, g.gateway})
		}
		y += h + 2*boxGap
	}
}

// tables are the route tables of a bar's gateway.
func (l *layout) tables(v *view, i int) []string {
	if len(l.bars) == 1 {
		return v.tables
	}
	return v.tablesOf[l.bars[i].gateway]
}
