package evaluate

import (
	"fmt"

	"cdk.tf/confluent-privatelink/internal/netpath/code"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// ephemeral are the ports from which clients call, and to which answers go (VPC guide,
// "Ephemeral ports": 1024-65535 covers every client).
var ephemeral = model.Ports{First: 1024, Last: 65535}

// path walks from a client's place to a server's place and back.
func (e *Evaluator) path(from, to *place, protocol string, port int) *Path {
	forward := e.newWalk(PhaseForward, from, to, protocol, model.Ports{First: port, Last: port})
	forward.egress()
	forward.travel()
	forward.ingress()
	forward.arrive()
	back := e.newWalk(PhaseReturn, to, from, protocol, ephemeral)
	back.travel()
	return &Path{
		From: from.label(), FromAZ: from.az(), To: to.label(), ToAZ: to.az(),
		Forward: forward.hops, Return: back.hops,
		Verdict: verdictOf(forward.hops, back.hops),
	}
}

// travel takes the packet from its subnet to the other one: inside a VPC, or over the
// Transit Gateway. Security groups are not its concern: they are stateful.
func (w *walk) travel() {
	if w.from.vpc != nil && w.to.vpc != nil && w.from.vpc.ID == w.to.vpc.ID {
		w.travelInside()
		return
	}
	w.aclOut(w.from.subnet)
	leaving := w.from.attachment
	if leaving == nil {
		leaving = w.leaveVPC()
	}
	arriving := w.to.attachment
	if leaving != nil {
		arriving = w.transitGateway(leaving)
	}
	if arriving != nil {
		w.enterVPC(arriving)
	}
}

// travelInside is the way between two subnets of one VPC: the local route, and the network
// ACLs if the subnets differ.
func (w *walk) travelInside() {
	same := w.from.subnet != nil && w.to.subnet != nil && w.from.subnet.ID == w.to.subnet.ID
	if !same {
		w.aclOut(w.from.subnet)
	}
	if t := w.tableFor(w.from.subnet); t != nil {
		w.stayInside(t)
	} else {
		w.pass(routeTable, w.from.vpc.Object, "local") // every table has the local route
	}
	if !same {
		w.aclIn(w.to.subnet)
	}
}

// stayInside follows the local route, unless a more specific one leads to a middlebox.
func (w *walk) stayInside(t *vpcTable) {
	found, ok := t.routes.find(w.to)
	if !ok || found.best().Target.Kind == model.TargetLocal {
		w.pass(routeTable, t.Object, "local")
		return
	}
	matched := describeRoute(found.destination(), found.best())
	w.miss(routeTable, t.Object, matched, code.CannotRoute, &model.Gap{
		What: "where " + matched + " takes traffic inside " + nameOf(w.from.vpc.Object), Settle: []string{"a trace by hand from that target on"}})
}

// leaveVPC looks the destination up in the subnet's route table and hands the packet to the
// attachment that leads to the Transit Gateway. A blocker does not end the walk: it goes on
// as if the route were there, to find the other blockers. Nil: there is no way to go on.
func (w *walk) leaveVPC() *model.Attachment {
	gateway := w.routeToGateway()
	if gateway == "" {
		return nil
	}
	for _, a := range w.attachmentsOf[w.from.vpc.ID] {
		if a.TransitGateway == gateway {
			w.checkAttachment(a)
			w.checkZone(a)
			w.aclAtAttachment(a)
			return a
		}
	}
	w.block("transit gateway attachment", w.from.vpc.Object, "", code.DisconnectedVPCs,
		fmt.Sprintf("%s is not attached to %s", nameOf(w.from.vpc.Object), gateway),
		fmt.Sprintf("attach %s to %s with a subnet in every availability zone that is in use", w.from.vpc.ID, gateway))
	return nil
}

// commonGateway is the Transit Gateway to which both ends are attached, empty if there is none.
func (w *walk) commonGateway() model.ID {
	for _, a := range w.attachmentsOf[w.from.vpc.ID] {
		if w.attachmentTo(a.TransitGateway) != nil {
			return a.TransitGateway
		}
	}
	return ""
}

// attachmentTo is the destination's attachment to a Transit Gateway, nil if it has none.
func (w *walk) attachmentTo(gateway model.ID) *model.Attachment {
	if a := w.to.attachment; a != nil && a.TransitGateway == gateway {
		return a
	}
	if w.to.vpc != nil {
		for _, a := range w.attachmentsOf[w.to.vpc.ID] {
			if a.TransitGateway == gateway {
				return a
			}
		}
	}
	return nil
}

// enterVPC delivers from the attachment's subnet to the destination's.
func (w *walk) enterVPC(a *model.Attachment) {
	w.checkAttachment(a)
	if w.to.subnet == nil {
		return
	}
	arrival := w.arrivalSubnets(a)
	for _, subnet := range arrival {
		w.deliver(subnet)
	}
	if len(arrival) == 0 {
		w.aclIn(w.to.subnet)
	}
}

// deliver checks what counts on entry: the route table and the network ACL of the
// attachment's subnet, then the ACL of the destination's. In the same subnet no ACL is
// evaluated (Transit Gateway guide, "Network ACLs for transit gateways").
func (w *walk) deliver(arrival *model.Subnet) {
	if arrival.ID == w.to.subnet.ID {
		w.pass("subnet", arrival.Object, "delivered in the attachment's own subnet: no network ACL counts")
		return
	}
	w.routeOnEntry(arrival)
	w.aclOut(arrival)
	w.aclIn(w.to.subnet)
}

// arrivalSubnets are the subnets of the attachment through which the packet comes: the one
// in its own availability zone, else any of them.
func (w *walk) arrivalSubnets(a *model.Attachment) []*model.Subnet {
	var all []*model.Subnet
	for _, id := range a.Subnets.Value {
		if s := w.subnets[id]; s != nil {
			all = append(all, s)
		}
	}
	if w.from.subnet != nil {
		for _, s := range all {
			if sameZone(s, w.from.subnet) == yes {
				return []*model.Subnet{s}
			}
		}
	}
	return all
}
