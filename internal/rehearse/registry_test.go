package rehearse

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/address"
	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/emulator"
	"cdk.tf/confluent-privatelink/internal/rights/rightstest"
	"cdk.tf/confluent-privatelink/internal/stack"
)

// principalOfBig is as whom an application of the cluster big acts.
func principalOfBig(world *emulator.World, application string) string {
	name := map[string]string{"display_name": "every-big-" + application}
	if pool := world.Find("confluent_identity_pool", name); pool != nil {
		return "User:" + pool.String("id")
	}
	return "User:" + world.Find("confluent_service_account", name).String("id")
}

// TestAnApplicationsKeysForKafkaAndTheRegistryAreOneThing: one secret, one version of it per rotation; rights that go with retire,
// and keys that stay then.
func TestAnApplicationsKeysForKafkaAndTheRegistryAreOneThing(t *testing.T) {
	t.Parallel()
	with := func(application any) string {
		values := map[string]any{"protect": false}
		if application != nil {
			values["confluent/clusters/big/applications/payments"] = application
		}
		return editOf(t, "every-option", values)
	}
	file := with(nil)
	cfg, err := config.Load(file)
	require.NoError(t, err)
	system := begin(t, cfg).Systems[0]
	applyAll(t, system, synthesize(t, file))
	registry := system.World.Find("confluent_kafka_cluster", map[string]string{"display_name": "every-big"}).String("rbac_crn")
	registry = registry[:strings.Index(registry, "/cloud-cluster=")]
	registry += "/schema-registry=lsrc-" + registry[strings.LastIndex(registry, "env-")+len("env-"):]
	rightstest.CheckSubjects(t, system.World, registry, func(application string) string { return principalOfBig(system.World, application) })

	// What its clients read is a living key for each, of its own account.
	living := func() map[string]string {
		t.Helper()
		properties := map[string]string{}
		for _, version := range system.World.All("secret value", nil) {
			if strings.Contains(version.String("id"), "cluster/big/application/payments") {
				require.NoError(t, json.Unmarshal([]byte(version.String("value")), &properties))
			}
		}
		user, secret, _ := strings.Cut(properties["basic.auth.user.info"], ":")
		for id, of := range map[string]string{properties["sasl.username"]: properties["sasl.password"], user: secret} {
			key := system.World.Get("confluent_api_key", id)
			require.NotNil(t, key, id)
			assert.Equal(t, of, key.String("secret"))
			assert.Equal(t, principalOfBig(system.World, "payments"), "User:"+key.Block("owner").String("id"))
		}
		assert.Equal(t, "USER_INFO", properties["basic.auth.credentials.source"])
		assert.True(t, strings.HasPrefix(properties["schema.registry.url"], "https://lsrc-"), properties["schema.registry.url"])
		return properties
	}
	before := living()
	setBack(t, system.World, 7)
	var replaced []string
	for _, change := range changeTo(t, system, stack.ConfluentCore) {
		at, _ := address.Parse(change.Address)
		if strings.HasPrefix(at.ID, address.Application("big", "payments")+"_") {
			assert.Equal(t, "replace", change.Action, change.Address)
			replaced = append(replaced, at.Type)
		}
	}
	slices.Sort(replaced)
	assert.Equal(t, []string{"aws_secretsmanager_secret_version", "confluent_api_key", "confluent_api_key"}, replaced, "both keys rotate at one boundary, in one version")
	after := living()
	for _, property := range []string{"sasl.password", "basic.auth.user.info"} {
		assert.NotEqual(t, before[property], after[property], property)
	}

	// Its line as it stands, but for retire.
	retired := map[string]any{
		"produces": []string{"orders"}, "consumes": []string{"customers"}, "groups": []string{"payments"}, "transactional_ids": []string{"payments-*"},
		"schema_registry": map[string]any{"read": []string{"customers-*"}, "write": []string{"orders-value"}}, "retire": true,
	}
	require.NoError(t, system.Use(synthesize(t, with(retired))))
	var gone []string
	for _, change := range changeTo(t, system, stack.ConfluentCore) {
		assert.Equal(t, "delete", change.Action, change.Address)
		gone = append(gone, change.Address)
	}
	assert.ElementsMatch(t, []string{
		"confluent_role_binding.cluster_big_application_payments_DeveloperRead_subject-prefix_customers-",
		"confluent_role_binding.cluster_big_application_payments_DeveloperWrite_subject_orders-value",
	}, gone, "keys and secret stay")
	assert.Equal(t, after, living())

	delete(retired, "retire")
	delete(retired, "schema_registry")
	require.NoError(t, system.Use(synthesize(t, with(retired))))
	rewritten := changeTo(t, system, stack.ConfluentCore)
	assert.Len(t, rewritten, 1+4, "the secret's value, and the registry's keys: %v", rewritten)
	for _, change := range rewritten {
		assert.NotContains(t, change.Address, "_key_0", "Kafka's keys stay")
	}
}
