package config_test

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/confluentcloud"
)

// topicsOf are those of the cluster one of the valid file, with its topics written in another way.
func topicsOf(t *testing.T, topics string) map[string]config.Topic {
	t.Helper()
	content, err := os.ReadFile("testdata/valid.yaml")
	require.NoError(t, err)
	const before = "      topics:\n        orders: {partitions: 6, config: {retention.ms: 604800000}}\n"
	require.Contains(t, string(content), before)
	c, err := config.Parse("valid.yaml", []byte(strings.Replace(string(content), before, topics, 1)))
	require.NoError(t, err)
	return c.Confluent.Clusters["one"].Topics
}

// An entry with names is the same to all that follows as an entry for each: addresses come from the topics' names.
func TestTopicsThatAreAlikeAreTopicsLikeAnyOther(t *testing.T) {
	apart := topicsOf(t, "      topics:\n        orders: {}\n        shop.created: {partitions: 3, config: {retention.ms: 60000}}\n        shop.paid: {partitions: 3, config: {retention.ms: 60000}}\n")
	alike := topicsOf(t, "      topics:\n        orders: {}\n        shop.: {names: [created, paid], partitions: 3, config: {retention.ms: 60000}}\n")
	assert.Equal(t, apart, alike)
	assert.Equal(t, apart, topicsOf(t, "      topics:\n        orders: {}\n        shop.: {names: [created], partitions: 3, config: {retention.ms: 60000}}\n        shop.paid: {partitions: 3, config: {retention.ms: 60000}}\n"))
	require.Len(t, alike, 3)

	// The key of an entry may be the name of another's topic.
	assert.Equal(t, topicsOf(t, "      topics:\n        orders: {}\n        shop: {partitions: 1}\n        shop.a: {}\n"),
		topicsOf(t, "      topics:\n        orders: {}\n        sho: {names: [p], partitions: 1}\n        shop: {names: [.a]}\n"))
}

// What the cluster says of its topics is what each says that says nothing else.
func TestTopicsHaveTheDefaultsOfTheirCluster(t *testing.T) {
	topics := topicsOf(t, "      topic_defaults: {partitions: 12, config: {retention.ms: 60000, cleanup.policy: compact}}\n"+
		"      topics:\n        orders: {}\n        bills: {partitions: 2, config: {retention.ms: 1000}}\n        shop.: {names: [a]}\n")
	assert.Equal(t, 12, topics["orders"].Partitions)
	assert.Equal(t, map[string]string{"retention.ms": "60000", "cleanup.policy": "compact"}, topics["orders"].Config)
	assert.Equal(t, 2, topics["bills"].Partitions)
	assert.Equal(t, map[string]string{"retention.ms": "1000", "cleanup.policy": "compact"}, topics["bills"].Config)
	assert.Equal(t, 12, topics["shop.a"].Partitions)
}

func TestMessagesOfTopicsThatAreAlike(t *testing.T) {
	const orders, path = "orders: {partitions: 6, config: {retention.ms: 604800000}}", "confluent.clusters.one.topics"
	requireMessages(t, []mistake{
		{
			"a topic twice",
			[]string{orders, orders + "\n        shop.: {names: [a, a]}\n        ord: {names: [ers]}"},
			[]string{
				path + ".ord.names[0]: is the same as " + path + ".orders; each one once",
				path + `["shop."].names[1]: is the same as ` + path + `["shop."].names[0]; each one once`,
			},
		},
		{
			"names that no topic can have, and none",
			[]string{orders, orders + "\n        shop.: {names: [a/b]}\n        till.: {names: []}"},
			[]string{
				path + `["shop."].names[0]: does not have the right form; needs 1 to 249 letters, digits, dots, _ and -, neither . nor ..`,
				path + `["till."].names: is an empty list; at least one, or leave the key out`,
			},
		},
		{
			"a default that is no setting, said once",
			[]string{"      topics:\n        " + orders, "      topic_defaults: {config: {retention: 1}}\n      topics:\n        orders: {}\n        bills: {}"},
			[]string{"confluent.clusters.one.topic_defaults.config.retention: is not a topic setting; needs " + settingNames()},
		},
	})
}

// settingNames lists the topic settings as messages do.
func settingNames() string {
	var names []string
	for _, setting := range confluentcloud.TopicSettings {
		names = append(names, setting.Name)
	}
	return strings.Join(names[:len(names)-1], ", ") + " or " + names[len(names)-1]
}

// A problem of one of them is told where its name stands.
func TestTheLineOfATopicThatIsAlike(t *testing.T) {
	content, err := os.ReadFile("testdata/valid.yaml")
	require.NoError(t, err)
	edited := strings.Replace(string(content), "        invoices: {}\n", "        invoices: {}\n        confluent-:\n          names:\n            - fine\n            - audit-log-events\n", 1)
	_, err = config.Parse("valid.yaml", []byte(edited))
	var problems *config.Problems
	require.ErrorAs(t, err, &problems)
	require.Len(t, problems.List, 1)
	assert.Contains(t, problems.List[0].What, "Confluent's own services")
	assert.Equal(t, 1+strings.Count(edited[:strings.Index(edited, "            - audit-log-events")], "\n"), problems.List[0].Line)
}
