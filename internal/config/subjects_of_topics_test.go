package config_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/config"
)

const sharedTypes = `
name: minimal
region: us-east-1
account_id: "123456789012"
privatelink: {vpcs: {main: {cidr: 10.0.0.0/20}}}
hub:
  transit_gateway_id: tgw-0a1b2c3d4e5f60718
  transit_gateway_route_table_id: tgw-rtb-0a1b2c3d4e5f60718
  vpcs: {hub: {id: vpc-0a1b2c3d4e5f60010, role: dns}}
confluent:
  schema_registry:
    schemas:
      com.example.Money: {file: money.avsc}
      com.example.Price: {file: price.avsc, references: {com.example.Money: com.example.Money}}
    exporters:
      risk: {share: risk, import: imported}
  clusters:
    main:
      topics:
        orders: {value: {file: order.avsc, references: {com.example.Price: com.example.Price, com.example.Old: old-types@3}}}
        refunds: {subject_naming: record, value: {file: money.avsc}}
        shop.paid: {value: {file: price.avsc, references: {com.example.Money: com.example.Money}}}
        plain: {}
      applications:
        billing: {consumes: [orders], groups: [billing], schema_registry: {}}
        shop: {produces: ["shop.*", refunds], schema_registry: {}}
        plain: {produces: [plain], schema_registry: {}}
        exact: {consumes: [orders], groups: [exact], schema_registry: {read: [orders-value]}}
    other:
      applications:
        mirrored: {consumes: [m.orders], groups: [mirrored], schema_registry: {}}
links:
  to-other: {source: main, destination: other, topics: [orders], prefix: "m."}
shares:
  risk: {cluster: main, topics: [orders, "shop.*"], readers: ["arn:aws:iam::123456789012:role/risk"]}
`

// Who has the subjects of topics has those too that their schemas refer to, however deep; who names subjects has these alone.
func TestSubjectsOfTopicsAreWithWhatTheirSchemasReferTo(t *testing.T) {
	folder := t.TempDir()
	for name, text := range map[string]string{
		"system.yaml": sharedTypes,
		"money.avsc":  `{"type": "record", "name": "com.example.Money", "fields": [{"name": "cents", "type": "long"}]}`,
		"price.avsc":  `{"type": "record", "name": "com.example.Price", "fields": [{"name": "net", "type": "com.example.Money"}]}`,
		"order.avsc":  `{"type": "record", "name": "com.example.Order", "fields": [{"name": "price", "type": "com.example.Price"}]}`,
	} {
		require.NoError(t, os.WriteFile(filepath.Join(folder, name), []byte(text), 0o600))
	}
	c, err := config.Load(filepath.Join(folder, "system.yaml"))
	require.NoError(t, err)
	read := func(cluster, application string) []config.Pattern {
		return c.Confluent.Clusters[cluster].Applications[application].SchemaRegistry.Read
	}
	assert.Equal(t, []config.Pattern{"orders-key", "orders-value", "old-types", "com.example.Price", "com.example.Money"}, read("main", "billing"))
	assert.Equal(t, []config.Pattern{"shop.*", "refunds-key", "refunds-value", "com.example.Money"}, read("main", "shop"), "a record is a subject")
	assert.Equal(t, []config.Pattern{"plain-key", "plain-value"}, read("main", "plain"))
	assert.Equal(t, []config.Pattern{"orders-value"}, read("main", "exact"))
	assert.Equal(t, []config.Pattern{"m.orders-key", "m.orders-value", "orders-value", "old-types", "com.example.Price", "com.example.Money"}, read("other", "mirrored"), "schemas stay those of the topic")
	assert.Equal(t, []config.Pattern{"orders-key", "orders-value", "shop.*", "old-types", "com.example.Price", "com.example.Money"}, c.Exporters()["risk"].Subjects)
	assert.Equal(t, []config.Pattern{"com.example.Money"}, c.Referred([]config.Pattern{"com.example.P*"}))
}
