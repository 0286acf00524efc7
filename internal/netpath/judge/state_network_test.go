package judge

import (
	"fmt"
	"slices"
)

// targetNames are the attributes for a route's target, in a resource and in a block.
var targetNames = map[string]string{"tgw": "transit_gateway_id", "nat": "nat_gateway_id", "igw": "gateway_id", "vgw": "gateway_id", "eni": "network_interface_id",
	"vpce": "vpc_endpoint_id", "pcx": "vpc_peering_connection_id", "lgw": "local_gateway_id", "cagw": "carrier_gateway_id"}

func target(v values, via string) values {
	for _, name := range targetNames {
		v[name] = ""
	}
	v[targetNames[kindOf(via)]] = via
	return v
}

// tables writes route tables: with routes apart, inside, or both, as a default table, or by a data source.
func (s *script) tables() {
	for _, t := range s.Tables {
		main := s.vpc(t.VPC).Main == t.ID
		body := values{"vpc_id": t.VPC}
		inline := s.IntN(3)
		if s.without[t.ID] {
			inline = 0
		}
		blocks := []any{}
		kind, block := "aws_route_table", "cidr_block"
		isData := !main && s.one(6) && !s.without[t.ID]
		for i, r := range t.Routes {
			if r.Blackhole { // a block cannot say that its target is gone
				s.route(t, i)
				continue
			}
			if isData || inline > 0 {
				b := target(cidrOrList(r.To, r.List, block, "destination_prefix_list_id"), r.Via)
				if isData {
					b = target(cidrOrList(r.To, r.List, block, "prefix_list_id"), r.Via)
				}
				blocks = append(blocks, b)
			}
			if !isData && inline != 1 {
				s.route(t, i)
			}
		}
		if isData {
			body["routes"], body["route_table_id"], body["associations"] = blocks, t.ID, []any{}
			s.data(kind, t.ID, body)
			continue
		}
		body["route"] = blocks
		if main && s.one(2) {
			kind, body["default_route_table_id"] = "aws_default_route_table", t.ID
		} else if main && s.one(2) {
			s.add("aws_main_route_table_association", "rtbassoc-main-"+t.ID, values{"vpc_id": t.VPC, "route_table_id": t.ID})
		}
		s.add(kind, t.ID, body)
	}
}

func (s *script) route(t *table, i int) {
	r := t.Routes[i]
	body := target(cidrOrList(r.To, r.List, "destination_cidr_block", "destination_prefix_list_id"), r.Via)
	body["route_table_id"], body["origin"], body["state"] = t.ID, "CreateRoute", "active"
	if r.Blackhole {
		body["state"] = "blackhole"
	}
	s.add("aws_route", "r-"+t.ID+fmt.Sprint(i), body)
}

func (s *script) lists() {
	for _, l := range s.Lists {
		if s.without[l.ID] {
			continue
		}
		var entries []any
		inside := s.one(2)
		for _, p := range l.Entries {
			entries = append(entries, values{"cidr": p.String(), "description": ""})
			if !inside {
				s.add("aws_ec2_managed_prefix_list_entry", l.ID+","+p.String(), values{"prefix_list_id": l.ID, "cidr": p.String()})
			}
		}
		body := values{"entry": []any{}, "address_family": "IPv4", "max_entries": 20}
		if inside {
			body["entry"] = entries
		}
		if inside && s.one(3) {
			s.data("aws_ec2_managed_prefix_list", l.ID, values{"entries": entries, "address_family": "IPv4"})
			continue
		}
		s.add("aws_ec2_managed_prefix_list", l.ID, body)
	}
}

func protocolOf(p string) string {
	if p == "all" {
		return "-1"
	}
	return p
}

// acls writes network ACLs with their entries inside or apart, and their subnets likewise.
func (s *script) acls() {
	for _, a := range s.ACLs {
		body := values{"vpc_id": a.VPC, "ingress": []any{}, "egress": []any{}, "subnet_ids": []any{}}
		inside, listed := s.one(2), s.one(2)
		for _, e := range a.Entries {
			action := map[bool]string{true: "allow", false: "deny"}[e.Allow]
			from, to := e.From, e.To
			if e.Protocol == "all" {
				from, to = 0, 0
			}
			if inside {
				side := map[bool]string{true: "egress", false: "ingress"}[e.Egress]
				body[side] = append(body[side].([]any), values{"rule_no": e.Number, "action": action, "protocol": protocolOf(e.Protocol), "from_port": from, "to_port": to,
					"cidr_block": e.Peer.String(), "ipv6_cidr_block": "", "icmp_type": 0, "icmp_code": 0})
			} else if !s.without[a.ID] {
				s.add("aws_network_acl_rule", "nacl-"+a.ID+string(rune('a'+e.Number%26)), values{"network_acl_id": a.ID, "rule_number": e.Number, "egress": e.Egress,
					"rule_action": action, "protocol": protocolOf(e.Protocol), "from_port": from, "to_port": to, "cidr_block": e.Peer.String()})
			}
		}
		for _, n := range s.Subnets {
			if n.ACL == a.ID && listed && !s.without[a.ID] {
				body["subnet_ids"] = append(body["subnet_ids"].([]any), n.ID)
			} else if n.ACL == a.ID {
				s.add("aws_network_acl_association", "aclassoc-"+n.ID, values{"network_acl_id": a.ID, "subnet_id": n.ID})
			}
		}
		s.add("aws_network_acl", a.ID, body)
	}
	for _, v := range s.VPCs {
		if s.one(3) {
			everything := []any{values{"rule_no": 100, "action": "allow", "protocol": "-1", "from_port": 0, "to_port": 0, "cidr_block": "0.0.0.0/0", "ipv6_cidr_block": "", "icmp_type": 0, "icmp_code": 0}}
			body := values{"vpc_id": v.ID, "default_network_acl_id": "acl-default-" + v.ID, "ingress": everything, "egress": everything}
			var with []any
			for _, n := range s.clients(v) {
				if n.ACL == "" {
					with = append(with, n.ID)
				}
			}
			body["subnet_ids"] = with
			s.add("aws_default_network_acl", "acl-default-"+v.ID, body)
		}
	}
}

// groups writes security groups: with rules inside, by the two kinds of resources for rules, or mixed.
func (s *script) groups() {
	for _, g := range s.Groups {
		body := values{"vpc_id": g.VPC, "name": "g", "ingress": []any{}, "egress": []any{}}
		form := s.IntN(3)
		for n, r := range slices.Concat(g.Ingress, g.Egress) {
			side := "ingress"
			if n >= len(g.Ingress) {
				side = "egress"
			}
			s.groupRule(g, r, side, form, n, body)
		}
		s.add("aws_security_group", g.ID, body)
	}
}

func (s *script) groupRule(g *group, r groupRule, side string, form, n int, body values) {
	from, to := r.From, r.To
	if r.Protocol == "all" {
		from, to = 0, 0
	}
	v := values{"from_port": from, "to_port": to, "protocol": protocolOf(r.Protocol), "cidr_blocks": []any{}, "ipv6_cidr_blocks": []any{}, "prefix_list_ids": []any{},
		"security_groups": []any{}, "self": false, "description": ""}
	switch {
	case r.Group != "":
		v["security_groups"] = []any{r.Group}
	case r.List != "":
		v["prefix_list_ids"] = []any{r.List}
	default:
		v["cidr_blocks"] = []any{r.Peer.String()}
	}
	id := "sgr-" + g.ID + string(rune('a'+n))
	switch {
	case s.without[g.ID]:
	case form == 0:
		body[side] = append(body[side].([]any), v)
	case form == 1:
		delete(v, "security_groups")
		v["type"], v["security_group_id"], v["source_security_group_id"] = side, g.ID, r.Group
		s.add("aws_security_group_rule", id, v)
	default:
		one := cidrOrList(r.Peer, r.List, "cidr_ipv4", "prefix_list_id")
		if r.Group != "" {
			one["cidr_ipv4"] = ""
		}
		one["security_group_id"], one["ip_protocol"], one["referenced_security_group_id"] = g.ID, protocolOf(r.Protocol), r.Group
		one["from_port"], one["to_port"] = from, to
		if r.Protocol == "all" {
			one["from_port"], one["to_port"] = nil, nil
		}
		s.add("aws_vpc_security_group_"+side+"_rule", id, one)
	}
}
