package rehearse

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/emulator"
	"cdk.tf/confluent-privatelink/internal/emulator/aws"
	"cdk.tf/confluent-privatelink/internal/stack"
)

// TestSchemasOfAShareGoIntoTheConsumersContext takes an exporter to an import of the other team, by both files: it writes with the import's
// key, takes over a new one in place, and the import that retires takes the rights.
func TestSchemasOfAShareGoIntoTheConsumersContext(t *testing.T) {
	t.Parallel()
	const exporting = "arn:aws:iam::" + producerAccount + ":role/orders-terraform"
	const importKey = "arn:aws:kms:us-east-1:" + consumerAccount + ":key/5f607182-93a4-4b56-87c8-d9e0f1a2b3c4"
	edited := func(name, registry string) string {
		text, err := os.ReadFile(filepath.Join(root, "config", name))
		require.NoError(t, err)
		file := filepath.Join(t.TempDir(), name)
		require.NoError(t, os.WriteFile(file, []byte(strings.Replace(string(text), "confluent:\n", "confluent:\n  schema_registry:\n"+registry, 1)), 0o600))
		return file
	}
	importing := func(more string) string {
		return edited("consumer.yaml", "    imports: {orders: {readers: ['"+exporting+"'], kms_key_id: '"+importKey+"'"+more+"}}\n")
	}
	sharing := edited("producer.yaml", "    endpoint: public\n    manager: true\n")
	rehearsal, stacks := together(t, importing(""), sharing)
	unlock := rehearsal.World.Lock()
	rehearsal.World.Seed(aws.Principal, consumerAccount, emulator.Object{"arn": consumerRole})
	rehearsal.World.Seed(aws.Principal, producerAccount, emulator.Object{"arn": exporting})
	rehearsal.World.Seed(aws.Key, shareKey, emulator.Object{"accounts": emulator.List(consumerAccount)})
	rehearsal.World.Seed(aws.Key, importKey, emulator.Object{"accounts": emulator.List(producerAccount)})
	unlock()
	consumer, producer := rehearsal.Systems[0], rehearsal.Systems[1]
	apply := func(system *System, documents stack.Documents, names ...string) {
		require.NoError(t, system.Use(documents))
		for _, name := range names {
			require.NoError(t, system.Init(t.Context(), name))
			_, err := system.Plan(t.Context(), name)
			require.NoError(t, err)
			require.NoError(t, system.Apply(t.Context(), name, nil))
		}
	}
	// Each needs a secret of the other's confluent-core: the share, and the import, whose ARN is an output.
	apply(producer, stacks[1], stack.Networking, stack.ConfluentCore)
	apply(consumer, stacks[0], stack.Networking, stack.ConfluentCore)
	arn := rehearsal.World.Find("aws_secretsmanager_secret", map[string]string{"name": "confluent/risk/schema-registry/import/orders"}).String("arn")
	exporters := synthesize(t, edited("producer.yaml", "    endpoint: public\n    exporters: {to-risk: {share: orders-to-risk, import: '"+arn+"'}}\n"))
	apply(producer, exporters, stack.ConfluentCore, stack.ClusterLink)

	world := rehearsal.World
	exporter := func() emulator.Object {
		all := world.All("confluent_schema_exporter", nil)
		require.Len(t, all, 1)
		return all[0]
	}
	assert.Equal(t, ".orders", exporter()["context"])
	assert.Equal(t, "RUNNING", exporter()["status"])
	assert.ElementsMatch(t, []string{"orders.placed-key", "orders.placed-value", "payments.*"}, exporter().Strings("subjects"))
	writer := world.Find("confluent_service_account", map[string]string{"display_name": "risk-orders-import"})
	used := func() string {
		return exporter().Block("destination_schema_registry_cluster").Block("credentials").String("key")
	}
	first := used()
	assert.Equal(t, writer["id"], world.Get("confluent_api_key", first).Block("owner")["id"], "it writes with the key of the import")
	after, err := producer.Plan(t.Context(), stack.ClusterLink)
	require.NoError(t, err)
	assert.Empty(t, after)

	setBack(t, world, 30)
	apply(consumer, stacks[0], stack.ConfluentCore)
	changes, err := producer.Plan(t.Context(), stack.ClusterLink)
	require.NoError(t, err)
	require.NoError(t, producer.Apply(t.Context(), stack.ClusterLink, nil))
	require.NotEmpty(t, Resources(changes))
	assert.NotContains(t, actions(Resources(changes)), "replace")
	assert.NotEqual(t, first, used(), "a new key is taken over in place")

	apply(consumer, synthesize(t, importing(", retire: true")), stack.ConfluentCore)
	assert.Empty(t, world.All("confluent_role_binding", func(one emulator.Object) bool { return one["principal"] == "User:"+writer.String("id") }), "nothing may be written any more")
}
