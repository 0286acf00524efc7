package config_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/docblock"
)

// owner makes one of everything that others can name, and two PrivateLink VPCs and clusters.
const owner = `name: owner
region: us-east-1
account_id: "111122223333"
used_by: [user]
hub:
  transit_gateway_id: tgw-0a1b2c3d4e5f60718
  transit_gateway_route_table_id: tgw-rtb-0a1b2c3d4e5f60718
  vpcs:
    dns: {id: vpc-0a1b2c3d4e5f60001, role: dns, cidrs: [10.200.0.0/20]}
privatelink:
  vpcs:
    east: {cidr: 10.0.0.0/20, availability_zone_ids: [use1-az1, use1-az2]}
    west: {cidr: 10.1.0.0/20}
confluent:
  environment: {name: the-environment}
  connectivity: gateway
  hub_endpoint: east
  clusters:
    orders: {topics: {orders: {}}}
    payments: {}
shares:
  some: {cluster: orders, topics: [orders], readers: ["arn:aws:iam::111122223333:role/reader"]}
`

// user names it all.
const user = `name: user
region: us-east-1
account_id: "111122223333"
hub:
  resolver_rule_ids: {private: rslvr-rr-0a1b2c3d4e5f60081, public: rslvr-rr-0a1b2c3d4e5f60082}
privatelink:
  vpcs:
    east: {access_point_id: ap-abc123, private_zone_id: Z0A1B2C3D4E5F6081}
    west:
      id: vpc-0a1b2c3d4e5f60052
      subnet_ids: [subnet-0a1b2c3d4e5f60052, subnet-0a1b2c3d4e5f60053]
      route_table_ids: [rtb-0a1b2c3d4e5f60052]
confluent:
  environment: {id: env-abc123}
  connectivity: gateway
  gateway_id: gw-abc123
  hub_endpoint: east
  clusters:
    orders: {id: lkc-abc123, existing_topics: [orders]}
    own: {}
links:
  shared: {share: "arn:aws:secretsmanager:us-east-1:111122223333:secret:confluent/owner/share/some-AbCdEf", destination: own, topics: [orders]}
`

// write writes a file with text replaced.
func write(t *testing.T, name, text string, changes ...string) string {
	t.Helper()
	for i := 0; i+1 < len(changes); i += 2 {
		require.Contains(t, text, changes[i])
		text = strings.ReplaceAll(text, changes[i], changes[i+1])
	}
	path := filepath.Join(t.TempDir(), name)
	require.NoError(t, os.WriteFile(path, []byte(text), 0o600))
	return path
}

// TestSeveralCouldBeMeant has a product call the platform's access point by a name that the platform has not.
func TestSeveralCouldBeMeant(t *testing.T) {
	platform, err := os.ReadFile("../../config/platform.yaml")
	require.NoError(t, err)
	orders, err := os.ReadFile("../../testdata/config/product.yaml")
	require.NoError(t, err)
	document, err := filepath.Abs("../../docs/rehearse.md")
	require.NoError(t, err)
	t.Chdir(t.TempDir())
	require.NoError(t, os.WriteFile("platform.yaml", platform, 0o600))
	require.NoError(t, os.WriteFile("orders.yaml", []byte(strings.ReplaceAll(string(orders), "    main:", "    east:")), 0o600))
	_, _, err = config.LoadNamed([]string{"platform.yaml", "orders.yaml"})
	require.Error(t, err)
	docblock.Check(t, document, "several could be meant", err.Error())
}

// told is what LoadNamed finds, by path: the thing and the name that its owner has for it.
func told(t *testing.T, files ...string) map[string]string {
	t.Helper()
	_, named, err := config.LoadNamed(files)
	require.NoError(t, err)
	found := map[string]string{}
	for _, n := range named {
		found[n.Path] = string(n.Thing) + " " + n.Name
		assert.Equal(t, []string{"user", "owner"}, []string{n.User.Name, n.Owner.Name})
		assert.NotEmpty(t, n.ID)
	}
	return found
}

func TestWhatOneFileMakesAndAnotherNamesIsTold(t *testing.T) {
	want := map[string]string{
		"confluent.environment.id":                 "environment the-environment",
		"confluent.gateway_id":                     "gateway owner",
		"hub.resolver_rule_ids.private":            "resolver rule owner-private",
		"hub.resolver_rule_ids.public":             "resolver rule owner-public",
		"privatelink.vpcs.east.access_point_id":    "access point owner-east",
		"privatelink.vpcs.east.private_zone_id":    "private zone owner-east",
		"privatelink.vpcs.west.id":                 "PrivateLink VPC owner-west",
		"privatelink.vpcs.west.subnet_ids[0]":      "subnet owner-west-az1",
		"privatelink.vpcs.west.subnet_ids[1]":      "subnet owner-west-az2",
		"privatelink.vpcs.west.route_table_ids[0]": "route table owner-west-az1",
		"confluent.clusters.orders.id":             "cluster owner-orders",
		"links.shared.share":                       "secret of a share confluent/owner/share/some",
	}
	assert.Equal(t, want, told(t, write(t, "owner.yaml", owner), write(t, "user.yaml", user)))
	assert.Equal(t, want, told(t, write(t, "user.yaml", user), write(t, "owner.yaml", owner)), "in whatever order the files come")

	only := []string{"    west: {cidr: 10.1.0.0/20}\n", "", "    payments: {}\n", "", "used_by: [user]", "used_by: [user, another]"}
	called := []string{"    east: {access", "    here: {access", "hub_endpoint: east", "hub_endpoint: here", "orders: {id", "theirs: {id", "    west:\n", "    there:\n"}
	found := told(t, write(t, "owner.yaml", owner, only...), write(t, "user.yaml", user, called...))
	assert.Equal(t, "access point owner-east", found["privatelink.vpcs.here.access_point_id"], "the only one, whatever it is called")
	assert.Equal(t, "private zone owner-east", found["privatelink.vpcs.here.private_zone_id"], "that of the access point")
	assert.Equal(t, "PrivateLink VPC owner-east", found["privatelink.vpcs.there.id"])
	assert.Equal(t, "cluster owner-orders", found["confluent.clusters.theirs.id"])

	found = told(t, write(t, "owner.yaml", owner, "used_by: [user]\n", ""), write(t, "user.yaml", user))
	assert.Equal(t, map[string]string{"links.shared.share": "secret of a share confluent/owner/share/some"}, found, "who is not listed names things of others; a share says itself who reads it")
}

func TestAttachmentsAndTheHubsZoneAreTold(t *testing.T) {
	attachment := []string{"connectivity: gateway", "connectivity: attachment"}
	user := write(t, "user.yaml", user, append([]string{", public: rslvr-rr-0a1b2c3d4e5f60082}", "}\n  private_zone_id: Z0A1B2C3D4E5F6090\n",
		"gateway_id: gw-abc123", "private_link_attachment_id: platt-abc123", "    east: {access_point_id: ap-abc123, private_zone_id: Z0A1B2C3D4E5F6081}\n", "",
		"hub_endpoint: east", "hub_endpoint: west"}, attachment...)...)
	found := told(t, write(t, "owner.yaml", owner, attachment...), user)
	assert.Equal(t, "PrivateLink attachment owner", found["confluent.private_link_attachment_id"])
	assert.Equal(t, "private zone owner-hub", found["hub.private_zone_id"])
	assert.Equal(t, "resolver rule owner-private", found["hub.resolver_rule_ids.private"])
}

func TestWhatCannotBeToldIsSaid(t *testing.T) {
	for name, c := range map[string]struct {
		owner, user []string
		want        string
	}{
		"an access point by another name": {nil, []string{"    east: {access", "    here: {access", "hub_endpoint: east", "hub_endpoint: here"},
			"user.yaml:8: privatelink.vpcs.here.access_point_id: may be any access point of owner east, owner west; the name that the other file has for it, in place of here"},
		"a cluster by another name": {nil, []string{"orders: {id", "theirs: {id"},
			"user.yaml:19: confluent.clusters.theirs.id: may be any cluster of owner orders, owner payments; the name that the other file has for it, in place of theirs"},
		"more subnets than there are": {[]string{"west: {cidr: 10.1.0.0/20}", "west: {cidr: 10.1.0.0/20, availability_zone_count: 2}"},
			[]string{"60053]", "60053, subnet-0a1b2c3d4e5f60054]"}, "privatelink.vpcs.west.subnet_ids[2]: may be any subnet of owner 0, owner 1"},
		"each names something of the other": {
			[]string{"region: us-east-1\n", "region: us-east-1\n", "    payments: {}", "    payments: {}\n    own: {topics: {t: {}}}\nlinks:\n  back: {share: confluent/user/share/back, destination: payments, topics: [t]}"},
			[]string{"    own: {}\n", "    own: {topics: {t: {}}}\nshares:\n  back: {cluster: own, topics: [t], readers: [\"arn:aws:iam::111122223333:role/reader\"]}\n"},
			"owner.yaml:23: links.back.share: is the secret of a share confluent/user/share/back, and user waits for this file; ids in one direction"},
	} {
		t.Run(name, func(t *testing.T) {
			files := []string{write(t, "owner.yaml", owner, c.owner...), write(t, "user.yaml", user, c.user...)}
			_, _, err := config.LoadNamed(files)
			require.ErrorContains(t, err, c.want)
			_, err = config.LoadTogether(files)
			assert.NoError(t, err, "which is meant matters only to who needs to know")
		})
	}
	// The environment is found by its name.
	third := write(t, "third.yaml", "name: third\nregion: us-east-1\nconfluent:\n  environment: {name: the-environment}\n")
	_, _, err := config.LoadNamed([]string{write(t, "owner.yaml", owner), write(t, "user.yaml", user), third})
	assert.ErrorContains(t, err, "third.yaml:4: confluent.environment.name: is also the name of the environment of owner; another name: by it env-abc123 is found")
}

func TestIDsOfOneThingAreChecked(t *testing.T) {
	second := func(changes ...string) string {
		return write(t, "second.yaml", user, append([]string{"name: user", "name: second"}, changes...)...)
	}
	listed, unlisted := write(t, "owner.yaml", owner, "[user]", "[user, second]"), write(t, "owner.yaml", owner)
	first := write(t, "user.yaml", user)
	_, err := config.LoadTogether([]string{listed, first, second()})
	require.NoError(t, err, "two can name one thing")
	for name, c := range map[string]struct{ owner, second, want string }{
		"two ids": {listed, second("gw-abc123", "gw-def456"),
			"second.yaml:16: confluent.gateway_id: is another id than confluent.gateway_id (" + first + ":16) for the gateway owner; one id: owner makes one"},
		"one id of two things": {listed, second("east: {access_point_id: ap-abc123", "west: {access_point_id: ap-abc123", "    west:\n      id", "    east:\n      id", "hub_endpoint: east", "hub_endpoint: west"),
			"second.yaml:8: privatelink.vpcs.west.access_point_id: is also privatelink.vpcs.east.access_point_id (" + first + ":8), the access point owner-east; an id for each thing"},
		"a user that is not listed": {unlisted, second(),
			"second.yaml:14: confluent.environment.id: is the environment the-environment of a file that does not list second under used_by (" + unlisted + ":4); second there: Terraform then refuses to give it up"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := config.LoadTogether([]string{c.owner, first, c.second})
			require.ErrorContains(t, err, c.want)
		})
	}
}

func TestWhatTwoFilesMakeInOneThing(t *testing.T) {
	second := func(changes ...string) string {
		return write(t, "second.yaml", user, append([]string{"name: user", "name: second"}, changes...)...)
	}
	making := []string{"    orders: {id: lkc-abc123, existing_topics: [orders]}", "    orders: {id: lkc-abc123, topics: {placed: {}}, connectors: {mock: {topic: placed, quickstart: ORDERS}}}"}
	listed := write(t, "owner.yaml", owner, "[user]", "[user, second]", "payments: {}", "payments: {topics: {placed: {}}}")
	first := write(t, "user.yaml", user, making...)
	_, err := config.LoadTogether([]string{listed, first, second(making...)})
	require.ErrorContains(t, err, "second.yaml:19: confluent.clusters.orders.topics.placed: is also made or used as confluent.clusters.orders.topics.placed ("+first+":19); a topic is made by one file: existing_topics in the other")
	assert.ErrorContains(t, err, "second.yaml:19: confluent.clusters.orders.connectors.mock: is also made or used as confluent.clusters.orders.connectors.mock ("+first+":19); another name")
	theirs := write(t, "owner.yaml", owner, "[user]", "[user, second]", "orders: {topics: {orders: {}}}", "orders: {topics: {orders: {}, placed: {}}}")
	_, err = config.LoadTogether([]string{theirs, first})
	assert.ErrorContains(t, err, "user.yaml:19: confluent.clusters.orders.topics.placed: is also made or used as confluent.clusters.orders.topics.placed ("+theirs+":19)", "a cluster that one makes and the other names is one")

	attachment := []string{"connectivity: gateway", "connectivity: attachment", ", public: rslvr-rr-0a1b2c3d4e5f60082", "", "  gateway_id: gw-abc123", "  private_link_attachment_id: platt-abc123",
		"    east: {access_point_id: ap-abc123, private_zone_id: Z0A1B2C3D4E5F6081}\n", "", "hub_endpoint: east", "hub_endpoint: west"}
	_, err = config.LoadTogether([]string{write(t, "user.yaml", user, attachment...), second(attachment...)})
	assert.ErrorContains(t, err, "second.yaml:9: privatelink.vpcs.west.id: is also made or used as privatelink.vpcs.west.id (")
	zone := append(slices.Clone(attachment), "      subnet_ids", "      private_zone_id: Z0A1B2C3D4E5F6082\n      subnet_ids")
	_, err = config.LoadTogether([]string{write(t, "user.yaml", user, zone...), second(zone...)})
	assert.ErrorContains(t, err, "second.yaml:10: privatelink.vpcs.west.private_zone_id: is also made or used as privatelink.vpcs.west.private_zone_id (")
}

func TestWhoIsListedAndNamesNothingIsToldOf(t *testing.T) {
	load := func(files ...string) []string {
		configs, err := config.LoadTogether(files)
		require.NoError(t, err)
		return config.WarningsTogether(configs)
	}
	idle := write(t, "idle.yaml", "name: idle\nregion: us-east-1\n")
	const said = "owner lists idle under used_by, whose file names nothing of it: while it stands there, Terraform refuses to give up what owner makes"
	listed := write(t, "owner.yaml", owner, "[user]", "[user, idle]")
	assert.Contains(t, load(listed, idle), said)
	assert.NotContains(t, load(listed, write(t, "user.yaml", user)), said, "whose file is not given may name something")
	assert.Empty(t, load(write(t, "owner.yaml", owner), write(t, "user.yaml", user)))
}
