package config_test

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/config"
)

func TestWhatRetiresTakesAlongWhatNeedsIt(t *testing.T) {
	requireMessages(t, []mistake{
		{
			"a topic that a connector writes to and a link mirrors",
			[]string{"orders: {partitions: 6, ", "orders: {retire: true, partitions: 6, "},
			[]string{
				"confluent.clusters.one.connectors.mock: writes to orders, which retires; retire: true here too",
				"links.one-two.mirrors.orders: mirrors a topic of one that retires; retire: true here too, with keep_data: true if the mirror topic shall stay",
			},
		},
		{
			"a topic that a sink reads, and one for its dead letters",
			append(connectors("s3: {class: S3_SINK, consumes: [orders], dead_letter_topic: lost, config: {s3.bucket.name: b, time.interval: HOURLY}}"),
				"orders: {partitions: 6, ", "lost: {retire: true}\n        orders: {retire: true, partitions: 6, "),
			[]string{
				"confluent.clusters.one.connectors.s3: reads orders, which retires; retire: true here too",
				"confluent.clusters.one.connectors.s3: writes to lost, which retires; retire: true here too",
				"links.one-two.mirrors.orders: mirrors a topic of one that retires; retire: true here too, with keep_data: true if the mirror topic shall stay",
			},
		},
		{
			"topics that a source has for itself",
			append(connectors("crm: {class: Unknown, produces: ['crm.*'], own_topics: ['crm-history.*', crm-offsets]}"),
				"orders: {partitions: 6, ", "crm-history.ddl: {retire: true}\n        crm-offsets: {retire: true}\n        orders: {partitions: 6, "),
			[]string{
				"confluent.clusters.one.connectors.crm: has crm-history.ddl for itself, which retires; retire: true here too",
				"confluent.clusters.one.connectors.crm: has crm-offsets for itself, which retires; retire: true here too",
			},
		},
		{
			"a cluster with a link",
			[]string{"      type: dedicated\n", "      type: dedicated\n      retire: true\n      deletion_protection: true\n"},
			[]string{
				"confluent.clusters.two.deletion_protection: is true for a cluster that retires; leave it out: the protection goes in this step",
				"links.one-two.destination: is two, which retires; retire: true for the link too",
			},
		},
		{
			"a cluster whose topic shall stay",
			[]string{"      type: dedicated\n", "      type: dedicated\n      retire: true\n", "invoices: {}", "invoices: {keep_data: true}", "mode: destination", "retire: true"},
			[]string{"confluent.clusters.two.topics.invoices.keep_data: is given on a cluster that retires; copy the data first: the next step deletes the cluster with all that is on it"},
		},
		{
			"what is to go and to be protected",
			[]string{"invoices: {}", "invoices: {retire: true, protect: true}", "mode: destination", "retire: true\n    protect: true"},
			[]string{
				"confluent.clusters.two.topics.invoices.protect: is true for what retires; one of the two: protected things stay",
				"links.one-two.protect: is true for what retires; one of the two: protected things stay",
			},
		},
		{
			"data that is kept without a step",
			[]string{"invoices: {}", "invoices: {keep_data: true}", "mode: destination", "keep_data: true\n    mirrors: {orders: {keep_data: true}, other: {}}"},
			[]string{
				"confluent.clusters.two.topics.invoices.keep_data: is given without retire; retire: true as well: the step before this leaves the file",
				"links.one-two.keep_data: is given without retire; retire: true as well: the step before this leaves the file",
				"links.one-two.mirrors.orders.keep_data: is given without retire; retire: true as well: the step before this leaves the file",
				"links.one-two.mirrors.other: is not a topic that the link mirrors; a source topic that topics or reverse_topics match",
			},
		},
		{
			"an existing environment",
			[]string{"environment: {name: test, stream_governance: ESSENTIALS}", "environment: {id: env-abc123, protect: false}"},
			[]string{"confluent.environment.protect: is given for an existing environment; nothing besides id, which names an existing environment"},
		},
	})
}

func changed(t *testing.T, edits ...string) *config.Config {
	t.Helper()
	content, err := os.ReadFile("testdata/valid.yaml")
	require.NoError(t, err)
	c, err := config.Parse("file.yaml", []byte(strings.NewReplacer(edits...).Replace(string(content))))
	require.NoError(t, err)
	return c
}

func TestProtectionIsSwitchedOffForAllOrForOne(t *testing.T) {
	c := changed(t, "region: us-east-1", "region: us-east-1\nprotect: false", "orders: {partitions: 6, ", "orders: {protect: true, partitions: 6, ")
	assert.False(t, *c.Confluent.Environment.Protect)
	assert.False(t, *c.Confluent.Clusters["one"].Protect)
	assert.False(t, *c.Confluent.Clusters["one"].DeletionProtection)
	assert.True(t, *c.Confluent.Clusters["one"].Topics["orders"].Protect)
	assert.False(t, *c.Links["one-two"].Protect)
	assert.False(t, c.Mirrors("one-two")[0].Protect)

	c = changed(t, "mode: destination", "mirrors: {orders: {protect: false}}")
	assert.True(t, *c.Links["one-two"].Protect)
	assert.False(t, c.Mirrors("one-two")[0].Protect)
}

func TestARetiringClusterRetiresAllThatIsOnIt(t *testing.T) {
	c := changed(t, "      max_ecku: 5\n", "      retire: true\n", "mode: destination", "retire: true")
	one := c.Confluent.Clusters["one"]
	assert.False(t, *one.Protect)
	assert.False(t, *one.DeletionProtection, "else the next step would stop half-way")
	assert.True(t, one.Topics["orders"].Retire)
	assert.True(t, one.Applications["shop"].Retire)
	assert.True(t, one.Connectors["mock"].Retire)
	assert.True(t, *c.Confluent.Clusters["two"].Protect)
	mirror := c.Mirrors("one-two")[0]
	assert.True(t, mirror.Retire)
	assert.False(t, mirror.KeepData)
	assert.True(t, changed(t, "mode: destination", "retire: true\n    keep_data: true").Mirrors("one-two")[0].KeepData)
}
