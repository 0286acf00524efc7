package packet

import (
	"fmt"
	"slices"

	"cdk.tf/confluent-privatelink/internal/netpath/answer"
	"cdk.tf/confluent-privatelink/internal/netpath/code"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// transitGateway carries a packet between the VPCs that are attached to it (Transit Gateway guide,
// "How transit gateways work").
type transitGateway struct{}

// noCommonGateway is the advice where nothing connects the two VPCs yet.
const noCommonGateway = "a transit gateway that both VPCs are attached to"

// send hands the packet to the gateway, whose own table says whether it comes to the destination.
// Of a gateway that no input holds anything of, nobody can say.
func (hop transitGateway) send(w *walk, r routed) location {
	gateway := r.route.Target.ID
	if !w.knows(gateway) {
		return unknown{}.send(w, r)
	}
	w.pass(routeTable, r.table.Object, r.matched())
	w.mayHoldMore(r.table)
	return toGateway{r.at, gateway}
}

// knows reports whether anything is known of a Transit Gateway.
func (n *Network) knows(gateway model.ID) bool {
	for i := range n.Model.Attachments {
		if n.Model.Attachments[i].TransitGateway == gateway {
			return true
		}
	}
	return slices.ContainsFunc(n.Model.TransitTables, func(t model.TransitTable) bool { return t.TransitGateway == gateway })
}

// connect finds the Transit Gateway to which both ends are attached.
func (transitGateway) connect(w *walk, s inSubnet) (model.ID, location) {
	for _, a := range w.AttachmentsOf[s.vpc.ID] {
		if w.attachmentTo(a.TransitGateway) != nil {
			return a.TransitGateway, toGateway{s, a.TransitGateway}
		}
	}
	return "", nil
}

// nearest is the Transit Gateway that the VPC is attached to first.
func (transitGateway) nearest(n *Network, vpc model.ID) model.ID {
	for _, a := range n.AttachmentsOf[vpc] {
		return a.TransitGateway
	}
	return ""
}

func (transitGateway) column() string { return answer.TransitGatewayColumn }

// attachmentTo is the destination's attachment to a Transit Gateway, nil if it has none.
func (w *walk) attachmentTo(gateway model.ID) *model.Attachment {
	if a := w.to.Attachment; a != nil && a.TransitGateway == gateway {
		return a
	}
	if w.to.VPC != nil {
		for _, a := range w.AttachmentsOf[w.to.VPC.ID] {
			if a.TransitGateway == gateway {
				return a
			}
		}
	}
	return nil
}

// toGateway is a packet on its way from a subnet to a Transit Gateway.
type toGateway struct {
	from    inSubnet
	gateway model.ID
}

// next takes the VPC's attachment to the gateway, if it has one.
func (t toGateway) next(w *walk) location {
	vpc := t.from.vpc
	for _, a := range w.AttachmentsOf[vpc.ID] {
		if a.TransitGateway == t.gateway {
			w.checkAttachment(a)
			w.checkAZ(a, t.from)
			w.aclAtAttachment(a, t.from)
			w.left = t.from.subnet
			return inGateway{a}
		}
	}
	if vpc.Joined != nil {
		w.miss(attachmentComponent, vpc.Object, "", code.DisconnectedVPCs, vpc.Joined)
		return w.lost()
	}
	w.block(attachmentComponent, vpc.Object, "", code.DisconnectedVPCs,
		fmt.Sprintf("%s is not attached to %s", vpc.Called(), t.gateway),
		fmt.Sprintf("attach %s to %s with a subnet in every availability zone that is in use", vpc.ID, t.gateway))
	return w.lost()
}
