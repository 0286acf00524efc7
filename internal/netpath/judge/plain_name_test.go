package judge

import (
	"net/netip"
	"slices"
	"strings"
)

// reply to a question for a name: addresses, or why there are none.
type reply struct {
	verdict
	addresses []netip.Addr
}

// within reports whether a name is a domain or lies below it; "." holds every name.
func within(name, domain string) bool {
	return domain == "." || name == domain || strings.HasSuffix(name, "."+domain)
}

func depth(domain string) int {
	if domain == "." {
		return 0
	}
	return strings.Count(domain, ".") + 1
}

// lookUp is the answer that clients in a VPC get from the first DNS server that they have.
func (w *world) lookUp(v *vpc, name string) reply {
	if len(v.Servers) == 0 || v.Servers[0] == "AmazonProvidedDNS" || v.Servers[0] == v.CIDRs[0].Addr().Next().Next().String() {
		return w.ask(v, name, nil)
	}
	server := netip.MustParseAddr(v.Servers[0])
	for _, r := range w.Resolvers {
		for _, i := range r.Interfaces {
			if i.Addr == server && !r.Outbound {
				found := w.ask(w.vpc(r.VPC), name, nil)
				for _, s := range w.clients(v) {
					found.verdict = max(found.verdict, w.query(s, w.sources(s), i, r))
				}
				return found
			}
		}
	}
	return reply{verdict: unknown}
}

// query sends UDP and TCP 53 to an inbound endpoint.
func (w *world) query(from *subnet, sources []netip.Addr, to iface, r *resolver) verdict {
	return max(w.connect(from, sources, to, r.Groups, "udp", 53), w.connect(from, sources, to, r.Groups, "tcp", 53))
}

// ask asks the Route 53 Resolver of a VPC.
func (w *world) ask(v *vpc, name string, asked []string) reply {
	key := v.ID + " " + name
	if slices.Contains(asked, key) || !v.Support {
		return reply{verdict: blocked} // in a circle, or nobody answers
	}
	asked = append(slices.Clone(asked), key)
	var r *rule
	for _, other := range w.Rules {
		if slices.Contains(other.VPCs, v.ID) && within(name, other.Domain) && (r == nil || depth(other.Domain) > depth(r.Domain)) {
			r = other
		}
	}
	var z *zone
	for _, other := range w.Zones {
		if v.Hostnames && slices.Contains(other.VPCs, v.ID) && within(name, other.Domain) && (z == nil || depth(other.Domain) > depth(z.Domain)) {
			z = other
		}
	}
	switch {
	case r != nil && r.Type == "FORWARD" && (z == nil || depth(r.Domain) >= depth(z.Domain)):
		return w.forward(r, name, asked)
	case z != nil:
		return w.read(v, z, name, asked)
	}
	return w.public(name)
}

// forward asks each target of a rule: any of them may be chosen.
func (w *world) forward(r *rule, name string, asked []string) reply {
	var found reply
	out := w.resolver(r.Outbound)
	for _, target := range r.Targets {
		known := false
		for _, in := range w.Resolvers {
			for _, i := range in.Interfaces {
				if i.Addr != target || in.Outbound {
					continue
				}
				known = true
				next := w.ask(w.vpc(in.VPC), name, asked)
				found.verdict, found.addresses = max(found.verdict, next.verdict), append(found.addresses, next.addresses...)
				for _, o := range out.Interfaces {
					question := packet{o.Addr, target, "udp", 53}
					found.verdict = max(found.verdict, w.query(w.subnet(o.Subnet), []netip.Addr{o.Addr}, i, in), w.lets(out.Groups, question))
					question.protocol = "tcp"
					found.verdict = max(found.verdict, w.lets(out.Groups, question))
				}
			}
		}
		if !known {
			found.verdict = max(found.verdict, unknown)
		}
	}
	return found
}

// read looks a name up in a zone: records of the name itself, else of the wildcard below the
// closest name that exists (RFC 4592). Nothing falls back to another zone.
func (w *world) read(v *vpc, z *zone, name string, asked []string) reply {
	if !exists(z, name) && name != z.Domain {
		encloser := name
		for encloser != z.Domain && !exists(z, encloser) {
			_, encloser, _ = strings.Cut(encloser, ".")
		}
		return w.records(v, z, "*."+encloser, asked)
	}
	return w.records(v, z, name, asked)
}

// exists reports whether a zone has a record of the name or below it.
func exists(z *zone, name string) bool {
	return slices.ContainsFunc(z.Records, func(r record) bool { return within(r.Name, name) })
}

func (w *world) records(v *vpc, z *zone, name string, asked []string) reply {
	for _, r := range z.Records {
		if r.Name != name {
			continue
		}
		switch r.Type {
		case "CNAME", "ALIAS":
			return w.ask(v, r.Values[0], asked)
		case "A":
			var found reply
			for _, value := range r.Values {
				found.addresses = append(found.addresses, netip.MustParseAddr(value))
			}
			return found
		}
	}
	return reply{verdict: blocked}
}

// public DNS knows the names of endpoints, and none below Confluent's private domains.
func (w *world) public(name string) reply {
	for _, e := range w.Endpoints {
		var found reply
		for _, i := range e.Interfaces {
			if name == entryName(e.ID, 0) || name == entryName(e.ID, w.subnet(i.Subnet).Zone) {
				found.addresses = append(found.addresses, i.Addr)
			}
		}
		if len(found.addresses) > 0 {
			return found
		}
		if strings.HasPrefix(name, e.ID+"-") {
			return reply{verdict: blocked} // a zonal name of a zone in which it has no interface
		}
	}
	if within(name, "aws.private.confluent.cloud") {
		return reply{verdict: blocked}
	}
	return reply{verdict: unknown}
}
