package confluent

import (
	"fmt"
	"slices"
	"strings"

	"cdk.tf/confluent-privatelink/internal/emulator"
)

// Permission is an operation on a resource of a cluster, in the words of Kafka's ACLs.
type Permission struct {
	// Resource is its type: TOPIC, GROUP, TRANSACTIONAL_ID or CLUSTER.
	Resource string
	// Name of the resource; that of the cluster is kafka-cluster.
	Name string
	// Operation, for example READ.
	Operation string
}

func (p Permission) String() string {
	if p.Resource == "CLUSTER" {
		return p.Operation + " of the cluster"
	}
	return fmt.Sprintf("%s of %s %q", p.Operation, strings.ToLower(strings.ReplaceAll(p.Resource, "_", " ")), p.Name)
}

func cluster(operation string) Permission { return Permission{"CLUSTER", "kafka-cluster", operation} }

func topic(name, operation string) Permission { return Permission{"TOPIC", name, operation} }

// grants are the operations on topics and groups that a developer role allows (Confluent's
// documentation of predefined RBAC roles). DeveloperRead has no DESCRIBE_CONFIGS.
var grants = map[string][]string{
	"ResourceOwner":   {"CREATE", "DELETE", "ALTER", "ALTER_CONFIGS", "DESCRIBE", "DESCRIBE_CONFIGS", "READ", "WRITE"},
	"DeveloperManage": {"CREATE", "DELETE", "ALTER", "ALTER_CONFIGS", "DESCRIBE", "DESCRIBE_CONFIGS"},
	"DeveloperRead":   {"READ", "DESCRIBE"},
	"DeveloperWrite":  {"WRITE", "DESCRIBE"},
}

// Allowed tells whether a principal, User:<id>, may do something on a cluster, by its role bindings and ACLs at this
// moment. An ACL that denies goes before all that allows, a role binding included; without any, nothing is allowed.
// https://docs.confluent.io/cloud/current/security/access-control/rbac/use-acls-with-rbac.html
func Allowed(world *emulator.World, principal, clusterID string, wanted Permission) bool {
	may := false
	for _, acl := range world.All("confluent_kafka_acl", nil) {
		if acl.Block("kafka_cluster")["id"] != clusterID || !names(acl, principal) || !covers(acl, wanted) {
			continue
		}
		switch {
		case acl["permission"] == "DENY" && denies(acl.String("operation"), wanted.Operation):
			return false
		case acl["permission"] == "ALLOW" && allows(acl.String("operation"), wanted.Operation):
			may = true
		}
	}
	object := world.Get("confluent_kafka_cluster", clusterID)
	for _, binding := range world.All("confluent_role_binding", nil) {
		may = may || binding["principal"] == principal && bound(binding, object, wanted)
	}
	// Kafka's brokers take the right to create anything on the cluster for that to create a topic.
	if !may && wanted.Resource == "TOPIC" && wanted.Operation == "CREATE" {
		return Allowed(world, principal, clusterID, cluster("CREATE"))
	}
	return may
}

func bound(binding, object emulator.Object, wanted Permission) bool {
	crn, whole := binding.String("crn_pattern"), object.String("rbac_crn")
	switch role := binding.String("role_name"); role {
	case "OrganizationAdmin", "EnvironmentAdmin", "CloudClusterAdmin":
		return crn == whole || strings.HasPrefix(whole, crn+"/")
	default:
		prefix := fmt.Sprintf("%s/kafka=%s/%s=", whole, object["id"], strings.ToLower(strings.ReplaceAll(wanted.Resource, "_", "-")))
		name, within := strings.CutPrefix(crn, prefix)
		return within && slices.Contains(grants[role], wanted.Operation) && matches(name, wanted.Name)
	}
}

// matches compares a name with the pattern of a CRN: the name, or a prefix followed by *.
func matches(pattern, name string) bool {
	prefix, isPrefix := strings.CutSuffix(pattern, "*")
	return pattern == name || isPrefix && strings.HasPrefix(name, prefix)
}

// names tells whether an ACL is for a principal: Kafka's User:* is everybody.
func names(acl emulator.Object, principal string) bool {
	return acl["principal"] == principal || acl["principal"] == "User:*"
}

// covers tells whether an ACL is for a resource. A literal name with a * at its end is just that name; only the lone *
// covers all (Apache Kafka, StandardAuthorizerData).
func covers(acl emulator.Object, wanted Permission) bool {
	if acl["resource_type"] != wanted.Resource {
		return false
	}
	name := acl.String("resource_name")
	if acl["pattern_type"] == "PREFIXED" {
		return strings.HasPrefix(wanted.Name, name)
	}
	return name == wanted.Name || name == "*"
}

// allows tells whether what allows one operation allows another. READ, WRITE, DELETE and ALTER imply DESCRIBE,
// ALTER_CONFIGS implies DESCRIBE_CONFIGS (Kafka's documentation, "Operations in Kafka").
func allows(operation, wanted string) bool {
	return operation == wanted || operation == "ALL" ||
		wanted == "DESCRIBE" && slices.Contains([]string{"READ", "WRITE", "DELETE", "ALTER"}, operation) ||
		wanted == "DESCRIBE_CONFIGS" && operation == "ALTER_CONFIGS"
}

// denies: what is denied implies nothing.
func denies(operation, wanted string) bool { return operation == wanted || operation == "ALL" }
