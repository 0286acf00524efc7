package rehearse

import (
	"cmp"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"testing"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/stack"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const root = "../.."

// The link of the default configuration, and its mirror topic.
const (
	link   = "confluent_cluster_link.link_sandbox-to-shared"
	mirror = "confluent_kafka_mirror_topic.link_sandbox-to-shared_mirror_topic_dev-stock_trades"
)

// configs are the configurations with golden stacks, which the stacks' own tests keep current.
// Between them they use every link mode: destination, source and bidirectional.
var configs = map[string]string{
	"non-prod":      "config/non-prod.yaml",
	"gateway":       "config/gateway.yaml",
	"minimal":       "config/minimal.yaml",
	"hcp-terraform": "config/hcp-terraform.yaml",
	"every-option":  "testdata/config/every-option.yaml",
	"workspaces":    "testdata/config/workspaces.yaml",
	"producer":      "config/producer.yaml",
	"consumer":      "config/consumer.yaml",
	"cross-account": "config/cross-account.yaml",
	"accounts":      "testdata/config/accounts.yaml",
	"invitation":    "testdata/config/invitation.yaml",
}

// sharing are those of several systems: what they name by id is seeded, and some have a stack with nothing in it.
var sharing = map[string]string{
	"hub":                   "config/hub.yaml",
	"platform":              "config/platform.yaml",
	"product":               "testdata/config/product.yaml",
	"every-option-existing": "testdata/config/every-option-existing.yaml",
	"accounts-existing":     "testdata/config/accounts-existing.yaml",
}

// start begins a rehearsal of a configuration and reads its golden stacks.
func start(t *testing.T, name string) (*System, stack.Documents) {
	t.Helper()
	cfg, err := config.Load(filepath.Join(root, cmp.Or(configs[name], sharing[name])))
	require.NoError(t, err)
	stacks, err := stack.ReadAll(filepath.Join(root, "testdata/golden", name))
	require.NoError(t, err)
	return begin(t, cfg).Systems[0], stacks
}

// begin begins a rehearsal of configurations; it ends with the test.
func begin(t *testing.T, configs ...*config.Config) *Rehearsal {
	t.Helper()
	return beginNamed(t, nil, configs...)
}

// beginNamed begins a rehearsal of configurations that name things of each other.
func beginNamed(t *testing.T, named []config.Named, configs ...*config.Config) *Rehearsal {
	t.Helper()
	rehearsal, err := NewNamed(t.Context(), named, configs...)
	require.NoError(t, err)
	t.Cleanup(func() { assert.NoError(t, rehearsal.Close()) })
	return rehearsal
}

func TestEveryConfigurationLivesItsWholeLife(t *testing.T) {
	all := maps.Clone(configs)
	maps.Copy(all, sharing)
	if os.Getenv("NIGHTLY") == "" {
		for _, name := range []string{"hub", "platform", "product", "producer", "consumer"} {
			delete(all, name) // they live with each other in the tests of several files; make nightly takes each alone
		}
	}
	for name := range all {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			system, stacks := start(t, name)
			report, err := system.rehearsal.Life(t.Context(), []stack.Documents{stacks}, Quiet{}, "")
			require.NoError(t, err)
			assert.True(t, report.Passed)
			assert.Empty(t, report.Left)
			if len(system.Config.Confluent.Clusters) > 0 {
				assert.NotEmpty(t, report.Outputs[stack.ConfluentCore]["clusters"])
			}
			if text, ok := report.Outputs[stack.ConfluentCore]["prometheus_yml"]; ok {
				requirePrometheusTakes(t, text)
			}
			lived := map[string][]string{}
			for _, stage := range report.Stages {
				lived[stage.Stack] = append(lived[stage.Stack], stage.Step)
				assert.True(t, stage.Passed, "%s %s", stage.Stack, stage.Step)
				assert.Equal(t, stage.Total, stage.Done, "%s %s", stage.Stack, stage.Step)
			}
			for _, name := range stacks.Names() {
				assert.Subset(t, lived[name], []string{"init", "validate", "plan", "apply", "plan again", "output", "destroy"}, "%s is not rehearsed", name)
			}
		})
	}
}

// TestAGatewayLeadsToTheSchemaRegistry chooses the registry's endpoint among those with an access
// point and those without.
func TestAGatewayLeadsToTheSchemaRegistry(t *testing.T) {
	t.Parallel()
	file := edit(t, map[string]any{"confluent/connectivity": "gateway"})
	cfg, err := config.Load(file)
	require.NoError(t, err)
	report, err := begin(t, cfg).Life(t.Context(), []stack.Documents{synthesize(t, file)}, Quiet{}, "")
	require.NoError(t, err)
	assert.True(t, report.Passed)
	assert.Contains(t, fmt.Sprintf("%s", report.Outputs[stack.ConfluentCore]["schema_registry_endpoint"]), ".us-east-1.aws.accesspoint.glb.confluent.cloud")
}
