package network

import (
	"strings"

	"cdk.tf/confluent-privatelink/internal/emulator"
	"cdk.tf/confluent-privatelink/internal/emulator/aws"
)

// resolver is the address of the VPC's resolver: the third one of its first CIDR block.
func (c Client) resolver() string {
	cidrs := c.CIDRs(c.VPC)
	if len(cidrs) == 0 {
		return "169.254.169.253:53"
	}
	return cidrs[0].Addr().Next().Next().String() + ":53"
}

// resolve returns the VPC endpoint that a name leads to, or nil for a public address.
func (c Client) resolve(host string) (emulator.Object, error) {
	name, asked := strings.ToLower(host), host
	for range 8 {
		if zone := c.zone(name); zone != nil {
			target := c.record(zone, name)
			if target == "" {
				return nil, c.noSuchHost(asked).Because("The private hosted zone %s (%s) of %s has no record that matches %s.", zone["id"], zone["name"], c.Name, name)
			}
			name = target
			continue
		}
		if endpoint := c.endpoint(name); endpoint != nil {
			return endpoint, nil
		}
		target, exists := public(name)
		if !exists {
			return nil, c.noSuchHost(asked).Because("No private hosted zone for %s is associated with %s (%s).", name, c.Name, c.VPC)
		}
		if target == "" {
			return nil, nil
		}
		name = target
	}
	return nil, emulator.Refuse("dial tcp: lookup %s on %s: server misbehaving", asked, c.resolver()).Because("The records for it form a loop.")
}

func (c Client) noSuchHost(host string) *emulator.Refusal {
	return emulator.Refuse("dial tcp: lookup %s on %s: no such host", host, c.resolver())
}

// zone is the private hosted zone that answers for a name in the client's VPC: the most specific one.
func (c Client) zone(name string) emulator.Object {
	var best emulator.Object
	for _, zone := range aws.ZonesOf(c.World, c.VPC) {
		domain := strings.ToLower(zone.String("name"))
		within := name == domain || strings.HasSuffix(name, "."+domain)
		if within && (best == nil || len(domain) > len(best.String("name"))) {
			best = zone
		}
	}
	return best
}

// record finds what a name is a CNAME of: the name itself, or the closest wildcard above it.
func (c Client) record(zone emulator.Object, name string) string {
	records := map[string]string{}
	for _, record := range c.World.All("aws_route53_record", nil) {
		if record["zone_id"] == zone["id"] && record["type"] == "CNAME" && len(record.Strings("records")) > 0 {
			records[record.String("fqdn")] = record.Strings("records")[0]
		}
	}
	if target := records[name]; target != "" {
		return target
	}
	for rest := name; len(rest) > len(zone.String("name")); {
		_, rest, _ = strings.Cut(rest, ".")
		if target := records["*."+rest]; target != "" {
			return target
		}
	}
	return ""
}

// endpoint finds the VPC endpoint with a DNS name; such names are public.
func (c Client) endpoint(name string) emulator.Object {
	for _, endpoint := range c.World.All("aws_vpc_endpoint", nil) {
		for _, entry := range endpoint.Blocks("dns_entry") {
			if entry.String("dns_name") == name {
				return endpoint
			}
		}
	}
	return nil
}

// public answers for the names in public DNS: what an ingress gateway's clients use is an
// alias into the access point's own domain, which, as the attachment's domain, has no
// public records. target is empty for an address.
func public(name string) (target string, exists bool) {
	first, rest, _ := strings.Cut(name, ".")
	region, global := strings.CutSuffix(rest, ".aws.accesspoint.glb.confluent.cloud")
	switch {
	case global:
		cut := strings.LastIndex(first, "-")
		if cut < 0 {
			return "", false
		}
		return first[:cut] + "." + first[cut+1:] + "." + region + ".aws.accesspoint.confluent.cloud", true
	case strings.HasSuffix(name, ".aws.private.confluent.cloud"), strings.HasSuffix(name, ".aws.accesspoint.confluent.cloud"),
		strings.HasSuffix(name, ".vpce.amazonaws.com"):
		return "", false
	}
	return "", strings.HasSuffix(name, ".confluent.cloud")
}
