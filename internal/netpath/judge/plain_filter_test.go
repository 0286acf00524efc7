package judge

import "slices"

// passes asks a subnet's network ACL about one packet: in ascending order of numbers, the first
// entry that matches decides, and without one the packet is dropped.
func (w *world) passes(s *subnet, egress bool, p packet) bool {
	if s.ACL == "" {
		return true
	}
	entries := slices.Clone(w.acl(s.ACL).Entries)
	slices.SortFunc(entries, func(a, b aclEntry) int { return a.Number - b.Number })
	peer := p.src
	if egress {
		peer = p.dst
	}
	for _, e := range entries {
		if e.Egress == egress && matches(e.Protocol, e.From, e.To, p) && e.Peer.Contains(peer) {
			return e.Allow
		}
	}
	return false
}

func matches(protocol string, from, to int, p packet) bool {
	return protocol == "all" || protocol == p.protocol && from <= p.port && p.port <= to
}

// admits asks the security groups of the destination. A rule that refers to another group holds
// within the VPC and over a peering, for clients whose groups nobody knows.
func (w *world) admits(groups []string, p packet, near bool) verdict {
	found := blocked
	for _, id := range groups {
		for _, r := range w.group(id).Ingress {
			if !matches(r.Protocol, r.From, r.To, p) {
				continue
			}
			if r.Group != "" && near {
				found = min(found, unknown)
			}
			if r.Group != "" {
				continue
			}
			for _, peer := range w.entries(r.Peer, r.List) {
				if peer.Contains(p.src) {
					return reachable
				}
			}
		}
	}
	return found
}

// lets asks the security groups of the sender, where they are known.
func (w *world) lets(groups []string, p packet) verdict {
	for _, id := range groups {
		for _, r := range w.group(id).Egress {
			for _, peer := range w.entries(r.Peer, r.List) {
				if matches(r.Protocol, r.From, r.To, p) && peer.Contains(p.dst) {
					return reachable
				}
			}
		}
	}
	return blocked
}
