package resource

import (
	"slices"
	"strings"
)

// Kinds are the resource types that the network model is made of. Nothing else is ever read
// out of an input: secrets and keys stay where they are.
var Kinds = []string{
	"aws_vpc", "aws_default_vpc", "aws_vpc_ipv4_cidr_block_association",
	"aws_vpc_dhcp_options", "aws_default_vpc_dhcp_options", "aws_vpc_dhcp_options_association",
	"aws_subnet", "aws_default_subnet", "aws_route_table", "aws_default_route_table", "aws_route_table_association", "aws_main_route_table_association", "aws_route",
	"aws_network_acl", "aws_default_network_acl", "aws_network_acl_rule", "aws_network_acl_association",
	"aws_security_group", "aws_default_security_group", "aws_security_group_rule", "aws_vpc_security_group_ingress_rule", "aws_vpc_security_group_egress_rule",
	"aws_ec2_managed_prefix_list", "aws_ec2_managed_prefix_list_entry", "aws_vpc_peering_connection", "aws_vpc_peering_connection_accepter", "aws_nat_gateway",
	"aws_ec2_transit_gateway", "aws_ec2_transit_gateway_route_table", "aws_ec2_transit_gateway_vpc_attachment", "aws_ec2_transit_gateway_vpc_attachment_accepter",
	"aws_ec2_transit_gateway_connect", "aws_ec2_transit_gateway_peering_attachment", "aws_ec2_transit_gateway_peering_attachment_accepter",
	"aws_vpn_connection", "aws_dx_gateway_association",
	"aws_ec2_transit_gateway_route_table_association", "aws_ec2_transit_gateway_route_table_propagation", "aws_ec2_transit_gateway_route",
	"aws_ec2_transit_gateway_prefix_list_reference",
	"aws_ec2_client_vpn_endpoint", "aws_ec2_client_vpn_network_association", "aws_ec2_client_vpn_route", "aws_ec2_client_vpn_authorization_rule",
	"aws_vpc_endpoint", "aws_vpc_endpoint_subnet_association", "aws_vpc_endpoint_security_group_association",
	"aws_route53_zone", "aws_route53_zone_association", "aws_route53_record", "aws_route53_resolver_rule", "aws_route53_resolver_rule_association",
	"aws_route53_resolver_endpoint",
	"confluent_environment", "confluent_kafka_cluster", "confluent_private_link_attachment", "confluent_private_link_attachment_connection",
	"confluent_gateway", "confluent_access_point",
}

// DataKinds are the types of the data sources that are read.
var DataKinds = []string{
	"aws_vpc", "aws_subnet", "aws_route_table", "aws_route_tables", "aws_vpc_dhcp_options", "aws_ec2_managed_prefix_list", "aws_vpc_peering_connection", "aws_nat_gateway",
	"aws_ec2_transit_gateway", "aws_ec2_transit_gateway_vpc_attachment", "aws_ec2_transit_gateway_attachment", "aws_ec2_transit_gateway_vpn_attachment",
	"aws_ec2_transit_gateway_dx_gateway_attachment", "aws_ec2_transit_gateway_peering_attachment", "aws_ec2_transit_gateway_connect",
	"aws_vpc_endpoint", "aws_route53_resolver_endpoint", "aws_route53_zone", "aws_route53_resolver_rule",
	"confluent_kafka_cluster", "confluent_private_link_attachment", "confluent_access_point",
}

// Known reports whether a type is read at all.
func Known(kind string, data bool) bool {
	if data {
		return slices.Contains(DataKinds, kind)
	}
	return slices.Contains(Kinds, kind)
}

// networking begin the types of what may decide a path or a name.
var networking = []string{"aws_vpc", "aws_subnet", "aws_route", "aws_default_", "aws_main_route", "aws_network_acl", "aws_security_group", "aws_nat_", "aws_ec2_managed_prefix",
	"aws_ec2_transit_gateway", "aws_ec2_client_vpn", "aws_ec2_local_gateway", "aws_ec2_carrier", "aws_vpn_", "aws_dx_", "aws_networkfirewall_", "aws_networkmanager_",
	"aws_vpclattice", "aws_route53", "confluent_network", "confluent_private_link", "confluent_peering", "confluent_transit_gateway", "confluent_dns", "confluent_gateway", "confluent_access_point"}

// besides are types with such names that decide neither; what ends in * begins them.
var besides = []string{"aws_vpc_endpoint_policy", "aws_vpc_endpoint_service*", "aws_vpc_endpoint_route_table_association", "aws_vpc_endpoint_private_dns", "aws_vpc_endpoint_connection_notification",
	"aws_vpc_peering_connection_options", "aws_vpn_gateway", "aws_vpn_gateway_attachment", "aws_route53_health_check", "aws_route53_query_log", "aws_route53_resolver_query_log*",
	"aws_route53_vpc_association_authorization", "aws_route53domains*", "aws_route53recovery*", "aws_ec2_transit_gateway_multicast*", "aws_vpc_ipam*", "aws_vpc_ipv6*", "aws_vpc_network_performance*",
	"aws_security_group_vpc_association", "aws_route53_key_signing_key", "aws_route53_hosted_zone_dnssec", "aws_dx_connection", "aws_dx_lag", "aws_dx_gateway"}

// Unread reports whether a type that is not read may decide a path or a name all the same.
func Unread(kind string) bool {
	begins := func(prefix string) bool { return strings.HasPrefix(kind, prefix) }
	is := func(pattern string) bool {
		prefix, any := strings.CutSuffix(pattern, "*")
		return kind == prefix || any && begins(prefix)
	}
	return !slices.Contains(Kinds, kind) && slices.ContainsFunc(networking, begins) && !slices.ContainsFunc(besides, is)
}
