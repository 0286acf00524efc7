package address

import (
	"regexp"
	"strings"
)

// Pattern is a name, or by a * at its end a prefix of names.
type Pattern interface {
	~string
	// Prefix returns what stands before the *; ok is false for a name.
	Prefix() (prefix string, ok bool)
}

// Of names what a pattern covers, as a part of a logical id: topic_<name>,
// topic-prefix_<prefix> or every-topic. Terraform takes letters, digits, - and _ in
// an id; anything else becomes an underscore, and two patterns that would become
// one id in a scope are refused by the constructs library.
func Of[P Pattern](kind string, pattern P) string {
	switch prefix, ok := pattern.Prefix(); {
	case ok && prefix == "":
		return "every-" + kind
	case ok:
		return kind + "-prefix_" + clean(prefix)
	}
	return kind + "_" + clean(string(pattern))
}

var notInID = regexp.MustCompile(`[^A-Za-z0-9_-]`)

func clean(name string) string { return notInID.ReplaceAllString(name, "_") }

// Grant of an operation on what a pattern covers, as a part of its principal. Types and
// operations are written as in Kafka: TOPIC, DESCRIBE_CONFIGS.
func Grant[P Pattern](operation, kind string, pattern P) string {
	return lower(operation) + "_" + Of(lower(kind), pattern)
}

// ClusterGrant is the grant of an operation on the cluster itself.
func ClusterGrant(operation string) string { return lower(operation) + "_cluster" }

func lower(word string) string { return strings.ToLower(strings.ReplaceAll(word, "_", "-")) }

// SubjectRole is a role on the subjects that a pattern covers, as a part of its principal.
func SubjectRole[P Pattern](role string, subject P) string {
	return role + "_" + Of("subject", subject)
}

// RoleOn is a role on what a pattern covers, as a part of a principal's roles. Types are written as in Kafka.
func RoleOn[P Pattern](role, kind string, pattern P) string {
	return role + "_" + Of(lower(kind), pattern)
}

// OfPool is a part of an identity pool, apart from that of the service account that could stand in its place.
func OfPool(part string) string { return Join("pool", part) }
