package judge

import (
	"net/netip"
	"slices"
)

func (d *dice) dissociate() {
	z := pick(d, d.Zones)
	i := d.IntN(len(z.VPCs) + 1)
	if i < len(z.VPCs) {
		z.VPCs = slices.Delete(slices.Clone(z.VPCs), i, i+1)
	}
}

// otherType hides the wildcard by a record of another type, or by one below it.
func (d *dice) otherType() {
	z := pick(d, d.Zones)
	name := pick(d, []string{"lkc-abc123." + domain, "_acme.lkc-abc123." + domain, "broker.use1-az1." + domain, "use1-az1." + domain, "x." + domain})
	if within(name, z.Domain) {
		z.Records = append(z.Records, record{name, pick(d, []string{"TXT", "AAAA", "MX"}), []string{map[bool]string{true: "::1", false: "text"}[d.one(1)]}})
	}
}

// address gives a name addresses in place of a CNAME: the endpoint's own, or stale ones.
func (d *dice) address() {
	z := pick(d, d.Zones[:3])
	e := pick(d, d.Endpoints)
	r := record{Name: "lkc-abc123." + domain, Type: "A"}
	for _, i := range e.Interfaces {
		r.Values = append(r.Values, i.Addr.String())
	}
	if d.one(3) {
		r.Values = append(r.Values, pick(d, []string{"10.0.0.9", "192.0.2.7"}))
	}
	if d.one(4) {
		r.Values = r.Values[:1]
	}
	if !slices.ContainsFunc(z.Records, func(other record) bool { return other.Name == r.Name }) {
		z.Records = append(z.Records, r)
	}
}

// chain leads from the wildcard over another private name to an endpoint, right or wrong, or in a circle.
func (d *dice) chain() {
	z := pick(d, d.Zones[:3])
	if len(z.VPCs) == 0 || len(z.Records) == 0 {
		return
	}
	inner := &zone{ID: d.id("Z"), Domain: "kafka.internal", VPCs: slices.Clone(z.VPCs)}
	if d.one(4) {
		inner.VPCs = inner.VPCs[1:]
	}
	target := pick(d, d.Endpoints)
	inner.Records = []record{{"in.kafka.internal", pick(d, []string{"CNAME", "ALIAS"}), []string{entryName(target.ID, 0)}}}
	if d.one(5) {
		inner.Records[0] = record{"in.kafka.internal", "CNAME", []string{"lkc-abc123." + domain}}
	}
	if inner.Records[0].Type == "ALIAS" {
		inner.Records[0].Type = "CNAME"
	}
	z.Records = slices.Clone(z.Records)
	z.Records[0].Values = []string{"in.kafka.internal"}
	d.Zones = append(d.Zones, inner)
}

// shadow adds a zone that is more specific, or that takes the endpoints' own names.
func (d *dice) shadow() {
	of := pick(d, []string{"lkc-abc123." + domain, "use1-az2." + domain, "vpce.amazonaws.com", "amazonaws.com", "confluent.cloud"})
	z := &zone{ID: d.id("Z"), Domain: of, VPCs: []string{networks[d.IntN(5)].id}}
	if d.one(2) {
		z.Records = []record{{"*." + of, "CNAME", []string{entryName(pick(d, d.Endpoints).ID, 0)}}}
	}
	if slices.ContainsFunc(d.Zones, func(other *zone) bool {
		return other.Domain == of && slices.Contains(other.VPCs, z.VPCs[0])
	}) {
		return
	}
	d.Zones = append(d.Zones, z)
}

// resolvers adds an inbound and an outbound endpoint in the DNS VPC.
func (d *dice) resolvers() (in, out *resolver) {
	if len(d.Resolvers) > 0 {
		return d.Resolvers[0], d.Resolvers[1]
	}
	g := &group{ID: d.id("sg"), VPC: networks[1].id, Egress: []groupRule{{Protocol: "all", To: 65535, Peer: netip.MustParsePrefix("0.0.0.0/0")}}}
	for _, protocol := range []string{"udp", "tcp"} {
		if !d.one(12) {
			g.Ingress = append(g.Ingress, groupRule{Protocol: protocol, From: 53, To: 53, Peer: netip.MustParsePrefix("10.0.0.0/8")})
		}
	}
	d.Groups = append(d.Groups, g)
	in = &resolver{ID: d.id("rslvr-in"), VPC: networks[1].id, Groups: []string{g.ID}}
	out = &resolver{ID: d.id("rslvr-out"), VPC: networks[1].id, Groups: []string{g.ID}, Outbound: true}
	for _, s := range d.clients(d.vpc(networks[1].id)) {
		if s.CIDR.Bits() == 24 && d.vpc(s.VPC).CIDRs[0].Contains(s.CIDR.Addr()) {
			a := s.CIDR.Addr().As4()
			a[3] = 10
			in.Interfaces = append(in.Interfaces, iface{s.ID, netip.AddrFrom4(a)})
			a[3] = 12
			out.Interfaces = append(out.Interfaces, iface{s.ID, netip.AddrFrom4(a)})
		}
	}
	d.Resolvers = []*resolver{in, out}
	return in, out
}

// forwardRule sends a domain to the DNS VPC's inbound endpoint or to a server that nobody knows.
func (d *dice) forwardRule() {
	in, out := d.resolvers()
	r := &rule{ID: d.id("rslvr-rr"), Type: "FORWARD", Outbound: out.ID, Domain: pick(d, []string{".", "amazonaws.com", domain, "confluent.cloud", "lkc-abc123." + domain})}
	for _, i := range in.Interfaces {
		r.Targets = append(r.Targets, i.Addr)
	}
	if (r.Domain == "." || r.Domain == "amazonaws.com") && d.one(2) {
		r.Targets = []netip.Addr{netip.MustParseAddr("192.168.7.53")}
	}
	d.ruleFor(r)
}

func (d *dice) systemRule() {
	d.ruleFor(&rule{ID: d.id("rslvr-rr"), Type: "SYSTEM", Domain: pick(d, []string{domain, "amazonaws.com", "lkc-abc123." + domain})})
}

// ruleFor associates a rule with VPCs that have none of its domain.
func (d *dice) ruleFor(r *rule) {
	for _, n := range networks[:5] {
		taken := slices.ContainsFunc(d.Rules, func(other *rule) bool { return other.Domain == r.Domain && slices.Contains(other.VPCs, n.id) })
		if !taken && d.one(2) {
			r.VPCs = append(r.VPCs, n.id)
		}
	}
	d.Rules = append(d.Rules, r)
}

// servers gives a VPC DNS servers of its own.
func (d *dice) servers() {
	v := d.vpc(networks[d.IntN(5)].id)
	in, _ := d.resolvers()
	switch d.IntN(5) {
	case 0:
		v.Servers = []string{"192.168.7.53"}
	case 1:
		v.Servers = []string{"AmazonProvidedDNS", in.Interfaces[0].Addr.String()}
	default:
		v.Servers = []string{in.Interfaces[0].Addr.String()}
	}
}

func (d *dice) attributes() {
	v := d.vpc(networks[d.IntN(5)].id)
	v.Support, v.Hostnames = v.Support && d.one(2), false
}

func (d *dice) breakEndpoint() {
	e := pick(d, d.Endpoints)
	switch d.IntN(4) {
	case 0:
		e.State = pick(d, []string{"pendingAcceptance", "rejected", "failed"})
		if e.State != "available" {
			e.Attachment = ""
		}
	case 1:
		e.Attachment = ""
	case 2:
		if len(e.Interfaces) > 1 {
			e.Interfaces = e.Interfaces[:1]
		}
	default:
		e.Attachment = "platt-bbb222"
	}
}

// elsewhere puts the cluster where no endpoint of this network leads.
func (d *dice) elsewhere() {
	if d.one(2) {
		d.Clusters[0].Network = "n-0000aa"
	} else {
		d.Clusters[0].Attachment = "platt-bbb222"
	}
}
