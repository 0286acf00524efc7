package assemble

import (
	"net/netip"

	"cdk.tf/confluent-privatelink/internal/netpath/load/resource"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// subnets adds the subnets that the inputs hold. Their network ACL is the VPC's default one as AWS
// makes it, unless an ACL is known; of a hub VPC that is an assumption.
func (a *assembler) subnets() {
	for _, t := range a.things("aws_subnet", "aws_default_subnet", "data.aws_subnet") {
		s := model.Subnet{Object: t.Object, VPC: a.ref(t.text("vpc_id"))}
		if s.VPC == "" {
			s.VPC = a.existingWith(s.ID, subnetsOf)
		}
		if cidr, err := netip.ParsePrefix(t.text("cidr_block")); err == nil {
			s.CIDR = model.Known(cidr.Masked())
		} else {
			s.CIDR = model.Unknown[netip.Prefix](unread(t.part("cidr_block"), "cidr_block"))
		}
		s.AZ = model.Known(model.AvailabilityZone{ID: t.text("availability_zone_id"), Name: t.text("availability_zone")})
		if t.Address == "" && s.AZ.Value == (model.AvailabilityZone{}) { // not read yet
			s.AZ.Value.ID, s.AZ.Gap = resource.Symbol(t.parts[0].Address+".availability_zone_id"), unread(t.parts[0], "availability_zone_id")
		}
		if s.AZ.Value.Name == "" {
			s.AZ.Value.Name = resource.Symbol(t.parts[0].Address + ".availability_zone")
		}
		if name := a.hubName(s.VPC); name != "" {
			s.NetworkACL = model.Unknown[model.ID](aclsPass(name))
		} else if a.joinedBy(s.VPC) != nil {
			s.NetworkACL = model.Unknown[model.ID](&model.Gap{What: "the network ACL of " + string(s.ID) + ", which another system makes",
				Settle: []string{"the state of the system that makes it (--state)", "DescribeNetworkAcls (ec2:DescribeNetworkAcls)"}})
		}
		a.model.Subnets = append(a.model.Subnets, s)
	}
}

func aclsPass(hub string) *model.Gap {
	return &model.Gap{What: hub + ": network ACLs let it pass", Outside: true, Settle: []string{"DescribeNetworkAcls (ec2:DescribeNetworkAcls)"}}
}

// acls adds network ACLs with their entries, and tells each subnet which one it has: the one that it
// is associated with, else the VPC's default one, if the inputs hold it.
func (a *assembler) acls() {
	of, byDefault := map[model.ID]model.ID{}, map[model.ID]model.ID{}
	for _, t := range a.things("aws_default_network_acl", "aws_network_acl") {
		acl := model.NetworkACL{Object: t.Object, VPC: a.ref(t.text("vpc_id"))}
		for _, r := range t.parts {
			if r.Type == "aws_default_network_acl" {
				byDefault[acl.VPC] = acl.ID
			}
			subnets, _ := r.Strings("subnet_ids")
			for _, id := range a.refs(subnets) {
				of[id] = acl.ID
			}
		}
		a.aclEntries(&acl, t)
		a.model.NetworkACLs = append(a.model.NetworkACLs, acl)
	}
	for _, r := range a.Of("aws_network_acl_association") {
		of[a.ref(r.String("subnet_id"))] = a.ref(r.String("network_acl_id"))
	}
	for i := range a.model.Subnets {
		s := &a.model.Subnets[i]
		if id, ok := of[s.ID]; ok {
			s.NetworkACL = model.Known(id)
		} else if id, ok := byDefault[s.VPC]; ok {
			s.NetworkACL = model.Known(id)
		}
	}
}

// aclEntries reads the entries, inside the ACL and apart. A number stands once per direction.
func (a *assembler) aclEntries(acl *model.NetworkACL, t *thing) {
	seen := map[[2]int]bool{}
	add := func(r *resource.Resource, egress bool, number, action string) {
		e, ok := a.entry(r, egress, number, action)
		key := [2]int{e.Number, map[bool]int{true: 1}[egress]}
		switch {
		case !ok && r.String("ipv6_cidr_block") == "":
			acl.Entries.Gap = &model.Gap{What: "the entries of network ACL " + acl.Label(), Settle: []string{"DescribeNetworkAcls (ec2:DescribeNetworkAcls)"}}
		case ok && !seen[key]:
			seen[key] = true
			acl.Entries.Value = append(acl.Entries.Value, e)
		}
	}
	for _, rule := range a.by("aws_network_acl_rule", "network_acl_id")[acl.ID] {
		egress, _ := rule.Bool("egress", false)
		add(rule, egress, "rule_number", "rule_action")
	}
	for _, side := range []string{"ingress", "egress"} {
		for _, b := range t.blocks(side) {
			add(&b, side == "egress", "rule_no", "action")
		}
	}
}

func (a *assembler) entry(r *resource.Resource, egress bool, number, action string) (model.ACLEntry, bool) {
	e := model.ACLEntry{Egress: egress, Allow: r.String(action) == "allow", Protocol: model.Protocol(r.String("protocol"))}
	e.Number, _ = r.Int(number)
	e.Ports.First, _ = r.Int("from_port")
	e.Ports.Last, _ = r.Int("to_port")
	peer, ok := a.destination(r.String("cidr_block"))
	e.Peer, e.VPC = peer.Prefix, peer.VPC
	// What a denial of blocks that are not known takes away is not known either.
	return e, ok && (e.VPC == "" || e.Allow)
}
