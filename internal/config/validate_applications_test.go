package config_test

import "testing"

func TestMessagesOfWhatApplicationsDoBesidesReadingAndWriting(t *testing.T) {
	const shop, path = "shop: {produces: [orders], consumes: [legacy], groups: [shop]}", "confluent.clusters.one.applications."
	requireMessages(t, []mistake{
		{
			"nothing to do but with groups and transactions",
			[]string{shop, "shop: {groups: [shop], transactional_ids: [shop]}"},
			[]string{path + "shop: has nothing to do; produces, consumes, describes, admin, or schema_registry with read or write"},
		},
		{
			"transactions and groups of one that only looks",
			[]string{shop, "shop: {describes: [orders], groups: [shop], transactional_ids: [shop]}"},
			[]string{
				path + "shop.groups: is given without consumes; only with consumes",
				path + "shop.transactional_ids: is given without produces; only with produces: a transaction writes",
			},
		},
		{
			"Kafka Streams without input topics, and an id that topics cannot have",
			[]string{shop, "shop: {streams: {application_id: a/b}}"},
			[]string{
				path + "shop.consumes: is missing; required with streams: its input topics",
				path + "shop.streams.application_id: does not have the right form; needs 1 to 128 letters, digits, dots, _ and -",
			},
		},
		{
			"Kafka Streams without an id",
			[]string{shop, "shop: {consumes: [orders], streams: {}}"},
			[]string{path + "shop.streams.application_id: is missing; required: The property application.id: the application's consumer group, and before a hyphen the start of the names of its internal topics and transactional ids. It may create and delete those topics"},
		},
		{
			"Kafka Streams that could delete a topic of the file",
			[]string{shop, "shop: {consumes: [orders], streams: {application_id: shop}}", "existing_topics: [legacy]", "existing_topics: [legacy, shop-orders]"},
			[]string{path + "shop.streams.application_id: with a hyphen is how the topic shop-orders begins, which it could delete; an id that begins the names of its internal topics only"},
		},
		{
			"Kafka Streams that could delete what is another's",
			[]string{shop, "a: {consumes: [orders], streams: {application_id: shop}}\n        b: {consumes: [orders], streams: {application_id: shop-v2}}\n        c: {consumes: [orders], streams: {application_id: shop-v2}}"},
			[]string{
				path + "a.streams.application_id: with a hyphen is how that of b begins, whose topics it could delete; ids of which none begins another",
				path + "a.streams.application_id: with a hyphen is how that of c begins, whose topics it could delete; ids of which none begins another",
				path + "c.streams.application_id: is that of b too; an id for each application",
			},
		},
		{
			"Kafka Streams that could delete what connectors make",
			[]string{
				shop, "a: {consumes: [orders], streams: {application_id: dlq}}\n        b: {consumes: [orders], streams: {application_id: crm}}",
				"mock: {topic: orders, quickstart: ORDERS, format: AVRO, tasks: 1}", `mock: {class: Unknown, consumes: [orders]}
        other: {class: Unknown, produces: ["crm-eu-*", "crm*"], own_topics: [crm-history]}`,
			},
			[]string{
				path + "a.streams.application_id: with a hyphen is how the topics dlq-lcc-* begin, which the connector mock makes and it could delete; an id that begins the names of its internal topics only",
				path + "b.streams.application_id: with a hyphen is how the topics crm-history begin, which the connector other makes and it could delete; an id that begins the names of its internal topics only",
			},
		},
		{
			"a topic that is not there, and names twice",
			[]string{shop, "shop: {produces: [orders], transactional_ids: [t, t], describes: [order], admin: [new, new]}"},
			[]string{
				path + "shop.admin[1]: is the same as " + path + "shop.admin[0]; each one once",
				path + "shop.describes[0]: is not a topic of the cluster; did you mean orders?",
				path + "shop.transactional_ids[1]: is the same as " + path + "shop.transactional_ids[0]; each one once",
			},
		},
		{
			"subjects of no topic, and subjects twice",
			[]string{shop, "shop: {describes: [orders], schema_registry: {}}\n        b: {produces: [orders], schema_registry: {read: [a, a], write: [b, b]}}"},
			[]string{
				path + "b.schema_registry.read[1]: is the same as " + path + "b.schema_registry.read[0]; each one once",
				path + "b.schema_registry.write[1]: is the same as " + path + "b.schema_registry.write[0]; each one once",
				path + "shop.schema_registry: gives access to no subject; read or write: the application has no topics whose subjects it could read",
			},
		},
	})
}
