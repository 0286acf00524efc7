package config

import (
	"maps"
	"slices"

	"cdk.tf/confluent-privatelink/internal/inorder"
)

// onlyMade is allowed for what a thing that exists has already.
const onlyMade = "only for what is made here: what is named by id stays as it is"

// checkGivenForExisting checks, before the defaults fill it in, that nothing says how a thing is made
// that is named by id.
func (v *validator) checkGivenForExisting() {
	for name, vpc := range inorder.Of(v.PrivateLink.VPCs) {
		if vpc.Made() {
			continue
		}
		path := at("privatelink.vpcs", name)
		for key, given := range inorder.Of(map[string]bool{
			"cidr": vpc.CIDR.IsValid(), "availability_zone_ids": len(vpc.AvailabilityZoneIDs) > 0,
			"availability_zone_count": vpc.AvailabilityZoneCount != 0, "subnet_prefix_length": vpc.SubnetPrefixLength != 0,
		}) {
			if given {
				v.add(at(path, key), "is given for a VPC that exists", onlyMade)
			}
		}
	}
	for name, cluster := range inorder.Of(v.Confluent.Clusters) {
		if cluster.ID == "" {
			continue
		}
		path := at("confluent.clusters", name)
		for key, given := range inorder.Of(map[string]bool{
			"type": cluster.Type != "", "availability": cluster.Availability != "", "max_ecku": cluster.MaxECKU != 0, "cku": cluster.CKU != 0,
			"byok_key_arn": cluster.BYOKKeyARN != "", "network_id": cluster.NetworkID != "", "protect": cluster.Protect != nil,
			"deletion_protection": cluster.DeletionProtection != nil,
		}) {
			if given {
				v.add(at(path, key), "is given for a cluster that exists", onlyMade)
			}
		}
	}
}

// checkExisting checks what is named by id: that it fits the connectivity, and that what it is in is named too.
func (v *validator) checkExisting() {
	v.checkConnectivityOfIDs()
	v.checkEnvironmentOfIDs()
	v.checkExistingVPCs()
	v.checkRuleIDs()
	ids := places[string]{}
	for name, cluster := range inorder.Of(v.Confluent.Clusters) {
		checkRepeated(v, ids, cluster.ID, at("confluent.clusters", name, "id"))
	}
	checkRepeats(v, v.UsedBy, "used_by")
	if i := slices.Index(v.UsedBy, v.Name); i >= 0 && v.Name != "" {
		v.add(at("used_by", i), "is the name of this file", "names of other systems")
	}
}

// checkConnectivityOfIDs checks that ids of one way into an environment do not stand in a file of the other.
func (v *validator) checkConnectivityOfIDs() {
	one := func(path, value, connectivity string) {
		if value != "" && v.Confluent.Connectivity != connectivity && slices.Contains([]string{Attachment, Gateway}, v.Confluent.Connectivity) {
			v.add(path, "is given with connectivity "+v.Confluent.Connectivity, "only with "+connectivity)
		}
	}
	one("confluent.private_link_attachment_id", v.Confluent.PrivateLinkAttachmentID, Attachment)
	one("confluent.gateway_id", v.Confluent.GatewayID, Gateway)
	one("hub.private_zone_id", v.Hub.PrivateZoneID, Attachment)
	one("hub.resolver_rule_ids.public", v.Hub.ResolverRuleIDs.Public, Gateway)
	for name, vpc := range inorder.Of(v.PrivateLink.VPCs) {
		one(at("privatelink.vpcs", name, "access_point_id"), vpc.AccessPointID, Gateway)
	}
}

// checkEnvironmentOfIDs checks that the environment of what is named by id is named too.
func (v *validator) checkEnvironmentOfIDs() {
	if v.Confluent.Environment.ID != "" {
		return
	}
	named := map[string]bool{
		"confluent.private_link_attachment_id": v.Confluent.PrivateLinkAttachmentID != "",
		"confluent.gateway_id":                 v.Confluent.GatewayID != "",
	}
	for name, vpc := range v.PrivateLink.VPCs {
		named[at("privatelink.vpcs", name, "access_point_id")] = vpc.AccessPointID != ""
	}
	for name, cluster := range v.Confluent.Clusters {
		named[at("confluent.clusters", name, "id")] = cluster.ID != ""
	}
	maps.DeleteFunc(named, func(_ string, is bool) bool { return !is })
	if first := inorder.Keys(named); len(first) > 0 {
		v.add("confluent.environment.id", "is missing", "required with "+first[0]+", which is in an environment that exists")
	}
}

// checkExistingVPCs checks the PrivateLink VPCs that are named by id, and that each of the others has a CIDR block.
func (v *validator) checkExistingVPCs() {
	ids, points, subnets := places[string]{}, places[string]{}, places[string]{}
	zones := places[string]{}
	checkRepeated(v, zones, v.Hub.PrivateZoneID, "hub.private_zone_id")
	for name, vpc := range inorder.Of(v.Hub.VPCs) {
		ids[vpc.ID] = at("hub.vpcs", name, "id")
	}
	for name, vpc := range inorder.Of(v.PrivateLink.VPCs) {
		path := at("privatelink.vpcs", name)
		checkRepeated(v, ids, vpc.ID, at(path, "id"))
		checkRepeated(v, points, vpc.AccessPointID, at(path, "access_point_id"))
		checkRepeated(v, zones, vpc.PrivateZoneID, at(path, "private_zone_id"))
		for i, subnet := range vpc.SubnetIDs {
			checkRepeated(v, subnets, subnet, at(path, "subnet_ids", i))
		}
		checkRepeats(v, vpc.RouteTableIDs, at(path, "route_table_ids"))
		if vpc.Made() && !vpc.CIDR.IsValid() {
			v.add(at(path, "cidr"), "is missing", "required: the IPv4 CIDR block of the VPC that is made; or id, or access_point_id, of what exists")
		}
		if vpc.ID == "" {
			for key, given := range inorder.Of(map[string]bool{"subnet_ids": len(vpc.SubnetIDs) > 0, "route_table_ids": len(vpc.RouteTableIDs) > 0}) {
				if given {
					v.add(at(path, key), "is given without id", "id as well: the VPC that they are in")
				}
			}
		}
		if vpc.ID != "" && vpc.MakesEndpoint() && len(vpc.SubnetIDs) == 0 {
			v.add(at(path, "subnet_ids"), "is missing", "required with id: the subnets that the endpoint is put into")
		}
		if vpc.PrivateZoneID != "" && v.Confluent.Connectivity == Gateway && vpc.MakesEndpoint() {
			v.add(at(path, "private_zone_id"), "is given for an access point that is made here", "only with access_point_id: the zone of a new access point does not exist yet")
		}
	}
}

// checkRuleIDs checks that a rule is made here or named by id, not both, and only once.
func (v *validator) checkRuleIDs() {
	rules := v.Hub.ResolverRuleIDs
	if v.Hub.EndpointsRule && rules.Endpoints != "" {
		v.add("hub.endpoints_rule", "is true besides resolver_rule_ids.endpoints", "one of the two")
	}
	seen := places[string]{}
	checkRepeated(v, seen, rules.Private, "hub.resolver_rule_ids.private")
	checkRepeated(v, seen, rules.Public, "hub.resolver_rule_ids.public")
	checkRepeated(v, seen, rules.Endpoints, "hub.resolver_rule_ids.endpoints")
}
