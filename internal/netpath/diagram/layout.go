package diagram

// Sizes in pixels at which the drawing is legible at its own size.
const (
	margin      = 24
	titleHeight = 58
	boxGap      = 22
	hubHeight   = 96
	chipHeight  = 34
	headHeight  = 50
	cardHeight  = 72
	cardGap     = 14
	groupPad    = 18 // around the boxes in a frame
	groupHead   = 30 // for the frame's name
)

// Widths of the columns, and of the gaps for the lines between them.
const (
	outsideWidth = 140
	hubWidth     = 206
	barWidth     = 60
	spokeWidth   = 320
	clusterWidth = 188
	linkWidth    = 136
	gapWidth     = 76
	enterWidth   = 44
	serviceGap   = 34
)

// rectangle is a place in the drawing.
type rectangle struct{ x, y, w, h int }

func (r rectangle) middle() int { return r.y + r.h/2 }
func (r rectangle) right() int  { return r.x + r.w }
func (r rectangle) bottom() int { return r.y + r.h }

// layout is where everything is. Between columns there are bars that reach over their whole
// height, so that every line is a straight one and none crosses another.
type layout struct {
	width, height         int
	aws, confluent        rectangle // frames
	bar, service          rectangle // Transit Gateway, PrivateLink service
	outside, hubs, spokes []rectangle
	clusters, zones       []rectangle
	dns                   rectangle // frame of the zones
}

// place computes the layout of a view.
func place(v *view) *layout {
	l := &layout{}
	top := titleHeight + groupHead
	body := max(column(len(v.hubs), hubHeight), sum(spokeHeights(v)), column(len(v.clusters), hubHeight), hubHeight)
	x := margin
	if len(v.outside) > 0 {
		x += outsideWidth + enterWidth
	}
	l.aws.x = x
	x += groupPad
	l.hubs = stack(x, hubWidth, top, body, repeat(hubHeight, len(v.hubs)))
	x += hubWidth + gapWidth
	l.bar = rectangle{x, top, barWidth, body}
	x += barWidth + gapWidth
	l.spokes = stack(x, spokeWidth, top, body, spokeHeights(v))
	x += spokeWidth + groupPad
	l.aws = rectangle{l.aws.x, titleHeight, x - l.aws.x, body + groupHead + groupPad}
	x += serviceGap
	l.confluent.x = x
	x += groupPad
	l.service = rectangle{x, top, barWidth, body}
	x += barWidth + serviceGap
	l.clusters = stack(x, clusterWidth, top, body, repeat(hubHeight, len(v.clusters)))
	x += clusterWidth + groupPad
	if len(v.links) > 0 {
		x += linkWidth
	}
	l.confluent = rectangle{l.confluent.x, titleHeight, x - l.confluent.x, l.aws.h}
	l.width = x + margin
	l.placeOutside(v)
	l.placeZones(v)
	return l
}

// placeOutside puts each client outside AWS beside the VPC through which it comes.
func (l *layout) placeOutside(v *view) {
	next := 0
	for _, o := range v.outside {
		y := max(next, l.aws.y+groupHead)
		for i, hub := range v.hubs {
			if hub.vpc == o.via {
				y = max(next, l.hubs[i].y)
			}
		}
		l.outside = append(l.outside, rectangle{margin, y, outsideWidth, hubHeight})
		next = y + hubHeight + boxGap
	}
}

// placeZones puts the zones in rows below.
func (l *layout) placeZones(v *view) {
	y := max(l.aws.bottom(), l.lowest()) + boxGap
	l.height = y
	if len(v.zones) == 0 {
		return
	}
	inner := l.width - 2*margin - 2*groupPad
	perRow := min(len(v.zones), max(1, inner/380))
	w := (inner - (perRow-1)*cardGap) / perRow
	rows := (len(v.zones) + perRow - 1) / perRow
	for i := range v.zones {
		l.zones = append(l.zones, rectangle{margin + groupPad + i%perRow*(w+cardGap), y + groupHead + i/perRow*(cardHeight+cardGap), w, cardHeight})
	}
	l.dns = rectangle{margin, y, l.width - 2*margin, groupHead + rows*(cardHeight+cardGap) - cardGap + groupPad}
	l.height = l.dns.bottom() + margin
}

func (l *layout) lowest() int {
	lowest := 0
	for _, r := range l.outside {
		lowest = max(lowest, r.bottom())
	}
	return lowest
}

func spokeHeights(v *view) []int {
	var heights []int
	for _, s := range v.spokes {
		heights = append(heights, headHeight+max(2, len(s.subnets))*chipHeight+groupPad/2)
	}
	return heights
}

func repeat(height, count int) []int {
	all := make([]int, count)
	for i := range all {
		all[i] = height
	}
	return all
}

func sum(heights []int) int {
	total := 0
	for _, h := range heights {
		total += h
	}
	return total + boxGap*max(0, len(heights)-1)
}

func column(count, height int) int { return sum(repeat(height, count)) }

// stack spreads boxes evenly over the height of a column.
func stack(x, w, top, body int, heights []int) []rectangle {
	free := body - sum(heights)
	pad := free / (len(heights) + 1)
	y := top + pad
	var placed []rectangle
	for _, h := range heights {
		placed = append(placed, rectangle{x, y, w, h})
		y += h + boxGap + pad
	}
	return placed
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
