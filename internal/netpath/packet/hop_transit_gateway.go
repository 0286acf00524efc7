package packet

import (
	"fmt"

	"cdk.tf/confluent-privatelink/internal/netpath/answer"
	"cdk.tf/confluent-privatelink/internal/netpath/code"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// transitGateway carries a packet between the VPCs that are attached to it (Transit Gateway guide,
// "How transit gateways work").
type transitGateway struct{}

// noCommonGateway is the advice where nothing connects the two VPCs yet.
const noCommonGateway = "a transit gateway that both VPCs are attached to"

// send passes if the destination is attached to the gateway that the route leads to.
func (hop transitGateway) send(w *walk, r routed) location {
	gateway := r.found.Best().Target.ID
	if w.attachmentTo(gateway) == nil {
		w.block(routeTable, r.table.Object, r.matched(), code.DisconnectedVPCs,
			fmt.Sprintf("%s leads to %s, to which %s is not attached", r.matched(), gateway, w.to.NetworkName()),
			fmt.Sprintf("attach the VPC to %s, or route to %s", gateway, w.wantedTarget(r.at)))
		return w.asIfRouted(r.at)
	}
	w.pass(routeTable, r.table.Object, r.matched())
	w.mayHoldMore(r.table)
	return toGateway{r.at, gateway}
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
			return inGateway{a}
		}
	}
	w.block(attachmentComponent, vpc.Object, "", code.DisconnectedVPCs,
		fmt.Sprintf("%s is not attached to %s", vpc.Called(), t.gateway),
		fmt.Sprintf("attach %s to %s with a subnet in every availability zone that is in use", vpc.ID, t.gateway))
	return w.lost()
}
