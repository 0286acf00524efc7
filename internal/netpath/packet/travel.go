package packet

import (
	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// location is where a packet is between two decisions.
type location interface {
	// next makes the decision, notes it as hops of the walk and returns where the packet is then.
	// Nil: it is at its destination, or there is no way to go on.
	next(w *walk) location
}

// travel takes the packet from its place to the other one. A blocker does not end it: the packet
// goes on as if the blocker were mended, to find the others. Security groups are not its concern:
// they are stateful.
func (w *walk) travel() {
	for at := w.start(); at != nil; {
		at = at.next(w)
	}
}

func (w *walk) start() location {
	if w.from.Attachment != nil {
		return inGateway{w.from.Attachment}
	}
	return inSubnet{w.from.VPC, w.from.Subnet}
}

// lost is where a packet is for which there is no way to go on: nowhere, but the attachment that
// the destination itself is behind is checked all the same.
func (w *walk) lost() location {
	if w.to.Attachment != nil {
		return arriving{w.to.Attachment}
	}
	return nil
}

// inSubnet is a packet in a subnet, for which the subnet's route table decides.
type inSubnet struct {
	vpc    *model.VPC
	subnet *model.Subnet
}

func (s inSubnet) next(w *walk) location {
	if s.vpc != nil && w.to.VPC != nil && s.vpc.ID == w.to.VPC.ID {
		w.crossVPC(s)
		return nil
	}
	w.aclOut(s.subnet)
	return w.leaveVPC(s)
}

// crossVPC is the way between two subnets of one VPC: the local route, and the network ACLs if the
// subnets differ.
func (w *walk) crossVPC(s inSubnet) {
	same := s.subnet != nil && w.to.Subnet != nil && s.subnet.ID == w.to.Subnet.ID
	if !same {
		w.aclOut(s.subnet)
	}
	w.routeInside(s)
	if !same {
		w.aclIn(w.to.Subnet)
	}
}

// arriving is a packet that enters a VPC through its Transit Gateway attachment.
type arriving struct{ by *model.Attachment }

// next delivers from the attachment's subnet to the destination's.
func (a arriving) next(w *walk) location {
	w.checkAttachment(a.by)
	if w.to.Subnet == nil {
		return nil
	}
	arrival := w.arrivalSubnets(a.by)
	for _, subnet := range arrival {
		w.deliver(subnet)
	}
	if len(arrival) == 0 {
		w.aclIn(w.to.Subnet)
	}
	return nil
}

// deliver checks what counts on the way in: the route table and the network ACL of the
// attachment's subnet, then the ACL of the destination's. In the same subnet no ACL is
// evaluated for what comes from the Transit Gateway (Transit Gateway guide, "Network ACLs for transit
// gateways", "Same subnet for EC2 instances and transit gateway association").
func (w *walk) deliver(arrival *model.Subnet) {
	if arrival.ID == w.to.Subnet.ID {
		w.pass("subnet", arrival.Object, "delivered in the attachment's own subnet: no network ACL counts")
		return
	}
	w.routeOnArrival(inSubnet{w.to.VPC, arrival})
	w.aclOut(arrival)
	w.aclIn(w.to.Subnet)
}

// arrivalSubnets are the subnets of the attachment through which the packet comes: the one
// in its own availability zone, else any of them.
func (w *walk) arrivalSubnets(a *model.Attachment) []*model.Subnet {
	var all []*model.Subnet
	for _, id := range a.Subnets.Value {
		if s := w.Subnets[id]; s != nil {
			all = append(all, s)
		}
	}
	if origin := w.origin(); origin != nil {
		for _, s := range all {
			if sameAZ(s, origin) == yes {
				return []*model.Subnet{s}
			}
		}
	}
	return all
}

// arrive checks the endpoint itself, if the destination is one.
func (w *walk) arrive() {
	if w.to.Endpoint != nil {
		w.checkEndpoint(w.to)
	}
}
