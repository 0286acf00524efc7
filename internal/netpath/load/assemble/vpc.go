package assemble

import (
	"maps"
	"net/netip"
	"slices"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/netpath/load/resource"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// vpcs adds the managed VPCs. AWS gives a VPC without DHCP options of its own AmazonProvidedDNS.
func (a *assembler) vpcs() {
	for _, r := range a.Of("aws_vpc") {
		v := model.VPC{Object: a.object(r, vpcOf(r))}
		v.CIDRs = model.Known(prefixes([]string{r.String("cidr_block")}))
		if len(v.CIDRs.Value) == 0 {
			v.CIDRs.Gap = unread(r, "cidr_block")
		}
		v.DNSSupport = boolean(r, "enable_dns_support", true)
		v.DNSHostnames = boolean(r, "enable_dns_hostnames", false)
		a.model.VPCs = append(a.model.VPCs, v)
	}
}

func boolean(r *resource.Resource, name string, byDefault bool) model.Fact[bool] {
	value, ok := r.Bool(name, byDefault)
	if !ok {
		return model.Unknown[bool](unread(r, name))
	}
	return model.Known(value)
}

// hub returns the hub VPCs by name in order.
func (a *assembler) hub() []string { return slices.Sorted(maps.Keys(a.config.Hub.VPCs)) }

// hubVPCs adds the VPCs of the hub, with the CIDRs that the configuration file or a data source gives.
func (a *assembler) hubVPCs() {
	for _, name := range a.hub() {
		hub := a.config.Hub.VPCs[name]
		v := model.VPC{Object: model.Object{ID: model.ID(hub.ID), Name: name}, CIDRs: model.Known(a.hubCIDRs(hub))}
		if len(v.CIDRs.Value) == 0 {
			v.CIDRs.Gap = &model.Gap{What: name + ": no CIDR overlaps one of the PrivateLink VPCs", Outside: true,
				Settle: []string{"hub.vpcs." + name + ".cidrs in the configuration file", "DescribeVpcs (ec2:DescribeVpcs)"}}
		}
		dns := &model.Gap{What: name + ": DNS support and DNS hostnames are on, and the VPC's own resolver is used", Outside: true,
			Settle: []string{"DescribeVpcAttribute (ec2:DescribeVpcAttribute)", "DescribeDhcpOptions (ec2:DescribeDhcpOptions)"}}
		v.DNSSupport = model.Fact[bool]{Value: true, Gap: dns}
		v.DNSHostnames = model.Fact[bool]{Value: true, Gap: dns}
		v.DNSServers = model.Unknown[[]netip.Addr](dns)
		a.model.VPCs = append(a.model.VPCs, v)
	}
}

func (a *assembler) hubCIDRs(hub config.HubVPC) []netip.Prefix {
	if len(hub.CIDRs) > 0 {
		return hub.CIDRs
	}
	for _, r := range a.Of("data.aws_vpc") {
		if r.String("id") != hub.ID {
			continue
		}
		var found []string
		for _, block := range r.Blocks("cidr_block_associations") {
			found = append(found, block.String("cidr_block"))
		}
		return prefixes(found)
	}
	return nil
}

// subnets adds the managed subnets. Their network ACL is the VPC's default one as AWS makes
// it, unless an ACL is managed.
func (a *assembler) subnets() {
	for _, r := range a.Of("aws_subnet") {
		s := model.Subnet{Object: a.object(r, ""), VPC: a.ref(r.String("vpc_id"))}
		if cidr, err := netip.ParsePrefix(r.String("cidr_block")); err == nil {
			s.CIDR = model.Known(cidr.Masked())
		} else {
			s.CIDR = model.Unknown[netip.Prefix](unread(r, "cidr_block"))
		}
		s.AZ = model.Known(model.AvailabilityZone{ID: r.String("availability_zone_id"), Name: r.String("availability_zone")})
		if s.AZ.Value.Name == "" {
			s.AZ.Value.Name = resource.Symbol(r.Address + ".availability_zone")
		}
		a.model.Subnets = append(a.model.Subnets, s)
	}
	a.acls()
}

// acls adds managed network ACLs with their inline entries.
func (a *assembler) acls() {
	for _, r := range a.Of("aws_network_acl") {
		acl := model.NetworkACL{Object: a.object(r, ""), VPC: a.ref(r.String("vpc_id"))}
		acl.Entries.Value = append(entries(r, "ingress", false), entries(r, "egress", true)...)
		for _, rule := range a.by("aws_network_acl_rule", "network_acl_id")[acl.ID] {
			egress, _ := rule.Bool("egress", false)
			acl.Entries.Value = append(acl.Entries.Value, entry(rule, egress, "rule_number", "rule_action"))
		}
		a.model.NetworkACLs = append(a.model.NetworkACLs, acl)
		subnets, _ := r.Strings("subnet_ids")
		for _, id := range a.refs(subnets) {
			for i := range a.model.Subnets {
				if a.model.Subnets[i].ID == id {
					a.model.Subnets[i].NetworkACL = model.Known(acl.ID)
				}
			}
		}
	}
}

func entries(r *resource.Resource, block string, egress bool) []model.ACLEntry {
	var found []model.ACLEntry
	for _, b := range r.Blocks(block) {
		found = append(found, entry(&b, egress, "rule_no", "action"))
	}
	return found
}

func entry(r *resource.Resource, egress bool, number, action string) model.ACLEntry {
	e := model.ACLEntry{Egress: egress, Allow: r.String(action) == "allow", Protocol: model.Protocol(r.String("protocol"))}
	e.Number, _ = r.Int(number)
	e.Ports.First, _ = r.Int("from_port")
	e.Ports.Last, _ = r.Int("to_port")
	e.Peer, _ = netip.ParsePrefix(r.String("cidr_block"))
	return e
}
