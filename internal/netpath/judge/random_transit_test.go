package judge

import (
	"net/netip"
	"slices"
)

// transitStatic adds a static route to a Transit Gateway's table: to the right attachment, another
// one, nowhere, or to something that nobody can look into.
func (d *dice) transitStatic() {
	t := pick(d, d.Transit)
	to := d.block()
	if slices.ContainsFunc(t.Routes, func(r transitRoute) bool { return r.To == to }) {
		return
	}
	r := transitRoute{To: to}
	switch d.IntN(4) {
	case 0: // a blackhole
	case 1:
		a := &attachment{ID: d.id("tgw-attach"), Gateway: t.Gateway, Kind: pick(d, []string{"vpn", "direct-connect-gateway", "connect", "peering"}), State: "available"}
		d.Attachments = append(d.Attachments, a)
		r.Attachment = a.ID
	default:
		for _, a := range d.Attachments {
			if v := d.vpc(a.VPC); v != nil && a.Gateway == t.Gateway && v.CIDRs[0].Overlaps(to) {
				r.Attachment = a.ID
			}
		}
	}
	if d.one(4) {
		l := &list{ID: d.id("pl"), Entries: []netip.Prefix{to}}
		d.Lists = append(d.Lists, l)
		r = transitRoute{List: l.ID, Attachment: r.Attachment}
	}
	t.Routes = append(t.Routes, r)
}

func (d *dice) attached() *attachment { return d.Attachments[d.IntN(5)] }

func (d *dice) dropPropagation() { d.attached().Propagated = nil }

func (d *dice) dropAssociation() { d.attached().Table = "" }

func (d *dice) breakAttachment() {
	a := d.attached()
	if d.one(2) {
		a.State = "pendingAcceptance"
	} else {
		a.Subnets = a.Subnets[:1]
	}
}

// inspect sends what goes to the PrivateLink VPCs, or what comes back, through the VPC of an
// appliance, which sends it on, or not.
func (d *dice) inspect() {
	v, a := d.VPCs[5], d.Attachments[5]
	if len(d.Appliances) > 0 {
		return
	}
	inside := &table{ID: d.id("rtb"), VPC: v.ID, Routes: []route{{To: netip.MustParsePrefix("0.0.0.0/0"), Via: gatewayID}}}
	d.Tables = append(d.Tables, inside)
	var before []route
	for zone := 1; zone <= 2; zone++ {
		s := &subnet{ID: d.id("subnet"), VPC: v.ID, CIDR: part(v.CIDRs[0], 24, 3+zone), Zone: zone, Table: inside.ID}
		d.Subnets = append(d.Subnets, s)
		p := &appliance{ID: d.id("vpce"), Subnet: s.ID}
		d.Appliances = append(d.Appliances, p)
		before = []route{{To: netip.MustParsePrefix("0.0.0.0/0"), Via: p.ID}}
		for _, id := range a.Subnets {
			if d.subnet(id).Zone == zone {
				t := &table{ID: d.id("rtb"), VPC: v.ID, Routes: before}
				d.Tables = append(d.Tables, t)
				d.subnet(id).Table = t.ID
			}
		}
	}
	switch d.IntN(5) {
	case 0:
		inside.Routes = nil
	case 1:
		inside.Routes[0].Via = d.id("igw")
	}
	after := &transit{ID: d.id("tgw-rtb"), Gateway: gatewayID}
	d.Transit = append(d.Transit, after)
	a.Table = after.ID
	for n, other := range d.Attachments[:5] {
		if !d.one(8) {
			other.Propagated = append(slices.Clone(other.Propagated), after.ID)
		}
		if n >= 3 || d.one(3) {
			for _, t := range d.Transit[:2] {
				to := netip.MustParsePrefix(networks[n].cidr)
				t.Routes = slices.DeleteFunc(t.Routes, func(r transitRoute) bool { return r.To == to })
				t.Routes = append(t.Routes, transitRoute{To: to, Attachment: a.ID})
			}
		}
	}
}

// secondGateway attaches two VPCs to another gateway too, and sends one table's packets there.
func (d *dice) secondGateway() {
	g := &gateway{ID: d.id("tgw")}
	t := &transit{ID: d.id("tgw-rtb"), Gateway: g.ID}
	d.Gateways, d.Transit = append(d.Gateways, g), append(d.Transit, t)
	for _, n := range []int{0, 3} {
		a := &attachment{ID: d.id("tgw-attach"), Gateway: g.ID, Kind: "vpc", VPC: networks[n].id, State: "available",
			Subnets: slices.Clone(d.Attachments[n].Subnets), Table: t.ID, Propagated: []string{t.ID}}
		if !d.one(5) {
			d.Attachments = append(d.Attachments, a)
		}
	}
	for _, u := range d.Tables {
		if to := netip.MustParsePrefix("10.0.0.0/21"); u.VPC == networks[0].id && !d.one(3) {
			u.Routes = slices.DeleteFunc(slices.Clone(u.Routes), func(r route) bool { return r.To == to })
			u.Routes = append(u.Routes, route{To: to, Via: g.ID})
		}
	}
}
