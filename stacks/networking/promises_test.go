package networking_test

import (
	"encoding/json"
	"fmt"
	"net/netip"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/goldens"
	"cdk.tf/confluent-privatelink/internal/stack"
)

// zoneKeys are the parts of addresses that name the availability zones of a VPC.
func zoneKeys(vpc config.PrivateLinkVPC) []string {
	if len(vpc.AvailabilityZoneIDs) > 0 {
		return vpc.AvailabilityZoneIDs
	}
	return []string{"az1", "az2", "az3"}[:vpc.ZoneCount()]
}

// networks are the CIDR blocks by the name of each network behind the hub; nil if looked up.
func networks(cfg *config.Config) map[string][]string {
	all := map[string][]string{}
	for name, vpc := range cfg.Hub.VPCs {
		all[name] = texts(vpc.CIDRs)
		if vpc.ClientVPN != nil {
			all[name+"_clients"] = texts([]netip.Prefix{vpc.ClientVPN.ClientCIDR})
		}
	}
	return all
}

func texts(prefixes []netip.Prefix) []string {
	var list []string
	for _, prefix := range prefixes {
		list = append(list, prefix.String())
	}
	slices.Sort(list)
	return list
}

func TestEveryEndpointSubnetRoutesToEachHubAndClientNetwork(t *testing.T) {
	goldens.Each(t, func(t *testing.T, c goldens.Case) {
		made := c.Stack(t, stack.Networking)
		for name, vpc := range c.Config.MadeVPCs() {
			for _, zone := range zoneKeys(vpc) {
				table := "aws_route_table.spoke_" + name + "_" + zone
				association := made.Object("aws_route_table_association.spoke_" + name + "_" + zone)
				assert.Equal(t, "${"+table+".id}", association.Text("route_table_id"))
				assert.Equal(t, "${aws_subnet.spoke_"+name+"_"+zone+".id}", association.Text("subnet_id"))
				for network, cidrs := range networks(c.Config) {
					route := made.Object("aws_route.spoke_" + name + "_hub_" + zone + "_" + network)
					require.True(t, route.Exists(), "%s zone %s has no route to %s", name, zone, network)
					assert.Equal(t, "${"+table+".id}", route.Text("route_table_id"))
					assert.Equal(t, c.Config.Hub.TransitGatewayID, route.Text("transit_gateway_id"))
					assert.Equal(t, "${each.value}", route.Text("destination_cidr_block"))
					assertCIDRs(t, cidrs, network, route)
				}
			}
		}
	})
}

func assertCIDRs(t *testing.T, cidrs []string, network string, object stack.Object) {
	t.Helper()
	if cidrs == nil {
		assert.Equal(t, "${toset(local.hub_"+network+"_cidrs)}", object.Text("for_each"), object.Address)
		return
	}
	assert.Equal(t, cidrs, object.ForEach(), object.Address)
}

func TestEachHubRoutesBackToEveryPrivateLinkVPC(t *testing.T) {
	goldens.Each(t, func(t *testing.T, c goldens.Case) {
		made := c.Stack(t, stack.Networking)
		for hub, hubVPC := range c.Config.Hub.VPCs {
			for name, vpc := range c.Config.MadeVPCs() {
				route := made.Object("aws_route.hub_" + hub + "_spoke_" + name)
				require.True(t, route.Exists(), "hub VPC %s has no route back to %s", hub, name)
				assert.Equal(t, vpc.CIDR.String(), route.Text("destination_cidr_block"))
				assert.Equal(t, c.Config.Hub.TransitGatewayID, route.Text("transit_gateway_id"))
				assert.Contains(t, route.List("depends_on"), inUse(c.Config)+".spoke_"+name+"_hub")
				if len(hubVPC.RouteTableIDs) == 0 {
					assert.Equal(t, "${toset(data.aws_route_tables.hub_"+hub+".ids)}", route.Text("for_each"))
					continue
				}
				assert.Equal(t, slices.Sorted(slices.Values(hubVPC.RouteTableIDs)), route.ForEach())
			}
		}
	})
}

func TestOnly443And9092AreOpenAndOnlyToListedNetworks(t *testing.T) {
	goldens.Each(t, func(t *testing.T, c goldens.Case) {
		made := c.Stack(t, stack.Networking)
		rules := made.Of("aws_vpc_security_group_ingress_rule")
		endpoints := 0
		for name, vpc := range c.Config.PrivateLink.VPCs {
			if !vpc.MakesEndpoint() {
				continue
			}
			endpoints++
			sources := map[string][]string{"self": {vpc.CIDR.String()}}
			if !vpc.Made() {
				sources["self"] = nil
				assert.Equal(t, "${data.aws_vpc.spoke_"+name+".cidr_block_associations[*].cidr_block}", made.Locals["spoke_"+name+"_cidrs"])
			}
			for network, cidrs := range networks(c.Config) {
				sources["hub_"+network] = cidrs
			}
			for source, cidrs := range sources {
				for _, port := range []string{"443", "9092"} {
					rule := made.Object("aws_vpc_security_group_ingress_rule.spoke_" + name + "_endpoint_" + port + "_" + source)
					assert.Equal(t, []string{port, port, "tcp", "${each.value}"}, []string{
						rule.Text("from_port"), rule.Text("to_port"), rule.Text("ip_protocol"), rule.Text("cidr_ipv4")})
					assert.Equal(t, "${aws_security_group.spoke_"+name+"_endpoint.id}", rule.Text("security_group_id"))
					if cidrs == nil && source == "self" {
						assert.Equal(t, "${toset(local.spoke_"+name+"_cidrs)}", rule.Text("for_each"))
						continue
					}
					assertCIDRs(t, cidrs, strings.TrimPrefix(source, "hub_"), rule)
				}
			}
		}
		assert.Len(t, rules, endpoints*2*(len(networks(c.Config))+1))
		assert.Empty(t, made.Of("aws_vpc_security_group_egress_rule"), "an endpoint never starts a connection")
		assert.Empty(t, made.Of("aws_security_group_rule"))
		for _, group := range made.Of("aws_security_group") {
			assert.NotContains(t, group.Body, "ingress")
			assert.NotContains(t, group.Body, "egress")
		}
	})
}

func TestTheDefaultSecurityGroupIsClosed(t *testing.T) {
	goldens.Each(t, func(t *testing.T, c goldens.Case) {
		groups := c.Stack(t, stack.Networking).Of("aws_default_security_group")
		assert.Len(t, groups, len(c.Config.MadeVPCs()))
		for _, group := range groups {
			assert.NotContains(t, group.Body, "ingress")
			assert.NotContains(t, group.Body, "egress")
		}
	})
}

func TestEveryVPCAnswersDNSForPrivateZones(t *testing.T) {
	goldens.Each(t, func(t *testing.T, c goldens.Case) {
		for _, vpc := range c.Stack(t, stack.Networking).Of("aws_vpc") {
			assert.Equal(t, "true", vpc.Text("enable_dns_support"))
			assert.Equal(t, "true", vpc.Text("enable_dns_hostnames"))
		}
	})
}

func TestSubnetCIDRsAreLiteralsInsideTheirVPC(t *testing.T) {
	goldens.Each(t, func(t *testing.T, c goldens.Case) {
		made := c.Stack(t, stack.Networking)
		for name, vpc := range c.Config.MadeVPCs() {
			seen := map[netip.Prefix]bool{}
			for _, zone := range zoneKeys(vpc) {
				cidr, err := netip.ParsePrefix(made.Object("aws_subnet.spoke_" + name + "_" + zone).Text("cidr_block"))
				require.NoError(t, err)
				assert.Equal(t, vpc.SubnetPrefixLength, cidr.Bits())
				assert.True(t, vpc.CIDR.Contains(cidr.Addr()))
				assert.False(t, seen[cidr], "%s twice", cidr)
				seen[cidr] = true
			}
		}
	})
}

func TestEveryVPCIsAttachedInAllZonesAndUsesTheGivenTable(t *testing.T) {
	goldens.Each(t, func(t *testing.T, c goldens.Case) {
		made := c.Stack(t, stack.Networking)
		for name, vpc := range c.Config.MadeVPCs() {
			id := ".spoke_" + name + "_hub"
			attachment := made.Object("aws_ec2_transit_gateway_vpc_attachment" + id)
			var subnets []string
			for _, zone := range zoneKeys(vpc) {
				subnets = append(subnets, "${aws_subnet.spoke_"+name+"_"+zone+".id}")
			}
			assert.Equal(t, subnets, attachment.List("subnet_ids"))
			assert.Equal(t, c.Config.Hub.TransitGatewayID, attachment.Text("transit_gateway_id"))
			declines := attachment
			switch {
			case inUse(c.Config) != "aws_ec2_transit_gateway_vpc_attachment":
				declines = made.Object(inUse(c.Config) + id)
				fallthrough
			case c.Config.Hub.Account != nil:
				assert.NotContains(t, attachment.Body, "transit_gateway_default_route_table_association", "the provider would change it for ever")
				assert.NotContains(t, attachment.Body, "transit_gateway_default_route_table_propagation")
			}
			if !c.Config.Hub.AutoAcceptSharedAttachments {
				assert.Equal(t, "false", declines.Text("transit_gateway_default_route_table_association"))
				assert.Equal(t, "false", declines.Text("transit_gateway_default_route_table_propagation"))
			}
			for _, kind := range []string{"association", "propagation"} {
				object := made.Object("aws_ec2_transit_gateway_route_table_" + kind + id)
				assert.Equal(t, c.Config.Hub.TransitGatewayRouteTableID, object.Text("transit_gateway_route_table_id"))
				assert.Equal(t, "${"+inUse(c.Config)+id+".id}", object.Text("transit_gateway_attachment_id"))
			}
		}
	})
}

func TestVPNClientsGetARoutePerSubnetAndAnAuthorizationForEveryVPC(t *testing.T) {
	goldens.Each(t, func(t *testing.T, c goldens.Case) {
		made := c.Stack(t, stack.Networking)
		expected := 0
		for hub, hubVPC := range c.Config.Hub.VPCs {
			if hubVPC.ClientVPN == nil {
				continue
			}
			for name, vpc := range c.Config.MadeVPCs() {
				expected++
				id := ".hub_" + hub + "_clients_spoke_" + name
				route := made.Object("aws_ec2_client_vpn_route" + id)
				assert.Equal(t, slices.Sorted(slices.Values(hubVPC.ClientVPN.SubnetIDs)), route.ForEach())
				assert.Equal(t, vpc.CIDR.String(), route.Text("destination_cidr_block"))
				rule := made.Object("aws_ec2_client_vpn_authorization_rule" + id)
				assert.Equal(t, vpc.CIDR.String(), rule.Text("target_network_cidr"))
				assert.Equal(t, len(hubVPC.ClientVPN.AccessGroupIDs) == 0, rule.Text("authorize_all_groups") == "true")
				assert.ElementsMatch(t, hubVPC.ClientVPN.AccessGroupIDs, rule.ForEach())
			}
		}
		assert.Len(t, made.Of("aws_ec2_client_vpn_route"), expected)
		assert.Len(t, made.Of("aws_ec2_client_vpn_authorization_rule"), expected)
	})
}

func TestTrafficIsLoggedUnlessThatIsOff(t *testing.T) {
	goldens.Each(t, func(t *testing.T, c goldens.Case) {
		made, logs := c.Stack(t, stack.Networking), c.Config.PrivateLink.FlowLogs
		for name := range c.Config.MadeVPCs() {
			log := made.Object("aws_flow_log.spoke_" + name + "_flow-logs")
			require.Equal(t, *logs.Enabled, log.Exists())
			assert.Equal(t, "${aws_vpc.spoke_"+name+".id}", log.Text("vpc_id"))
			assert.Equal(t, logs.TrafficType, log.Text("traffic_type"))
			group := made.Object("aws_cloudwatch_log_group.spoke_" + name + "_flow-logs")
			if logs.BucketARN != "" {
				assert.Equal(t, logs.BucketARN, log.Text("log_destination"))
				assert.Equal(t, "s3", log.Text("log_destination_type"))
				assert.Empty(t, log.Text("iam_role_arn"), "AWS refuses a role for a bucket")
				assert.False(t, group.Exists())
				continue
			}
			assert.Equal(t, fmt.Sprint(logs.RetentionDays), group.Text("retention_in_days"))
			assert.Equal(t, logs.KMSKeyARN, group.Text("kms_key_id"))
			assert.Contains(t, made.DependsOn(log.Address), group.Address)
		}
	})
}

// The flow logs' role is of no use to the flow logs of another account: the confused deputy.
func TestOnlyFlowLogsOfTheVPCsAccountTakeTheirRole(t *testing.T) {
	goldens.Each(t, func(t *testing.T, c goldens.Case) {
		roles := 0
		for _, role := range c.Stack(t, stack.Networking).Of("aws_iam_role") {
			roles++
			vpc := "aws_vpc." + strings.TrimSuffix(strings.TrimPrefix(role.Address, "aws_iam_role."), "_flow-logs")
			var policy struct {
				Statement []struct {
					Principal map[string]string
					Condition map[string]map[string]string
				}
			}
			// In the string of a JSON file, quotes inside of an expression stand as they are.
			text := strings.ReplaceAll(role.Text("assume_role_policy"), `"vpc/${`+vpc+`.id}"`, `'vpc'`)
			require.NoError(t, json.Unmarshal([]byte(text), &policy))
			require.Len(t, policy.Statement, 1)
			assert.Equal(t, map[string]string{"Service": "vpc-flow-logs.amazonaws.com"}, policy.Statement[0].Principal)
			assert.Equal(t, map[string]map[string]string{
				"StringEquals": {"aws:SourceAccount": "${" + vpc + ".owner_id}"},
				"ArnLike":      {"aws:SourceArn": "${trimsuffix(" + vpc + ".arn, 'vpc')}vpc-flow-log/*"},
			}, policy.Statement[0].Condition)
		}
		assert.Equal(t, c.Config.PrivateLink.FlowLogs.BucketARN == "" && len(c.Config.MadeVPCs()) > 0, roles > 0)
	})
}

func TestQueriesOfEveryPrivateLinkVPCAreLoggedIfAskedFor(t *testing.T) {
	goldens.Each(t, func(t *testing.T, c goldens.Case) {
		made, logs := c.Stack(t, stack.Networking), c.Config.PrivateLink.ResolverQueryLogs
		if logs == nil {
			assert.Empty(t, made.Of("aws_route53_resolver_query_log_config"))
			return
		}
		require.Len(t, made.Of("aws_route53_resolver_query_log_config"), 1)
		for name := range c.Config.MadeVPCs() {
			association := made.Object("aws_route53_resolver_query_log_config_association.resolver_query-logs_" + name)
			assert.Equal(t, "${aws_vpc.spoke_"+name+".id}", association.Text("resource_id"))
		}
		group := made.Object("aws_cloudwatch_log_group.resolver_query-logs")
		assert.Equal(t, logs.BucketARN == "", group.Exists())
		assert.Equal(t, logs.KMSKeyARN, group.Text("kms_key_id"))
	})
}

func TestAnEmptyListOfHubRouteTablesIsRefused(t *testing.T) {
	goldens.Each(t, func(t *testing.T, c goldens.Case) {
		for _, tables := range c.Stack(t, stack.Networking).Of("data.aws_route_tables") {
			assert.Equal(t, "${length(self.ids) > 0}", tables.Text("lifecycle", "postcondition", "condition"))
		}
	})
}

// entry is one entry of a network ACL, without its number.
type entry struct {
	cidr        string
	first, last int
}

// What no client needs does not cross a subnet's edge; what one needs does, both ways. For networks that are looked up
// the entries are dynamic blocks.
func TestTheNetworkACLAllowsClientsAndNothingElse(t *testing.T) {
	goldens.Each(t, func(t *testing.T, c goldens.Case) {
		made := c.Stack(t, stack.Networking)
		for name, vpc := range c.Config.MadeVPCs() {
			acl := made.Object("aws_default_network_acl.spoke_" + name + "_network-acl")
			assert.Equal(t, "${aws_vpc.spoke_"+name+".default_network_acl_id}", acl.Text("default_network_acl_id"))
			var subnets []string
			for _, zone := range zoneKeys(vpc) {
				subnets = append(subnets, "${aws_subnet.spoke_"+name+"_"+zone+".id}")
			}
			assert.ElementsMatch(t, subnets, acl.List("subnet_ids"), "every subnet, the attachment's too")
			own := vpc.CIDR.String()
			in, out := []entry{{own, 443, 443}, {own, 1024, 65535}}, []entry{{own, 443, 443}, {own, 1024, 65535}}
			var lookedIn, lookedOut []entry
			for hub, network := range c.Config.Hub.VPCs {
				for _, cidr := range network.CIDRs {
					in = append(in, entry{cidr.String(), 443, 443}, entry{cidr.String(), 9092, 9092})
					out = append(out, entry{cidr.String(), 1024, 65535})
				}
				if len(network.CIDRs) == 0 {
					list := "${local.hub_" + hub + "_cidrs}"
					lookedIn = append(lookedIn, entry{list, 443, 443}, entry{list, 9092, 9092})
					lookedOut = append(lookedOut, entry{list, 1024, 65535})
				}
				if client := network.ClientVPN; client != nil {
					in = append(in, entry{client.ClientCIDR.String(), 443, 443}, entry{client.ClientCIDR.String(), 9092, 9092})
					out = append(out, entry{client.ClientCIDR.String(), 1024, 65535})
				}
			}
			dynamic, _ := acl.Body["dynamic"].(map[string]any)
			for _, side := range []struct {
				name          string
				fixed, looked []entry
			}{{"ingress", in, lookedIn}, {"egress", out, lookedOut}} {
				assert.ElementsMatch(t, side.fixed, entriesOf(t, acl.Body[side.name], side.name), side.name)
				assert.ElementsMatch(t, side.looked, entriesOf(t, dynamic[side.name], side.name), side.name)
			}
		}
	})
}

// entriesOf reads blocks, or dynamic blocks with the list that they are made of in place of the CIDR.
func entriesOf(t *testing.T, blocks any, side string) []entry {
	t.Helper()
	var entries []entry
	numbers := map[any]bool{}
	list, _ := blocks.([]any)
	for _, one := range list {
		block := one.(map[string]any)
		list, dynamic := block["for_each"].(string)
		if dynamic {
			block = block["content"].(map[string]any)
			assert.Equal(t, "${"+side+".value}", block["cidr_block"])
			block["cidr_block"] = list
		}
		require.False(t, numbers[block["rule_no"]], "AWS takes each number once")
		numbers[block["rule_no"]] = true
		assert.Equal(t, "allow", block["action"])
		assert.Equal(t, "tcp", block["protocol"])
		entries = append(entries, entry{block["cidr_block"].(string), int(block["from_port"].(float64)), int(block["to_port"].(float64))})
	}
	return entries
}

func TestTheMainRouteTableLeadsNowhere(t *testing.T) {
	goldens.Each(t, func(t *testing.T, c goldens.Case) {
		made := c.Stack(t, stack.Networking)
		for name := range c.Config.MadeVPCs() {
			table := made.Object("aws_default_route_table.spoke_" + name)
			assert.Equal(t, "${aws_vpc.spoke_"+name+".default_route_table_id}", table.Text("default_route_table_id"))
			assert.Equal(t, []any{}, table.Body["route"], "said, so that a route which somebody adds shows in the plan")
		}
	})
}

// What is named by id is only read: nothing is made in a VPC that exists but the group of an endpoint that is made.
func TestAVPCThatExistsIsLookedUpAndNotChanged(t *testing.T) {
	goldens.Each(t, func(t *testing.T, c goldens.Case) {
		made := c.Stack(t, stack.Networking)
		for name, vpc := range c.Config.PrivateLink.VPCs {
			if vpc.Made() {
				continue
			}
			var found []string
			for _, object := range made.Objects() {
				if strings.HasPrefix(object.Address, "data.") || !strings.Contains(object.Address, ".spoke_"+name+"_") {
					continue
				}
				found = append(found, object.Address)
			}
			for _, one := range found {
				assert.Contains(t, one, ".spoke_"+name+"_endpoint", "the group of the endpoint and its rules")
			}
			assert.Equal(t, vpc.MakesEndpoint(), len(found) > 0)
			assert.Equal(t, vpc.ID != "", made.Object("data.aws_vpc.spoke_"+name).Exists())
			for _, subnet := range vpc.SubnetIDs {
				assert.Contains(t, made.Object("data.aws_subnet.spoke_" + name + "_" + subnet).Body["lifecycle"], "postcondition")
			}
			for _, table := range vpc.RouteTableIDs {
				assert.Contains(t, made.Object("data.aws_route_table.spoke_" + name + "_" + table).Body["lifecycle"], "postcondition")
			}
		}
	})
}
