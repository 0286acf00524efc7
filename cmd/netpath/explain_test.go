package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"cdk.tf/confluent-privatelink/internal/exit"
)

const timeoutText = "Error: error creating Kafka Topic: Post \"https://lkc-abc123.us-east-1.aws.private.confluent.cloud:443/kafka/v3/clusters/lkc-abc123/topics\": " +
	"dial tcp 10.0.1.37:443: i/o timeout\n\n  with confluent_kafka_topic.cluster_sandbox_topic_dev-stock_trades,\n"

func TestExplainWithoutInputs(t *testing.T) {
	code, out, complaints := call(t, timeoutText, "explain")
	assert.Equal(t, exit.Holds, code, complaints)
	assert.Contains(t, out, "connect-timeout: dial tcp 10.0.1.37:443: i/o timeout")
	assert.NotContains(t, out, "Checked:")
}

// The failure that this tool exists for: one hub route is not there, and Terraform says i/o timeout.
func TestExplainFindsTheMissingHubRoute(t *testing.T) {
	broken := synthWithout(t, "aws_route.hub_tfc-agent_spoke_sandbox")
	code, out, complaints := call(t, timeoutText, "explain", "--config", "../../config/non-prod.yaml", "--synth", broken)
	assert.Equal(t, exit.DoesNotHold, code, complaints)
	assert.Contains(t, out, "[found] the client's VPC has no route to the PrivateLink VPC")
	assert.Contains(t, out, "NO_ROUTE_TO_DESTINATION rtb-0a1b2c3d4e5f60002")
	assert.Contains(t, out, "fix: add a route to 10.0.0.0/20 via tgw-0a1b2c3d4e5f60718 to rtb-0a1b2c3d4e5f60002")
	assert.Equal(t, 1, strings.Count(out, "[found]"), "and only that")
}

func TestExplainWithoutAnythingToExplain(t *testing.T) {
	code, out, complaints := call(t, " \n", "explain")
	assert.Equal(t, exit.Usage, code)
	assert.Empty(t, out)
	assert.Contains(t, complaints, "the text is empty")
	code, out, complaints = call(t, "Apply complete!", "explain")
	assert.Equal(t, exit.CannotSay, code, complaints)
	assert.Contains(t, out, "This text is not known")
	assert.Equal(t, 2, strings.Count(out, "check: "), "the two next checks")
	code, _, complaints = call(t, timeoutText, append([]string{"explain", "--from", "nobody"}, defaultInputs...)...)
	assert.Equal(t, exit.Usage, code)
	assert.Contains(t, complaints, `no client "nobody"`)
	code, _, complaints = call(t, "", "explain", "error.txt")
	assert.Equal(t, exit.Usage, code)
	assert.Contains(t, complaints, "read from standard input")
}
