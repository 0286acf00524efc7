package judge

import (
	"slices"
	"strings"
)

// names writes the zones with records by full or short name, and the resolver's endpoints and rules.
func (s *script) names() {
	for _, z := range s.Zones {
		var inside []any
		apart := s.IntN(len(z.VPCs) + 1)
		for i, v := range z.VPCs {
			if i > 0 && i >= apart {
				s.add("aws_route53_zone_association", z.ID+":"+v, values{"zone_id": z.ID, "vpc_id": v})
			} else {
				inside = append(inside, values{"vpc_id": v, "vpc_region": "us-east-1"})
			}
		}
		if len(inside) > 0 { // else nobody sees it
			s.add("aws_route53_zone", z.ID, values{"zone_id": z.ID, "name": z.Domain, "vpc": inside, "private_zone": true})
		}
		for _, r := range z.Records {
			name := r.Name
			if s.one(3) && name != z.Domain {
				name = strings.TrimSuffix(name, "."+z.Domain)
			}
			s.add("aws_route53_record", z.ID+"_"+r.Name+"_"+r.Type, values{"zone_id": z.ID, "name": name, "fqdn": r.Name, "type": r.Type, "ttl": 60, "records": r.Values, "alias": []any{}})
		}
	}
	for _, r := range s.Resolvers {
		var addresses []any
		for _, i := range r.Interfaces {
			addresses = append(addresses, values{"ip": i.Addr.String(), "subnet_id": i.Subnet, "ip_id": "rni-" + i.Addr.String(), "ipv6": ""})
		}
		direction := map[bool]string{true: "OUTBOUND", false: "INBOUND"}[r.Outbound]
		s.add("aws_route53_resolver_endpoint", r.ID, values{"direction": direction, "security_group_ids": r.Groups, "ip_address": addresses, "host_vpc_id": r.VPC, "protocols": []any{"Do53"}})
	}
	for _, r := range s.Rules {
		var targets []any
		for _, t := range r.Targets {
			targets = append(targets, values{"ip": t.String(), "port": 53, "protocol": "Do53", "ipv6": ""})
		}
		s.add("aws_route53_resolver_rule", r.ID, values{"domain_name": r.Domain, "rule_type": r.Type, "resolver_endpoint_id": r.Outbound, "target_ip": targets})
		for _, v := range r.VPCs {
			s.add("aws_route53_resolver_rule_association", "a-"+r.ID+v, values{"resolver_rule_id": r.ID, "vpc_id": v})
		}
	}
}

// confluent writes the clusters with the attachments of their environments.
func (s *script) confluent() {
	attachments := []string{}
	for _, k := range s.Clusters {
		attachments = append(attachments, k.Attachment)
		body := values{"rest_endpoint": "https://" + k.ID + "." + k.Domain + ":443", "bootstrap_endpoint": "SASL_SSL://" + k.ID + "." + k.Domain + ":9092",
			"environment": []any{values{"id": "env-" + k.Attachment}}, "network": []any{}}
		if k.Network != "" {
			body["network"] = []any{values{"id": k.Network}}
		}
		s.root = append(s.root, values{"mode": "managed", "type": "confluent_kafka_cluster", "name": "cluster_" + k.Name, "address": "confluent_kafka_cluster.cluster_" + k.Name,
			"values": body, "sensitive_values": values{}})
		body["id"] = k.ID
	}
	for _, e := range s.Endpoints {
		attachments = append(attachments, e.Attachment)
	}
	slices.Sort(attachments)
	for _, a := range slices.Compact(attachments) {
		if a != "" {
			s.add("confluent_private_link_attachment", a, values{"dns_domain": domain, "cloud": "AWS", "region": "us-east-1", "environment": []any{values{"id": "env-" + a}}})
		}
	}
}
