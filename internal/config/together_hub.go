package config

import (
	"fmt"
	"slices"

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
	if c.Confluent.Connectivity != c.other.Confluent.Connectivity {
		return
	}
	if c.Confluent.Connectivity == Attachment {
		c.add(at(path, "id"), "is also", otherPath,
			"other hub VPCs, or connectivity: gateway in one of the files: with attachments every environment of a region has the same DNS domain, which a VPC resolves to one of them")
		return
	}
	c.add(at(path, "id"), "is also", otherPath,
		"other hub VPCs: both files make the rules for Confluent's names of the region, and a VPC takes one per domain")
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
		count := len(c.PrivateLink.VPCs)
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
	for id, u := range inorder.Of(vpcs) {
		warn(id, "routes in each route table", u, quota.RoutesPerTable)
	}
	for id, u := range inorder.Of(endpoints) {
		warn(id, "routes for each associated subnet", u, quota.RoutesPerAssociation)
		warn(id, "authorization rules", u, quota.AuthorizationsPerClientVPN)
	}
	return warnings
}
