//go:build linux

package packet

import (
	"fmt"
	"math/rand/v2"
	"net/netip"

	"cdk.tf/confluent-privatelink/internal/netpath/model"
	"cdk.tf/confluent-privatelink/internal/netpath/prefix"
)

// Size of the random topologies: VPCs around a Transit Gateway with two route tables, two
// subnets with a host each in every VPC. Neighbours are peered as well.
const (
	vpcCount    = 3
	subnetCount = 2
	transitRTBs = 2
)

// Ports that every host listens on.
var listened = []int{443, 9092}

// topology is a network that can be built both as a model and as namespaces.
type topology struct {
	seed    uint64
	vpcs    [vpcCount]vpcDraft
	transit [transitRTBs][]routeDraft
}

type vpcDraft struct {
	cidr    netip.Prefix
	subnets [subnetCount]subnetDraft
	// table that the attachment is associated with, -1 for none, and tables it propagates to.
	table      int
	propagated [transitRTBs]bool
}

type subnetDraft struct {
	host    netip.Addr
	routes  []routeDraft
	acl     []aclDraft // nil: the default network ACL
	ingress []ruleDraft
	egress  []ruleDraft
}

// Targets of a route: the Transit Gateway or, in its tables, a VPC by number; nowhere (a NAT
// gateway, which loses private destinations); a blackhole.
const (
	viaGateway  = -1
	toNowhere   = -2
	toBlackhole = -3
	// viaPeering and the number of a neighbour: the peering connection with it.
	viaPeering = 10
)

// peered reports whether two VPCs are peered: neighbours are, unless they overlap, which AWS refuses.
func (t *topology) peered(a, b int) bool {
	return a >= 0 && b >= 0 && a < vpcCount && b < vpcCount && (a-b == 1 || b-a == 1) && !t.vpcs[a].cidr.Overlaps(t.vpcs[b].cidr)
}

type routeDraft struct {
	prefix netip.Prefix
	target int
}

type ruleDraft struct {
	peer netip.Prefix
	port int // 0: all
}

type aclDraft struct {
	egress, allow bool
	peer          netip.Prefix
	ports         model.Ports
}

// random draws a topology. Prefixes are drawn around the hosts, so that routes overlap,
// capture and shadow each other often; most of the needed routes are there, so that there is
// something to break.
func random(seed uint64) *topology {
	r := rand.New(rand.NewPCG(seed, 1))
	t := &topology{seed: seed}
	for i := range t.vpcs {
		v := &t.vpcs[i]
		base := netip.AddrFrom4([4]byte{10, byte(i * 16), 0, 0})
		v.cidr = netip.PrefixFrom(base, 20)
		if i > 0 && r.IntN(6) == 0 { // overlaps the VPC before
			v.cidr = netip.PrefixFrom(netip.AddrFrom4([4]byte{10, byte((i - 1) * 16), 8, 0}), 22)
		}
		for s := range v.subnets {
			a := v.cidr.Addr().As4()
			a[2], a[3] = a[2]+byte(s), byte(10+i)
			v.subnets[s].host = netip.AddrFrom4(a)
		}
		v.table = r.IntN(transitRTBs + 1)
		if v.table == transitRTBs {
			v.table = -r.IntN(2)
		}
		for k := range v.propagated {
			v.propagated[k] = r.IntN(4) > 0
		}
	}
	for i := range t.vpcs {
		for s := range t.vpcs[i].subnets {
			t.fill(r, i, s)
		}
	}
	for k := range t.transit {
		for range r.IntN(3) {
			t.transit[k] = addRoute(t.transit[k], routeDraft{t.prefix(r), []int{r.IntN(vpcCount), r.IntN(vpcCount), toBlackhole}[r.IntN(3)]})
		}
	}
	return t
}

// fill draws the routes, filters and rules of a subnet.
func (t *topology) fill(r *rand.Rand, vpc, subnet int) {
	v := &t.vpcs[vpc]
	s := &v.subnets[subnet]
	for i := range t.vpcs {
		if t.peered(vpc, i) && r.IntN(4) == 0 {
			s.routes = v.addRoute(s.routes, routeDraft{[]netip.Prefix{t.vpcs[i].cidr, t.prefix(r)}[r.IntN(2)], viaPeering + i})
		}
		if i != vpc && r.IntN(8) > 0 {
			s.routes = v.addRoute(s.routes, routeDraft{t.vpcs[i].cidr, viaGateway})
		}
	}
	for range r.IntN(3) {
		s.routes = v.addRoute(s.routes, routeDraft{t.prefix(r), []int{viaGateway, toNowhere, toBlackhole}[r.IntN(3)]})
	}
	s.ingress, s.egress = t.rules(r), t.rules(r)
	if r.IntN(3) > 0 {
		return
	}
	s.acl = []aclDraft{}
	for range r.IntN(3) {
		s.acl = append(s.acl, t.entry(r))
	}
	for _, egress := range []bool{true, false} {
		s.acl = append(s.acl, aclDraft{egress, true, anywhere, model.AllPorts})
	}
}

func (t *topology) rules(r *rand.Rand) []ruleDraft {
	if r.IntN(3) > 0 {
		return []ruleDraft{{anywhere, 0}}
	}
	var rules []ruleDraft
	for range r.IntN(4) {
		rules = append(rules, ruleDraft{t.prefix(r), []int{0, 443, 9092}[r.IntN(3)]})
	}
	return rules
}

// entry draws an entry of a network ACL. The ephemeral ports are in it as a whole or not at
// all: the kernel picks one of them, the model demands all.
func (t *topology) entry(r *rand.Rand) aclDraft {
	ports := []model.Ports{model.AllPorts, {First: 443, Last: 443}, ephemeral}[r.IntN(3)]
	return aclDraft{r.IntN(2) == 0, r.IntN(3) == 0, t.prefix(r), ports}
}

var anywhere = netip.PrefixFrom(netip.IPv4Unspecified(), 0)

// prefix draws a prefix that holds a host: the host itself, half of its subnet, its subnet,
// its VPC, everything private, everything.
func (t *topology) prefix(r *rand.Rand) netip.Prefix {
	v := t.vpcs[r.IntN(vpcCount)]
	host := v.subnets[r.IntN(subnetCount)].host
	bits := []int{32, 25, 24, v.cidr.Bits(), 8, 0}[r.IntN(6)]
	return netip.PrefixFrom(host, bits).Masked()
}

// addRoute adds a route that AWS would accept: a destination once, and none inside the VPC's own CIDR.
func (v *vpcDraft) addRoute(routes []routeDraft, add routeDraft) []routeDraft {
	if prefix.Contains(v.cidr, add.prefix) {
		return routes
	}
	return addRoute(routes, add)
}

func addRoute(routes []routeDraft, add routeDraft) []routeDraft {
	for _, r := range routes {
		if r.prefix == add.prefix {
			return routes
		}
	}
	return append(routes, add)
}

func id(kind string, numbers ...int) model.ID {
	for _, n := range numbers {
		kind += fmt.Sprintf("-%d", n)
	}
	return model.ID(kind)
}
