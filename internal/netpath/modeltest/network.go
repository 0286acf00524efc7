// Package modeltest builds models of networks for tests, benchmarks and examples.
package modeltest

import (
	"fmt"
	"net/netip"

	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// Ids that tests refer to.
const (
	TransitGateway = model.ID("tgw-hub")
	TransitTable   = model.ID("tgw-rtb-hub")
	Domain         = "us-east-1.aws.private.confluent.cloud"
)

// hubVPCs are the VPCs that exist before, in order: agents, DNS, Client VPN.
var hubVPCs = []struct{ name, cidr string }{
	{"tfc-agent", "10.2.0.0/20"}, {"dns", "10.3.0.0/20"}, {"vpn", "10.4.0.0/20"},
}

// ClientCIDR is where VPN clients get their addresses.
var ClientCIDR = netip.MustParsePrefix("10.100.0.0/22")

// Network returns a deployed network in which everything is known and every client reaches
// every cluster: the three hub VPCs, a Client VPN endpoint, and count PrivateLink VPCs
// (sandbox, shared, then vpc-2, ...) with three zones, an endpoint, a zone and a cluster each.
// Ids are made of names: vpc-sandbox, rtb-sandbox-use1-az1, subnet-tfc-agent-use1-az2.
func Network(count int) *model.Model {
	b := builder{&model.Model{Region: "us-east-1"}}
	b.TransitTables = []model.TransitTable{{Object: named(TransitTable, "hub"), TransitGateway: TransitGateway}}
	for _, hub := range hubVPCs {
		b.vpc(hub.name, netip.MustParsePrefix(hub.cidr))
	}
	for i := range count {
		b.privateLink(Name(i), CIDR(i))
	}
	b.clientVPN()
	b.hubZone(count)
	b.routes(count)
	b.clients(count)
	return b.Model
}

// Name of the PrivateLink VPC and of its cluster at a position.
func Name(i int) string {
	return append([]string{"sandbox", "shared"}, fmt.Sprintf("vpc-%d", i))[min(i, 2)]
}

// CIDR of the PrivateLink VPC at a position: 10.0.0.0/20, 10.1.0.0/20, then from 10.16.0.0/12 on.
func CIDR(i int) netip.Prefix {
	if i < 2 {
		return netip.PrefixFrom(netip.AddrFrom4([4]byte{10, byte(i), 0, 0}), 20)
	}
	return netip.PrefixFrom(netip.AddrFrom4([4]byte{10, byte(16 + i/16), byte(i % 16 * 16), 0}), 20)
}

type builder struct{ *model.Model }

func named(id model.ID, name string) model.Object { return model.Object{ID: id, Name: name} }

// vpc adds a VPC with a subnet per zone, a main table with nothing in it, a table per zone,
// and its attachment, associated with and propagated to the hub's route table.
func (b builder) vpc(name string, cidr netip.Prefix) {
	id := model.ID("vpc-" + name)
	b.VPCs = append(b.VPCs, model.VPC{Object: named(id, name), CIDRs: model.Known([]netip.Prefix{cidr}),
		DNSSupport: model.Known(true), DNSHostnames: model.Known(true)})
	b.RouteTables = append(b.RouteTables, model.RouteTable{Object: named(model.ID("rtb-"+name+"-main"), name+" main"), VPC: id, Main: true})
	var subnets []model.ID
	for zone := 1; zone <= 3; zone++ {
		suffix := fmt.Sprintf("-%s-use1-az%d", name, zone)
		subnet := model.ID("subnet" + suffix)
		subnets = append(subnets, subnet)
		b.Subnets = append(b.Subnets, model.Subnet{Object: named(subnet, name), VPC: id, CIDR: model.Known(Subnet(cidr, zone)), AZ: model.Known(Zone(zone))})
		b.RouteTables = append(b.RouteTables, model.RouteTable{Object: named(model.ID("rtb"+suffix), name), VPC: id, Subnets: []model.ID{subnet}})
	}
	b.Attachments = append(b.Attachments, model.Attachment{
		Object: named(model.ID("tgw-attach-"+name), name), TransitGateway: TransitGateway, VPC: id,
		Subnets: model.Known(subnets), State: model.Known("available"),
		Table:        model.Known(model.Association{Table: TransitTable}),
		Propagations: model.Known([]model.Propagation{{Table: TransitTable}}),
	})
}

// Zone of availability by number from 1: use1-az1 is us-east-1b here, since the mapping of
// names to ids differs by account.
func Zone(number int) model.AvailabilityZone {
	return model.AvailabilityZone{ID: fmt.Sprintf("use1-az%d", number), Name: "us-east-1" + string(rune('a'+number%3))}
}

// Subnet is the /24 of a VPC for a zone, from 1.
func Subnet(cidr netip.Prefix, zone int) netip.Prefix {
	a := cidr.Addr().As4()
	a[2] += byte(zone - 1)
	return netip.PrefixFrom(netip.AddrFrom4(a), 24)
}

// privateLink adds a PrivateLink VPC with its endpoint, group and zone, and a cluster.
func (b builder) privateLink(name string, cidr netip.Prefix) {
	b.vpc(name, cidr)
	b.SecurityGroups = append(b.SecurityGroups, b.group(name, cidr))
	endpoint := model.Endpoint{Object: named(model.ID("vpce-"+name), name), VPC: model.ID("vpc-" + name),
		State: model.Known("available"), SecurityGroups: model.Known([]model.ID{model.ID("sg-" + name)}),
		Connection: model.Known(model.ID("plattc-" + name))}
	endpoint.DNSEntries = []model.DNSEntry{{Name: EntryName(name, "")}}
	for zone := 1; zone <= 3; zone++ {
		at := Subnet(cidr, zone).Addr().As4()
		at[3] = 10
		endpoint.Interfaces.Value = append(endpoint.Interfaces.Value,
			model.Interface{Subnet: model.ID(fmt.Sprintf("subnet-%s-use1-az%d", name, zone)), Addr: netip.AddrFrom4(at)})
		endpoint.DNSEntries = append(endpoint.DNSEntries, model.DNSEntry{Name: EntryName(name, Zone(zone).Name), AZName: Zone(zone).Name})
	}
	b.Endpoints = append(b.Endpoints, endpoint)
	b.zone(name, name, model.ID("vpc-"+name))
	b.Clusters = append(b.Clusters, model.Cluster{Object: named(model.ID("lkc-"+name), name),
		Hosts: []model.Host{{Name: "lkc-" + name + "." + Domain, Domain: Domain, Zonal: true}}})
}

// EntryName is a name that AWS gives to the endpoint: zonal with the zone's name, else regional.
func EntryName(name, azName string) string {
	if azName != "" {
		azName = "-" + azName
	}
	return "vpce-" + name + azName + ".vpce-svc-0c.us-east-1.vpce.amazonaws.com"
}

// group lets in 443 and 9092 from the hub's CIDRs, the VPN clients and the VPC itself.
func (b builder) group(name string, cidr netip.Prefix) model.SecurityGroup {
	g := model.SecurityGroup{Object: named(model.ID("sg-"+name), name), VPC: model.ID("vpc-" + name)}
	sources := []netip.Prefix{cidr, ClientCIDR}
	for _, hub := range hubVPCs {
		sources = append(sources, netip.MustParsePrefix(hub.cidr))
	}
	for _, source := range sources {
		for _, port := range []int{443, 9092} {
			g.Ingress.Value = append(g.Ingress.Value, model.GroupRule{Protocol: model.TCP,
				Ports: model.Ports{First: port, Last: port}, Peer: model.Destination{Prefix: source}})
		}
	}
	return g
}

// zone adds a private zone with the wildcard and zonal records of an endpoint.
func (b builder) zone(name, endpoint string, vpcs ...model.ID) {
	z := model.Zone{Object: named(model.ID("Z-"+name), name), Domain: Domain}
	for _, vpc := range vpcs {
		z.VPCs.Value = append(z.VPCs.Value, model.ZoneAssociation{VPC: vpc})
	}
	z.Records.Value = []model.Record{{Name: "*." + Domain, CNAME: EntryName(endpoint, "")}}
	for zone := 1; zone <= 3; zone++ {
		z.Records.Value = append(z.Records.Value, model.Record{
			Name: "*." + Zone(zone).ID + "." + Domain, CNAME: EntryName(endpoint, Zone(zone).Name)})
	}
	b.Zones = append(b.Zones, z)
}
