package judge

import (
	"net/netip"
	"slices"
	"strings"
)

// connect opens one connection from every address of a subnet that tells something of its own, and
// gets the answers back, to every port that tells something of its own.
func (w *world) connect(from *subnet, sources []netip.Addr, to iface, groups []string, protocol string, port int) verdict {
	found := reachable
	server := w.subnet(to.Subnet)
	for _, source := range sources {
		there := packet{source, to.Addr, protocol, port}
		via, _ := w.next(from, to.Addr)
		near := from.VPC == server.VPC || strings.HasPrefix(via, "pcx-")
		found = max(found, w.deliver(there, from, server), w.admits(groups, there, near))
		for _, reply := range w.replyPorts() {
			found = max(found, w.deliver(packet{to.Addr, source, protocol, reply}, server, from))
		}
	}
	return found
}

// replyPorts are the ephemeral ports at which some ACL entry begins or ends, and the outermost two.
func (w *world) replyPorts() []int {
	ports := []int{1024, 65535}
	for _, a := range w.ACLs {
		for _, e := range a.Entries {
			for _, port := range []int{e.From - 1, e.From, e.To, e.To + 1} {
				if port > 1024 && port < 65535 && !slices.Contains(ports, port) {
					ports = append(ports, port)
				}
			}
		}
	}
	return ports
}

// sources are the addresses of a subnet at which some prefix of the world begins or ends, and the
// subnet's own first and last.
func (w *world) sources(s *subnet) []netip.Addr {
	var found []netip.Addr
	add := func(a netip.Addr) {
		if s.CIDR.Contains(a) && !slices.Contains(found, a) {
			found = append(found, a)
		}
	}
	for _, p := range append(w.prefixes(), s.CIDR) {
		add(p.Addr())
		add(p.Addr().Prev())
		add(last(p))
		add(last(p).Next())
	}
	return found
}

func last(p netip.Prefix) netip.Addr {
	a := p.Masked().Addr().As4()
	for bit := p.Bits(); bit < 32; bit++ {
		a[bit/8] |= 1 << (7 - bit%8)
	}
	return netip.AddrFrom4(a)
}

// prefixes are all that anything in the world speaks of.
func (w *world) prefixes() []netip.Prefix {
	var all []netip.Prefix
	add := func(p netip.Prefix) {
		if p.IsValid() {
			all = append(all, p.Masked())
		}
	}
	for _, t := range w.Tables {
		for _, r := range t.Routes {
			add(r.To)
		}
	}
	for _, t := range w.Transit {
		for _, r := range t.Routes {
			add(r.To)
		}
	}
	for _, l := range w.Lists {
		all = append(all, l.Entries...)
	}
	for _, a := range w.ACLs {
		for _, e := range a.Entries {
			add(e.Peer)
		}
	}
	for _, g := range w.Groups {
		for _, r := range append(slices.Clone(g.Ingress), g.Egress...) {
			add(r.Peer)
		}
	}
	return all
}
