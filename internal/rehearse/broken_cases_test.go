package rehearse

const (
	route      = "aws_route.spoke_main_hub_az2_hub"
	attachment = "aws_ec2_transit_gateway_vpc_attachment.spoke_main_hub"
	timeout    = "i/o timeout"
)

// brokenNetworks break the networking stack of the smallest configuration.
var brokenNetworks = []broken{
	{"no route in the hub", "networking", func(b body) { b.remove("aws_route.hub_hub_spoke_main") },
		"cluster-link plan", []string{timeout, "has no route to 10.0."}},
	{"no route back in one zone", "networking", func(b body) { b.remove(route) },
		"cluster-link plan", []string{timeout, "has no route back to 172.16.0.0/20 (hub)"}},
	{"a route back to the wrong network", "networking", func(b body) { b.resource(route)["for_each"] = `${toset(["192.168.0.0/20"])}` },
		"cluster-link plan", []string{timeout, "has no route back to 172.16.0.0/20 (hub)"}},
	{"no association with the hub's route table", "networking", func(b body) { b.remove("aws_ec2_transit_gateway_route_table_association.spoke_main_hub") },
		"cluster-link plan", []string{timeout, "is associated with no Transit Gateway route table"}},
	{"no propagation to the hub's route table", "networking", func(b body) { b.remove("aws_ec2_transit_gateway_route_table_propagation.spoke_main_hub") },
		"cluster-link plan", []string{timeout, "is not propagated to it"}},
	{"no rule for the hub on 443", "networking", func(b body) { b.remove("aws_vpc_security_group_ingress_rule.spoke_main_endpoint_443_hub_hub") },
		"cluster-link plan", []string{timeout, "lets 172.16.0.0/20 (hub) in on port 443"}},
	{"a subnet without its route table", "networking", func(b body) { b.remove("aws_route_table_association.spoke_main_az3") },
		"cluster-link plan", []string{timeout, "has no route table of its own"}},
	{"a route that does not wait for the attachment", "networking", func(b body) { delete(b.resource(route), "depends_on") },
		"networking apply", []string{"InvalidTransitGatewayID.NotFound", "is not attached to it (yet)"}},
	{"a route to another Transit Gateway", "networking", func(b body) { b.resource(route)["transit_gateway_id"] = "tgw-0fffffffffffffff0" },
		"networking apply", []string{"InvalidTransitGatewayID.NotFound", "tgw-0fffffffffffffff0 was deleted or does not exist"}},
	{"the same route twice", "networking", func(b body) { b.at("resource", "aws_route")["twice"] = b.resource(route) },
		"networking apply", []string{"RouteAlreadyExists: The route identified by 172.16.0.0/20 already exists."}},
	{"a subnet outside its VPC", "networking", func(b body) { b.resource("aws_subnet.spoke_main_az1")["cidr_block"] = "10.9.0.0/24" },
		"networking apply", []string{"InvalidSubnet.Range", "has the CIDR 10.0.0.0/20"}},
	{"two subnets that overlap", "networking", func(b body) { b.resource("aws_subnet.spoke_main_az1")["cidr_block"] = "10.0.1.0/25" },
		"networking apply", []string{"InvalidSubnet.Conflict"}},
	{"an availability zone that does not exist", "networking", func(b body) { b.resource("aws_subnet.spoke_main_az1")["availability_zone_id"] = "use1-az9" },
		"networking apply", []string{"Value (use1-az9) for parameter availabilityZone is invalid"}},
	{"an attachment with two subnets in one zone", "networking", func(b body) {
		b.resource("aws_subnet.spoke_main_az1")["availability_zone_id"] = "${data.aws_availability_zones.spoke_main.zone_ids[1]}"
	}, "networking apply", []string{"DuplicateSubnetsInSameZone", "are both in use1-az6"}},
	{"the same rule twice", "networking", func(b body) {
		rules := b.at("resource", "aws_vpc_security_group_ingress_rule")
		rules["twice"] = rules["spoke_main_endpoint_443_self"]
	}, "networking apply", []string{"InvalidPermission.Duplicate"}},
	{"a hub VPC that does not exist", "networking", func(b body) { b.at("data", "aws_vpc", "hub_hub")["id"] = "vpc-0ffffffffffffffff" },
		"networking plan", []string{"The vpc ID 'vpc-0ffffffffffffffff' does not exist"}},
	{"a resource that others refer to is missing", "networking", func(b body) { b.remove(attachment) },
		"networking validate", []string{"Reference to undeclared resource"}},
	{"a plan that is never empty", "networking", func(b body) { b.resource("aws_vpc.spoke_main")["tags"] = map[string]any{"at": "${plantimestamp()}"} },
		"networking plan again", []string{"the plan right after apply is not empty", "aws_vpc.spoke_main: update"}},
	{"an output that another stack reads is missing", "networking", func(b body) { delete(b.at("output"), "cross-stack-output-aws_vpcspoke_mainid") },
		"confluent-core plan", []string{"This object does not have an attribute named", "cross-stack-output-aws_vpcspoke_mainid"}},
}

// brokenCores break the confluent-core stack of the smallest configuration.
var brokenCores = []broken{
	{"no wildcard record", "confluent-core", func(b body) { b.remove("aws_route53_record.hub_dns_wildcard") },
		"cluster-link plan", []string{"no such host", "(us-east-1.aws.private.confluent.cloud) of hub has no record that matches"}},
	{"a zone of another name", "confluent-core", func(b body) { b.resource("aws_route53_zone.hub_dns")["name"] = "aws.example.com" },
		"cluster-link plan", []string{"no such host", "is associated with hub (vpc-0a1b2c3d4e5f60010)"}},
	{"two zones of one name on one VPC", "confluent-core", func(b body) {
		b.resource("aws_route53_zone.hub_dns")["vpc"] = b.resource("aws_route53_zone.spoke_main_dns")["vpc"]
	}, "confluent-core apply", []string{"ConflictingDomainExists"}},
	{"an endpoint that Confluent never accepts", "confluent-core", func(b body) {
		b.remove("confluent_private_link_attachment_connection.spoke_main_connection")
	}, "cluster-link plan", []string{"EOF", "Confluent has not accepted it"}},
	{"private DNS of the endpoint on", "confluent-core", func(b body) { b.resource("aws_vpc_endpoint.spoke_main")["private_dns_enabled"] = true },
		"confluent-core apply", []string{"Private DNS can't be enabled"}},
	{"for_each over what is known after apply only", "confluent-core", func(b body) {
		b.resource("aws_route53_resolver_rule_association.resolver_private")["for_each"] = "${toset([aws_vpc_endpoint.spoke_main.vpc_id, aws_vpc_endpoint.spoke_main.id])}"
	}, "confluent-core plan", []string{"Invalid for_each argument"}},
	{"a record twice", "confluent-core", func(b body) {
		b.at("resource", "aws_route53_record")["twice"] = b.resource("aws_route53_record.hub_dns_wildcard")
	}, "confluent-core apply", []string{"InvalidChangeBatch", "already exists"}},
	{"a role that does not fit its scope", "confluent-core", func(b body) {
		b.resource("confluent_role_binding.cluster_main_manager_CloudClusterAdmin")["crn_pattern"] = "${confluent_environment.environment.resource_name}"
	}, "confluent-core apply", []string{"role CloudClusterAdmin cannot be bound at"}},
	{"a secret without a value", "confluent-core", func(b body) { b.remove("aws_secretsmanager_secret_version.cluster_main_manager_secret") },
		"cluster-link plan", []string{"ResourceNotFoundException", "has no version yet"}},
	{"a connection to an endpoint that does not exist", "confluent-core", func(b body) {
		b.resource("confluent_private_link_attachment_connection.spoke_main_connection")["aws"] = map[string]any{"vpc_endpoint_id": "vpce-0ffffffffffffffff"}
	}, "confluent-core apply", []string{"VPC endpoint vpce-0ffffffffffffffff is not connected to the endpoint service"}},
}

// brokenKeys break the confluent-core stack of the default configuration, as the data plane notices.
var brokenKeys = []broken{
	{"no association of the zone with the agents' VPC", "confluent-core", func(b body) {
		delete(b.resource("aws_route53_zone_association.hub_dns")["for_each"].(map[string]any), "tfc-agent")
	}, "cluster-link plan", []string{"on 10.2.0.2:53: no such host", "is associated with tfc-agent"}},
	{"no role binding for the manager", "confluent-core", func(b body) { b.remove("confluent_role_binding.cluster_sandbox_manager_CloudClusterAdmin") },
		"cluster-link apply", []string{"401 Unauthorized", "Neither a role binding nor an ACL of User:sa-"}},
	{"a key for another cluster", "confluent-core", func(b body) {
		for _, slot := range []string{"0", "1"} {
			b.resource("confluent_api_key.cluster_sandbox_manager_key_" + slot)["managed_resource"] = b.resource("confluent_api_key.cluster_shared_manager_key_" + slot)["managed_resource"]
		}
	}, "cluster-link apply", []string{"401 Unauthorized", "not for lkc-"}},
}

const mirror, link = "confluent_kafka_mirror_topic.link_sandbox-to-shared_mirror_topic_dev-stock_trades", "confluent_cluster_link.link_sandbox-to-shared"

// brokenLinks break the cluster-link stack of the default configuration.
var brokenLinks = []broken{
	{"the link's principal may not read", "cluster-link", func(b body) {
		b.remove("confluent_kafka_acl.link_sandbox-to-shared_source_read_topic_dev-stock_trades")
	}, "cluster-link apply", []string{"Not authorized to access topics: [dev-stock_trades]", `READ of topic "dev-stock_trades"`}},
	{"the link's principal may not describe configs", "cluster-link", func(b body) {
		b.remove("confluent_kafka_acl.link_sandbox-to-shared_source_describe-configs_topic_dev-stock_trades")
	}, "cluster-link apply", []string{"Not authorized to access topics: [dev-stock_trades]", "DESCRIBE_CONFIGS"}},
	{"a mirror that does not wait for its link", "cluster-link", func(b body) { delete(b.resource(mirror), "depends_on") },
		"cluster-link apply", []string{"Cluster link 'sandbox-to-shared' not found"}},
	{"a mirror of a topic that does not exist", "cluster-link", func(b body) {
		b.resource(mirror)["source_kafka_topic"] = map[string]any{"topic_name": "dev-nothing"}
		delete(b.resource(mirror), "mirror_topic_name")
	}, "cluster-link apply", []string{"Topic 'dev-nothing' does not exist on the source cluster"}},
	{"a link whose source and destination are swapped", "cluster-link", func(b body) {
		one := b.resource(link)
		source, destination := one["source_kafka_cluster"].(map[string]any), one["destination_kafka_cluster"].(map[string]any)
		source["id"], destination["id"] = destination["id"], source["id"]
	}, "cluster-link apply", []string{"EOF", "is not one of the cluster"}},
	{"a link with the other side's credentials", "cluster-link", func(b body) {
		one := b.resource(link)
		one["source_kafka_cluster"].(map[string]any)["credentials"] = one["destination_kafka_cluster"].(map[string]any)["credentials"]
	}, "cluster-link apply", []string{"Client authentication failed for link 'sandbox-to-shared'", "not for lkc-"}},
	{"two links of one name", "cluster-link", func(b body) { b.at("resource", "confluent_cluster_link")["twice"] = b.resource(link) },
		"cluster-link apply", []string{"Cluster link 'sandbox-to-shared' already exists"}},
	{"a connector that may not write", "cluster-link", func(b body) {
		b.remove("confluent_kafka_acl.cluster_sandbox_connector_stock-trades_write_topic_dev-stock_trades")
	}, "cluster-link apply", []string{`Connector "non-prod-stock-trades"`, "FAILED", `WRITE of topic "dev-stock_trades"`}},
	{"a topic with another cluster's key", "cluster-link", func(b body) {
		b.resource("confluent_kafka_topic.cluster_sandbox_topic_dev-stock_trades")["credentials"] = b.resource("confluent_kafka_acl.cluster_shared_application_consumer_read_topic_dev-stock_trades")["credentials"]
	}, "cluster-link apply", []string{"error creating Kafka Topic: 401 Unauthorized", "not for lkc-"}},
	{"a secret of another name", "cluster-link", func(b body) {
		b.at("data", "aws_secretsmanager_secret_version", "cluster_sandbox_manager")["secret_id"] = "confluent/nothing"
	}, "cluster-link plan", []string{"can't find the specified secret", "There is no secret confluent/nothing."}},
}
