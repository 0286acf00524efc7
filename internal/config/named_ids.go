package config

import (
	"fmt"
	"slices"

	"cdk.tf/confluent-privatelink/internal/inorder"
)

// hubZone is the key of the zone of the hub VPCs.
const hubZone = "hub"

// naming is an id in a file, of something that exists.
type naming struct {
	path, id string
	thing    Thing
	// key is what the file calls it: a PrivateLink VPC's name, a cluster's, a rule's, or a position in the VPC.
	key string
	// of is the path of the access point's or VPC's id that it goes with, if there is one.
	of string
}

// names are the ids in a file; access points and VPCs come before what goes with them.
func (c *Config) names() []naming {
	all := []naming{
		{path: "confluent.environment.id", id: c.Confluent.Environment.ID, thing: AnEnvironment},
		{path: "confluent.private_link_attachment_id", id: c.Confluent.PrivateLinkAttachmentID, thing: AnAttachment},
		{path: "confluent.gateway_id", id: c.Confluent.GatewayID, thing: AGateway},
		{path: "hub.private_zone_id", id: c.Hub.PrivateZoneID, thing: AZone, key: hubZone},
	}
	for key, rule := range inorder.Of(c.rules()) {
		all = append(all, naming{path: at("hub.resolver_rule_ids", key), id: rule.id, thing: ARule, key: key})
	}
	for name, vpc := range inorder.Of(c.PrivateLink.VPCs) {
		all = append(all, vpc.names(name)...)
	}
	for name, cluster := range inorder.Of(c.Confluent.Clusters) {
		all = append(all, naming{path: at("confluent.clusters", name, "id"), id: cluster.ID, thing: AKafkaCluster, key: name})
	}
	return slices.DeleteFunc(all, func(one naming) bool { return one.id == "" })
}

func (v PrivateLinkVPC) names(name string) []naming {
	path := at("privatelink.vpcs", name)
	vpc, point := at(path, "id"), at(path, "access_point_id")
	zoneOf := ""
	switch {
	case v.AccessPointID != "":
		zoneOf = point
	case v.ID != "":
		zoneOf = vpc
	}
	all := []naming{{vpc, v.ID, APrivateVPC, name, ""}, {point, v.AccessPointID, AnAccessPoint, name, ""}, {at(path, "private_zone_id"), v.PrivateZoneID, AZone, name, zoneOf}}
	for i, id := range v.SubnetIDs {
		all = append(all, naming{at(path, "subnet_ids", i), id, ASubnet, fmt.Sprint(i), vpc})
	}
	for i, id := range v.RouteTableIDs {
		all = append(all, naming{at(path, "route_table_ids", i), id, ARouteTable, fmt.Sprint(i), vpc})
	}
	return all
}

// made is a thing that a file makes and others can name.
type made struct {
	owner *Config
	thing Thing
	// key as in naming.
	key string
	// name is the display name, or the tag Name.
	name string
	// of is the name of the access point or VPC that it goes with, or the domain of a rule.
	of string
}

// makes are the things of a file that others can name by id, with the names that the stacks give to them.
func (c *Config) makes() []made {
	var all []made
	add := func(thing Thing, key, of string, name ...string) {
		all = append(all, made{c, thing, key, DisplayName(append([]string{c.Name}, name...)...), of})
	}
	if c.MakesEnvironment() {
		all = append(all, made{owner: c, thing: AnEnvironment, name: c.Confluent.Environment.Name})
	}
	gateway := c.Confluent.Connectivity == Gateway
	switch {
	case c.MakesEntry() && gateway:
		add(AGateway, "", "")
	case c.MakesEntry():
		add(AnAttachment, "", "")
	}
	if c.ownsHubZone() {
		add(AZone, hubZone, "", hubZone)
	}
	for key, rule := range inorder.Of(c.rules()) {
		if rule.id == "" {
			add(ARule, key, rule.domain, key)
		}
	}
	for name, vpc := range inorder.Of(c.PrivateLink.VPCs) {
		with := DisplayName(c.Name, name)
		if vpc.Made() {
			add(APrivateVPC, name, "", name)
			for i, zone := range vpc.zoneKeys() {
				add(ASubnet, fmt.Sprint(i), with, name, zone)
				add(ARouteTable, fmt.Sprint(i), with, name, zone)
			}
		}
		if gateway && vpc.MakesEndpoint() {
			add(AnAccessPoint, name, "", name)
		}
		if vpc.MakesEndpoint() && vpc.PrivateZoneID == "" {
			add(AZone, name, with, name)
		}
	}
	for name, cluster := range inorder.Of(c.Confluent.Clusters) {
		if cluster.ID == "" {
			add(AKafkaCluster, name, "", name)
		}
	}
	return all
}

// zoneKeys are the availability zones of a VPC that is made, as the names of its subnets have them.
func (v PrivateLinkVPC) zoneKeys() []string {
	if len(v.AvailabilityZoneIDs) > 0 {
		return v.AvailabilityZoneIDs
	}
	var keys []string
	for i := range v.AvailabilityZoneCount {
		keys = append(keys, fmt.Sprintf("az%d", i+1))
	}
	return keys
}
