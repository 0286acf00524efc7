package config_test

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/config"
)

// aclSync adds ACL sync to the link of testdata/valid.yaml.
func aclSync(settings string) []string {
	return []string{"mirror_status: {orders: PAUSED}", "acl_sync: " + settings}
}

// linkConfig adds further settings to the link of testdata/valid.yaml.
func linkConfig(settings string) []string {
	return []string{"mirror_status: {orders: PAUSED}", "config: {" + settings + "}"}
}

func TestLinkMessages(t *testing.T) {
	requireMessages(t, []mistake{
		{
			"an unknown cluster on either side",
			[]string{"source: one", "source: three", "destination: two", "destination: four", "consumes: [orders, invoices]", "consumes: [invoices]", "    mirror_status: {orders: PAUSED}\n", ""},
			[]string{
				"links.one-two.destination: is not a cluster of this file; needs one or two",
				"links.one-two.source: is not a cluster of this file; needs one or two",
			},
		},
		{
			"a cluster with itself",
			[]string{"destination: two", "destination: one", "consumes: [orders, invoices]", "consumes: [invoices]"},
			[]string{"links.one-two.destination: is the source; another cluster"},
		},
		{
			"reverse topics in one direction",
			[]string{"topics: [orders]", "topics: [orders]\n    reverse_topics: [invoices]"},
			[]string{"links.one-two.reverse_topics: is given for a link of the mode destination; only with the mode bidirectional"},
		},
		{
			"topics that the source does not have",
			[]string{"topics: [orders]", `topics: [orders, invoices, "in*"]`},
			[]string{
				"links.one-two.topics[1]: is not a topic of one; a topic under confluent.clusters.one, in topics or existing_topics",
				"links.one-two.topics[2]: matches no topic of one; the start of a topic under confluent.clusters.one, in topics or existing_topics",
			},
		},
		{
			"reverse topics that the destination does not have",
			[]string{"mode: destination", "mode: bidirectional\n    reverse_topics: [legacy]"},
			[]string{"links.one-two.reverse_topics[0]: is not a topic of two; a topic under confluent.clusters.two, in topics or existing_topics"},
		},
		{
			"a topic twice",
			[]string{"topics: [orders]", "topics: [orders, orders]"},
			[]string{"links.one-two.topics[1]: is the same as links.one-two.topics[0]; each one once"},
		},
		{
			"a mirror topic that the destination has as its own",
			[]string{"existing_topics: [legacy]", "existing_topics: [legacy, invoices]", "topics: [orders]", "topics: [orders, invoices]"},
			[]string{"links.one-two.topics: brings invoices to two, where confluent.clusters.two.topics.invoices has the name (. and _ count as the same); a prefix, or topics without it"},
		},
		{
			"a mirror topic that differs in . and _ only from one that others make",
			[]string{"        orders: {partitions: 6", "        a.b: {}\n        orders: {partitions: 6", "      endpoint: two\n", "      existing_topics: [a_b]\n", "topics: [orders]", "topics: [orders, a.b]"},
			[]string{"links.one-two.topics: brings a.b to two, where confluent.clusters.two.existing_topics[0] has the name (. and _ count as the same); a prefix, or topics without it"},
		},
		{
			"a topic both ways under one name",
			[]string{"mode: destination", "mode: bidirectional\n    reverse_topics: [orders]", "        invoices: {}", "        invoices: {}\n        orders: {}"},
			[]string{
				"links.one-two.reverse_topics: brings orders to one, where confluent.clusters.one.topics.orders has the name (. and _ count as the same); a prefix, or topics without it",
				"links.one-two.topics: brings orders to two, where confluent.clusters.two.topics.orders has the name (. and _ count as the same); a prefix, or topics without it",
			},
		},
		{
			"one topic by two links",
			[]string{"links:\n", "links:\n  another: {source: one, destination: two, topics: [\"ord*\"]}\n"},
			[]string{"links.one-two.topics: brings orders to two, where links.another.topics has the name (. and _ count as the same); a prefix, or topics without it"},
		},
		{
			"a mirror topic with too long a name",
			[]string{"existing_topics: [legacy]", "existing_topics: [legacy, " + strings.Repeat("x", 249) + "]", "topics: [orders]", "topics: [\"x*\", orders]\n    prefix: eu.", "consumes: [orders, invoices]", "consumes: [invoices]"},
			[]string{"links.one-two.topics: gives a mirror topic a name of more than 249 characters; a shorter prefix or topic name"},
		},
		{
			"the status of a topic that is not mirrored",
			[]string{"{orders: PAUSED}", "{legacy: PAUSED}"},
			[]string{"links.one-two.mirror_status.legacy: is not a topic that the link mirrors; a source topic that topics or reverse_topics match"},
		},
	})
}

func TestSyncMessages(t *testing.T) {
	requireMessages(t, []mistake{
		{
			"a group twice",
			[]string{`{groups: ["ledger-*"], interval_ms`, `{groups: ["ledger-*", "ledger-*"], interval_ms`},
			[]string{"links.one-two.consumer_offset_sync.groups[1]: is the same as links.one-two.consumer_offset_sync.groups[0]; each one once"},
		},
		{
			"offsets of no group",
			[]string{`{groups: ["ledger-*"], interval_ms: 1000}`, "{interval_ms: 1000}"},
			[]string{"links.one-two.consumer_offset_sync.groups: is missing; required: Consumer groups, each a name or a prefix that ends in *"},
		},
		{
			"intervals below a second",
			append(aclSync("{topics: [legacy], interval_ms: 999}"), "interval_ms: 1000}", "interval_ms: 999}"),
			[]string{
				"links.one-two.acl_sync.interval_ms: is too small; at least 1000",
				"links.one-two.consumer_offset_sync.interval_ms: is too small; at least 1000",
			},
		},
		{
			"ACL sync with a prefix",
			append(aclSync("{}"), "mode: destination", "prefix: eu.", "consumes: [orders, invoices]", "consumes: [invoices]"),
			[]string{"links.one-two.acl_sync: is given for a link with a prefix; one of the two: ACLs are copied for the topics' own names"},
		},
		{
			"ACL sync of the link's topics, on which an application has ACLs",
			aclSync("{}"),
			[]string{"links.one-two.acl_sync.topics[0]: covers topics on which confluent.clusters.two.applications.ledger gives ACLs, which the sync would delete; topics on which this file gives no ACLs on the destination"},
		},
		{
			"ACL sync by a prefix, and a topic twice",
			aclSync(`{topics: [legacy, "inv*", legacy]}`),
			[]string{
				"links.one-two.acl_sync.topics[1]: covers topics on which confluent.clusters.two.applications.ledger gives ACLs, which the sync would delete; topics on which this file gives no ACLs on the destination",
				"links.one-two.acl_sync.topics[2]: is the same as links.one-two.acl_sync.topics[0]; each one once",
			},
		},
		{
			"ACL sync of what another link reads",
			append(aclSync("{topics: [archive]}"), "links:\n", "links:\n  another: {source: two, destination: one, topics: [archive]}\n", "      endpoint: two\n", "      existing_topics: [archive]\n"),
			[]string{"links.one-two.acl_sync.topics[0]: covers topics on which links.another gives ACLs, which the sync would delete; topics on which this file gives no ACLs on the destination"},
		},
		{
			"ACL sync of what a connector writes",
			append(aclSync("{topics: [bills]}"), "      endpoint: two\n", "      connectors: {bills: {topic: bills, quickstart: BILLS}}\n", "        invoices: {}", "        invoices: {}\n        bills: {}"),
			[]string{"links.one-two.acl_sync.topics[0]: covers topics on which confluent.clusters.two.connectors.bills gives ACLs, which the sync would delete; topics on which this file gives no ACLs on the destination"},
		},
		{
			"a prefix that is too long or has other characters",
			[]string{"mode: destination", "prefix: thirteen-chrs", "consumes: [orders, invoices]", "consumes: [invoices]"},
			[]string{"links.one-two.prefix: does not have the right form; needs 1 to 12 letters, digits, dots, _ and -"},
		},
	})
}

// A sync that is switched off copies and deletes nothing, so that it stands in nobody's way.
func TestSyncThatIsSwitchedOff(t *testing.T) {
	content, err := os.ReadFile("testdata/valid.yaml")
	require.NoError(t, err)
	edits := append(aclSync("{enabled: false}"), "consumes: [orders, invoices]", "consumes: [eu.orders, invoices]", "mode: destination", "prefix: eu.")
	_, err = config.Parse("valid.yaml", []byte(strings.NewReplacer(edits...).Replace(string(content))))
	require.NoError(t, err)
}

func TestLinkConfigMessages(t *testing.T) {
	requireMessages(t, []mistake{
		{
			"settings that have a key of their own",
			linkConfig("acl.sync.enable: true, cluster.link.prefix: x, consumer.offset.sync.enable: true, link.mode: SOURCE, connection.mode: INBOUND, auto.create.mirror.topics.enable: true"),
			[]string{
				`links.one-two.config["acl.sync.enable"]: is not a setting for this place; use acl_sync`,
				`links.one-two.config["auto.create.mirror.topics.enable"]: is not a setting for this place; use topics, which make a mirror topic for each match`,
				`links.one-two.config["cluster.link.prefix"]: is not a setting for this place; use prefix`,
				`links.one-two.config["connection.mode"]: is not a setting for this place; use mode`,
				`links.one-two.config["consumer.offset.sync.enable"]: is not a setting for this place; use consumer_offset_sync`,
				`links.one-two.config["link.mode"]: is not a setting for this place; use mode`,
			},
		},
		{
			"a setting that the provider refuses",
			linkConfig("bootstrap.servers: x"),
			[]string{`links.one-two.config["bootstrap.servers"]: is not a setting for this place; needs consumer.group.prefix.enable, mirror.start.offset.spec, topic.config.sync.include or topic.config.sync.ms`},
		},
		{
			"values of the wrong form",
			linkConfig("mirror.start.offset.spec: newest, topic.config.sync.ms: 1s, topic.config.sync.include: \"a b\", consumer.group.prefix.enable: maybe"),
			[]string{
				`links.one-two.config["consumer.group.prefix.enable"]: does not have the right form; needs true or false`,
				`links.one-two.config["mirror.start.offset.spec"]: does not have the right form; needs earliest, latest or a time such as 2026-01-31T00:00:00.000Z`,
				`links.one-two.config["topic.config.sync.include"]: does not have the right form; needs topic settings joined by commas`,
				`links.one-two.config["topic.config.sync.ms"]: does not have the right form; needs milliseconds, a whole number`,
			},
		},
		{
			"a prefix for groups whose offsets are not copied",
			append(linkConfig("consumer.group.prefix.enable: true"), "{groups: [\"ledger-*\"], interval_ms", "{enabled: false, groups: [\"ledger-*\"], interval_ms", "mode: destination", "prefix: eu.", "consumes: [orders, invoices]", "consumes: [invoices]"),
			[]string{`links.one-two.config["consumer.group.prefix.enable"]: is given without prefix or consumer_offset_sync; only with both`},
		},
		{
			"a prefix for groups without one for topics",
			linkConfig("consumer.group.prefix.enable: true"),
			[]string{`links.one-two.config["consumer.group.prefix.enable"]: is given without prefix or consumer_offset_sync; only with both`},
		},
	})
}
