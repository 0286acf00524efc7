package rehearse

import (
	"slices"
	"strings"
	"testing"
	"time"

	"cdk.tf/confluent-privatelink/internal/address"
	"cdk.tf/confluent-privatelink/internal/emulator"
	"cdk.tf/confluent-privatelink/internal/emulator/aws"
	"cdk.tf/confluent-privatelink/internal/emulator/hashicorp"
	"cdk.tf/confluent-privatelink/internal/stack"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// setBack sets the rotation's anchor and the dates of the secrets back by a number of days, as if these
// had passed: the clock that the stacks compare with them, plantimestamp(), is Terraform's own.
func setBack(t *testing.T, world *emulator.World, days int) {
	t.Helper()
	defer world.Lock()()
	anchors := world.All("time_static", nil)
	require.NotEmpty(t, anchors)
	earlier := func(moment string) string {
		parsed, err := time.Parse(time.RFC3339, moment)
		require.NoError(t, err)
		return parsed.AddDate(0, 0, -days).Format(time.RFC3339)
	}
	for _, anchor := range anchors {
		id := anchor["id"]
		require.NoError(t, hashicorp.SetStatic(anchor, earlier(anchor.String("rfc3339"))))
		anchor["id"] = id
	}
	for _, dates := range world.All(aws.SecretDates, nil) {
		dates["changed"] = earlier(dates.String("changed"))
	}
}

// keyLog notes the creations and deletions of keys as "create sa-...", in their order.
func keyLog(world *emulator.World) *[]string {
	var log []string
	world.Intercept = func(call *emulator.Call) error {
		if call.Type == "confluent_api_key" && (call.Operation == "create" || call.Operation == "delete") {
			log = append(log, call.Operation+" "+call.Object.Block("owner").String("id"))
		}
		return nil
	}
	return &log
}

func TestRotationReplacesOneKeyPerPrincipal(t *testing.T) {
	t.Parallel()
	system, stacks := start(t, "non-prod")
	applyAll(t, system, stacks)
	keys := len(system.World.All("confluent_api_key", nil))
	require.NotZero(t, keys)
	log := keyLog(system.World)

	for range 2 { // one period after the other: each slot has its turn
		setBack(t, system.World, 30)
		*log = nil

		core := changeTo(t, system, stack.ConfluentCore)
		replaced := map[string]int{}
		for _, change := range core {
			at, ok := address.Parse(change.Address)
			require.True(t, ok, change.Address)
			switch {
			case at.Type == "confluent_api_key" && change.Action == "replace":
				principal, _, _ := address.KeyOf(at.ID)
				replaced[principal]++
			case at.Type == "aws_secretsmanager_secret_version":
				// The provider replaces a version to write another value: the secret stays.
			default:
				assert.Equal(t, "update", change.Action, change.Address)
				assert.Equal(t, "terraform_data", at.Type, change.Address)
			}
		}
		require.Len(t, replaced, keys/2, "two keys are retained per principal")
		for principal, count := range replaced {
			assert.Equal(t, 1, count, principal)
		}
		assert.Len(t, *log, keys)
		for _, entry := range *log {
			account := strings.Fields(entry)[1]
			assert.Less(t, slices.Index(*log, "create "+account), slices.Index(*log, "delete "+account), "new before old")
		}
		assert.Len(t, system.World.All("confluent_api_key", nil), keys)

		consumers := changeTo(t, system, stack.ClusterLink)
		assert.NotEmpty(t, consumers)
		assert.Equal(t, []string{"update"}, actions(consumers), "%v", consumers)
	}
	// Everybody who uses a key has a living one.
	mirrors := system.World.All("confluent_kafka_mirror_topic", nil)
	require.NotEmpty(t, mirrors)
	for _, user := range mirrors {
		assert.NotNil(t, system.World.Get("confluent_api_key", user.Block("kafka_cluster").Block("credentials").String("key")))
	}
}
