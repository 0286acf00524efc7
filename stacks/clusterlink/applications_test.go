package clusterlink_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/emulator"
	"cdk.tf/confluent-privatelink/internal/emulator/confluent"
	"cdk.tf/confluent-privatelink/internal/goldens"
	"cdk.tf/confluent-privatelink/internal/stack"
)

// rights are what an application may do and what not, as "OPERATION TYPE name".
type rights struct{ may, mayNot []string }

// applications of every-option, each for one word of the file, with all that they may do there.
var applications = map[string]rights{
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

// The emulated Kafka is asked, with the ACLs of the stack as they stand there.
func TestAnApplicationMayDoWhatItIsForAndNothingElse(t *testing.T) {
	asked := 0
	goldens.Each(t, func(t *testing.T, c goldens.Case) {
		if c.Name != "every-option" {
			return
		}
		made, world := c.Stack(t, stack.ClusterLink), emulator.NewWorld()
		clusters := map[string]string{}
		for _, acl := range made.Of("confluent_kafka_acl") {
			body := emulator.Object(acl.Body)
			world.Put(acl.Type, acl.Address, body)
			clusters[body.String("principal")] = body.Block("kafka_cluster").String("id")
		}
		for app, rights := range applications {
			principal := principalOf(t, made, "cluster_big_application_"+app)
			may := func(text string) bool {
				words := strings.Fields(text)
				asked++
				return confluent.Allowed(world, principal, clusters[principal], confluent.Permission{Operation: words[0], Resource: words[1], Name: words[2]})
			}
			for _, text := range rights.may {
				assert.True(t, may(text), "%s may not %s", app, text)
			}
			for _, text := range rights.mayNot {
				assert.False(t, may(text), "%s may %s", app, text)
			}
		}
	})
	assert.Positive(t, asked)
}

// principalOf finds as whom an application acts in the ACLs of a stack.
func principalOf(t *testing.T, made *stack.Document, app string) string {
	t.Helper()
	for _, acl := range made.Of("confluent_kafka_acl") {
		if strings.Contains(acl.Address, "."+app+"_") {
			return acl.Text("principal")
		}
	}
	require.Fail(t, "no ACL of "+app)
	return ""
}
