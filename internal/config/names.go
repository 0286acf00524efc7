package config

import (
	"fmt"
	"maps"
	"regexp"
	"strings"
)

// DisplayName joins the parts of the name that people see of what is made here,
// for example non-prod-sandbox-producer.
func DisplayName(parts ...string) string {
	return strings.Join(parts, "-")
}

// checkKeys checks the form of the keys that become names.
func (v *validator) checkKeys() {
	checkKeys(v, "hub.vpcs", v.Hub.VPCs, "name")
	checkKeys(v, "privatelink.vpcs", v.PrivateLink.VPCs, "name")
	checkKeys(v, "confluent.clusters", v.Confluent.Clusters, "name")
	for name, cluster := range Sorted(v.Confluent.Clusters) {
		path := at("confluent.clusters", name)
		checkKeys(v, at(path, "topics"), cluster.Topics, "topic-name")
		checkKeys(v, at(path, "applications"), cluster.Applications, "name")
		checkKeys(v, at(path, "connectors"), cluster.Connectors, "name")
	}
	checkKeys(v, "links", v.Links, "name")
}

func checkKeys[T any](v *validator, path string, entries map[string]T, shapeName string) {
	s := shapes[shapeName]
	form := regexp.MustCompile(s.pattern)
	for key := range maps.Keys(entries) {
		if !form.MatchString(key) {
			v.add(at(path, key), "is not a possible name", "needs "+s.allowed)
		}
	}
}

// Longest names, in characters.
const (
	// Confluent Cloud API reference, iam/v2 service accounts: display_name.
	longestServiceAccount = 64
	// Confluent Cloud API reference, cmk/v2 clusters and org/v2 environments: display_name.
	longestConfluentName = 64
	// Route 53 Resolver API reference, CreateResolverRule: Name.
	longestResolverRule = 64
	// IAM User Guide, "IAM and AWS STS quotas": role names.
	longestRole = 64
	// VPC User Guide, "Security groups": names and descriptions.
	longestSecurityGroup = 255
)

// checkLengths checks the length of every name that is made of several. A system's name
// of at most 40 characters leaves room for the parts that are the same everywhere.
func (v *validator) checkLengths() {
	if len(v.Name) > 40 {
		return // reported by the schema, and so many others would follow from it
	}
	for vpc := range Sorted(v.PrivateLink.VPCs) {
		path := at("privatelink.vpcs", vpc)
		v.checkLength(path, "a security group", longestSecurityGroup, v.Name, vpc)
		v.checkLength(path, "a resolver rule", longestResolverRule, v.Name, vpc)
		if v.PrivateLink.FlowLogs != nil {
			v.checkLength(path, "an IAM role", longestRole, v.Name, vpc, "flow-logs")
		}
	}
	for name, cluster := range Sorted(v.Confluent.Clusters) {
		path := at("confluent.clusters", name)
		v.checkLength(path, "a cluster", longestConfluentName, v.Name, name)
		v.checkLength(path, "a service account", longestServiceAccount, v.Name, name, "manager")
		for application := range Sorted(cluster.Applications) {
			v.checkLength(at(path, "applications", application), "a service account", longestServiceAccount, v.Name, name, application)
		}
		for connector := range Sorted(cluster.Connectors) {
			v.checkLength(at(path, "connectors", connector), "a service account", longestServiceAccount, v.Name, name, connector, "connector")
		}
	}
	for link := range Sorted(v.Links) {
		v.checkLength(at("links", link), "a service account", longestServiceAccount, v.Name, link, "destination")
	}
}

// checkLength checks the display name that the parts give to a thing.
func (v *validator) checkLength(path, thing string, longest int, parts ...string) {
	if length := len(DisplayName(parts...)); length > longest {
		v.add(path, fmt.Sprintf("gives %s a name of %d characters", thing, length),
			fmt.Sprintf("at most %d; shorten this or what stands before it (%s)", longest, v.Name))
	}
}
