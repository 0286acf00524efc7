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

	// With more PrivateLink VPCs than this a drawing is compact: a row of one height for each VPC
	// and each cluster, without its subnets, and the clients at the top.
	spacious      = 8
	compactHeight = 64
	compactGap    = 12
	captionHeight = 640
)

// Widths of the columns, and of the gaps for the lines between them.
const (
	outsideWidth        = 140
	hubWidth            = 206
	barWidth            = 60
	privateLinkVPCWidth = 320
	clusterWidth        = 188
	labelWidth          = 112 // of a link's name, beside all lanes
	laneWidth           = 12
	firstLane           = 18
	gapWidth            = 76
	enterWidth          = 44
	serviceGap          = 34
)

// rectangle is a place in the drawing.
type rectangle struct{ x, y, w, h int }

func (r rectangle) middle() int { return r.y + r.h/2 }
func (r rectangle) right() int  { return r.x + r.w }
func (r rectangle) bottom() int { return r.y + r.h }

// layout is where everything is. Between columns there are bars that reach over their whole
// height, so that every line is a straight one and none crosses another.
type layout struct {
	width, height                  int
	aws, confluent                 rectangle // frames
	bar, service                   rectangle // Transit Gateway, PrivateLink service
	bars                           []bar     // one for each Transit Gateway
	outside, hubs, privateLinkVPCs []rectangle
	clusters, zones                []rectangle
	dns                            rectangle // frame of the zones
	ties                           []tie     // of the links
	owned                          rectangle // frame of the owners' cards
	owners                         []rectangle
}

// bar is that of one Transit Gateway.
type bar struct {
	rectangle
	gateway string
}

// place computes the layout of a view.
func place(v *view) *layout {
	l := &layout{}
	top := titleHeight + groupHead
	clusterHeight, gap := hubHeight, boxGap
	if v.compact() {
		clusterHeight, gap = compactHeight, compactGap
	}
	privateLinkVPCs, clusters := privateLinkVPCHeights(v), repeat(clusterHeight, len(v.clusters))
	body := max(sum(repeat(hubHeight, len(v.hubs)), boxGap), sum(privateLinkVPCs, gap), sum(clusters, gap), hubHeight)
	groups := v.groups()
	if len(groups) > 1 {
		body = max(body, groupsHeight(groups))
	}
	x := margin
	if len(v.outside) > 0 {
		x += outsideWidth + enterWidth
	}
	l.aws.x = x
	x += groupPad
	hubBody := body
	if v.compact() { // at the top, where a tall drawing is looked at first
		hubBody = sum(repeat(hubHeight, len(v.hubs)), boxGap)
	}
	l.hubs = stack(rectangle{x, top, hubWidth, hubBody}, repeat(hubHeight, len(v.hubs)), boxGap)
	x += hubWidth + gapWidth
	l.bar = rectangle{x, top, barWidth, body}
	x += barWidth + gapWidth
	l.privateLinkVPCs = stack(rectangle{x, top, privateLinkVPCWidth, body}, privateLinkVPCs, gap)
	if l.bars = []bar{{l.bar, v.gateway}}; v.gateway == "" {
		l.bars = nil
	}
	if len(groups) > 1 {
		l.placeGroups(groups, body)
	}
	x += privateLinkVPCWidth + groupPad
	l.aws = rectangle{l.aws.x, titleHeight, x - l.aws.x, body + groupHead + groupPad}
	x += serviceGap
	l.confluent.x = x
	x += groupPad
	l.service = rectangle{x, top, barWidth, body}
	x += barWidth + serviceGap
	l.clusters = stack(rectangle{x, top, clusterWidth, body}, clusters, gap)
	x += clusterWidth + groupPad
	x += l.placeLinks(v)
	l.confluent = rectangle{l.confluent.x, titleHeight, x - l.confluent.x, l.aws.h}
	l.width = x + margin
	l.placeOutside(v)
	l.placeZones(v)
	l.placeOwners(v)
	return l
}

// caption is where the names of the bars stand: in their middle, or where a tall drawing is looked at first.
func (l *layout) caption() int { return l.bar.y + min(l.bar.h, captionHeight)/2 }

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

func privateLinkVPCHeights(v *view) []int {
	if v.compact() {
		return repeat(compactHeight, len(v.privateLinkVPCs))
	}
	var heights []int
	for _, s := range v.privateLinkVPCs {
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

// sum of boxes with a gap between them.
func sum(heights []int, gap int) int {
	total := 0
	for _, h := range heights {
		total += h
	}
	return total + gap*max(0, len(heights)-1)
}

// stack spreads boxes evenly over the height of a column.
func stack(column rectangle, heights []int, gap int) []rectangle {
	pad := (column.h - sum(heights, gap)) / (len(heights) + 1)
	y := column.y + pad
	var placed []rectangle
	for _, h := range heights {
		placed = append(placed, rectangle{column.x, y, column.w, h})
		y += h + gap + pad
	}
	return placed
}
