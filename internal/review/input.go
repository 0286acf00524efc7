package review

import (
	"strings"

	"cdk.tf/confluent-privatelink/internal/address"
	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/plan"
	"cdk.tf/confluent-privatelink/internal/stack"
)

// Input is what is known of a change.
type Input struct {
	// System is its name.
	System string
	// Stacks that were read, in any order, each once.
	Stacks []Stack
	// Only limits the question to these stacks: others need not be given. Empty: all that every file has.
	Only []string
	// Old and New are the configuration file before and after; nil if not known.
	Old, New *config.Located
	// Paths is what netpath says of the networks before and after, nil if it was not asked; then any change of a network is a doubt.
	Paths *Networks
	// Refused is what Terraform says, by stack, where it does not plan the file as it is. If such a stack was planned all the same, with
	// what Terraform asks for, it is among Stacks.
	Refused map[string]string
	// Unplanned are the objects of stacks that Terraform does not plan, by stack: what can be moved there is told by their addresses.
	Unplanned map[string]Unplanned
	// Prices of the user's own; without one nothing is said of costs.
	Prices Prices
	// Emulated is true for plans over the emulated clouds: no registry was asked that knows all versions of a subject.
	Emulated bool
	// Live is what Kafka said of the links, nil if it was not asked: how many records a mirror topic lacks is in no state.
	Live *Live
}

// Stack is what was read of one stack.
type Stack struct {
	// Name of the stack, one of stack.Every.
	Name string
	// Plan of the stack, read with Kept; nil if it is not planned. Then State is what it holds, and stays as it is.
	Plan  *plan.Plan
	State *plan.State
	// Protected are addresses that the stack's own block protects (prevent_destroy), where the plan was made without. What the
	// guard of the stack names need not be repeated here.
	Protected []string
	// Unchecked is what the Schema Registry said against the plan, if that was made without asking it then; else "".
	Unchecked string
	// After are the stacks that had been applied, as they will be, when this one was planned.
	After []string
}

// Unplanned is a stack of which there is no plan.
type Unplanned struct {
	// Was are the addresses in its state; Will are those in its new version, without the keys of instances.
	Was, Will []string
}

// Kept names the attributes that a review needs, none of which holds a secret. The texts of schemas are compared, and not shown.
func Kept(kind string) []string { return kept[kind] }

var kept = map[string][]string{
	"terraform_data":                      {"input.name", "input.generation"},
	"confluent_environment":               {"display_name"},
	"confluent_kafka_cluster":             {"id", "display_name", "deletion_protection", "enterprise[0].max_ecku", "dedicated[0].cku"},
	"confluent_kafka_topic":               {"topic_name", "partitions_count", "kafka_cluster[0].id", retention, size, cleanup},
	"confluent_kafka_mirror_topic":        {"mirror_topic_name", "source_kafka_topic[0].topic_name", "kafka_cluster[0].id", "cluster_link[0].link_name", "status"},
	"confluent_cluster_link":              {"link_name", "link_mode", prefix, "source_kafka_cluster[0].id", "destination_kafka_cluster[0].id", "local_kafka_cluster[0].id", "remote_kafka_cluster[0].id", aclSync},
	"confluent_connector":                 {connectorName, connectorClass, connectorTopic, "kafka_cluster[0].id", "status"},
	"confluent_service_account":           {"id", "display_name"},
	"confluent_api_key":                   {"owner[0].id"},
	"confluent_role_binding":              {"principal", "role_name", "crn_pattern"},
	"confluent_kafka_acl":                 {"kafka_cluster[0].id", "principal", "resource_type", "pattern_type", "resource_name", "operation", "permission"},
	"confluent_catalog_entity_attributes": {"entity_name"},
	"confluent_tag":                       {"name"},
	"confluent_schema": {"subject_name", "format", schemaText, "version", "hard_delete", "skip_validation_during_plan",
		"schema_reference[#]", "schema_reference[*].name", "schema_reference[*].subject_name", "schema_reference[*].version"},
	"confluent_subject_config":         {"subject_name", "compatibility_level"},
	"aws_secretsmanager_secret":        {"name", "recovery_window_in_days"},
	"aws_secretsmanager_secret_policy": {"policy"},
	"aws_cloudwatch_log_group":         {"name", "retention_in_days", "skip_destroy"},
	"aws_vpc":                          {"cidr_block"},
	"aws_vpc_endpoint":                 {"subnet_ids[#]", "vpc_id"},
	"aws_ec2_client_vpn_route":         {"client_vpn_endpoint_id", "target_vpc_subnet_id"},
	"aws_route":                        {"route_table_id"},
	"aws_route53_zone_association":     {"zone_id"},
}

// Attributes of topics, connectors and links with dots in their names.
const (
	retention      = `config["retention.ms"]`
	size           = `config["retention.bytes"]`
	cleanup        = `config["cleanup.policy"]`
	connectorName  = `config_nonsensitive["name"]`
	connectorClass = `config_nonsensitive["connector.class"]`
	connectorTopic = `config_nonsensitive["kafka.topic"]`
	aclSync        = `config["acl.sync.enable"]`
	schemaText     = "schema"
)

// marks are outputs by which a plan or a state says of which stack it is.
var marks = map[string]string{
	"endpoint_security_group_ids": stack.Networking,
	"service_account_ids":         stack.ConfluentCore,
	"topics":                      stack.ClusterLink,
}

// StackOf tells of which stack a plan or a state is, and of which system, by what it holds. It is false for what no stack of
// these programs has made.
func StackOf(outputs []string, objects []plan.Object) (name, system string, ok bool) {
	for _, object := range objects {
		if object.Address == "terraform_data."+address.System {
			system = object.Values["input.name"]
		}
		if strings.HasPrefix(object.Type, "tfe_") && !object.Data {
			name = stack.Workspaces
		}
	}
	for _, output := range outputs {
		if of, ok := marks[output]; ok {
			name = of
		}
	}
	return name, system, name != "" && system != ""
}
