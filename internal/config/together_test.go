package config_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/config"
)

// system is a file with one hub VPC and one PrivateLink VPC; changes replace text of it.
func system(t *testing.T, file string, changes ...string) string {
	t.Helper()
	text := `name: one
region: us-east-1
hub:
  transit_gateway_id: tgw-0a1b2c3d4e5f60718
  transit_gateway_route_table_id: tgw-rtb-0a1b2c3d4e5f60718
  vpcs:
    dns: {id: vpc-0a1b2c3d4e5f60001, role: dns, cidrs: [10.200.0.0/20]}
privatelink:
  vpcs:
    main: {cidr: 10.0.0.0/20}
confluent:
  connectivity: attachment
  clusters: {main: {}}
`
	for i := 0; i+1 < len(changes); i += 2 {
		require.Contains(t, text, changes[i])
		text = strings.ReplaceAll(text, changes[i], changes[i+1])
	}
	path := filepath.Join(t.TempDir(), file)
	require.NoError(t, os.WriteFile(path, []byte(text), 0o600))
	return path
}

// apart are the changes that make a second system of the first one, with nothing in common but the Transit Gateway.
var apart = []string{"name: one", "name: two", "10.0.0.0/20", "10.1.0.0/20", "dns: {id: vpc-0a1b2c3d4e5f60001", "dns: {id: vpc-0a1b2c3d4e5f60002", "10.200.0.0/20", "10.201.0.0/20"}

func TestSystemsApartOnOneTransitGatewayAreValidTogether(t *testing.T) {
	configs, err := config.LoadTogether([]string{system(t, "a.yaml"), system(t, "b.yaml", apart...)})
	require.NoError(t, err)
	assert.Equal(t, "one", configs[0].Name)
	assert.Equal(t, "two", configs[1].Name)
}

func TestWhatTwoFilesCannotBothHave(t *testing.T) {
	hub := func(changes ...string) []string { // the same hub VPC, everything else apart
		return append([]string{"name: one", "name: two", "10.0.0.0/20", "10.1.0.0/20"}, changes...)
	}
	environment := "confluent:\n  environment: {id: env-abc123}\n"
	cloud := "state: {hcp_terraform: {organization: o, workspace_prefix: p-}}\nhub:"
	for name, c := range map[string]struct {
		first, second []string
		want          []string
	}{
		"name":  {nil, apart[2:], []string{"b.yaml:1: name: is also the name (", "a.yaml:1)"}},
		"block": {nil, append([]string{"name: one", "name: two"}, apart[4:]...), []string{"privatelink.vpcs.main.cidr: overlaps privatelink.vpcs.main.cidr (", "a.yaml:10)"}},
		"block of a hub VPC": {nil, []string{"name: one", "name: two", "10.0.0.0/20", "10.200.0.0/21", "dns: {id: vpc-0a1b2c3d4e5f60001", "dns: {id: vpc-0a1b2c3d4e5f60002", "cidrs: [10.200.0.0/20]", "cidrs: [10.201.0.0/20]"},
			[]string{"privatelink.vpcs.main.cidr: overlaps hub.vpcs.dns.cidrs[0] ("}},
		"hub VPC, attachments": {nil, hub(), []string{"b.yaml:7: hub.vpcs.dns.id: is also hub.vpcs.dns (", "connectivity: gateway in one of the files"}},
		"hub VPC, gateways":    {[]string{"connectivity: attachment", "connectivity: gateway"}, hub("connectivity: attachment", "connectivity: gateway"), []string{"hub.vpcs.dns.id: is also hub.vpcs.dns (", "both files make the rules"}},
		"hub VPC, two CIDRs":   {[]string{"connectivity: attachment", "connectivity: gateway"}, hub("10.200.0.0/20", "10.202.0.0/20"), []string{"hub.vpcs.dns.cidrs: differ from those of hub.vpcs.dns.cidrs"}},
		"environment":          {[]string{"confluent:\n", environment}, append([]string{"confluent:\n", environment}, apart...), []string{"confluent.environment.id: is also the confluent.environment.id", "one attachment per region"}},
		"workspaces":           {[]string{"hub:", cloud}, append([]string{"hub:", cloud}, apart...), []string{"state.hcp_terraform.workspace_prefix: names the workspaces of"}},
		"secrets":              {[]string{"hub:", "secrets: {path_prefix: s}\nhub:"}, append([]string{"hub:", "secrets: {path_prefix: s}\nhub:"}, apart...), []string{"secrets.path_prefix: gives secrets the names of"}},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := config.LoadTogether([]string{system(t, "a.yaml", c.first...), system(t, "b.yaml", c.second...)})
			require.Error(t, err)
			for _, want := range c.want {
				assert.ErrorContains(t, err, want)
			}
			assert.Len(t, strings.Split(err.Error(), "\n"), 1, "one cause, one line: %v", err)
		})
	}
}

// One system with attachments and one with a gateway have different names: they can share hub VPCs.
func TestAnAttachmentAndAGatewayCanShareHubVPCs(t *testing.T) {
	_, err := config.LoadTogether([]string{system(t, "a.yaml"),
		system(t, "b.yaml", "name: one", "name: two", "10.0.0.0/20", "10.1.0.0/20", "connectivity: attachment", "connectivity: gateway")})
	assert.NoError(t, err)
}

// Addresses meet only around one Transit Gateway, secrets only in one account.
func TestWhatIsApartDoesNotCollide(t *testing.T) {
	_, err := config.LoadTogether([]string{
		system(t, "a.yaml", "hub:", "account_id: \"111122223333\"\nsecrets: {path_prefix: s}\nhub:"),
		system(t, "b.yaml", "hub:", "account_id: \"444455556666\"\nsecrets: {path_prefix: s}\nhub:", "name: one", "name: two",
			"tgw-0a1b2c3d4e5f60718", "tgw-0a1b2c3d4e5f60719", "dns: {id: vpc-0a1b2c3d4e5f60001", "dns: {id: vpc-0a1b2c3d4e5f60002")})
	assert.NoError(t, err)
}

func TestEveryFileIsCheckedByItselfFirst(t *testing.T) {
	_, err := config.LoadTogether([]string{system(t, "a.yaml", "region: us-east-1", "region: nowhere"), system(t, "b.yaml", "role: dns", "role: none"), "none.yaml"})
	require.Error(t, err)
	for _, want := range []string{"a.yaml:2: region", "b.yaml:7: hub.vpcs.dns.role", "none.yaml"} {
		assert.ErrorContains(t, err, want)
	}
}

func TestQuotasThatFilesPassTogether(t *testing.T) {
	var files []string
	for i := range 3 {
		var vpcs strings.Builder
		for j := range 40 {
			fmt.Fprintf(&vpcs, "    v%d: {cidr: 10.%d.%d.0/24, subnet_prefix_length: 28}\n", j, i, j)
		}
		files = append(files, system(t, fmt.Sprintf("%d.yaml", i), "name: one", fmt.Sprintf("name: s%d", i), "    main: {cidr: 10.0.0.0/20}\n", vpcs.String(),
			"  connectivity: attachment\n  clusters: {main: {}}", "  hub_endpoint: v0\n  clusters: {main: {}}",
			"cidrs: [10.200.0.0/20]}", "cidrs: [10.200.0.0/20]}\n    vpn: {id: vpc-0a1b2c3d4e5f6000a, role: client-vpn, cidrs: [10.210.0.0/20], client_vpn: {endpoint_id: cvpn-endpoint-0a1b2c3d4e5f60004, client_cidr: 10.220.0.0/22, subnet_ids: [subnet-0a1b2c3d4e5f64001], access_group_ids: [staff]}}"))
	}
	var configs []*config.Config
	for _, file := range files {
		c, err := config.Load(file)
		require.NoError(t, err)
		configs = append(configs, c)
	}
	assert.Contains(t, config.WarningsTogether(configs), "cvpn-endpoint-0a1b2c3d4e5f60004 gets 120 routes for each associated subnet from 3 files together; the default quota is 100: have it raised")
	assert.Empty(t, config.WarningsTogether(configs[:2]), "80 are within the quota")
}

func TestAFileGivenTwiceIsOneMistake(t *testing.T) {
	file := system(t, "a.yaml")
	link := filepath.Join(t.TempDir(), "b.yaml")
	require.NoError(t, os.Symlink(file, link))
	_, err := config.LoadTogether([]string{file, link})
	assert.EqualError(t, err, "configuration file: "+link+" is given twice; give each file once")
}

// hubFiles are an owner of the rules of a hub VPC, and a system that names them; changes replace text of both.
func hubFiles(t *testing.T, owner, user []string) []string {
	t.Helper()
	gateway := []string{"connectivity: attachment", "connectivity: gateway"}
	ids := "  resolver_rule_ids: {private: rslvr-rr-0a1b2c3d4e5f60081, public: rslvr-rr-0a1b2c3d4e5f60082}\nprivatelink:"
	one := system(t, "owner.yaml", append(append([]string{"name: one\n", "name: one\nused_by: [two]\n"}, gateway...), owner...)...)
	two := system(t, "user.yaml", append(append([]string{"name: one", "name: two", "10.0.0.0/20", "10.1.0.0/20", "privatelink:", ids}, gateway...), user...)...)
	return []string{one, two}
}

func TestRulesOfAHubHaveOneOwnerWhoKnowsItsUsers(t *testing.T) {
	_, err := config.LoadTogether(hubFiles(t, nil, nil))
	require.NoError(t, err, "one makes the rules, the other names them")
	for name, c := range map[string]struct {
		owner, user []string
		want        string
	}{
		"the owner does not know the user": {[]string{"used_by: [two]\n", ""}, nil, "hub.resolver_rule_ids.private: names a rule of a file that does not list two under used_by ("},
		"two ids for one domain": {
			[]string{"privatelink:", "  resolver_rule_ids: {private: rslvr-rr-0a1b2c3d4e5f60099, public: rslvr-rr-0a1b2c3d4e5f60082}\nprivatelink:"}, nil,
			"hub.resolver_rule_ids.private: names another rule than hub.resolver_rule_ids.private (",
		},
		"one of two rules is made by both": {nil, []string{", public: rslvr-rr-0a1b2c3d4e5f60082", ""}, "hub.vpcs.dns.id: is also hub.vpcs.dns ("},
	} {
		t.Run(name, func(t *testing.T) {
			files := hubFiles(t, c.owner, c.user)
			_, err := config.LoadTogether(files)
			require.ErrorContains(t, err, c.want)
			assert.Contains(t, err.Error(), "user.yaml:", "with the file and the line")
			_, err = config.LoadTogether([]string{files[1], files[0]})
			assert.Error(t, err, "whichever comes first")
		})
	}
}

func TestRulesThatNobodyMakesAndVPCsThatNobodyAssociatesAreToldOf(t *testing.T) {
	load := func(files []string) (configs []*config.Config) {
		for _, file := range files {
			c, err := config.Load(file)
			require.NoError(t, err)
			configs = append(configs, c)
		}
		return configs
	}
	known := load(hubFiles(t, nil, nil))
	assert.Empty(t, config.WarningsTogether(known))
	assert.Empty(t, config.WarningsTogether(known[1:]), "one file alone: its owner's is another")
	stranger := load(hubFiles(t, nil, []string{"dns: {id: vpc-0a1b2c3d4e5f60001", "dns: {id: vpc-0a1b2c3d4e5f60077"}))
	assert.Contains(t, config.WarningsTogether(stranger), "hub.vpcs.dns of two (vpc-0a1b2c3d4e5f60077) is not among the hub VPCs of the file that makes the rule for us-east-1.aws.accesspoint.confluent.cloud: nobody associates it with the rule; name it there too")
	known[0].AccountID, known[1].AccountID = "111122223333", "444455556666"
	assert.Contains(t, config.WarningsTogether(known), "two names the rule for us-east-1.aws.accesspoint.confluent.cloud by id (hub.resolver_rule_ids.private), and none of the files makes it: give its owner's file too", "a rule is of one account")
	known[1].Hub.Account = &config.Account{ID: "111122223333"}
	assert.Empty(t, config.WarningsTogether(known), "of the hub's, where that is another")
	known[1].Hub.Account = nil
	orphans := []*config.Config{known[1], load([]string{system(t, "other.yaml", "name: one", "name: three", "10.0.0.0/20", "10.5.0.0/20")})[0]}
	assert.Contains(t, config.WarningsTogether(orphans), "two names the rule for us-east-1.aws.accesspoint.confluent.cloud by id (hub.resolver_rule_ids.private), and none of the files makes it: give its owner's file too")
}

func TestAnEnvironmentsAttachmentIsMadeByOneFile(t *testing.T) {
	environment := "confluent:\n  environment: {id: env-abc123}\n"
	first := system(t, "a.yaml", "confluent:\n", environment)
	second := system(t, "b.yaml", append([]string{"confluent:\n", environment + "  private_link_attachment_id: platt-abc123\n"}, apart...)...)
	_, err := config.LoadTogether([]string{first, second})
	assert.NoError(t, err)
}

// Of one environment, two systems with attachments can share a hub VPC: its zone leads to one endpoint, by which all clusters are reached.
func TestSystemsOfOneEnvironmentShareTheHubsZone(t *testing.T) {
	environment := "confluent:\n  environment: {id: env-abc123}\n"
	first := system(t, "a.yaml", "name: one\n", "name: one\nused_by: [two]\n", "confluent:\n", environment)
	second := system(t, "b.yaml", "name: one", "name: two", "10.0.0.0/20", "10.1.0.0/20",
		"privatelink:", "  private_zone_id: Z0A1B2C3D4E5F6\n  resolver_rule_ids: {private: rslvr-rr-0a1b2c3d4e5f60081}\nprivatelink:",
		"confluent:\n", environment+"  private_link_attachment_id: platt-abc123\n")
	_, err := config.LoadTogether([]string{first, second})
	assert.NoError(t, err)
}

// twenty are files of 20 systems of 5 VPCs each on one hub, of which the first makes the rules.
func twenty(t testing.TB) (files []string) {
	dir, users := t.TempDir(), []string{}
	for i := 1; i < 20; i++ {
		users = append(users, fmt.Sprintf("s%d", i))
	}
	for i := range 20 {
		text, ids := fmt.Sprintf("name: s%d\nregion: us-east-1\n", i), ""
		if i == 0 {
			text += "used_by: [" + strings.Join(users, ", ") + "]\n"
		} else {
			ids = "  resolver_rule_ids: {private: rslvr-rr-0a1b2c3d4e5f60081, public: rslvr-rr-0a1b2c3d4e5f60082}\n"
		}
		text += "hub:\n  transit_gateway_id: tgw-0a1b2c3d4e5f60718\n  transit_gateway_route_table_id: tgw-rtb-0a1b2c3d4e5f60718\n" + ids +
			"  vpcs:\n    dns: {id: vpc-0a1b2c3d4e5f60001, role: dns, cidrs: [10.255.0.0/20]}\n    agents: {id: vpc-0a1b2c3d4e5f60002, role: agents, cidrs: [10.254.0.0/20]}\nprivatelink:\n  vpcs:\n"
		for v := range 5 {
			text += fmt.Sprintf("    v%d: {cidr: 10.%d.%d.0/20}\n", v, i, v*16)
		}
		text += "confluent:\n  connectivity: gateway\n  hub_endpoint: v0\n  clusters:\n    main: {topics: {orders: {}, payments: {}}, applications: {shop: {produces: [orders]}}}\n"
		file := filepath.Join(dir, fmt.Sprintf("s%02d.yaml", i))
		require.NoError(t, os.WriteFile(file, []byte(text), 0o600))
		files = append(files, file)
	}
	return files
}

func TestTwentySystemsAreValidTogether(t *testing.T) {
	_, err := config.LoadTogether(twenty(t))
	require.NoError(t, err)
}

func BenchmarkTwentySystemsOfFiveVPCsTogether(b *testing.B) {
	files := twenty(b)
	for b.Loop() {
		if _, err := config.LoadTogether(files); err != nil {
			b.Fatal(err)
		}
	}
}
