package packet

import (
	"fmt"
	"net/netip"

	"cdk.tf/confluent-privatelink/internal/netpath/answer"
	"cdk.tf/confluent-privatelink/internal/netpath/code"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
	"cdk.tf/confluent-privatelink/internal/netpath/prefix"
)

const transitComponent = "transit gateway route table"

// gatewayBranch are the routes of a Transit Gateway's table that lead to one attachment, or drop.
type gatewayBranch struct {
	*prefix.Node[model.TransitRoute]
	to     []string
	within []netip.Prefix
	rival  *model.TransitRoute // of another prefix list with the same entry
}

// matched prints the routes with their origin.
func (b gatewayBranch) matched() string { return describeTransit(joined(b.to), b.Best()) }

func gatewayBranches(found prefix.Match[model.TransitRoute]) (branches []gatewayBranch) {
	for _, piece := range found.Pieces {
		b := gatewayBranch{piece.Node, []string{piece.Destination()}, piece.Within, rivalInGateway(piece.Routes())}
		merged := false
		for i := range branches {
			other := &branches[i]
			if other.rival == nil && b.rival == nil && other.Best().Attachment == b.Best().Attachment && other.Best().Blackhole == b.Best().Blackhole {
				other.to, other.within, merged = append(other.to, b.to...), append(other.within, b.within...), true
			}
		}
		if !merged {
			branches = append(branches, b)
		}
	}
	return branches
}

// rivalInGateway is a second route by a prefix list to the same prefix and to another attachment.
func rivalInGateway(routes []model.TransitRoute) *model.TransitRoute {
	best := routes[0]
	for i, r := range routes[1:] {
		if best.Origin == model.PrefixList && r.Origin == best.Origin && (r.Attachment != best.Attachment || r.Blackhole != best.Blackhole) {
			return &routes[i+1]
		}
	}
	return nil
}

// inGateway is a packet in a Transit Gateway: the route table that decides is the one with which the
// attachment that it came through is associated (Transit Gateway guide, "Routing").
type inGateway struct{ through *model.Attachment }

func (g inGateway) next(w *walk) location {
	wanted := w.attachmentTo(g.through.TransitGateway)
	t := w.associatedTable(g.through)
	if t == nil {
		return towards(wanted)
	}
	found := t.routes.Find(w.to.Destination())
	branches := gatewayBranches(found)
	switch {
	case len(branches) == 1 && len(found.Rest) == 0:
		return w.gatewayRoute(t, branches[0], wanted)
	case len(branches) == 0:
		return w.gatewayNoRoute(t, wanted)
	}
	for _, b := range branches {
		w.fork(b.within, func(part *walk) location { return part.gatewayRoute(t, b, wanted) })
	}
	w.fork(found.Rest, func(part *walk) location { return part.gatewayNoRoute(t, wanted) })
	return nil
}

// towards goes on to the destination's own attachment, if it has one.
func towards(wanted *model.Attachment) location {
	if wanted == nil {
		return nil
	}
	return arriving{wanted}
}

// gatewayRoute judges a route of a Transit Gateway route table: it should lead to the wanted
// attachment, the destination's own, or to one through which the packet may come there.
func (w *walk) gatewayRoute(t *transitTable, b gatewayBranch, wanted *model.Attachment) location {
	best := b.Best()
	right := wanted != nil && !best.Blackhole && best.Attachment == wanted.ID
	gap, other := t.mayTake(best, right)
	if gap != nil && !w.same(func(w *walk) location { return w.gatewayRouteRead(t, b, wanted) }, func(w *walk) location { return w.gatewayRouteRead(t, other, wanted) }) {
		w.miss(transitComponent, t.Object, b.matched(), code.TransitRoutesUnknown, gap)
		if !right {
			return towards(wanted)
		}
	}
	return w.gatewayRouteRead(t, b, wanted)
}

// gatewayRouteRead judges a route that was read.
func (w *walk) gatewayRouteRead(t *transitTable, b gatewayBranch, wanted *model.Attachment) location {
	best := b.Best()
	right := wanted != nil && !best.Blackhole && best.Attachment == wanted.ID
	switch {
	case b.rival != nil:
		w.miss(transitComponent, t.Object, b.matched(), code.TransitRoutesUnknown, &model.Gap{
			What:   fmt.Sprintf("which of two prefix lists decides in %s: %s and %s have %s", t.Label(), best.List, b.rival.List, joined(b.to)),
			Settle: []string{"netpath probe from the client: AWS chooses one and keeps to it"}})
	case right:
		w.pass(transitComponent, t.Object, b.matched())
		if gap := wanted.Propagations.Gap; gap != nil {
			w.miss(transitComponent, t.Object, "", code.TransitNoRoute, gap)
		}
		w.transitMayHoldMore(t)
	case best.Blackhole:
		w.transitBlackhole(t, b, wanted)
	case wanted != nil && wanted.Propagations.Gap != nil && best.Origin == model.Static:
		w.miss(transitComponent, t.Object, "", code.TransitNoRoute, propagationGap(t, wanted))
	case wanted != nil && best.Origin == model.Propagated && leadsTo(b.Node, wanted.ID, model.Propagated):
		w.block(transitComponent, t.Object, b.matched(), code.TransitHigherPriority,
			fmt.Sprintf("%s is propagated to %s by %s too: the CIDRs of the two VPCs overlap, and one only is visible",
				joined(b.to), t.Label(), best.Attachment),
			"give one of the two VPCs a CIDR that does not overlap")
	default:
		return w.gatewayRouteElsewhere(t, b, wanted)
	}
	return towards(wanted)
}

// gatewayRouteElsewhere follows a route that leads to another attachment: through its VPC, if it is
// known; what is behind anything else nobody can say here.
func (w *walk) gatewayRouteElsewhere(t *transitTable, b gatewayBranch, wanted *model.Attachment) location {
	a := w.Attachments[b.Best().Attachment]
	switch {
	case a != nil && a.ClientVPN != "":
		w.block(transitComponent, t.Object, b.matched(), code.TransitHigherPriority,
			fmt.Sprintf("%s in %s leads elsewhere than to %s", b.matched(), t.Label(), w.destinationName()),
			fmt.Sprintf("propagate the attachment of %s to %s, or add a static route", w.to.NetworkName(), t.Label()))
		return towards(wanted)
	case a != nil && a.Kind == "":
		w.pass(transitComponent, t.Object, b.matched())
		return between{a}
	case a != nil:
		w.checkAttachment(a)
	}
	name, kind := string(b.Best().Attachment), "an attachment that the inputs do not hold"
	if a != nil {
		name, kind = a.Label(), a.Kind
	}
	w.miss(transitComponent, t.Object, b.matched(), code.CannotRoute, &model.Gap{
		What:   fmt.Sprintf("where %s (%s) takes traffic for %s, which %s sends to it", name, kind, w.destinationName(), t.Label()),
		Settle: []string{"the routes at the other end of " + name, "netpath probe from the client"}})
	return nil
}

// gatewayNoRoute blames the table, unless it was not read wholly.
func (w *walk) gatewayNoRoute(t *transitTable, wanted *model.Attachment) location {
	gap, other := t.mayTake(model.TransitRoute{}, false)
	if gap != nil && w.ahead(func(w *walk) location { return w.gatewayRouteRead(t, other, wanted) }) == answer.Blocked {
		gap = nil
	}
	switch {
	case wanted != nil && wanted.Propagations.Gap != nil:
		w.miss(transitComponent, t.Object, "", code.TransitNoRoute, propagationGap(t, wanted))
	case t.Routes.Gap != nil && !t.Routes.Gap.Outside:
		w.miss(transitComponent, t.Object, "", code.TransitRoutesUnknown, t.Routes.Gap)
	case gap != nil:
		w.miss(transitComponent, t.Object, "", code.TransitRoutesUnknown, gap)
	case wanted == nil && w.to.Joined() != nil:
		w.miss(transitComponent, t.Object, "", code.DisconnectedVPCs, w.to.Joined())
	case wanted == nil:
		w.block(transitComponent, t.Object, "", code.DisconnectedVPCs,
			fmt.Sprintf("%s is not attached to %s, and %s has no route to it", w.destinationName(), t.TransitGateway, t.Label()),
			fmt.Sprintf("attach the VPC to %s", t.TransitGateway))
	default:
		w.block(transitComponent, t.Object, "", code.TransitNoRoute,
			fmt.Sprintf("%s has no route %sto %s%s", t.Label(), w.back(), w.destinationName(), w.visibleIn(wanted)),
			fmt.Sprintf("propagate the attachment of %s to %s", w.to.NetworkName(), t.Label()))
	}
	return towards(wanted)
}
