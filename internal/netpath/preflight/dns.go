package preflight

import (
	"fmt"
	"strings"

	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// named is a zone or a rule: of one name a VPC takes one.
type named struct {
	model.Object
	domain, kind string
	vpcs         []model.ZoneAssociation
}

// zones looks for private hosted zones of the same name on the same VPC: a VPC sees one zone per
// name (Route 53 API Reference, AssociateVPCWithHostedZone, ConflictingDomainExists).
func (c *checker) zones() {
	list := func(m *model.Model) (found []named) {
		for _, z := range m.Zones {
			found = append(found, named{z.Object, z.Domain, "", z.VPCs.Value})
		}
		return found
	}
	checked := c.onePerVPC("ConflictingDomainExists", list(c.Planned), list(c.Existing), "a VPC sees one private zone per name",
		"use hub VPCs of its own, or an ingress gateway, whose names differ; or take the other zone's association away, if nothing resolves by it")
	c.counted("associations of private zones", checked)
	if checked > 0 {
		c.unread("the private zones that the hub VPCs see and no input holds", "ListHostedZonesByVPC (route53:ListHostedZonesByVPC)")
	}
}

// rules looks for resolver rules of the same domain on the same VPC (Route 53 Resolver,
// AssociateResolverRule, RSLVR-00702).
func (c *checker) rules() {
	list := func(m *model.Model) (found []named) {
		for _, r := range m.ResolverRules {
			found = append(found, named{r.Object, r.Domain, r.Type + " ", r.VPCs.Value})
		}
		return found
	}
	checked := c.onePerVPC("RSLVR-00702", list(c.Planned), list(c.Existing), "a VPC has one rule per domain name",
		"let one owner make the rule for all, or take the other association away, if nothing is forwarded by it")
	c.counted("associations of resolver rules", checked)
	if checked > 0 {
		c.unread("the resolver rules of the hub VPCs that no input holds",
			"ListResolverRuleAssociations (route53resolver:ListResolverRuleAssociations)")
	}
}

// onePerVPC notes each planned association for which the VPC has another of the same name, and counts
// what was compared.
func (c *checker) onePerVPC(refusal string, planned, existing []named, rule, fix string) (checked int) {
	for _, p := range planned {
		domain, known := c.domain(p.domain)
		for _, a := range p.vpcs {
			if !a.Pending || c.isNew(a.VPC) || !known {
				continue
			}
			checked++
			for _, e := range existing {
				if e.ID != p.ID && same(e.domain, domain) && sees(e.vpcs, a.VPC) {
					c.conflict(refusal, p.Object, e.Object,
						fmt.Sprintf("%s is associated with %s (%s%s) already: %s", a.VPC, e.Label(), e.kind, e.domain, rule), fix)
				}
			}
		}
	}
	return checked
}

// domain is a planned name as it will be. A name known only after apply is the attachment's, or that
// of a new access point, which nothing can have yet.
func (c *checker) domain(planned string) (name string, known bool) {
	if !strings.ContainsAny(planned, "{}") {
		return planned, true
	}
	return c.Domain, c.Domain != ""
}

// isNew reports whether a VPC is yet to be made: nothing is associated with it.
func (c *checker) isNew(vpc model.ID) bool {
	planned := find(c.Planned.VPCs, vpc, func(v *model.VPC) model.Object { return v.Object })
	return planned != nil && planned.Pending
}

func same(a, b string) bool {
	return strings.EqualFold(strings.TrimSuffix(a, "."), strings.TrimSuffix(b, "."))
}

func sees(list []model.ZoneAssociation, vpc model.ID) bool {
	for _, a := range list {
		if a.VPC == vpc {
			return true
		}
	}
	return false
}
