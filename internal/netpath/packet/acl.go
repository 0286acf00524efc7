package packet

import (
	"fmt"
	"net/netip"
	"slices"
	"strings"

	"cdk.tf/confluent-privatelink/internal/netpath/code"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
	"cdk.tf/confluent-privatelink/internal/netpath/place"
	"cdk.tf/confluent-privatelink/internal/netpath/prefix"
)

const aclComponent = "network ACL"

// aclOut evaluates a subnet's network ACL for what leaves the subnet, by the destination's address.
func (w *walk) aclOut(subnet *model.Subnet) { w.acl(subnet, true, w.to) }

// aclIn evaluates a subnet's network ACL for what enters the subnet, by the source's address.
func (w *walk) aclIn(subnet *model.Subnet) { w.acl(subnet, false, w.from) }

// aclAtAttachment evaluates the inbound rules of the attachment's subnet in the packet's zone, by the
// source's address, for what goes to the Transit Gateway. They count in both of the guide's cases: for
// an instance in another subnet, and for one in the attachment's own, where the outbound rules have
// been asked before (Transit Gateway guide, "Network ACLs for transit gateways").
func (w *walk) aclAtAttachment(a *model.Attachment, from inSubnet) {
	for _, id := range a.Subnets.Value {
		if s := w.Subnets[id]; s != nil && sameAZ(s, from.subnet) == yes {
			w.aclIn(s)
		}
	}
}

func (w *walk) acl(subnet *model.Subnet, egress bool, end *place.Place) {
	if subnet == nil {
		return
	}
	if gap := subnet.NetworkACL.Gap; gap != nil {
		w.miss(aclComponent, subnet.Object, "", code.ACLRestriction, gap)
		return
	}
	if subnet.NetworkACL.Value == "" {
		return // the default network ACL as AWS makes it
	}
	acl := w.ACLs[subnet.NetworkACL.Value]
	if acl == nil || acl.Entries.Gap != nil {
		gap := &model.Gap{What: "the entries of network ACL " + string(subnet.NetworkACL.Value),
			Settle: []string{"DescribeNetworkAcls (ec2:DescribeNetworkAcls)"}}
		if acl != nil {
			gap = acl.Entries.Gap
		}
		w.miss(aclComponent, subnet.Object, "", code.ACLRestriction, gap)
		return
	}
	peer := end.Prefix
	if !peer.IsValid() {
		peer = prefix.Any
	}
	entries := matching(ofVPC(acl.Entries.Value, end, peer), egress, w.header.Protocol)
	for _, ports := range segments(entries, w.header.Ports) {
		if decided, allowed := firstMatch(entries, peer, ports); !allowed {
			w.aclBlock(acl, egress, decided)
			return
		}
	}
	w.pass(aclComponent, acl.Object, directionOf(egress)+" allowed")
}

func (w *walk) aclBlock(acl *model.NetworkACL, egress bool, decided *model.ACLEntry) {
	by := "no entry allows it"
	if decided != nil {
		by = fmt.Sprintf("entry %d denies %s", decided.Number, decided.Peer)
	}
	what := w.from.NetworkName()
	if egress {
		what = w.to.NetworkName()
	}
	side := map[bool]string{true: "to", false: "from"}[egress]
	w.block(aclComponent, acl.Object, by, code.ACLRestriction,
		fmt.Sprintf("%s blocks %s %s %s %s (%s)", acl.Label(), directionOf(egress), portsText(w.header.Protocol, w.header.Ports), side, what, by),
		fmt.Sprintf("allow %s %s %s %s in %s with a lower number", directionOf(egress), portsText(w.header.Protocol, w.header.Ports), side, what, acl.Label()))
}

func directionOf(egress bool) string {
	if egress {
		return "outbound"
	}
	return "inbound"
}

// portsText prints "TCP 9092" or "TCP 1024-65535".
func portsText(protocol string, ports model.Ports) string {
	return strings.ToUpper(protocol) + " " + ports.String()
}

// ofVPC gives the entries for the CIDR blocks of the peer's VPC the peer's own, and leaves those for other VPCs out.
func ofVPC(entries []model.ACLEntry, end *place.Place, peer netip.Prefix) []model.ACLEntry {
	var found []model.ACLEntry
	for _, n := range entries {
		if n.VPC != "" && (end.VPC == nil || end.VPC.ID != n.VPC) {
			continue
		}
		if n.VPC != "" {
			n.Peer = peer
		}
		found = append(found, n)
	}
	return found
}

// matching returns the entries of a direction and protocol in ascending order of numbers.
func matching(entries []model.ACLEntry, egress bool, protocol string) []model.ACLEntry {
	var found []model.ACLEntry
	for _, n := range entries {
		if n.Egress == egress && (n.Protocol == protocol || n.Protocol == model.AnyProtocol) {
			if n.Protocol == model.AnyProtocol {
				n.Ports = model.AllPorts
			}
			found = append(found, n)
		}
	}
	slices.SortStableFunc(found, func(a, b model.ACLEntry) int { return a.Number - b.Number })
	return found
}

// segments cuts a port range where an entry's range starts or ends, so that each piece is
// wholly inside or outside of every entry.
func segments(entries []model.ACLEntry, ports model.Ports) []model.Ports {
	starts := []int{ports.First}
	for _, n := range entries {
		for _, start := range []int{n.Ports.First, n.Ports.Last + 1} {
			if ports.First < start && start <= ports.Last {
				starts = append(starts, start)
			}
		}
	}
	slices.Sort(starts)
	starts = slices.Compact(starts)
	var cut []model.Ports
	for i, start := range starts {
		last := ports.Last
		if i+1 < len(starts) {
			last = starts[i+1] - 1
		}
		cut = append(cut, model.Ports{First: start, Last: last})
	}
	return cut
}

// firstMatch returns the entry that decides for all of the addresses. Where the first entry
// that touches them covers a part only, both halves must be allowed.
func firstMatch(entries []model.ACLEntry, peer netip.Prefix, ports model.Ports) (decided *model.ACLEntry, allowed bool) {
	for i := range entries {
		n := &entries[i]
		if !n.Ports.Covers(ports) || !n.Peer.Overlaps(peer) {
			continue
		}
		if prefix.Contains(n.Peer, peer) {
			return n, n.Allow
		}
		low, high := prefix.Halves(peer)
		if decided, allowed = firstMatch(entries[i:], low, ports); !allowed {
			return decided, false
		}
		return firstMatch(entries[i:], high, ports)
	}
	return nil, false
}
