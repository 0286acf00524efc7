package judge

import (
	"net/netip"
	"slices"
	"strings"
)

// verdict in order from good to bad.
type verdict int

const (
	reachable verdict = iota
	unknown
	blocked
)

func (v verdict) String() string { return []string{"reachable", "unknown", "blocked"}[v] }

// packet is one packet: what counts of it on its way.
type packet struct {
	src, dst netip.Addr
	protocol string
	port     int
}

// choice is a route that matches, with what decides between several.
type choice struct {
	bits, rank int
	via        string
}

// best goes through all that matches: the longest prefix, then the lowest rank. Two prefix lists
// with one entry and different targets are chosen from at random (VPC guide, "Route priority for prefix lists").
func best(found []choice) (via string, sure bool) {
	top := choice{bits: -1}
	for _, c := range found {
		if c.bits > top.bits || c.bits == top.bits && c.rank < top.rank {
			top = c
		}
	}
	for _, c := range found {
		if c.bits == top.bits && c.rank == top.rank && c.via != top.via {
			return "", false
		}
	}
	return top.via, true
}

// next is the target to which a subnet's table sends an address: "local", an id, "blackhole" or
// nothing.
func (w *world) next(s *subnet, to netip.Addr) (via string, sure bool) {
	v := w.vpc(s.VPC)
	var found []choice
	for _, cidr := range v.CIDRs {
		if cidr.Contains(to) {
			found = append(found, choice{cidr.Bits(), 0, "local"})
		}
	}
	t := w.table(s.Table)
	if s.Table == "" {
		t = w.table(v.Main)
	}
	for _, r := range t.Routes {
		for _, p := range w.entries(r.To, r.List) {
			if !p.Contains(to) {
				continue
			}
			c := choice{p.Bits(), 1, r.Via}
			if r.List != "" {
				c.rank = 2
			}
			if r.Blackhole {
				c.via = "blackhole"
			}
			found = append(found, c)
		}
	}
	return best(found)
}

// transitNext is the attachment to which a Transit Gateway's table sends an address.
func (w *world) transitNext(t *transit, to netip.Addr) (attachment string, sure bool) {
	var found []choice
	for _, r := range t.Routes {
		for _, p := range w.entries(r.To, r.List) {
			if p.Contains(to) {
				c := choice{p.Bits(), 1, r.Attachment}
				if r.List != "" {
					c.rank = 2
				}
				if r.Attachment == "" {
					c.via = "blackhole"
				}
				found = append(found, c)
			}
		}
	}
	for _, a := range w.Attachments {
		if v := w.vpc(a.VPC); v != nil && slices.Contains(a.Propagated, t.ID) {
			for _, cidr := range v.CIDRs {
				if cidr.Contains(to) {
					found = append(found, choice{cidr.Bits(), 3, a.ID})
				}
			}
		}
	}
	return best(found)
}

// deliver takes a packet from a subnet to another one.
func (w *world) deliver(p packet, from, to *subnet) verdict {
	via, sure := w.next(from, p.dst)
	if from.VPC == to.VPC {
		switch {
		case !sure || via != "local":
			return unknown
		case from != to && (!w.passes(from, true, p) || !w.passes(to, false, p)):
			return blocked
		}
		return reachable
	}
	if !w.passes(from, true, p) {
		return blocked
	}
	if !sure {
		return unknown
	}
	return w.onward(p, from, via, to, nil)
}

// onward is the way from a subnet to the next hop and beyond. Passed are the VPCs that lie behind.
func (w *world) onward(p packet, from *subnet, via string, to *subnet, passed []string) verdict {
	kind, _, _ := strings.Cut(via, "-")
	switch kind {
	case "tgw":
		return w.upward(p, from, via, to, passed)
	case "pcx":
		return w.across(p, from, via, to, passed)
	case "nat":
		return w.translated(p, via)
	case "vpce":
		return max(unknown, w.beyond(p, via, to, passed))
	case "eni", "vgw", "lgw", "cagw":
		return unknown
	}
	return blocked // none, blackhole, local (overlapping CIDRs), internet gateway
}

// across is a VPC peering connection: it leads to the other VPC and no further (VPC peering guide).
func (w *world) across(p packet, from *subnet, via string, to *subnet, passed []string) verdict {
	c := w.peering(via)
	switch {
	case c == nil || len(passed) > 0:
		return unknown
	case c.State != "active" || c.Requester+c.Accepter != from.VPC+to.VPC && c.Requester+c.Accepter != to.VPC+from.VPC:
		return blocked
	case !w.passes(to, false, p):
		return blocked
	}
	return reachable
}

// translated is a NAT gateway: usually the internet, where no private address is; but if its own
// subnet has a way there, the translated packet takes it.
func (w *world) translated(p packet, via string) verdict {
	n := w.nat(via)
	if n == nil {
		return blocked
	}
	next, sure := w.next(w.subnet(n.Subnet), p.dst)
	if !sure || strings.HasPrefix(next, "tgw-") || strings.HasPrefix(next, "pcx-") || strings.HasPrefix(next, "vpce-") {
		return unknown
	}
	return blocked
}

// beyond an appliance the packet goes on from the subnet that the appliance is in.
func (w *world) beyond(p packet, via string, to *subnet, passed []string) verdict {
	a := w.appliance(via)
	if a == nil {
		return unknown
	}
	from := w.subnet(a.Subnet)
	next, sure := w.next(from, p.dst)
	if !sure || next == via {
		return unknown
	}
	return w.onward(p, from, next, to, passed)
}
