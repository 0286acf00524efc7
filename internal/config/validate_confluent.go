package config

import (
	"cmp"
	"fmt"
	"maps"
	"slices"

	"cdk.tf/confluent-privatelink/internal/confluentcloud"
	"cdk.tf/confluent-privatelink/internal/inorder"
)

// checkConfluent checks the environment and what names a PrivateLink VPC.
func (v *validator) checkConfluent() {
	environment := v.Confluent.Environment
	if environment.ID != "" {
		const existing = "nothing besides id, which names an existing environment"
		if environment.Name != "" {
			v.add("confluent.environment.name", "is given for an existing environment", existing)
		}
		if environment.Protect != nil {
			v.add("confluent.environment.protect", "is given for an existing environment", existing)
		}
		if environment.StreamGovernance != "" {
			v.add("confluent.environment.stream_governance", "is given for an existing environment", existing)
		}
	}
	if v.Confluent.HubEndpoint == "" && len(v.PrivateLink.VPCs) > 1 && v.needsHubEndpoint() {
		v.add("confluent.hub_endpoint", "is missing", "required with several PrivateLink VPCs: "+v.vpcNames())
	}
	v.checkEndpoint("confluent.hub_endpoint", v.Confluent.HubEndpoint)
	if registry := v.Confluent.SchemaRegistry; registry != nil {
		if !registry.GivesAccess() && len(registry.Imports) == 0 && !v.ManagesRegistry() && !v.Confluent.ApplicationsUseRegistry() {
			v.add("confluent.schema_registry", "gives access to no subject", "read, write or both, schemas, schema_registry of an application, or manager: true until what was kept there is gone")
		}
		v.checkRegistryIsThere(*registry)
		checkRepeats(v, registry.Read, "confluent.schema_registry.read")
		checkRepeats(v, registry.Write, "confluent.schema_registry.write")
	}
	v.checkRegistryAccess()
	v.checkCatalog()
	v.checkSchemaLinking()
}

// needsHubEndpoint tells whether something has to know which endpoint the hub uses: the hub's own zone, or what is
// reached by an access point.
func (v *validator) needsHubEndpoint() bool {
	if v.Confluent.Connectivity == Attachment {
		return len(v.Hub.VPCs) > 0 && v.Hub.PrivateZoneID == ""
	}
	return len(v.Confluent.Clusters) > 0 || v.Confluent.SchemaRegistry != nil
}

// checkRegistryIsThere checks that there is a registry, which comes with the environment's first cluster, and a way to it.
func (v *validator) checkRegistryIsThere(registry SchemaRegistry) {
	if v.MakesEnvironment() && len(v.Confluent.Clusters) == 0 {
		v.add("confluent.schema_registry", "is given without a cluster", "a cluster as well: an environment gets its Schema Registry with the first")
	}
	if registry.Endpoint == "private" && v.Confluent.Connectivity == Gateway && len(v.PrivateLink.VPCs) == 0 {
		v.add("confluent.schema_registry.endpoint", "is private, and no access point leads to it", "public, or a PrivateLink VPC, or the access_point_id of one that exists")
	}
}

// checkGiven checks what has no meaning, before the defaults fill it in.
func (c *Config) checkGiven() []Problem {
	v := &validator{Config: c}
	v.checkGivenForExisting()
	for name, cluster := range inorder.Of(c.Confluent.Clusters) {
		v.checkAlike(cluster, at("confluent.clusters", name))
	}
	if c.Confluent.Connectivity == "" || c.Confluent.Connectivity == Attachment {
		for name, cluster := range inorder.Of(c.Confluent.Clusters) {
			if cluster.Endpoint != "" {
				v.add(at("confluent.clusters", name, "endpoint"), "is given with connectivity attachment",
					"only with gateway: with an attachment, every VPC's endpoint leads to every cluster, by the same names")
			}
		}
	}
	return v.problems
}

// checkEndpoint checks the name of a PrivateLink VPC.
func (v *validator) checkEndpoint(path, name string) {
	if _, ok := v.PrivateLink.VPCs[name]; !ok && name != "" && len(v.PrivateLink.VPCs) > 0 {
		v.refer(path, aVPC, name, slices.Sorted(maps.Keys(v.PrivateLink.VPCs)), "is not a PrivateLink VPC of this file", "needs "+v.vpcNames())
	}
}

func (v *validator) vpcNames() string {
	return oneOf(slices.Sorted(maps.Keys(v.PrivateLink.VPCs)))
}

// checkClusters checks each cluster by itself.
func (v *validator) checkClusters() {
	for name, cluster := range inorder.Of(v.Confluent.Clusters) {
		path := at("confluent.clusters", name)
		if cluster.Endpoint != v.Confluent.HubEndpoint { // that one is checked where it stands
			v.checkEndpoint(at(path, "endpoint"), cluster.Endpoint)
		}
		v.checkWayIn(cluster, path)
		switch cluster.Type {
		case Enterprise:
			v.checkEnterprise(cluster, path)
		case Dedicated:
			v.checkDedicated(cluster, path)
		}
		v.checkTopics(cluster, path)
		for application := range inorder.Of(cluster.Applications) {
			v.checkApplication(application, name)
		}
		for connector := range inorder.Of(cluster.Connectors) {
			v.checkConnector(connector, name)
		}
	}
}

// checkWayIn checks that something leads to a cluster. With an attachment, the names of a cluster that exists are the
// same wherever they lead to.
func (v *validator) checkWayIn(cluster Cluster, path string) {
	switch {
	case len(v.PrivateLink.VPCs) > 0 || cluster.NetworkID != "":
	case v.Confluent.Connectivity == Gateway:
		v.add(path, "is reached by no access point", "a PrivateLink VPC under privatelink.vpcs, or there the access_point_id of one that exists")
	case v.Confluent.Connectivity == Attachment && cluster.ID == "" && v.Confluent.PrivateLinkAttachmentID == "":
		v.add(path, "is reached by no endpoint", "a PrivateLink VPC under privatelink.vpcs, or confluent.private_link_attachment_id of an attachment whose endpoints are others'")
	}
}

func (v *validator) checkEnterprise(cluster Cluster, path string) {
	v.checkAvailability(cluster, path, "HIGH", "LOW")
	const allowed = "only for clusters of the type dedicated"
	if cluster.CKU != 0 {
		v.add(at(path, "cku"), "is given for an enterprise cluster", allowed+"; max_ecku bounds this one")
	}
	// Confluent Cloud API reference, cmk/v2 clusters: max_ecku.
	if cluster.MaxECKU == 1 && cluster.Availability == "HIGH" {
		v.add(at(path, "max_ecku"), "is 1 with the availability HIGH", "at least 2, or the availability LOW")
	}
	if most := confluentcloud.MostPrivateLinkECKU; cluster.MaxECKU > most {
		v.add(at(path, "max_ecku"), fmt.Sprintf("is %d", cluster.MaxECKU), fmt.Sprintf("at most %d for a cluster that is reached by PrivateLink", most))
	}
	v.checkPartitions(cluster, path)
	if cluster.NetworkID != "" {
		v.add(at(path, "network_id"), "is given for an enterprise cluster", allowed)
	}
}

// checkPartitions checks that the partitions of the topics that are made here fit on an
// enterprise cluster at its largest.
func (v *validator) checkPartitions(cluster Cluster, path string) {
	partitions := 0
	for _, topic := range cluster.Topics {
		partitions += topic.Partitions
	}
	units := min(cmp.Or(cluster.MaxECKU, confluentcloud.MostPrivateLinkECKU), confluentcloud.MostPrivateLinkECKU)
	if most := units * confluentcloud.PartitionsPerECKU; partitions > most {
		v.add(at(path, "topics"), fmt.Sprintf("have %d partitions", partitions), fmt.Sprintf("at most %d on %d eCKU (max_ecku)", most, units))
	}
}

func (v *validator) checkDedicated(cluster Cluster, path string) {
	v.checkAvailability(cluster, path, "MULTI_ZONE", "SINGLE_ZONE")
	if cluster.MaxECKU != 0 {
		v.add(at(path, "max_ecku"), "is given for a dedicated cluster", "only for clusters of the type enterprise; cku sizes this one")
	}
	switch {
	case cluster.CKU == 0:
		v.add(at(path, "cku"), "is missing", "required for a dedicated cluster: its number of CKUs")
	case cluster.CKU == 1 && cluster.Availability == "MULTI_ZONE":
		v.add(at(path, "cku"), "is 1 with the availability MULTI_ZONE", "at least 2, or the availability SINGLE_ZONE")
	}
}

func (v *validator) checkAvailability(cluster Cluster, path string, allowed ...string) {
	all := []string{"HIGH", "LOW", "MULTI_ZONE", "SINGLE_ZONE"}
	if slices.Contains(all, cluster.Availability) && !slices.Contains(allowed, cluster.Availability) {
		v.add(at(path, "availability"), fmt.Sprintf("does not exist for a cluster of the type %s", cluster.Type), "needs "+oneOf(allowed))
	}
}
