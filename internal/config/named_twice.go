package config

import (
	"fmt"
	"slices"

	"cdk.tf/confluent-privatelink/internal/inorder"
)

// place is where something stands in a file.
type place struct {
	source *source
	path   string
}

// checkMadeTwice finds what two files both make in something that exists once: topics and connectors of a cluster, the record
// of a zone that leads to an endpoint, and with attachments the zone of a VPC.
func (r *resolution) checkMadeTwice() {
	topics, connectors, records, zones := map[string]place{}, map[string]place{}, map[string]place{}, map[string]place{}
	for _, s := range r.sources {
		for name, cluster := range inorder.Of(s.Confluent.Clusters) {
			id := r.cluster(s, name)
			for topic := range inorder.Of(cluster.Topics) {
				r.once(topics, id+" "+topic, place{s, at("confluent.clusters", name, "topics", topic)}, "a topic is made by one file: existing_topics in the other")
			}
			for connector := range inorder.Of(cluster.Connectors) {
				r.once(connectors, id+" "+connector, place{s, at("confluent.clusters", name, "connectors", connector)}, "another name: a cluster has one connector of a name")
			}
		}
		for name, vpc := range inorder.Of(s.PrivateLink.VPCs) {
			path := at("privatelink.vpcs", name)
			switch {
			case !vpc.MakesEndpoint() || s.Confluent.Connectivity == Gateway: // an access point has a zone of its own
			case vpc.PrivateZoneID != "":
				r.once(records, vpc.PrivateZoneID, place{s, at(path, "private_zone_id")}, "a zone for each endpoint: both files write its record *")
			case vpc.ID != "":
				r.once(zones, vpc.ID, place{s, at(path, "id")}, "another VPC: with attachments both files make a zone of the region's domain for it, and a VPC takes one")
			}
		}
	}
}

// once notes where something stands, or that it stands in another file already.
func (r *resolution) once(seen map[string]place, key string, here place, allowed string) {
	first, there := seen[key]
	if !there {
		seen[key] = here
		return
	}
	if first.source != here.source {
		add(r.problems, here.source, here.path, fmt.Sprintf("is also made or used as %s (%s)", first.path, first.source.place(first.path)), allowed)
	}
}

// cluster is a text that is the same for a cluster in all files: who makes it, or its id.
func (r *resolution) cluster(s *source, name string) string {
	cluster := s.Confluent.Clusters[name]
	if cluster.ID == "" {
		return "of " + DisplayName(s.Name, name)
	}
	for _, n := range r.named {
		if n.Thing == AKafkaCluster && n.ID == cluster.ID {
			return "of " + n.Name
		}
	}
	return cluster.ID
}

// warningsOfUsers tell of systems under used_by whose files are given and name nothing.
func warningsOfUsers(configs []*Config) []string {
	r := resolve(sourcesOf(configs))
	names := func(user, owner *Config) bool {
		return len(r.ambiguous[r.source(user)]) > 0 ||
			slices.ContainsFunc(r.named, func(n Named) bool { return n.User == user && n.Owner == owner })
	}
	var warnings []string
	for _, owner := range configs {
		for _, name := range owner.UsedBy {
			for _, user := range configs {
				if user.Name == name && !names(user, owner) {
					warnings = append(warnings, fmt.Sprintf("%s lists %s under used_by, whose file names nothing of it: while it stands there, Terraform refuses to give up what %s makes", owner.Name, name, owner.Name))
				}
			}
		}
	}
	return warnings
}
