package modeltest

import (
	"net/netip"

	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

var inboundAddr = netip.MustParseAddr("10.3.0.53")

// inbound adds an inbound resolver endpoint in the DNS VPC, open to the hub.
func inbound(m *model.Model) {
	m.InboundResolver = append(m.InboundResolver, model.ResolverEndpoint{Object: named("rslvr-in-1", "dns"), VPC: "vpc-dns",
		Interfaces: []model.Interface{{Subnet: "subnet-dns-use1-az1", Addr: inboundAddr}}, SecurityGroups: model.Known([]model.ID{"sg-inbound"})})
	var rules []model.GroupRule
	for _, protocol := range []string{model.UDP, model.TCP} {
		rules = append(rules, model.GroupRule{Protocol: protocol, Ports: model.Ports{First: 53, Last: 53},
			Peer: model.Destination{Prefix: netip.MustParsePrefix("10.0.0.0/8")}})
	}
	m.SecurityGroups = append(m.SecurityGroups, model.SecurityGroup{Object: named("sg-inbound", "inbound"), VPC: "vpc-dns", Ingress: model.Known(rules)})
	for _, id := range zoneTables("tfc-agent") {
		t := Table(m, id)
		t.Routes.Value = append(t.Routes.Value, viaGateway(model.Destination{Prefix: netip.MustParsePrefix("10.3.0.0/20")}))
	}
	for _, id := range zoneTables("dns") {
		t := Table(m, id)
		t.Routes.Value = append(t.Routes.Value, viaGateway(model.Destination{Prefix: agents}))
	}
}

// dissociate takes VPCs out of the hub's zone.
func dissociate(m *model.Model, vpcs ...model.ID) {
	z := HostedZone(m, "Z-hub")
	var kept []model.ZoneAssociation
	for _, a := range z.VPCs.Value {
		gone := false
		for _, vpc := range vpcs {
			gone = gone || a.VPC == vpc
		}
		if !gone {
			kept = append(kept, a)
		}
	}
	z.VPCs.Value = kept
}

func dnsCases() []Case {
	return append(resolverCases(), []Case{
		{Name: "zone missing on the agents' VPC", Break: func(m *model.Model) { dissociate(m, "vpc-tfc-agent") },
			Want: same("DNS_PHZ_NOT_ASSOCIATED", "Z-hub")},
		{Name: "zone missing on the DNS VPC only", Break: func(m *model.Model) { dissociate(m, "vpc-dns") },
			Client: "dns", Want: same("DNS_PHZ_NOT_ASSOCIATED", "Z-hub")},
		{Name: "record missing", Break: func(m *model.Model) {
			z := HostedZone(m, "Z-hub")
			z.Records.Value = z.Records.Value[1:]
		}, Want: same("DNS_NO_RECORD", "Z-hub")},
		{Name: "record of another type hides the wildcard", Break: func(m *model.Model) {
			z := HostedZone(m, "Z-hub")
			z.Records.Value = append(z.Records.Value, model.Record{Name: "lkc-sandbox." + Domain, Type: "TXT"})
		}, Want: same("DNS_NO_RECORD", "Z-hub")},
		{Name: "address that nobody has any more", Break: func(m *model.Model) {
			z := HostedZone(m, "Z-hub")
			z.Records.Value = append(z.Records.Value, model.Record{Name: "lkc-sandbox." + Domain,
				Addresses: []netip.Addr{netip.MustParseAddr("10.0.0.10"), netip.MustParseAddr("10.0.0.99")}})
		}, Want: same("DNS_CNAME_TARGET_OTHER_ENDPOINT", "Z-hub")},
		{Name: "zone over the endpoint's own name", Break: func(m *model.Model) {
			m.Zones = append(m.Zones, model.Zone{Object: named("Z-aws", "aws"), Domain: "vpce.amazonaws.com",
				VPCs: model.Known([]model.ZoneAssociation{{VPC: "vpc-tfc-agent"}})})
		}, Want: same("DNS_NO_RECORD", "Z-aws")},
		{Name: "zone shadowed", Break: func(m *model.Model) {
			m.Zones = append(m.Zones, model.Zone{Object: named("Z-old", "old"), Domain: "lkc-sandbox." + Domain,
				VPCs: model.Known([]model.ZoneAssociation{{VPC: "vpc-tfc-agent"}})})
		}, Want: same("DNS_PHZ_SHADOWED", "Z-old")},
		{Name: "wildcard to another VPC's endpoint", Break: func(m *model.Model) {
			z := HostedZone(m, "Z-shared")
			z.Records.Value = []model.Record{{Name: "*." + Domain, CNAME: EntryName("sandbox", "")}}
		}, Client: "shared", Want: same("DNS_CNAME_TARGET_OTHER_ENDPOINT", "Z-shared")},
		{Name: "AZ id mixed up with AZ name", Break: func(m *model.Model) {
			HostedZone(m, "Z-hub").Records.Value[1].CNAME = EntryName("sandbox", "use1-az1")
		}, Want: same("DNS_ZONAL_AZ_MISMATCH", "Z-hub")},
		{Name: "zonal record of another zone", Break: func(m *model.Model) {
			z := HostedZone(m, "Z-hub")
			z.Records.Value[1].CNAME = z.Records.Value[2].CNAME
		}, Want: same("DNS_ZONAL_AZ_MISMATCH", "Z-hub")},
		{Name: "DNS hostnames off", Break: func(m *model.Model) {
			VPC(m, "vpc-tfc-agent").DNSHostnames.Value = false
		}, Want: same("DNS_VPC_ATTRIBUTE_OFF", "vpc-tfc-agent")},
	}...)
}

func resolverCases() []Case {
	forward := func(m *model.Model, target netip.Addr, vpcs ...model.ID) {
		rule := model.ResolverRule{Object: named("rslvr-rr-1", "corporate"), Domain: Domain, Type: model.RuleForward, Targets: []netip.Addr{target}, OutboundVPC: "vpc-dns"}
		for _, vpc := range vpcs {
			rule.VPCs.Value = append(rule.VPCs.Value, model.ZoneAssociation{VPC: vpc})
		}
		m.ResolverRules = append(m.ResolverRules, rule)
	}
	return []Case{
		{Name: "same-name FORWARD rule", Break: func(m *model.Model) {
			forward(m, netip.MustParseAddr("192.0.2.53"), "vpc-tfc-agent")
		}, Want: same("DNS_FORWARD_RULE_HIJACK", "rslvr-rr-1")},
		{Name: "FORWARD rule on a less specific name does no harm", Break: func(m *model.Model) {
			forward(m, netip.MustParseAddr("192.0.2.53"), "vpc-tfc-agent")
			m.ResolverRules[0].Domain = "confluent.cloud"
		}, Verdict: "reachable"},
		{Name: "FORWARD rule takes the endpoint's own name", Break: func(m *model.Model) {
			forward(m, netip.MustParseAddr("192.168.7.53"), "vpc-tfc-agent")
			m.ResolverRules[0].Domain = "amazonaws.com"
		}, Verdict: "unknown"},
		{Name: "resolver loop", Break: func(m *model.Model) {
			inbound(m)
			forward(m, inboundAddr, "vpc-dns")
			dissociate(m, "vpc-dns")
		}, Client: "dns", Want: same("DNS_RESOLVER_LOOP", "vpc-dns")},
		{Name: "resolver order trap", Break: func(m *model.Model) {
			inbound(m)
			dissociate(m, "vpc-tfc-agent")
			VPC(m, "vpc-tfc-agent").DNSServers.Value = []netip.Addr{{}, inboundAddr}
		}, Want: same("DNS_RESOLVER_ORDER", "vpc-tfc-agent")},
		{Name: "inbound endpoint answers for the DNS VPC", Break: func(m *model.Model) {
			inbound(m)
			dissociate(m, "vpc-tfc-agent")
			VPC(m, "vpc-tfc-agent").DNSServers.Value = []netip.Addr{inboundAddr}
		}, Verdict: "reachable"},
		{Name: "inbound endpoint unreachable", Break: func(m *model.Model) {
			inbound(m)
			dissociate(m, "vpc-tfc-agent")
			VPC(m, "vpc-tfc-agent").DNSServers.Value = []netip.Addr{inboundAddr}
			Group(m, "sg-inbound").Ingress.Value = Group(m, "sg-inbound").Ingress.Value[:1]
		}, Want: same("DNS_INBOUND_ENDPOINT_UNREACHABLE", "sg-inbound")},
	}
}
