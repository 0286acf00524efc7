package breaks

import "cdk.tf/confluent-privatelink/internal/stack"

// cores break the confluent-core stack of the smallest configuration.
var cores = []Break{
	{Name: "no wildcard record", Config: "minimal", Stack: stack.ConfluentCore,
		Do:        without("aws_route53_record.hub_dns_wildcard"),
		Rehearsal: Rehearsal{Fails: atTheGate, Says: []string{noSuchHost, "(us-east-1.aws.private.confluent.cloud) of hub has no record that matches"}},
		Netpath:   Netpath{Blames: []string{"DNS_NO_RECORD aws_route53_zone.hub_dns"}}},
	{Name: "a zone of another name", Config: "minimal", Stack: stack.ConfluentCore,
		Do:        func(d *stack.Document) { body(d, "aws_route53_zone.hub_dns")["name"] = "aws.example.com" },
		Rehearsal: Rehearsal{Fails: atTheGate, Says: []string{noSuchHost, "is associated with hub (vpc-0a1b2c3d4e5f60010)"}},
		Netpath:   Netpath{Blames: []string{"DNS_PHZ_NOT_ASSOCIATED aws_route53_zone.spoke_main_dns"}}},
	{Name: "two zones of one name on one VPC", Config: "minimal", Stack: stack.ConfluentCore,
		Do: func(d *stack.Document) {
			body(d, "aws_route53_zone.hub_dns")["vpc"] = body(d, "aws_route53_zone.spoke_main_dns")["vpc"]
		},
		Rehearsal: Rehearsal{Fails: "confluent-core apply", Says: []string{"ConflictingDomainExists"}},
		Netpath:   Netpath{Blames: []string{"DNS_PHZ_NOT_ASSOCIATED aws_route53_zone.hub_dns"}}},
	{Name: "an endpoint that Confluent never accepts", Config: "minimal", Stack: stack.ConfluentCore,
		Do:        without("confluent_private_link_attachment_connection.spoke_main_connection"),
		Rehearsal: Rehearsal{Fails: atTheGate, Says: []string{closed, "Confluent has not accepted it"}},
		Netpath:   Netpath{Blames: []string{"VPC_ENDPOINT_NOT_CONNECTED aws_vpc_endpoint.spoke_main"}}},
	{Name: "private DNS of the endpoint on", Config: "minimal", Stack: stack.ConfluentCore,
		Do:        func(d *stack.Document) { body(d, "aws_vpc_endpoint.spoke_main")["private_dns_enabled"] = true },
		Rehearsal: Rehearsal{Fails: "confluent-core apply", Says: []string{"Private DNS can't be enabled"}},
		Netpath:   Netpath{Unasked: refused}},
	{Name: "for_each over what is known after apply only", Config: "minimal", Stack: stack.ConfluentCore,
		Do: func(d *stack.Document) {
			body(d, "aws_route53_resolver_rule_association.resolver_private")["for_each"] = "${toset([aws_vpc_endpoint.spoke_main.vpc_id, aws_vpc_endpoint.spoke_main.id])}"
		},
		Rehearsal: Rehearsal{Fails: "confluent-core plan", Says: []string{"Invalid for_each argument"}},
		Netpath:   Netpath{Unasked: order}},
	{Name: "a record twice", Config: "minimal", Stack: stack.ConfluentCore,
		Do: func(d *stack.Document) {
			d.Resource["aws_route53_record"]["twice"] = body(d, "aws_route53_record.hub_dns_wildcard")
		},
		Rehearsal: Rehearsal{Fails: "confluent-core apply", Says: []string{"InvalidChangeBatch", "already exists"}},
		Netpath:   Netpath{Unasked: refused}},
	{Name: "a role that does not fit its scope", Config: "minimal", Stack: stack.ConfluentCore,
		Do: func(d *stack.Document) {
			body(d, "confluent_role_binding.cluster_main_manager_CloudClusterAdmin")["crn_pattern"] = "${confluent_environment.environment.resource_name}"
		},
		Rehearsal: Rehearsal{Fails: "confluent-core apply", Says: []string{"role CloudClusterAdmin cannot be bound at"}},
		Netpath:   Netpath{}},
	{Name: "a connection to an endpoint that does not exist", Config: "minimal", Stack: stack.ConfluentCore,
		Do: func(d *stack.Document) {
			body(d, "confluent_private_link_attachment_connection.spoke_main_connection")["aws"] = map[string]any{"vpc_endpoint_id": "vpce-0ffffffffffffffff"}
		},
		Rehearsal: Rehearsal{Fails: "confluent-core apply", Says: []string{"VPC endpoint vpce-0ffffffffffffffff is not connected to the endpoint service"}},
		Netpath:   Netpath{Blames: []string{"VPC_ENDPOINT_NOT_CONNECTED aws_vpc_endpoint.spoke_main"}}},
}

// keys break the confluent-core stack of the default configuration, as the data plane notices.
var keys = []Break{
	{Name: "no association of the zone with the agents' VPC", Config: "non-prod", Stack: stack.ConfluentCore,
		Do: func(d *stack.Document) {
			delete(body(d, "aws_route53_zone_association.hub_dns")["for_each"].(map[string]any), "tfc-agent")
		},
		Rehearsal: Rehearsal{Fails: atTheGate, Says: []string{"on 10.2.0.2:53: no such host", "is associated with tfc-agent"}},
		Netpath:   Netpath{Blames: []string{"DNS_PHZ_NOT_ASSOCIATED aws_route53_zone.hub_dns"}}},
	{Name: "a secret without a value", Config: "non-prod", Stack: stack.ConfluentCore,
		Do:        without("aws_secretsmanager_secret_version.cluster_sandbox_manager_secret"),
		Rehearsal: Rehearsal{Fails: atTheGate, Says: []string{"ResourceNotFoundException", "has no version yet"}},
		Netpath:   Netpath{}},
	{Name: "no role binding for the manager", Config: "non-prod", Stack: stack.ConfluentCore,
		Do:        without("confluent_role_binding.cluster_sandbox_manager_CloudClusterAdmin"),
		Rehearsal: Rehearsal{Fails: "cluster-link apply", Says: []string{"401 Unauthorized", "Neither a role binding nor an ACL of User:sa-"}},
		Netpath:   Netpath{}},
	{Name: "a key for another cluster", Config: "non-prod", Stack: stack.ConfluentCore,
		Do: func(d *stack.Document) {
			for _, slot := range []string{"0", "1"} {
				body(d, "confluent_api_key.cluster_sandbox_manager_key_"+slot)["managed_resource"] = body(d, "confluent_api_key.cluster_shared_manager_key_"+slot)["managed_resource"]
			}
		},
		Rehearsal: Rehearsal{Fails: "cluster-link apply", Says: []string{"401 Unauthorized", "not for lkc-"}},
		Netpath:   Netpath{}},
}

// points break the confluent-core stack of the configuration with an ingress gateway.
var points = []Break{
	{Name: "access point of the cluster's VPC removed", Config: "gateway", Stack: stack.ConfluentCore,
		Do:        without("confluent_access_point.spoke_payments_access-point"),
		Rehearsal: Rehearsal{Unasked: "Terraform refuses the references to it; the emulated network is asked without Terraform"},
		Netpath:   Netpath{Blames: []string{"VPC_ENDPOINT_NOT_CONNECTED aws_vpc_endpoint.spoke_payments"}}},
}
