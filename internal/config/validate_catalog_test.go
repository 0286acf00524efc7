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
			"who keeps it, by the name of another account",
			[]string{registry, `schema_registry: {read: ["*"], tags: {PII: {}}}`, "    two:\n      type: dedicated", "    schema-registry: {}\n    two:\n      type: dedicated"},
			[]string{"confluent.clusters.schema-registry: gives a service account the name test-schema-registry-manager, which confluent.schema_registry gives too; another name"},
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

func TestMessagesOfSchemaLinking(t *testing.T) {
	const registry, path = `schema_registry: {endpoint: private, read: ["*"]}`, "confluent.schema_registry."
	const own = "arn:aws:secretsmanager:us-east-1:123456789012:secret:confluent/test/schema-registry/import/in-AbCdEf"
	long := strings.Repeat("a", 70)
	requireMessages(t, []mistake{
		{
			"exporters of nothing, of no share, and to where the schemas are",
			[]string{registry, "schema_registry:\n    imports: {in: {readers: [arn:aws:iam::123456789012:role/a]}}\n    exporters: {a: {import: x}, b: {share: none, import: x}, c: {subjects: [s, s], import: '" + own + "'}}"},
			[]string{
				path + "exporters.a.subjects: is missing; required without share: the subjects to copy",
				path + "exporters.b.share: is not a share of this file; one under shares",
				path + "exporters.c.import: is " + path + "imports.in of this file; nothing: in one environment consumers find the schemas where they are",
				path + "exporters.c.subjects[1]: is the same as " + path + "exporters.c.subjects[0]; each one once",
			},
		},
		{
			"imports of one context, with a reader who could not decrypt",
			[]string{registry, "schema_registry:\n    imports: {a: {context: x, readers: [arn:aws:iam::210987654321:role/a]}, b: {context: x, readers: [arn:aws:iam::123456789012:role/a]}, c: {context: .c, readers: [arn:aws:iam::123456789012:role/a]}}"},
			[]string{
				path + "imports.a.kms_key_id: is missing for a reader of another account (" + path + "imports.a.readers[0]); the ARN of a customer KMS key that the reader may decrypt with: AWS's own key serves no other account (docs/sharing.md)",
				path + "imports.b.context: is the same as " + path + "imports.a.context; each one once",
				path + "imports.c.context: does not have the right form; needs letters, digits, _ and -, without the dot that the registry puts before it",
			},
		},
		{
			"imports whose service accounts have a name that is taken, or too long",
			[]string{registry, "schema_registry:\n    imports: {one: {readers: [arn:aws:iam::123456789012:role/a]}, " + long + ": {readers: [arn:aws:iam::123456789012:role/a]}}", "shop: {", "import: {"},
			[]string{
				path + "imports." + long + ": gives a service account a name of 82 characters; at most 64; shorten this or what stands before it (test)",
				path + "imports.one: gives a service account the name test-one-import, which confluent.clusters.one.applications.import gives too; another name",
			},
		},
	})
}

// An exporter of a share copies the subjects of its topics; a link of another environment without one is told of.
func TestSchemasOfLinksToOtherEnvironments(t *testing.T) {
	load := func(name string, edits ...string) *config.Config {
		content, err := os.ReadFile("../../config/" + name)
		require.NoError(t, err)
		c, err := config.Parse(name, []byte(strings.NewReplacer(edits...).Replace(string(content))))
		require.NoError(t, err)
		return c
	}
	producer, consumer := load("producer.yaml"), load("consumer.yaml")
	schemas := load("producer.yaml", "          produces: [", "          schema_registry: {}\n          produces: [")
	told := func(files ...*config.Config) string { return strings.Join(config.WarningsTogether(files), "\n") }
	assert.NotContains(t, told(producer, consumer), "schemas", "the file knows of none")
	assert.Contains(t, told(schemas, consumer), "links.from-orders reads shares.orders-to-risk of orders, as far as the files tell in another environment")
	importing := load("consumer.yaml", "confluent:\n", "confluent:\n  schema_registry:\n    imports:\n      orders: {readers: [arn:aws:iam::444455556666:role/orders]}\n")
	exporting := load("producer.yaml", "confluent:\n", "confluent:\n  schema_registry:\n    exporters:\n      risk: {share: orders-to-risk, import: 'arn:aws:secretsmanager:us-east-1:"+importing.AccountID+":secret:"+importing.ImportSecret("orders")+"-AbCdEf'}\n")
	assert.NotContains(t, told(exporting, importing), "orders-to-risk")
	assert.Contains(t, exporting.Exporters()["risk"].Subjects, config.Pattern("orders.placed-value"))
	assert.Contains(t, exporting.Exporters()["risk"].Subjects, config.Pattern("payments.*"))
	assert.Equal(t, config.Pattern(":.orders:*"), importing.Imports()["orders"].Subjects())
	assert.True(t, exporting.ManagesRegistry())
	assert.False(t, importing.ManagesRegistry(), "who imports keeps nothing there itself")
}

// A policy of IAM names what other teams give by ARN, also where the file has a name.
func TestWhatOthersGiveHasAnARN(t *testing.T) {
	c := &config.Config{Region: "us-gov-east-1", AccountID: "111122223333",
		Links: map[string]config.Link{"own": {Source: "a"}, "named": {Share: "confluent/orders/share/risk"}},
		Confluent: config.Confluent{SchemaRegistry: &config.SchemaRegistry{Exporters: map[string]config.Exporter{
			"a": {Import: "arn:aws-us-gov:secretsmanager:us-gov-east-1:444455556666:secret:import-AbCdEf"}}}}}
	assert.Equal(t, []string{"arn:aws-us-gov:secretsmanager:us-gov-east-1:444455556666:secret:import-AbCdEf",
		"arn:aws-us-gov:secretsmanager:us-gov-east-1:111122223333:secret:confluent/orders/share/risk-??????"}, c.SecretARNs(c.SharesOfOthers()))
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
