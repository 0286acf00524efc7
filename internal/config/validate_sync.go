package config

import (
	"regexp"
	"strconv"
	"strings"

	"cdk.tf/confluent-privatelink/internal/inorder"
)

// checkSync checks what a link copies besides records: offsets and ACLs.
func (v *validator) checkSync(name string, link Link) {
	path := at("links", name)
	if link.OffsetSync != nil {
		checkRepeats(v, link.OffsetSync.Groups, at(path, "consumer_offset_sync", "groups"))
	}
	if link.ACLSync == nil || !*link.ACLSync.Enabled {
		return
	}
	here := at(path, "acl_sync")
	if link.Prefix != "" {
		// Confluent Cloud documentation, "Manage Cluster Links", on cluster.link.prefix.
		v.add(here, "is given for a link with a prefix", "one of the two: ACLs are copied for the topics' own names")
		return
	}
	checkRepeats(v, link.ACLSync.Topics, at(here, "topics"))
	for i, pattern := range link.ACLSync.Topics {
		v.checkACLSync(at(here, "topics", i), pattern, link.Destination)
	}
}

// checkACLSync checks that ACL sync will not delete what this file grants: on the
// destination it removes every matching ACL that the source does not have.
func (v *validator) checkACLSync(path string, pattern Pattern, destination string) {
	for _, grant := range v.grants(destination) {
		if grant.pattern.overlaps(pattern) {
			v.add(path, "covers topics on which "+grant.path+" gives ACLs, which the sync would delete",
				"topics on which this file gives no ACLs on the destination")
			return
		}
	}
}

// grant is a pattern of topics on which the file gives ACLs.
type grant struct {
	path    string
	pattern Pattern
}

// grants returns what applications, connectors, shares and links are given on a cluster.
func (v *validator) grants(cluster string) []grant {
	var grants []grant
	add := func(path string, patterns []Pattern) {
		for _, pattern := range patterns {
			grants = append(grants, grant{path, pattern})
		}
	}
	path := at("confluent.clusters", cluster)
	for name, application := range inorder.Of(v.Confluent.Clusters[cluster].Applications) {
		add(at(path, "applications", name), application.topicsWithACLs())
	}
	for name, connector := range inorder.Of(v.Confluent.Clusters[cluster].Connectors) {
		add(at(path, "connectors", name), connector.topicsWithACLs())
	}
	for name, share := range inorder.Of(v.Shares) {
		if share.Cluster == cluster {
			add(at("shares", name), share.Topics)
		}
	}
	for name, link := range inorder.Of(v.Links) {
		if link.Source == cluster {
			add(at("links", name), link.Topics)
		}
		if link.Destination == cluster {
			add(at("links", name), link.ReverseTopics)
		}
	}
	return grants
}

// Link settings that the provider takes and that have no key of their own here
// (confluentinc/confluent, confluent_cluster_link), each with the form of its value.
var linkSettings = map[string]struct {
	form    *regexp.Regexp
	allowed string
}{
	"consumer.group.prefix.enable": {regexp.MustCompile(`^(true|false)$`), "true or false"},
	"mirror.start.offset.spec": {
		regexp.MustCompile(`^(earliest|latest|\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?(Z|[+-]\d{2}:?\d{2})?)$`),
		"earliest, latest or a time such as 2026-01-31T00:00:00.000Z",
	},
	"topic.config.sync.include": {regexp.MustCompile(`^[a-z.]+(,[a-z.]+)*$`), "topic settings joined by commas"},
	"topic.config.sync.ms":      {regexp.MustCompile(`^[1-9]\d*$`), "milliseconds, a whole number"},
}

// Link settings that are made from other keys, by their start.
var derivedSettings = map[string]string{
	"acl.":                       "acl_sync",
	"cluster.link.prefix":        "prefix",
	"consumer.offset.":           "consumer_offset_sync",
	"link.mode":                  "mode",
	"connection.mode":            "mode",
	"auto.create.mirror.topics.": "topics, which make a mirror topic for each match",
}

// checkLinkConfig checks the further settings of a link.
func (v *validator) checkLinkConfig(link Link, path string) {
	for key, value := range inorder.Of(link.Config) {
		here := at(path, "config", key)
		setting, ok := linkSettings[key]
		switch {
		case !ok:
			v.add(here, "is not a setting for this place", insteadOf(key))
		case !setting.form.MatchString(value):
			v.add(here, "does not have the right form", "needs "+setting.allowed)
		}
	}
	if on, _ := strconv.ParseBool(link.Config["consumer.group.prefix.enable"]); on && (link.Prefix == "" || link.OffsetSync == nil || !*link.OffsetSync.Enabled) {
		v.add(at(path, "config", "consumer.group.prefix.enable"), "is given without prefix or consumer_offset_sync", "only with both")
	}
}

// insteadOf says what to write in the place of a setting that is not for link.config.
func insteadOf(key string) string {
	for start, instead := range derivedSettings {
		if strings.HasPrefix(key, start) {
			return "use " + instead
		}
	}
	var known []string
	for name := range inorder.Of(linkSettings) {
		known = append(known, name)
	}
	return "needs " + oneOf(known)
}
