package evaluate

import (
	"fmt"

	"cdk.tf/confluent-privatelink/internal/netpath/code"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

const (
	transitComponent    = "transit gateway route table"
	attachmentComponent = "transit gateway attachment"
)

// checkAttachment passes if the attachment carries traffic.
func (w *walk) checkAttachment(a *model.Attachment) {
	switch {
	case a.State.Gap != nil:
		w.miss(attachmentComponent, a.Object, "", code.BadStateAttachment, a.State.Gap)
	case a.State.Value != "available":
		w.block(attachmentComponent, a.Object, "state "+a.State.Value, code.BadStateAttachment,
			fmt.Sprintf("%s is %s, not available", a.Label(), a.State.Value),
			"accept the attachment, or create it again")
	default:
		w.pass(attachmentComponent, a.Object, "state available")
	}
}

// checkZone blocks if the attachment has no subnet in the packet's availability zone: a
// route to a Transit Gateway forwards only from zones in which the attachment has one.
func (w *walk) checkZone(a *model.Attachment) {
	if a.Subnets.Gap != nil {
		w.miss(attachmentComponent, a.Object, "", code.TransitAZRestriction, a.Subnets.Gap)
		return
	}
	maybe := false
	for _, id := range a.Subnets.Value {
		s := w.subnets[id]
		if s == nil {
			maybe = true
			continue
		}
		switch sameZone(s, w.from.subnet) {
		case yes:
			return
		case perhaps:
			maybe = true
		}
	}
	if maybe {
		gap := w.from.subnet.AZ.Gap
		if gap == nil {
			gap = &model.Gap{What: "the availability zones of the subnets of " + a.Label(),
				Settle: []string{"DescribeSubnets (ec2:DescribeSubnets)"}}
		}
		w.miss(attachmentComponent, a.Object, "", code.TransitAZRestriction, gap)
		return
	}
	w.block(attachmentComponent, a.Object, "", code.TransitAZRestriction,
		fmt.Sprintf("%s has no subnet in %s, so nothing from that zone %sreaches %s", a.Label(), w.from.az(), w.onTheWay(), a.TransitGateway),
		fmt.Sprintf("add a subnet in %s to %s", w.from.az(), a.Label()))
}

// onTheWay says so on the return path, for messages that serve both directions.
func (w *walk) onTheWay() string {
	if w.phase == PhaseReturn {
		return "on the way back "
	}
	return ""
}

// transitGateway looks the destination up in the table that the leaving attachment is
// associated with, and returns the attachment through which the packet goes on.
func (w *walk) transitGateway(leaving *model.Attachment) *model.Attachment {
	wanted := w.attachmentTo(leaving.TransitGateway)
	if gap := leaving.Table.Gap; gap != nil {
		w.miss(attachmentComponent, leaving.Object, "", code.TransitRoutesUnknown, gap)
		if leaving.Table.Value.Table == "" {
			return wanted
		}
	}
	association := leaving.Table.Value
	if association.Table == "" {
		w.block(attachmentComponent, leaving.Object, "", code.MissingAssociation,
			fmt.Sprintf("%s is associated with no transit gateway route table: its traffic %sgoes nowhere", leaving.Label(), w.onTheWay()),
			"associate it with the route table that the destination is propagated to")
		return wanted
	}
	w.pass(attachmentComponent, leaving.Object, "associated with "+describe(string(association.Table), association.Address))
	t := w.transit[association.Table]
	if t == nil {
		w.miss(transitComponent, model.Object{ID: association.Table}, "", code.TransitRoutesUnknown, &model.Gap{
			What:   "the routes of " + string(association.Table),
			Settle: []string{"SearchTransitGatewayRoutes (ec2:SearchTransitGatewayRoutes) in the account that owns the transit gateway"},
		})
		return wanted
	}
	w.transitLookup(t, wanted)
	return wanted
}

// transitLookup judges the entry of a Transit Gateway route table.
func (w *walk) transitLookup(t *transitTable, wanted *model.Attachment) {
	found, ok := t.routes.find(w.to)
	if ok && !found.best().Blackhole && wanted != nil && found.best().Attachment == wanted.ID {
		if !w.transitPart(t, found, wanted) {
			w.pass(transitComponent, t.Object, describeTransit(found.destination(), found.best()))
			if gap := wanted.Propagations.Gap; gap != nil {
				w.miss(transitComponent, t.Object, "", code.TransitNoRoute, gap)
			}
			w.transitMayHoldMore(t)
		}
		return
	}
	if ok && found.best().Blackhole {
		w.transitBlackhole(t, found, wanted)
		return
	}
	if wanted != nil && wanted.Propagations.Gap != nil && (!ok || found.best().Origin == model.Static) {
		w.miss(transitComponent, t.Object, "", code.TransitNoRoute, wanted.Propagations.Gap)
		return
	}
	if ok && wanted != nil && found.best().Origin == model.Propagated && leadsTo(found.entry, wanted.ID, model.Propagated) {
		w.block(transitComponent, t.Object, describeTransit(found.destination(), found.best()), code.TransitHigherPriority,
			fmt.Sprintf("%s is propagated to %s by %s too: the CIDRs of the two VPCs overlap, and one only is visible",
				found.destination(), t.Label(), found.best().Attachment),
			"give one of the two VPCs a CIDR that does not overlap")
		return
	}
	if ok {
		w.block(transitComponent, t.Object, describeTransit(found.destination(), found.best()), code.TransitHigherPriority,
			fmt.Sprintf("%s in %s leads elsewhere than to %s", describeTransit(found.destination(), found.best()), t.Label(), w.to.networkName()),
			fmt.Sprintf("propagate the attachment of %s to %s, or add a static route", w.to.networkName(), t.Label()))
		return
	}
	if gap := t.Routes.Gap; gap != nil && !gap.Outside {
		w.miss(transitComponent, t.Object, "", code.TransitRoutesUnknown, gap)
		return
	}
	w.block(transitComponent, t.Object, "", code.TransitNoRoute,
		fmt.Sprintf("%s has no route %sto %s%s", t.Label(), w.back(), w.to.networkName(), w.visibleIn(wanted)),
		fmt.Sprintf("propagate the attachment of %s to %s", w.to.networkName(), t.Label()))
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
func (w *walk) transitBlackhole(t *transitTable, found match[model.TransitRoute], wanted *model.Attachment) {
	matched := describeTransit(found.destination(), found.best())
	blamed, message := code.TransitBadStateRoute, fmt.Sprintf("%s in %s drops what goes %sto %s", matched, t.Label(), w.back(), w.to.networkName())
	entries := append([]*entry[model.TransitRoute]{found.entry}, t.routes.shorter(w.to)...)
	for _, n := range entries {
		if wanted != nil && (leadsTo(n, wanted.ID, model.Propagated) || leadsTo(n, wanted.ID, model.Static)) {
			blamed = code.TransitHigherPriority
			message += fmt.Sprintf(", though %s is there as well: the blackhole wins", n.destination()+" -> "+string(wanted.ID))
			break
		}
	}
	w.block(transitComponent, t.Object, matched, blamed, message, "remove the blackhole "+found.destination()+" from "+t.Label())
}

// transitPart blames an entry that takes a part of the destination elsewhere.
func (w *walk) transitPart(t *transitTable, found match[model.TransitRoute], wanted *model.Attachment) bool {
	for _, part := range found.parts {
		route := part.best()
		if route.Attachment == wanted.ID && !route.Blackhole {
			continue
		}
		matched := describeTransit(part.destination(), route)
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
