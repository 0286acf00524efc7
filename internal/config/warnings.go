package config

import (
	"fmt"
	"strings"

	"cdk.tf/confluent-privatelink/internal/confluentcloud"
	"cdk.tf/confluent-privatelink/internal/inorder"
	"cdk.tf/confluent-privatelink/internal/quota"
)

// Warnings returns what is allowed and may still surprise, ordered by path: what AWS and
// Confluent refuse until a quota is raised, and what is less safe than it looks.
func (c *Config) Warnings() []Problem {
	v := &validator{Config: c}
	for name, vpc := range inorder.Of(c.MadeVPCs()) {
		if vpc.ZoneCount() == 1 {
			v.add(at("privatelink.vpcs", name), "has one availability zone", "several, so that the endpoint outlives one of them")
		}
	}
	for name, cluster := range inorder.Of(c.Confluent.Clusters) {
		if cluster.Type == Dedicated && cluster.NetworkID == "" {
			v.add(at("confluent.clusters", name, "network_id"), "is missing for a dedicated cluster",
				"a Confluent network: PrivateLink attachments and gateways serve enterprise clusters, so this one will have public endpoints")
		}
	}
	v.warnOfRegion()
	v.warnOfTopics()
	v.warnOfOffsets()
	v.warnOfConnectors()
	v.warnOfSubjects()
	if *c.Secrets.RecoveryWindowDays == 0 {
		v.add("secrets.recovery_window_days", "is 0", "7 to 30, so that a secret deleted by mistake can be restored")
	}
	v.warnOfQuotas()
	return sorted(v.problems)
}

// warnOfTopics warns of topics that lose records or stop producers when one broker restarts,
// and of names that tools take for internal ones and hide.
func (v *validator) warnOfTopics() {
	for name, cluster := range inorder.Of(v.Confluent.Clusters) {
		for topic, settings := range inorder.Of(cluster.Topics) {
			path := at("confluent.clusters", name, "topics", topic)
			if strings.HasPrefix(topic, "_") {
				v.add(path, "starts with _, as internal topics do, which tools hide", "another name")
			}
			// Confluent Cloud documentation, "Optimize Clients for Availability": minimum in-sync replicas.
			switch settings.Config["min.insync.replicas"] {
			case "1":
				v.add(at(path, "config", "min.insync.replicas"), "is 1", "2, so that an acknowledged record outlives a broker")
			case "3":
				v.add(at(path, "config", "min.insync.replicas"), "is 3, of three replicas", "2, so that producers can write while a broker restarts")
			}
		}
	}
}

func (v *validator) warnOfQuotas() {
	vpcs := len(v.MadeVPCs())
	blocks, clients := 0, 0
	for name, hub := range inorder.Of(v.Hub.VPCs) {
		blocks += max(1, len(hub.CIDRs))
		if hub.ClientVPN == nil {
			continue
		}
		clients++
		path := at("hub.vpcs", name, "client_vpn")
		if vpcs > quota.RoutesPerAssociation {
			v.add(path, fmt.Sprintf("gets %d routes for each subnet", vpcs), raise(quota.RoutesPerAssociation, "routes of a Client VPN endpoint's subnet"))
		}
		if rules := vpcs * max(1, len(hub.ClientVPN.AccessGroupIDs)); rules > quota.AuthorizationsPerClientVPN {
			v.add(path, fmt.Sprintf("gets %d authorization rules", rules), raise(quota.AuthorizationsPerClientVPN, "authorization rules of a Client VPN endpoint"))
		}
	}
	const ports = 2
	if rules := ports * (blocks + clients + 1); rules > quota.RulesPerGroup {
		v.add("hub.vpcs", fmt.Sprintf("give each endpoint's security group %d rules", rules), raise(quota.RulesPerGroup, "rules of a security group"))
	}
	// Besides the clients' entries, two are for what crosses the VPC's own subnets.
	if entries := ports*(blocks+clients) + 2; entries > quota.EntriesPerACL {
		v.add("hub.vpcs", fmt.Sprintf("give each network ACL %d inbound entries", entries),
			raise(quota.EntriesPerACL, fmt.Sprintf("entries of a network ACL in one direction, at most %d", quota.MostEntriesPerACL)))
	}
	if all := vpcs + len(v.Hub.VPCs); all > quota.VPCsPerRegion {
		v.add("privatelink.vpcs", fmt.Sprintf("make %d VPCs of the region with those of the hub", all), raise(quota.VPCsPerRegion, "VPCs of a region"))
	}
	if clusters := len(v.Confluent.Clusters); clusters > confluentcloud.ClustersPerEnvironment {
		v.add("confluent.clusters", fmt.Sprintf("are %d", clusters), raise(confluentcloud.ClustersPerEnvironment, "clusters of a Confluent environment"))
	}
	if vpcs > quota.RoutesPerTable {
		v.add("privatelink.vpcs", fmt.Sprintf("give each route table of the hub %d routes", vpcs), raise(quota.RoutesPerTable, "routes of a route table"))
	}
}

func raise(number int, of string) string {
	return fmt.Sprintf("have the quota raised, which is %d by default (%s)", number, of)
}
