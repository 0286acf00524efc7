package packet

import (
	"fmt"

	"cdk.tf/confluent-privatelink/internal/netpath/answer"
	"cdk.tf/confluent-privatelink/internal/netpath/code"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

const attachmentComponent = "transit gateway attachment"

// associatedTable returns the table that an attachment is associated with, nil if there is none or
// it is not known.
func (w *walk) associatedTable(a *model.Attachment) *transitTable {
	if gap := a.Table.Gap; gap != nil {
		w.miss(attachmentComponent, a.Object, "", code.TransitRoutesUnknown, gap)
		if a.Table.Value.Table == "" {
			return nil
		}
	}
	association := a.Table.Value
	if association.Table == "" {
		w.add(answer.Block(attachmentComponent, a.Object, "", code.MissingAssociation,
			fmt.Sprintf("%s is associated with no transit gateway route table: its traffic %sgoes nowhere", a.Label(), w.onTheWay()),
			"associate it with the route table that the destination is propagated to").MendedAt(a.TransitGateway))
		return nil
	}
	w.pass(attachmentComponent, a.Object, "associated with "+answer.Matched(string(association.Table), association.Address))
	t := w.transit[association.Table]
	if t == nil {
		w.miss(transitComponent, model.Object{ID: association.Table}, "", code.TransitRoutesUnknown, &model.Gap{
			What:   "the routes of " + string(association.Table),
			Settle: []string{"SearchTransitGatewayRoutes (ec2:SearchTransitGatewayRoutes) in the account that owns the transit gateway"},
		})
	}
	return t
}

// checkAttachment passes if the attachment carries traffic.
func (w *walk) checkAttachment(a *model.Attachment) {
	switch {
	case a.State.Gap != nil:
		w.miss(attachmentComponent, a.Object, "", code.BadStateAttachment, a.State.Gap)
	case a.State.Value != "available":
		w.add(answer.Block(attachmentComponent, a.Object, "state "+a.State.Value, code.BadStateAttachment,
			fmt.Sprintf("%s is %s, not available", a.Label(), a.State.Value),
			"accept the attachment, or create it again").MendedAt(a.TransitGateway))
	default:
		w.pass(attachmentComponent, a.Object, "state available")
	}
}

// checkAZ blocks if the attachment has no subnet in the packet's availability zone: a
// route to a Transit Gateway forwards only from zones in which the attachment has one.
func (w *walk) checkAZ(a *model.Attachment, from inSubnet) {
	if a.Subnets.Gap != nil {
		w.miss(attachmentComponent, a.Object, "", code.TransitAZRestriction, a.Subnets.Gap)
		return
	}
	maybe := false
	for _, id := range a.Subnets.Value {
		s := w.Subnets[id]
		if s == nil {
			maybe = true
			continue
		}
		switch sameAZ(s, from.subnet) {
		case yes:
			return
		case perhaps:
			maybe = true
		}
	}
	if maybe {
		gap := from.subnet.AZ.Gap
		if gap == nil {
			gap = &model.Gap{What: "the availability zones of the subnets of " + a.Label(),
				Settle: []string{"DescribeSubnets (ec2:DescribeSubnets)"}}
		}
		w.miss(attachmentComponent, a.Object, "", code.TransitAZRestriction, gap)
		return
	}
	w.block(attachmentComponent, a.Object, "", code.TransitAZRestriction,
		fmt.Sprintf("%s has no subnet in %s, so nothing from that zone %sreaches %s", a.Label(), from.subnet.AZLabel(), w.onTheWay(), a.TransitGateway),
		fmt.Sprintf("add a subnet in %s to %s", from.subnet.AZLabel(), a.Label()))
}
