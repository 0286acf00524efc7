package config

import (
	"slices"
	"strconv"

	"cdk.tf/confluent-privatelink/internal/inorder"
)

// warnOfOffsets warns of consumer groups that read a topic on its own cluster and its mirror
// on the other, while the link copies the group's offsets: every copy overwrites what the
// group committed there, so that it reads again or skips records. (Confluent Cloud
// documentation, "Configure and Manage Cluster Links", consumer.offset.sync.enable.)
func (v *validator) warnOfOffsets() {
	for name, link := range inorder.Of(v.Links) {
		if link.OffsetSync == nil || !*link.OffsetSync.Enabled {
			continue
		}
		path := at("links", name, "consumer_offset_sync", "groups")
		prefix := ""
		if on, _ := strconv.ParseBool(link.Config["consumer.group.prefix.enable"]); on {
			prefix = link.Prefix
		}
		v.warnOfGroups(path, link, prefix, v.Mirrors(name), link.Source, link.Destination)
		v.warnOfGroups(path, link, prefix, v.ReverseMirrors(name), link.Destination, link.Source)
	}
}

// warnOfGroups warns of the groups in one direction of a link. prefix is what their names get
// on the other cluster.
func (v *validator) warnOfGroups(path string, link Link, prefix string, mirrors []Mirror, from, to string) {
	applications := v.Confluent.Clusters[to].Applications
	for i, synced := range link.OffsetSync.Groups {
		for name, here := range inorder.Of(v.Confluent.Clusters[from].Applications) {
			for other, there := range inorder.Of(applications) {
				if sharesGroup(synced, prefix, here.consumerGroups(), there.consumerGroups()) && readsBoth(mirrors, here.Consumes, there.Consumes) {
					v.add(at(path, i), "covers groups that "+at("confluent.clusters", from, "applications", name)+" and "+
						at("confluent.clusters", to, "applications", other)+" both use, so that each copy overwrites what the second committed",
						"a group of its own for the second, or no sync of this one")
				}
			}
		}
	}
}

// sharesGroup reports whether a group that is synced can be one of both applications.
func sharesGroup(synced Pattern, prefix string, here, there []Pattern) bool {
	return slices.ContainsFunc(here, func(group Pattern) bool {
		return group.overlaps(synced) && slices.ContainsFunc(there, func(other Pattern) bool {
			return other.overlaps(Pattern(prefix)+group) && other.overlaps(Pattern(prefix)+synced)
		})
	})
}

// readsBoth reports whether there is a topic that one application reads and whose mirror, still
// fed by the link, the other reads.
func readsBoth(mirrors []Mirror, here, there []Pattern) bool {
	return slices.ContainsFunc(mirrors, func(mirror Mirror) bool {
		fed := mirror.Status == MirrorActive || mirror.Status == MirrorPaused
		return fed && matchesAny(here, mirror.Topic) && matchesAny(there, mirror.MirrorTopic)
	})
}
