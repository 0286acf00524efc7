package assemble

import (
	"net/netip"
	"slices"
	"strings"

	"cdk.tf/confluent-privatelink/internal/netpath/load/resource"
	"cdk.tf/confluent-privatelink/internal/netpath/load/systems"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// hubName is the name of the hub VPC with an id, empty if it is none.
func (a *assembler) hubName(vpc model.ID) string {
	if h := a.hubs[vpc]; h != nil {
		return h.Name
	}
	return ""
}

// vpcs adds the VPCs that the inputs hold, then those of the hub.
func (a *assembler) vpcs() {
	held := map[model.ID]*thing{}
	for _, t := range a.things("aws_vpc", "aws_default_vpc", "data.aws_vpc") {
		held[t.ID] = t
		if t.Address == "" || a.hubName(t.ID) != "" {
			continue // a hub VPC, or one that a data source looked up without a need
		}
		a.model.VPCs = append(a.model.VPCs, a.vpc(t))
	}
	for _, t := range a.things("data.aws_vpc") {
		if held[t.ID].Address == "" && a.hubName(t.ID) == "" && !isAddressOfData(t.ID) {
			a.model.VPCs = append(a.model.VPCs, a.vpc(t))
		}
	}
	a.nameSpokes()
	a.joined()
	for _, h := range a.files.HubVPCs {
		a.hubVPC(h, held[model.ID(h.ID)])
	}
}

// vpc reads one VPC. AWS gives a VPC without DHCP options of its own AmazonProvidedDNS.
func (a *assembler) vpc(t *thing) model.VPC {
	v := model.VPC{Object: t.Object, CIDRs: a.cidrs(t)}
	v.DNSSupport = boolean(t, "enable_dns_support", true)
	v.DNSHostnames = boolean(t, "enable_dns_hostnames", false)
	v.DNSServers, _ = a.dnsServers(t.ID, t)
	v.Name = nameTag(t)
	return v
}

// isAddressOfData reports whether an identity is the address of a data source that was not read yet.
func isAddressOfData(id model.ID) bool {
	return strings.HasPrefix(resource.Plain(string(id)), "data.")
}

func nameTag(t *thing) string {
	for _, b := range t.blocks("tags") {
		return b.String("Name")
	}
	return ""
}

// cidrs are the VPC's first block and those that are associated with it.
func (a *assembler) cidrs(t *thing) model.Fact[[]netip.Prefix] {
	found := model.Known(prefixes([]string{t.text("cidr_block")}))
	add := func(text string) {
		for _, p := range prefixes([]string{text}) {
			if !slices.Contains(found.Value, p) {
				found.Value = append(found.Value, p)
			}
		}
	}
	for _, b := range t.blocks("cidr_block_associations") {
		if state := b.String("state"); state == "" || state == "associated" {
			add(b.String("cidr_block"))
		}
	}
	for _, r := range a.by("aws_vpc_ipv4_cidr_block_association", "vpc_id")[t.ID] {
		add(r.String("cidr_block"))
	}
	if len(found.Value) == 0 {
		found.Gap = unread(t.part("cidr_block"), "cidr_block")
	}
	return found
}

func boolean(t *thing, name string, byDefault bool) model.Fact[bool] {
	value, ok := t.boolean(name, byDefault)
	if !ok || t.Address == "" && !t.says(name) { // a data source that was not read yet has no defaults
		return model.Unknown[bool](unread(t.part(name), name))
	}
	return model.Known(value)
}

// hubVPC adds a VPC of the hub, with what the inputs or else the configuration file say of it.
func (a *assembler) hubVPC(hub *systems.HubVPC, held *thing) {
	name := hub.Name
	v := model.VPC{Object: model.Object{ID: model.ID(hub.ID), Name: name}, CIDRs: model.Known(hub.CIDRs)}
	if held != nil {
		v.Object.Address, v.Object.System, v.Object.Pending = held.Address, held.System, held.Pending
		if seen := a.cidrs(held); len(seen.Value) > 0 {
			v.CIDRs = seen
		}
	}
	if len(v.CIDRs.Value) == 0 {
		v.CIDRs.Gap = &model.Gap{What: name + ": no CIDR overlaps one of the PrivateLink VPCs", Outside: true,
			Settle: []string{"hub.vpcs." + hub.Local + ".cidrs in the configuration file", "DescribeVpcs (ec2:DescribeVpcs)"}}
	}
	dns := &model.Gap{What: name + ": DNS support and DNS hostnames are on, and the VPC's own resolver is used", Outside: true,
		Settle: []string{"DescribeVpcAttribute (ec2:DescribeVpcAttribute)", "DescribeDhcpOptions (ec2:DescribeDhcpOptions)"}}
	v.DNSSupport, v.DNSHostnames = model.Fact[bool]{Value: true, Gap: dns}, model.Fact[bool]{Value: true, Gap: dns}
	if held != nil && held.says("enable_dns_support") {
		v.DNSSupport, v.DNSHostnames = boolean(held, "enable_dns_support", true), boolean(held, "enable_dns_hostnames", false)
		dns = &model.Gap{What: name + ": the VPC's own resolver is used", Outside: true, Settle: []string{"DescribeDhcpOptions (ec2:DescribeDhcpOptions)"}}
	}
	servers, told := a.dnsServers(v.ID, held)
	if v.DNSServers = servers; !told {
		v.DNSServers = model.Unknown[[]netip.Addr](dns)
	}
	a.model.VPCs = append(a.model.VPCs, v)
}

// dnsServers are the name servers of the VPC's DHCP options; the zero address stands for
// AmazonProvidedDNS. Told is false if the inputs do not hold the options.
func (a *assembler) dnsServers(vpc model.ID, held *thing) (servers model.Fact[[]netip.Addr], told bool) {
	options := model.ID("")
	if held != nil {
		options = a.ref(held.text("dhcp_options_id"))
	}
	for _, r := range a.by("aws_vpc_dhcp_options_association", "vpc_id")[vpc] {
		options = a.ref(r.String("dhcp_options_id"))
	}
	for _, t := range a.things("aws_vpc_dhcp_options", "aws_default_vpc_dhcp_options", "data.aws_vpc_dhcp_options") {
		if t.ID != options {
			continue
		}
		list, ok := t.strings("domain_name_servers")
		if text := t.text("domain_name_servers"); text != "" { // aws_default_vpc_dhcp_options has one text
			list, ok = strings.Split(text, ","), true
		}
		if !ok {
			return model.Unknown[[]netip.Addr](unread(t.part("domain_name_servers"), "domain_name_servers")), true
		}
		for _, server := range list {
			address, _ := netip.ParseAddr(strings.TrimSpace(server)) // AmazonProvidedDNS is no address
			servers.Value = append(servers.Value, address)
		}
		return servers, true
	}
	if len(a.by("aws_vpc_dhcp_options_association", "vpc_id")[vpc]) > 0 {
		return model.Unknown[[]netip.Addr](&model.Gap{What: "the name servers of " + string(options) + ", the DHCP options of " + string(vpc),
			Settle: []string{"the state that holds " + string(options), "DescribeDhcpOptions (ec2:DescribeDhcpOptions)"}}), true
	}
	return servers, false
}

func (a *assembler) vpcName(id model.ID) string {
	for i := range a.model.VPCs {
		if v := &a.model.VPCs[i]; v.ID == id && v.Name != "" {
			return v.Name
		}
	}
	return string(id)
}
