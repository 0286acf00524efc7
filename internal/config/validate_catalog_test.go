package config_test

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/config"
)

func TestMessagesOfTheCatalog(t *testing.T) {
	const registry, orders = `schema_registry: {endpoint: private, read: ["*"]}`, "orders: {partitions: 6, config: {retention.ms: 604800000}}"
	const tags = "confluent.schema_registry.tags."
	requireMessages(t, []mistake{
		{
			"tags that are misspelt, nowhere, or there twice",
			[]string{registry, `schema_registry: {read: ["*"], tags: {Personal: {}, GDPR: {existing: true}}}`, orders, "orders: {tags: [Persnal, GDPR, GDPR, nothing-like-it]}"},
			[]string{
				"confluent.clusters.one.topics.orders.tags[0]: is not a tag of this file; did you mean Personal?",
				"confluent.clusters.one.topics.orders.tags[2]: is the same as confluent.clusters.one.topics.orders.tags[1]; each one once",
				"confluent.clusters.one.topics.orders.tags[3]: is not a tag of this file; one under confluent.schema_registry.tags; with existing: true if others made it",
			},
		},
		{
			"names of tags, and what is said of one that exists",
			[]string{registry, `schema_registry: {read: ["*"], tags: {"a b": {}, "1": {}, B: {existing: true, description: b}}}`, orders, "orders: {owner_email: nobody}"},
			[]string{
				"confluent.clusters.one.topics.orders.owner_email: does not have the right form; needs an address with one @, such as orders@example.com",
				tags + "1: is not a possible name; needs a letter and then letters, digits and _",
				tags + "B.description: is given for a tag that exists; nothing besides existing",
				`confluent.schema_registry.tags["a b"]: is not a possible name; needs a letter and then letters, digits and _`,
			},
		},
	})
}

// A file uses the catalog if it makes tags, or says something of a topic; topics that are alike are described alike.
func TestWhatUsesTheCatalog(t *testing.T) {
	content, err := os.ReadFile("testdata/valid.yaml")
	require.NoError(t, err)
	parse := func(tags, topic string) *config.Config {
		c, err := config.Parse("valid.yaml", []byte(strings.NewReplacer(`schema_registry: {endpoint: private, read: ["*"]}`, `schema_registry: {read: ["*"]`+tags+`}`,
			"invoices: {}", "invoices: {}\n        x.: {names: [a, b]"+topic+"}").Replace(string(content))))
		require.NoError(t, err)
		return c
	}
	assert.False(t, parse("", "").UsesCatalog())
	assert.False(t, parse(", tags: {PII: {existing: true}}", "").UsesCatalog(), "a tag that exists is on nothing here")
	assert.True(t, parse(", tags: {PII: {}}", "").UsesCatalog())
	tagged := parse(", tags: {PII: {existing: true}}", ", tags: [PII]")
	assert.True(t, tagged.UsesCatalog())
	assert.Empty(t, tagged.CatalogTags())
	described := parse("", ", owner: shop")
	assert.True(t, described.UsesCatalog())
	for _, name := range []string{"x.a", "x.b"} {
		assert.Equal(t, []string{"PII"}, tagged.Confluent.Clusters["two"].Topics[name].Tags)
		assert.True(t, described.Confluent.Clusters["two"].Topics[name].Described())
	}
}
