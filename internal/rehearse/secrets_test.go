package rehearse

import (
	"archive/zip"
	"encoding/json"
	"io"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/stack"
)

// TestOnlyLinksAndExportersKeepKeysInTheirStackState looks for the secret of every key that exists in state and plans of
// cluster-link: the only ones there belong to links, or to shares and imports of other teams that links and exporters use.
func TestOnlyLinksAndExportersKeepKeysInTheirStackState(t *testing.T) {
	for name := range configs {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			system, stacks := start(t, name)
			applyAll(t, system, stacks)
			_, err := system.Plan(t.Context(), stack.ClusterLink)
			require.NoError(t, err)
			kept := written(t, system, stack.ClusterLink)
			accounts := map[string]string{}
			for _, account := range system.World.All("confluent_service_account", nil) {
				accounts[account.String("id")] = account.String("description")
			}
			keys := system.World.All("confluent_api_key", nil)
			require.NotEmpty(t, keys)
			for _, key := range keys {
				owner := accounts[key.Block("owner").String("id")]
				if strings.Contains(kept, key.String("secret")) {
					assert.True(t, strings.HasPrefix(owner, "Link ") || owner == "Reads the share of another team" || owner == "Writes into the registry of another team", "a secret is kept of: %s", owner)
				}
			}
			assert.Equal(t, len(system.World.All("confluent_cluster_link", nil)) > 0, strings.Contains(kept, "cflt"), "what is looked for can be found")
		})
	}
}

// written is all that Terraform wrote about a stack: its state, and its plans, unpacked.
func written(t *testing.T, system *System, name string) string {
	t.Helper()
	state, err := os.ReadFile(system.StateFile(name))
	require.NoError(t, err)
	all := string(state)
	for _, file := range []string{system.firstPlan(name), system.planFile(name)} {
		plan, err := zip.OpenReader(file)
		require.NoError(t, err)
		for _, part := range plan.File {
			reader, err := part.Open()
			require.NoError(t, err)
			data, err := io.ReadAll(reader)
			require.NoError(t, err)
			all += string(data)
		}
		require.NoError(t, plan.Close())
	}
	return all
}

// TestASavedPlanSurvivesAMissedRotation replaces every key between plan and apply: topics and ACLs
// are made with the key that is in the secret when it is needed.
func TestASavedPlanSurvivesAMissedRotation(t *testing.T) {
	t.Parallel()
	system, _ := start(t, "non-prod")
	alone := map[string]any{"links": map[string]any{}, "confluent/clusters/shared/applications": map[string]any{}}
	applyAll(t, system, synthesize(t, edit(t, alone)))
	alone["confluent/clusters/sandbox/topics/dev-stock_trades"] = map[string]any{"partitions": 12}
	require.NoError(t, system.Use(synthesize(t, edit(t, alone))))
	changes, err := system.Plan(t.Context(), stack.ClusterLink)
	require.NoError(t, err)
	assert.Len(t, Resources(changes), 1)
	setBack(t, system.World, 60)
	assert.NotEmpty(t, changeTo(t, system, stack.ConfluentCore))
	require.NoError(t, system.Apply(t.Context(), stack.ClusterLink, nil))
	assert.Empty(t, changeTo(t, system, stack.ClusterLink))
}

// TestAStateOfAnEarlierVersionGivesItsSecretsUp applies the stacks as an earlier version wrote them,
// with credentials in topics and ACLs, and then as they are now.
func TestAStateOfAnEarlierVersionGivesItsSecretsUp(t *testing.T) {
	t.Parallel()
	system, stacks := start(t, "non-prod")
	earlier := stack.Documents{}
	for name, document := range stacks {
		copied, err := document.Clone()
		require.NoError(t, err)
		earlier[name] = copied
	}
	withCredentials(earlier[stack.ClusterLink])
	applyAll(t, system, earlier)
	manager := func() string {
		value := system.World.Find("secret value", map[string]string{"id": system.World.Find("aws_secretsmanager_secret",
			map[string]string{"name": "confluent/non-prod/cluster/sandbox/manager"}).String("id")})
		var properties map[string]string
		require.NoError(t, json.Unmarshal([]byte(value.String("value")), &properties))
		return properties["sasl.password"]
	}()
	state := func() string {
		data, err := os.ReadFile(system.StateFile(stack.ClusterLink))
		require.NoError(t, err)
		return string(data)
	}
	require.Contains(t, state(), manager)
	require.NoError(t, system.Use(stacks))
	assert.Equal(t, []string{"update"}, actions(changeTo(t, system, stack.ClusterLink)))
	assert.NotContains(t, state(), manager)
}

// withCredentials gives topics and ACLs the endpoint and credentials of their cluster's provider.
func withCredentials(d *stack.Document) {
	if d.Data["aws_secretsmanager_secret_version"] == nil {
		d.Data["aws_secretsmanager_secret_version"] = map[string]map[string]any{}
	}
	providers := map[string]map[string]any{}
	for _, one := range d.Provider["confluent"].([]any) {
		settings := one.(map[string]any)
		alias, _ := settings["alias"].(string)
		providers["confluent."+alias] = settings
	}
	for _, object := range append(d.Of("confluent_kafka_topic"), d.Of("confluent_kafka_acl")...) {
		settings := providers[object.Text("provider")]
		alias := settings["alias"].(string)
		d.Data["aws_secretsmanager_secret_version"][alias] = d.Ephemeral["aws_secretsmanager_secret_version"][alias]
		value := func(name string) string { return strings.Replace(settings[name].(string), "ephemeral.", "data.", 1) }
		delete(object.Body, "provider")
		object.Body["rest_endpoint"] = settings["kafka_rest_endpoint"]
		object.Body["credentials"] = map[string]any{"key": value("kafka_api_key"), "secret": value("kafka_api_secret")}
	}
}
