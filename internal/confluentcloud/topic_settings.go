// Package confluentcloud holds what Confluent Cloud publishes about its limits, one list
// per subject, for the validation of configurations and for the rehearsal to read.
//
// Each number and word says where it was read. A bound that no page states is not here:
// then only Apache Kafka's own bound holds.
package confluentcloud

import (
	"math"
	"slices"
	"strconv"
	"strings"
)

// TopicSetting is a setting of a topic that Confluent Cloud lets its users give. All of
// them can be given when the topic is made and changed later; none only at creation.
type TopicSetting struct {
	Name string
	// Default is what a topic has that does not give the setting.
	Default string
	// Least and Most bound a whole number.
	Least, Most int64
	// MostDedicated bounds it on Dedicated clusters, where that differs.
	MostDedicated int64
	// Words are the possible values of a setting that is no number.
	Words []string
	// List is for words that can be joined by commas.
	List bool
	// Dedicated settings exist on Dedicated clusters only.
	Dedicated bool
}

const unbounded = math.MaxInt64

var subjectStrategies = []string{
	"io.confluent.kafka.serializers.subject.RecordNameStrategy",
	"io.confluent.kafka.serializers.subject.TopicNameStrategy",
	"io.confluent.kafka.serializers.subject.TopicRecordNameStrategy",
}

// TopicSettings lists the settings, by name.
//
// Names and defaults: the provider's documentation of confluent_kafka_topic 2.83.4 ("Updates
// for the following topic settings are supported", and the defaults under "Import"),
// https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/confluent_kafka_topic
// and its source, editableTopicSettings. The same names are in Confluent's migration tool
// kcp, which read them on 2026-05-11 on
// https://docs.confluent.io/cloud/current/topics/manage.html ("Configuration Reference for
// Topics in Confluent Cloud"). That page gives the bound of delete.retention.ms, too.
//
// max.message.bytes: 8 MB, on Dedicated clusters 20 MB, as for a connector's requests
// (https://docs.confluent.io/cloud/current/connectors/limits.html); the service's words for
// the first are in https://github.com/confluentinc/ccloud-tools/issues/5.
//
// segment.bytes: the service's refusal in https://github.com/thingsboard/thingsboard/pull/10757.
//
// min.insync.replicas: a topic has three replicas (default.replication.factor on the page,
// not editable), so that more can never be in sync.
//
// All other bounds are Apache Kafka's: https://kafka.apache.org/documentation/#topicconfigs
var TopicSettings = []TopicSetting{
	{Name: "cleanup.policy", Default: "delete", Words: []string{"compact", "delete"}, List: true},
	{Name: "confluent.key.schema.validation", Default: "false", Words: []string{"false", "true"}, Dedicated: true},
	{Name: "confluent.key.subject.name.strategy", Default: subjectStrategies[1], Words: subjectStrategies, Dedicated: true},
	{Name: "confluent.value.schema.validation", Default: "false", Words: []string{"false", "true"}, Dedicated: true},
	{Name: "confluent.value.subject.name.strategy", Default: subjectStrategies[1], Words: subjectStrategies, Dedicated: true},
	{Name: "delete.retention.ms", Default: "86400000", Most: 60566400000},
	{Name: "max.compaction.lag.ms", Default: "9223372036854775807", Least: 1, Most: unbounded},
	{Name: "max.message.bytes", Default: "2097164", Most: 8 << 20, MostDedicated: 20 << 20},
	{Name: "message.timestamp.after.max.ms", Default: "9223372036854775807", Most: unbounded},
	{Name: "message.timestamp.before.max.ms", Default: "9223372036854775807", Most: unbounded},
	{Name: "message.timestamp.difference.max.ms", Default: "9223372036854775807", Most: unbounded},
	{Name: "message.timestamp.type", Default: "CreateTime", Words: []string{"CreateTime", "LogAppendTime"}},
	{Name: "min.compaction.lag.ms", Default: "0", Most: unbounded},
	{Name: "min.insync.replicas", Default: "2", Least: 1, Most: replicas},
	{Name: "retention.bytes", Default: "-1", Least: -1, Most: unbounded},
	{Name: "retention.ms", Default: "604800000", Least: -1, Most: unbounded},
	{Name: "segment.bytes", Default: "104857600", Least: 50 << 20, Most: math.MaxInt32},
	{Name: "segment.ms", Default: "604800000", Least: 1, Most: unbounded},
}

// replicas of each partition of a topic.
const replicas = 3

// ReadOnlyTopicSettings are settings of Kafka that every topic of Confluent Cloud has and
// that nobody can give. The service takes them at creation without a word and keeps its
// own value, so that every later plan shows a change that the provider then refuses:
// https://github.com/confluentinc/terraform-provider-confluent/issues/98, where they are listed.
var ReadOnlyTopicSettings = []string{
	"compression.type",
	"confluent.topic.type",
	"default.replication.factor",
	"file.delete.delay.ms",
	"flush.messages",
	"flush.ms",
	"index.interval.bytes",
	"message.downconversion.enable",
	"message.format.version",
	"min.cleanable.dirty.ratio",
	"num.partitions",
	"preallocate",
	"segment.index.bytes",
	"segment.jitter.ms",
	"unclean.leader.election.enable",
}

// FindTopicSetting returns the setting of a name.
func FindTopicSetting(name string) (TopicSetting, bool) {
	for _, setting := range TopicSettings {
		if setting.Name == name {
			return setting, true
		}
	}
	return TopicSetting{}, false
}

// Takes reports whether a topic on a cluster, Dedicated or Enterprise, can have the value.
func (s TopicSetting) Takes(value string, dedicated bool) bool {
	if s.Dedicated && !dedicated {
		return false
	}
	if s.Words == nil {
		number, err := strconv.ParseInt(value, 10, 64)
		return err == nil && strconv.FormatInt(number, 10) == value && number >= s.Least && number <= s.Largest(dedicated)
	}
	words := []string{value}
	if s.List {
		words = strings.Split(value, ",")
	}
	for i, word := range words {
		if !slices.Contains(s.Words, word) || slices.Contains(words[:i], word) {
			return false
		}
	}
	return true
}

// Largest is the upper bound of a number on a cluster.
func (s TopicSetting) Largest(dedicated bool) int64 {
	if dedicated && s.MostDedicated != 0 {
		return s.MostDedicated
	}
	return s.Most
}

// Allowed says in words what the setting takes on a cluster.
func (s TopicSetting) Allowed(dedicated bool) string {
	switch {
	case s.Words == nil && s.Largest(dedicated) == unbounded:
		return "a whole number, at least " + strconv.FormatInt(s.Least, 10)
	case s.Words == nil:
		return "a whole number from " + strconv.FormatInt(s.Least, 10) + " to " + strconv.FormatInt(s.Largest(dedicated), 10)
	case s.List:
		return strings.Join(s.Words, ", ") + " or both, joined by a comma without a space"
	}
	last := len(s.Words) - 1
	return strings.Join(s.Words[:last], ", ") + " or " + s.Words[last]
}
