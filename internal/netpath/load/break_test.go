package load_test

import (
	"maps"
	"path/filepath"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/goldens"
	"cdk.tf/confluent-privatelink/internal/netpath/answer"
	"cdk.tf/confluent-privatelink/internal/netpath/load"
	"cdk.tf/confluent-privatelink/internal/stack"
)

func readStacks(t *testing.T, config string) stack.Documents {
	t.Helper()
	stacks, err := stack.ReadAll(filepath.Join(goldens.Root(t), "testdata/golden", config))
	require.NoError(t, err)
	return stacks
}

// body returns the body of a resource by its address.
func body(t *testing.T, s stack.Documents, address string) map[string]any {
	t.Helper()
	for _, document := range s {
		if object := document.Object(address); object.Exists() {
			return object.Body
		}
	}
	require.Fail(t, "no resource "+address)
	return nil
}

func remove(t *testing.T, s stack.Documents, address string) {
	t.Helper()
	require.True(t, s.Remove(address), "no resource %s", address)
}

// verifyStacks writes the stacks, loads them and evaluates them.
func verifyStacks(t *testing.T, s stack.Documents, config string) *answer.Report {
	t.Helper()
	dir := t.TempDir()
	require.NoError(t, s.Write(dir))
	return verify(t, load.Sources{Config: filepath.Join(goldens.Root(t), "config", config+".yaml"), Synth: dir})
}

const (
	agentsTable = "rtb-0a1b2c3d4e5f60002"
	hubTable    = "tgw-rtb-0a1b2c3d4e5f60718"
)

// Each break of the synthesized stacks: what is done, and code and object of all that is found.
var breaks = map[string]struct {
	do   func(t *testing.T, s stack.Documents)
	want []string
	idle []string
}{
	"hub route removed": {do: func(t *testing.T, s stack.Documents) { remove(t, s, "aws_route.hub_tfc-agent_spoke_sandbox") },
		want: []string{"NO_ROUTE_TO_DESTINATION " + agentsTable}},
	"hub route to an endpoint that no name leads to removed": {do: func(t *testing.T, s stack.Documents) { remove(t, s, "aws_route.hub_tfc-agent_spoke_shared") },
		idle: []string{"NO_ROUTE_TO_DESTINATION " + agentsTable}},
	"empty list of hub route tables": {do: func(t *testing.T, s stack.Documents) {
		body(t, s, "aws_route.hub_tfc-agent_spoke_sandbox")["for_each"] = "${toset([])}"
	},
		want: []string{"NO_ROUTE_TO_DESTINATION " + agentsTable}},
	"route back removed in one zone": {do: func(t *testing.T, s stack.Documents) { remove(t, s, "aws_route.spoke_sandbox_hub_use1-az2_tfc-agent") },
		want: []string{"RETURN_NO_ROUTE_TO_DESTINATION aws_route_table.spoke_sandbox_use1-az2"}},
	"route table not associated": {do: func(t *testing.T, s stack.Documents) {
		remove(t, s, "aws_route_table_association.spoke_sandbox_use1-az1")
	},
		want: []string{"RETURN_NO_ROUTE_TO_DESTINATION main route table of aws_vpc.spoke_sandbox", "RETURN_NO_ROUTE_TO_DESTINATION main route table of aws_vpc.spoke_sandbox",
			"RETURN_NO_ROUTE_TO_DESTINATION main route table of aws_vpc.spoke_sandbox"}}, // to the agents, dns and vpn
	"TGW association removed": {do: func(t *testing.T, s stack.Documents) {
		remove(t, s, "aws_ec2_transit_gateway_route_table_association.spoke_sandbox_hub")
	}, want: []string{"RETURN_TGW_ATTACH_MISSING_TGW_RTB_ASSOCIATION aws_ec2_transit_gateway_vpc_attachment.spoke_sandbox_hub"}},
	"TGW propagation removed": {do: func(t *testing.T, s stack.Documents) {
		remove(t, s, "aws_ec2_transit_gateway_route_table_propagation.spoke_sandbox_hub")
	}, want: []string{"TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT " + hubTable}},
	"attachment lacks a zone": {do: func(t *testing.T, s stack.Documents) {
		body(t, s, "aws_ec2_transit_gateway_vpc_attachment.spoke_sandbox_hub")["subnet_ids"] =
			[]any{"${aws_subnet.spoke_sandbox_use1-az1.id}", "${aws_subnet.spoke_sandbox_use1-az2.id}"}
	}, want: []string{"RETURN_TGW_ROUTE_AZ_RESTRICTION aws_ec2_transit_gateway_vpc_attachment.spoke_sandbox_hub"}},
	"group lacks a port": {do: func(t *testing.T, s stack.Documents) {
		remove(t, s, "aws_vpc_security_group_ingress_rule.spoke_sandbox_endpoint_9092_hub_tfc-agent")
	}, want: []string{"ENI_SG_RULES_MISMATCH aws_security_group.spoke_sandbox_endpoint"}},
	"zone of the hub removed": {do: func(t *testing.T, s stack.Documents) { remove(t, s, "aws_route53_zone.hub_dns") },
		want: []string{"DNS_PHZ_NOT_ASSOCIATED aws_route53_zone.spoke_sandbox_dns", "DNS_PHZ_NOT_ASSOCIATED aws_route53_zone.spoke_sandbox_dns",
			"DNS_PHZ_NOT_ASSOCIATED aws_route53_zone.spoke_sandbox_dns"}}, // with dns, the agents and vpn
	"association of the zone removed": {do: func(t *testing.T, s stack.Documents) {
		body(t, s, "aws_route53_zone_association.hub_dns")["for_each"] = map[string]any{"vpn": "vpc-0a1b2c3d4e5f60004"}
	}, want: []string{"DNS_PHZ_NOT_ASSOCIATED aws_route53_zone.hub_dns"}},
	"record removed": {do: func(t *testing.T, s stack.Documents) { remove(t, s, "aws_route53_record.hub_dns_wildcard") },
		want: []string{"DNS_NO_RECORD aws_route53_zone.hub_dns"}},
	"record leads to another VPC's endpoint": {do: func(t *testing.T, s stack.Documents) {
		body(t, s, "aws_route53_record.spoke_shared_dns_wildcard")["records"] = []any{"${aws_vpc_endpoint.spoke_sandbox.dns_entry[0].dns_name}"}
	}, want: []string{"DNS_CNAME_TARGET_OTHER_ENDPOINT aws_route53_zone.spoke_shared_dns"}},
	"zonal record of another zone": {do: func(t *testing.T, s stack.Documents) {
		body(t, s, "aws_route53_record.hub_dns_use1-az1")["records"] = body(t, s, "aws_route53_record.hub_dns_use1-az2")["records"]
	}, want: []string{"DNS_ZONAL_AZ_MISMATCH aws_route53_zone.hub_dns"}},
	"DNS hostnames off": {do: func(t *testing.T, s stack.Documents) {
		body(t, s, "aws_vpc.spoke_shared")["enable_dns_hostnames"] = false
	},
		want: []string{"DNS_VPC_ATTRIBUTE_OFF aws_vpc.spoke_shared"}},
	"endpoint not registered": {do: func(t *testing.T, s stack.Documents) {
		remove(t, s, "confluent_private_link_attachment_connection.spoke_shared_connection")
	}, want: []string{"VPC_ENDPOINT_NOT_CONNECTED aws_vpc_endpoint.spoke_shared"}},
	"Client VPN route for one subnet only": {do: func(t *testing.T, s stack.Documents) {
		body(t, s, "aws_ec2_client_vpn_route.hub_vpn_clients_spoke_sandbox")["for_each"] = "${toset([\"subnet-0a1b2c3d4e5f64001\"])}"
	}, want: []string{"CVPN_ROUTE_MISSING_FOR_SUBNET cvpn-endpoint-0a1b2c3d4e5f60004"}},
	"Client VPN clients not authorized": {do: func(t *testing.T, s stack.Documents) {
		remove(t, s, "aws_ec2_client_vpn_authorization_rule.hub_vpn_clients_spoke_sandbox")
	}, want: []string{"CVPN_NOT_AUTHORIZED cvpn-endpoint-0a1b2c3d4e5f60004"}},
}

func TestEachBreakOfTheSynthesizedStacksIsBlamedOnTheRightObjectAndOnlyThat(t *testing.T) {
	for _, name := range slices.Sorted(maps.Keys(breaks)) {
		t.Run(name, func(t *testing.T) {
			s := readStacks(t, "non-prod")
			breaks[name].do(t, s)
			report := verifyStacks(t, s, "non-prod")
			assert.ElementsMatch(t, breaks[name].want, blamed(report.Blockers), "blockers")
			assert.ElementsMatch(t, breaks[name].idle, blamed(report.Idle), "idle blockers")
			assert.Empty(t, report.Unknowns)
		})
	}
}

func blamed(list []*answer.Blocker) []string {
	var found []string
	for _, b := range list {
		found = append(found, string(b.Code)+" "+string(b.Object.ID))
	}
	return found
}
