package judge

import "slices"

// upward is the way to a Transit Gateway: the VPC's attachment carries traffic from zones in which
// it has a subnet, and that subnet's ACL is asked about what enters it (Transit Gateway guide,
// "Network ACLs for transit gateways": inbound rules, by the source address, in one subnet too).
func (w *world) upward(p packet, from *subnet, gateway string, to *subnet, passed []string) verdict {
	for _, a := range w.Attachments {
		if a.Gateway != gateway || a.VPC != from.VPC {
			continue
		}
		if a.State != "available" {
			return blocked
		}
		for _, id := range a.Subnets {
			if s := w.subnet(id); s.Zone == from.Zone {
				if !w.passes(s, false, p) {
					return blocked
				}
				return w.through(p, a, from.Zone, to, passed)
			}
		}
		return blocked
	}
	return blocked
}

// through a Transit Gateway: the table of the attachment that the packet comes from decides.
func (w *world) through(p packet, a *attachment, zone int, to *subnet, passed []string) verdict {
	t := w.transit(a.Table)
	if t == nil {
		return blocked
	}
	next, sure := w.transitNext(t, p.dst)
	switch {
	case !sure:
		return unknown
	case next == "" || next == "blackhole":
		return blocked
	}
	b := w.attachment(next)
	switch {
	case b.State != "available":
		return blocked
	case b.Kind != "vpc":
		return unknown
	case b.VPC == to.VPC:
		return w.enter(p, b, zone, to)
	}
	return w.between(p, b, zone, to, passed)
}

// arrivals are the subnets through which an attachment delivers: the one in the packet's zone, else any.
func (w *world) arrivals(b *attachment, zone int) []*subnet {
	var all []*subnet
	for _, id := range b.Subnets {
		s := w.subnet(id)
		if s.Zone == zone {
			return []*subnet{s}
		}
		all = append(all, s)
	}
	return all
}

// enter delivers in the VPC of the destination. Within the attachment's own subnet no ACL is asked.
func (w *world) enter(p packet, b *attachment, zone int, to *subnet) verdict {
	found := reachable
	for _, s := range w.arrivals(b, zone) {
		if s == to {
			continue
		}
		if via, sure := w.next(s, p.dst); !sure || via != "local" {
			found = max(found, unknown)
		}
		if !w.passes(s, true, p) || !w.passes(to, false, p) {
			found = blocked
		}
	}
	return found
}

// between is a VPC on the way that is not the destination's: what its tables say is followed, but
// whether it forwards is nothing that the tables know.
func (w *world) between(p packet, b *attachment, zone int, to *subnet, passed []string) verdict {
	if slices.Contains(passed, b.VPC) {
		return blocked // in a circle
	}
	passed = append(slices.Clone(passed), b.VPC)
	found := unknown
	for _, s := range w.arrivals(b, zone) {
		via, sure := w.next(s, p.dst)
		if sure {
			found = max(found, w.onward(p, s, via, to, passed))
		}
	}
	return found
}
