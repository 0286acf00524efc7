package review_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"

	"cdk.tf/confluent-privatelink/internal/review"
	"cdk.tf/confluent-privatelink/internal/stack"
)

// A cluster under a new name is proposed as a move: blocks for all that stays, none for its secrets, whose names change.
func TestARenameComesWithTheBlocksThatMoveIt(t *testing.T) {
	var changes []string
	for _, at := range []string{"confluent_kafka_cluster.cluster_%s", "confluent_service_account.cluster_%s_manager", "confluent_api_key.cluster_%s_manager_key_0", "aws_secretsmanager_secret.cluster_%s_manager_secret"} {
		changes = append(changes, change(fmt.Sprintf(at, "old"), remove, "{}", "null"), change(fmt.Sprintf(at, "new"), create, "null", "{}"))
	}
	found := rule(t, withCore(t, changes...), "hand-rename")
	assert.Equal(t, `moved {
  from = confluent_api_key.cluster_old_manager_key_0
  to   = confluent_api_key.cluster_new_manager_key_0
}
moved {
  from = confluent_kafka_cluster.cluster_old
  to   = confluent_kafka_cluster.cluster_new
}
moved {
  from = confluent_service_account.cluster_old_manager
  to   = confluent_service_account.cluster_new_manager
}
`, found.Blocks)
}

// What is protected is moved with its guard, which would stop the plan otherwise.
func TestARenameMovesTheGuardToo(t *testing.T) {
	var changes []string
	for _, at := range []string{"confluent_kafka_cluster.cluster_%s", `terraform_data.guard_protected["confluent_kafka_cluster.cluster_%s"]`} {
		changes = append(changes, change(fmt.Sprintf(at, "old"), remove, "{}", "null"), change(fmt.Sprintf(at, "new"), create, "null", "{}"))
	}
	assert.Contains(t, rule(t, withCore(t, changes...), "hand-rename").Blocks, `moved {
  from = terraform_data.guard_protected["confluent_kafka_cluster.cluster_old"]
  to   = terraform_data.guard_protected["confluent_kafka_cluster.cluster_new"]
}
`)
}

// A stack that cannot be planned before the state is moved is moved by its addresses; its security group with it.
func TestAPrivateLinkVPCUnderANewNameIsMovedInEveryStack(t *testing.T) {
	var changes []string
	for _, at := range []string{"aws_vpc.spoke_%s", "aws_security_group.spoke_%s_endpoint", "aws_cloudwatch_log_group.spoke_%s_flow-logs"} {
		changes = append(changes, change(fmt.Sprintf(at, "old"), remove, "{}", "null"), change(fmt.Sprintf(at, "new"), create, "null", "{}"))
	}
	report := review.Judge(review.Input{
		Stacks:  []review.Stack{planned(t, stack.Networking, changes...)},
		Refused: map[string]string{stack.ConfluentCore: "RouteAlreadyExists", stack.ClusterLink: "RouteAlreadyExists"},
		Unplanned: map[string]review.Unplanned{
			stack.ConfluentCore: {
				Was:  []string{"aws_vpc_endpoint.spoke_old", `aws_route53_resolver_rule_association.resolver_private["spoke_old"]`, `aws_route53_resolver_rule_association.resolver_private["hub_dns"]`, "aws_vpc_endpoint.spoke_other"},
				Will: []string{"aws_vpc_endpoint.spoke_new", "aws_route53_resolver_rule_association.resolver_private", "aws_vpc_endpoint.spoke_other"},
			},
			stack.ClusterLink: {Was: []string{orders}, Will: []string{orders}},
		},
	})
	blocks := map[string]string{}
	for _, f := range report.Findings {
		blocks[f.Stack] += f.Blocks
	}
	assert.Equal(t, `moved {
  from = aws_security_group.spoke_old_endpoint
  to   = aws_security_group.spoke_new_endpoint
}
moved {
  from = aws_vpc.spoke_old
  to   = aws_vpc.spoke_new
}
`, blocks[stack.Networking])
	assert.Equal(t, `moved {
  from = aws_route53_resolver_rule_association.resolver_private["spoke_old"]
  to   = aws_route53_resolver_rule_association.resolver_private["spoke_new"]
}
moved {
  from = aws_vpc_endpoint.spoke_old
  to   = aws_vpc_endpoint.spoke_new
}
`, blocks[stack.ConfluentCore])
	assert.Empty(t, blocks[stack.ClusterLink])
	assert.Equal(t, "Terraform has to be able to plan confluent-core first: see what it says of that.", rule(t, report, "paths-not-judged").Instead)
}

// Two things that are not alike are no rename, nor is one that stays.
func TestWhatIsNotAlikeIsNoRename(t *testing.T) {
	gone := change("confluent_kafka_cluster.cluster_old", remove, "{}", "null")
	more := change("confluent_service_account.cluster_old_manager", remove, "{}", "null")
	report := withCore(t, gone, more, change("confluent_kafka_cluster.cluster_new", create, "null", "{}"), change("confluent_service_account.cluster_new_application_x", create, "null", "{}"))
	assert.NotContains(t, rules(report), "hand-rename", "one part of three is the same")
	vpc := judge(planned(t, stack.Networking, change("aws_vpc.spoke_old", remove, `{"cidr_block": "10.0.0.0/20"}`, "null"), change("aws_vpc.spoke_new", create, "null", `{"cidr_block": "10.5.0.0/20"}`)))
	assert.NotContains(t, rules(vpc), "hand-rename", "another block")
}

// Where the name is the key of an instance, the instance is moved.
func TestAHubVPCUnderANewNameMovesItsInstances(t *testing.T) {
	zone := `aws_route53_zone_association.hub_dns[%q]`
	route := "aws_route.hub_%s_spoke_sandbox"
	report := judge(planned(t, stack.Networking, change(fmt.Sprintf(route, "old"), remove, "{}", "null"), change(fmt.Sprintf(route, "new"), create, "null", "{}")),
		planned(t, stack.ConfluentCore, change(fmt.Sprintf(zone, "old"), remove, "{}", "null"), change(fmt.Sprintf(zone, "new"), create, "null", "{}")), held(stack.ClusterLink))
	var blocks string
	for _, f := range report.Findings {
		blocks += f.Blocks
	}
	assert.Contains(t, blocks, "from = aws_route.hub_old_spoke_sandbox\n")
	assert.Contains(t, blocks, `to   = aws_route53_zone_association.hub_dns["new"]`)
}

func TestAPromotionCannotBeTakenBack(t *testing.T) {
	at := "confluent_kafka_mirror_topic.link_a-to-b_mirror_topic_orders"
	found := rule(t, withLink(t, change(at, update, `{"status": "ACTIVE"}`, `{"status": "PROMOTED"}`)), "hand-mirror")
	assert.Equal(t, "The mirror topic orders of link a-to-b goes from ACTIVE to PROMOTED.", found.What)
	assert.Equal(t, review.Warning, found.Severity)
	assert.Equal(t, review.Note, rule(t, withLink(t, change(at, update, `{"status": "ACTIVE"}`, `{"status": "PAUSED"}`)), "hand-mirror").Severity)
}

func TestWhatAReplacementMeansIsSaid(t *testing.T) {
	found := rule(t, withCore(t, change("aws_vpc_endpoint.spoke_a", replace, `{"vpc_id": "vpc-1"}`, `{"vpc_id": "vpc-1"}`)), "hand-replaced")
	assert.Contains(t, found.What, "An endpoint takes minutes")
}

func TestWhatClientsNoticeOfAChangeInPlace(t *testing.T) {
	found := rule(t, withLink(t, change(orders, update, ordersValue, `{"topic_name": "orders", "partitions_count": 12}`)), "hand-partitions")
	assert.Contains(t, found.What, "gets more partitions (12, was 6)")
	at := "confluent_connector.cluster_sandbox_connector_stock-trades_datagen"
	named := func(name string) string { return fmt.Sprintf(`{"config_nonsensitive": {"name": %q}}`, name) }
	found = rule(t, withLink(t, change(at, update, named("a"), named("b"))), "hand-connector")
	assert.Contains(t, found.What, `"name" attribute cannot be updated`)
	assert.Equal(t, review.Note, rule(t, withLink(t, change(at, update, named("a"), named("a"))), "hand-connector").Severity)
}

// What a connector's change in place means is told by what changes: only another class, another place to read on from, and what
// the provider refuses are warnings.
func TestWhatAChangedConnectorDoesIsSaid(t *testing.T) {
	at := "confluent_connector.cluster_sandbox_connector_archive_managed"
	value := func(class, status, offsets string) string {
		return fmt.Sprintf(`{"config_nonsensitive": {"name": "a", "connector.class": %q}, "status": %q, "offsets": [%s]}`, class, status, offsets)
	}
	place := func(offset string) string {
		return `{"partition": {"kafka_topic": "orders", "kafka_partition": "0"}, "offset": {"kafka_offset": "` + offset + `"}}`
	}
	for name, test := range map[string]struct {
		was, will string
		severity  review.Severity
		says      string
	}{
		"class":   {value("S3_SINK", "RUNNING", ""), value("LambdaSink", "RUNNING", ""), review.Warning, "The connector archive on cluster sandbox gets another class (LambdaSink, was S3_SINK)."},
		"paused":  {value("S3_SINK", "RUNNING", ""), value("S3_SINK", "PAUSED", ""), review.Note, "goes from RUNNING to PAUSED."},
		"failed":  {value("S3_SINK", "FAILED", ""), value("S3_SINK", "RUNNING", ""), review.Warning, "is FAILED, and the provider only pauses what is RUNNING"},
		"offsets": {value("S3_SINK", "RUNNING", place("1")), value("S3_SINK", "RUNNING", place("2")), review.Warning, "is given other offsets"},
		"reset":   {value("S3_SINK", "RUNNING", place("1")), value("S3_SINK", "RUNNING", ""), review.Warning, "is given other offsets"},
	} {
		found := rule(t, withLink(t, change(at, update, test.was, test.will)), "hand-connector")
		assert.Equal(t, test.severity, found.Severity, name)
		assert.Contains(t, found.What, test.says, name)
	}
}

// Datagen and other classes have different addresses, so that one cannot wait for the other to free the name.
func TestAConnectorThatTakesTheNameOfAnotherIsSaid(t *testing.T) {
	named := `{"config_nonsensitive": {"name": "demo-trades"}, "kafka_cluster": [{"id": "lkc-1"}]}`
	found := rule(t, withLink(t, change("confluent_connector.cluster_sandbox_connector_trades_datagen", remove, named, "null"),
		change("confluent_connector.cluster_sandbox_connector_trades_managed", create, "null", named)), "order-name")
	assert.Contains(t, found.What, "takes the name that confluent_connector.cluster_sandbox_connector_trades_datagen has until it is deleted")
}

// Protection that goes while the thing stays is said; where the thing goes too, its own finding says it.
func TestProtectionThatIsTakenOffIsSaid(t *testing.T) {
	moved := fmt.Sprintf(`{"address": "terraform_data.guard_unprotected[\"%[1]s\"]", "previous_address": "terraform_data.guard_protected[\"%[1]s\"]", "mode": "managed", "type": "terraform_data", "change": {"actions": ["no-op"], "before": {}, "after": {}}}`, orders)
	found := rule(t, withLink(t, moved, change(orders, noOp, ordersValue, ordersValue)), "hand-unprotected")
	assert.Equal(t, []string{orders}, found.Resources)
	assert.NotContains(t, rules(withLink(t, moved, change(orders, remove, ordersValue, "null"))), "hand-unprotected")
}
