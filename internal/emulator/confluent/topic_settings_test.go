package confluent

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/emulator"
)

// topics makes topics with a cluster's manager's key, and says what happens.
type topics struct {
	cloudTest
	cluster     string
	credentials []any
}

func newTopics(t *testing.T) topics {
	t.Helper()
	c := newCloud(t)
	environment := c.environment("one")
	c.reachable(environment)
	cluster := c.cluster(environment, "a")
	account, credentials := c.account("manager", environment, cluster)
	c.admin(account, cluster)
	return topics{c, cluster, credentials}
}

func (t topics) object(name string, config map[string]any) emulator.Object {
	return emulator.Object{
		"id": t.cluster + "/" + name, "topic_name": name, "kafka_cluster": in(t.cluster), "credentials": t.credentials, "config": config,
		"rest_endpoint": t.world.Get("confluent_kafka_cluster", t.cluster)["rest_endpoint"],
	}
}

// create returns what the service says to settings of a new topic: nothing, or a refusal.
func (t topics) create(config map[string]any) string {
	return words(t.call("create", "confluent_kafka_topic", t.object("new", config), nil))
}

func (t topics) update(before, after map[string]any) string {
	return words(t.call("update", "confluent_kafka_topic", t.object("orders", after), t.object("orders", before)))
}

func words(err error) string {
	if err == nil {
		return ""
	}
	return err.Error()
}

func TestSettingsOfANewTopic(t *testing.T) {
	topics := newTopics(t)
	for setting, want := range map[string]struct{ value, refusal string }{
		"retention.ms":                    {"604800000", ""},
		"unclean.leader.election.enable":  {"true", ""}, // taken without a word, and ignored
		"retention.mss":                   {"1", "Unknown topic config name: retention.mss"},
		"delete.retention.ms":             {"63113904003", "Config property 'delete.retention.ms' with value '63113904003' exceeded max limit of 60566400000."},
		"segment.bytes":                   {"26214400", "Config property 'segment.bytes' with value '26214400' is lower than the minimum allowed value of 52428800."},
		"cleanup.policy":                  {"remove", "Invalid value remove for configuration cleanup.policy"},
		"confluent.key.schema.validation": {"true", "Invalid value true for configuration confluent.key.schema.validation"}, // not on an enterprise cluster
	} {
		got := topics.create(map[string]any{setting: want.value})
		if want.refusal != "" {
			want.refusal = "error creating Kafka Topic: 400 Bad Request: " + want.refusal
		}
		assert.Equal(t, want.refusal, got, setting)
	}
}

// Such a setting is in every later plan, and no later plan can be applied.
func TestASettingThatNobodyCanGiveIsNotKept(t *testing.T) {
	topics := newTopics(t)
	topic := topics.object("orders", map[string]any{"compression.type": "zstd", "retention.ms": "1"})
	topics.make("confluent_kafka_topic", topic)
	require.NoError(t, topics.call("read", "confluent_kafka_topic", topic, nil))
	assert.Equal(t, map[string]any{"retention.ms": "1"}, topic["config"])
	assert.Equal(t, `error updating Kafka Topic "`+topics.cluster+`/orders": "compression.type" topic setting is read-only and cannot be updated. Read https://registry.terraform.io/providers/confluentinc/confluent/latest/docs/resources/confluent_kafka_topic for more details.`,
		topics.update(map[string]any{"retention.ms": "1"}, map[string]any{"retention.ms": "1", "compression.type": "zstd"}))
	assert.Contains(t, topics.update(map[string]any{"preallocate": "true"}, map[string]any{}), `"preallocate" topic setting is read-only and cannot be reset or removed`)
}

func TestSettingsOfATopicThatExists(t *testing.T) {
	topics := newTopics(t)
	none := map[string]any{}
	policy := func(value string) map[string]any { return map[string]any{"cleanup.policy": value} }
	assert.Empty(t, topics.update(policy("delete"), none), "a setting that is taken away goes back to its default")
	assert.Empty(t, topics.update(none, policy("compact,delete")))
	assert.Empty(t, topics.update(policy("compact"), policy("compact,delete")))
	assert.Equal(t, "400 Bad Request: cleanup.policy cannot be changed from delete to compact,delete", topics.update(policy("delete"), policy("compact,delete")))
	assert.Equal(t, "400 Bad Request: Config property 'retention.ms' with value '-2' is lower than the minimum allowed value of -1.", topics.update(none, map[string]any{"retention.ms": "-2"}))
}
