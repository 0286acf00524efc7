package resource

import "slices"

// Kinds are the resource types that the network model is made of. Nothing else is ever read
// out of an input: secrets and keys stay where they are.
var Kinds = []string{
	"aws_vpc", "aws_subnet", "aws_route_table", "aws_route_table_association", "aws_main_route_table_association", "aws_route",
	"aws_network_acl", "aws_network_acl_rule", "aws_security_group", "aws_vpc_security_group_ingress_rule", "aws_vpc_security_group_egress_rule",
	"aws_ec2_transit_gateway_vpc_attachment", "aws_ec2_transit_gateway_route_table_association",
	"aws_ec2_transit_gateway_route_table_propagation", "aws_ec2_transit_gateway_route",
	"aws_ec2_client_vpn_route", "aws_ec2_client_vpn_authorization_rule", "aws_vpc_endpoint",
	"aws_route53_zone", "aws_route53_zone_association", "aws_route53_record", "aws_route53_resolver_rule", "aws_route53_resolver_rule_association",
	"confluent_kafka_cluster", "confluent_private_link_attachment", "confluent_private_link_attachment_connection",
	"confluent_gateway", "confluent_access_point",
}

// DataKinds are the types of the data sources that are read.
var DataKinds = []string{"aws_vpc", "aws_route_tables"}

// Known reports whether a type is read at all.
func Known(kind string, data bool) bool {
	if data {
		return slices.Contains(DataKinds, kind)
	}
	return slices.Contains(Kinds, kind)
}
