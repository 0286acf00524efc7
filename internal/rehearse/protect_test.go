package rehearse

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/hashicorp/terraform-exec/tfexec"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/docblock"
	"cdk.tf/confluent-privatelink/internal/stack"
)

// losses are changes of the default configuration that would lose data, with the stack that must
// refuse them at plan, and what it must say.
var losses = []struct {
	what  string
	edits map[string]any
	stack string
	says  []string
}{
	{"a link that leaves the file", map[string]any{"links": map[string]any{}, "confluent/clusters/shared/existing_topics": []string{"dev-stock_trades"}}, stack.ClusterLink,
		[]string{"Instance cannot be destroyed", link, mirror}},
	// The cluster's provider goes with the last thing on it, and Terraform stops before it looks at the guard.
	{"a link that leaves the file with all else on its cluster", map[string]any{"links": map[string]any{}, "confluent/clusters/shared/applications": map[string]any{}}, stack.ClusterLink,
		[]string{"Provider configuration not present", "cluster_shared_manager"}},
	{"a topic that leaves the file", map[string]any{
		"confluent/clusters/sandbox/topics": map[string]any{}, "confluent/clusters/sandbox/connectors": map[string]any{},
		"confluent/clusters/sandbox/existing_topics": []string{"dev-stock_trades"},
	}, stack.ClusterLink, []string{"Instance cannot be destroyed", "confluent_kafka_topic.cluster_sandbox_topic_dev-stock_trades"}},
	{"fewer partitions", map[string]any{"confluent/clusters/sandbox/topics/dev-stock_trades/partitions": 3}, stack.ClusterLink,
		[]string{"Instance cannot be destroyed", "confluent_kafka_topic.cluster_sandbox_topic_dev-stock_trades"}},
	{"another link mode", map[string]any{"links/sandbox-to-shared/mode": "source"}, stack.ClusterLink, []string{"Instance cannot be destroyed", link}},
	{"a cluster that leaves the file", map[string]any{"links": map[string]any{}, "confluent/clusters": map[string]any{"sandbox": map[string]any{}}}, stack.ConfluentCore,
		[]string{"Instance cannot be destroyed", "confluent_kafka_cluster.cluster_shared"}},
	{"another availability", map[string]any{"confluent/clusters/shared/availability": "LOW"}, stack.ConfluentCore,
		[]string{"Instance cannot be destroyed", "confluent_kafka_cluster.cluster_shared"}},
	{"an environment that is not made here any more", map[string]any{"confluent/environment": map[string]any{"id": "env-abc123"}}, stack.ConfluentCore,
		[]string{"Instance cannot be destroyed", "confluent_environment.environment"}},
}

// shown are those losses that docs/operating.md shows.
var shown = []string{"a link that leaves the file", "fewer partitions", "a cluster that leaves the file"}

func TestAChangeThatWouldLoseDataStopsAtPlanAndNamesIt(t *testing.T) {
	t.Parallel()
	system, stacks := start(t, "non-prod")
	applyAll(t, system, stacks)
	for _, one := range losses {
		t.Run(one.what, func(t *testing.T) {
			require.NoError(t, system.Use(synthesize(t, edit(t, one.edits))))
			said := planned(t, system, one.stack)
			for _, text := range one.says {
				assert.Contains(t, said, text)
			}
			if slices.Contains(shown, one.what) {
				docblock.Check(t, operating, one.what, said)
			}
		})
	}
	t.Run("fewer partitions with protect: false", func(t *testing.T) {
		require.NoError(t, system.Use(synthesize(t, documented(t, "protect false"))))
		said := planned(t, system, stack.ClusterLink)
		assert.Contains(t, said, "must be replaced")
		docblock.Check(t, operating, "protect false, cluster-link", said)
	})
}

// TestAStateOfAnotherSystemIsRefused is about two files of which one is given the other's state.
func TestAStateOfAnotherSystemIsRefused(t *testing.T) {
	t.Parallel()
	system, stacks := start(t, "non-prod")
	require.NoError(t, system.Use(stacks))
	require.NoError(t, system.Init(t.Context(), stack.Networking))
	changeTo(t, system, stack.Networking)
	before := system.World.Left()
	require.NoError(t, system.Use(synthesize(t, edit(t, map[string]any{"name": "prod"}))))
	said := planned(t, system, stack.Networking)
	require.Contains(t, said, "This state belongs to the system non-prod, and the configuration file is that of prod")
	docblock.Check(t, operating, "a state of another system", said)
	said = planned(t, system, stack.Networking, tfexec.Destroy(true))
	require.Contains(t, said, "terraform_data.system")
	docblock.Check(t, operating, "destroying a state of another system", said)
	require.ErrorContains(t, system.Destroy(t.Context(), stack.Networking, nil), "terraform_data.system")
	assert.Equal(t, before, system.World.Left())
}

// TestATeardownByTheFile destroys what `protect: false` at the top of the file was applied to.
func TestATeardownByTheFile(t *testing.T) {
	t.Parallel()
	system, stacks := start(t, "non-prod")
	applyAll(t, system, stacks)
	require.NoError(t, system.Use(synthesize(t, edit(t, map[string]any{"protect": false}))))
	for _, name := range stack.Names() {
		for _, change := range changeTo(t, system, name) {
			assert.Contains(t, []string{"move", "update"}, change.Action, change.Address)
		}
	}
	destroyAll(t, system)
}

func destroyAll(t *testing.T, system *System) {
	t.Helper()
	for i := range stack.All {
		require.NoError(t, system.Destroy(t.Context(), stack.All[len(stack.All)-1-i].Name, nil))
	}
	assert.Empty(t, system.World.Left())
}

// retired is the step after what docs/operating.md shows as retiring: the link, the cluster shared, and
// on sandbox topic, connector and applications leave the file; the topic's data is kept.
var retired = map[string]any{
	"links":              map[string]any{},
	"confluent/clusters": map[string]any{"sandbox": map[string]any{}},
}

// TestWhatRetiresLeavesInAnyOrder takes both steps with the stacks in either order.
func TestWhatRetiresLeavesInAnyOrder(t *testing.T) {
	for what, order := range map[string][]string{
		"confluent-core first": {stack.Networking, stack.ConfluentCore, stack.ClusterLink},
		"cluster-link first":   {stack.ClusterLink, stack.ConfluentCore, stack.Networking},
	} {
		t.Run(what, func(t *testing.T) {
			t.Parallel()
			system, stacks := start(t, "non-prod")
			applyAll(t, system, stacks)
			for _, step := range []string{"retire", "retired"} {
				file := edit(t, retired)
				if step == "retire" {
					file = documented(t, step)
				}
				require.NoError(t, system.Use(synthesize(t, file)))
				for _, name := range order {
					if order[0] == stack.Networking && name != stack.Networking {
						docblock.Check(t, operating, step+", "+name, planned(t, system, name))
					}
					changeTo(t, system, name)
				}
				assert.Empty(t, system.World.All("confluent_cluster_link", nil))
				assert.Empty(t, system.World.All("confluent_kafka_mirror_topic", nil))
				assert.Empty(t, system.World.All("confluent_kafka_acl", nil))
				assert.Empty(t, system.World.All("confluent_connector", nil))
				assert.Len(t, system.World.All("confluent_kafka_topic", nil), 1, "its data is kept")
				for _, address := range addresses(t, system, stack.ClusterLink) {
					assert.False(t, strings.HasPrefix(address, "confluent_"), address)
				}
			}
			assert.Len(t, system.World.All("confluent_kafka_cluster", nil), 1)
			assert.Nil(t, system.World.Find("confluent_service_account", map[string]string{"display_name": "non-prod-sandbox-producer"}))
		})
	}
}

// TestALinkLeavesAndItsMirrorTopicsStay is what a promoted mirror topic needs.
func TestALinkLeavesAndItsMirrorTopicsStay(t *testing.T) {
	t.Parallel()
	system, stacks := start(t, "non-prod")
	applyAll(t, system, stacks)
	require.NoError(t, system.Use(synthesize(t, documented(t, "keep the mirror topics"))))
	changeTo(t, system, stack.ConfluentCore)
	docblock.Check(t, operating, "keep the mirror topics, cluster-link", planned(t, system, stack.ClusterLink))
	changeTo(t, system, stack.ClusterLink)
	after := maps.Clone(retired)
	delete(after, "confluent/clusters")
	after["confluent/clusters/shared/existing_topics"] = []string{"dev-stock_trades"}
	require.NoError(t, system.Use(synthesize(t, edit(t, after))))
	changeTo(t, system, stack.ConfluentCore)
	changeTo(t, system, stack.ClusterLink)
	assert.Len(t, system.World.All("confluent_kafka_mirror_topic", nil), 1, "the topic with its data")
}
