package judge

import "slices"

func (s *script) transitGateways() {
	for _, g := range s.Gateways {
		on := func(table string) string { return map[bool]string{true: "enable", false: "disable"}[table != ""] }
		body := values{"default_route_table_association": on(g.Association), "default_route_table_propagation": on(g.Propagation),
			"association_default_route_table_id": g.Association, "propagation_default_route_table_id": g.Propagation}
		if s.one(4) {
			s.data("aws_ec2_transit_gateway", g.ID, body)
		} else {
			s.add("aws_ec2_transit_gateway", g.ID, body)
		}
	}
	for _, t := range s.Transit {
		body := values{"transit_gateway_id": t.Gateway}
		for _, g := range s.Gateways {
			if g.ID == t.Gateway {
				body["default_association_route_table"], body["default_propagation_route_table"] = g.Association == t.ID, g.Propagation == t.ID
			}
		}
		s.add("aws_ec2_transit_gateway_route_table", t.ID, body)
		if s.without[t.ID] {
			continue
		}
		for _, r := range t.Routes {
			v := values{"transit_gateway_route_table_id": t.ID, "transit_gateway_attachment_id": r.Attachment, "blackhole": r.Attachment == ""}
			if r.List != "" {
				v["prefix_list_id"] = r.List
				s.add("aws_ec2_transit_gateway_prefix_list_reference", t.ID+"_"+r.List, v)
				continue
			}
			v["destination_cidr_block"] = r.To.String()
			s.add("aws_ec2_transit_gateway_route", t.ID+"_"+r.To.String(), v)
		}
	}
	for _, a := range s.Attachments {
		s.attachment(a)
	}
}

// attachment writes an attachment with its association and propagations: by the gateway's default
// or by resources of their own.
func (s *script) attachment(a *attachment) {
	var g *gateway
	for _, other := range s.Gateways {
		if other.ID == a.Gateway {
			g = other
		}
	}
	associated := g.Association != "" && a.Table == g.Association && a.Kind == "vpc"
	propagated := g.Propagation != "" && slices.Contains(a.Propagated, g.Propagation) && a.Kind == "vpc"
	body := values{"transit_gateway_id": a.Gateway, "vpc_id": a.VPC, "subnet_ids": a.Subnets,
		"transit_gateway_default_route_table_association": associated, "transit_gateway_default_route_table_propagation": propagated}
	if a.State != "available" {
		body["state"] = a.State
	}
	switch {
	case a.Kind == "vpn":
		s.add("aws_vpn_connection", "vpn-"+a.ID, values{"transit_gateway_id": a.Gateway, "transit_gateway_attachment_id": a.ID})
	case a.Kind == "connect":
		s.add("aws_ec2_transit_gateway_connect", a.ID, values{"transit_gateway_id": a.Gateway})
	case a.Kind == "peering":
		s.add("aws_ec2_transit_gateway_peering_attachment", a.ID, values{"transit_gateway_id": a.Gateway, "state": "available"})
	case a.Kind != "vpc":
		s.add("aws_dx_gateway_association", "dx-"+a.ID, values{"associated_gateway_id": a.Gateway, "transit_gateway_attachment_id": a.ID})
	case s.one(5) && a.State == "available":
		body["transit_gateway_attachment_id"] = a.ID
		s.add("aws_ec2_transit_gateway_vpc_attachment_accepter", a.ID, body)
	case a.State != "available" || s.one(6):
		body["state"] = a.State
		s.data("aws_ec2_transit_gateway_vpc_attachment", a.ID, body)
	default:
		s.add("aws_ec2_transit_gateway_vpc_attachment", a.ID, body)
	}
	if !associated && a.Table != "" {
		s.add("aws_ec2_transit_gateway_route_table_association", a.ID+"_"+a.Table, values{"transit_gateway_attachment_id": a.ID, "transit_gateway_route_table_id": a.Table})
	}
	for _, t := range a.Propagated {
		if !propagated || t != g.Propagation {
			s.add("aws_ec2_transit_gateway_route_table_propagation", a.ID+"_to_"+t, values{"transit_gateway_attachment_id": a.ID, "transit_gateway_route_table_id": t})
		}
	}
}

// endpoints writes the interface endpoints, with their subnets and groups inside or apart, and the appliances' ones.
func (s *script) endpoints() {
	for _, e := range s.Endpoints {
		var entries, configurations []any
		subnets, groups := []any{}, []any{}
		entries = append(entries, values{"dns_name": entryName(e.ID, 0), "hosted_zone_id": "Z7"})
		apart, groupsApart := s.one(4), s.one(4)
		for _, i := range e.Interfaces {
			entries = append(entries, values{"dns_name": entryName(e.ID, s.subnet(i.Subnet).Zone), "hosted_zone_id": "Z7"})
			configurations = append(configurations, values{"ipv4": i.Addr.String(), "ipv6": "", "subnet_id": i.Subnet})
			if apart {
				s.add("aws_vpc_endpoint_subnet_association", "a-"+i.Subnet, values{"vpc_endpoint_id": e.ID, "subnet_id": i.Subnet})
			} else {
				subnets = append(subnets, i.Subnet)
			}
		}
		for _, g := range e.Groups {
			if groupsApart {
				s.add("aws_vpc_endpoint_security_group_association", "a-"+e.ID+g, values{"vpc_endpoint_id": e.ID, "security_group_id": g})
			} else {
				groups = append(groups, g)
			}
		}
		body := values{"vpc_id": e.VPC, "vpc_endpoint_type": "Interface", "state": e.State, "subnet_ids": subnets, "subnet_configuration": configurations,
			"security_group_ids": groups, "dns_entry": entries, "service_name": "com.amazonaws.vpce.us-east-1.vpce-svc-0123456789abcdef0", "private_dns_enabled": false}
		s.add("aws_vpc_endpoint", e.ID, body)
		if e.Attachment != "" {
			s.add("confluent_private_link_attachment_connection", "plattc-"+e.ID, values{"aws": []any{values{"vpc_endpoint_id": e.ID}},
				"private_link_attachment": []any{values{"id": e.Attachment}}, "environment": []any{values{"id": "env-" + e.Attachment}}})
		}
	}
	for _, p := range s.Appliances {
		s.add("aws_vpc_endpoint", p.ID, values{"vpc_id": s.subnet(p.Subnet).VPC, "vpc_endpoint_type": "GatewayLoadBalancer", "state": "available", "subnet_ids": []any{p.Subnet}})
	}
}
