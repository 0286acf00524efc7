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
