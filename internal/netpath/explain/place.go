package explain

import (
	"fmt"
	"net/netip"
	"slices"
	"strings"

	"cdk.tf/confluent-privatelink/internal/netpath/answer"
	"cdk.tf/confluent-privatelink/internal/netpath/code"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
	"cdk.tf/confluent-privatelink/internal/netpath/symptom"
)

// from says where the error is taken to come from: what is told, else the network of an address in the text that is the
// speaker's own, else the agents.
func (c *Checker) from(s *Symptom) (client, why string) {
	if c.client != "" {
		return c.client, ""
	}
	if n := c.clientAt(s.Source); n != "" {
		return n, "taken to come from " + n + ", where " + s.Source + " lies (--from says otherwise)"
	}
	if n := c.clientOfResolver(s.Resolver); n != "" {
		return n, "taken to come from " + n + ", whose VPC's own resolver is " + s.Resolver + " (--from says otherwise)"
	}
	if len(c.model.Clients) == 0 {
		return "", ""
	}
	n, why := c.model.Clients[0], " (--from says otherwise)"
	if i := slices.IndexFunc(c.model.Clients, func(n model.Client) bool { return n.Kind == model.Agents }); i >= 0 {
		n, why = c.model.Clients[i], ", which runs the agents (--from says otherwise)"
	}
	if s.Speaker == symptom.KafkaClient {
		why = ", since this client's text does not say where it runs (--from does)"
	}
	return n.Name, "taken to come from " + n.Name + why
}

// clientAt names the client network in whose VPC (of VPN clients: in whose CIDR) an address lies; empty if there is none, or the address is not known.
func (c *Checker) clientAt(text string) string {
	a, err := netip.ParseAddr(text)
	if err != nil {
		return ""
	}
	for _, n := range c.model.Clients {
		if vpc := c.vpc(n.VPC); n.Kind != model.VPNClients && vpc != nil && contains(vpc, a) {
			return n.Name
		}
		if slices.ContainsFunc(c.model.ClientVPNs, func(v model.ClientVPN) bool { return v.ID == n.ClientVPN && v.ClientCIDR.Contains(a) }) {
			return n.Name
		}
	}
	return ""
}

// clientOfResolver names the client network whose VPC has its own resolver, base address plus two, at an address (Amazon VPC User Guide, "DHCP
// option sets"). An inbound endpoint's address tells nothing of who asked.
func (c *Checker) clientOfResolver(text string) string {
	a, err := netip.ParseAddr(text)
	if err != nil {
		return ""
	}
	for _, n := range c.model.Clients {
		vpc := c.vpc(n.VPC)
		if vpc == nil {
			continue
		}
		if slices.ContainsFunc(vpc.CIDRs.Value, func(p netip.Prefix) bool { return p.Masked().Addr().Next().Next() == a }) {
			return n.Name
		}
	}
	return ""
}

func (c *Checker) vpc(id model.ID) *model.VPC {
	i := slices.IndexFunc(c.model.VPCs, func(v model.VPC) bool { return v.ID == id })
	if i < 0 {
		return nil
	}
	return &c.model.VPCs[i]
}

func contains(vpc *model.VPC, a netip.Addr) bool {
	return slices.ContainsFunc(vpc.CIDRs.Value, func(p netip.Prefix) bool { return p.Contains(a) })
}

// foreign looks whether the address that the text names is one of the endpoint's VPC, to which the name leads in the model. If it lies in
// another VPC, that is the finding: nil if it does not, or is not known.
func (c *Checker) foreign(s *Symptom, t *answer.Trace) *answer.Blocker {
	a, err := netip.ParseAddr(s.Address)
	if err != nil || s.Class != symptom.Network || t.Reach == nil || t.Reach.Endpoint == nil {
		return nil
	}
	own := c.vpc(t.Reach.Endpoint.VPC)
	if own == nil || own.CIDRs.Gap != nil || contains(own, a) {
		return nil
	}
	for i := range c.model.VPCs {
		if other := &c.model.VPCs[i]; contains(other, a) {
			return &answer.Blocker{Code: code.OtherEndpoint, Object: t.Reach.Endpoint.Object,
				Message: fmt.Sprintf("the name was resolved to %s, which lies in %s; the endpoint that it should lead to is in %s", a, label(other), label(own)),
				Fix:     "compare the DNS answer at the client (dig, /etc/hosts) with netpath trace, and let the zone's record lead to this endpoint"}
		}
	}
	return nil
}

func label(vpc *model.VPC) string {
	if vpc.Name != "" {
		return vpc.Name + " (" + string(vpc.ID) + ")"
	}
	return string(vpc.ID)
}

// to says which clusters an error may be about: the one whose name the host is or whose name is in
// the resource's address; before apply, when names are not known, any.
func (c *Checker) to(s *Symptom) (clusters []string, why string) {
	if c.cluster != "" {
		return []string{c.cluster}, ""
	}
	for _, k := range c.model.Clusters {
		if slices.ContainsFunc(k.Hosts, func(h model.Host) bool { return s.Host != "" && under(s.Host, h.Name) }) {
			return []string{k.Name}, ""
		}
	}
	for _, k := range c.model.Clusters {
		clusters = append(clusters, k.Name)
		if s.Cluster == k.Name {
			return []string{k.Name}, "taken to go to " + k.Name + ", which the resource's address names (--to says otherwise)"
		}
	}
	if len(clusters) > 1 {
		why = "the inputs do not tell which cluster the name is (--to tells)"
	}
	return clusters, why
}

// under reports whether a host is the cluster's name, or that of one of its brokers, which
// stands before the same domain: lkc-1-... or b0-...-lkc-1....
func under(host, cluster string) bool {
	host, cluster = strings.ToLower(host), strings.ToLower(cluster)
	label, _, _ := strings.Cut(cluster, ".")
	return host == cluster || strings.HasPrefix(label, "lkc-") && strings.Contains(host, label)
}

// ports that an occurrence is about: its own, or both.
func ports(s *Symptom) []int {
	if s.Port == model.ClusterPorts[0] || s.Port == model.ClusterPorts[1] {
		return []int{s.Port}
	}
	return model.ClusterPorts
}
