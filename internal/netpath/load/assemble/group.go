package assemble

import (
	"slices"

	"cdk.tf/confluent-privatelink/internal/netpath/load/resource"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// groups adds the security groups with their rules in each of the provider's three forms: inside
// the group, aws_security_group_rule, and a resource per rule. A state's group also lists the rules
// that were resources when it was last read; rules are united, so that one said twice does no harm.
func (a *assembler) groups() {
	for _, t := range a.things("aws_security_group", "aws_default_security_group") {
		g := model.SecurityGroup{Object: t.Object, VPC: a.ref(t.text("vpc_id"))}
		for side, rules := range map[string]*model.Fact[[]model.GroupRule]{"ingress": &g.Ingress, "egress": &g.Egress} {
			a.rulesApart(&g, side, rules)
			apart := slices.Clone(rules.Value)
			for _, b := range t.blocks(side) {
				b.Address, b.Pending = t.Address, t.Pending
				a.addRules(&g, &b, rules, apart)
			}
		}
		a.model.SecurityGroups = append(a.model.SecurityGroups, g)
	}
}

// rulesApart reads the rules that are resources of their own.
func (a *assembler) rulesApart(g *model.SecurityGroup, side string, rules *model.Fact[[]model.GroupRule]) {
	for _, r := range a.by("aws_vpc_security_group_"+side+"_rule", "security_group_id")[g.ID] {
		rule := model.GroupRule{ID: a.id(r), Address: r.Address, Protocol: model.Protocol(r.String("ip_protocol")), Ports: rulePorts(r), Pending: r.Pending}
		group, list := r.String("referenced_security_group_id"), r.String("prefix_list_id")
		switch {
		case group != "":
			rule.Group = a.ref(group)
			rules.Value = append(rules.Value, rule)
		case list != "":
			rule.List = a.ref(list)
			addPeers(rules, rule, a.listed(rule.List))
		case r.String("cidr_ipv6") == "":
			if d, ok := a.destination(r.String("cidr_ipv4")); ok {
				addPeers(rules, rule, []model.Destination{d})
			} else {
				rules.Gap = unread(r, "cidr_ipv4")
			}
		}
	}
	for _, r := range a.by("aws_security_group_rule", "security_group_id")[g.ID] {
		if r.String("type") == side {
			a.addRules(g, r, rules, nil)
		}
	}
}

// addRules reads a rule that lists peers of every kind. Those that are there already are left out.
func (a *assembler) addRules(g *model.SecurityGroup, r *resource.Resource, rules *model.Fact[[]model.GroupRule], there []model.GroupRule) {
	base := model.GroupRule{Address: r.Address, Protocol: model.Protocol(r.String("protocol")), Ports: rulePorts(r), Pending: r.Pending}
	if id := r.String("id"); id != "" {
		base.ID = model.ID(id)
	}
	var found model.Fact[[]model.GroupRule]
	cidrs, ok := r.Strings("cidr_blocks")
	if !ok {
		rules.Gap = unread(r, "cidr_blocks")
	}
	for _, cidr := range cidrs {
		if d, ok := a.destination(cidr); ok {
			addPeers(&found, base, []model.Destination{d})
		} else {
			rules.Gap = unread(r, "cidr_blocks")
		}
	}
	lists, _ := r.Strings("prefix_list_ids")
	for _, list := range lists {
		rule := base
		rule.List = a.ref(list)
		addPeers(&found, rule, a.listed(rule.List))
	}
	groups, _ := r.Strings("security_groups")
	if id := r.String("source_security_group_id"); id != "" {
		groups = append(groups, id)
	}
	if self, _ := r.Bool("self", false); self {
		groups = append(groups, string(g.ID))
	}
	for _, group := range groups {
		rule := base
		rule.Group = a.ref(group)
		found.Value = append(found.Value, rule)
	}
	for _, rule := range found.Value {
		same := func(other model.GroupRule) bool {
			return other.Protocol == rule.Protocol && other.Ports == rule.Ports && other.Peer == rule.Peer && other.Group == rule.Group
		}
		if !slices.ContainsFunc(there, same) {
			rules.Value = append(rules.Value, rule)
		}
	}
}

func addPeers(rules *model.Fact[[]model.GroupRule], rule model.GroupRule, peers []model.Destination) {
	for _, peer := range peers {
		rule.Peer = peer
		rules.Value = append(rules.Value, rule)
	}
}

// rulePorts are the ports of a rule; a rule for every protocol has none.
func rulePorts(r *resource.Resource) model.Ports {
	first, ok := r.Int("from_port")
	last, okLast := r.Int("to_port")
	if !ok || !okLast || first == -1 {
		return model.AllPorts
	}
	return model.Ports{First: first, Last: last}
}
