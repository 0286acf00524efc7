package assemble

import (
	"net/netip"
	"strings"

	"cdk.tf/confluent-privatelink/internal/address"
	"cdk.tf/confluent-privatelink/internal/netpath/load/resource"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// zones adds the private hosted zones with their associations and records.
func (a *assembler) zones() {
	for _, r := range a.Of("aws_route53_zone") {
		if len(r.Blocks("vpc")) == 0 {
			continue // a public zone
		}
		z := model.Zone{Object: a.object(r, vpcOf(r)), Domain: r.String("name")}
		if r.Name == address.HubZone {
			z.Name = "hub"
		}
		if z.Domain == "" {
			z.Domain = resource.Symbol(r.Address + ".name")
		}
		a.zoneVPCs(r, &z)
		a.records(&z)
		a.model.Zones = append(a.model.Zones, z)
	}
}

func (a *assembler) zoneVPCs(r *resource.Resource, z *model.Zone) {
	seen := map[model.ID]bool{}
	add := func(vpc model.ID, by *resource.Resource) {
		if !seen[vpc] {
			seen[vpc] = true
			z.VPCs.Value = append(z.VPCs.Value, model.ZoneAssociation{VPC: vpc, Address: by.Address, Pending: by.Pending})
		}
	}
	for _, b := range r.Blocks("vpc") {
		add(a.ref(b.String("vpc_id")), r)
	}
	for _, association := range a.by("aws_route53_zone_association", "zone_id")[z.ID] {
		add(a.ref(association.String("vpc_id")), association)
	}
}

// records adds a zone's records. Terraform lets a name be given with or without the zone's domain.
func (a *assembler) records(z *model.Zone) {
	for _, r := range a.by("aws_route53_record", "zone_id")[z.ID] {
		record := model.Record{Address: r.Address, Name: fullName(r.String("name"), z.Domain), Pending: r.Pending}
		targets, ok := r.Strings("records")
		switch {
		case !ok || len(targets) == 0 && len(r.Blocks("alias")) == 0:
			z.Records.Gap = unread(r, "records")
			continue
		case r.String("type") == "CNAME":
			record.CNAME = targets[0]
		case r.String("type") == "A" && len(targets) > 0:
			for _, t := range targets {
				if addr, err := netip.ParseAddr(t); err == nil {
					record.Addresses = append(record.Addresses, addr)
				}
			}
		case r.String("type") == "A":
			alias := r.Blocks("alias")[0]
			record.CNAME = alias.String("name")
		default:
			continue
		}
		z.Records.Value = append(z.Records.Value, record)
	}
}

func fullName(name, domain string) string {
	name, domain = strings.TrimSuffix(name, "."), strings.TrimSuffix(domain, ".")
	if name == "" || name == domain || strings.HasSuffix(name, "."+domain) {
		return strings.TrimPrefix(name, ".")
	}
	return name + "." + domain
}

// resolverRules adds the resolver rules with their associations.
func (a *assembler) resolverRules() {
	for _, r := range a.Of("aws_route53_resolver_rule") {
		rule := model.ResolverRule{Object: a.object(r, ""), Domain: r.String("domain_name"), Type: r.String("rule_type")}
		for _, t := range r.Blocks("target_ip") {
			if addr, err := netip.ParseAddr(t.String("ip")); err == nil {
				rule.Targets = append(rule.Targets, addr)
			}
		}
		for _, association := range a.by("aws_route53_resolver_rule_association", "resolver_rule_id")[rule.ID] {
			rule.VPCs.Value = append(rule.VPCs.Value,
				model.ZoneAssociation{VPC: a.ref(association.String("vpc_id")), Address: association.Address, Pending: association.Pending})
		}
		a.model.ResolverRules = append(a.model.ResolverRules, rule)
	}
}
