package config_test

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/config"
)

const (
	oneAddress = " only in characters that Terraform's addresses do not have; another name, or the start of both with * at the end"
	unbindable = ": has a character that a role binding cannot name; letters, digits and ._~!$&'()+,;=:@-, or the start of the name with * at the end"
)

// What validation takes can be synthesized: each right has an address of its own.
func TestMessagesOfRightsWithOneAddress(t *testing.T) {
	const shop, app = "shop: {produces: [orders], consumes: [legacy], groups: [shop]}", "confluent.clusters.one.applications.shop."
	const mock, connector = "mock: {topic: orders, quickstart: ORDERS, format: AVRO, tasks: 1}", "confluent.clusters.one.connectors.mock."
	apart := func(path, key, first, second string) string {
		return path + key + second + ": differs from " + path + key + first + oneAddress
	}
	requireMessages(t, []mistake{
		{
			"of an application",
			[]string{shop, `shop: {produces: ["a.*", "a_*"], consumes: ["b.*", "b_*"], groups: [日, 本, c.d, "c.*", "c_*"], transactional_ids: ["a:b", a_b], describes: ["d.*", "d_*"], admin: [e.f, e_f]}`},
			[]string{
				apart(app, "admin", "[0]", "[1]"), apart(app, "consumes", "[0]", "[1]"), apart(app, "describes", "[0]", "[1]"), apart(app, "groups", "[0]", "[1]"),
				apart(app, "groups", "[3]", "[4]"), apart(app, "produces", "[0]", "[1]"), apart(app, "transactional_ids", "[0]", "[1]"),
			},
		},
		{
			"of Kafka Streams",
			[]string{shop, `shop: {produces: ["a_b-*"], consumes: [orders], groups: [a_b], streams: {application_id: a.b}}`},
			[]string{
				app + "streams.application_id: differs from " + app + "groups[0]" + oneAddress,
				app + "streams.application_id: differs from " + app + "produces[0]" + oneAddress,
			},
		},
		{
			"on subjects",
			[]string{shop, `shop: {produces: [orders], schema_registry: {read: ["a:b", a.b], write: [c.d, c_d]}}`, `read: ["*"]`, `read: ["a.*", "a_*"]`},
			[]string{
				apart(app, "schema_registry.read", "[0]", "[1]"), apart(app, "schema_registry.write", "[0]", "[1]"),
				apart("confluent.schema_registry.", "read", "[0]", "[1]"),
			},
		},
		{
			"of a source",
			[]string{mock, `mock: {class: Unknown, produces: ["a.*"], own_topics: ["a_*"], groups: [a.b, a_b]}`},
			[]string{apart(connector, "groups", "[0]", "[1]"), connector + "own_topics[0]: differs from " + connector + "produces[0]" + oneAddress},
		},
		{
			"of a sink",
			[]string{mock, `mock: {class: Unknown, consumes: ["a.*", "a_*"]}`},
			[]string{apart(connector, "consumes", "[0]", "[1]")},
		},
		{
			"that a role binding cannot name",
			[]string{shop, `shop: {authorization: both, produces: [orders], consumes: [legacy], groups: ["shop/topic=orders", "a%2a", 日本, "shop:a@b+c"], transactional_ids: ["a?b*", "a#b"], schema_registry: {read: [a/b]}}`, `read: ["*"]`, `read: ["a/*"]`},
			[]string{
				app + "groups[0]" + unbindable, app + "groups[1]" + unbindable, app + "groups[2]" + unbindable, app + "schema_registry.read[0]" + unbindable,
				app + "transactional_ids[0]" + unbindable, app + "transactional_ids[1]" + unbindable, "confluent.schema_registry.read[0]" + unbindable,
			},
		},
	})
}

// Two rights of two operations have two addresses, whatever they are on; by ACLs a group may have any name; and what
// is named twice is given once.
func TestRightsThatAreTakenAlthoughTheirNamesAreNear(t *testing.T) {
	content, err := os.ReadFile("testdata/valid.yaml")
	require.NoError(t, err)
	const shop = "shop: {produces: [orders], consumes: [legacy], groups: [shop]}"
	require.Contains(t, string(content), shop)
	for _, app := range []string{
		`{produces: ["a.*"], consumes: ["a_*"], groups: [a.b, "a.b*"], describes: ["a-*"]}`,
		`{consumes: [legacy], groups: [a/b, "%{x}", "${y}"]}`,
		`{produces: ["s-*"], consumes: [legacy], groups: [s], streams: {application_id: s}, transactional_ids: ["s-*"]}`,
	} {
		_, err := config.Parse("valid.yaml", []byte(strings.Replace(string(content), shop, "shop: "+app, 1)))
		require.NoError(t, err, app)
	}
}
