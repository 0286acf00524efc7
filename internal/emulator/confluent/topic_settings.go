package confluent

import (
	"slices"
	"strconv"

	"cdk.tf/confluent-privatelink/internal/confluentcloud"
	"cdk.tf/confluent-privatelink/internal/emulator"
	"cdk.tf/confluent-privatelink/internal/inorder"
)

// topicDocumentation is where the provider's messages about settings point.
const topicDocumentation = "https://registry.terraform.io/providers/confluentinc/confluent/latest/docs/resources/confluent_kafka_topic"

// updateTopic changes partitions and settings. The words are those of the provider 2.83.4,
// kafkaTopicUpdate: a setting that is taken away goes back to its default, unless nobody
// can give it.
func (c Cloud) updateTopic(call *emulator.Call) error {
	if err := c.topicCall("updating Kafka Topic", "Patch", "ALTER_CONFIGS")(call); err != nil {
		return err
	}
	before, after := call.Prior.Map("config"), call.Object.Map("config")
	for name := range inorder.Of(before) {
		if _, kept := after[name]; !kept && !editable(name) {
			return emulator.Refuse("error updating Kafka Topic %q: %q topic setting is read-only and cannot be reset or removed. Read %s for more details.",
				call.Object.String("id"), name, topicDocumentation)
		}
	}
	for name, value := range inorder.Of(after) {
		if old, had := before[name]; (!had || old != value) && !editable(name) {
			return emulator.Refuse("error updating Kafka Topic %q: %q topic setting is read-only and cannot be updated. Read %s for more details.",
				call.Object.String("id"), name, topicDocumentation).
				Because("Confluent Cloud keeps its own value of %s: take it out of the configuration.", name)
		}
	}
	return checkSettings(call, "", before)
}

func editable(name string) bool {
	_, ok := confluentcloud.FindTopicSetting(name)
	return ok
}

// checkSettings refuses, as the service does, the settings that are not what they were
// before and that a topic cannot have. What is read-only it takes without a word.
func checkSettings(call *emulator.Call, prefix string, before map[string]string) error {
	cluster := call.World.Get("confluent_kafka_cluster", call.Object.Block("kafka_cluster").String("id"))
	dedicated := len(cluster.Blocks("dedicated")) > 0
	for name, value := range inorder.Of(call.Object.Map("config")) {
		setting, ok := confluentcloud.FindTopicSetting(name)
		switch old := before[name]; {
		case old == value && before != nil:
		case !ok && !slices.Contains(confluentcloud.ReadOnlyTopicSettings, name):
			return emulator.Refuse("%s400 Bad Request: Unknown topic config name: %s", prefix, name)
		case ok && !setting.Takes(value, dedicated):
			return refuseValue(prefix, setting, value, dedicated)
		case name == "cleanup.policy" && old == "delete" && len(value) > len("compact"):
			return emulator.Refuse("%s400 Bad Request: cleanup.policy cannot be changed from %s to %s", prefix, old, value).
				Because("Confluent Cloud takes this change in two steps only: first to compact, then to both.")
		}
	}
	return nil
}

// refuseValue words the bounds as the service does: the provider's source has the first as an
// example, https://github.com/thingsboard/thingsboard/pull/10757 the second.
func refuseValue(prefix string, setting confluentcloud.TopicSetting, value string, dedicated bool) error {
	number, err := strconv.ParseInt(value, 10, 64)
	switch {
	case setting.Words == nil && err == nil && number < setting.Least:
		return emulator.Refuse("%s400 Bad Request: Config property '%s' with value '%s' is lower than the minimum allowed value of %d.", prefix, setting.Name, value, setting.Least)
	case setting.Words == nil && err == nil:
		return emulator.Refuse("%s400 Bad Request: Config property '%s' with value '%s' exceeded max limit of %d.", prefix, setting.Name, value, setting.Largest(dedicated))
	}
	return emulator.Refuse("%s400 Bad Request: Invalid value %s for configuration %s", prefix, value, setting.Name).
		Because("It takes %s.", setting.Allowed(dedicated))
}
