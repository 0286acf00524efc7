package config_test

import (
	"fmt"
	"strings"
	"testing"
)

func TestHubMessages(t *testing.T) {
	requireMessages(t, []mistake{
		{
			"no VPC resolves names",
			[]string{"role: dns", "role: clients"},
			[]string{"hub.vpcs: holds 0 VPCs with the role dns; exactly one, whose resolver answers for the hub"},
		},
		{
			"two VPCs resolve names",
			[]string{"    vpn:\n", "    more:\n      id: vpc-00000003\n      role: dns\n    vpn:\n"},
			[]string{"hub.vpcs: holds 2 VPCs with the role dns; exactly one, whose resolver answers for the hub"},
		},
		{
			"an unknown role is not also counted as missing",
			[]string{"role: dns", "role: dsn"},
			[]string{"hub.vpcs.dns.role: is not one of the possible values; needs agents, dns, client-vpn or clients"},
		},
		{
			"a hub VPC and a PrivateLink VPC of one name",
			[]string{"    vpn:\n", "    one:\n"},
			[]string{"hub.vpcs.one: has the name of a PrivateLink VPC; a name of its own: both are part of the same addresses"},
		},
		{
			"a VPC twice",
			[]string{"id: vpc-00000002", "id: vpc-00000001"},
			[]string{"hub.vpcs.vpn.id: is the same as hub.vpcs.dns.id; each one once"},
		},
		{
			"a route table twice",
			[]string{"[rtb-00000001]", "[rtb-00000001, rtb-00000001]"},
			[]string{"hub.vpcs.dns.route_table_ids[1]: is the same as hub.vpcs.dns.route_table_ids[0]; each one once"},
		},
		{
			"a subnet twice",
			[]string{"subnet-00000002", "subnet-00000001"},
			[]string{"hub.vpcs.vpn.client_vpn.subnet_ids[1]: is the same as hub.vpcs.vpn.client_vpn.subnet_ids[0]; each one once"},
		},
		{
			"an access group twice",
			[]string{"[operators]", "[operators, operators]"},
			[]string{"hub.vpcs.vpn.client_vpn.access_group_ids[1]: is the same as hub.vpcs.vpn.client_vpn.access_group_ids[0]; each one once"},
		},
		{
			"the role client-vpn without an endpoint",
			[]string{"role: dns", "role: client-vpn", "role: client-vpn\n      cidrs: [10.9.0.0/20, 10.9.16.0/20]", "role: dns\n      cidrs: [10.9.0.0/20, 10.9.16.0/20]"},
			[]string{
				"hub.vpcs.dns.client_vpn: is missing; required with the role client-vpn: the endpoint, its client CIDR and its subnets",
				"hub.vpcs.vpn.client_vpn: is given for the role dns; only with the role client-vpn",
			},
		},
		{
			"one Client VPN endpoint in two VPCs",
			[]string{"    vpn:\n", "    other:\n      id: vpc-00000003\n      role: client-vpn\n      client_vpn: {endpoint_id: cvpn-endpoint-00000001, client_cidr: 10.104.0.0/22, subnet_ids: [subnet-00000003], everyone: true}\n    vpn:\n"},
			[]string{"hub.vpcs.vpn.client_vpn.endpoint_id: is the same as hub.vpcs.other.client_vpn.endpoint_id; each one once"},
		},
	})
}

func TestPrivateLinkMessages(t *testing.T) {
	var many strings.Builder
	for i := range 9 {
		fmt.Fprintf(&many, "    vpc%d: {cidr: 10.%d.0.0/20}\n", i, 20+i)
	}
	requireMessages(t, []mistake{
		{
			"zone ids and a count",
			[]string{"subnet_prefix_length: 24", "availability_zone_count: 2"},
			[]string{"privatelink.vpcs.one.availability_zone_count: is given besides availability_zone_ids; one of the two"},
		},
		{
			"a zone twice",
			[]string{"[use1-az1, use1-az2]", "[use1-az1, use1-az1]"},
			[]string{"privatelink.vpcs.one.availability_zone_ids[1]: is the same as privatelink.vpcs.one.availability_zone_ids[0]; each one once"},
		},
		{
			"a zone of another region",
			[]string{"use1-az2", "usw2-az2"},
			[]string{"privatelink.vpcs.one.availability_zone_ids[1]: is not in the region us-east-1; zone ids that start with use1-"},
		},
		{
			"the name of a zone instead of its id",
			[]string{"use1-az2", "us-east-1b"},
			[]string{"privatelink.vpcs.one.availability_zone_ids[1]: does not have the right form; needs an availability zone id such as use1-az1 (not a name such as us-east-1a)"},
		},
		{
			"more VPCs than a gateway has access points",
			[]string{"  vpcs:\n    one:\n      cidr", "  vpcs:\n" + many.String() + "    one:\n      cidr"},
			[]string{"privatelink.vpcs: holds 11 VPCs; at most 10 with connectivity gateway, which has an access point for each"},
		},
	})
}

func TestCIDRMessages(t *testing.T) {
	requireMessages(t, []mistake{
		{
			"PrivateLink VPCs overlap",
			[]string{"cidr: 10.1.0.0/20", "cidr: 10.0.8.0/21"},
			[]string{"privatelink.vpcs.two.cidr: overlaps privatelink.vpcs.one.cidr (10.0.0.0/20); a block that shares no address with any other here"},
		},
		{
			"a PrivateLink VPC overlaps a hub VPC and the VPN clients",
			[]string{"cidr: 10.1.0.0/20", "cidr: 10.8.0.0/16", "client_cidr: 10.100.0.0/22", "client_cidr: 10.8.128.0/22"},
			[]string{
				"privatelink.vpcs.two.cidr: overlaps hub.vpcs.dns.cidrs[0] (10.8.0.0/20); a block that shares no address with any other here",
				"privatelink.vpcs.two.cidr: overlaps hub.vpcs.vpn.client_vpn.client_cidr (10.8.128.0/22); a block that shares no address with any other here",
			},
		},
		{
			"blocks of one hub VPC overlap",
			[]string{"10.9.16.0/20]", "10.9.0.0/24]"},
			[]string{"hub.vpcs.vpn.cidrs[1]: overlaps hub.vpcs.vpn.cidrs[0] (10.9.0.0/20); a block that shares no address with any other here"},
		},
		{
			"an address inside a block",
			[]string{"cidr: 10.0.0.0/20", "cidr: 10.0.0.1/20"},
			[]string{"privatelink.vpcs.one.cidr: is an address in a block, not the block's first; needs 10.0.0.0/20"},
		},
		{
			"too large for a VPC",
			[]string{"cidr: 10.1.0.0/20", "cidr: 10.16.0.0/12"},
			[]string{"privatelink.vpcs.two.cidr: has a prefix length of 12; from /16 to /28"},
		},
		{
			"too small for a Client VPN",
			[]string{"10.100.0.0/22", "10.100.0.0/23"},
			[]string{"hub.vpcs.vpn.client_vpn.client_cidr: has a prefix length of 23; from /12 to /22"},
		},
		{
			"a reserved block",
			[]string{"cidr: 10.1.0.0/20", "cidr: 169.254.0.0/20"},
			[]string{"privatelink.vpcs.two.cidr: is a reserved block; private addresses such as 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16"},
		},
		{
			"too small for its subnets",
			[]string{"cidr: 10.1.0.0/20", "cidr: 10.1.0.0/23"},
			[]string{"privatelink.vpcs.two.cidr: has no room for 3 subnets of /24; a larger block, smaller subnets (subnet_prefix_length) or fewer availability zones"},
		},
		{
			"subnets larger than their VPC",
			[]string{"subnet_prefix_length: 24", "subnet_prefix_length: 16"},
			[]string{"privatelink.vpcs.one.cidr: has no room for 2 subnets of /16; a larger block, smaller subnets (subnet_prefix_length) or fewer availability zones"},
		},
		{
			"IPv6",
			[]string{"cidr: 10.1.0.0/20", "cidr: fd00::/20"},
			[]string{"privatelink.vpcs.two.cidr: does not have the right form; needs an IPv4 CIDR block such as 10.0.0.0/20"},
		},
		{
			"no prefix length",
			[]string{"[10.8.0.0/20]", "[10.8.0.0]"},
			[]string{"hub.vpcs.dns.cidrs[0]: does not have the right form; needs an IPv4 CIDR block such as 10.0.0.0/20"},
		},
	})
}
