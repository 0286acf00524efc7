package config_test

import (
	"net/netip"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/config"
)

func pointer[T any](value T) *T { return &value }

// What the least configuration leaves out is filled in.
func TestDefaultsOfTheMinimalFile(t *testing.T) {
	c, err := config.Load("../../config/minimal.yaml")
	require.NoError(t, err)
	assert.Equal(t, &config.Config{
		Name:    "minimal",
		Region:  "us-east-1",
		Protect: pointer(true),
		State:   config.State{Local: &config.LocalState{Directory: "../../.."}},
		Hub: config.Hub{
			TransitGatewayID:           "tgw-0a1b2c3d4e5f60718",
			TransitGatewayRouteTableID: "tgw-rtb-0a1b2c3d4e5f60718",
			VPCs:                       map[string]config.HubVPC{"hub": {ID: "vpc-0a1b2c3d4e5f60010", Role: "dns"}},
		},
		PrivateLink: config.PrivateLink{VPCs: map[string]config.PrivateLinkVPC{
			"main": {CIDR: netip.MustParsePrefix("10.0.0.0/20"), AvailabilityZoneCount: 3, SubnetPrefixLength: 24},
		}, FlowLogs: &config.FlowLogs{Enabled: pointer(true), TrafficType: "ALL", LogDestination: config.LogDestination{RetentionDays: 365}}},
		Confluent: config.Confluent{
			Environment:  config.Environment{Name: "minimal", StreamGovernance: "ESSENTIALS", Protect: pointer(true)},
			Connectivity: "attachment",
			HubEndpoint:  "main",
			Clusters: map[string]config.Cluster{
				"main": {Type: "enterprise", Availability: "HIGH", Protect: pointer(true), DeletionProtection: pointer(true), Endpoint: "main", Authorization: "acls"},
			},
		},
		APIKeys: config.APIKeys{RotationDays: 30, Retained: 2},
		Secrets: config.Secrets{PathPrefix: "confluent/minimal", RecoveryWindowDays: pointer(30)},
	}, c)
}

// What can be left out of the optional sections is filled in too.
func TestDefaultsOfOptionalSections(t *testing.T) {
	content, err := os.ReadFile("testdata/valid.yaml")
	require.NoError(t, err)
	c, err := config.Parse("valid.yaml", []byte(strings.NewReplacer(
		"local: {directory: ../../..}", "hcp_terraform: {organization: example}",
		"{traffic_type: ALL, retention_days: 14}", "{}",
		"endpoint: private, ", "",
		"type: dedicated\n      availability: MULTI_ZONE", "type: dedicated",
		", format: AVRO, tasks: 1", "",
		"partitions: 6, ", "",
		"      endpoint: two\n", "",
		"mode: destination", "acl_sync: {}",
		", interval_ms: 1000", "",
		"      applications:\n        ledger: {consumes: [orders, invoices], groups: [\"ledger-*\"]}\n", "",
	).Replace(string(content))))
	require.NoError(t, err)
	assert.Equal(t, config.State{HCPTerraform: &config.HCPTerraform{
		Hostname: "app.terraform.io", Organization: "example", WorkspacePrefix: "test-",
	}}, c.State)
	assert.Equal(t, &config.FlowLogs{Enabled: pointer(true), TrafficType: "ALL", LogDestination: config.LogDestination{RetentionDays: 365}}, c.PrivateLink.FlowLogs)
	assert.Equal(t, 0, c.PrivateLink.VPCs["one"].AvailabilityZoneCount, "its zones are named")
	assert.Equal(t, "private", c.Confluent.SchemaRegistry.Endpoint)
	assert.Equal(t, "MULTI_ZONE", c.Confluent.Clusters["two"].Availability)
	assert.Equal(t, "two", c.Confluent.Clusters["two"].Endpoint, "the VPC of its name")
	assert.Equal(t, "one", c.Confluent.Clusters["one"].Endpoint)
	assert.Equal(t, config.Connector{Class: config.DatagenSource, Topic: "orders", Quickstart: "ORDERS", Format: "AVRO", Tasks: 1}, c.Confluent.Clusters["one"].Connectors["mock"])
	assert.Equal(t, "acls", c.Confluent.Clusters["one"].Applications["shop"].Authorization)
	assert.Equal(t, config.Topic{Partitions: 6, Config: map[string]string{"retention.ms": "604800000"}, SubjectNaming: config.ByTopic, Protect: pointer(true)}, c.Confluent.Clusters["one"].Topics["orders"])
	assert.Equal(t, config.Link{
		Source: "one", Destination: "two", Mode: "destination", Topics: []config.Pattern{"orders"},
		MirrorStatus: map[string]string{"orders": "PAUSED"}, Protect: pointer(true),
		OffsetSync: &config.OffsetSync{Enabled: pointer(true), Groups: []config.Pattern{"ledger-*"}, IntervalMS: 30000},
		ACLSync:    &config.ACLSync{Enabled: pointer(true), Topics: []config.Pattern{"orders"}, IntervalMS: 5000},
	}, c.Links["one-two"])
}

// An application's authorization is its cluster's, unless it says another.
func TestAuthorizationOfApplications(t *testing.T) {
	content, err := os.ReadFile("testdata/valid.yaml")
	require.NoError(t, err)
	c, err := config.Parse("valid.yaml", []byte(strings.NewReplacer(
		"      max_ecku: 5\n", "      authorization: rbac\n",
		"        shop: {", "        till: {produces: [orders], authorization: acls}\n        shop: {",
	).Replace(string(content))))
	require.NoError(t, err)
	assert.Equal(t, "rbac", c.Confluent.Clusters["one"].Applications["shop"].Authorization)
	assert.Equal(t, "acls", c.Confluent.Clusters["one"].Applications["till"].Authorization)
	assert.Equal(t, "acls", c.Confluent.Clusters["two"].Applications["ledger"].Authorization)
}

// A pool's provider is the only one, and the claim that tells tokens apart is their subject.
func TestDefaultsOfIdentityPools(t *testing.T) {
	content, err := os.ReadFile("testdata/valid.yaml")
	require.NoError(t, err)
	c, err := config.Parse("valid.yaml", []byte(strings.NewReplacer(
		"  clusters:\n    one:\n", "  identity_providers: {okta: {id: op-1}}\n  clusters:\n    one:\n",
		"shop: {", "shop: {identity_pool: {filter: claims.sub == 'a'}, ",
	).Replace(string(content))))
	require.NoError(t, err)
	assert.Equal(t, &config.IdentityPool{Provider: "okta", Filter: "claims.sub == 'a'", IdentityClaim: "claims.sub"}, c.Confluent.Clusters["one"].Applications["shop"].IdentityPool)
}

// A cluster without a VPC of its name is reached through the hub's endpoint, and an
// existing environment gets no settings.
func TestDefaultsThatDependOnOthers(t *testing.T) {
	content, err := os.ReadFile("../../config/hcp-terraform.yaml")
	require.NoError(t, err)
	c, err := config.Parse("file.yaml", []byte(strings.ReplaceAll(string(content), "analytics:\n      cidr", "other:\n      cidr")))
	require.NoError(t, err)
	assert.Equal(t, "ingest", c.Confluent.Clusters["analytics"].Endpoint)
	assert.Equal(t, config.Environment{ID: "env-abc123"}, c.Confluent.Environment)
}

// An application reads the subjects of its topics unless it says which; those of its internal topics it registers.
func TestSubjectsOfApplications(t *testing.T) {
	content, err := os.ReadFile("testdata/valid.yaml")
	require.NoError(t, err)
	c, err := config.Parse("valid.yaml", []byte(strings.NewReplacer(
		"  schema_registry: {endpoint: private, read: [\"*\"]}", "  schema_registry: {endpoint: public}",
		"        shop: {produces: [orders], consumes: [legacy], groups: [shop]}", `        shop: {produces: [orders, "shop.*"], consumes: [legacy, orders], groups: [shop], schema_registry: {}}
        flow: {consumes: [orders], streams: {application_id: flow}, schema_registry: {read: [a]}}
        till: {produces: [orders], schema_registry: {write: ["t-*"]}}
        none: {produces: [orders]}`,
	).Replace(string(content))))
	require.NoError(t, err)
	applications := c.Confluent.Clusters["one"].Applications
	assert.Equal(t, &config.RegistryAccess{Read: []config.Pattern{"orders-key", "orders-value", "shop.*", "legacy-key", "legacy-value"}}, applications["shop"].SchemaRegistry)
	assert.Equal(t, &config.RegistryAccess{Read: []config.Pattern{"a"}, Write: []config.Pattern{"flow-*"}}, applications["flow"].SchemaRegistry)
	assert.Equal(t, &config.RegistryAccess{Read: []config.Pattern{"orders-key", "orders-value"}, Write: []config.Pattern{"t-*"}}, applications["till"].SchemaRegistry)
	assert.Nil(t, applications["none"].SchemaRegistry)
}
