package breaks

import "cdk.tf/confluent-privatelink/internal/stack"

const (
	mirror = "confluent_kafka_mirror_topic.link_sandbox-to-shared_mirror_topic_dev-stock_trades"
	link   = "confluent_cluster_link.link_sandbox-to-shared"
)

// links break the cluster-link stack of the default configuration.
var links = []Break{
	{Name: "the link's principal may not read", Config: "non-prod", Stack: stack.ClusterLink,
		Do:        without("confluent_kafka_acl.link_sandbox-to-shared_source_read_topic_dev-stock_trades"),
		Rehearsal: Rehearsal{Fails: "cluster-link apply", Says: []string{"Not authorized to access topics: [dev-stock_trades]", `READ of topic "dev-stock_trades"`}},
		Netpath:   Netpath{}},
	{Name: "the link's principal may not describe configs", Config: "non-prod", Stack: stack.ClusterLink,
		Do:        without("confluent_kafka_acl.link_sandbox-to-shared_source_describe-configs_topic_dev-stock_trades"),
		Rehearsal: Rehearsal{Fails: "cluster-link apply", Says: []string{"Not authorized to access topics: [dev-stock_trades]", "DESCRIBE_CONFIGS"}},
		Netpath:   Netpath{}},
	{Name: "a mirror that does not wait for its link", Config: "non-prod", Stack: stack.ClusterLink,
		Do:        func(d *stack.Document) { delete(body(d, mirror), "depends_on") },
		Rehearsal: Rehearsal{Fails: "cluster-link apply", Says: []string{"Cluster link 'sandbox-to-shared' not found"}},
		Netpath:   Netpath{}},
	{Name: "a mirror of a topic that does not exist", Config: "non-prod", Stack: stack.ClusterLink,
		Do: func(d *stack.Document) {
			body(d, mirror)["source_kafka_topic"] = map[string]any{"topic_name": "dev-nothing"}
			delete(body(d, mirror), "mirror_topic_name")
		},
		Rehearsal: Rehearsal{Fails: "cluster-link apply", Says: []string{"Topic 'dev-nothing' does not exist on the source cluster"}},
		Netpath:   Netpath{}},
	{Name: "a link whose source and destination are swapped", Config: "non-prod", Stack: stack.ClusterLink,
		Do: func(d *stack.Document) {
			one := body(d, link)
			source, destination := one["source_kafka_cluster"].(map[string]any), one["destination_kafka_cluster"].(map[string]any)
			source["id"], destination["id"] = destination["id"], source["id"]
		},
		Rehearsal: Rehearsal{Fails: "cluster-link apply", Says: []string{closed, "is not one of the cluster"}},
		Netpath:   Netpath{}},
	{Name: "a link with the other side's credentials", Config: "non-prod", Stack: stack.ClusterLink,
		Do: func(d *stack.Document) {
			one := body(d, link)
			one["source_kafka_cluster"].(map[string]any)["credentials"] = one["destination_kafka_cluster"].(map[string]any)["credentials"]
		},
		Rehearsal: Rehearsal{Fails: "cluster-link apply", Says: []string{"Client authentication failed for link 'sandbox-to-shared'", "not for lkc-"}},
		Netpath:   Netpath{}},
	{Name: "two links of one name", Config: "non-prod", Stack: stack.ClusterLink,
		Do:        func(d *stack.Document) { d.Resource["confluent_cluster_link"]["twice"] = body(d, link) },
		Rehearsal: Rehearsal{Fails: "cluster-link apply", Says: []string{"Cluster link 'sandbox-to-shared' already exists"}},
		Netpath:   Netpath{}},
	{Name: "a connector that may not write", Config: "non-prod", Stack: stack.ClusterLink,
		Do:        without("confluent_kafka_acl.cluster_sandbox_connector_stock-trades_write_topic_dev-stock_trades"),
		Rehearsal: Rehearsal{Fails: "cluster-link apply", Says: []string{`Connector "non-prod-stock-trades"`, "FAILED", `WRITE of topic "dev-stock_trades"`}},
		Netpath:   Netpath{}},
	{Name: "a topic of another cluster's provider", Config: "non-prod", Stack: stack.ClusterLink,
		Do: func(d *stack.Document) {
			body(d, "confluent_kafka_topic.cluster_sandbox_topic_dev-stock_trades")["provider"] = "confluent.cluster_shared_manager"
		},
		Rehearsal: Rehearsal{Fails: "cluster-link apply", Says: []string{"error creating Kafka Topic", "is not one of the cluster"}},
		Netpath:   Netpath{}},
	{Name: "a provider with another cluster's key", Config: "non-prod", Stack: stack.ClusterLink,
		Do: func(d *stack.Document) {
			body(d, "ephemeral.aws_secretsmanager_secret_version.cluster_sandbox_manager")["secret_id"] = "confluent/non-prod/cluster/shared/manager"
		},
		Rehearsal: Rehearsal{Fails: "cluster-link apply", Says: []string{"error creating Kafka", "401 Unauthorized", "not for lkc-"}},
		Netpath:   Netpath{}},
	{Name: "a provider without its endpoint", Config: "non-prod", Stack: stack.ClusterLink,
		Do: func(d *stack.Document) {
			for _, one := range d.Provider["confluent"].([]any) {
				delete(one.(map[string]any), "kafka_rest_endpoint")
			}
		},
		Rehearsal: Rehearsal{Fails: atTheGate, Says: []string{"should be set or not set in the provider block at the same time"}},
		Netpath:   Netpath{}},
	{Name: "an ACL without a cluster's provider", Config: "non-prod", Stack: stack.ClusterLink,
		Do: func(d *stack.Document) {
			delete(body(d, "confluent_kafka_acl.cluster_shared_application_consumer_read_topic_dev-stock_trades"), "provider")
		},
		Rehearsal: Rehearsal{Fails: "cluster-link apply", Says: []string{"error creating Kafka ACLs: one of provider.kafka_rest_endpoint"}},
		Netpath:   Netpath{}},
	{Name: "a secret of another name", Config: "non-prod", Stack: stack.ClusterLink,
		Do: func(d *stack.Document) {
			body(d, "ephemeral.aws_secretsmanager_secret_version.cluster_sandbox_manager")["secret_id"] = "confluent/nothing"
		},
		Rehearsal: Rehearsal{Fails: atTheGate, Says: []string{"can't find the specified secret", "There is no secret confluent/nothing."}},
		Netpath:   Netpath{}},
}
