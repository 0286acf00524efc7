package merge

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/netpath/answer"
	"cdk.tf/confluent-privatelink/internal/netpath/evaluate"
	"cdk.tf/confluent-privatelink/internal/netpath/load/assemble"
	"cdk.tf/confluent-privatelink/internal/netpath/load/resource"
	"cdk.tf/confluent-privatelink/internal/netpath/load/synth"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
	"cdk.tf/confluent-privatelink/internal/netpath/modeltest"
)

func defaultConfig(t *testing.T) *config.Config {
	t.Helper()
	cfg, err := config.Load("../../../../config/non-prod.yaml")
	require.NoError(t, err)
	return cfg
}

// synthesized is the model of the default configuration's stacks: nothing deployed, the hub assumed.
func synthesized(t *testing.T) *model.Model {
	t.Helper()
	set := &resource.Set{}
	require.NoError(t, synth.Load("../../../../testdata/golden/non-prod", set))
	return assemble.Model(set, defaultConfig(t))
}

// hub is what AWS shows of the default configuration's hub, before any stack is applied: three VPCs
// with three subnets each, and with the tables that the configuration file lists, if all use one.
func hub(t *testing.T, oneTable bool) *model.Model {
	t.Helper()
	m := modeltest.Network(0)
	m.Clients, m.Clusters = nil, nil
	m = modeltest.WithDefaultIDs(m)
	m.ClientVPNs[0].Subnets.Value = m.ClientVPNs[0].Subnets.Value[:2]
	if oneTable {
		for _, id := range []model.ID{"rtb-0a1b2c3d4e5f60002", "rtb-0a1b2c3d4e5f60004"} {
			table := modeltest.Table(m, id)
			for _, s := range m.Subnets {
				if s.VPC == table.VPC {
					table.Subnets = append(table.Subnets, s.ID)
				}
			}
		}
		for i := range m.RouteTables {
			if t := &m.RouteTables[i]; strings.Contains(string(t.ID), "-az") && !strings.Contains(string(t.ID), "dns") {
				t.Subnets = nil
			}
		}
	}
	return m
}

func merged(t *testing.T, known, live *model.Model) *answer.Report {
	t.Helper()
	m, err := Models(known, live)
	require.NoError(t, err)
	return evaluate.New(m).Verify()
}

// What the synthesized stacks assume of the hub is settled by what AWS shows of it.
func TestLiveHubSettlesTheAssumptionsOfAPlan(t *testing.T) {
	before := evaluate.New(synthesized(t)).Verify()
	require.Equal(t, answer.Reachable, before.Verdict())
	after := merged(t, synthesized(t), hub(t, true))
	assert.Empty(t, after.Blockers)
	assert.Equal(t, answer.Reachable, after.Verdict())
	assert.Less(t, len(after.Assumptions), len(before.Assumptions))
	for _, g := range after.Assumptions {
		assert.NotContains(t, g.What, "attach", "AWS showed the attachments")
		assert.NotContains(t, g.What, "route tables", "AWS showed the tables")
	}
}

// The users' outage, found before apply: the agents' subnets use tables that get no route.
func TestLiveHubShowsATableThatGetsNoRoute(t *testing.T) {
	report := merged(t, synthesized(t), hub(t, false))
	assert.Equal(t, answer.Blocked, report.Verdict())
	blamed := map[model.ID]string{}
	for _, b := range report.Blockers {
		blamed[b.Object.ID] = string(b.Code)
	}
	assert.Equal(t, map[model.ID]string{
		"rtb-tfc-agent-use1-az2": "NO_ROUTE_TO_DESTINATION", "rtb-tfc-agent-use1-az4": "NO_ROUTE_TO_DESTINATION",
		"rtb-vpn-use1-az2": "NO_ROUTE_TO_DESTINATION", "rtb-vpn-use1-az4": "NO_ROUTE_TO_DESTINATION",
	}, blamed, "routes to be put into every table of dns are in every one of its tables")
}

func TestAMissingAttachmentIsSeen(t *testing.T) {
	live := hub(t, true)
	live.Attachments = live.Attachments[1:]
	report := merged(t, synthesized(t), live)
	assert.Equal(t, answer.Blocked, report.Verdict(), "the attachment was assumed, and AWS shows none")
}

// Without the right to read the Transit Gateway's tables its use stays an assumption, not an unknown.
func TestWhatMayNotBeReadStaysAssumed(t *testing.T) {
	live := hub(t, true)
	gap := &model.Gap{What: "the route tables of the Transit Gateway", Settle: []string{"DescribeTransitGatewayRouteTables"}}
	live.TransitTables = nil
	for i := range live.Attachments {
		live.Attachments[i].Table = model.Unknown[model.Association](gap)
		live.Attachments[i].Propagations = model.Unknown[[]model.Propagation](gap)
	}
	report := merged(t, synthesized(t), live)
	assert.Equal(t, answer.Reachable, report.Verdict())
	assert.NotEmpty(t, report.Assumptions)
}

// After apply a state says what was made, and AWS what is there now: every drift is seen.
func TestDriftFromTheStateIsSeen(t *testing.T) {
	for _, c := range modeltest.Cases() {
		t.Run(c.Name, func(t *testing.T) {
			live := modeltest.Network(2)
			c.Break(live)
			for _, table := range live.RouteTables {
				if table.Placeholder || table.Routes.Gap != nil {
					return // a case of what AWS would know
				}
			}
			known := modeltest.Network(2)
			for i := range known.VPCs {
				known.VPCs[i].Address = "aws_vpc." + known.VPCs[i].Name
			}
			for i, e := range live.Endpoints { // Confluent's side is the state's to say, AWS does not know it
				known.Endpoints[i].Connection = e.Connection
				live.Endpoints[i].Connection = model.Unknown[model.ID](&model.Gap{What: "the connection", Outside: true})
			}
			live.Clients, live.Clusters, known.PublicRecords = nil, nil, live.PublicRecords
			report := merged(t, known, live)
			var blamed []modeltest.Blame
			for _, b := range report.Blockers {
				blamed = append(blamed, modeltest.Blame{Code: string(b.Code), Object: b.Object.ID})
			}
			assert.ElementsMatch(t, c.Want, blamed)
		})
	}
}

// Where AWS shows a VPC, nothing stands any more for what was not known of it.
func TestPlaceholdersAreGone(t *testing.T) {
	m, err := Models(synthesized(t), hub(t, true))
	require.NoError(t, err)
	for _, s := range m.Subnets {
		assert.False(t, s.Placeholder, s.ID)
	}
	for _, table := range m.RouteTables {
		assert.False(t, table.Placeholder, table.ID)
	}
	for _, a := range m.Attachments {
		assert.False(t, a.Placeholder, a.ID)
	}
}

func TestNeitherModelIsChanged(t *testing.T) {
	known, live := synthesized(t), hub(t, true)
	texts := func() string {
		k, err := json.Marshal(known)
		require.NoError(t, err)
		l, err := json.Marshal(live)
		require.NoError(t, err)
		return string(k) + string(l)
	}
	before := texts()
	merged(t, known, live)
	assert.Equal(t, before, texts())
}

func TestADeployedVPCIsNotCreatedAgain(t *testing.T) {
	live := modeltest.Network(1) // sandbox has the CIDR of the configuration file's
	_, err := Models(synthesized(t), live)
	require.ErrorContains(t, err, "aws_vpc.spoke_sandbox, which the inputs would create with CIDR 10.0.0.0/20, exists in AWS as vpc-sandbox")
	require.ErrorContains(t, err, "give the stacks' state (--state)")
}

// AWS and the configuration file alone answer for a deployed attachment.
func TestLiveAlone(t *testing.T) {
	cfg := defaultConfig(t)
	live := modeltest.Network(2)
	live.Clients, live.Clusters = nil, nil
	for i := range live.VPCs {
		live.VPCs[i].Name = "a tag"
	}
	m, err := Models(&model.Model{Region: "us-east-1"}, live)
	require.NoError(t, err)
	FromConfig(m, cfg)
	report := evaluate.New(m).Verify()
	assert.Equal(t, answer.Reachable, report.Verdict())
	require.Len(t, m.Clusters, 2)
	assert.Equal(t, []string{"sandbox", "shared"}, []string{m.Clients[0].Name, m.Clients[1].Name}, "found by their CIDRs")
	assert.Len(t, report.Traces, 2*2*2)
}

// A VPC that a file names by id is found in AWS whatever its blocks and tags are.
func TestLiveFindsAVPCByTheIDThatAFileNames(t *testing.T) {
	cfg := defaultConfig(t)
	cfg.PrivateLink.VPCs = map[string]config.PrivateLinkVPC{"sandbox": {ID: "vpc-shared"}, "elsewhere": {AccessPointID: "ap-abc123"}}
	live := modeltest.Network(2)
	live.Clients, live.Clusters = nil, nil
	m, err := Models(&model.Model{Region: "us-east-1"}, live)
	require.NoError(t, err)
	FromConfig(m, cfg)
	require.Len(t, m.Clients, 1)
	assert.Equal(t, "sandbox vpc-shared", m.Clients[0].Name+" "+string(m.Clients[0].VPC))
}
