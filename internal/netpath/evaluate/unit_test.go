package evaluate

import (
	"net/netip"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/netpath/answer"
	"cdk.tf/confluent-privatelink/internal/netpath/code"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
	"cdk.tf/confluent-privatelink/internal/netpath/modeltest"
)

// In gateway mode each access point has a domain of its own; its public name leads into it.
func TestEachVPCUsesItsOwnAccessPointAndTheHubTheDefault(t *testing.T) {
	m := modeltest.Network(2)
	m.Clusters = m.Clusters[:1]
	m.Clusters[0].Hosts = nil
	m.Zones = nil
	for i := range m.Endpoints {
		name := modeltest.Name(i)
		domain := "ap" + name + ".us-east-1.aws.accesspoint.confluent.cloud"
		public := "lkc-1-ap" + name + ".us-east-1.aws.accesspoint.glb.confluent.cloud"
		m.Clusters[0].Hosts = append(m.Clusters[0].Hosts, model.Host{Name: public, Domain: domain, Endpoint: m.Endpoints[i].ID})
		m.PublicRecords = append(m.PublicRecords, model.Record{Name: public, CNAME: "lkc-1." + domain})
		z := model.Zone{Object: model.Object{ID: model.ID("Z-" + name)}, Domain: domain,
			Records: model.Known([]model.Record{{Name: "*." + domain, CNAME: modeltest.EntryName(name, "")}})}
		for _, v := range m.VPCs {
			z.VPCs.Value = append(z.VPCs.Value, model.ZoneAssociation{VPC: v.ID})
		}
		m.Zones = append(m.Zones, z)
	}
	report := New(m).Verify()
	assert.Equal(t, answer.Reachable, report.Verdict())
	for _, tr := range report.Traces {
		want := model.ID("vpce-sandbox")
		if tr.Client.Name == "shared" {
			want = "vpce-shared"
		}
		assert.Equal(t, want, tr.Resolution.Endpoint, tr.Client.Name)
		assert.Len(t, tr.Resolution.Chain, 3, "public name, name in the zone, the endpoint's name")
	}
}

// A zone with the name of all access points' parent would shadow every public name.
func TestAZoneOverThePublicNamesShadowsThem(t *testing.T) {
	m := modeltest.Network(1)
	m.Zones = append(m.Zones, model.Zone{Object: model.Object{ID: "Z-glb"}, Domain: "glb.confluent.cloud", VPCs: model.Known([]model.ZoneAssociation{{VPC: "vpc-tfc-agent"}})})
	m.PublicRecords = []model.Record{{Name: "lkc-1.glb.confluent.cloud", CNAME: "lkc-1." + modeltest.Domain}}
	e := New(m)
	r, err := e.Resolve("tfc-agent", "lkc-1.glb.confluent.cloud")
	require.NoError(t, err)
	assert.Equal(t, answer.Blocked, r.Verdict)
	assert.Equal(t, code.NoRecord, r.Blockers[0].Code)
	r, err = e.Resolve("dns", "lkc-1.glb.confluent.cloud")
	require.NoError(t, err)
	assert.Equal(t, answer.Reachable, r.Verdict)
	assert.Equal(t, model.ID("vpce-sandbox"), r.Endpoint)
}

// Before apply the CIDRs of a hub VPC may be a reference: routes and rules to "every CIDR of
// that VPC" serve it and nobody else.
func TestRoutesToAVPCWhoseCIDRsAreNotKnownServeItAndNobodyElse(t *testing.T) {
	m := modeltest.Network(1)
	gap := &model.Gap{What: "no CIDR of tfc-agent overlaps", Outside: true}
	modeltest.VPC(m, "vpc-tfc-agent").CIDRs = model.Unknown[[]netip.Prefix](gap)
	for i := range m.Subnets {
		if m.Subnets[i].VPC == "vpc-tfc-agent" {
			m.Subnets[i].CIDR = model.Unknown[netip.Prefix](gap)
		}
	}
	agents := netip.MustParsePrefix("10.2.0.0/20")
	for i := range m.RouteTables {
		for j := range m.RouteTables[i].Routes.Value {
			if d := &m.RouteTables[i].Routes.Value[j].Destination; d.Prefix == agents {
				*d = model.Destination{VPC: "vpc-tfc-agent"}
			}
		}
	}
	report := New(m).Verify()
	assert.Equal(t, answer.Blocked, report.Verdict(), "the group still names the prefix")
	require.Len(t, report.Blockers, 2, "443 and 9092")
	for i, r := range modeltest.Group(m, "sg-sandbox").Ingress.Value {
		if r.Peer.Prefix == agents {
			modeltest.Group(m, "sg-sandbox").Ingress.Value[i].Peer = model.Destination{VPC: "vpc-tfc-agent"}
		}
	}
	assert.Equal(t, answer.Reachable, New(m).Verify().Verdict())
}

func TestADestinationInTwoPartsIsBlamedOnThePartThatIsTakenAway(t *testing.T) {
	m := modeltest.Network(1)
	m.Endpoints[0].Interfaces.Value[0].Addr = netip.Addr{} // before apply: some address of 10.0.0.0/24
	m.TransitTables[0].Routes.Value = []model.TransitRoute{{Destination: model.Destination{Prefix: netip.MustParsePrefix("10.0.0.128/25")}, Origin: model.Static, Blackhole: true}}
	report := New(m).Verify()
	require.Len(t, report.Blockers, 1)
	assert.Equal(t, code.TransitHigherPriority, report.Blockers[0].Code)
	assert.Contains(t, report.Blockers[0].Message, "10.0.0.128/25")
}

func TestWhatLeadsOutOfTheKnownNetworkIsUnknownAndNotBlocked(t *testing.T) {
	m := modeltest.Network(1)
	table := modeltest.Table(m, "rtb-tfc-agent-use1-az1")
	table.Routes.Value[0].Target = model.Target{Kind: model.TargetInterface, ID: "eni-firewall"}
	trace, err := New(m).Trace("tfc-agent", "sandbox", model.KafkaPort)
	require.NoError(t, err)
	assert.Equal(t, answer.Unknown, trace.Verdict)
	require.Len(t, trace.Gaps, 1)
	assert.Contains(t, trace.Gaps[0].What, "eni-firewall")
	assert.NotEmpty(t, trace.Gaps[0].Settle)
}

func TestVPNClientsWithoutADNSServerSeeNoPrivateZone(t *testing.T) {
	m := modeltest.Network(1)
	m.ClientVPNs[0].DNSServers.Value = nil
	report := New(m).Verify()
	require.Len(t, report.Blockers, 1)
	assert.Equal(t, code.UnknownResolver, report.Blockers[0].Code)
	assert.Equal(t, model.ID("cvpn-endpoint-1"), report.Blockers[0].Object.ID)
}

func TestQuotasAreWarnedOf(t *testing.T) {
	report := New(modeltest.Network(101)).Verify()
	assert.Contains(t, report.Warnings, "cvpn-endpoint-1 has 101 routes of a subnet; the default quota is 100")
	assert.Empty(t, New(modeltest.Network(2)).Verify().Warnings)
}

func TestEveryUnknownNamesWhatWouldSettleIt(t *testing.T) {
	for _, c := range modeltest.Cases() {
		m := modeltest.Network(2)
		c.Break(m)
		r := New(m).Verify()
		for _, g := range append(r.Unknowns, r.Assumptions...) {
			assert.NotEmpty(t, g.Settle, "%s: %s", c.Name, g.What)
		}
	}
}
