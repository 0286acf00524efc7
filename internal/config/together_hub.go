package config

import (
	"fmt"
	"slices"
	"strings"

	"cdk.tf/confluent-privatelink/internal/inorder"
	"cdk.tf/confluent-privatelink/internal/quota"
)

// hubVPCs checks the hub VPCs that both files name.
func (c *comparison) hubVPCs() {
	for name, vpc := range inorder.Of(c.Hub.VPCs) {
		for otherName, other := range inorder.Of(c.other.Hub.VPCs) {
			if vpc.ID == other.ID {
				c.shared(at("hub.vpcs", name), vpc, at("hub.vpcs", otherName), other)
			}
		}
	}
}

// shared checks one hub VPC that both files name: it is one thing, and has one zone per name and
// one resolver rule per domain (Route 53 API Reference, ConflictingDomainExists; RSLVR-00702).
func (c *comparison) shared(path string, vpc HubVPC, otherPath string, other HubVPC) {
	if c.Region != c.other.Region {
		c.add(at(path, "id"), "is in another region in", otherPath, "one region for one VPC")
		return
	}
	if len(vpc.CIDRs) > 0 && len(other.CIDRs) > 0 && !sameSet(vpc.CIDRs, other.CIDRs) {
		c.add(at(path, "cidrs"), "differ from those of", at(otherPath, "cidrs"), "the CIDR blocks that the VPC has")
	}
	if vpn, otherVPN := vpc.ClientVPN, other.ClientVPN; vpn != nil && otherVPN != nil && vpn.EndpointID == otherVPN.EndpointID {
		if vpn.ClientCIDR != otherVPN.ClientCIDR {
			c.add(at(path, "client_vpn", "client_cidr"), "differs from", at(otherPath, "client_vpn", "client_cidr"), "the block that the endpoint has")
		}
		if !sameSet(vpn.SubnetIDs, otherVPN.SubnetIDs) {
			c.add(at(path, "client_vpn", "subnet_ids"), "differ from those of", at(otherPath, "client_vpn", "subnet_ids"), "the subnets that the endpoint is associated with")
		}
	}
	if c.ownsHubZone() && c.other.ownsHubZone() {
		c.add(at(path, "id"), "is also", otherPath,
			"other hub VPCs, none (then only clients in the PrivateLink VPCs reach the clusters), or connectivity: gateway in one of the files: with attachments every "+
				"environment of a region has the same DNS domain, which a VPC resolves to one of them. In one environment: hub.private_zone_id, the zone of the other file")
		return
	}
	c.rules(path, otherPath)
}

// rules have one owner among the files that share a hub VPC: the one that makes the rule and associates the hub VPCs.
func (c *comparison) rules(path, otherPath string) {
	others, both := c.other.rules(), []string{}
	for key, own := range inorder.Of(c.Config.rules()) {
		other, there := others[key]
		if !there || own.domain != other.domain || c.told[key] {
			continue
		}
		here := at("hub.resolver_rule_ids", key)
		switch {
		case own.id == "" && other.id == "":
			both = append(both, key)
		case own.id != "" && other.id != "" && own.id != other.id:
			c.add(here, "names another rule than", here, "one rule for "+own.domain+": a VPC takes one per domain")
		case own.id != "" && other.id == "" && !slices.Contains(c.other.UsedBy, c.Name):
			c.add(here, "names a rule of a file that does not list "+c.Name+" under", "used_by", c.Name+" there: Terraform then refuses to give the rule up")
		case own.id == "" && other.id != "" && !slices.Contains(c.UsedBy, c.other.Name):
			c.add("used_by", "does not list "+c.other.Name+", which names a rule of this file in", here, c.other.Name+" here: Terraform then refuses to give the rule up")
		default:
			continue
		}
		c.told[key] = true
	}
	if len(both) > 0 {
		c.add(at(path, "id"), "is also", otherPath, "in one of the files hub.resolver_rule_ids ("+strings.Join(both, ", ")+") with the ids of the rules that the other makes "+
			"(its output resolver_rule_ids), or other hub VPCs: both files make the rules for Confluent's names of the region, and a VPC takes one per domain")
	}
}

// ownsHubZone tells whether the file makes the zone by which the hub VPCs resolve the names of an attachment.
func (c *Config) ownsHubZone() bool {
	return c.Confluent.Connectivity == Attachment && c.Confluent.HubEndpoint != "" && len(c.Hub.VPCs) > 0 && c.Hub.PrivateZoneID == ""
}

// rule is a SYSTEM rule that a file makes, or names by id.
type rule struct{ domain, id string }

// rules are those that the file makes or names, by their keys in resolver_rule_ids.
func (c *Config) rules() map[string]rule {
	named := len(c.Hub.VPCs)
	for _, vpc := range c.PrivateLink.VPCs {
		if vpc.Made() || vpc.ID != "" {
			named++
		}
	}
	if named == 0 {
		return nil // there is no VPC to associate
	}
	ids, rules := c.Hub.ResolverRuleIDs, map[string]rule{}
	if c.Confluent.Connectivity == Gateway {
		rules["private"] = rule{c.Region + ".aws.accesspoint.confluent.cloud", ids.Private}
		rules["public"] = rule{c.Region + ".aws.accesspoint.glb.confluent.cloud", ids.Public}
	} else {
		rules["private"] = rule{c.Region + ".aws.private.confluent.cloud", ids.Private}
	}
	if c.Hub.EndpointsRule || ids.Endpoints != "" {
		rules["endpoints"] = rule{c.Region + ".vpce.amazonaws.com", ids.Endpoints}
	}
	return rules
}

func sameSet[T comparable](a, b []T) bool {
	return len(a) == len(b) && !slices.ContainsFunc(a, func(x T) bool { return !slices.Contains(b, x) })
}

// WarningsTogether are those of files that share hub VPCs: default quotas that all of them together
// pass, each with the files.
func WarningsTogether(configs []*Config) []string {
	type use struct{ vpcs, files int }
	vpcs, endpoints := map[string]use{}, map[string]use{}
	for _, c := range configs {
		count := len(c.MadeVPCs())
		for _, vpc := range c.Hub.VPCs {
			u := vpcs[vpc.ID]
			vpcs[vpc.ID] = use{u.vpcs + count, u.files + 1}
			if vpc.ClientVPN != nil {
				u := endpoints[vpc.ClientVPN.EndpointID]
				endpoints[vpc.ClientVPN.EndpointID] = use{u.vpcs + count, u.files + 1}
			}
		}
	}
	var warnings []string
	warn := func(id, what string, u use, most int) {
		if u.files > 1 && u.vpcs > most {
			warnings = append(warnings, fmt.Sprintf("%s gets %d %s from %d files together; the default quota is %d: have it raised", id, u.vpcs, what, u.files, most))
		}
	}
	warnings = append(warnings, warningsOfRules(configs)...)
	warnings = append(warnings, warningsOfUsers(configs)...)
	warnings = append(warnings, warningsOfSchemas(configs)...)
	for id, u := range inorder.Of(vpcs) {
		warn(id, "routes in each route table", u, quota.RoutesPerTable)
	}
	for id, u := range inorder.Of(endpoints) {
		warn(id, "routes for each associated subnet", u, quota.RoutesPerAssociation)
		warn(id, "authorization rules", u, quota.AuthorizationsPerClientVPN)
	}
	return warnings
}

// warningsOfRules tell of rules that a file names by id and that no file given makes, and of hub VPCs that the file with
// the rule does not know: nobody associates them.
func warningsOfRules(configs []*Config) []string {
	if len(configs) < 2 {
		return nil // the owner's file is another one
	}
	// known are the hub VPCs that the owners of the rule for a domain associate, in an account: a rule that is named by
	// id is of the account of the hub VPC that resolves names.
	known := func(domain, account string) (vpcs []string) {
		for _, c := range configs {
			for _, rule := range c.rules() {
				if rule.id != "" || rule.domain != domain || !sameAccount(c.ResolverAccountID(), account) {
					continue
				}
				for _, vpc := range c.Hub.VPCs {
					vpcs = append(vpcs, vpc.ID)
				}
			}
		}
		return vpcs
	}
	var warnings []string
	for _, c := range configs {
		for key, rule := range inorder.Of(c.rules()) {
			switch associated := known(rule.domain, c.ResolverAccountID()); {
			case rule.id == "":
			case associated == nil:
				warnings = append(warnings, fmt.Sprintf("%s names the rule for %s by id (hub.resolver_rule_ids.%s), and none of the files makes it: give its owner's file too", c.Name, rule.domain, key))
			default:
				for name, vpc := range inorder.Of(c.Hub.VPCs) {
					if !slices.Contains(associated, vpc.ID) {
						warnings = append(warnings, fmt.Sprintf("hub.vpcs.%s of %s (%s) is not among the hub VPCs of the file that makes the rule for %s: nobody associates it with the rule; name it there too",
							name, c.Name, vpc.ID, rule.domain))
					}
				}
			}
		}
	}
	return warnings
}
