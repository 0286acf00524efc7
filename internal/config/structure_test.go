package config_test

import (
	"strings"
	"testing"
)

func TestStructureMessages(t *testing.T) {
	requireMessages(t, []mistake{
		{
			"a section under another name",
			[]string{"hub:\n  transit", "tags:\n  transit", "tags: {team: data}\n", ""},
			[]string{
				"tags.vpcs: is a mapping; needs one value: text or a number",
			},
		},
		{
			"a key without a name, at the top and below",
			[]string{"tags: {team: data}\n", "tags: {team: data}\n'': {x: y}\n", "flow_logs: {traffic_type: ALL", "flow_logs: {'': 1, traffic_type: ALL"},
			[]string{
				`[""]: is not a known key; known keys: account_id, api_keys, confluent, hub, links, monitoring, name, privatelink, protect, region, secrets, shares, state, tags, used_by`,
				`privatelink.flow_logs[""]: is not a known key; known keys: bucket_arn, enabled, kms_key_arn, retention_days, traffic_type`,
			},
		},
		{
			"missing keys",
			[]string{"name: test\nregion: us-east-1\n", "", "        endpoint_id: cvpn-endpoint-00000001\n", "", "{topic: orders, quickstart: ORDERS, format: AVRO, tasks: 1}", "{}"},
			[]string{
				"confluent.clusters.one.connectors.mock.quickstart: is missing; required: Datagen quickstart, for example STOCK_TRADES",
				"confluent.clusters.one.connectors.mock.topic: is missing; required: Managed topic to write to",
				"hub.vpcs.vpn.client_vpn.endpoint_id: is missing; required: Endpoint id, cvpn-endpoint-...",
				"name: is missing; required: Name of the system, at most 40 characters: the prefix of every display name (for example non-prod)",
				"region: is missing; required: AWS region of everything in the file, for example us-east-1",
			},
		},
		{
			"values of another type",
			[]string{
				"name: test\nregion", "name: 5\nregion", `account_id: "123456789012"`, "account_id: 123456789012",
				"tags: {team: data}", "tags: [team]", "[rtb-00000001]", "rtb-00000001", "max_ecku: 5", "max_ecku: 5.5",
				"cku: 2", "cku: two", "      endpoint: two", "      deletion_protection: yes", "        invoices: {}", "        invoices:",
				"retention.ms: 604800000", "retention.ms: [604800000]", "{orders: PAUSED}", "{orders: 1}", "[operators]", "[true]",
			},
			[]string{
				"account_id: is a number; needs text (put a number or a word such as true in quotes)",
				"confluent.clusters.one.max_ecku: is a number; needs a whole number, without quotes",
				`confluent.clusters.one.topics.orders.config["retention.ms"]: is a list; needs one value: text or a number`,
				"confluent.clusters.two.cku: is text; needs a whole number, without quotes",
				"confluent.clusters.two.deletion_protection: is text; needs true or false",
				"confluent.clusters.two.topics.invoices: has no value; needs a mapping of keys to values ({} for an empty one)",
				"hub.vpcs.dns.route_table_ids: is text; needs a list",
				"hub.vpcs.vpn.client_vpn.access_group_ids[0]: is true or false; needs text (put a number or a word such as true in quotes)",
				"links.one-two.mirror_status.orders: is a number; needs text (put a number or a word such as true in quotes)",
				"name: is a number; needs text (put a number or a word such as true in quotes)",
				"tags: is a list; needs a mapping of keys to values ({} for an empty one)",
			},
		},
		{
			"ids of the wrong form",
			[]string{
				"tgw-00000001\n", "tgw-1\n", "tgw-rtb-00000001", "rtb-00000001x", "id: vpc-00000001", "id: VPC-00000001",
				"cvpn-endpoint-00000001", "cvpn-00000001", "subnet-00000002", "subnet-0000000g", "environment: {", "environment: {id: ENV-1, ",
				"use1-az1", "us-east-1a", "      cku: 2", "      cku: 2\n      network_id: net-1", "quickstart: ORDERS", "quickstart: orders", `"123456789012"`, `"12345678901"`, "region: us-east-1", "region: Virginia",
			},
			[]string{
				"account_id: does not have the right form; needs 12 digits, in quotes",
				"confluent.clusters.one.connectors.mock.quickstart: does not have the right form; needs a Datagen quickstart such as STOCK_TRADES",
				"confluent.clusters.two.network_id: does not have the right form; needs n- and lower case letters and digits",
				"confluent.environment.id: does not have the right form; needs env- and lower case letters and digits",
				"confluent.environment.name: is given for an existing environment; nothing besides id, which names an existing environment",
				"confluent.environment.stream_governance: is given for an existing environment; nothing besides id, which names an existing environment",
				"hub.transit_gateway_id: does not have the right form; needs tgw- and 8 or 17 of the digits 0-9 and a-f",
				"hub.transit_gateway_route_table_id: does not have the right form; needs tgw-rtb- and 8 or 17 of the digits 0-9 and a-f",
				"hub.vpcs.dns.id: does not have the right form; needs vpc- and 8 or 17 of the digits 0-9 and a-f",
				"hub.vpcs.vpn.client_vpn.endpoint_id: does not have the right form; needs cvpn-endpoint- and 8 or 17 of the digits 0-9 and a-f",
				"hub.vpcs.vpn.client_vpn.subnet_ids[1]: does not have the right form; needs subnet- and 8 or 17 of the digits 0-9 and a-f",
				"privatelink.vpcs.one.availability_zone_ids[0]: does not have the right form; needs an availability zone id such as use1-az1 (not a name such as us-east-1a)",
				"region: does not have the right form; needs an AWS region such as us-east-1",
			},
		},
		{
			"values that are not possible",
			[]string{
				"role: client-vpn", "role: vpn", "traffic_type: ALL, retention_days: 14", "traffic_type: all, retention_days: 10",
				"stream_governance: ESSENTIALS", "stream_governance: BASIC", "connectivity: gateway", "connectivity: vpn",
				"endpoint: private", "endpoint: none", "type: enterprise", "type: basic", "availability: HIGH", "availability: MEDIUM",
				"format: AVRO", "format: XML", "mode: destination", "mode: both", "{orders: PAUSED}", "{orders: STOPPED}",
			},
			[]string{
				"confluent.clusters.one.availability: is not one of the possible values; needs HIGH, LOW, MULTI_ZONE or SINGLE_ZONE",
				"confluent.clusters.one.connectors.mock.format: is not one of the possible values; needs AVRO, JSON, JSON_SR or PROTOBUF",
				"confluent.clusters.one.type: is not one of the possible values; needs enterprise or dedicated",
				"confluent.connectivity: is not one of the possible values; needs attachment or gateway",
				"confluent.environment.stream_governance: is not one of the possible values; needs ESSENTIALS or ADVANCED",
				"confluent.schema_registry.endpoint: is not one of the possible values; needs private or public",
				"hub.vpcs.vpn.role: is not one of the possible values; needs agents, dns, client-vpn or clients",
				"links.one-two.mirror_status.orders: is not one of the possible values; needs ACTIVE, PAUSED, PROMOTED or FAILED_OVER",
				"links.one-two.mode: is not one of the possible values; needs destination, source or bidirectional",
				"privatelink.flow_logs.retention_days: is not one of the possible values; needs 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288 or 3653",
				"privatelink.flow_logs.traffic_type: is not one of the possible values; needs ALL, ACCEPT or REJECT",
			},
		},
		{
			"patterns with a * elsewhere than at the end",
			[]string{"produces: [orders]", "produces: ['o*s']", "groups: [shop]", "groups: ['*shop']", "topics: [orders]", "topics: ['*ers', orders]", `{groups: ["ledger-*"], interval_ms`, `{groups: ["l*-*"], interval_ms`, `read: ["*"]`, `read: ["**"]`},
			[]string{
				"confluent.clusters.one.applications.shop.groups[0]: does not have the right form; needs a name, or the start of one with * at the end",
				"confluent.clusters.one.applications.shop.produces[0]: does not have the right form; needs a topic name, or the start of one with * at the end",
				"confluent.schema_registry.read[0]: does not have the right form; needs a name, or the start of one with * at the end",
				"links.one-two.consumer_offset_sync.groups[0]: does not have the right form; needs a name, or the start of one with * at the end",
				"links.one-two.topics[0]: does not have the right form; needs a topic name, or the start of one with * at the end",
			},
		},
		{
			"numbers out of range",
			[]string{"max_ecku: 5", "max_ecku: 0", "cku: 2", "cku: 0", "partitions: 6", "partitions: 0", "tasks: 1", "tasks: 0", "subnet_prefix_length: 24", "subnet_prefix_length: 29", "availability_zone_count: 3", "availability_zone_count: 7", "recovery_window_days: 7", "recovery_window_days: 31"},
			[]string{
				"confluent.clusters.one.connectors.mock.tasks: is too small; at least 1",
				"confluent.clusters.one.max_ecku: is too small; at least 1",
				"confluent.clusters.one.topics.orders.partitions: is too small; at least 1",
				"confluent.clusters.two.cku: is too small; at least 1",
				"privatelink.vpcs.one.subnet_prefix_length: is too large; at most 28",
				"privatelink.vpcs.two.availability_zone_count: is too large; at most 6",
				"secrets.recovery_window_days: is too large; at most 30",
			},
		},
		{
			"texts that are too long",
			[]string{"environment: {name: test", "environment: {name: " + strings.Repeat("e", 65)},
			[]string{"confluent.environment.name: has 65 characters; at most 64"},
		},
		{
			"lists and texts that are empty",
			[]string{"[operators]", "['']", "[rtb-00000001]", "[]", "environment: {name: test", "environment: {name: ''"},
			[]string{
				"confluent.environment.name: is empty; some text, or leave the key out",
				"hub.vpcs.dns.route_table_ids: is an empty list; at least one, or leave the key out",
				"hub.vpcs.vpn.client_vpn.access_group_ids[0]: is empty; some text, or leave the key out",
			},
		},
	})
}
