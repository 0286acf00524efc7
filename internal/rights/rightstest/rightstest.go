// Package rightstest asks the emulated Kafka what applications may do and what not. However they get their rights, by
// ACLs or by roles, the answers are the same.
package rightstest

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"cdk.tf/confluent-privatelink/internal/emulator"
	"cdk.tf/confluent-privatelink/internal/emulator/confluent"
)

// expectation is what an application may do and what not, as "OPERATION TYPE name".
type expectation struct{ may, mayNot []string }

// applications of the cluster big in testdata/config/every-option.yaml, each for one word of the file.
var applications = map[string]expectation{
	"audit": {
		may: []string{"READ TOPIC orders", "DESCRIBE TOPIC orders", "READ GROUP audit", "DESCRIBE GROUP audit"},
		mayNot: []string{
			"WRITE TOPIC orders", "DELETE TOPIC orders", "DESCRIBE_CONFIGS TOPIC orders", "READ TOPIC customers", "READ TOPIC orders2",
			"READ GROUP audit2", "DELETE GROUP audit", "CREATE TOPIC orders2", "DESCRIBE CLUSTER kafka-cluster", "ALTER CLUSTER kafka-cluster",
		},
	},
	// Writes exactly once: InitProducerId, AddPartitionsToTxn, AddOffsetsToTxn, TxnOffsetCommit and EndTxn ask for these.
	"payments": {
		may: []string{
			"WRITE TRANSACTIONAL_ID payments-1", "DESCRIBE TRANSACTIONAL_ID payments-1", "WRITE TOPIC orders", "READ TOPIC customers", "READ GROUP payments",
		},
		mayNot: []string{
			"WRITE TRANSACTIONAL_ID payments", "WRITE TRANSACTIONAL_ID other", "WRITE TOPIC customers", "READ TOPIC orders",
			"READ GROUP payments-1", "IDEMPOTENT_WRITE CLUSTER kafka-cluster", "CREATE TOPIC payments-1",
		},
	},
	// Kafka Streams: all it needs on its own topics, none of it on others.
	"enrich": {
		may: []string{
			"READ TOPIC orders", "WRITE TOPIC customers", "READ GROUP order-enrichment",
			"CREATE TOPIC order-enrichment-store-changelog", "DESCRIBE TOPIC order-enrichment-store-changelog", "DESCRIBE_CONFIGS TOPIC order-enrichment-store-changelog",
			"READ TOPIC order-enrichment-store-changelog", "WRITE TOPIC order-enrichment-store-changelog", "DELETE TOPIC order-enrichment-key-repartition",
			"WRITE TRANSACTIONAL_ID order-enrichment-5f3b-1",
		},
		mayNot: []string{
			"CREATE TOPIC orders2", "DELETE TOPIC orders", "DELETE TOPIC customers", "WRITE TOPIC orders", "READ TOPIC customers",
			"DELETE TOPIC order-enrichment", "DELETE TOPIC order-enrichment2-store-changelog", "READ GROUP order-enrichment-v2", "DELETE GROUP order-enrichment",
			"WRITE TRANSACTIONAL_ID order-enrichment2-1", "CREATE CLUSTER kafka-cluster",
		},
	},
	// Logs in with tokens: its principal is an identity pool.
	"shipping": {
		may:    []string{"READ TOPIC orders", "READ GROUP shipping-eu"},
		mayNot: []string{"WRITE TOPIC orders", "READ TOPIC customers", "READ GROUP audit"},
	},
	"catalog": {
		may:    []string{"DESCRIBE TOPIC orders", "DESCRIBE TOPIC anything"},
		mayNot: []string{"READ TOPIC orders", "WRITE TOPIC orders", "DESCRIBE_CONFIGS TOPIC orders", "DELETE TOPIC orders", "DESCRIBE GROUP audit", "DESCRIBE CLUSTER kafka-cluster"},
	},
	"tooling": {
		may: []string{
			"CREATE TOPIC sandbox.new", "DELETE TOPIC sandbox.new", "ALTER TOPIC sandbox.new", "ALTER_CONFIGS TOPIC sandbox.new", "DESCRIBE TOPIC sandbox.new", "DESCRIBE_CONFIGS TOPIC sandbox.new",
		},
		mayNot: []string{
			"READ TOPIC sandbox.new", "WRITE TOPIC sandbox.new", "CREATE TOPIC sandbox", "DELETE TOPIC orders", "DESCRIBE TOPIC orders",
			"CREATE CLUSTER kafka-cluster", "ALTER CLUSTER kafka-cluster", "READ GROUP sandbox.new",
		},
	},
}

// Check asks for each application of the cluster big in testdata/config/every-option.yaml, by the principal as whom it
// acts on the cluster with an id.
func Check(t *testing.T, world *emulator.World, cluster string, principal func(application string) string) {
	t.Helper()
	check(t, applications, principal, func(who, text string) bool {
		words := strings.Fields(text)
		return confluent.Allowed(world, who, cluster, confluent.Permission{Operation: words[0], Resource: words[1], Name: words[2]})
	})
}

func check(t *testing.T, expectations map[string]expectation, principal func(application string) string, may func(who, text string) bool) {
	t.Helper()
	for application, expected := range expectations {
		who := principal(application)
		for _, text := range expected.may {
			assert.True(t, may(who, text), "%s may not %s", application, text)
		}
		for _, text := range expected.mayNot {
			assert.False(t, may(who, text), "%s may %s", application, text)
		}
	}
}

// subjects that those applications may use, as "OPERATION subject".
var subjects = map[string]expectation{
	"audit": {mayNot: []string{"READ orders-value", "WRITE orders-value"}},
	"payments": {
		may:    []string{"READ customers-key", "READ customers-value", "READ orders-value", "WRITE orders-value"},
		mayNot: []string{"WRITE customers-value", "READ orders-key", "DELETE orders-value", "COMPATIBILITY_WRITE orders-value", "WRITE orders-value2", "READ orders.dlq-value"},
	},
	// Its topics' subjects, and those of its internal topics, which its serializers register.
	"enrich": {
		may: []string{
			"READ orders-key", "READ orders-value", "READ customers-key", "READ customers-value",
			"WRITE order-enrichment-store-changelog-value", "READ order-enrichment-store-changelog-value",
		},
		mayNot: []string{"WRITE orders-value", "WRITE customers-value", "READ orders2-value", "READ other-value", "DELETE order-enrichment-store-changelog-value"},
	},
	// Logs in with tokens: its principal is an identity pool.
	"shipping": {may: []string{"READ orders-key", "READ orders-value"}, mayNot: []string{"WRITE orders-value", "READ customers-value"}},
}

// CheckSubjects asks for each application what it may do in the Schema Registry with a resource name.
func CheckSubjects(t *testing.T, world *emulator.World, registry string, principal func(application string) string) {
	t.Helper()
	check(t, subjects, principal, func(who, text string) bool {
		operation, subject, _ := strings.Cut(text, " ")
		return confluent.AllowedSubject(world, who, registry, subject, operation)
	})
}
