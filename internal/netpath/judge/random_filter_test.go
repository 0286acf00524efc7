package judge

import (
	"net/netip"
	"slices"
)

// filter gives a subnet a network ACL with some entries, mostly one that lets everything pass at the end.
func (d *dice) filter() {
	s := pick(d, d.Subnets[:len(d.Subnets)/2+1])
	if d.one(2) {
		s = d.subnet(pick(d, pick(d, d.Attachments[:5]).Subnets))
	}
	a := &acl{ID: d.id("acl"), VPC: s.VPC}
	number := 10
	for range d.IntN(4) {
		number += 10 + d.IntN(20)
		e := aclEntry{Number: number, Egress: d.one(2), Allow: d.one(3), Protocol: pick(d, []string{"tcp", "tcp", "udp", "all"}), Peer: d.block()}
		e.From, e.To = 0, 65535
		if e.Protocol != "all" && d.one(2) {
			e.From = pick(d, []int{443, 9092, 1024, 32768, 53})
			e.To = e.From + pick(d, []int{0, 100, 20000})
		}
		if d.one(4) {
			e.Peer = netip.MustParsePrefix("0.0.0.0/0")
		}
		a.Entries = append(a.Entries, e)
	}
	for _, egress := range []bool{true, false} {
		if !d.one(6) {
			a.Entries = append(a.Entries, aclEntry{Number: 32000, Egress: egress, Allow: true, Protocol: "all", To: 65535, Peer: netip.MustParsePrefix("0.0.0.0/0")})
		}
	}
	d.Shuffle(len(a.Entries), func(i, j int) { a.Entries[i], a.Entries[j] = a.Entries[j], a.Entries[i] })
	d.ACLs = append(d.ACLs, a)
	s.ACL = a.ID
}

func (d *dice) dropRule() {
	g := pick(d, d.Groups)
	if len(g.Ingress) > 0 {
		i := d.IntN(len(g.Ingress))
		g.Ingress = slices.Delete(slices.Clone(g.Ingress), i, i+1)
	}
}

// refer lets in another group in place of addresses, or besides.
func (d *dice) refer() {
	g := pick(d, d.Groups)
	r := groupRule{Protocol: "tcp", From: 443, To: 9092, Group: d.Groups[0].ID}
	if d.one(2) {
		g.Ingress = nil
	}
	g.Ingress = append(g.Ingress, r)
}
