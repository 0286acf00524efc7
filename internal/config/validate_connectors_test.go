package config_test

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/config"
)

// connectors puts connectors in the place of the valid file's one.
func connectors(text string) []string {
	return []string{"mock: {topic: orders, quickstart: ORDERS, format: AVRO, tasks: 1}", text}
}

func TestConnectorMessages(t *testing.T) {
	const at = "confluent.clusters.one.connectors."
	requireMessages(t, []mistake{
		{
			"a sink without what its class needs, and a secret in the file",
			connectors("pg: {class: PostgresSink, consumes: [orders], config: {connection.host: db.example.com, connection.password: hidden, db.name: a, input.data.format: AVRO}}"),
			[]string{
				at + `pg.config["connection.password"]: is a secret; under secrets, by the name of a secret in AWS Secrets Manager: no secret belongs in this file`,
				at + `pg.config["connection.port"]: is missing; required for the class PostgresSink`,
				at + `pg.config["connection.user"]: is missing; required for the class PostgresSink`,
			},
		},
		{
			"a required secret that is left out",
			connectors("pd: {class: PagerDutySink, consumes: [orders], config: {input.data.format: JSON}}"),
			[]string{at + `pd.secrets["pagerduty.api.key"]: is missing; required for the class PagerDutySink`},
		},
		{
			"a class that is left out",
			connectors("s3: {consumes: [orders], config: {s3.bucket.name: b, time.interval: HOURLY}, secrets: {a: {secret: b}}}"),
			[]string{at + "s3.class: is DatagenSource (the default), which takes no config, consumes or secrets; the class of another connector; or topic, quickstart, format and tasks alone"},
		},
		{
			"settings that the class requires, without a value",
			connectors("s3: {class: S3_SINK, consumes: [orders], config: {s3.bucket.name: '', time.interval: ' '}}"),
			[]string{at + `s3.config["s3.bucket.name"]: is missing; required for the class S3_SINK`, at + `s3.config["time.interval"]: is missing; required for the class S3_SINK`},
		},
		{
			"places that are none",
			connectors("s3: {class: S3_SINK, consumes: ['orders*'], config: {s3.bucket.name: b, time.interval: HOURLY}, offsets: [" +
				"{partition: {kafka_topic: invoices, kafka_partition: 0}, offset: {kafka_offset: 1}}, {partition: {kafka_topic: orders, kafka_partition: -1}, offset: {kafka_offset: 1}}, " +
				"{partition: {kafka_topic: orders, kafka_partition: 0}, offset: {kafka_offset: latest}}, {partition: {kafka_topic: orders, kafka_partition: 0}, offset: {kafka_offset: '99999999999999999999'}}, null, [1], x]}"),
			[]string{
				at + "s3.offsets[0].partition.kafka_topic: is not a topic that the connector reads; one that consumes covers",
				at + "s3.offsets[1].partition.kafka_partition: is not a partition; a whole number, from 0",
				at + "s3.offsets[2].offset.kafka_offset: is not an offset; a whole number, from 0",
				at + "s3.offsets[3].offset.kafka_offset: is not an offset; a whole number, from 0",
				at + "s3.offsets[4]: has no value; needs a mapping of keys to values ({} for an empty one)",
				at + "s3.offsets[5]: is a list; needs a mapping of keys to values ({} for an empty one)",
				at + "s3.offsets[6]: is text; needs a mapping of keys to values ({} for an empty one)",
			},
		},
		{
			"a topic that cannot be",
			connectors("pg: {class: Unknown, produces: [orders], own_topics: ['.', '..']}"),
			[]string{
				at + "pg.own_topics[0]: does not have the right form; needs a topic name, or the start of one with * at the end",
				at + "pg.own_topics[1]: does not have the right form; needs a topic name, or the start of one with * at the end",
			},
		},
		{
			"a mirror topic for itself",
			[]string{"      applications:\n        ledger:", "      connectors: {crm: {class: Unknown, produces: [invoices], own_topics: [orders]}}\n      applications:\n        ledger:"},
			[]string{"confluent.clusters.two.connectors.crm.own_topics[0]: is a mirror topic, which nobody can write; the topic on its own cluster, or a mirror_status of PROMOTED or FAILED_OVER"},
		},
		{
			"a secret in another region, and two by one address",
			connectors("pd: {class: PagerDutySink, consumes: [orders], config: {input.data.format: JSON}, secrets: {pagerduty.api.key: {secret: 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:teams/pd-AbCdEf'}, pagerduty.api_key: {secret: a}}}"),
			[]string{
				at + `pd.secrets["pagerduty.api.key"].secret: is in the region eu-west-1; needs one in us-east-1`,
				at + `pd.secrets["pagerduty.api_key"]: differs from pagerduty.api.key only in . and _; one of the two: both would have one address`,
			},
		},
		{
			"the wrong direction, and none",
			connectors("s3: {class: S3_SINK, produces: [orders]}\n        pg: {class: PostgresSource, consumes: [orders]}\n        own: {class: BrandNewSink}"),
			[]string{
				at + "own: does not say whether it is a sink or a source; consumes for a sink, or produces for a source",
				at + "pg: is a source, which writes topics; produces, without consumes",
				at + "s3: is a sink, which reads topics; consumes, without produces",
			},
		},
		{
			"a class that is not known, with a secret in the file, and settings that have a key of their own",
			connectors("own: {class: BrandNewSink, consumes: [orders], config: {apiToken: hidden, topics: orders, name: x}}"),
			[]string{
				at + "own.config.apiToken: is a secret; under secrets, by the name of a secret in AWS Secrets Manager: no secret belongs in this file",
				at + "own.config.name: is not a setting for this place; leave it out: the connector has a name and a service account of its own",
				at + "own.config.topics: is not a setting for this place; use consumes",
			},
		},
		{
			"records that would go round by the topics that Confluent makes, but not by those that have another name here",
			connectors(`all: {class: Unknown, consumes: ["*"]}
        dead: {class: Unknown, consumes: [orders, "dlq-lcc-1*"], success_topic: legacy, error_topic: legacy}
        none: {class: Unknown, consumes: ["error-*"], error_topic: legacy}
        near: {class: Unknown, consumes: ["dlq.*", "error-lcd*"]}`),
			[]string{
				at + "all.consumes[0]: covers the topics dlq-lcc-* that Confluent makes for what a sink reports, so that a record would go round for ever; a longer start of names, or each topic by its name",
				at + "dead.consumes[1]: covers the topics dlq-lcc-* that Confluent makes for what a sink reports, so that a record would go round for ever; a longer start of names, or each topic by its name",
			},
		},
		{
			"a record that would go round, and reports of a class that makes none",
			connectors(`s3: {class: S3_SINK, consumes: ["ord*"], dead_letter_topic: orders, success_topic: orders, config: {s3.bucket.name: b, time.interval: HOURLY}}`),
			[]string{
				at + "s3.dead_letter_topic: is read by the same connector, so that a record would go round for ever; a topic that consumes does not cover",
				at + "s3.success_topic: is given for the class S3_SINK, which reports nothing; leave it out: what it cannot write goes to dead_letter_topic",
			},
		},
		{
			"a source of one topic, of several",
			connectors(`sqs: {class: SqsSource, produces: ["a*"], config: {sqs.url: https://sqs.us-east-1.amazonaws.com/1/q}}`),
			[]string{at + "sqs.produces: is not one topic, as the class SqsSource writes; the name of one topic"},
		},
		{
			"what is for Datagen, and what is not",
			connectors("mock: {topic: orders, quickstart: ORDERS, consumes: [orders]}\n        s3: {class: S3_SINK, topic: orders, consumes: [orders], config: {s3.bucket.name: b, time.interval: HOURLY}}"),
			[]string{
				at + "mock.class: is DatagenSource (the default), which takes no consumes; the class of another connector; or topic, quickstart, format and tasks alone",
				at + "s3.topic: is given for the class S3_SINK; only for Datagen: consumes or produces, and config",
			},
		},
		{
			"an offset of a sink that names no partition",
			connectors("s3: {class: S3_SINK, consumes: [orders], config: {s3.bucket.name: b, time.interval: HOURLY}, offsets: [{partition: {table: a}, offset: {kafka_offset: '1'}}]}"),
			[]string{at + "s3.offsets[0]: does not say what a sink needs; partition: {kafka_topic, kafka_partition} and offset: {kafka_offset}"},
		},
		{
			"the class of a connector that one runs oneself, and a status that nobody can ask for",
			connectors("s3: {class: io.confluent.connect.s3.S3SinkConnector, consumes: [orders], status: FAILED}"),
			[]string{
				at + "s3.class: does not have the right form; needs the class of a managed connector such as S3_SINK (not that of a connector that you run yourself, with dots)",
				at + "s3.status: is not one of the possible values; needs RUNNING or PAUSED",
			},
		},
	})
}

// loadConnectors loads the valid file with other connectors.
func loadConnectors(t *testing.T, text string) *config.Config {
	t.Helper()
	content, err := os.ReadFile("testdata/valid.yaml")
	require.NoError(t, err)
	replacement := connectors(text)
	require.Contains(t, string(content), replacement[0])
	loaded, err := config.Parse("valid.yaml", []byte(strings.Replace(string(content), replacement[0], replacement[1], 1)))
	require.NoError(t, err)
	return loaded
}

func TestWarningsOfConnectors(t *testing.T) {
	loaded := loadConnectors(t, strings.Join([]string{
		"new: {class: S3SINK, consumes: [orders]}",
		"es: {class: ElasticsearchSink, consumes: [orders], config: {connection.url: 'https://10.1.2.3:9200', flush.timeout.m: '1'}}",
		"http: {class: HttpSinkV2, consumes: [orders], config: {http.api.base.url: https://api.example.com, api3.http.api.path: /a, transforms: a, transforms.a.type: b}}",
	}, "\n        "))
	var warnings []string
	for _, warning := range loaded.Warnings() {
		if strings.Contains(warning.Path, ".connectors.") {
			warnings = append(warnings, warning.String())
		}
	}
	const at = "confluent.clusters.one.connectors."
	egress := "an egress gateway (or a private network interface) of the environment with an access point and a DNS record for it; none is made here"
	assert.Equal(t, []string{
		at + `es.config["connection.url"]: is a private address, which Confluent reaches by an egress of its own only; ` + egress,
		at + `es.config["flush.timeout.m"]: is not in the catalogue of settings of ElasticsearchSink; did you mean flush.timeout.ms?`,
		at + `http.config["http.api.base.url"]: is reached from Confluent's network; if it is private, ` + egress,
		at + "new.class: is not in the catalogue of connectors, so that its settings are not checked here; did you mean S3_SINK?",
	}, warnings)
}

func TestSettingsOfConnectors(t *testing.T) {
	of := loadConnectors(t, strings.Join([]string{
		"mock: {topic: orders, quickstart: ORDERS}",
		"s3: {class: S3_SINK, consumes: [orders], dead_letter_topic: legacy, config: {s3.bucket.name: b, time.interval: HOURLY, input.data.format: AVRO}}",
		`many: {class: S3_SINK, consumes: [orders, "shop.*"], config: {s3.bucket.name: b, time.interval: HOURLY}}`,
		"sqs: {class: SqsSource, produces: [orders], config: {sqs.url: https://sqs.us-east-1.amazonaws.com/1/q, provider.integration.id: cspi-1}}",
		`pg: {class: PostgresCdcSourceV2, produces: ["crm.*"], config: {database.hostname: a, database.port: '1', database.user: b, database.dbname: c, topic.prefix: crm, output.data.format: AVRO}}`,
	}, "\n        ")).Confluent.Clusters["one"].Connectors
	assert.Equal(t, map[string]string{"connector.class": "DatagenSource", "kafka.topic": "orders", "output.data.format": "AVRO", "quickstart": "ORDERS", "tasks.max": "1"},
		of["mock"].Settings())
	assert.Equal(t, "orders", of["s3"].Settings()["topics"])
	assert.Equal(t, "legacy", of["s3"].Settings()["errors.deadletterqueue.topic.name"])
	assert.Equal(t, `(orders|shop\..*)`, of["many"].Settings()["topics.regex"])
	assert.NotContains(t, of["many"].Settings(), "topics")
	assert.Equal(t, "orders", of["sqs"].Settings()["kafka.topic"])
	assert.NotContains(t, of["pg"].Settings(), "kafka.topic")

	assert.Equal(t, []config.Pattern{"orders-value"}, of["mock"].Subjects())
	assert.Equal(t, []config.Pattern{"orders-value"}, of["s3"].Subjects())
	assert.Empty(t, of["many"].Subjects())
	assert.Equal(t, []config.Pattern{"crm.*"}, of["pg"].Subjects())
}
