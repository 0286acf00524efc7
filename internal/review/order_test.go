package review_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"cdk.tf/confluent-privatelink/internal/plan"
	"cdk.tf/confluent-privatelink/internal/review"
	"cdk.tf/confluent-privatelink/internal/stack"
)

func steps(report *review.Report) (names []string) {
	for _, step := range report.Order {
		names = append(names, step.Stack)
	}
	return names
}

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
	assert.Equal(t, []string{stack.ConfluentCore, stack.ClusterLink}, steps(report))
	assert.Contains(t, rule(t, report, "order-confluent-core").Details[0], "Unsupported attribute")
}

// A link is deleted with keys that confluent-core then takes away.
func TestWhatGoesIsAppliedBeforeTheKeysThatDeleteIt(t *testing.T) {
	report := judge(held(stack.Networking), planned(t, stack.ConfluentCore, change(linkKeyAt, remove, "{}", "null")), planned(t, stack.ClusterLink, change(linkAt, remove, "{}", "null")))
	assert.Equal(t, []string{stack.ClusterLink, stack.ConfluentCore}, steps(report))
	found := rule(t, report, "order-cluster-link")
	assert.Equal(t, review.Warning, found.Severity)
	assert.Contains(t, found.Details[0], "401 Unauthorized")
	other := judge(held(stack.Networking), planned(t, stack.ConfluentCore, change("confluent_api_key.cluster_x_application_y_key_0", remove, "{}", "null")), planned(t, stack.ClusterLink, change(linkAt, remove, "{}", "null")))
	assert.Equal(t, []string{stack.ConfluentCore, stack.ClusterLink}, steps(other), "keys of somebody else are not needed")
}

func TestAnEndpointLeavesItsVPCBeforeTheVPCGoes(t *testing.T) {
	report := judge(planned(t, stack.Networking, change("aws_subnet.spoke_a_az1", remove, "{}", "null")),
		planned(t, stack.ConfluentCore, change("aws_vpc_endpoint.spoke_a", remove, "{}", "null")), held(stack.ClusterLink))
	assert.Equal(t, []string{stack.ConfluentCore, stack.Networking}, steps(report))
	assert.Contains(t, rule(t, report, "order-confluent-core").Details[0], "DependencyViolation")
}

// Something new that needs the keys of confluent-core, and something old that needs those that go.
func TestAChangeThatNoOrderAppliesIsToBeTakenApart(t *testing.T) {
	core := output(planned(t, stack.ConfluentCore, change(linkKeyAt, remove, "{}", "null"), change("confluent_api_key.link_new_source_key_0", create, "null", "{}")))
	report := judge(held(stack.Networking), core, planned(t, stack.ClusterLink, change(linkAt, remove, "{}", "null"), change("confluent_cluster_link.link_new", create, "null", "{}")))
	assert.Len(t, rule(t, report, "order-split").Details, 2)
	_, ok := review.ApplyOrder([]review.Stack{core, planned(t, stack.ClusterLink, change(linkAt, remove, "{}", "null"))})
	assert.False(t, ok)
}
