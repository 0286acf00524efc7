package load_test

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/goldens"
	"cdk.tf/confluent-privatelink/internal/netpath/answer"
	"cdk.tf/confluent-privatelink/internal/netpath/evaluate"
	"cdk.tf/confluent-privatelink/internal/netpath/load"
)

// hub is the state of the default configuration's hub, as somebody else made it: three VPCs with one
// table each, attached to a Transit Gateway whose default table they are associated with and propagated to.
type hub []map[string]any

func (h *hub) add(kind, name string, values map[string]any) map[string]any {
	*h = append(*h, map[string]any{"address": "module.hub." + kind + "." + name, "mode": "managed", "type": kind, "name": name, "values": values})
	return values
}

func newHub() *hub {
	h := &hub{}
	const gateway, table = "tgw-0a1b2c3d4e5f60718", "tgw-rtb-0a1b2c3d4e5f60718"
	h.add("aws_ec2_transit_gateway", "this", map[string]any{"id": gateway, "default_route_table_association": "enable", "default_route_table_propagation": "enable",
		"association_default_route_table_id": table, "propagation_default_route_table_id": table})
	for n, name := range []string{"tfc-agent", "dns", "vpn"} {
		vpc, routes := fmt.Sprintf("vpc-0a1b2c3d4e5f6000%d", n+2), fmt.Sprintf("rtb-0a1b2c3d4e5f6000%d", n+2)
		h.add("aws_vpc", name, map[string]any{"id": vpc, "cidr_block": fmt.Sprintf("10.%d.0.0/20", n+2), "enable_dns_support": true, "enable_dns_hostnames": true})
		h.add("aws_route_table", name, map[string]any{"id": routes, "vpc_id": vpc, "route": []any{}})
		var subnets []any
		for zone, id := range []string{"use1-az1", "use1-az2", "use1-az4"} {
			subnet := fmt.Sprintf("subnet-%s-%d", name, zone)
			subnets = append(subnets, subnet)
			h.add("aws_subnet", subnet, map[string]any{"id": subnet, "vpc_id": vpc, "cidr_block": fmt.Sprintf("10.%d.%d.0/24", n+2, zone), "availability_zone_id": id,
				"availability_zone": "us-east-1" + string(rune('a'+zone))})
			h.add("aws_route_table_association", subnet, map[string]any{"id": "rtbassoc-" + subnet, "subnet_id": subnet, "route_table_id": routes})
		}
		h.add("aws_ec2_transit_gateway_vpc_attachment", name, map[string]any{"id": "tgw-attach-" + name, "transit_gateway_id": gateway, "vpc_id": vpc, "subnet_ids": subnets,
			"transit_gateway_default_route_table_association": true, "transit_gateway_default_route_table_propagation": true})
	}
	return h
}

func (h *hub) of(kind, name string) map[string]any {
	for _, r := range *h {
		if r["type"] == kind && r["name"] == name {
			return r["values"].(map[string]any)
		}
	}
	return nil
}

// verify reads the hub's state beside the synthesized stacks.
func (h *hub) verify(t *testing.T) *answer.Report {
	t.Helper()
	content, err := json.Marshal(map[string]any{"format_version": "1.0", "values": map[string]any{"root_module": map[string]any{
		"child_modules": []any{map[string]any{"address": "module.hub", "resources": *h}}}}})
	require.NoError(t, err)
	state := filepath.Join(t.TempDir(), "hub.json")
	require.NoError(t, os.WriteFile(state, content, 0o600))
	root := goldens.Root(t)
	m, err := load.Load(context.Background(), load.Sources{Configs: []string{filepath.Join(root, "config/non-prod.yaml")}, Synth: []string{filepath.Join(root, "testdata/golden/non-prod")}, States: []string{state}})
	require.NoError(t, err)
	return evaluate.New(m).Verify()
}

// The more is known of a working hub, the fewer assumptions there are; nothing turns worse, and
// nothing is there twice. dns has no list of tables in the configuration file: the stacks put a route
// into each of its tables, which the state names.
func TestAHubsStateBesideTheStacksEndsAssumptionsAndMakesNothingWorse(t *testing.T) {
	report := newHub().verify(t)
	assert.Equal(t, answer.Reachable, report.Verdict())
	assert.Empty(t, blamed(report.Blockers))
	assert.Empty(t, report.Unknowns)
	assert.Len(t, report.Traces, 24, "as many checks as without the hub's state")
	for _, g := range report.Assumptions {
		assert.NotContains(t, g.What, "no static route or blackhole")
		assert.NotContains(t, g.What, "dns: attached")
		assert.NotContains(t, g.What, "which hold no more specific route")
		assert.NotContains(t, g.What, "the attachment is associated with")
	}
}

// Facts in a hub's state that contradict an assumption end it.
func TestAFactInAHubsStateContradictsAnAssumption(t *testing.T) {
	for name, c := range map[string]struct {
		change  func(h *hub)
		verdict answer.Verdict
		says    string
	}{
		"route to a firewall": {func(h *hub) {
			h.of("aws_route_table", "tfc-agent")["route"] = []any{map[string]any{"cidr_block": "10.0.0.0/22", "vpc_endpoint_id": "vpce-firewall"}}
		}, answer.Unknown, "where vpce-firewall (Gateway Load Balancer endpoint) takes traffic"},
		"DHCP options": {func(h *hub) {
			h.add("aws_vpc_dhcp_options", "d", map[string]any{"id": "dopt-1", "domain_name_servers": []any{"10.9.0.53"}})
			h.add("aws_vpc_dhcp_options_association", "d", map[string]any{"id": "a", "dhcp_options_id": "dopt-1", "vpc_id": "vpc-0a1b2c3d4e5f60002"})
		}, answer.Unknown, "what the DNS server 10.9.0.53 answers"},
		"zone of another environment": {func(h *hub) {
			h.add("aws_route53_zone", "prod", map[string]any{"id": "Z0PROD", "name": "us-east-1.aws.private.confluent.cloud", "vpc": []any{map[string]any{"vpc_id": "vpc-0a1b2c3d4e5f60002"}}})
		}, answer.Unknown, "for which tfc-agent has Z0PROD"},
		"blackhole": {func(h *hub) {
			h.add("aws_ec2_transit_gateway_route", "b", map[string]any{"id": "b", "transit_gateway_route_table_id": "tgw-rtb-0a1b2c3d4e5f60718", "destination_cidr_block": "10.0.0.0/20", "blackhole": true})
		}, answer.Blocked, "the blackhole wins"},
		"no association": {func(h *hub) {
			h.of("aws_ec2_transit_gateway_vpc_attachment", "dns")["transit_gateway_default_route_table_association"] = false
		}, answer.Blocked, "is associated with no transit gateway route table"},
		"something that nobody understands": {func(h *hub) {
			h.add("aws_vpn_gateway_route_propagation", "v", map[string]any{"id": "v", "vpn_gateway_id": "vgw-1", "route_table_id": "rtb-0a1b2c3d4e5f60002"})
		}, answer.Unknown, "the routes that vgw-1 propagates"},
	} {
		t.Run(name, func(t *testing.T) {
			h := newHub()
			c.change(h)
			report := h.verify(t)
			assert.Equal(t, c.verdict, report.Verdict())
			text := ""
			for _, b := range report.Blockers {
				text += b.Message + "\n"
			}
			for _, g := range report.Unknowns {
				text += g.What + "\n"
			}
			assert.Contains(t, text, c.says)
		})
	}
}

func TestWhatWasNotUnderstoodIsCountedByType(t *testing.T) {
	h := newHub()
	for _, name := range []string{"a", "b"} {
		h.add("aws_networkfirewall_firewall_policy", name, map[string]any{"id": name})
	}
	h.add("aws_iam_role", "r", map[string]any{"id": "r"})
	assert.Equal(t, map[string]int{"aws_networkfirewall_firewall_policy": 2}, h.verify(t).Unread, "what has nothing to do with the network is not counted")
}

func TestAnotherSystemsFileIsAnErrorThatSaysSo(t *testing.T) {
	root := goldens.Root(t)
	_, err := load.Load(context.Background(), load.Sources{Configs: []string{filepath.Join(root, "config/non-prod.yaml")}, States: []string{file("gateway", "networking.state")}})
	if names := "they are two systems; name the file that the inputs were made from with --config"; assert.Error(t, err) {
		assert.ErrorContains(t, err, names)
	}
}
