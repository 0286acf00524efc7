package rehearse

import (
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"go.yaml.in/yaml/v4"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/emulator"
	"cdk.tf/confluent-privatelink/internal/stack"
	"cdk.tf/confluent-privatelink/internal/synthesis"
	"cdk.tf/confluent-privatelink/internal/synthesis/synthesistest"
)

// edit writes a copy of the default configuration file with values set by path, and returns its name.
func edit(t *testing.T, values map[string]any) string {
	t.Helper()
	return editOf(t, "non-prod", values)
}

// editOf does the same with a copy of another.
func editOf(t *testing.T, config string, values map[string]any) string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(root, configs[config]))
	require.NoError(t, err)
	var file map[string]any
	require.NoError(t, yaml.Unmarshal(data, &file))
	for path, value := range values {
		place := file
		keys := strings.Split(path, "/")
		for _, key := range keys[:len(keys)-1] {
			place = place[key].(map[string]any)
		}
		place[keys[len(keys)-1]] = value
	}
	data, err = yaml.Marshal(file)
	require.NoError(t, err)
	name := filepath.Join(t.TempDir(), "config.yaml")
	require.NoError(t, os.WriteFile(name, data, 0o600))
	copySchemas(t, filepath.Join(root, configs[config]), name)
	return name
}

// copySchemas puts the schemas of a configuration file beside another, which names them by the same paths.
func copySchemas(t *testing.T, from, to string) {
	t.Helper()
	if schemas := filepath.Join(filepath.Dir(from), "schemas"); isFolder(schemas) {
		require.NoError(t, os.CopyFS(filepath.Join(filepath.Dir(to), "schemas"), os.DirFS(schemas)))
	}
}

func isFolder(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.IsDir()
}

func synthesize(t *testing.T, file string) stack.Documents {
	t.Helper()
	folder := t.TempDir()
	synthesistest.Run(t, synthesis.Output{File: file, Folder: folder})
	stacks, err := stack.ReadAll(folder)
	require.NoError(t, err)
	return stacks
}

// grown is what the default configuration gains: a VPC, a cluster, a topic and a link.
var grown = map[string]any{
	"privatelink/vpcs/edge":                        map[string]any{"cidr": "10.5.0.0/20", "availability_zone_ids": []string{"use1-az1", "use1-az2", "use1-az4"}},
	"confluent/clusters/edge":                      map[string]any{},
	"confluent/clusters/sandbox/topics/dev-orders": map[string]any{"partitions": 3},
	"links/sandbox-to-edge":                        map[string]any{"source": "sandbox", "destination": "edge", "topics": []string{"dev-orders"}, "protect": false},
}

// TestAConfigurationThatChanges takes the default configuration through the changes of its life.
func TestAConfigurationThatChanges(t *testing.T) {
	t.Parallel()
	system, stacks := start(t, "non-prod")
	applyAll(t, system, stacks)
	values := maps.Clone(grown)

	t.Run("a VPC, a cluster, a topic and a link are added by creations only", func(t *testing.T) {
		require.NoError(t, system.Use(synthesize(t, edit(t, values))))
		for _, name := range stack.Names() {
			changes := changeTo(t, system, name)
			assert.NotEmpty(t, changes, name)
			assert.Equal(t, []string{"create"}, actions(changes), "%s: %v", name, changes)
		}
	})

	t.Run("a topic's partitions are raised in place, and its last setting stays as it is", func(t *testing.T) {
		values["confluent/clusters/sandbox/topics/dev-stock_trades"] = map[string]any{"partitions": 12}
		require.NoError(t, system.Use(synthesize(t, edit(t, values))))
		assert.Empty(t, changeTo(t, system, stack.Networking))
		assert.Empty(t, changeTo(t, system, stack.ConfluentCore))
		assert.Equal(t, []Change{{"confluent_kafka_topic.cluster_sandbox_topic_dev-stock_trades", "update"}}, changeTo(t, system, stack.ClusterLink))
		topics := system.World.All("confluent_kafka_topic", func(topic emulator.Object) bool { return topic["topic_name"] == "dev-stock_trades" })
		require.Len(t, topics, 1)
		assert.Equal(t, map[string]string{"retention.ms": "604800000"}, topics[0].Map("config"))
	})

	t.Run("partitions that would be lowered, and the topic lost, are refused", func(t *testing.T) {
		lowered := maps.Clone(values)
		lowered["confluent/clusters/sandbox/topics/dev-stock_trades"] = map[string]any{"partitions": 3}
		require.NoError(t, system.Use(synthesize(t, edit(t, lowered))))
		_, err := system.Plan(t.Context(), stack.ClusterLink)
		assert.ErrorContains(t, err, "lifecycle.prevent_destroy")
	})

	t.Run("topics that are alike get one entry without a change", func(t *testing.T) {
		values["confluent/clusters/sandbox/topics"] = map[string]any{
			"dev-stock_trades": map[string]any{"partitions": 12}, "dev-": map[string]any{"names": []string{"orders"}, "partitions": 3},
		}
		delete(values, "confluent/clusters/sandbox/topics/dev-stock_trades")
		delete(values, "confluent/clusters/sandbox/topics/dev-orders")
		require.NoError(t, system.Use(synthesize(t, edit(t, values))))
		assert.Empty(t, changeTo(t, system, stack.ClusterLink))
	})

	t.Run("a mirror is promoted in place", func(t *testing.T) {
		values["links/sandbox-to-shared/mirror_status"] = map[string]any{"dev-stock_trades": "PROMOTED"}
		require.NoError(t, system.Use(synthesize(t, edit(t, values))))
		assert.Empty(t, changeTo(t, system, stack.ConfluentCore))
		changes := changeTo(t, system, stack.ClusterLink)
		require.Len(t, changes, 1)
		assert.Equal(t, "update", changes[0].Action)
		assert.Contains(t, changes[0].Address, "confluent_kafka_mirror_topic.")
		mirrors := system.World.All("confluent_kafka_mirror_topic", nil)
		assert.Contains(t, []any{mirrors[0]["status"], mirrors[1]["status"]}, "PROMOTED")
	})

	t.Run("a link is removed with its own things only", func(t *testing.T) {
		delete(values, "links/sandbox-to-edge")
		require.NoError(t, system.Use(synthesize(t, edit(t, values))))
		// The data plane first: its stack needs the link's keys until the link is gone.
		for _, name := range slices.Backward(stack.Names()) {
			changes := changeTo(t, system, name)
			if name == stack.Networking {
				assert.Empty(t, changes)
				continue
			}
			assert.Equal(t, []string{"delete"}, actions(changes), "%s: %v", name, changes)
			for _, change := range changes {
				assert.Contains(t, change.Address, "sandbox-to-edge")
			}
		}
	})
}

// TestALinkRemovedFromConfluentCoreFirst shows why a removal begins with the data plane: the other
// way round the link's keys are gone while its stack still has to look at the link.
func TestALinkRemovedFromConfluentCoreFirst(t *testing.T) {
	t.Parallel()
	system, stacks := start(t, "non-prod")
	applyAll(t, system, stacks)
	require.NoError(t, system.Use(synthesize(t, edit(t, map[string]any{
		"links": map[string]any{}, "confluent/clusters/shared/existing_topics": []any{"dev-stock_trades"},
	}))))
	require.NotEmpty(t, changeTo(t, system, stack.ConfluentCore))
	_, err := system.Plan(t.Context(), stack.ClusterLink)
	require.ErrorContains(t, err, "401 Unauthorized")
	require.ErrorContains(t, err, "does not exist (any more)")
}

// applyAll applies stacks for the first time.
func applyAll(t *testing.T, system *System, stacks stack.Documents) {
	t.Helper()
	require.NoError(t, system.Use(stacks))
	for _, name := range stacks.Names() {
		require.NoError(t, system.Init(t.Context(), name))
		_, err := system.Plan(t.Context(), name)
		require.NoError(t, err)
		require.NoError(t, system.Apply(t.Context(), name, nil))
	}
}

// changeTo applies a stack, requires the plan after it to be empty, and returns what changed.
func changeTo(t *testing.T, system *System, stack string) []Change {
	t.Helper()
	changes, err := system.Plan(t.Context(), stack)
	require.NoError(t, err)
	require.NoError(t, system.Apply(t.Context(), stack, nil))
	after, err := system.Plan(t.Context(), stack)
	require.NoError(t, err)
	require.Empty(t, after, "%s: the plan after apply is not empty", stack)
	return Resources(changes)
}

// actions lists the different actions of changes.
func actions(changes []Change) []string {
	var all []string
	for _, change := range changes {
		all = append(all, change.Action)
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// TestAStatusOfANewMirrorTopicTakesASecondApply: the first says so and leaves nothing half-made.
func TestAStatusOfANewMirrorTopicTakesASecondApply(t *testing.T) {
	t.Parallel()
	system, _ := start(t, "non-prod")
	require.NoError(t, system.Use(synthesize(t, edit(t, map[string]any{
		"links/sandbox-to-shared/mirror_status": map[string]any{"dev-stock_trades": "PROMOTED"},
	}))))
	for _, name := range stack.Names() {
		require.NoError(t, system.Init(t.Context(), name))
	}
	changeTo(t, system, stack.Networking)
	changeTo(t, system, stack.ConfluentCore)
	_, err := system.Plan(t.Context(), stack.ClusterLink)
	require.NoError(t, err)
	require.ErrorContains(t, system.Apply(t.Context(), stack.ClusterLink, nil), "Its status PROMOTED takes a second step: apply again.")
	assert.Equal(t, []Change{{mirror, "update"}}, changeTo(t, system, stack.ClusterLink))
	assert.Equal(t, "PROMOTED", system.World.All("confluent_kafka_mirror_topic", nil)[0]["status"])
}

// TestAPausedConnectorTakesASecondApply, as the provider says no status when it makes one. Its secret is where the documents say.
func TestAPausedConnectorTakesASecondApply(t *testing.T) {
	t.Parallel()
	sink := map[string]any{
		"class": "LambdaSink", "consumes": []string{"dev-stock_trades"}, "config": map[string]any{"input.data.format": "JSON"}, "status": "PAUSED",
		"secrets": map[string]any{"aws.secret.access.key": map[string]any{"secret": "teams/lambda", "key": "secret"}},
	}
	const at = "confluent/clusters/sandbox/connectors/handle"
	file := edit(t, map[string]any{at: sink})
	cfg, err := config.Load(file)
	require.NoError(t, err)
	system := begin(t, cfg).Systems[0]
	require.NoError(t, system.Use(synthesize(t, file)))
	for _, name := range stack.Names() {
		require.NoError(t, system.Init(t.Context(), name))
	}
	changeTo(t, system, stack.Networking)
	changeTo(t, system, stack.ConfluentCore)
	_, err = system.Plan(t.Context(), stack.ClusterLink)
	require.NoError(t, err)
	require.ErrorContains(t, system.Apply(t.Context(), stack.ClusterLink, nil), "Its status PAUSED takes a second step: apply again.")
	const connector = "confluent_connector.cluster_sandbox_connector_handle_managed"
	assert.Equal(t, []Change{{connector, "update"}}, changeTo(t, system, stack.ClusterLink))
	paused := system.World.All("confluent_connector", func(o emulator.Object) bool { return o["status"] == "PAUSED" })
	require.Len(t, paused, 1)
	secret := paused[0].Map("config_sensitive")["aws.secret.access.key"]
	require.NotEmpty(t, secret)
	assert.Contains(t, written(t, system, stack.ClusterLink), secret, "docs/security.md says that the state holds it")
	sink["status"] = "RUNNING"
	require.NoError(t, system.Use(synthesize(t, edit(t, map[string]any{at: sink}))))
	assert.Equal(t, []Change{{connector, "update"}}, changeTo(t, system, stack.ClusterLink))
	assert.Empty(t, system.World.All("confluent_connector", func(o emulator.Object) bool { return o["status"] != "RUNNING" }))
}
