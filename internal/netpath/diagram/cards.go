package diagram

import (
	"cmp"
	"fmt"
	"net/netip"
	"regexp"
	"slices"
	"strings"

	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// zoneName names an availability zone, by its number if it is looked up in AWS.
func zoneName(zone model.AvailabilityZone, position int) string {
	name := cmp.Or(zone.ID, zone.Name)
	if name == "" || strings.ContainsAny(name, "{}") {
		return fmt.Sprintf("zone %d", position+1)
	}
	return name
}

func clientCIDR(m *model.Model, c model.Client) string {
	for _, vpn := range m.ClientVPNs {
		if vpn.ID == c.ClientVPN {
			return validPrefix(vpn.ClientCIDR)
		}
	}
	return ""
}

func clusterBox(k model.Cluster) box {
	b := box{element: clusterElement(k.Name), name: k.Name, kind: "Kafka cluster", owner: k.System}
	if k.Existing {
		b.owner = ""
	}
	if len(k.Hosts) > 0 {
		b.detail = k.Hosts[0].Name
		if strings.ContainsAny(b.detail, "{}") {
			b.detail = "named after apply"
		}
	}
	return b
}

// addZones makes a card for each private hosted zone, and for each rule that sends names elsewhere.
func (v *view) addZones(m *model.Model) {
	names := map[model.ID]string{}
	for _, vpc := range m.VPCs {
		names[vpc.ID] = cmp.Or(vpc.Name, string(vpc.ID))
	}
	list := func(vpcs []model.ZoneAssociation) string {
		var all []string
		for _, a := range vpcs {
			all = append(all, cmp.Or(names[a.VPC], string(a.VPC)))
		}
		return strings.Join(all, ", ")
	}
	for _, z := range m.Zones {
		target := "no record leads to an endpoint"
		if endpoint := zoneTarget(m, z); endpoint != "" {
			target = "* → interface endpoint of " + endpoint
		}
		v.zones = append(v.zones, zoneCard{string(z.ID), readable(z.Domain), target, "seen by " + list(z.VPCs.Value), z.System})
	}
	for _, r := range m.ResolverRules {
		if r.Type == model.RuleForward {
			var targets []string
			for _, a := range r.Targets {
				targets = append(targets, a.String())
			}
			v.zones = append(v.zones, zoneCard{string(r.ID), readable(r.Domain), "FORWARD rule → " + strings.Join(targets, ", "), "for " + list(r.VPCs.Value), r.System})
		}
	}
}

// zoneTarget names the endpoint that the zone's wildcard leads to.
func zoneTarget(m *model.Model, z model.Zone) string {
	for _, r := range z.Records.Value {
		for _, e := range m.Endpoints {
			for _, d := range e.DNSEntries {
				if d.Name == r.CNAME {
					return cmp.Or(e.Name, string(e.ID))
				}
			}
		}
	}
	return ""
}

// symbol is a part of a name that is known after apply: {<resource>.<name>.<attribute>}.
var symbol = regexp.MustCompile(`\{[^{}]*?([A-Za-z_]+)[^A-Za-z_{}]*\}`)

// readable puts the attribute in place of each part of a name that is known after apply.
func readable(name string) string { return symbol.ReplaceAllString(name, "<$1>") }

func blocks(cidrs model.Fact[[]netip.Prefix]) string {
	var all []string
	for _, p := range cidrs.Value {
		all = append(all, p.String())
	}
	if len(all) == 0 {
		return "CIDRs looked up in AWS"
	}
	return strings.Join(all, ", ")
}

func validPrefix(p netip.Prefix) string {
	if !p.IsValid() {
		return ""
	}
	return p.String()
}

// openPorts lists the TCP ports that the endpoint's groups let in from anywhere.
func openPorts(m *model.Model, e model.Endpoint) string {
	var ports []string
	for _, g := range m.SecurityGroups {
		if !slices.Contains(e.SecurityGroups.Value, g.ID) {
			continue
		}
		for _, r := range g.Ingress.Value {
			text := fmt.Sprint(r.Ports.First)
			if r.Ports.First != r.Ports.Last {
				text = fmt.Sprintf("%d-%d", r.Ports.First, r.Ports.Last)
			}
			if !slices.Contains(ports, text) {
				ports = append(ports, text)
			}
		}
	}
	slices.Sort(ports)
	if len(ports) == 0 {
		return "no port open"
	}
	return "TCP " + strings.Join(ports, ", ")
}
