package review_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/exit"
	"cdk.tf/confluent-privatelink/internal/plan"
	"cdk.tf/confluent-privatelink/internal/review"
	"cdk.tf/confluent-privatelink/internal/stack"
)

// planned reads a plan with these changes, each as Terraform's JSON has it.
func planned(t *testing.T, name string, changes ...string) review.Stack {
	t.Helper()
	text := fmt.Sprintf(`{"format_version": "1.2", "terraform_version": "1.11.4", "complete": true, "resource_changes": [%s]}`, strings.Join(changes, ","))
	p, err := plan.ParseKeeping(strings.NewReader(text), review.Kept)
	require.NoError(t, err)
	return review.Stack{Name: name, Plan: p}
}

// held is a stack that stays as it is.
func held(name string) review.Stack { return review.Stack{Name: name, State: &plan.State{}} }

// change writes one change; before and after are objects in JSON, or null.
func change(address, actions, before, after string) string {
	kind, _, _ := strings.Cut(address, ".")
	return fmt.Sprintf(`{"address": %q, "mode": "managed", "type": %q, "change": {"actions": [%s], "before": %s, "after": %s}}`, address, kind, actions, before, after)
}

const (
	create      = `"create"`
	update      = `"update"`
	remove      = `"delete"`
	replace     = `"delete","create"`
	noOp        = `"no-op"`
	orders      = "confluent_kafka_topic.cluster_sandbox_topic_orders"
	ordersValue = `{"topic_name": "orders", "partitions_count": 6, "kafka_cluster": [{"id": "lkc-1"}]}`
)

func judge(stacks ...review.Stack) *review.Report { return review.Judge(review.Input{Stacks: stacks}) }

// withLink judges a change of cluster-link alone.
func withLink(t *testing.T, changes ...string) *review.Report {
	t.Helper()
	return judge(held(stack.Networking), held(stack.ConfluentCore), planned(t, stack.ClusterLink, changes...))
}

func TestATopicThatGoesIsLost(t *testing.T) {
	report := withLink(t, change(orders, remove, ordersValue, "null"))
	assert.Equal(t, review.SomethingLost, report.Verdict)
	require.Len(t, report.Findings, 1)
	assert.Equal(t, "data-confluent_kafka_topic", report.Findings[0].Rule)
	assert.Equal(t, []string{orders}, report.Findings[0].Resources)
	assert.Equal(t, exit.DoesNotHold, report.Verdict.Status(true), "nobody said that it is meant")
}

func TestAReplacementIsALoss(t *testing.T) {
	report := withLink(t, change(orders, replace, ordersValue, ordersValue))
	assert.Equal(t, review.SomethingLost, report.Verdict)
	assert.Contains(t, report.Findings[0].What, "is replaced")
}

// An action of a later Terraform may do anything: nothing is said to be deleted by it, and nothing to stay.
func TestAnUnknownActionIsNotCalledADeletion(t *testing.T) {
	for at, says := range map[string]string{
		orders:                "is under an action that this version does not know: lost may be the topic with its data.",
		"other_thing.x":       "other_thing.x is under an action that this version does not know: lost is not known: whether other_thing holds data has to be looked up.",
		"aws_vpc.spoke_one":   "",
		"terraform_data.gate": "",
	} {
		report := withLink(t, change(at, `"transmogrify"`, ordersValue, ordersValue))
		assert.Equal(t, review.CannotSay, report.Verdict, at)
		shown := ""
		for _, f := range report.Findings {
			shown += f.What + "\n"
		}
		assert.NotContains(t, shown, "is deleted", at)
		assert.Contains(t, shown, says, at)
	}
	report := withCore(t, change("confluent_service_account.cluster_sandbox_application_consumer", `"transmogrify"`, "{}", "{}"))
	assert.Equal(t, review.CannotSay, report.Verdict)
}

func TestWhatIsAddedLosesNothing(t *testing.T) {
	report := withLink(t, change(orders, create, "null", ordersValue))
	assert.Equal(t, review.NothingLost, report.Verdict)
	assert.Equal(t, exit.Holds, report.Verdict.Status(false))
}

// Nothing is promised of what was not read: a stack, or what Terraform did not plan.
func TestNothingIsPromisedOfWhatWasNotRead(t *testing.T) {
	of := planned(t, stack.Networking)
	report := judge(of)
	assert.Equal(t, review.CannotSay, report.Verdict)
	assert.Equal(t, []review.StackReport{{Stack: "networking", Read: "plan", Changes: "0 to add, 0 to change, 0 to destroy"},
		{Stack: "confluent-core", Read: "nothing"}, {Stack: "cluster-link", Read: "nothing"}}, report.Stacks)
	limited := review.Judge(review.Input{Stacks: []review.Stack{of}, Only: []string{stack.Networking}})
	assert.Equal(t, review.NothingLost, limited.Verdict, "the question was limited")
	for _, unfinished := range []*plan.Plan{{Errored: true}, {Incomplete: true}} {
		report := judge(held(stack.Networking), held(stack.ConfluentCore), review.Stack{Name: stack.ClusterLink, Plan: unfinished})
		assert.Equal(t, review.CannotSay, report.Verdict)
	}
}

// What Terraform does not plan as the file has it is said in its words, whether the stack could be planned in another way or not.
func TestWhatTerraformRefusesToPlanIsSaid(t *testing.T) {
	refused := map[string]string{stack.ClusterLink: "Provider configuration not present\nTo work with it its original provider is required"}
	all := []review.Stack{held(stack.Networking), held(stack.ConfluentCore)}
	report := review.Judge(review.Input{Stacks: all, Refused: refused})
	assert.Equal(t, review.CannotSay, report.Verdict)
	require.Len(t, report.Findings, 1)
	assert.Equal(t, "scope-refused", report.Findings[0].Rule)
	assert.Equal(t, strings.Split(refused[stack.ClusterLink], "\n"), report.Findings[0].Details)
	report = review.Judge(review.Input{Stacks: append(all, planned(t, stack.ClusterLink)), Refused: refused})
	assert.Equal(t, review.NothingLost, report.Verdict)
	require.Len(t, report.Findings, 1)
	assert.Equal(t, "order-refused", report.Findings[0].Rule)
}

// The guard of a stack keeps what it names from going.
func TestTheProtectionThatStopsALossIsNamed(t *testing.T) {
	guard := `terraform_data.guard_protected["` + orders + `"]`
	report := withLink(t, change(orders, remove, ordersValue, "null"), change(guard, remove, "{}", "null"))
	require.NotEmpty(t, report.Findings)
	assert.Equal(t, "prevent_destroy of "+guard, report.Findings[0].StoppedBy)
}

// A cluster takes with it what cluster-link has on it, though that stack plans nothing: its links too, as far as it holds them.
func TestWithAClusterGoesWhatIsOnIt(t *testing.T) {
	const on, at = `"kafka_cluster": [{"id": "lkc-1"}]`, `[{"id": "lkc-1"}]`
	stays := []string{
		change(orders, noOp, ordersValue, ordersValue),
		change("confluent_connector.cluster_sandbox_connector_c_datagen", noOp, "{"+on+"}", "{"+on+"}"),
	}
	for name, value := range map[string]string{
		"pulled":    `{"link_mode": "DESTINATION", "source_kafka_cluster": [{"id": "lkc-2"}], "destination_kafka_cluster": ` + at + `}`,
		"read-from": `{"link_mode": "DESTINATION", "source_kafka_cluster": ` + at + `, "destination_kafka_cluster": [{"id": "lkc-2"}]}`,
		"pushed":    `{"link_mode": "SOURCE", "source_kafka_cluster": ` + at + `, "destination_kafka_cluster": [{"id": "lkc-2"}]}`,
		"both":      `{"link_mode": "BIDIRECTIONAL", "local_kafka_cluster": ` + at + `, "remote_kafka_cluster": [{"id": "lkc-2"}]}`,
	} {
		stays = append(stays, change("confluent_cluster_link.link_"+name, noOp, value, value))
	}
	const cluster = `{"id": "lkc-1"}`
	report := judge(held(stack.Networking), planned(t, stack.ConfluentCore, change("confluent_kafka_cluster.cluster_sandbox", replace, cluster, cluster)),
		planned(t, stack.ClusterLink, stays...))
	var lost []string
	for _, f := range report.Findings {
		if f.Class == review.Data && f.Stack == stack.ClusterLink {
			lost = append(lost, f.Resources...)
		}
	}
	assert.ElementsMatch(t, []string{orders, "confluent_connector.cluster_sandbox_connector_c_datagen",
		"confluent_cluster_link.link_pulled", "confluent_cluster_link.link_pushed", "confluent_cluster_link.link_both"}, lost)
}
