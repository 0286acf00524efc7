package judge

import (
	"net/netip"
	"slices"
)

// changes are what can happen to a world; most break it, some mean nothing.
var changes = []func(*dice){
	(*dice).dropRoute, (*dice).loseTarget, (*dice).divert, (*dice).halve, (*dice).halve, (*dice).enlist, (*dice).knowNAT, (*dice).peer,
	(*dice).transitStatic, (*dice).transitStatic, (*dice).dropPropagation, (*dice).dropAssociation, (*dice).breakAttachment, (*dice).inspect, (*dice).secondGateway,
	(*dice).filter, (*dice).filter, (*dice).dropRule, (*dice).refer,
	(*dice).dissociate, (*dice).otherType, (*dice).address, (*dice).chain, (*dice).shadow, (*dice).forwardRule, (*dice).forwardRule, (*dice).systemRule, (*dice).servers,
	(*dice).attributes, (*dice).breakEndpoint, (*dice).secondBlock, (*dice).elsewhere,
}

// routed is a table that some route is in.
func (d *dice) routed() *table {
	t := pick(d, d.Tables)
	for len(t.Routes) == 0 {
		t = pick(d, d.Tables)
	}
	return t
}

func (d *dice) dropRoute() {
	t := d.routed()
	i := d.IntN(len(t.Routes))
	t.Routes = slices.Delete(slices.Clone(t.Routes), i, i+1)
}

func (d *dice) loseTarget() {
	t := d.routed()
	t.Routes = slices.Clone(t.Routes)
	t.Routes[d.IntN(len(t.Routes))].Blackhole = true
}

// block is a part of a VPC's addresses, or all.
func (d *dice) block() netip.Prefix {
	p := netip.MustParsePrefix(networks[d.IntN(5)].cidr)
	bits := 19 + d.IntN(7)
	if bits <= 20 {
		return p
	}
	return part(p, bits, d.IntN(min(1<<(bits-20), 4)))
}

// divert adds a route to somewhere else. It never is more specific than the VPC's own CIDR.
func (d *dice) divert() {
	t := d.routed()
	to := d.block()
	v := d.vpc(t.VPC)
	if v.CIDRs[0].Overlaps(to) || slices.ContainsFunc(t.Routes, func(r route) bool { return r.To == to }) {
		return
	}
	kind := pick(d, []string{"nat", "igw", "eni", "vgw", "vpce", "lgw", "cagw"})
	r := route{To: to, Via: d.id(kind)}
	if kind == "igw" || kind == "nat" || d.one(4) {
		r.To = pick(d, []netip.Prefix{to, netip.MustParsePrefix("0.0.0.0/0")})
	}
	if slices.ContainsFunc(t.Routes, func(other route) bool { return other.To == r.To }) {
		return
	}
	t.Routes = append(slices.Clone(t.Routes), r)
}

// halve writes a route as two, and now and then forgets one of them.
func (d *dice) halve() {
	t := d.routed()
	i := d.IntN(len(t.Routes))
	r := t.Routes[i]
	if r.List != "" || r.To.Bits() == 0 {
		return
	}
	whole := r.To
	t.Routes = slices.Delete(slices.Clone(t.Routes), i, i+1)
	for half := range 2 {
		r.To = part(whole, whole.Bits()+1, half)
		if !d.one(4) && !slices.ContainsFunc(t.Routes, func(other route) bool { return other.To == r.To }) {
			t.Routes = append(t.Routes, r)
		}
	}
}

// enlist writes a route by a prefix list.
func (d *dice) enlist() {
	t := d.routed()
	i := d.IntN(len(t.Routes))
	r := t.Routes[i]
	if r.List != "" {
		return
	}
	l := &list{ID: d.id("pl"), Entries: []netip.Prefix{r.To}}
	if d.one(2) {
		l.Entries = append(l.Entries, d.block())
	}
	if d.vpc(t.VPC).CIDRs[0].Overlaps(l.Entries[len(l.Entries)-1]) && r.To.Bits() > 8 {
		return
	}
	d.Lists = append(d.Lists, l)
	t.Routes = slices.Clone(t.Routes)
	t.Routes[i] = route{List: l.ID, Via: r.Via}
}

// knowNAT says in which subnet a NAT gateway is.
func (d *dice) knowNAT() {
	for _, t := range d.Tables {
		for _, r := range t.Routes {
			if len(r.Via) > 4 && r.Via[:4] == "nat-" && d.nat(r.Via) == nil {
				s := pick(d, d.clients(d.vpc(t.VPC)))
				d.NATs = append(d.NATs, &nat{r.Via, s.ID})
				return
			}
		}
	}
}

// peer connects two VPCs and routes between them over the peering, mostly both ways.
func (d *dice) peer() {
	from, to := networks[d.IntN(3)], networks[3+d.IntN(2)]
	p := &peering{ID: d.id("pcx"), Requester: from.id, Accepter: to.id, State: "active"}
	if d.one(6) {
		p.State = "pending-acceptance"
	}
	d.Peerings = append(d.Peerings, p)
	for _, t := range d.Tables {
		far := to.cidr
		switch {
		case t.VPC == to.id:
			far = from.cidr
		case t.VPC != from.id:
			continue
		}
		if d.one(8) {
			continue
		}
		block := netip.MustParsePrefix(far)
		t.Routes = slices.DeleteFunc(slices.Clone(t.Routes), func(r route) bool { return r.To == block })
		t.Routes = append(t.Routes, route{To: block, Via: p.ID})
	}
}

// secondBlock gives a VPC a second CIDR block, with a subnet in it or without.
func (d *dice) secondBlock() {
	n := d.IntN(3)
	v := d.vpc(networks[n].id)
	if len(v.CIDRs) > 1 {
		return
	}
	v.CIDRs = append(v.CIDRs, netip.MustParsePrefix([]string{"10.32.0.0/20", "10.33.0.0/20", "10.34.0.0/20"}[n]))
	if d.one(2) {
		d.Subnets = append(d.Subnets, &subnet{ID: d.id("subnet"), VPC: v.ID, CIDR: part(v.CIDRs[1], 24, 0), Zone: 1})
	}
}
