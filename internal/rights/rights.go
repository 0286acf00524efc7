// Package rights says what a principal may do on a cluster: which ACLs or role bindings an application needs for
// what the file says of it, and no more.
package rights

import (
	"slices"

	"cdk.tf/confluent-privatelink/internal/config"
)

// Types of resources of a cluster, in Kafka's words.
const (
	Topic           = "TOPIC"
	Group           = "GROUP"
	TransactionalID = "TRANSACTIONAL_ID"
	cluster         = "CLUSTER"
)

// Grant allows an operation on what a pattern covers: an ACL.
type Grant struct {
	// Type of the resource: TOPIC, GROUP, TRANSACTIONAL_ID or CLUSTER.
	Type string
	// Pattern of its name.
	Pattern config.Pattern
	// Operation, for example READ.
	Operation string
}

// OnCluster tells whether the grant is for the cluster itself, of which there is one.
func (g Grant) OnCluster() bool { return g.Type == cluster }

// Cluster is the grant of an operation on the cluster itself; kafka-cluster is the
// name that Kafka gives it.
func Cluster(operation string) Grant {
	return Grant{Type: cluster, Pattern: "kafka-cluster", Operation: operation}
}

// Each grants operations on each of the patterns.
func Each(resourceType string, patterns []config.Pattern, operations ...string) []Grant {
	var grants []Grant
	for _, pattern := range patterns {
		for _, operation := range operations {
			grants = append(grants, Grant{Type: resourceType, Pattern: pattern, Operation: operation})
		}
	}
	return grants
}

// Rights are what a principal is given on a cluster.
type Rights struct {
	ACLs  []Grant
	Roles []Role
}

// Of an application, as its authorization says.
func Of(app config.Application) Rights {
	switch app.Authorization {
	case config.RBAC:
		return Rights{ACLs: beyondRoles(app), Roles: roles(app)}
	case config.Both:
		return Rights{ACLs: acls(app), Roles: roles(app)}
	}
	return Rights{ACLs: acls(app)}
}

// acls of an application. What an operation implies is not granted again: READ, WRITE, DELETE and ALTER imply
// DESCRIBE, ALTER_CONFIGS implies DESCRIBE_CONFIGS. A producer that is idempotent needs nothing besides WRITE on a
// topic since Kafka 3.0 (KIP-679).
// https://docs.confluent.io/platform/current/security/authorization/acls/overview.html
func acls(app config.Application) []Grant {
	return unique(slices.Concat(
		Each(Topic, app.Produces, "WRITE"),
		Each(Topic, app.Consumes, "READ"),
		Each(Group, app.Groups, "READ"),
		Each(TransactionalID, app.TransactionalIDs, "WRITE"),
		streamsACLs(app.Streams),
		beyondRoles(app),
		Each(Topic, app.Admin, "CREATE", "DELETE", "ALTER", "ALTER_CONFIGS"),
	))
}

// streamsACLs are the rights of an application of Kafka Streams on what is its own. It makes its internal topics,
// compares their settings, and deletes what it has read of them; with the guarantee exactly_once_v2 its producers have
// transactional ids.
// https://docs.confluent.io/platform/current/streams/developer-guide/security.html
func streamsACLs(streams *config.Streams) []Grant {
	if streams == nil {
		return nil
	}
	own := []config.Pattern{streams.Internal()}
	return slices.Concat(
		Each(Topic, own, "CREATE", "DELETE", "READ", "WRITE", "DESCRIBE_CONFIGS"),
		Each(Group, []config.Pattern{config.Pattern(streams.ApplicationID)}, "READ"),
		Each(TransactionalID, own, "WRITE"),
	)
}

// unique leaves out what stands before: an application may name its own topics in two ways.
func unique[T comparable](list []T) []T {
	var kept []T
	for _, one := range list {
		if !slices.Contains(kept, one) {
			kept = append(kept, one)
		}
	}
	return kept
}
