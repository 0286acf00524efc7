package packet

import (
	"fmt"
	"net/netip"
	"slices"

	"cdk.tf/confluent-privatelink/internal/netpath/code"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// between is a packet that enters a VPC which is not the destination's, as one that inspects: in
// through the attachment, to an appliance, out again (Transit Gateway guide, "Appliance in a shared
// services VPC"). What the tables say is followed; whether the VPC forwards is nothing that they
// know, so that the path is unknown at best.
type between struct{ by *model.Attachment }

func (b between) next(w *walk) location {
	vpc := w.VPC(b.by.VPC)
	w.checkAttachment(b.by)
	if slices.Contains(w.passed, b.by.VPC) {
		w.block(attachmentComponent, b.by.Object, "", code.TransitHigherPriority,
			fmt.Sprintf("traffic %sto %s goes in a circle through %s", w.back(), w.destinationName(), vpc.Called()),
			fmt.Sprintf("let the table that is associated with %s lead to the attachment of %s", b.by.Label(), w.to.NetworkName()))
		return nil
	}
	w.passed = append(slices.Clone(w.passed), b.by.VPC)
	w.miss("VPC", vpc.Object, "", code.CannotRoute, &model.Gap{
		What:   fmt.Sprintf("whether %s sends on what comes %sto %s through %s", vpc.Called(), w.back(), w.destinationName(), b.by.Label()),
		Settle: []string{"the rules of the appliance in " + vpc.Called(), "netpath probe from the client"}})
	for _, subnet := range w.arrivalSubnets(b.by) {
		w.fork([]netip.Prefix{{}}, func(part *walk) location { return part.sendOn(inSubnet{vpc, subnet}) })
	}
	return nil
}

// sendOn looks the destination up in the table of a subnet of a VPC on the way.
func (w *walk) sendOn(s inSubnet) location {
	t := w.tableFor(s.subnet)
	if t == nil {
		return nil
	}
	return w.consult(s, passing, t)
}

// origin is the subnet that the packet left last: its availability zone decides where a Transit
// Gateway delivers.
func (w *walk) origin() *model.Subnet {
	if w.left != nil {
		return w.left
	}
	return w.from.Subnet
}
