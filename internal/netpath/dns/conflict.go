package dns

import (
	"cmp"
	"fmt"
	"slices"

	"cdk.tf/confluent-privatelink/internal/netpath/answer"
	"cdk.tf/confluent-privatelink/internal/netpath/code"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// Conflict are two objects of two systems of which a VPC takes one: private zones of one name (Route 53 API
// Reference, AssociateVPCWithHostedZone, ConflictingDomainExists), or resolver rules of one domain
// (AssociateResolverRule, RSLVR-00702). AWS refuses the one that comes later.
type Conflict struct {
	code      code.Code
	component string
	refusal   string
	kind      string
	fix       string
	vpc       model.ID
	domain    string
	sides     [2]side
}

// side is one of the two, with its association.
type side struct {
	model.Object
	pending bool
}

// conflicts finds them, for each VPC and name.
func conflicts(m *model.Model) []*Conflict {
	var found []*Conflict
	type place struct {
		vpc    model.ID
		domain string
	}
	zones, rules := map[place]side{}, map[place]side{}
	meet := func(seen map[place]side, o model.Object, domain string, associations []model.ZoneAssociation, as Conflict) {
		for _, a := range associations {
			at, own := place{a.VPC, canonical(domain)}, side{o, a.Pending || o.Pending}
			other, taken := seen[at]
			if taken && other.ID != own.ID && other.System != own.System {
				c := as
				c.vpc, c.domain, c.sides = a.VPC, at.domain, [2]side{other, own}
				found = append(found, &c)
			}
			if !taken || other.pending && !own.pending {
				seen[at] = own
			}
		}
	}
	for _, z := range m.Zones {
		meet(zones, z.Object, cmp.Or(z.Becomes, z.Domain), z.VPCs.Value, Conflict{code: code.ZoneConflict, component: answer.HostedZoneComponent,
			kind: "private zone", refusal: "ConflictingDomainExists", fix: "use hub VPCs of its own for one of the systems, or connectivity: gateway, whose names differ"})
	}
	for _, r := range m.ResolverRules {
		meet(rules, r.Object, cmp.Or(r.Becomes, r.Domain), r.VPCs.Value, Conflict{code: code.RuleConflict, component: "resolver rule",
			kind: "resolver rule", refusal: "RSLVR-00702", fix: "let one system make the rule, and name it in the other's file (hub.resolver_rule_ids)"})
	}
	return found
}

// Conflicts adds to a trace what an apply of the cluster's system is refused for in a VPC whose resolver the
// client asks. What is there already stays as it is: only the system whose object is yet to come is
// concerned, and both if both are.
func (r *Resolver) Conflicts(t *answer.Trace) {
	for _, c := range r.conflicts {
		if !c.asked(t) || !c.concerns(t.Cluster) {
			continue
		}
		what := fmt.Sprintf("%s would have two of %s: %s and %s; a VPC takes one %s per name, and AWS refuses the later one (%s)",
			r.VPC(c.vpc).Called(), c.domain, c.sides[0].Label(), c.sides[1].Label(), c.kind, c.refusal)
		if !c.sides[0].pending && !c.sides[1].pending {
			t.Worsen(answer.Unknown)
			t.AddGap(&model.Gap{What: fmt.Sprintf("which of %s and %s is associated with %s: by the inputs both are, and a VPC takes one %s per name",
				c.sides[0].Label(), c.sides[1].Label(), r.VPC(c.vpc).Called(), c.kind), Settle: []string{"the states as they are now (terraform apply -refresh-only)", "--live"}})
			continue
		}
		t.Worsen(answer.Blocked)
		t.AddBlocker(&answer.Blocker{Code: c.code, Phase: answer.PhaseDNS, Component: c.component, Object: c.later().Object, Message: what, Fix: c.fix})
	}
}

// later is the side that is yet to come, the second one if both are.
func (c *Conflict) later() side {
	if c.sides[1].pending {
		return c.sides[1]
	}
	return c.sides[0]
}

// asked reports whether the resolver of the conflict's VPC was asked for a name of the trace.
func (c *Conflict) asked(t *answer.Trace) bool {
	return t.Resolution != nil && slices.Contains(t.Resolution.Asked, c.vpc)
}

// concerns reports whether the cluster is of a system whose object is yet to come.
func (c *Conflict) concerns(k *model.Cluster) bool {
	both := c.sides[0].pending == c.sides[1].pending
	for _, s := range c.sides {
		if (both || s.pending) && (s.System == "" || model.Share(k.Systems, []string{s.System})) {
			return true
		}
	}
	return false
}
