package config_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/confluentcloud"
)

const enterpriseTopic = "confluent.clusters.one.topics.orders.config"

// On cluster two, which is dedicated, what is for dedicated clusters is taken.
func TestTopicSettingMessages(t *testing.T) {
	settings := func(lines ...string) []string {
		return []string{"{retention.ms: 604800000}", "{" + strings.Join(lines, ", ") + "}"}
	}
	needs := func(name, allowed string) string {
		return fmt.Sprintf("%s[%q]: does not have a value that Confluent Cloud takes; needs %s", enterpriseTopic, name, allowed)
	}
	requireMessages(t, []mistake{
		{"a misspelt setting", settings("retention.mss: 1"), []string{enterpriseTopic + `["retention.mss"]: is not a topic setting; did you mean retention.ms?`}},
		{"a setting without a name", settings(`"": 1`), []string{enterpriseTopic + `[""]: is not a topic setting; needs ` + allTopicSettings()}},
		{
			"settings that nobody can give",
			settings("unclean.leader.election.enable: true", "compression.type: zstd", "min.insync.replicas: 1"),
			[]string{
				enterpriseTopic + `["compression.type"]: cannot be set in Confluent Cloud, which keeps its own value; leave it out`,
				enterpriseTopic + `["unclean.leader.election.enable"]: cannot be set in Confluent Cloud, which keeps its own value; leave it out`,
			},
		},
		{
			"settings of dedicated clusters on an enterprise one",
			append(settings("confluent.value.schema.validation: true"), "        invoices: {}", "        invoices: {config: {confluent.value.schema.validation: true, max.message.bytes: 20971520}}"),
			[]string{enterpriseTopic + `["confluent.value.schema.validation"]: is given for an enterprise cluster; only for clusters of the type dedicated`},
		},
		{
			"numbers out of range",
			settings("delete.retention.ms: 60566400001", "max.message.bytes: 8388609", "segment.bytes: 52428799", "retention.ms: -2", "min.insync.replicas: 4", "segment.ms: 0"),
			[]string{
				needs("delete.retention.ms", "a whole number from 0 to 60566400000"),
				needs("max.message.bytes", "a whole number from 0 to 8388608"),
				needs("min.insync.replicas", "a whole number from 1 to 3"),
				needs("retention.ms", "a whole number, at least -1"),
				needs("segment.bytes", "a whole number from 52428800 to 2147483647"),
				needs("segment.ms", "a whole number, at least 1"),
			},
		},
		{
			"values of another type",
			settings("retention.ms: 7d", "retention.bytes: 1e9", "cleanup.policy: 'compact, delete'", "message.timestamp.type: createtime", "min.compaction.lag.ms: ''"),
			[]string{
				needs("cleanup.policy", "compact, delete or both, joined by a comma without a space"),
				needs("message.timestamp.type", "CreateTime or LogAppendTime"),
				needs("min.compaction.lag.ms", "a whole number, at least 0"),
				needs("retention.bytes", "a whole number, at least -1"),
				needs("retention.ms", "a whole number, at least -1"),
			},
		},
	})
}

// Whoever wants a setting's default back can write it.
func TestTheDefaultOfEveryTopicSettingIsTaken(t *testing.T) {
	valid, err := os.ReadFile("testdata/valid.yaml")
	require.NoError(t, err)
	var lines []string
	for _, setting := range confluentcloud.TopicSettings {
		lines = append(lines, setting.Name+": "+setting.Default)
	}
	text := strings.Replace(string(valid), "        invoices: {}", "        invoices: {config: {"+strings.Join(lines, ", ")+"}}", 1)
	loaded, err := config.Parse("valid.yaml", []byte(text))
	require.NoError(t, err)
	assert.Len(t, loaded.Confluent.Clusters["two"].Topics["invoices"].Config, len(confluentcloud.TopicSettings))
}

// The bounds themselves are taken.
func TestTopicSettingsAtTheirBounds(t *testing.T) {
	valid, err := os.ReadFile("testdata/valid.yaml")
	require.NoError(t, err)
	for _, settings := range []string{
		"cleanup.policy: compact", "cleanup.policy: 'compact,delete'", "cleanup.policy: 'delete,compact'", "delete.retention.ms: 0", "delete.retention.ms: 60566400000",
		"max.message.bytes: 8388608", "min.insync.replicas: 1", "min.insync.replicas: 3", "retention.bytes: -1", "retention.ms: -1", "segment.bytes: 52428800", "message.timestamp.type: LogAppendTime",
	} {
		_, err := config.Parse("valid.yaml", []byte(strings.Replace(string(valid), "retention.ms: 604800000", settings, 1)))
		assert.NoError(t, err, settings)
	}
}

func allTopicSettings() string {
	var names []string
	for _, setting := range confluentcloud.TopicSettings {
		names = append(names, setting.Name)
	}
	last := len(names) - 1
	return strings.Join(names[:last], ", ") + " or " + names[last]
}
