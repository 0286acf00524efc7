package config_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/config"
)

// warningsOf are the warnings of schemas of a file that is valid.
func warningsOf(t *testing.T, text string) []string {
	t.Helper()
	besideSchemas(t)
	loaded, err := config.Parse("c.yaml", []byte(text))
	require.NoError(t, err)
	var all []string
	for _, one := range loaded.Warnings() {
		all = append(all, one.String())
	}
	return all
}

// Of subjects that the file keeps nobody else registers versions without a word; one that retires is free.
func TestWhoElseRegistersASubjectIsWarnedOf(t *testing.T) {
	const of = "confluent.clusters.main.applications.shop.schema_registry.write"
	for write, warned := range map[string][]string{
		"[orders-value]":          {of + "[0]: covers orders-value, whose schema this file keeps: cluster-link and clients would register versions in turn; one of the two: leave the subject out here, or the schema out of the file"},
		`[other, "orders-*"]`:     {of + "[1]: covers orders-value, whose schema this file keeps: cluster-link and clients would register versions in turn; one of the two: leave the subject out here, or the schema out of the file"},
		"[orders-key, \"old-*\"]": nil,
	} {
		t.Run(write, func(t *testing.T) {
			assert.Equal(t, warned, warningsOf(t, beforeConfluent+"  schema_registry: {endpoint: private, schemas: {old-value: {file: order.avsc, retire: true}}}\n"+
				"  clusters: {main: {topics: {orders: {value: {file: order.avsc}}}, applications: {shop: {produces: [orders], schema_registry: {write: "+write+"}}}}}\n"))
		})
	}
}

// Who consumes a share of another environment, whose schemas come into a context, and reads no context, is warned of.
func TestWhoReadsNoContextIsWarnedOf(t *testing.T) {
	const before = beforeConfluent + "  schema_registry: {endpoint: private, imports: {orders: {readers: ['arn:aws:iam::123456789012:role/orders']}}}\n" +
		"  clusters: {main: {topics: {own: {}}, applications: {shop: "
	const link = "}}}\nlinks: {from: {share: theirs, destination: main, topics: [orders]}}\n"
	for application, warned := range map[string][]string{
		"{consumes: [orders], groups: [shop], schema_registry: {}}": {`confluent.clusters.main.applications.shop.schema_registry: reads nothing of a context, where confluent.schema_registry.imports.orders has schemas of another environment copied to, ` +
			`and consumes orders, which comes from a share; read: [":.orders:*"], if that is where its schemas are`},
		`{consumes: [orders], groups: [shop], schema_registry: {read: [":.orders:*"]}}`: nil,
		"{consumes: [orders], groups: [shop]}":                                          nil,
		"{consumes: [own], groups: [shop], schema_registry: {}}":                        nil,
	} {
		t.Run(application, func(t *testing.T) { assert.Equal(t, warned, warningsOf(t, before+application+link)) })
	}
}

// An application may use the Schema Registry alone, as what registers schemas in a pipeline does.
func TestAnApplicationOfTheRegistryAlone(t *testing.T) {
	for access, said := range map[string]string{
		"{write: [orders-value]}": "",
		"{read: ['orders-*']}":    "",
		"{}":                      "c.yaml:6: confluent.clusters.main.applications.ci.schema_registry: gives access to no subject; read or write: the application has no topics whose subjects it could read",
	} {
		_, err := config.Parse("c.yaml", []byte(beforeConfluent+"  clusters: {main: {applications: {ci: {schema_registry: "+access+"}}}}\n"))
		if said == "" {
			require.NoError(t, err)
			continue
		}
		require.EqualError(t, err, said)
	}
}
