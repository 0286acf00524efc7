package judge

import (
	"fmt"
	"math/rand/v2"
	"net/netip"
)

const (
	gatewayID   = "tgw-0a1b2c3d4e5f60718"
	hubTable    = "tgw-rtb-0a1b2c3d4e5f60718"
	spokeTable  = "tgw-rtb-0a1b2c3d4e5f60719"
	domain      = "us-east-1.aws.private.confluent.cloud"
	environment = "platt-aaa111"
)

// networks are the VPCs of every world, those of the hub first; the last one has no clients.
var networks = []struct{ name, id, cidr string }{
	{"tfc-agent", "vpc-0a1b2c3d4e5f60002", "10.2.0.0/20"}, {"dns", "vpc-0a1b2c3d4e5f60003", "10.3.0.0/20"},
	{"apps", "vpc-0a1b2c3d4e5f60004", "10.4.0.0/20"}, {"main", "vpc-0a1b2c3d4e5f60010", "10.0.0.0/20"},
	{"other", "vpc-0a1b2c3d4e5f60011", "10.1.0.0/20"}, {"", "vpc-0a1b2c3d4e5f60020", "10.20.0.0/20"},
}

// dice makes a world out of a seed.
type dice struct {
	*rand.Rand
	*world
	serial int
}

func random(seed uint64) *world {
	d := &dice{rand.New(rand.NewPCG(seed, 9)), &world{}, 0}
	d.gateway()
	for n := range networks {
		d.network(n)
	}
	d.routesAll()
	d.associate()
	for n := 3; n <= 4; n++ {
		d.endpoint(n)
	}
	d.names()
	d.Clusters = []*cluster{{ID: "lkc-abc123", Name: "main", Domain: domain, Attachment: environment}}
	for range d.IntN(5) {
		changes[d.IntN(len(changes))](d)
	}
	return d.world
}

func (d *dice) one(in int) bool { return d.IntN(in) == 0 }

// id is a new id, the same for the same seed.
func (d *dice) id(prefix string) string {
	d.serial++
	return fmt.Sprintf("%s-%017x", prefix, 0xa0000+d.serial)
}

func pick[T any](d *dice, list []T) T { return list[d.IntN(len(list))] }

func (d *dice) gateway() {
	d.Gateways = []*gateway{{ID: gatewayID}}
	d.Transit = []*transit{{ID: hubTable, Gateway: gatewayID}, {ID: spokeTable, Gateway: gatewayID}}
	if d.one(3) {
		d.Gateways[0].Association, d.Gateways[0].Propagation = hubTable, hubTable
	}
}

// network adds a VPC with a subnet per zone, tables, and its attachment in these subnets or in ones of its own.
func (d *dice) network(n int) {
	cidr := netip.MustParsePrefix(networks[n].cidr)
	v := &vpc{ID: networks[n].id, Name: networks[n].name, CIDRs: []netip.Prefix{cidr}, Support: true, Hostnames: true}
	main := &table{ID: d.id("rtb"), VPC: v.ID}
	v.Main = main.ID
	d.VPCs, d.Tables = append(d.VPCs, v), append(d.Tables, main)
	perZone, apart := d.one(2), d.one(2)
	a := &attachment{ID: d.id("tgw-attach"), Gateway: gatewayID, Kind: "vpc", VPC: v.ID, State: "available"}
	for zone := 1; zone <= 2; zone++ {
		s := &subnet{ID: d.id("subnet"), VPC: v.ID, CIDR: part(cidr, 24, zone-1), Zone: zone}
		if perZone {
			t := &table{ID: d.id("rtb"), VPC: v.ID}
			d.Tables = append(d.Tables, t)
			s.Table = t.ID
		}
		d.Subnets = append(d.Subnets, s)
		if apart {
			s = &subnet{ID: d.id("subnet"), VPC: v.ID, CIDR: part(cidr, 28, 128+zone), Zone: zone, Table: s.Table}
			d.Subnets = append(d.Subnets, s)
		}
		a.Subnets = append(a.Subnets, s.ID)
	}
	d.Attachments = append(d.Attachments, a)
}

// part is the i-th block of a size in a larger one.
func part(of netip.Prefix, bits, i int) netip.Prefix {
	a := of.Addr().As4()
	n := uint32(a[0])<<24 | uint32(a[1])<<16 | uint32(a[2])<<8 | uint32(a[3])
	n += uint32(i) << (32 - bits)
	return netip.PrefixFrom(netip.AddrFrom4([4]byte{byte(n >> 24), byte(n >> 16), byte(n >> 8), byte(n)}), bits)
}

// routesAll writes the routes between hub and PrivateLink VPCs in forms that all mean the same.
func (d *dice) routesAll() {
	for n, network := range networks[:5] {
		form := d.IntN(6)
		var needed []netip.Prefix
		for other, to := range networks[:5] {
			if (n < 3) != (other < 3) || n < 3 && other < 3 && n != other {
				needed = append(needed, netip.MustParsePrefix(to.cidr))
			}
		}
		for _, t := range d.Tables {
			if t.VPC == network.id {
				t.Routes = d.routes(form, needed)
			}
		}
	}
}

func (d *dice) routes(form int, needed []netip.Prefix) []route {
	var found []route
	switch form {
	case 0:
		return []route{{To: netip.MustParsePrefix("10.0.0.0/8"), Via: gatewayID}}
	case 1:
		return []route{{To: netip.MustParsePrefix("0.0.0.0/0"), Via: gatewayID}}
	case 2:
		l := &list{ID: d.id("pl"), Entries: needed}
		d.Lists = append(d.Lists, l)
		return []route{{List: l.ID, Via: gatewayID}, {To: netip.MustParsePrefix("0.0.0.0/0"), Via: d.id("nat")}}
	case 3:
		for _, p := range needed {
			found = append(found, route{To: part(p, 21, 0), Via: gatewayID}, route{To: part(p, 21, 1), Via: gatewayID})
		}
		return append(found, route{To: netip.MustParsePrefix("0.0.0.0/0"), Via: d.id("nat")})
	}
	for _, p := range needed {
		found = append(found, route{To: p, Via: gatewayID})
	}
	return found
}

// associate makes the attachments visible to each other: by one table, or by one for each side, or by static routes.
func (d *dice) associate() {
	apart := d.one(3)
	for n, a := range d.Attachments {
		a.Table, a.Propagated = hubTable, []string{hubTable}
		if apart && n >= 3 {
			a.Table = spokeTable
		}
		if apart {
			a.Propagated = []string{hubTable, spokeTable}
		}
		if d.one(6) {
			a.Propagated = nil
			for _, t := range d.Transit {
				t.Routes = append(t.Routes, d.static(netip.MustParsePrefix(networks[n].cidr), a.ID)...)
			}
		}
	}
}

func (d *dice) static(to netip.Prefix, attachment string) []transitRoute {
	switch d.IntN(3) {
	case 0:
		l := &list{ID: d.id("pl"), Entries: []netip.Prefix{part(to, 21, 0), part(to, 21, 1)}}
		d.Lists = append(d.Lists, l)
		return []transitRoute{{List: l.ID, Attachment: attachment}}
	case 1:
		return []transitRoute{{To: part(to, 21, 0), Attachment: attachment}, {To: part(to, 21, 1), Attachment: attachment}}
	}
	return []transitRoute{{To: to, Attachment: attachment}}
}

// endpoint adds a PrivateLink VPC's endpoint with its group.
func (d *dice) endpoint(n int) {
	g := &group{ID: d.id("sg"), VPC: networks[n].id}
	d.Groups = append(d.Groups, g)
	from := []groupRule{{Protocol: "tcp", From: 443, To: 443}, {Protocol: "tcp", From: 9092, To: 9092}}
	if d.one(3) {
		from = []groupRule{{Protocol: "tcp", From: 1, To: 10000}}
	}
	for _, r := range from {
		switch d.IntN(3) {
		case 0:
			r.Peer = netip.MustParsePrefix("10.0.0.0/8")
			g.Ingress = append(g.Ingress, r)
		case 1:
			l := &list{ID: d.id("pl")}
			for _, other := range networks[:5] {
				l.Entries = append(l.Entries, netip.MustParsePrefix(other.cidr))
			}
			d.Lists = append(d.Lists, l)
			r.List = l.ID
			g.Ingress = append(g.Ingress, r)
		default:
			for _, other := range networks[:5] {
				for half := range 2 {
					r.Peer = part(netip.MustParsePrefix(other.cidr), 21, half)
					g.Ingress = append(g.Ingress, r)
				}
			}
		}
	}
	e := &endpoint{ID: d.id("vpce"), Name: networks[n].name, VPC: networks[n].id, State: "available", Groups: []string{g.ID}, Attachment: environment}
	for _, s := range d.Subnets {
		if s.VPC == e.VPC && s.CIDR.Bits() == 24 {
			a := s.CIDR.Addr().As4()
			a[3] = byte(20 + d.IntN(200))
			e.Interfaces = append(e.Interfaces, iface{s.ID, netip.AddrFrom4(a)})
		}
	}
	d.Endpoints = append(d.Endpoints, e)
}

// names adds a zone for the hub and one for each PrivateLink VPC.
func (d *dice) names() {
	for i, vpcs := range [][]string{{networks[0].id, networks[1].id, networks[2].id}, {networks[3].id}, {networks[4].id}} {
		e := d.Endpoints[max(i-1, 0)]
		z := &zone{ID: fmt.Sprintf("Z0000000000000000000%d", i), Domain: domain, VPCs: vpcs}
		z.Records = []record{{"*." + domain, "CNAME", []string{entryName(e.ID, 0)}}}
		for zone := 1; zone <= 2; zone++ {
			z.Records = append(z.Records, record{fmt.Sprintf("*.%s.%s", zoneID(zone), domain), "CNAME", []string{entryName(e.ID, zone)}})
		}
		d.Zones = append(d.Zones, z)
	}
}
