package packet

import (
	"fmt"

	"cdk.tf/confluent-privatelink/internal/netpath/code"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
	"cdk.tf/confluent-privatelink/internal/netpath/prefix"
)

const transitComponent = "transit gateway route table"

// gatewayRoute judges the route of a Transit Gateway route table: it should lead to the wanted
// attachment, the destination's own.
func (w *walk) gatewayRoute(t *transitTable, wanted *model.Attachment) {
	found, ok := t.routes.Find(w.to.Destination())
	if ok && !found.Best().Blackhole && wanted != nil && found.Best().Attachment == wanted.ID {
		if !w.transitPart(t, found, wanted) {
			w.pass(transitComponent, t.Object, describeTransit(found.Destination(), found.Best()))
			if gap := wanted.Propagations.Gap; gap != nil {
				w.miss(transitComponent, t.Object, "", code.TransitNoRoute, gap)
			}
			w.transitMayHoldMore(t)
		}
		return
	}
	if ok && found.Best().Blackhole {
		w.transitBlackhole(t, found, wanted)
		return
	}
	if wanted != nil && wanted.Propagations.Gap != nil && (!ok || found.Best().Origin == model.Static) {
		w.miss(transitComponent, t.Object, "", code.TransitNoRoute, wanted.Propagations.Gap)
		return
	}
	if ok {
		w.gatewayRouteElsewhere(t, found, wanted)
		return
	}
	if gap := t.Routes.Gap; gap != nil && !gap.Outside {
		w.miss(transitComponent, t.Object, "", code.TransitRoutesUnknown, gap)
		return
	}
	w.block(transitComponent, t.Object, "", code.TransitNoRoute,
		fmt.Sprintf("%s has no route %sto %s%s", t.Label(), w.back(), w.to.NetworkName(), w.visibleIn(wanted)),
		fmt.Sprintf("propagate the attachment of %s to %s", w.to.NetworkName(), t.Label()))
}

// gatewayRouteElsewhere blames a route that leads to another attachment.
func (w *walk) gatewayRouteElsewhere(t *transitTable, found prefix.Match[model.TransitRoute], wanted *model.Attachment) {
	matched := describeTransit(found.Destination(), found.Best())
	if wanted != nil && found.Best().Origin == model.Propagated && leadsTo(found.Node, wanted.ID, model.Propagated) {
		w.block(transitComponent, t.Object, matched, code.TransitHigherPriority,
			fmt.Sprintf("%s is propagated to %s by %s too: the CIDRs of the two VPCs overlap, and one only is visible",
				found.Destination(), t.Label(), found.Best().Attachment),
			"give one of the two VPCs a CIDR that does not overlap")
		return
	}
	w.block(transitComponent, t.Object, matched, code.TransitHigherPriority,
		fmt.Sprintf("%s in %s leads elsewhere than to %s", matched, t.Label(), w.to.NetworkName()),
		fmt.Sprintf("propagate the attachment of %s to %s, or add a static route", w.to.NetworkName(), t.Label()))
}

// visibleIn says in which other tables the destination is visible: the sign of an
// association with the wrong table.
func (w *walk) visibleIn(wanted *model.Attachment) string {
	if wanted == nil || len(wanted.Propagations.Value) == 0 {
		return ""
	}
	text := "; its attachment is propagated to "
	for i, p := range wanted.Propagations.Value {
		if i > 0 {
			text += ", "
		}
		text += string(p.Table)
	}
	return text
}

// transitBlackhole tells a blackhole that hides a propagated route from one that stands alone.
func (w *walk) transitBlackhole(t *transitTable, found prefix.Match[model.TransitRoute], wanted *model.Attachment) {
	matched := describeTransit(found.Destination(), found.Best())
	blamed, message := code.TransitBadStateRoute, fmt.Sprintf("%s in %s drops what goes %sto %s", matched, t.Label(), w.back(), w.to.NetworkName())
	nodes := append([]*prefix.Node[model.TransitRoute]{found.Node}, t.routes.Shorter(w.to.Destination())...)
	for _, n := range nodes {
		if wanted != nil && (leadsTo(n, wanted.ID, model.Propagated) || leadsTo(n, wanted.ID, model.Static)) {
			blamed = code.TransitHigherPriority
			message += fmt.Sprintf(", though %s is there as well: the blackhole wins", n.Destination()+" -> "+string(wanted.ID))
			break
		}
	}
	w.block(transitComponent, t.Object, matched, blamed, message, "remove the blackhole "+found.Destination()+" from "+t.Label())
}

// transitPart blames a route that takes a part of the destination elsewhere.
func (w *walk) transitPart(t *transitTable, found prefix.Match[model.TransitRoute], wanted *model.Attachment) bool {
	for _, part := range found.Parts {
		route := part.Best()
		if route.Attachment == wanted.ID && !route.Blackhole {
			continue
		}
		matched := describeTransit(part.Destination(), route)
		w.block(transitComponent, t.Object, matched, code.TransitHigherPriority,
			fmt.Sprintf("%s in %s takes a part of %s away", matched, t.Label(), w.to), "remove "+matched)
		return true
	}
	return false
}

func (w *walk) transitMayHoldMore(t *transitTable) {
	if gap := t.Routes.Gap; gap != nil {
		w.miss(transitComponent, t.Object, "", code.TransitRoutesUnknown, gap)
	}
}
