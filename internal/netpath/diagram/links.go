package diagram

import (
	"fmt"
	"slices"
)

// tie is the place of a link: a stretch in a lane beside the clusters, and its name beside all
// lanes, so that no other link's line crosses it.
type tie struct {
	from, to int // y at the two clusters
	lane     int // x of the lane
	name     int // y of the name
}

// nameHeight is that of a name with its note, and noteHeight that of one note more: the share by which a link reads.
const (
	nameHeight = 30
	noteHeight = 15
)

// placeLinks gives each link a lane and a place for its name, and returns the width that they take.
func (l *layout) placeLinks(v *view) int {
	if len(v.links) == 0 || len(l.clusters) == 0 {
		return 0
	}
	y := map[string]int{}
	for i, b := range v.clusters {
		y[b.name] = l.clusters[i].middle()
	}
	var from, to []int
	for i, link := range v.links {
		from, to = append(from, y[link.Source]+6+i%3*4), append(to, y[link.Destination]-6-i%3*4)
	}
	last := 0
	x := l.clusters[0].right() + firstLane
	height := nameHeight
	if slices.ContainsFunc(v.links, func(link Link) bool { return link.Share != "" }) {
		height += noteHeight
	}
	for i, lane := range lanes(from, to) {
		last = max(last, lane)
		l.ties = append(l.ties, tie{from[i], to[i], x + lane*laneWidth, l.nameAt((from[i]+to[i])/2, height)})
	}
	return firstLane + (last+1)*laneWidth + labelWidth
}

// nameAt is the place nearest below y at which no name stands yet.
func (l *layout) nameAt(y, height int) int {
	for taken := true; taken; {
		taken = false
		for _, t := range l.ties {
			if y < t.name+height && t.name < y+height {
				y, taken = t.name+height, true
			}
		}
	}
	return y
}

// lanes gives each link a lane beside the clusters in which no other link's stretch overlaps.
func lanes(from, to []int) []int {
	var ends []int // lowest y taken in each lane
	chosen := make([]int, len(from))
	for i := range from {
		top, bottom := min(from[i], to[i]), max(from[i], to[i])
		lane := 0
		for lane < len(ends) && ends[lane] > top {
			lane++
		}
		if lane == len(ends) {
			ends = append(ends, 0)
		}
		ends[lane], chosen[i] = bottom, lane
	}
	return chosen
}

// links draws the links between clusters.
func (c *canvas) links(v *view, l *layout) {
	names := 0
	for _, t := range l.ties {
		names = max(names, t.lane+laneWidth)
	}
	for i, t := range l.ties {
		x := l.clusters[0].right() + 8
		c.open("link", "link:"+v.links[i].Name)
		begin := `d="M%d`
		if v.links[i].BothWays {
			begin = `marker-start="url(#arrow)" d="M%d`
		}
		fmt.Fprintf(c, `<path class="line" `+begin+` %dH%dV%dH%d" marker-end="url(#arrow)"/>`+"\n", x, t.from, t.lane, t.to, x)
		note := "cluster link"
		if owner := v.links[i].Owner; owner != "" && len(v.owners) > 0 {
			note += " of " + owner
		}
		c.text("note", start, note, names, t.name-4, 11, labelWidth)
		c.text("link-name", start, v.links[i].Name, names, t.name+11, 12, labelWidth)
		if share := v.links[i].Share; share != "" {
			c.text("note", start, "reads "+shareName(share), names, t.name+11+noteHeight, 11, labelWidth)
		}
		c.close()
	}
}
