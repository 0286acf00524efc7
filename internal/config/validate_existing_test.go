package config_test

import "testing"

// named is a test file whose environment, gateway, and what is in them, exist; edits follow.
func named(edits ...string) []string {
	return append([]string{
		"environment: {name: test, stream_governance: ESSENTIALS}", "environment: {id: env-abc123}\n  gateway_id: gw-abc123",
	}, edits...)
}

func TestExistingMessages(t *testing.T) {
	const one = "      cidr: 10.0.0.0/20\n      availability_zone_ids: [use1-az1, use1-az2]\n      subnet_prefix_length: 24\n"
	const two = "      cidr: 10.1.0.0/20\n      availability_zone_count: 3\n"
	requireMessages(t, []mistake{
		{
			"how a VPC is made that exists",
			named(one, one+"      access_point_id: ap-abc123\n", two, "      availability_zone_count: 3\n      access_point_id: ap-def456\n"),
			[]string{
				"privatelink.vpcs.one.availability_zone_ids: is given for a VPC that exists; only for what is made here: what is named by id stays as it is",
				"privatelink.vpcs.one.cidr: is given for a VPC that exists; only for what is made here: what is named by id stays as it is",
				"privatelink.vpcs.one.subnet_prefix_length: is given for a VPC that exists; only for what is made here: what is named by id stays as it is",
				"privatelink.vpcs.two.availability_zone_count: is given for a VPC that exists; only for what is made here: what is named by id stays as it is",
			},
		},
		{
			"how a cluster is made that exists",
			named("      type: enterprise\n      availability: HIGH\n      max_ecku: 5\n", "      id: lkc-abc123\n      availability: HIGH\n      max_ecku: 5\n      protect: true\n"),
			[]string{
				"confluent.clusters.one.availability: is given for a cluster that exists; only for what is made here: what is named by id stays as it is",
				"confluent.clusters.one.max_ecku: is given for a cluster that exists; only for what is made here: what is named by id stays as it is",
				"confluent.clusters.one.protect: is given for a cluster that exists; only for what is made here: what is named by id stays as it is",
			},
		},
		{
			"one cluster by two names",
			named("      type: enterprise\n      availability: HIGH\n      max_ecku: 5\n", "      id: lkc-abc123\n", "      type: dedicated\n      availability: MULTI_ZONE\n      cku: 2\n", "      id: lkc-abc123\n"),
			[]string{"confluent.clusters.two.id: is the same as confluent.clusters.one.id; each one once"},
		},
		{
			"ids of the other connectivity",
			named("gateway_id: gw-abc123", "private_link_attachment_id: platt-abc123", "  vpcs:\n    dns:", "  private_zone_id: Z0A1B2C3D4E5F6\n  vpcs:\n    dns:"),
			[]string{
				"confluent.private_link_attachment_id: is given with connectivity gateway; only with attachment",
				"hub.private_zone_id: is given with connectivity gateway; only with attachment",
			},
		},
		{
			"a gateway without its environment",
			[]string{"  connectivity: gateway\n", "  connectivity: gateway\n  gateway_id: gw-abc123\n"},
			[]string{"confluent.environment.id: is missing; required with confluent.gateway_id, which is in an environment that exists"},
		},
		{
			"an access point without its environment",
			[]string{two, "      access_point_id: ap-abc123\n"},
			[]string{"confluent.environment.id: is missing; required with privatelink.vpcs.two.access_point_id, which is in an environment that exists"},
		},
		{
			"no CIDR block and no id",
			[]string{two, "      availability_zone_count: 3\n"},
			[]string{"privatelink.vpcs.two.cidr: is missing; required: the IPv4 CIDR block of the VPC that is made; or id, or access_point_id, of what exists"},
		},
		{
			"subnets and tables of no VPC",
			[]string{two, two + "      subnet_ids: [subnet-00000011]\n      route_table_ids: [rtb-00000011]\n"},
			[]string{
				"privatelink.vpcs.two.route_table_ids: is given without id; id as well: the VPC that they are in",
				"privatelink.vpcs.two.subnet_ids: is given without id; id as well: the VPC that they are in",
			},
		},
		{
			"a VPC without subnets",
			[]string{two, "      id: vpc-00000011\n"},
			[]string{"privatelink.vpcs.two.subnet_ids: is missing; required with id: the subnets that the endpoint is put into"},
		},
		{
			"what is named twice",
			named(one, "      access_point_id: ap-abc123\n      private_zone_id: Z0A1B2C3D4E5F6\n", two, "      access_point_id: ap-abc123\n      private_zone_id: Z0A1B2C3D4E5F6\n"),
			[]string{
				"privatelink.vpcs.two.access_point_id: is the same as privatelink.vpcs.one.access_point_id; each one once",
				"privatelink.vpcs.two.private_zone_id: is the same as privatelink.vpcs.one.private_zone_id; each one once",
			},
		},
		{
			"a hub VPC with an endpoint, and its subnet twice",
			[]string{two, "      id: vpc-00000001\n      subnet_ids: [subnet-00000011, subnet-00000011]\n      route_table_ids: [rtb-00000011, rtb-00000011]\n"},
			[]string{
				"privatelink.vpcs.two.id: is the same as hub.vpcs.dns.id; each one once",
				"privatelink.vpcs.two.route_table_ids[1]: is the same as privatelink.vpcs.two.route_table_ids[0]; each one once",
				"privatelink.vpcs.two.subnet_ids[1]: is the same as privatelink.vpcs.two.subnet_ids[0]; each one once",
			},
		},
		{
			"the zone of an access point that does not exist yet",
			[]string{two, two + "      private_zone_id: Z0A1B2C3D4E5F6\n"},
			[]string{"privatelink.vpcs.two.private_zone_id: is given for an access point that is made here; only with access_point_id: the zone of a new access point does not exist yet"},
		},
		{
			"a rule made and named, and one named twice",
			[]string{"  vpcs:\n    dns:", "  endpoints_rule: true\n  resolver_rule_ids: {private: rslvr-rr-0a1b2c3d4e5f60001, endpoints: rslvr-rr-0a1b2c3d4e5f60001}\n  vpcs:\n    dns:"},
			[]string{
				"hub.endpoints_rule: is true besides resolver_rule_ids.endpoints; one of the two",
				"hub.resolver_rule_ids.endpoints: is the same as hub.resolver_rule_ids.private; each one once",
			},
		},
		{
			"a file that uses itself, and a user twice",
			[]string{"name: test\nregion", "name: test\nused_by: [other, other, test]\nregion"},
			[]string{
				"used_by[1]: is the same as used_by[0]; each one once",
				"used_by[2]: is the name of this file; names of other systems",
			},
		},
	})
}
