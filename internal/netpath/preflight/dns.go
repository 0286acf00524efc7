package preflight

import (
	"fmt"
	"strings"

	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// zones looks for private hosted zones of the same name on the same VPC: a VPC sees one zone per
// name (Route 53 API Reference, AssociateVPCWithHostedZone, ConflictingDomainExists).
func (c *checker) zones() {
	checked := 0
	for _, planned := range c.Planned.Zones {
		domain, known := c.domain(planned.Domain)
		for _, a := range planned.VPCs.Value {
			if !a.Pending || c.isNew(a.VPC) || !known {
				continue
			}
			checked++
			for i := range c.Existing.Zones {
				e := &c.Existing.Zones[i]
				if e.ID != planned.ID && same(e.Domain, domain) && sees(e.VPCs.Value, a.VPC) {
					c.conflict("ConflictingDomainExists", planned.Object, e.Object,
						fmt.Sprintf("%s is associated with %s (%s) already: a VPC sees one private zone per name", a.VPC, e.Label(), e.Domain),
						"use hub VPCs of its own, or an ingress gateway, whose names differ; or take the other zone's association away, if nothing resolves by it")
				}
			}
		}
	}
	c.counted("associations of private zones", checked)
	if checked > 0 {
		c.unread("the private zones that the hub VPCs see and no input holds", "ListHostedZonesByVPC (route53:ListHostedZonesByVPC)")
	}
}

// rules looks for resolver rules of the same domain on the same VPC (Route 53 Resolver,
// AssociateResolverRule, RSLVR-00702).
func (c *checker) rules() {
	checked := 0
	for _, planned := range c.Planned.ResolverRules {
		domain, known := c.domain(planned.Domain)
		for _, a := range planned.VPCs.Value {
			if !a.Pending || c.isNew(a.VPC) || !known {
				continue
			}
			checked++
			for i := range c.Existing.ResolverRules {
				e := &c.Existing.ResolverRules[i]
				if e.ID != planned.ID && same(e.Domain, domain) && sees(e.VPCs.Value, a.VPC) {
					c.conflict("RSLVR-00702", planned.Object, e.Object,
						fmt.Sprintf("%s is associated with %s (%s %s) already: a VPC has one rule per domain name", a.VPC, e.Label(), e.Type, e.Domain),
						"let one owner make the rule for all, or take the other association away, if nothing is forwarded by it")
				}
			}
		}
	}
	c.counted("associations of resolver rules", checked)
	if checked > 0 {
		c.unread("the resolver rules of the hub VPCs that no input holds",
			"ListResolverRuleAssociations (route53resolver:ListResolverRuleAssociations)")
	}
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
