package config_test

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/config"
)

// A link that copies a group's offsets must not write over what the group commits at the
// other end.
func TestOffsetsOfAGroupThatReadsAtBothEnds(t *testing.T) {
	both := func(one, other string) []string {
		return []string{"links.one-two.consumer_offset_sync.groups[0]: covers groups that confluent.clusters." + one + " and confluent.clusters." + other +
			" both use, so that each copy overwrites what the second committed; a group of its own for the second, or no sync of this one"}
	}
	onward := both("one.applications.shop", "two.applications.ledger")
	shop := []string{"consumes: [legacy], groups: [shop]", "consumes: [orders], groups: [ledger-eu]"}
	for _, c := range []struct {
		name  string
		edits []string
		want  []string
	}{
		{"the group reads the mirror only", nil, nil},
		{"the group reads the topic and its mirror", shop, onward},
		{"the group is that of Kafka Streams", []string{"consumes: [legacy], groups: [shop]", "consumes: [orders], streams: {application_id: ledger-eu}"}, onward},
		{"the sync is off", append(shop, `{groups: ["ledger-*"], `, `{enabled: false, groups: ["ledger-*"], `), nil},
		{"another group is synced", append(shop, `consumer_offset_sync: {groups: ["ledger-*"]`, `consumer_offset_sync: {groups: [ledger-us]`), nil},
		{"the group reads other topics here", []string{"groups: [shop]", "groups: [ledger-eu]"}, nil},
		{"the mirror was promoted", append(shop, "{orders: PAUSED}", "{orders: PROMOTED}"), nil},
		{"groups get a prefix", append(shop, "mode: destination", "prefix: eu.\n    config: {consumer.group.prefix.enable: true}", "consumes: [orders, invoices]", "consumes: [eu.orders, invoices]"), nil},
		{"groups get a prefix, and the other reads under it", append(shop, "mode: destination", "prefix: eu.\n    config: {consumer.group.prefix.enable: true}",
			`consumes: [orders, invoices], groups: ["ledger-*"]`, `consumes: [eu.orders, invoices], groups: ["eu.ledger-*"]`), onward},
		{"the other direction", []string{"mode: destination", "mode: bidirectional\n    reverse_topics: [invoices]", "consumes: [legacy], groups: [shop]", "consumes: [invoices], groups: [ledger-eu]"}, both("two.applications.ledger", "one.applications.shop")},
	} {
		t.Run(c.name, func(t *testing.T) {
			content, err := os.ReadFile("testdata/valid.yaml")
			require.NoError(t, err)
			loaded, err := config.Parse("valid.yaml", []byte(strings.NewReplacer(c.edits...).Replace(string(content))))
			require.NoError(t, err)
			var found []string
			for _, warning := range loaded.Warnings() {
				if strings.HasPrefix(warning.Path, "links.") {
					found = append(found, warning.String())
				}
			}
			assert.Equal(t, c.want, found)
		})
	}
}
