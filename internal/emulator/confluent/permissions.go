package confluent

import (
	"fmt"
	"slices"
	"strings"

	"cdk.tf/confluent-privatelink/internal/emulator"
)

// permission is an operation on a resource of a cluster, in the words of Kafka's ACLs.
type permission struct{ resource, name, operation string }

func (p permission) String() string {
	if p.resource == "CLUSTER" {
		return p.operation + " of the cluster"
	}
	return fmt.Sprintf("%s of %s %q", p.operation, strings.ToLower(p.resource), p.name)
}

func cluster(operation string) permission { return permission{"CLUSTER", "kafka-cluster", operation} }

func topic(name, operation string) permission { return permission{"TOPIC", name, operation} }

// grants are the operations on topics and groups that a developer role allows (Confluent's
// documentation of predefined RBAC roles). DeveloperRead has no DESCRIBE_CONFIGS.
var grants = map[string][]string{
	"ResourceOwner":   {"CREATE", "DELETE", "ALTER", "ALTER_CONFIGS", "DESCRIBE", "DESCRIBE_CONFIGS", "READ", "WRITE"},
	"DeveloperManage": {"CREATE", "DELETE", "ALTER", "ALTER_CONFIGS", "DESCRIBE", "DESCRIBE_CONFIGS"},
	"DeveloperRead":   {"READ", "DESCRIBE"},
	"DeveloperWrite":  {"WRITE", "DESCRIBE"},
}

// allowed tells whether a principal may do something on a cluster, by its role bindings
// and ACLs at this moment.
func allowed(world *emulator.World, principal, clusterID string, wanted permission) bool {
	object := world.Get("confluent_kafka_cluster", clusterID)
	for _, binding := range world.All("confluent_role_binding", nil) {
		if binding["principal"] == principal && bound(binding, object, wanted) {
			return true
		}
	}
	for _, acl := range world.All("confluent_kafka_acl", nil) {
		if acl.Block("kafka_cluster")["id"] == clusterID && acl["principal"] == principal && acl["permission"] == "ALLOW" && permits(acl, wanted) {
			return true
		}
	}
	return false
}

func bound(binding, object emulator.Object, wanted permission) bool {
	crn, whole := binding.String("crn_pattern"), object.String("rbac_crn")
	switch role := binding.String("role_name"); role {
	case "OrganizationAdmin", "EnvironmentAdmin", "CloudClusterAdmin":
		return crn == whole || strings.HasPrefix(whole, crn+"/")
	default:
		prefix := fmt.Sprintf("%s/kafka=%s/%s=", whole, object["id"], strings.ToLower(wanted.resource))
		name, within := strings.CutPrefix(crn, prefix)
		return within && slices.Contains(grants[role], wanted.operation) && matches(name, wanted.name)
	}
}

// matches compares a name with a pattern that is the name, or a prefix followed by *.
func matches(pattern, name string) bool {
	prefix, isPrefix := strings.CutSuffix(pattern, "*")
	return pattern == name || isPrefix && strings.HasPrefix(name, prefix)
}

// permits tells whether an ACL covers an operation; READ, WRITE, DELETE and ALTER imply DESCRIBE,
// ALTER_CONFIGS implies DESCRIBE_CONFIGS (Kafka's documentation, "Operations in Kafka").
func permits(acl emulator.Object, wanted permission) bool {
	if acl["resource_type"] != wanted.resource {
		return false
	}
	pattern := acl.String("resource_name")
	if acl["pattern_type"] == "PREFIXED" {
		pattern += "*"
	}
	operation := acl.String("operation")
	implied := wanted.operation == "DESCRIBE" && slices.Contains([]string{"READ", "WRITE", "DELETE", "ALTER"}, operation) ||
		wanted.operation == "DESCRIBE_CONFIGS" && operation == "ALTER_CONFIGS"
	return matches(pattern, wanted.name) && (operation == wanted.operation || operation == "ALL" || implied)
}
