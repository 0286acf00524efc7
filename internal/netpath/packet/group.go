package packet

import (
	"fmt"
	"net/netip"
	"slices"
	"strings"

	"cdk.tf/confluent-privatelink/internal/netpath/answer"
	"cdk.tf/confluent-privatelink/internal/netpath/code"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
	"cdk.tf/confluent-privatelink/internal/netpath/place"
	"cdk.tf/confluent-privatelink/internal/netpath/prefix"
)

const groupComponent = "security group"

// egress evaluates what the groups of the source let out.
func (w *walk) egress() { w.groupRules(w.from, w.to, true) }

// ingress evaluates what the groups of the destination let in.
func (w *walk) ingress() { w.groupRules(w.to, w.from, false) }

// groupRules evaluates the union of the rules of a place's groups (VPC guide, "Security
// group rules": stateful, allow only).
func (w *walk) groupRules(at, peer *place.Place, egress bool) {
	if !at.Guarded {
		return
	}
	if gap := at.Groups.Gap; gap != nil {
		w.miss(groupComponent, model.Object{}, "", code.GroupRulesMismatch, gap)
		return
	}
	var rules []model.GroupRule
	var names []string
	object := model.Object{}
	for _, id := range at.Groups.Value {
		group := w.Groups[id]
		if group == nil {
			w.miss(groupComponent, model.Object{ID: id}, "", code.GroupRulesMismatch, &model.Gap{What: "the rules of " + string(id),
				Settle: []string{"DescribeSecurityGroupRules (ec2:DescribeSecurityGroupRules)"}})
			return
		}
		list := group.Ingress
		if egress {
			list = group.Egress
		}
		if list.Gap != nil {
			w.miss(groupComponent, group.Object, "", code.GroupRulesMismatch, list.Gap)
			return
		}
		rules, names, object = append(rules, list.Value...), append(names, group.Label()), group.Object
	}
	w.judgeRules(object, strings.Join(names, ", "), rules, peer, egress)
}

func (w *walk) judgeRules(object model.Object, names string, rules []model.GroupRule, peer *place.Place, egress bool) {
	var fitting []model.GroupRule
	referring, unread := "", (*model.Gap)(nil)
	for _, r := range rules {
		if (r.Protocol != w.header.Protocol && r.Protocol != model.AnyProtocol) ||
			(r.Protocol != model.AnyProtocol && !r.Ports.Covers(w.header.Ports)) {
			continue
		}
		if r.Group != "" {
			referring = string(r.Group)
			continue
		}
		if r.Peer.List != "" && unread == nil {
			unread = unreadList(r.Peer.List, names+" lets it through")
		}
		fitting = append(fitting, r)
	}
	if matched, ok := w.allowed(fitting, peer); ok {
		w.pass(groupComponent, object, matched)
		return
	}
	traffic := portsText(w.header.Protocol, w.header.Ports)
	side, direction := "from", "an ingress"
	if egress {
		side, direction = "to", "an egress"
	}
	fix := fmt.Sprintf("add %s rule for %s %s %s to %s", direction, traffic, side, peer.NetworkText(), names)
	switch {
	case unread != nil:
		w.miss(groupComponent, object, "", code.GroupRulesMismatch, unread)
	case referring != "" && w.near():
		w.miss(groupComponent, object, "reference to "+referring, code.GroupReference, &model.Gap{
			What:   fmt.Sprintf("whether the other end is in %s, which %s lets through", referring, names),
			Settle: []string{"DescribeNetworkInterfaces (ec2:DescribeNetworkInterfaces)", fix}})
	case referring != "":
		w.block(groupComponent, object, "reference to "+referring, code.GroupReference,
			fmt.Sprintf("%s allows %s by reference to %s only: a reference does not hold across a transit gateway for an endpoint", names, traffic, referring),
			fix)
	case len(rules) == 0:
		w.block(groupComponent, object, "", code.GroupHasNoRules, fmt.Sprintf("%s has no rules %s anything", names, sideVerb(egress)), fix)
	default:
		w.block(groupComponent, object, "", code.GroupRulesMismatch,
			fmt.Sprintf("%s does not allow %s %s %s", names, traffic, side, peer.NetworkName()), fix)
	}
}

// near reports whether a reference to a group holds: within a VPC and over a peering (VPC Peering
// Guide, "Update your security groups to reference peer security groups"), not over a Transit Gateway.
func (w *walk) near() bool {
	if w.from.VPC != nil && w.to.VPC != nil && w.from.VPC.ID == w.to.VPC.ID {
		return true
	}
	return slices.ContainsFunc(w.hops, func(h answer.Hop) bool { return h.Component == peeringComponent })
}

func sideVerb(egress bool) string {
	if egress {
		return "that let out"
	}
	return "that let in"
}

// allowed returns the rule, or the rules, that together cover all of the peer's addresses.
func (w *walk) allowed(rules []model.GroupRule, peer *place.Place) (matched string, ok bool) {
	var prefixes []netip.Prefix
	for _, r := range rules {
		for _, one := range w.peerPrefixes(r.Peer) {
			if one.Bits() == 0 || peer.Prefix.IsValid() && prefix.Contains(one, peer.Prefix) {
				return describeRule(r, one.String()), true
			}
			prefixes = append(prefixes, one)
		}
		if !peer.Prefix.IsValid() && peer.VPC != nil && r.Peer.VPC == peer.VPC.ID {
			return describeRule(r, "every CIDR of "+string(r.Peer.VPC)), true
		}
	}
	if peer.Prefix.IsValid() && prefix.Covered(peer.Prefix, prefixes) {
		return "several rules together", true
	}
	return "", false
}

func (w *walk) peerPrefixes(d model.Destination) []netip.Prefix {
	if d.Prefix.IsValid() {
		return []netip.Prefix{d.Prefix.Masked()}
	}
	return w.cidrsOf(d.VPC)
}

// describeRule prints a rule of a security group.
func describeRule(r model.GroupRule, peer string) string {
	ports := "all"
	if r.Protocol != model.AnyProtocol {
		ports = portsText(r.Protocol, r.Ports)
	}
	return answer.Matched(ports+" "+peer, r.Address)
}
