package confluent

import (
	"maps"
	"slices"

	"cdk.tf/confluent-privatelink/internal/confluentcloud"
	"cdk.tf/confluent-privatelink/internal/emulator"
)

func (c Cloud) topics() map[string]*emulator.Resource {
	return map[string]*emulator.Resource{
		"confluent_kafka_topic": {
			Replace:           []string{"topic_name", "kafka_cluster.id"},
			ReplaceOnDecrease: []string{"partitions_count"},
			Create:            c.createTopic,
			Update:            c.updateTopic,
			Read:              c.readTopic,
			Delete:            c.topicCall("deleting Kafka Topic", "Delete", "DELETE"),
			Import:            importTopic,
		},
	}
}

// importTopic makes an ordinary topic of what was a mirror topic and is stopped: to Kafka it is one.
func importTopic(world *emulator.World, id string) string {
	for _, mirror := range world.All("confluent_kafka_mirror_topic", nil) {
		home := mirror.Block("kafka_cluster").String("id")
		source := sourceOf(world, mirror)
		if home+"/"+mirror.String("mirror_topic_name") != id || source == nil || mirrorStatus(world, mirror) != "STOPPED" || world.Get("confluent_kafka_topic", id) != nil {
			continue
		}
		topic := maps.Clone(source)
		topic["id"], topic["topic_name"] = id, mirror["mirror_topic_name"]
		topic["kafka_cluster"] = []any{map[string]any{"id": home}}
		world.Put("confluent_kafka_topic", id, topic)
		world.Remove("confluent_kafka_mirror_topic", mirror.String("id"))
	}
	return id
}

// topicCall makes a hook that only asks whether the key's principal may do an operation.
func (c Cloud) topicCall(what, method, operation string) func(*emulator.Call) error {
	return func(call *emulator.Call) error {
		object := call.Object
		name := object.String("topic_name")
		path := "topics/" + name
		if operation == "CREATE" {
			path = "topics"
		}
		return c.sendByProvider(call, request{
			what: what, method: method, path: path,
			permissions: []Permission{topic(name, operation)},
		})
	}
}

func (c Cloud) createTopic(call *emulator.Call) error {
	if err := c.topicCall("creating Kafka Topic", "Post", "CREATE")(call); err != nil {
		return err
	}
	object := call.Object
	object["id"] = object.Block("kafka_cluster").String("id") + "/" + object.String("topic_name")
	if topicExists(call.World, object.String("id")) {
		return emulator.Refuse("error creating Kafka Topic: 400 Bad Request: Topic '%s' already exists.", object["topic_name"])
	}
	object.Default("config", map[string]any{})
	return checkSettings(call, "error creating Kafka Topic: ", nil)
}

// readTopic drops the settings that the service took without a word and did not keep.
func (c Cloud) readTopic(call *emulator.Call) error {
	if err := c.topicCall("reading Kafka Topic", "Get", "DESCRIBE")(call); err != nil {
		return err
	}
	config := map[string]any{}
	for name, value := range call.Object.Map("config") {
		if !slices.Contains(confluentcloud.ReadOnlyTopicSettings, name) {
			config[name] = value
		}
	}
	call.Object["config"] = config
	return nil
}

// topicExists tells whether a cluster has a topic, a mirror topic included; id is <cluster>/<topic>.
func topicExists(world *emulator.World, id string) bool {
	if world.Get("confluent_kafka_topic", id) != nil {
		return true
	}
	for _, mirror := range world.All("confluent_kafka_mirror_topic", nil) {
		if mirror.Block("kafka_cluster").String("id")+"/"+mirror.String("mirror_topic_name") == id {
			return true
		}
	}
	return false
}
