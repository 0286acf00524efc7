package judge

import (
	"fmt"
	"net/netip"
)

// question is a client network, a cluster and a port.
type question struct {
	client, cluster string
	port            int
}

// truth answers every question about a world.
func (w *world) truth() map[question]verdict {
	found := map[question]verdict{}
	for _, v := range w.VPCs {
		if v.Name == "" {
			continue
		}
		for _, k := range w.Clusters {
			for _, port := range []int{443, 9092} {
				found[question{v.Name, k.Name, port}] = w.reaches(v, k, port)
			}
		}
	}
	return found
}

// clients are the subnets of a VPC in which clients may be: all of them.
func (w *world) clients(v *vpc) []*subnet {
	var found []*subnet
	for _, s := range w.Subnets {
		if s.VPC == v.ID {
			found = append(found, s)
		}
	}
	return found
}

// reaches resolves the cluster's name and those of its brokers, and connects to every address.
func (w *world) reaches(v *vpc, k *cluster, port int) verdict {
	if k.Network != "" {
		return unknown
	}
	first := w.lookUp(v, k.ID+"."+k.Domain)
	found := max(first.verdict, w.reachesAll(v, k, first.addresses, port))
	if len(first.addresses) == 0 {
		return found
	}
	e, _ := w.at(first.addresses[0])
	if e == nil {
		return found
	}
	for _, i := range e.Interfaces {
		broker := w.lookUp(v, fmt.Sprintf("broker.%s.%s", zoneID(w.subnet(i.Subnet).Zone), k.Domain))
		found = max(found, broker.verdict, w.reachesAll(v, k, broker.addresses, port))
	}
	return found
}

func (w *world) reachesAll(v *vpc, k *cluster, addresses []netip.Addr, port int) verdict {
	found := reachable
	for _, a := range addresses {
		found = max(found, w.reachesOne(v, k, a, port))
	}
	return found
}

func (w *world) reachesOne(v *vpc, k *cluster, a netip.Addr, port int) verdict {
	e, i := w.at(a)
	if e == nil {
		for _, other := range w.VPCs {
			for _, cidr := range other.CIDRs {
				if cidr.Contains(a) {
					return blocked // nobody has this address
				}
			}
		}
		return unknown
	}
	if e.State != "available" || e.Attachment == "" {
		return blocked
	}
	found := reachable
	if e.Attachment != k.Attachment {
		found = unknown
	}
	for _, s := range w.clients(v) {
		found = max(found, w.connect(s, w.sources(s), i, e.Groups, "tcp", port))
	}
	return found
}

// at finds the endpoint that has an address.
func (w *world) at(a netip.Addr) (*endpoint, iface) {
	for _, e := range w.Endpoints {
		for _, i := range e.Interfaces {
			if i.Addr == a {
				return e, i
			}
		}
	}
	return nil, iface{}
}

func zoneID(zone int) string   { return fmt.Sprintf("use1-az%d", zone) }
func zoneName(zone int) string { return "us-east-1" + string(rune('a'+zone)) }

// entryName is a name that AWS gives to an endpoint: regional without a zone.
func entryName(endpoint string, zone int) string {
	name := endpoint + "-0a1b2c3d"
	if zone > 0 {
		name += "-" + zoneName(zone)
	}
	return name + ".vpce-svc-0123456789abcdef0.us-east-1.vpce.amazonaws.com"
}
