package address_test

import (
	"bufio"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/address"
	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/goldens"
)

// Each id that the stacks give, as it stands in the states that exist, and what it is taken apart into.
var ids = []struct {
	built, text string
	parsed      address.ID
}{
	{address.HubVPC("vpn"), "hub_vpn", address.ID{Kind: address.OfHubVPC, Name: "vpn"}},
	{address.WayBack("vpn", "one"), "hub_vpn_spoke_one", address.ID{Kind: address.OfHubVPC, Name: "vpn", Parts: []string{"spoke", "one"}}},
	{address.WayBack(address.VPNClients("vpn"), "one"), "hub_vpn_clients_spoke_one",
		address.ID{Kind: address.OfHubVPC, Name: "vpn", Parts: []string{"clients", "spoke", "one"}}},
	{address.HubZone, "hub_dns", address.ID{Kind: address.OfHubVPC, Name: "dns"}},
	{address.PrivateLinkVPC("one"), "spoke_one", address.ID{Kind: address.OfPrivateLinkVPC, Name: "one"}},
	{address.FlowLogs("one"), "spoke_one_flow-logs", vpc("flow-logs")},
	{address.NetworkACL("one"), "spoke_one_network-acl", vpc("network-acl")},
	{address.WayToHub("one"), "spoke_one_hub", vpc("hub")},
	{address.Join(address.WayToHub("one"), address.Route("use1-az1", address.VPNClients("vpn"))), "spoke_one_hub_use1-az1_vpn_clients",
		vpc("hub", "use1-az1", "vpn", "clients")},
	{address.Join(address.PrivateLinkVPC("one"), "use1-az1"), "spoke_one_use1-az1", vpc("use1-az1")},
	{address.EndpointSecurity("one"), "spoke_one_endpoint", vpc("endpoint")},
	{address.Join(address.EndpointSecurity("one"), address.Rule(443, address.Self)), "spoke_one_endpoint_443_self", vpc("endpoint", "443", "self")},
	{address.Join(address.EndpointSecurity("one"), address.Rule(9092, address.HubVPC("dns"))), "spoke_one_endpoint_9092_hub_dns",
		vpc("endpoint", "9092", "hub", "dns")},
	{address.Join(address.Zone("one"), address.Wildcard), "spoke_one_dns_wildcard", vpc("dns", "wildcard")},
	{address.Connection("one"), "spoke_one_connection", vpc("connection")},
	{address.AccessPoint("one"), "spoke_one_access-point", vpc("access-point")},
	{address.TransitGateway, "hub_transit-gateway", address.ID{Kind: address.OfHubVPC, Name: "transit-gateway"}},
	{address.Join(address.Zone("one"), address.InAccount("hub_vpn")), "spoke_one_dns_account_hub_vpn", vpc("dns", "account", "hub", "vpn")},
	{address.Join(address.Zone("one"), address.InAccount("")), "spoke_one_dns_account", vpc("dns", "account")},
	{address.Join(address.ResolverRule("private"), address.InAccount("hub")), "resolver_private_account_hub",
		address.ID{Kind: address.OfResolver, Name: "private", Parts: []string{"account", "hub"}}},
	{address.ResolverRule("private"), "resolver_private", address.ID{Kind: address.OfResolver, Name: "private"}},
	{address.Join(address.QueryLogs, "one"), "resolver_query-logs_one", address.ID{Kind: address.OfResolver, Name: "query-logs", Parts: []string{"one"}}},
	{address.Environment, "environment", address.ID{Kind: "environment"}},
	{address.Attachment, "attachment", address.ID{Kind: "attachment"}},
	{address.Gateway, "gateway", address.ID{Kind: "gateway"}},
	{address.EndpointService, "endpoint-service", address.ID{Kind: "endpoint-service"}},
	{address.MissedRotation, "key-rotation_missed", address.ID{Kind: "key-rotation", Parts: []string{"missed"}}},
	{address.Join(address.KeyRotation, address.Slot(2)), "key-rotation_2", address.ID{Kind: "key-rotation", Parts: []string{"2"}}},
	{address.SchemaRegistry, "schema-registry", address.ID{Kind: "schema-registry"}},
	{address.Join(address.RegistryPrincipal, address.SubjectRole("DeveloperRead", config.Pattern("orders.*"))),
		"schema-registry_principal_DeveloperRead_subject-prefix_orders_",
		address.ID{Kind: "schema-registry", Parts: []string{"principal", "DeveloperRead", "subject-prefix", "orders", ""}}},
	{address.Monitoring, "monitoring", address.ID{Kind: "monitoring"}},
	{address.AlarmTopic, "monitoring_alarms", address.ID{Kind: "monitoring", Parts: []string{"alarms"}}},
	{address.Join(address.Monitoring, address.MetricsOf("big")), "monitoring_MetricsViewer_big",
		address.ID{Kind: "monitoring", Parts: []string{"MetricsViewer", "big"}}},
	{address.Join(address.Alarms("one"), "resets"), "spoke_one_alarms_resets", vpc("alarms", "resets")},
	{address.Cluster("big"), "cluster_big", cluster()},
	{address.Gate("big"), "cluster_big_gate", cluster("gate")},
	{address.BYOKKey("big"), "cluster_big_byok-key", cluster("byok-key")},
	{address.Manager("big"), "cluster_big_manager", cluster("manager")},
	{address.Join(address.Keys(address.Manager("big")), address.Slot(0)), "cluster_big_manager_key_0", cluster("manager", "key", "0")},
	{address.Join(address.RegistryKeys(address.Application("big", "app")), address.Slot(0)), "cluster_big_application_app_key_registry_0",
		cluster("application", "app", "key", "registry", "0")},
	{address.Secret(address.Manager("big")), "cluster_big_manager_secret", cluster("manager", "secret")},
	{address.Application("big", "app"), "cluster_big_application_app", cluster("application", "app")},
	{address.Connector("big", "con"), "cluster_big_connector_con", cluster("connector", "con")},
	{address.Datagen("big", "con"), "cluster_big_connector_con_datagen", cluster("connector", "con", "datagen")},
	{address.Join(address.Managed("big", "con"), address.Setting("connection.password")), "cluster_big_connector_con_managed_connection_password",
		cluster("connector", "con", "managed", "connection", "password")},
	{address.Topic("big", "a.b_c"), "cluster_big_topic_a_b_c", cluster("topic", "a", "b", "c")},
	{address.TopicCatalog("big", "a.b_c"), "cluster_big_catalog_a_b_c", cluster("catalog", "a", "b", "c")},
	{address.Join(address.TopicCatalog("big", "a"), address.Tagged("PII")), "cluster_big_catalog_a_tag-PII", cluster("catalog", "a", "tag-PII")},
	{address.ExportedTo("a"), "schema-registry_exporter_a_import", address.ID{Kind: "schema-registry", Parts: []string{"exporter", "a", "import"}}},
	{address.Import("b"), "schema-registry_import_b", address.ID{Kind: "schema-registry", Parts: []string{"import", "b"}}},
	{address.Tag("PII_EU"), "schema-registry_tag_PII_EU", address.ID{Kind: "schema-registry", Parts: []string{"tag", "PII", "EU"}}},
	{address.Join(address.Application("big", "app"), address.Grant("DESCRIBE_CONFIGS", "TOPIC", config.Pattern("*"))),
		"cluster_big_application_app_describe-configs_every-topic", cluster("application", "app", "describe-configs", "every-topic")},
	{address.Join(address.Connector("big", "con"), address.ClusterGrant("DESCRIBE")), "cluster_big_connector_con_describe_cluster",
		cluster("connector", "con", "describe", "cluster")},
	{address.Join(address.Roles(address.Application("big", "app")), address.RoleOn("DeveloperWrite", "TRANSACTIONAL_ID", config.Pattern("pay-*"))),
		"cluster_big_application_app_role_DeveloperWrite_transactional-id-prefix_pay-", cluster("application", "app", "role", "DeveloperWrite", "transactional-id-prefix", "pay-")},
	{address.Join(address.Application("big", "app"), address.OfPool(address.SubjectRole("DeveloperRead", config.Pattern("orders")))),
		"cluster_big_application_app_pool_DeveloperRead_subject_orders", cluster("application", "app", "pool", "DeveloperRead", "subject", "orders")},
	{address.Quota(address.Application("big", "app")), "cluster_big_application_app_quota", cluster("application", "app", "quota")},
	{address.IdentityProvider("okta"), "identity-provider_okta", address.ID{Kind: address.OfIdentityProvider, Name: "okta"}},
	{address.Link("l"), "link_l", link()},
	{address.LinkCredentials(address.LinkSource("l")), "link_l_source_credentials", link("source", "credentials")},
	{address.LinkDestination("l"), "link_l_destination", link("destination")},
	{address.SharedTopics("l"), "link_l_share", link("share")},
	{address.MissedTakeover("l"), "link_l_missed-takeover", link("missed-takeover")},
	{address.Share("s"), "share_s", address.ID{Kind: address.OfShare, Name: "s"}},
	{address.Secret(address.Share("s")), "share_s_secret", address.ID{Kind: address.OfShare, Name: "s", Parts: []string{"secret"}}},
	{address.Mirror("l", "_t"), "link_l_mirror_topic__t", link("mirror", "topic", "", "t")},
	{address.WorkspaceSettings("networking"), "workspace_networking_settings", workspace("settings")},
	{address.WorkspaceRole("networking", "plan"), "workspace_networking_role_plan", workspace("role", "plan")},
	{address.Join(address.WorkspaceEnvironment("networking"), "TFC_AWS_RUN_ROLE_ARN"), "workspace_networking_environment_TFC_AWS_RUN_ROLE_ARN",
		workspace("environment", "TFC", "AWS", "RUN", "ROLE", "ARN")},
	{address.Join(address.WorkspaceConfluentKey("networking"), "CONFLUENT_CLOUD_API_KEY"), "workspace_networking_confluent-key_CONFLUENT_CLOUD_API_KEY",
		workspace("confluent-key", "CONFLUENT", "CLOUD", "API", "KEY")},
	{address.AgentPool, "agent-pool", address.ID{Kind: "agent-pool"}},
	{address.ReverseMirror("l", "t"), "link_l_reverse-mirror_topic_t", link("reverse-mirror", "topic", "t")},
}

func vpc(parts ...string) address.ID {
	return address.ID{Kind: address.OfPrivateLinkVPC, Name: "one", Parts: parts}
}

func cluster(parts ...string) address.ID {
	return address.ID{Kind: address.OfCluster, Name: "big", Parts: parts}
}

func workspace(parts ...string) address.ID {
	return address.ID{Kind: address.OfWorkspace, Name: "networking", Parts: parts}
}

func link(parts ...string) address.ID {
	return address.ID{Kind: address.OfLink, Name: "l", Parts: parts}
}

func TestWhatIsBuiltIsTakenApartAgain(t *testing.T) {
	for _, one := range ids {
		assert.Equal(t, one.text, one.built)
		parsed, ok := address.ParseID(one.built)
		require.True(t, ok, one.built)
		if len(one.parsed.Parts) == 0 {
			one.parsed.Parts = []string{}
		}
		assert.Equal(t, one.parsed, parsed, one.built)
		assert.Equal(t, one.built, parsed.String())
	}
}

func TestKeysAndSecretsTellTheirPrincipal(t *testing.T) {
	for _, principal := range []string{
		address.Manager("big"), address.LinkSource("a-key"), address.Application("big", "key"), address.Application("big", "registry"), address.RegistryPrincipal,
	} {
		for _, keys := range []string{address.Keys(principal), address.RegistryKeys(principal)} {
			got, slot, ok := address.KeyOf(address.Join(keys, address.Slot(3)))
			assert.True(t, ok)
			assert.Equal(t, principal, got)
			assert.Equal(t, 3, slot)
		}
		_, _, ok := address.KeyOf(principal)
		assert.False(t, ok, principal)
		got, ok := address.SecretOf(address.Secret(principal))
		assert.True(t, ok)
		assert.Equal(t, principal, got)
	}
}

// Every address that the stacks of every case give follows the grammar.
func TestEveryGoldenAddressFollowsTheGrammar(t *testing.T) {
	file, err := os.Open(filepath.Join(goldens.Root(t), "testdata/golden/addresses.txt"))
	require.NoError(t, err)
	defer file.Close()
	kinds := map[address.Kind]int{}
	for lines := bufio.NewScanner(file); lines.Scan(); {
		text := strings.Fields(lines.Text())[2]
		at, ok := address.Parse(text)
		if at.Type == "output" || at.Type == "data.terraform_remote_state" {
			continue // named by people, and by CDKTF
		}
		require.True(t, ok, text)
		assert.Equal(t, text, at.String())
		id, ok := address.ParseID(at.ID)
		if assert.True(t, ok, text) {
			assert.Equal(t, at.ID, id.String())
			kinds[id.Kind]++
		}
	}
	assert.Len(t, kinds, 20, "every kind is used: %v", kinds)
}

func TestAddressesHaveKeys(t *testing.T) {
	for text, want := range map[string]address.Address{
		`aws_vpc.spoke_one`:                       {Type: "aws_vpc", ID: "spoke_one"},
		`data.aws_vpc.hub_vpn`:                    {Type: "data.aws_vpc", ID: "hub_vpn"},
		`aws_route.hub_vpn_spoke_one["rtb-1"]`:    {Type: "aws_route", ID: "hub_vpn_spoke_one", Key: "rtb-1"},
		`aws_route.r["10.0.0.0/8 \"x\" [é]"]`:     {Type: "aws_route", ID: "r", Key: `10.0.0.0/8 "x" [é]`},
		`confluent_api_key.cluster_a_manager[12]`: {Type: "confluent_api_key", ID: "cluster_a_manager", Key: 12},
	} {
		at, ok := address.Parse(text)
		assert.True(t, ok, text)
		assert.Equal(t, want, at)
		assert.Equal(t, text, want.String())
	}
	for _, text := range []string{"", "aws_vpc", "aws_vpc.", "aws_vpc.a.b", "module.m.aws_vpc.a", "aws_vpc.a[", "aws_vpc.a[]", "aws_vpc.a[x]", `aws_vpc.a["x]`, "aws_vpc.a[01]"} {
		_, ok := address.Parse(text)
		assert.False(t, ok, text)
	}
	for _, text := range []string{"", "spoke", "spoke_", "spoke__x", "environments", "twice", "aws_vpc.spoke_one"} {
		_, ok := address.ParseID(text)
		assert.False(t, ok, text)
	}
	name, ok := address.Owner(`data.http.cluster_big_gate`, address.OfCluster)
	assert.Equal(t, "big", name)
	assert.True(t, ok)
	_, ok = address.Owner(`aws_vpc.spoke_big`, address.OfCluster)
	assert.False(t, ok)
}

// FuzzAddress: what is taken apart is written as it was, whatever it is.
func FuzzAddress(f *testing.F) {
	for _, one := range ids {
		f.Add("aws_vpc."+one.text, "key")
	}
	f.Add(`data.http.cluster_big_gate`, `"[0]${é`)
	f.Fuzz(func(t *testing.T, text, key string) {
		at, ok := address.Parse(text)
		if !ok {
			return
		}
		require.Equal(t, text, at.String())
		if id, ok := address.ParseID(at.ID); ok {
			require.Equal(t, at.ID, id.String())
		}
		at.Key = key
		again, ok := address.Parse(at.String())
		require.True(t, ok, at.String())
		require.Equal(t, at, again)
	})
}
