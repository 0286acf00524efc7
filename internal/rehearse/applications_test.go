package rehearse

import (
	"maps"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/rights/rightstest"
	"cdk.tf/confluent-privatelink/internal/stack"
)

// TestTheSameRightsByACLsAndByRoles takes all applications of a cluster from ACLs to roles by one word of the file. At
// each step they may do the same; with both in between, what replaces a right is there before it goes.
func TestTheSameRightsByACLsAndByRoles(t *testing.T) {
	t.Parallel()
	with := func(authorization string) string {
		return editOf(t, "every-option", map[string]any{
			"protect":                              false,
			"confluent/clusters/big/authorization": authorization, "confluent/clusters/big/applications/tooling/authorization": authorization,
		})
	}
	file := with(config.ACLs)
	cfg, err := config.Load(file)
	require.NoError(t, err)
	system := begin(t, cfg).Systems[0]
	check := func() {
		t.Helper()
		cluster := system.World.Find("confluent_kafka_cluster", map[string]string{"display_name": "every-big"})
		rightstest.Check(t, system.World, cluster.String("id"), func(application string) string {
			return principalOfBig(system.World, application)
		})
	}
	applyAll(t, system, synthesize(t, file))
	check()
	for _, step := range []struct{ authorization, action string }{
		{config.Both, "create"}, {config.RBAC, "delete"}, {config.Both, "create"}, {config.ACLs, "delete"},
	} {
		require.NoError(t, system.Use(synthesize(t, with(step.authorization))))
		assert.Empty(t, changeTo(t, system, stack.ConfluentCore), "accounts, keys and secrets stay")
		assert.Equal(t, []string{step.action}, actions(changeTo(t, system, stack.ClusterLink)), step.authorization)
		check()
	}
}

// TestAnApplicationChangesFromKeysToAPoolAndBack: its roles on subjects go and come with the account or the pool, and no cycle is found.
func TestAnApplicationChangesFromKeysToAPoolAndBack(t *testing.T) {
	t.Parallel()
	with := func(logsIn map[string]any) string {
		application := map[string]any{"consumes": []string{"orders"}, "groups": []string{"shipping"}, "schema_registry": map[string]any{}}
		maps.Copy(application, logsIn)
		return editOf(t, "every-option", map[string]any{"protect": false, "confluent/clusters/big/applications/shipping": application})
	}
	pool := with(map[string]any{"identity_pool": map[string]any{"provider": "eks", "filter": `claims.sub == "shipping"`}})
	cfg, err := config.Load(pool)
	require.NoError(t, err)
	system := begin(t, cfg).Systems[0]
	applyAll(t, system, synthesize(t, pool))
	for _, file := range []string{with(nil), pool} {
		require.NoError(t, system.Use(synthesize(t, file)))
		assert.NotEmpty(t, changeTo(t, system, stack.ConfluentCore))
		assert.NotEmpty(t, changeTo(t, system, stack.ClusterLink))
	}
}
