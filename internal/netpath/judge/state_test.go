package judge

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"net/netip"
	"strings"
)

// values of a resource.
type values map[string]any

// script writes a world as Terraform's state, each thing in one of the forms that there are.
type script struct {
	*rand.Rand
	*world
	without  map[string]bool // ids that the state does not hold
	root     []any
	module   []any
	counters map[string]int
}

// state is what terraform show -json prints of a world. The seed chooses the forms.
func (w *world) state(seed uint64, without ...string) []byte {
	s := &script{Rand: rand.New(rand.NewPCG(seed, 17)), world: w, without: map[string]bool{}, counters: map[string]int{}}
	for _, id := range without {
		s.without[id] = true
	}
	s.vpcs()
	s.subnets()
	s.tables()
	s.lists()
	s.acls()
	s.groups()
	s.transitGateways()
	s.endpoints()
	s.names()
	s.confluent()
	return s.text()
}

// confluentState is the state of the part that AWS does not know: clusters, what serves them, and which
// endpoints Confluent accepted.
func (w *world) confluentState(seed uint64) []byte {
	s := &script{Rand: rand.New(rand.NewPCG(seed, 17)), world: w, without: map[string]bool{}, counters: map[string]int{}}
	s.endpoints()
	s.confluent()
	return s.text()
}

func (s *script) text() []byte {
	s.Shuffle(len(s.root), func(i, j int) { s.root[i], s.root[j] = s.root[j], s.root[i] })
	root := values{"resources": s.root, "child_modules": []any{values{"address": "module.hub", "resources": s.module}}}
	text, err := json.MarshalIndent(values{"format_version": "1.0", "terraform_version": "1.11.4", "values": values{"root_module": root}}, "", " ")
	if err != nil {
		panic(err)
	}
	return text
}

func (s *script) one(in int) bool { return s.IntN(in) == 0 }

// add writes a resource: plain, with count, with for_each, or in a module.
func (s *script) add(kind, id string, v values) { s.put("managed", kind, id, v) }

func (s *script) data(kind, id string, v values) { s.put("data", kind, id, v) }

func (s *script) put(mode, kind, id string, v values) {
	if s.without[id] {
		return
	}
	if v["id"] == nil {
		v["id"] = id
	}
	s.counters[kind]++
	name := fmt.Sprintf("r%d", s.counters[kind])
	r := values{"mode": mode, "type": kind, "name": name, "provider_name": "registry.terraform.io/hashicorp/aws", "values": v, "sensitive_values": values{}}
	address := kind + "." + name
	if mode == "data" {
		address = "data." + address
	}
	switch s.IntN(4) {
	case 0:
		r["index"] = 0
		address += "[0]"
	case 1:
		r["index"] = "a.b/c"
		address += `["a.b/c"]`
	}
	r["address"] = address
	if s.one(3) {
		r["address"] = "module.hub." + address
		s.module = append(s.module, r)
		return
	}
	s.root = append(s.root, r)
}

func (s *script) vpcs() {
	for _, v := range s.VPCs {
		body := values{"cidr_block": v.CIDRs[0].String(), "enable_dns_support": v.Support, "enable_dns_hostnames": v.Hostnames,
			"main_route_table_id": v.Main, "default_network_acl_id": "acl-default-" + v.ID, "dhcp_options_id": "dopt-" + v.ID, "ipv6_cidr_block": "",
			"tags": values{"Name": v.Name}}
		switch {
		case len(v.CIDRs) == 1 && s.one(5):
			body["cidr_block_associations"] = []any{values{"cidr_block": v.CIDRs[0].String(), "state": "associated"}}
			s.data("aws_vpc", v.ID, body)
		case v.Name == "apps" && s.one(4):
			s.add("aws_default_vpc", v.ID, body)
		default:
			s.add("aws_vpc", v.ID, body)
		}
		for _, cidr := range v.CIDRs[1:] {
			s.add("aws_vpc_ipv4_cidr_block_association", "vpc-cidr-assoc-"+v.ID, values{"vpc_id": v.ID, "cidr_block": cidr.String()})
		}
		s.dhcp(v)
	}
	for _, p := range s.Peerings {
		body := values{"vpc_id": p.Requester, "peer_vpc_id": p.Accepter, "accept_status": p.State, "auto_accept": true}
		if s.one(3) {
			body["vpc_peering_connection_id"] = p.ID
			s.add("aws_vpc_peering_connection_accepter", p.ID, body)
			continue
		}
		s.add("aws_vpc_peering_connection", p.ID, body)
	}
	for _, n := range s.NATs {
		s.add("aws_nat_gateway", n.ID, values{"subnet_id": n.Subnet, "connectivity_type": "private"})
	}
}

func (s *script) dhcp(v *vpc) {
	options := values{"domain_name": "ec2.internal", "domain_name_servers": v.Servers}
	if len(v.Servers) == 0 {
		options["domain_name_servers"] = []string{"AmazonProvidedDNS"}
	}
	id := "dopt-" + v.ID
	switch {
	case len(v.Servers) == 0 && s.one(2):
		s.add("aws_default_vpc_dhcp_options", id, options)
	case s.one(4):
		s.data("aws_vpc_dhcp_options", id, options)
	default:
		s.add("aws_vpc_dhcp_options", id, options)
		s.add("aws_vpc_dhcp_options_association", id+"-"+v.ID, values{"vpc_id": v.ID, "dhcp_options_id": id})
	}
}

func (s *script) subnets() {
	for _, n := range s.Subnets {
		body := values{"vpc_id": n.VPC, "cidr_block": n.CIDR.String(), "availability_zone": zoneName(n.Zone), "availability_zone_id": zoneID(n.Zone)}
		if s.one(6) {
			s.data("aws_subnet", n.ID, body)
		} else {
			s.add("aws_subnet", n.ID, body)
		}
		if n.Table != "" {
			s.add("aws_route_table_association", "rtbassoc-"+n.ID, values{"subnet_id": n.ID, "route_table_id": n.Table, "gateway_id": ""})
		}
	}
}

// cidrOrList says where a rule or route leads, in a provider's attributes.
func cidrOrList(to netip.Prefix, list, cidrName, listName string) values {
	v := values{cidrName: "", listName: list}
	if list == "" {
		v[cidrName] = to.String()
	}
	return v
}

func kindOf(id string) string {
	kind, _, _ := strings.Cut(id, "-")
	return kind
}
