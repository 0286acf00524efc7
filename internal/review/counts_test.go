package review_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/review"
	"cdk.tf/confluent-privatelink/internal/stack"
)

func TestCountsAndPricesBeforeAndAfter(t *testing.T) {
	in := review.Input{Stacks: []review.Stack{held(stack.Networking), held(stack.ConfluentCore), planned(t, stack.ClusterLink,
		change(orders, update, ordersValue, `{"topic_name": "orders", "partitions_count": 12}`),
		change(orders+"2", create, "null", `{"topic_name": "orders2"}`))},
		Prices: review.Prices{Currency: "EUR", Monthly: map[string]float64{"partition": 0.5, "link": 100}}}
	report := review.Judge(in)
	six := 3.0
	assert.Equal(t, []review.Count{{Of: "topics", Unit: "topic", Before: 1, After: 2}, {Of: "partitions of topics", Unit: "partition", Before: 6, After: 12, Unknown: 1, Monthly: &six}}, report.Counts)
	assert.Equal(t, "EUR", report.Currency)
	assert.Empty(t, judge(planned(t, stack.ClusterLink)).Counts, "what was not read is not counted as none")
}

// A quota is per group: 51 endpoints in one VPC are too many, 51 in 51 VPCs are not.
func TestAQuotaThatIsExceededIsSaid(t *testing.T) {
	endpoints := func(vpc func(i int) int) *review.Report {
		var changes []string
		for i := range 51 {
			changes = append(changes, change(fmt.Sprintf("aws_vpc_endpoint.spoke_a%d", i), create, "null", fmt.Sprintf(`{"vpc_id": "vpc-%d", "subnet_ids": ["a"]}`, vpc(i))))
		}
		return withCore(t, changes...)
	}
	assert.Contains(t, rule(t, endpoints(func(int) int { return 1 }), "quota-endpoint").What, "51 interface endpoints are more than the default quota of 50")
	assert.NotContains(t, rules(endpoints(func(i int) int { return i })), "quota-endpoint")
}

// Everything that no finding names is counted, and nothing twice.
func TestEverythingElseIsCounted(t *testing.T) {
	report := withLink(t, change(orders, remove, ordersValue, "null"), change("confluent_kafka_acl.a", create, "null", "{}"), change("confluent_kafka_acl.b", create, "null", "{}"), change("confluent_kafka_acl.c", noOp, "{}", "{}"))
	require.Len(t, report.Rest, 1)
	assert.Equal(t, review.Tally{Type: "confluent_kafka_acl", Action: "create", Count: 2}, report.Rest[0])
}
