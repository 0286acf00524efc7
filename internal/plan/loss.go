package plan

import "strings"

// losses say what goes with an object of a type that holds data, or without which data cannot be read.
//
// Sources: Confluent Cloud documentation, "Delete a Kafka cluster", "Mirror Topics" (deleting the resource deletes the
// topic), "Self-managed encryption keys"; AWS Secrets Manager User Guide, "Delete a secret".
var losses = map[string]string{
	"confluent_environment":             "the environment with everything in it",
	"confluent_kafka_cluster":           "the cluster with all its topics",
	"confluent_kafka_topic":             "the topic with its data",
	"confluent_kafka_mirror_topic":      "the mirror topic with its data",
	"confluent_cluster_link":            "the link: its mirror topics end where they are",
	"confluent_connector":               "the connector's offsets",
	"confluent_schema":                  "the schema",
	"confluent_subject_config":          "the subject's settings",
	"confluent_schema_registry_cluster": "the Schema Registry with its schemas",
	"confluent_ksql_cluster":            "the ksqlDB cluster with its state",
	"confluent_byok_key":                "the key without which a cluster's data cannot be read",
	"confluent_flink_statement":         "the statement's state",
	"aws_kms_key":                       "the key without which what it encrypts cannot be read",
	"aws_secretsmanager_secret":         "the secret that clients read, though it can be restored within its recovery window",
	"aws_s3_bucket":                     "the bucket with its objects",
	"aws_cloudwatch_log_group":          "the logs in the group",
	"aws_sns_topic":                     "the topic with its subscriptions",
	"aws_ebs_volume":                    "the volume with its data",
	"aws_db_instance":                   "the database",
	"aws_dynamodb_table":                "the table with its data",
	"tfe_workspace":                     "the workspace with its state and runs",
	"tfe_organization":                  "the organization with everything in it",
	"tfe_project":                       "the project",
	"confluent_kafka_cluster_config":    "the cluster's settings",
	"confluent_schema_exporter":         "the exporter's offsets",
	"confluent_tableflow_topic":         "the topic's tables",
	"confluent_tag":                     "the tag, with its description",
}

// judged are types of the providers in use of which an object can go without data. A type that stands in neither
// table could hold data.
var judged = []string{
	"terraform_data", "time_static", "time_rotating", "null_resource", "random_", "http",
	"confluent_api_key", "confluent_service_account", "confluent_role_binding", "confluent_kafka_acl", "confluent_private_link_",
	"confluent_gateway", "confluent_access_point", "confluent_network", "confluent_dns_", "confluent_kafka_client_quota", "confluent_invitation", "confluent_tag_binding", "confluent_catalog_entity_attributes",
	"confluent_identity_", "confluent_ip_", "confluent_peering", "confluent_transit_gateway_attachment",
	"aws_secretsmanager_secret_version", "aws_secretsmanager_secret_policy", "aws_iam_", "aws_route", "aws_vpc", "aws_subnet", "aws_security_group", "aws_network_acl",
	"aws_ec2_", "aws_default_", "aws_main_route_table_association", "aws_internet_gateway", "aws_nat_gateway", "aws_eip", "aws_flow_log", "aws_ram_", "aws_kms_alias",
	"aws_kms_grant", "aws_cloudwatch_log_resource_policy", "aws_cloudwatch_metric_alarm", "aws_cloudwatch_dashboard",
	"tfe_workspace_", "tfe_variable", "tfe_agent_pool", "tfe_notification_configuration", "tfe_team_",
	"tfe_project_", "tfe_run_trigger",
}

// Loss says what is lost if the object goes, "" if nothing is. An object that is only forgotten stays, and so does
// its data; an unknown action may do anything.
func (c Change) Loss() string {
	if c.Data || c.Action == Forget {
		return ""
	}
	if loss, ok := losses[c.Type]; ok {
		return loss
	}
	for _, beginning := range judged {
		if strings.HasPrefix(c.Type, beginning) && c.Action != Unknown {
			return ""
		}
	}
	return "not known: whether " + c.Type + " holds data has to be looked up"
}

// Doubtful tells whether Loss cannot say what is lost, because the type is not known.
func (c Change) Doubtful() bool {
	_, known := losses[c.Type]
	return !known && c.Loss() != ""
}
