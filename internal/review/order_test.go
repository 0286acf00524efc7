package review_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/plan"
	"cdk.tf/confluent-privatelink/internal/review"
	"cdk.tf/confluent-privatelink/internal/stack"
)

const (
	linkAt    = "confluent_cluster_link.link_a-to-b"
	linkKeyAt = "confluent_api_key.link_a-to-b_source_key_0"
)

// output adds an output for another stack to a plan.
func output(of review.Stack) review.Stack {
	of.Plan.Outputs = append(of.Plan.Outputs, plan.Change{Address: "output.cross-stack-output-x", Action: plan.Create})
	return of
}

func TestWhatIsMadeGoesInTheStacksOwnOrder(t *testing.T) {
	core := output(planned(t, stack.ConfluentCore, change(linkKeyAt, create, "null", "{}")))
	report := judge(planned(t, stack.ClusterLink, change(linkAt, create, "null", "{}")), core, held(stack.Networking))
	assert.Equal(t, []string{stack.ConfluentCore, stack.ClusterLink}, report.InOrder())
	assert.Contains(t, rule(t, report, "order-confluent-core").Details[0], "Unsupported attribute")
}

// A link is deleted with keys that confluent-core then takes away.
func TestWhatGoesIsAppliedBeforeTheKeysThatDeleteIt(t *testing.T) {
	report := judge(held(stack.Networking), planned(t, stack.ConfluentCore, change(linkKeyAt, remove, "{}", "null")), planned(t, stack.ClusterLink, change(linkAt, remove, "{}", "null")))
	assert.Equal(t, []string{stack.ClusterLink, stack.ConfluentCore}, report.InOrder())
	found := rule(t, report, "order-cluster-link")
	assert.Equal(t, review.Warning, found.Severity)
	assert.Contains(t, found.Details[0], "401 Unauthorized")
	other := judge(held(stack.Networking), planned(t, stack.ConfluentCore, change("confluent_api_key.cluster_x_application_y_key_0", remove, "{}", "null")), planned(t, stack.ClusterLink, change(linkAt, remove, "{}", "null")))
	assert.Equal(t, []string{stack.ConfluentCore, stack.ClusterLink}, other.InOrder(), "keys of somebody else are not needed")
}

// Nothing is deleted with the keys of an application or a connector. Its ACLs go first, if nothing speaks against it.
func TestTheAccountOfAnApplicationIsNoNeed(t *testing.T) {
	const account, right = "confluent_service_account.cluster_x_application_y", "confluent_kafka_acl.cluster_x_application_y_read_topic_orders"
	core := planned(t, stack.ConfluentCore, change(account, remove, "{}", "null"))
	report := judge(held(stack.Networking), core, planned(t, stack.ClusterLink, change(right, remove, "{}", "null")))
	assert.Equal(t, []string{stack.ClusterLink, stack.ConfluentCore}, report.InOrder())
	found := rule(t, report, "order-cluster-link")
	assert.Equal(t, review.Note, found.Severity)
	assert.NotContains(t, found.Details[0], "401")
	renamed := output(planned(t, stack.ConfluentCore, change(account, remove, "{}", "null"), change("confluent_service_account.cluster_x_application_z", create, "null", "{}")))
	report = judge(held(stack.Networking), renamed, planned(t, stack.ClusterLink, change(right, remove, "{}", "null"),
		change("confluent_kafka_acl.cluster_x_application_z_read_topic_orders", create, "null", "{}")))
	assert.Equal(t, []string{stack.ConfluentCore, stack.ClusterLink}, report.InOrder())
	assert.NotContains(t, rules(report), "order-split")
	report = judge(held(stack.Networking), core, planned(t, stack.ClusterLink, change("confluent_kafka_topic.cluster_x_topic_orders", remove, "{}", "null")))
	assert.Equal(t, []string{stack.ConfluentCore, stack.ClusterLink}, report.InOrder(), "a topic is deleted with the manager's keys")
}

func TestAnEndpointLeavesItsVPCBeforeTheVPCGoes(t *testing.T) {
	report := judge(planned(t, stack.Networking, change("aws_subnet.spoke_a_az1", remove, "{}", "null")),
		planned(t, stack.ConfluentCore, change("aws_vpc_endpoint.spoke_a", remove, "{}", "null")), held(stack.ClusterLink))
	assert.Equal(t, []string{stack.ConfluentCore, stack.Networking}, report.InOrder())
	assert.Contains(t, rule(t, report, "order-confluent-core").Details[0], "DependencyViolation")
}

// An endpoint that only leaves a zone does so before the zone's subnet goes.
func TestAnEndpointLeavesAZoneBeforeItsSubnetGoes(t *testing.T) {
	report := judge(planned(t, stack.Networking, change("aws_subnet.spoke_a_az2", remove, "{}", "null")),
		planned(t, stack.ConfluentCore, change("aws_vpc_endpoint.spoke_a", update, `{"subnet_ids": ["subnet-1", "subnet-2"]}`, `{"subnet_ids": ["subnet-1"]}`)), held(stack.ClusterLink))
	assert.Equal(t, []string{stack.ConfluentCore, stack.Networking}, report.InOrder())
	report = judge(planned(t, stack.Networking, change("aws_subnet.spoke_a_az2", remove, "{}", "null")),
		planned(t, stack.ConfluentCore, change("aws_vpc_endpoint.spoke_a", update, `{"tags": {}}`, `{"tags": {"a": "b"}}`)), held(stack.ClusterLink))
	assert.Equal(t, []string{stack.Networking, stack.ConfluentCore}, report.InOrder(), "it stays where it is")
}

// cluster-link finds secrets by their names, so it waits for those that get another one.
func TestASecretUnderAnotherNameIsMadeBeforeItIsRead(t *testing.T) {
	secret := func(of string) string {
		return strings.Replace(change("aws_secretsmanager_secret."+of+"_secret", replace, "{}", "{}"), `"before"`, `"replace_paths": [["name"]], "before"`, 1)
	}
	core := planned(t, stack.ConfluentCore, secret("link_a-to-b_source"), secret("cluster_x_application_y"))
	report := judge(held(stack.Networking), core, held(stack.ClusterLink))
	assert.Equal(t, "Cluster-link reads secrets by names that this change gives anew: link a-to-b.", rule(t, report, "order-secrets").What)
	report = judge(held(stack.Networking), core, planned(t, stack.ClusterLink, change(linkAt, create, "null", "{}")))
	assert.Equal(t, []string{stack.ConfluentCore, stack.ClusterLink}, report.InOrder())
	assert.Contains(t, rule(t, report, "order-confluent-core").Details[0], "ResourceNotFoundException")
	assert.NotContains(t, rules(report), "order-secrets")
	alone := judge(held(stack.Networking), planned(t, stack.ConfluentCore, secret("cluster_x_application_y")), held(stack.ClusterLink))
	assert.NotContains(t, rules(alone), "order-secrets", "a client's secret is read by nobody here")
}

// AWS deletes no VPC with an endpoint in it, whatever the plan says.
func TestAVPCThatIsReplacedUnderItsEndpointIsRefusedByAWS(t *testing.T) {
	block := func(of string) string { return `{"cidr_block": "` + of + `"}` }
	networking := planned(t, stack.Networking, change("aws_vpc.spoke_a", replace, block("10.0.0.0/20"), block("10.5.0.0/20")))
	endpoint := review.Stack{Name: stack.ConfluentCore, State: &plan.State{Objects: []plan.Object{{Address: "aws_vpc_endpoint.spoke_a", Type: "aws_vpc_endpoint"}}}}
	found := rule(t, judge(networking, endpoint, held(stack.ClusterLink)), "order-endpoint")
	assert.Contains(t, found.What, "The PrivateLink VPC a is replaced while an endpoint of confluent-core is in it")
	assert.NotContains(t, rules(judge(networking, held(stack.ConfluentCore), held(stack.ClusterLink))), "order-endpoint", "nothing is in it")
	gone := planned(t, stack.ConfluentCore, change("aws_vpc_endpoint.spoke_a", remove, "{}", "null"))
	assert.NotContains(t, rules(judge(networking, gone, held(stack.ClusterLink))), "order-endpoint")
}

// Something new that needs the keys of confluent-core, and something old that needs those that go.
func TestAChangeThatNoOrderAppliesIsToBeTakenApart(t *testing.T) {
	core := output(planned(t, stack.ConfluentCore, change(linkKeyAt, remove, "{}", "null"), change("confluent_api_key.link_new_source_key_0", create, "null", "{}")))
	report := judge(held(stack.Networking), core, planned(t, stack.ClusterLink, change(linkAt, remove, "{}", "null"), change("confluent_cluster_link.link_new", create, "null", "{}")))
	assert.Len(t, rule(t, report, "order-split").Details, 2)
	_, ok := review.ApplyOrder([]review.Stack{core, planned(t, stack.ClusterLink, change(linkAt, remove, "{}", "null"))})
	assert.False(t, ok)
}

// The last tag goes by a role of the manager that goes with it; what needs confluent-core first is another change.
func TestTheLastTagGoesInAChangeOfItsOwn(t *testing.T) {
	steward := change("confluent_role_binding.schema-registry_manager_DataSteward", remove, `{"principal": "User:sa-1"}`, "null")
	tag := change("confluent_tag.schema-registry_tag_PII", remove, `{"name": "PII"}`, "null")
	core := output(planned(t, stack.ConfluentCore, steward))
	found := rule(t, judge(held(stack.Networking), core, planned(t, stack.ClusterLink, tag)), "order-split")
	assert.Contains(t, found.What, "it takes two changes")
	assert.Contains(t, found.Instead, "First what goes from the Schema Registry and its catalog (schemas, descriptions, tags), alone")
	assert.NotContains(t, found.Instead, "retire", "a tag has none")
	alone := judge(held(stack.Networking), planned(t, stack.ConfluentCore, steward), planned(t, stack.ClusterLink, tag))
	assert.Equal(t, []string{stack.ClusterLink, stack.ConfluentCore}, alone.InOrder())
}

// The manager of the registry has roles by subject: those for a new one are made before it, and those of one that goes stay until it is gone.
func TestASchemaGoesWithItsRolesAndComesAfterThem(t *testing.T) {
	role := func(subject, actions string) string {
		before, after := `{"principal": "User:sa-1"}`, "null"
		if actions == create {
			before, after = after, before
		}
		return change("confluent_role_binding.schema-registry_manager_DeveloperWrite_subject_"+subject, actions, before, after)
	}
	comes := planned(t, stack.ClusterLink, change("confluent_schema.schema-registry_subject_new", create, "null", "{}"))
	report := judge(held(stack.Networking), planned(t, stack.ConfluentCore, role("new", create)), comes)
	assert.Equal(t, []string{stack.ConfluentCore, stack.ClusterLink}, report.InOrder())
	assert.Contains(t, rule(t, report, "order-confluent-core").Details[0], "403 Forbidden in cluster-link: the registry's manager has no role for it yet")
	both := planned(t, stack.ClusterLink, change("confluent_schema.schema-registry_subject_new", create, "null", "{}"), change(schemaAt, remove, "{}", "null"))
	report = judge(held(stack.Networking), planned(t, stack.ConfluentCore, role("new", create), role("orders-value", remove)), both)
	assert.Contains(t, rule(t, report, "order-split").Instead, "First what goes from the Schema Registry")
}

// A link whose mode changes is made under its name while the old one still has it; so is what another link mirrors.
func TestANameThatIsTakenUntilItIsFree(t *testing.T) {
	const inbound = `{"link_name": "both", "link_mode": "DESTINATION", "destination_kafka_cluster": [{"id": "lkc-1"}]}`
	mirror := func(link string) string {
		return `{"mirror_topic_name": "orders", "kafka_cluster": [{"id": "lkc-1"}], "cluster_link": [{"link_name": "` + link + `"}]}`
	}
	report := withLink(t, change("confluent_cluster_link.link_both_inbound", remove, inbound, "null"), change("confluent_cluster_link.link_both", create, "null", inbound),
		change("confluent_kafka_mirror_topic.link_a_mirror_topic_orders", remove, mirror("a"), "null"),
		change("confluent_kafka_mirror_topic.link_b_mirror_topic_orders", create, "null", mirror("b")),
		change("confluent_kafka_topic.cluster_sandbox_topic_other", create, "null", `{"topic_name": "other", "kafka_cluster": [{"id": "lkc-1"}]}`))
	var found [][]string
	for _, f := range report.Findings {
		if f.Rule == review.RuleName || f.Rule == "order-link" {
			found = append(found, append([]string{f.Rule}, f.Resources...))
		}
	}
	assert.ElementsMatch(t, [][]string{{"order-link", "confluent_cluster_link.link_both", "confluent_cluster_link.link_both_inbound"},
		{"order-name", "confluent_kafka_mirror_topic.link_b_mirror_topic_orders", "confluent_kafka_mirror_topic.link_a_mirror_topic_orders"}}, found)
}

// What a stack does once it knows the new value of an output that it reads is in no plan that was made before.
func TestAPlanMadeBeforeAnOutputChangesSaysNotAll(t *testing.T) {
	with := func(actions string) review.Stack {
		text := `{"format_version": "1.2", "output_changes": {"cross-stack-output-aws_subnetspoke_a": {"actions": [` + actions + `]}, "own": {"actions": ["update"]}}}`
		p, err := plan.ParseKeeping(strings.NewReader(text), review.Kept)
		require.NoError(t, err)
		return review.Stack{Name: stack.Networking, Plan: p}
	}
	report := judge(with(update), held(stack.ConfluentCore), held(stack.ClusterLink))
	assert.Equal(t, review.CannotSay, report.Verdict)
	require.Len(t, report.Findings, 1)
	assert.Equal(t, "scope-after", report.Findings[0].Rule)
	assert.Equal(t, stack.ConfluentCore, report.Findings[0].Stack, "cluster-link does not read networking")
	assert.Equal(t, review.NothingLost, judge(with(noOp), held(stack.ConfluentCore), held(stack.ClusterLink)).Verdict)
	later := held(stack.ConfluentCore)
	later.After = []string{stack.Networking}
	assert.Equal(t, review.NothingLost, judge(with(update), later, held(stack.ClusterLink)).Verdict, "it was planned after")
}

func TestAPrefixThatChangesIsRefusedByConfluent(t *testing.T) {
	of := func(prefix string) string {
		return `{"link_name": "a", "config": {"cluster.link.prefix": "` + prefix + `"}}`
	}
	report := withLink(t, change("confluent_cluster_link.link_a", update, of("in."), of("from.")))
	require.NotEmpty(t, report.Findings)
	assert.Equal(t, "order-prefix", report.Findings[0].Rule)
	report = withLink(t, change("confluent_cluster_link.link_a", update, of("in."), of("in.")))
	assert.Empty(t, report.Findings)
}

// What was tried and failed unforeseen takes the promise back; what was foreseen, and what passed, changes nothing.
func TestAnOrderThatFailsWhereItIsTriedPromisesNothing(t *testing.T) {
	of := func() *review.Report { return withLink(t, change("confluent_kafka_acl.a", create, "null", "{}")) }
	failed := review.Attempt{Order: []string{stack.ClusterLink}, Stack: stack.ClusterLink, Step: "apply", Error: "refused"}
	for _, tried := range [][]review.Attempt{nil, {{Order: []string{stack.ClusterLink}, Passed: true}, failed}} {
		report := of()
		report.Learn(tried)
		assert.Equal(t, review.NothingLost, report.Verdict)
		assert.Equal(t, tried, report.Tried)
	}
	report := of()
	report.Learn([]review.Attempt{failed})
	assert.Equal(t, review.CannotSay, report.Verdict)
	found := rule(t, report, "order-tried")
	assert.Equal(t, "Cluster-link was not applied in the emulated clouds: its apply failed, and nothing that was read says why.", found.What)
	assert.Equal(t, report.Findings[0], found, "the most serious first")

	foreseen := of()
	foreseen.Findings = append(foreseen.Findings, review.Finding{Rule: "order-split", Class: review.Order, Severity: review.Warning})
	foreseen.Learn([]review.Attempt{failed})
	assert.Equal(t, review.NothingLost, foreseen.Verdict)
}
