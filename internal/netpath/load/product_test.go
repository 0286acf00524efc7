package load_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/goldens"
	"cdk.tf/confluent-privatelink/internal/netpath/answer"
	"cdk.tf/confluent-privatelink/internal/netpath/evaluate"
	"cdk.tf/confluent-privatelink/internal/netpath/load/assemble"
	"cdk.tf/confluent-privatelink/internal/netpath/load/resource"
	"cdk.tf/confluent-privatelink/internal/netpath/load/show"
)

// product is the state of a team that brings a cluster into the platform's environment, and names its access
// point and its resolver rule by id; point is what the data source read of the access point.
func product(t *testing.T, point string) string {
	t.Helper()
	state := filepath.Join(t.TempDir(), "product.json")
	require.NoError(t, os.WriteFile(state, fmt.Appendf(nil, `{"format_version": "1.0", "values": {"root_module": {"resources": [
		{"mode": "managed", "type": "terraform_data", "name": "system", "address": "terraform_data.system", "values": {"input": {"name": "product"}}},
		{"mode": "managed", "type": "confluent_kafka_cluster", "name": "cluster_risk", "address": "confluent_kafka_cluster.cluster_risk", "values": {"id": "lkc-risk01",
			"environment": [{"id": "env-ayp5b3"}], "endpoints": []}},
		{"mode": "data", "type": "confluent_access_point", "name": "spoke_main_access-point", "address": "data.confluent_access_point.spoke_main_access-point", "values": {"id": "ap-xdgfsm",
			"environment": [{"id": "env-ayp5b3"}] %s}},
		{"mode": "data", "type": "aws_route53_zone", "name": "spoke_main_dns", "address": "data.aws_route53_zone.spoke_main_dns", "values": {"zone_id": "ZY50XGQ6TYDK8KA1DQB1",
			"name": "apxdgfsm.eu-central-1.aws.accesspoint.confluent.cloud."}},
		{"mode": "data", "type": "aws_route53_resolver_rule", "name": "resolver_public", "address": "data.aws_route53_resolver_rule.resolver_public", "values": {"resolver_rule_id": "rslvr-rr-3776a8ad0332ad698"}}
	]}}}`, point), 0o600))
	return state
}

// read is what a platform's file, a product's and states of them are judged to be.
func read(t *testing.T, states ...string) *answer.Report {
	t.Helper()
	set := &resource.Set{}
	for _, file := range states {
		d, err := show.State(file)
		require.NoError(t, err)
		if set.System = d.System; set.System == "" {
			set.System = "gateway" // of testdata, cut down
		}
		d.AddTo(set)
	}
	platform, err := config.Load(filepath.Join(goldens.Root(t), "config/gateway.yaml"))
	require.NoError(t, err)
	own := &config.Config{Name: "product", Region: "eu-central-1", Confluent: config.Confluent{Connectivity: config.Gateway, HubEndpoint: "main",
		Clusters: map[string]config.Cluster{"risk": {}}}, PrivateLink: config.PrivateLink{VPCs: map[string]config.PrivateLinkVPC{"main": {}}}}
	return evaluate.New(assemble.Model(set, platform, own)).Verify()
}

const readPoint = `, "aws_ingress_private_link_endpoint": [{"dns_domain": "apxdgfsm.eu-central-1.aws.accesspoint.confluent.cloud", "vpc_endpoint_id": "vpce-2bf6866fac2b78af0"}]`

// With the platform's states, whoever the platform's file names reaches the product's cluster.
func TestAClusterInAnothersEnvironmentIsReachedByItsAccessPoint(t *testing.T) {
	for _, point := range []string{readPoint, ""} {
		report := read(t, file("gateway", "networking.state"), file("gateway", "confluent-core.state"), product(t, point))
		got := verdicts(report)
		for _, client := range []string{"agents", "dns", "orders", "payments"} {
			assert.Equal(t, answer.Reachable, got[client+" -> risk"], client)
		}
		assert.Equal(t, answer.Reachable, report.Verdict(), report.Unknowns)
	}
}

// Alone, nobody is told that the product's cluster is blocked: what is missing is said.
func TestWhatAnotherSystemMakesIsUnknownWithoutIt(t *testing.T) {
	for _, point := range []string{readPoint, ""} {
		report := read(t, product(t, point))
		for key, verdict := range verdicts(report) {
			assert.Equal(t, answer.Unknown, verdict, key)
		}
		assert.Empty(t, report.Blockers)
		var missing []string
		for _, g := range report.Unknowns {
			missing = append(missing, g.What)
			assert.Contains(t, strings.Join(g.Settle, " "), "--state")
		}
		assert.Contains(t, missing, "the endpoint and the zone of ap-xdgfsm, which another system makes: no input holds them")
	}
}
