package config_test

import "testing"

func TestConfluentMessages(t *testing.T) {
	requireMessages(t, []mistake{
		{
			"an existing environment with settings",
			[]string{"environment: {name: test, ", "environment: {id: env-abc123, name: test, "},
			[]string{
				"confluent.environment.name: is given for an existing environment; nothing besides id, which names an existing environment",
				"confluent.environment.stream_governance: is given for an existing environment; nothing besides id, which names an existing environment",
			},
		},
		{
			"several VPCs and no hub endpoint",
			[]string{"  hub_endpoint: one\n", ""},
			[]string{"confluent.hub_endpoint: is missing; required with several PrivateLink VPCs: one or two"},
		},
		{
			"an unknown hub endpoint",
			[]string{"hub_endpoint: one", "hub_endpoint: three"},
			[]string{"confluent.hub_endpoint: is not a PrivateLink VPC of this file; needs one or two"},
		},
		{
			"an endpoint of a cluster with an attachment",
			[]string{"connectivity: gateway", "connectivity: attachment"},
			[]string{"confluent.clusters.two.endpoint: is given with connectivity attachment; only with gateway: with an attachment, every VPC's endpoint leads to every cluster, by the same names"},
		},
		{
			"an unknown endpoint of a cluster",
			[]string{"endpoint: two", "endpoint: three"},
			[]string{"confluent.clusters.two.endpoint: is not a PrivateLink VPC of this file; needs one or two"},
		},
		{
			"Schema Registry access to nothing",
			[]string{`{endpoint: private, read: ["*"]}`, "{}"},
			[]string{"confluent.schema_registry: gives access to no subject; read, write or both, schemas, schema_registry of an application, or manager: true until what was kept there is gone"},
		},
		{
			"subjects twice",
			[]string{`read: ["*"]`, `read: ["*", "*"], write: [a, b, a]`},
			[]string{
				"confluent.schema_registry.read[1]: is the same as confluent.schema_registry.read[0]; each one once",
				"confluent.schema_registry.write[2]: is the same as confluent.schema_registry.write[0]; each one once",
			},
		},
	})
}

func TestClusterMessages(t *testing.T) {
	requireMessages(t, []mistake{
		{
			"settings of a dedicated cluster on an enterprise one",
			[]string{"max_ecku: 5", "cku: 2\n      network_id: n-abc123"},
			[]string{
				"confluent.clusters.one.cku: is given for an enterprise cluster; only for clusters of the type dedicated; max_ecku bounds this one",
				"confluent.clusters.one.network_id: is given for an enterprise cluster; only for clusters of the type dedicated",
			},
		},
		{
			"settings of an enterprise cluster on a dedicated one",
			[]string{"      cku: 2\n", "      max_ecku: 2\n"},
			[]string{
				"confluent.clusters.two.cku: is missing; required for a dedicated cluster: its number of CKUs",
				"confluent.clusters.two.max_ecku: is given for a dedicated cluster; only for clusters of the type enterprise; cku sizes this one",
			},
		},
		{
			"availability of the other type",
			[]string{"availability: HIGH", "availability: MULTI_ZONE", "availability: MULTI_ZONE\n      cku", "availability: LOW\n      cku"},
			[]string{
				"confluent.clusters.one.availability: does not exist for a cluster of the type enterprise; needs HIGH or LOW",
				"confluent.clusters.two.availability: does not exist for a cluster of the type dedicated; needs MULTI_ZONE or SINGLE_ZONE",
			},
		},
		{
			"one CKU in several zones",
			[]string{"      cku: 2\n", "      cku: 1\n"},
			[]string{"confluent.clusters.two.cku: is 1 with the availability MULTI_ZONE; at least 2, or the availability SINGLE_ZONE"},
		},
		{
			"more eCKU than PrivateLink allows",
			[]string{"max_ecku: 5", "max_ecku: 11"},
			[]string{"confluent.clusters.one.max_ecku: is 11; at most 10 for a cluster that is reached by PrivateLink"},
		},
		{
			"more partitions than the cluster carries at its largest",
			[]string{"orders: {partitions: 6, ", "returns: {partitions: 14995}\n        orders: {partitions: 6, "},
			[]string{"confluent.clusters.one.topics: have 15001 partitions; at most 15000 on 5 eCKU (max_ecku)"},
		},
		{
			"more partitions than any enterprise cluster behind PrivateLink carries",
			[]string{"      max_ecku: 5\n", "", "orders: {partitions: 6, ", "orders: {partitions: 30001, "},
			[]string{"confluent.clusters.one.topics: have 30001 partitions; at most 30000 on 10 eCKU (max_ecku)"},
		},
		{
			"names of topics that Confluent keeps",
			[]string{"        invoices: {}", "        __consumer_offsets: {}\n        _confluent-metrics: {}\n        _schemas: {}\n        invoices: {}", "[legacy]\n", "[legacy, __transaction_state]\n"},
			[]string{
				"confluent.clusters.one.existing_topics[1]: is one of Kafka's own topics, which Confluent Cloud lets nobody use; topics of your own",
				"confluent.clusters.two.topics.__consumer_offsets: has a name that Confluent's own services use; another name",
				"confluent.clusters.two.topics._confluent-metrics: has a name that Confluent's own services use; another name",
				"confluent.clusters.two.topics._schemas: has a name that Confluent's own services use; another name",
			},
		},
		{
			"one eCKU with high availability",
			[]string{"max_ecku: 5", "max_ecku: 1"},
			[]string{"confluent.clusters.one.max_ecku: is 1 with the availability HIGH; at least 2, or the availability LOW"},
		},
		{
			"a connector to a topic that is not managed",
			[]string{"{topic: orders, ", "{topic: legacy, "},
			[]string{"confluent.clusters.one.connectors.mock.topic: is not a managed topic of the cluster; a topic under confluent.clusters.one.topics"},
		},
		{
			"topics that differ in . and _ only",
			[]string{"        invoices: {}", "        invoices.eu: {}\n        invoices_eu: {}\n        invoices: {}"},
			[]string{"confluent.clusters.two.topics.invoices_eu: differs from confluent.clusters.two.topics[\"invoices.eu\"] only in . and _; another name: Kafka refuses such a pair on one cluster"},
		},
		{
			"an existing topic that is managed, and one twice",
			[]string{"existing_topics: [legacy]", "existing_topics: [legacy, orders, legacy]"},
			[]string{
				"confluent.clusters.one.existing_topics[1]: is managed under topics too; one of the two: topics are made here, existing_topics by others",
				"confluent.clusters.one.existing_topics[2]: is the same topic as confluent.clusters.one.existing_topics[0]; each one once",
			},
		},
	})
}

func TestApplicationMessages(t *testing.T) {
	requireMessages(t, []mistake{
		{
			"nothing to do",
			[]string{"shop: {produces: [orders], consumes: [legacy], groups: [shop]}", "shop: {}"},
			[]string{"confluent.clusters.one.applications.shop: has nothing to do; produces, consumes, describes, admin, or schema_registry with read or write"},
		},
		{
			"a consumer without a group",
			[]string{", groups: [shop]", ""},
			[]string{"confluent.clusters.one.applications.shop.groups: is missing; required with consumes: the consumer groups that the application uses"},
		},
		{
			"a group without a consumer",
			[]string{"consumes: [legacy], ", ""},
			[]string{"confluent.clusters.one.applications.shop.groups: is given without consumes; only with consumes"},
		},
		{
			"topics that are not there",
			[]string{"produces: [orders], consumes: [legacy]", "produces: [order], consumes: [legacy, invoices]"},
			[]string{
				"confluent.clusters.one.applications.shop.consumes[1]: is not a topic of the cluster; a topic under topics or existing_topics, or a mirror topic that a link brings here",
				"confluent.clusters.one.applications.shop.produces[0]: is not a topic of the cluster; did you mean orders?",
			},
		},
		{
			"a topic that a link mirrors, written on the side that gets it",
			[]string{"ledger: {consumes: [orders, invoices]", "ledger: {produces: [orders, invoices], consumes: [orders, invoices]"},
			[]string{"confluent.clusters.two.applications.ledger.produces[0]: is a mirror topic, which nobody can write; the topic on its own cluster, or a mirror_status of PROMOTED or FAILED_OVER"},
		},
		{
			"a mirror topic under the name that it has without the prefix",
			[]string{"mode: destination", "prefix: eu."},
			[]string{"confluent.clusters.two.applications.ledger.consumes[0]: is not a topic of the cluster; a topic under topics or existing_topics, or a mirror topic that a link brings here"},
		},
		{
			"topics and groups twice",
			[]string{"produces: [orders], consumes: [legacy], groups: [shop]", "produces: [orders, orders], consumes: [legacy, legacy], groups: [shop, shop]"},
			[]string{
				"confluent.clusters.one.applications.shop.consumes[1]: is the same as confluent.clusters.one.applications.shop.consumes[0]; each one once",
				"confluent.clusters.one.applications.shop.groups[1]: is the same as confluent.clusters.one.applications.shop.groups[0]; each one once",
				"confluent.clusters.one.applications.shop.produces[1]: is the same as confluent.clusters.one.applications.shop.produces[0]; each one once",
			},
		},
	})
}
