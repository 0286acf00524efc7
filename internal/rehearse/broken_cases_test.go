package rehearse

import "cdk.tf/confluent-privatelink/internal/stack"

const (
	route      = "aws_route.spoke_main_hub_az2_hub"
	attachment = "aws_ec2_transit_gateway_vpc_attachment.spoke_main_hub"
	timeout    = "i/o timeout"
)

// brokenNetworks break the networking stack of the smallest configuration.
var brokenNetworks = []broken{
	{"no route in the hub", stack.Networking, func(d *stack.Document) { remove(d, "aws_route.hub_hub_spoke_main") },
		"cluster-link plan", []string{timeout, "has no route to 10.0."}},
	{"no route back in one zone", stack.Networking, func(d *stack.Document) { remove(d, route) },
		"cluster-link plan", []string{timeout, "has no route back to 172.16.0.0/20 (hub)"}},
	{"a route back to the wrong network", stack.Networking, func(d *stack.Document) { body(d, route)["for_each"] = `${toset(["192.168.0.0/20"])}` },
		"cluster-link plan", []string{timeout, "has no route back to 172.16.0.0/20 (hub)"}},
	{"no association with the hub's route table", stack.Networking, func(d *stack.Document) { remove(d, "aws_ec2_transit_gateway_route_table_association.spoke_main_hub") },
		"cluster-link plan", []string{timeout, "is associated with no Transit Gateway route table"}},
	{"no propagation to the hub's route table", stack.Networking, func(d *stack.Document) { remove(d, "aws_ec2_transit_gateway_route_table_propagation.spoke_main_hub") },
		"cluster-link plan", []string{timeout, "is not propagated to it"}},
	{"no rule for the hub on 443", stack.Networking, func(d *stack.Document) {
		remove(d, "aws_vpc_security_group_ingress_rule.spoke_main_endpoint_443_hub_hub")
	},
		"cluster-link plan", []string{timeout, "lets 172.16.0.0/20 (hub) in on port 443"}},
	{"a subnet without its route table", stack.Networking, func(d *stack.Document) { remove(d, "aws_route_table_association.spoke_main_az3") },
		"cluster-link plan", []string{timeout, "has no route table of its own"}},
	{"a route that does not wait for the attachment", stack.Networking, func(d *stack.Document) { delete(body(d, route), "depends_on") },
		"networking apply", []string{"InvalidTransitGatewayID.NotFound", "is not attached to it (yet)"}},
	{"a route to another Transit Gateway", stack.Networking, func(d *stack.Document) { body(d, route)["transit_gateway_id"] = "tgw-0fffffffffffffff0" },
		"networking apply", []string{"InvalidTransitGatewayID.NotFound", "tgw-0fffffffffffffff0 was deleted or does not exist"}},
	{"the same route twice", stack.Networking, func(d *stack.Document) { d.Resource["aws_route"]["twice"] = body(d, route) },
		"networking apply", []string{"RouteAlreadyExists: The route identified by 172.16.0.0/20 already exists."}},
	{"a subnet outside its VPC", stack.Networking, func(d *stack.Document) { body(d, "aws_subnet.spoke_main_az1")["cidr_block"] = "10.9.0.0/24" },
		"networking apply", []string{"InvalidSubnet.Range", "has the CIDR 10.0.0.0/20"}},
	{"two subnets that overlap", stack.Networking, func(d *stack.Document) { body(d, "aws_subnet.spoke_main_az1")["cidr_block"] = "10.0.1.0/25" },
		"networking apply", []string{"InvalidSubnet.Conflict"}},
	{"an availability zone that does not exist", stack.Networking, func(d *stack.Document) { body(d, "aws_subnet.spoke_main_az1")["availability_zone_id"] = "use1-az9" },
		"networking apply", []string{"Value (use1-az9) for parameter availabilityZone is invalid"}},
	{"an attachment with two subnets in one zone", stack.Networking, func(d *stack.Document) {
		body(d, "aws_subnet.spoke_main_az1")["availability_zone_id"] = "${data.aws_availability_zones.spoke_main.zone_ids[1]}"
	}, "networking apply", []string{"DuplicateSubnetsInSameZone", "are both in use1-az6"}},
	{"the same rule twice", stack.Networking, func(d *stack.Document) {
		rules := d.Resource["aws_vpc_security_group_ingress_rule"]
		rules["twice"] = rules["spoke_main_endpoint_443_self"]
	}, "networking apply", []string{"InvalidPermission.Duplicate"}},
	{"a hub VPC that does not exist", stack.Networking, func(d *stack.Document) { body(d, "data.aws_vpc.hub_hub")["id"] = "vpc-0ffffffffffffffff" },
		"networking plan", []string{"The vpc ID 'vpc-0ffffffffffffffff' does not exist"}},
	{"a resource that others refer to is missing", stack.Networking, func(d *stack.Document) { remove(d, attachment) },
		"networking validate", []string{"Reference to undeclared resource"}},
	{"a plan that is never empty", stack.Networking, func(d *stack.Document) {
		body(d, "aws_vpc.spoke_main")["tags"] = map[string]any{"at": "${plantimestamp()}"}
	},
		"networking plan again", []string{"the plan right after apply is not empty", "aws_vpc.spoke_main: update"}},
	{"an output that another stack reads is missing", stack.Networking, func(d *stack.Document) { delete(d.Output, "cross-stack-output-aws_vpcspoke_mainid") },
		"confluent-core plan", []string{"This object does not have an attribute named", "cross-stack-output-aws_vpcspoke_mainid"}},
}

// brokenCores break the confluent-core stack of the smallest configuration.
var brokenCores = []broken{
	{"no wildcard record", stack.ConfluentCore, func(d *stack.Document) { remove(d, "aws_route53_record.hub_dns_wildcard") },
		"cluster-link plan", []string{"no such host", "(us-east-1.aws.private.confluent.cloud) of hub has no record that matches"}},
	{"a zone of another name", stack.ConfluentCore, func(d *stack.Document) { body(d, "aws_route53_zone.hub_dns")["name"] = "aws.example.com" },
		"cluster-link plan", []string{"no such host", "is associated with hub (vpc-0a1b2c3d4e5f60010)"}},
	{"two zones of one name on one VPC", stack.ConfluentCore, func(d *stack.Document) {
		body(d, "aws_route53_zone.hub_dns")["vpc"] = body(d, "aws_route53_zone.spoke_main_dns")["vpc"]
	}, "confluent-core apply", []string{"ConflictingDomainExists"}},
	{"an endpoint that Confluent never accepts", stack.ConfluentCore, func(d *stack.Document) {
		remove(d, "confluent_private_link_attachment_connection.spoke_main_connection")
	}, "cluster-link plan", []string{"EOF", "Confluent has not accepted it"}},
	{"private DNS of the endpoint on", stack.ConfluentCore, func(d *stack.Document) { body(d, "aws_vpc_endpoint.spoke_main")["private_dns_enabled"] = true },
		"confluent-core apply", []string{"Private DNS can't be enabled"}},
	{"for_each over what is known after apply only", stack.ConfluentCore, func(d *stack.Document) {
		body(d, "aws_route53_resolver_rule_association.resolver_private")["for_each"] = "${toset([aws_vpc_endpoint.spoke_main.vpc_id, aws_vpc_endpoint.spoke_main.id])}"
	}, "confluent-core plan", []string{"Invalid for_each argument"}},
	{"a record twice", stack.ConfluentCore, func(d *stack.Document) {
		d.Resource["aws_route53_record"]["twice"] = body(d, "aws_route53_record.hub_dns_wildcard")
	}, "confluent-core apply", []string{"InvalidChangeBatch", "already exists"}},
	{"a role that does not fit its scope", stack.ConfluentCore, func(d *stack.Document) {
		body(d, "confluent_role_binding.cluster_main_manager_CloudClusterAdmin")["crn_pattern"] = "${confluent_environment.environment.resource_name}"
	}, "confluent-core apply", []string{"role CloudClusterAdmin cannot be bound at"}},
	{"a secret without a value", stack.ConfluentCore, func(d *stack.Document) { remove(d, "aws_secretsmanager_secret_version.cluster_main_manager_secret") },
		"cluster-link plan", []string{"ResourceNotFoundException", "has no version yet"}},
	{"a connection to an endpoint that does not exist", stack.ConfluentCore, func(d *stack.Document) {
		body(d, "confluent_private_link_attachment_connection.spoke_main_connection")["aws"] = map[string]any{"vpc_endpoint_id": "vpce-0ffffffffffffffff"}
	}, "confluent-core apply", []string{"VPC endpoint vpce-0ffffffffffffffff is not connected to the endpoint service"}},
}

// brokenKeys break the confluent-core stack of the default configuration, as the data plane notices.
var brokenKeys = []broken{
	{"no association of the zone with the agents' VPC", stack.ConfluentCore, func(d *stack.Document) {
		delete(body(d, "aws_route53_zone_association.hub_dns")["for_each"].(map[string]any), "tfc-agent")
	}, "cluster-link plan", []string{"on 10.2.0.2:53: no such host", "is associated with tfc-agent"}},
	{"no role binding for the manager", stack.ConfluentCore, func(d *stack.Document) { remove(d, "confluent_role_binding.cluster_sandbox_manager_CloudClusterAdmin") },
		"cluster-link apply", []string{"401 Unauthorized", "Neither a role binding nor an ACL of User:sa-"}},
	{"a key for another cluster", stack.ConfluentCore, func(d *stack.Document) {
		for _, slot := range []string{"0", "1"} {
			body(d, "confluent_api_key.cluster_sandbox_manager_key_"+slot)["managed_resource"] = body(d, "confluent_api_key.cluster_shared_manager_key_"+slot)["managed_resource"]
		}
	}, "cluster-link apply", []string{"401 Unauthorized", "not for lkc-"}},
}

const mirror, link = "confluent_kafka_mirror_topic.link_sandbox-to-shared_mirror_topic_dev-stock_trades", "confluent_cluster_link.link_sandbox-to-shared"

// brokenLinks break the cluster-link stack of the default configuration.
var brokenLinks = []broken{
	{"the link's principal may not read", stack.ClusterLink, func(d *stack.Document) {
		remove(d, "confluent_kafka_acl.link_sandbox-to-shared_source_read_topic_dev-stock_trades")
	}, "cluster-link apply", []string{"Not authorized to access topics: [dev-stock_trades]", `READ of topic "dev-stock_trades"`}},
	{"the link's principal may not describe configs", stack.ClusterLink, func(d *stack.Document) {
		remove(d, "confluent_kafka_acl.link_sandbox-to-shared_source_describe-configs_topic_dev-stock_trades")
	}, "cluster-link apply", []string{"Not authorized to access topics: [dev-stock_trades]", "DESCRIBE_CONFIGS"}},
	{"a mirror that does not wait for its link", stack.ClusterLink, func(d *stack.Document) { delete(body(d, mirror), "depends_on") },
		"cluster-link apply", []string{"Cluster link 'sandbox-to-shared' not found"}},
	{"a mirror of a topic that does not exist", stack.ClusterLink, func(d *stack.Document) {
		body(d, mirror)["source_kafka_topic"] = map[string]any{"topic_name": "dev-nothing"}
		delete(body(d, mirror), "mirror_topic_name")
	}, "cluster-link apply", []string{"Topic 'dev-nothing' does not exist on the source cluster"}},
	{"a link whose source and destination are swapped", stack.ClusterLink, func(d *stack.Document) {
		one := body(d, link)
		source, destination := one["source_kafka_cluster"].(map[string]any), one["destination_kafka_cluster"].(map[string]any)
		source["id"], destination["id"] = destination["id"], source["id"]
	}, "cluster-link apply", []string{"EOF", "is not one of the cluster"}},
	{"a link with the other side's credentials", stack.ClusterLink, func(d *stack.Document) {
		one := body(d, link)
		one["source_kafka_cluster"].(map[string]any)["credentials"] = one["destination_kafka_cluster"].(map[string]any)["credentials"]
	}, "cluster-link apply", []string{"Client authentication failed for link 'sandbox-to-shared'", "not for lkc-"}},
	{"two links of one name", stack.ClusterLink, func(d *stack.Document) { d.Resource["confluent_cluster_link"]["twice"] = body(d, link) },
		"cluster-link apply", []string{"Cluster link 'sandbox-to-shared' already exists"}},
	{"a connector that may not write", stack.ClusterLink, func(d *stack.Document) {
		remove(d, "confluent_kafka_acl.cluster_sandbox_connector_stock-trades_write_topic_dev-stock_trades")
	}, "cluster-link apply", []string{`Connector "non-prod-stock-trades"`, "FAILED", `WRITE of topic "dev-stock_trades"`}},
	{"a topic with another cluster's key", stack.ClusterLink, func(d *stack.Document) {
		body(d, "confluent_kafka_topic.cluster_sandbox_topic_dev-stock_trades")["credentials"] = body(d, "confluent_kafka_acl.cluster_shared_application_consumer_read_topic_dev-stock_trades")["credentials"]
	}, "cluster-link apply", []string{"error creating Kafka Topic: 401 Unauthorized", "not for lkc-"}},
	{"a secret of another name", stack.ClusterLink, func(d *stack.Document) {
		body(d, "data.aws_secretsmanager_secret_version.cluster_sandbox_manager")["secret_id"] = "confluent/nothing"
	}, "cluster-link plan", []string{"can't find the specified secret", "There is no secret confluent/nothing."}},
}
