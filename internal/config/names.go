package config

import (
	"fmt"
	"regexp"
	"strings"

	"cdk.tf/confluent-privatelink/internal/inorder"
)

// DisplayName joins the parts of the name that people see of what is made here,
// for example non-prod-sandbox-producer.
func DisplayName(parts ...string) string {
	return strings.Join(parts, "-")
}

var (
	nameForm  = regexp.MustCompile(shapes["name"].pattern)
	tagForm   = regexp.MustCompile(shapes["tag"].pattern)
	topicForm = regexp.MustCompile(shapes["topic-name"].pattern)
)

// checkKeys checks the form of the keys that become names.
func (v *validator) checkKeys() {
	checkKeys(v, "hub.vpcs", v.Hub.VPCs)
	checkKeys(v, "privatelink.vpcs", v.PrivateLink.VPCs)
	checkKeys(v, "confluent.identity_providers", v.Confluent.IdentityProviders)
	checkKeys(v, "confluent.clusters", v.Confluent.Clusters)
	for name, cluster := range inorder.Of(v.Confluent.Clusters) {
		path := at("confluent.clusters", name)
		checkKeys(v, at(path, "applications"), cluster.Applications)
		checkKeys(v, at(path, "connectors"), cluster.Connectors)
		for topic := range cluster.Topics {
			if !topicForm.MatchString(topic) {
				v.add(at(path, "topics", topic), "is not a possible name", "needs "+shapes["topic-name"].allowed)
			}
		}
	}
	checkKeys(v, "confluent.schema_registry.exporters", v.Exporters())
	checkKeys(v, "confluent.schema_registry.imports", v.Imports())
	checkKeys(v, "links", v.Links)
	checkKeys(v, "shares", v.Shares)
}

func checkKeys[T any](v *validator, path string, entries map[string]T) {
	for key := range entries {
		if !nameForm.MatchString(key) {
			v.add(at(path, key), "is not a possible name", "needs "+shapes["name"].allowed)
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

// checkDisplayNames checks the names that are made of several: their length, and that
// no two service accounts, which are unique in an organization, get the same one. A
// system's name of at most 40 characters leaves room for the parts that are the same
// everywhere.
func (v *validator) checkDisplayNames() {
	if len(v.Name) > 40 || !nameForm.MatchString(v.Name) {
		return // reported by the schema, and so many others would follow from it
	}
	if v.Name == "sg" || strings.HasPrefix(v.Name, "sg-") {
		v.add("name", "starts with sg, which security groups refuse", "another name")
	}
	lengthy := refusals{} // one problem for each name, and none that follows from it
	for vpc, spec := range inorder.Of(v.PrivateLink.VPCs) {
		path := at("privatelink.vpcs", vpc)
		if logs := v.PrivateLink.FlowLogs; spec.Made() && *logs.Enabled && logs.BucketARN == "" {
			v.checkLength(lengthy, path, "an IAM role", longestRole, v.Name, vpc, "flow-logs")
		}
		v.checkLength(lengthy, path, "a resolver rule", longestResolverRule, v.Name, vpc)
		v.checkLength(lengthy, path, "a security group", longestSecurityGroup, v.Name, vpc, "endpoint")
	}
	for cluster, spec := range inorder.Of(v.Confluent.Clusters) {
		path := at("confluent.clusters", cluster)
		v.checkLength(lengthy, path, "a service account", longestServiceAccount, v.Name, cluster, "manager")
		if spec.ID == "" {
			v.checkLength(lengthy, path, "a cluster", longestConfluentName, v.Name, cluster)
		}
	}
	for provider := range inorder.Of(v.Confluent.IdentityProviders) {
		v.checkLength(lengthy, at("confluent.identity_providers", provider), "an identity provider", longestConfluentName, v.Name, provider)
	}
	seen := places[string]{}
	for _, account := range v.serviceAccounts() {
		v.checkLength(lengthy, account.path, "a service account", longestServiceAccount, account.name)
		if first, ok := seen[account.name]; ok {
			v.add(account.path, "gives a service account the name "+account.name+", which "+first+" gives too", "another name")
			continue
		}
		seen[account.name] = account.path
	}
}

// serviceAccount is one that the file asks for, or an identity pool in its place, with the key that asks for it.
type serviceAccount struct{ path, name string }

func (v *validator) serviceAccounts() []serviceAccount {
	var accounts []serviceAccount
	add := func(path string, parts ...string) {
		accounts = append(accounts, serviceAccount{path, DisplayName(append([]string{v.Name}, parts...)...)})
	}
	if v.Confluent.registry().GivesAccess() {
		add("confluent.schema_registry", "schema-registry")
	}
	if v.ManagesRegistry() {
		add("confluent.schema_registry", "schema-registry", "manager")
	}
	if v.Monitoring != nil {
		add("monitoring", "monitoring")
	}
	for name := range inorder.Of(v.Confluent.Clusters) {
		add(at("confluent.clusters", name), name, "manager")
	}
	for name, cluster := range inorder.Of(v.Confluent.Clusters) {
		path := at("confluent.clusters", name)
		for application := range inorder.Of(cluster.Applications) {
			add(at(path, "applications", application), name, application)
		}
		for connector := range inorder.Of(cluster.Connectors) {
			add(at(path, "connectors", connector), name, connector, "connector")
		}
	}
	for name, link := range inorder.Of(v.Links) {
		add(at("links", name), name, "destination")
		if link.Share == "" {
			add(at("links", name), name, "source")
		}
	}
	for name := range inorder.Of(v.Shares) {
		add(at("shares", name), name, "share")
	}
	for name := range inorder.Of(v.Imports()) {
		add(at("confluent.schema_registry.imports", name), name, "import")
	}
	return accounts
}

// checkLength checks the display name that the parts give to a thing, unless what gives it
// was found too long before.
func (v *validator) checkLength(lengthy refusals, path, thing string, longest int, parts ...string) {
	length := len(DisplayName(parts...))
	if length <= longest || lengthy.cover(path) {
		return
	}
	lengthy[path] = true
	v.add(path, fmt.Sprintf("gives %s a name of %d characters", thing, length),
		fmt.Sprintf("at most %d; shorten this or what stands before it (%s)", longest, v.Name))
}
