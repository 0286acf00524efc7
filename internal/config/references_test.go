package config_test

import "testing"

// A name that is wrong in one place is one error, there or where it is first referred to;
// what follows from it is not said.
func TestOneBadNameIsOneError(t *testing.T) {
	requireMessages(t, []mistake{
		{
			"a misspelt topic where it is made",
			[]string{"orders: {partitions: 6", "ordres: {partitions: 6"},
			[]string{"confluent.clusters.one.applications.shop.produces[0]: is not a topic of the cluster; did you mean ordres? (also in confluent.clusters.one.connectors.mock.topic and 1 more)"},
		},
		{
			"a misspelt cluster where it is made",
			[]string{"    two:\n      type", "    tow:\n      type"},
			[]string{"links.one-two.destination: is not a cluster of this file; needs one or tow"},
		},
		{
			"a misspelt source of a link, whose topics others wait for",
			[]string{"source: one", "source: shops"},
			[]string{"links.one-two.source: is not a cluster of this file; needs one or two"},
		},
		{
			"a misspelt destination of a link",
			[]string{"destination: two", "destination: shops"},
			[]string{"links.one-two.destination: is not a cluster of this file; needs one or two"},
		},
		{
			"a misspelt topic of a link, with a status and a consumer at the other end",
			[]string{"topics: [orders]", "topics: [order]", "{orders: PAUSED}", "{order: PAUSED}", "consumes: [orders, invoices]", "consumes: [order, invoices]"},
			[]string{"links.one-two.topics[0]: is not a topic of one; did you mean orders?"},
		},
		{
			"a misspelt topic of a status",
			[]string{"{orders: PAUSED}", "{order: PAUSED}"},
			[]string{"links.one-two.mirror_status.order: is not a topic that the link mirrors; did you mean orders?"},
		},
		{
			"a VPC under a name that is refused",
			[]string{"    one:\n      cidr", "    One:\n      cidr"},
			[]string{"privatelink.vpcs.One: is not a possible name; needs lower case letters and digits in words joined by single hyphens, a letter first"},
		},
		{
			"a cluster under a name that is refused",
			[]string{"    two:\n      type", "    Two:\n      type"},
			[]string{"confluent.clusters.Two: is not a possible name; needs lower case letters and digits in words joined by single hyphens, a letter first"},
		},
		{
			"two references to one VPC that is not there",
			[]string{"hub_endpoint: one", "hub_endpoint: main", "endpoint: two", "endpoint: main"},
			[]string{"confluent.hub_endpoint: is not a PrivateLink VPC of this file; needs one or two"},
		},
	})
}
