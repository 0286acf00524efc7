package assemble

import (
	"net/netip"
	"slices"
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
		z.Becomes = a.becomes(z.Domain)
		a.zoneVPCs(r, &z)
		a.records(&z)
		a.model.Zones = append(a.model.Zones, z)
	}
	a.otherZones()
}

// otherZones adds the zones that are named by id and that no input makes: with which VPCs they are
// associated, and what else is in them, only their maker knows.
func (a *assembler) otherZones() {
	for _, t := range a.things("aws_route53_zone", "data.aws_route53_zone") {
		if t.Address != "" {
			continue
		}
		r := t.parts[0]
		z := model.Zone{Object: t.Object, Domain: strings.TrimSuffix(t.text("name"), ".")}
		if z.Name = vpcOf(r); z.Domain == "" {
			z.Domain = a.domainFor(r)
		}
		z.Becomes = a.becomes(z.Domain)
		a.zoneVPCs(r, &z)
		a.records(&z)
		others := &model.Gap{What: "the associations and records of " + string(z.ID) + ", which another system makes",
			Settle: []string{"the state of the system that makes it (--state)", "GetHostedZone (route53:GetHostedZone), ListResourceRecordSets (route53:ListResourceRecordSets)"}}
		z.VPCs.Gap = others
		if z.Records.Gap == nil {
			z.Records.Gap = others
		}
		a.model.Zones = append(a.model.Zones, z)
	}
}

// domainFor is the name that a zone which was not read yet has: that of the access point of the same VPC, or of
// the attachment, which the stack compares it with.
func (a *assembler) domainFor(zone *resource.Resource) string {
	for _, kind := range []string{"confluent_access_point", "data.confluent_access_point"} {
		for _, point := range a.Of(kind) {
			if point.System == zone.System && vpcOf(point) == vpcOf(zone) {
				return pointDomain(point)
			}
		}
	}
	for _, kind := range []string{"confluent_private_link_attachment", "data.confluent_private_link_attachment"} {
		for _, attachment := range a.Of(kind) {
			if attachment.System == zone.System {
				return attachmentDomain(attachment)
			}
		}
	}
	return resource.Symbol(zone.Address + ".name")
}

// becomes is the name that an attachment's DNS domain will be, <region>.aws.private.confluent.cloud (Confluent
// Cloud documentation, "Use AWS PrivateLink"); empty for any other name.
func (a *assembler) becomes(domain string) string {
	address, attribute, ok := resource.Reference(domain)
	if !ok || attribute != "dns_domain" || !strings.HasPrefix(strings.TrimPrefix(resource.Plain(address), "data."), "confluent_private_link_attachment.") {
		return ""
	}
	r := a.At(address)
	if r == nil || a.configOf(r).Region == "" {
		return ""
	}
	return a.configOf(r).Region + ".aws.private.confluent.cloud"
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
		alias := r.Blocks("alias")
		switch kind := r.String("type"); {
		case kind != "CNAME" && kind != "A":
			record.Type = kind
		case len(alias) > 0:
			record.CNAME = alias[0].String("name")
		case !ok || len(targets) == 0:
			z.Records.Gap = unread(r, "records")
			continue
		case kind == "CNAME":
			record.CNAME = targets[0]
		default:
			record.Addresses = addresses(targets)
			if len(record.Addresses) < len(targets) {
				z.Records.Gap = unread(r, "records")
				continue
			}
		}
		z.Records.Value = append(z.Records.Value, record)
	}
}

func addresses(targets []string) []netip.Addr {
	var found []netip.Addr
	for _, t := range targets {
		if addr, err := netip.ParseAddr(t); err == nil {
			found = append(found, addr)
		}
	}
	return found
}

func fullName(name, domain string) string {
	name, domain = strings.TrimSuffix(name, "."), strings.TrimSuffix(domain, ".")
	if name == "" || name == domain || strings.HasSuffix(name, "."+domain) {
		return strings.TrimPrefix(name, ".")
	}
	return name + "." + domain
}

// resolverEndpoints adds the endpoints of the Route 53 Resolver, inbound and outbound.
func (a *assembler) resolverEndpoints() {
	for _, t := range a.things("aws_route53_resolver_endpoint", "data.aws_route53_resolver_endpoint") {
		e := model.ResolverEndpoint{Object: t.Object, VPC: a.ref(t.text("host_vpc_id"))}
		if e.VPC == "" {
			e.VPC = a.ref(t.text("vpc_id"))
		}
		e.Name = t.text("name")
		groups, ok := t.strings("security_group_ids")
		if e.SecurityGroups = model.Known(a.refs(groups)); !ok || !t.says("security_group_ids") {
			e.SecurityGroups.Gap = unread(t.part("security_group_ids"), "security_group_ids")
		}
		for _, b := range t.blocks("ip_address") {
			address, _ := netip.ParseAddr(b.String("ip")) // none before apply
			e.Interfaces = append(e.Interfaces, model.Interface{Subnet: a.ref(b.String("subnet_id")), Addr: address})
		}
		list, _ := t.strings("ip_addresses") // a data source lists no subnets
		for _, address := range addresses(list) {
			e.Interfaces = append(e.Interfaces, model.Interface{Subnet: a.subnetAt(e.VPC, address), Addr: address})
		}
		if t.text("direction") == "OUTBOUND" {
			a.model.OutboundResolver = append(a.model.OutboundResolver, e)
		} else {
			a.model.InboundResolver = append(a.model.InboundResolver, e)
		}
	}
}

// subnetAt is the subnet of a VPC that holds an address, empty if none is known.
func (a *assembler) subnetAt(vpc model.ID, address netip.Addr) model.ID {
	for _, s := range a.model.Subnets {
		if s.VPC == vpc && s.CIDR.Value.IsValid() && s.CIDR.Value.Contains(address) {
			return s.ID
		}
	}
	return ""
}

// otherRule completes a rule that is named by id and that no input makes. The stacks insist on a SYSTEM rule, and
// on its domain; its maker associates the hub VPCs of the file.
func (a *assembler) otherRule(t *thing, rule *model.ResolverRule) {
	r := t.parts[0]
	if rule.Type == "" {
		rule.Type = model.RuleSystem
	}
	if rule.Domain == "" {
		rule.Domain = resource.Symbol(r.Address + ".domain_name")
	}
	for _, hub := range a.files.HubVPCs {
		if r.System == "" || slices.Contains(hub.Of, r.System) {
			rule.Expected = append(rule.Expected, model.ID(hub.ID))
		}
	}
}

// resolverRules adds the resolver rules with their associations.
func (a *assembler) resolverRules() {
	for _, t := range a.things("aws_route53_resolver_rule", "data.aws_route53_resolver_rule") {
		rule := model.ResolverRule{Object: t.Object, Domain: t.text("domain_name"), Type: t.text("rule_type"), Outbound: a.ref(t.text("resolver_endpoint_id"))}
		rule.Domain = strings.TrimSuffix(rule.Domain, ".")
		rule.Becomes = a.becomes(rule.Domain)
		if t.Address == "" {
			a.otherRule(t, &rule)
		}
		for _, target := range t.blocks("target_ip") {
			if addr, err := netip.ParseAddr(target.String("ip")); err == nil {
				rule.Targets = append(rule.Targets, addr)
			}
		}
		for _, out := range a.model.OutboundResolver {
			if out.ID == rule.Outbound {
				rule.OutboundVPC = out.VPC
			}
		}
		for _, association := range a.by("aws_route53_resolver_rule_association", "resolver_rule_id")[rule.ID] {
			rule.VPCs.Value = append(rule.VPCs.Value,
				model.ZoneAssociation{VPC: a.ref(association.String("vpc_id")), Address: association.Address, Pending: association.Pending})
		}
		a.model.ResolverRules = append(a.model.ResolverRules, rule)
	}
}
