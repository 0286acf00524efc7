package breaks

import "cdk.tf/confluent-privatelink/internal/stack"

const (
	agentsTable = "rtb-0a1b2c3d4e5f60002"
	hubTable    = "tgw-rtb-0a1b2c3d4e5f60718"
)

// routes break paths of the default configuration in the networking stack.
var routes = []Break{
	{Name: "hub route removed", Config: "non-prod", Stack: stack.Networking,
		Do:        without("aws_route.hub_tfc-agent_spoke_sandbox"),
		Rehearsal: Rehearsal{Fails: atTheGate, Says: []string{timeout, "has no route to 10.0."}},
		Netpath:   Netpath{Blames: []string{"NO_ROUTE_TO_DESTINATION " + agentsTable}}},
	{Name: "hub route to an endpoint that no name leads to removed", Config: "non-prod", Stack: stack.Networking,
		Do:        without("aws_route.hub_tfc-agent_spoke_shared"),
		Rehearsal: Rehearsal{},
		Netpath:   Netpath{Idle: []string{"NO_ROUTE_TO_DESTINATION " + agentsTable}}},
	{Name: "empty list of hub route tables", Config: "non-prod", Stack: stack.Networking,
		Do: func(d *stack.Document) {
			body(d, "aws_route.hub_tfc-agent_spoke_sandbox")["for_each"] = "${toset([])}"
		},
		Rehearsal: Rehearsal{Fails: atTheGate, Says: []string{timeout, "has no route to 10.0."}},
		Netpath:   Netpath{Blames: []string{"NO_ROUTE_TO_DESTINATION " + agentsTable}}},
	{Name: "route back removed in one zone", Config: "non-prod", Stack: stack.Networking,
		Do:        without("aws_route.spoke_sandbox_hub_use1-az2_tfc-agent"),
		Rehearsal: Rehearsal{Fails: atTheGate, Says: []string{timeout, "has no route back to 10.2.0.0/20 (tfc-agent)"}},
		Netpath:   Netpath{Blames: []string{"RETURN_NO_ROUTE_TO_DESTINATION aws_route_table.spoke_sandbox_use1-az2"}}},
	{Name: "route table not associated", Config: "non-prod", Stack: stack.Networking,
		Do:        without("aws_route_table_association.spoke_sandbox_use1-az1"),
		Rehearsal: Rehearsal{Fails: atTheGate, Says: []string{timeout, "has no route table of its own"}},
		Netpath: Netpath{Blames: []string{"RETURN_NO_ROUTE_TO_DESTINATION aws_default_route_table.spoke_sandbox", "RETURN_NO_ROUTE_TO_DESTINATION aws_default_route_table.spoke_sandbox",
			"RETURN_NO_ROUTE_TO_DESTINATION aws_default_route_table.spoke_sandbox"}}}, // to the agents, dns and vpn
	{Name: "TGW association removed", Config: "non-prod", Stack: stack.Networking,
		Do:        without("aws_ec2_transit_gateway_route_table_association.spoke_sandbox_hub"),
		Rehearsal: Rehearsal{Fails: atTheGate, Says: []string{timeout, "is associated with no Transit Gateway route table"}},
		Netpath:   Netpath{Blames: []string{"RETURN_TGW_ATTACH_MISSING_TGW_RTB_ASSOCIATION aws_ec2_transit_gateway_vpc_attachment.spoke_sandbox_hub"}}},
	{Name: "TGW propagation removed", Config: "non-prod", Stack: stack.Networking,
		Do:        without("aws_ec2_transit_gateway_route_table_propagation.spoke_sandbox_hub"),
		Rehearsal: Rehearsal{Fails: atTheGate, Says: []string{timeout, "is not propagated to it"}},
		Netpath:   Netpath{Blames: []string{"TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT " + hubTable}}},
	{Name: "attachment lacks a zone", Config: "non-prod", Stack: stack.Networking,
		Do: func(d *stack.Document) {
			body(d, "aws_ec2_transit_gateway_vpc_attachment.spoke_sandbox_hub")["subnet_ids"] =
				[]any{"${aws_subnet.spoke_sandbox_use1-az1.id}", "${aws_subnet.spoke_sandbox_use1-az2.id}"}
		},
		Rehearsal: Rehearsal{Unasked: "the emulated Transit Gateway delivers in every zone"},
		Netpath:   Netpath{Blames: []string{"RETURN_TGW_ROUTE_AZ_RESTRICTION aws_ec2_transit_gateway_vpc_attachment.spoke_sandbox_hub"}}},
	{Name: "group lacks a port", Config: "non-prod", Stack: stack.Networking,
		Do:        without("aws_vpc_security_group_ingress_rule.spoke_sandbox_endpoint_9092_hub_tfc-agent"),
		Rehearsal: Rehearsal{Unasked: "the gate asks on 443, and no client of the rehearsal on 9092"},
		Netpath:   Netpath{Blames: []string{"ENI_SG_RULES_MISMATCH aws_security_group.spoke_sandbox_endpoint"}}},
	{Name: "DNS hostnames off", Config: "non-prod", Stack: stack.Networking,
		Do: func(d *stack.Document) {
			body(d, "aws_vpc.spoke_shared")["enable_dns_hostnames"] = false
		},
		Rehearsal: Rehearsal{Unasked: "the rehearsal asks from the hub, not from a PrivateLink VPC"},
		Netpath:   Netpath{Blames: []string{"DNS_VPC_ATTRIBUTE_OFF aws_vpc.spoke_shared"}}},
	{Name: "Client VPN route for one subnet only", Config: "non-prod", Stack: stack.Networking,
		Do: func(d *stack.Document) {
			body(d, "aws_ec2_client_vpn_route.hub_vpn_clients_spoke_sandbox")["for_each"] = "${toset([\"subnet-0a1b2c3d4e5f64001\"])}"
		},
		Rehearsal: Rehearsal{Unasked: "the emulated network has no VPN clients"},
		Netpath:   Netpath{Blames: []string{"CVPN_ROUTE_MISSING_FOR_SUBNET cvpn-endpoint-0a1b2c3d4e5f60004"}}},
	{Name: "Client VPN clients not authorized", Config: "non-prod", Stack: stack.Networking,
		Do:        without("aws_ec2_client_vpn_authorization_rule.hub_vpn_clients_spoke_sandbox"),
		Rehearsal: Rehearsal{Unasked: "the emulated network has no VPN clients"},
		Netpath:   Netpath{Blames: []string{"CVPN_NOT_AUTHORIZED cvpn-endpoint-0a1b2c3d4e5f60004"}}},
}

// names break what names lead to, in its confluent-core stack.
var names = []Break{
	{Name: "zone of the hub removed", Config: "non-prod", Stack: stack.ConfluentCore,
		Do:        without("aws_route53_zone.hub_dns"),
		Rehearsal: Rehearsal{Fails: "confluent-core validate", Says: []string{"Reference to undeclared resource"}},
		Netpath: Netpath{Blames: []string{"DNS_PHZ_NOT_ASSOCIATED aws_route53_zone.spoke_sandbox_dns", "DNS_PHZ_NOT_ASSOCIATED aws_route53_zone.spoke_sandbox_dns",
			"DNS_PHZ_NOT_ASSOCIATED aws_route53_zone.spoke_sandbox_dns"}}}, // with dns, the agents and vpn
	{Name: "association of the zone removed", Config: "non-prod", Stack: stack.ConfluentCore,
		Do: func(d *stack.Document) {
			body(d, "aws_route53_zone_association.hub_dns")["for_each"] = map[string]any{"vpn": "vpc-0a1b2c3d4e5f60004"}
		},
		Rehearsal: Rehearsal{Fails: atTheGate, Says: []string{noSuchHost, "is associated with tfc-agent"}},
		Netpath:   Netpath{Blames: []string{"DNS_PHZ_NOT_ASSOCIATED aws_route53_zone.hub_dns"}}},
	{Name: "record removed", Config: "non-prod", Stack: stack.ConfluentCore,
		Do:        without("aws_route53_record.hub_dns_wildcard"),
		Rehearsal: Rehearsal{Fails: atTheGate, Says: []string{noSuchHost, "of tfc-agent has no record that matches"}},
		Netpath:   Netpath{Blames: []string{"DNS_NO_RECORD aws_route53_zone.hub_dns"}}},
	{Name: "record leads to another VPC's endpoint", Config: "non-prod", Stack: stack.ConfluentCore,
		Do: func(d *stack.Document) {
			body(d, "aws_route53_record.spoke_shared_dns_wildcard")["records"] = []any{"${aws_vpc_endpoint.spoke_sandbox.dns_entry[0].dns_name}"}
		},
		Rehearsal: Rehearsal{Unasked: "the rehearsal asks from the hub, not from a PrivateLink VPC"},
		Netpath:   Netpath{Blames: []string{"DNS_CNAME_TARGET_OTHER_ENDPOINT aws_route53_zone.spoke_shared_dns"}}},
	{Name: "zonal record of another zone", Config: "non-prod", Stack: stack.ConfluentCore,
		Do: func(d *stack.Document) {
			body(d, "aws_route53_record.hub_dns_use1-az1")["records"] = body(d, "aws_route53_record.hub_dns_use1-az2")["records"]
		},
		Rehearsal: Rehearsal{Unasked: "no client of the rehearsal asks for zonal names"},
		Netpath:   Netpath{Blames: []string{"DNS_ZONAL_AZ_MISMATCH aws_route53_zone.hub_dns"}}},
	{Name: "endpoint not registered", Config: "non-prod", Stack: stack.ConfluentCore,
		Do:        without("confluent_private_link_attachment_connection.spoke_shared_connection"),
		Rehearsal: Rehearsal{Unasked: "the rehearsal asks from the hub, which no name leads to that endpoint"},
		Netpath:   Netpath{Blames: []string{"VPC_ENDPOINT_NOT_CONNECTED aws_vpc_endpoint.spoke_shared"}}},
}
