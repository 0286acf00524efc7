package config_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/config"
)

// share adds a share to testdata/valid.yaml.
func share(settings string) []string {
	return []string{"api_keys: {", "shares:\n  out: {" + settings + "}\napi_keys: {"}
}

const reader = "readers: [arn:aws:iam::123456789012:role/r]"

func TestShareMessages(t *testing.T) {
	long := strings.Repeat("a", 249)
	requireMessages(t, []mistake{
		{
			"a cluster and a topic that are not there",
			share("cluster: one, topics: [nothing, orders, orders], groups: [g, g], " + reader),
			[]string{
				"shares.out.groups[1]: is the same as shares.out.groups[0]; each one once",
				"shares.out.topics[0]: is not a topic of the cluster; a topic under topics or existing_topics, or a mirror topic that a link brings here",
				"shares.out.topics[2]: is the same as shares.out.topics[1]; each one once",
			},
		},
		{
			"a reader of another account without a customer key",
			share("cluster: one, topics: [orders], readers: [arn:aws:iam::123456789012:role/r, arn:aws:iam::210987654321:root]"),
			[]string{"shares.out.kms_key_id: is missing for a reader of another account (shares.out.readers[1]); the ARN of a customer KMS key that the reader may decrypt with: AWS's own key serves no other account (docs/sharing.md)"},
		},
		{
			"a reader of another account, and a copy of the secret without a customer key",
			append(share("cluster: one, topics: [orders], kms_key_id: 'arn:aws:kms:us-east-1:123456789012:key/a', readers: [arn:aws:iam::210987654321:root]"),
				"path_prefix: confluent/test", "path_prefix: confluent/test, replicas: [{region: us-west-2}, {region: us-east-2, kms_key_id: 'arn:aws:kms:us-east-2:123456789012:key/a'}]"),
			[]string{"secrets.replicas[0].kms_key_id: is missing for a reader of another account (shares.out.readers[0]); the ARN of a customer KMS key that the reader may decrypt with: AWS's own key serves no other account (docs/sharing.md)"},
		},
		{
			"no account to tell readers by",
			append(share("cluster: one, topics: [orders], "+reader), "account_id: \"123456789012\"\n", ""),
			[]string{"account_id: is missing; required with shares: it tells readers of this account from those of others"},
		},
		{
			"a key in another region",
			share("cluster: one, topics: [orders], kms_key_id: 'arn:aws:kms:us-west-2:123456789012:key/a', " + reader),
			[]string{"shares.out.kms_key_id: is in the region us-west-2; needs one in us-east-1"},
		},
		{
			"more than a description holds",
			share("cluster: one, topics: ['" + strings.Join([]string{long, "b" + long[1:], "c" + long[1:], "d" + long[1:], "e" + long[1:], "f" + long[1:], "g" + long[1:], "h" + long[1:], "i" + long[1:]}, "*', '") + "*'], " + reader),
			[]string{"shares.out: has topics and groups that take 2318 characters of its secret's description; at most 2048: prefixes, or several shares"},
		},
		{
			"both a source and a share, and neither",
			[]string{"source: one", "source: one\n    share: team/share/x", "    mode: destination\n", ""},
			[]string{"links.one-two.share: is given besides source; one of the two: source for a cluster of this file, share for one of another team"},
		},
		{
			"no source at all",
			[]string{"    source: one\n", "", "consumes: [orders, invoices]", "consumes: [invoices]", "    mirror_status: {orders: PAUSED}\n", ""},
			[]string{"links.one-two.source: is missing; required: the cluster of this file that has the topics, or share for one of another team"},
		},
		{
			"a link of a share that a share cannot serve",
			[]string{"source: one", "share: arn:aws:secretsmanager:us-west-2:123456789012:secret:x-AbCdEf", "mode: destination", "mode: source", "topics: [orders]", "topics: [orders, \"in*\"]"},
			[]string{
				"links.one-two.mode: is source for a link of a share; destination: half of a link of the mode source is made on the source, where a share gives nothing but reading",
				"links.one-two.share: is in the region us-west-2; needs one in us-east-1",
				"links.one-two.topics[1]: is the start of names, for a link of a share; each topic by its full name: this file does not know the topics of the share's cluster",
			},
		},
		{
			"a share of the file itself",
			append(share("cluster: one, topics: [orders], "+reader), "source: one", "share: confluent/test/share/out"),
			[]string{"links.one-two.share: is shares.out of this file; source: one, which needs no share"},
		},
		{
			"ACLs that a sync would delete",
			append(share("cluster: two, topics: [orders], "+reader), "mirror_status: {orders: PAUSED}", "acl_sync: {}", "consumes: [orders, invoices]", "consumes: [invoices]"),
			[]string{"links.one-two.acl_sync.topics[0]: covers topics on which shares.out gives ACLs, which the sync would delete; topics on which this file gives no ACLs on the destination"},
		},
	})
}

// A chain A -> B -> C: what a link of a share brings is shared on.
func TestAMirrorTopicIsSharedOn(t *testing.T) {
	text, err := os.ReadFile("../../config/consumer.yaml")
	require.NoError(t, err)
	file := filepath.Join(t.TempDir(), "chain.yaml")
	onward := "\nshares:\n  onward: {cluster: risk, topics: [payments.settled], readers: [arn:aws:iam::444455556666:role/next]}\n"
	require.NoError(t, os.WriteFile(file, append(text, onward...), 0o600))
	cfg, err := config.Load(file)
	require.NoError(t, err)
	assert.Equal(t, `{"topics":["payments.settled"],"groups":[],"acl_sync":false}`, cfg.Shares["onward"].Approval().String())
	assert.Equal(t, []config.Pattern{"orders.placed", "payments.settled"}, cfg.Wanted("from-orders").Topics)
}

// Files of both teams, where one has both: what is not approved is found before any stack is made, from either side.
func TestALinkAndItsShareAreValidatedTogether(t *testing.T) {
	text, err := os.ReadFile("../../config/consumer.yaml")
	require.NoError(t, err)
	wide := filepath.Join(t.TempDir(), "wide.yaml")
	changed := strings.NewReplacer("topics: [orders.placed, payments.settled]", "topics: [orders.internal, payments.settled]",
		"consumes: [orders.placed, payments.settled]", "consumes: [payments.settled]", `      groups: ["risk-*"]`+"\n    #", "").Replace(string(text))
	require.NoError(t, os.WriteFile(wide, []byte(changed), 0o600))
	const producer, consumer = "../../config/producer.yaml", "../../config/consumer.yaml"
	for _, both := range [][]string{{producer, consumer}, {consumer, producer}} {
		_, err := config.LoadTogether(both)
		require.NoError(t, err)
	}
	_, err = config.LoadTogether([]string{producer, wide})
	require.ErrorContains(t, err, "links.from-orders.topics: are not all approved by shares.orders-to-risk.topics (../../config/producer.yaml:")
	_, err = config.LoadTogether([]string{wide, producer})
	require.ErrorContains(t, err, "shares.orders-to-risk.topics: is too little for links.from-orders.topics ("+wide+":")
}

// A file without any cluster is valid, but neither a share nor a link can stand on one that is not there.
func TestASharesOrLinksClusterHasToBeThere(t *testing.T) {
	text, err := os.ReadFile("../../config/hub.yaml")
	require.NoError(t, err)
	_, err = config.Parse("hub.yaml", append([]byte("account_id: \"123456789012\"\n"+string(text)),
		"shares:\n  team: {cluster: red, topics: [orders], readers: [\"arn:aws:iam::123456789012:role/team\"]}\nlinks:\n  copy: {source: red, destination: blue, topics: [orders]}\n"...))
	require.Error(t, err)
	for path, cluster := range map[string]string{"shares.team.cluster": "red", "links.copy.source": "red", "links.copy.destination": "blue"} {
		assert.ErrorContains(t, err, path+`: is "`+cluster+`", and this file has no cluster; a cluster under confluent.clusters, made or by its id`)
	}
}
