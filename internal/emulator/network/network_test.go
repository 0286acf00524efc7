package network

import (
	"fmt"
	"testing"

	"cdk.tf/confluent-privatelink/internal/emulator"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const (
	hub, privateLink = "vpc-hub", "vpc-privatelink"
	name             = "vpce-1.vpce-svc-1.us-east-1.vpce.amazonaws.com"
)

// inGateway is a world in which a hub VPC reaches an endpoint in a PrivateLink VPC, by the
// names of an ingress gateway.
func inGateway() *emulator.World {
	world := emulator.NewWorld()
	for vpc, cidr := range map[string]string{hub: "10.2.0.0/20", privateLink: "10.0.0.0/20"} {
		world.Seed("aws_vpc", vpc, emulator.Object{"cidr_block": cidr})
		world.Seed("aws_route_table", "rtb-"+vpc, emulator.Object{"vpc_id": vpc})
		world.Seed("aws_ec2_transit_gateway_vpc_attachment", "attach-"+vpc, emulator.Object{"vpc_id": vpc, "transit_gateway_id": "tgw-1"})
		for _, kind := range []string{"association", "propagation"} {
			world.Seed("aws_ec2_transit_gateway_route_table_"+kind, vpc, emulator.Object{
				"transit_gateway_attachment_id": "attach-" + vpc, "transit_gateway_route_table_id": "tgw-rtb-1",
			})
		}
	}
	world.Seed("aws_route", "there", emulator.Object{"route_table_id": "rtb-" + hub, "destination_cidr_block": "10.0.0.0/20", "transit_gateway_id": "tgw-1"})
	world.Seed("aws_route", "back", emulator.Object{"route_table_id": "rtb-" + privateLink, "destination_cidr_block": "10.2.0.0/20", "transit_gateway_id": "tgw-1"})
	world.Seed("aws_subnet", "subnet-1", emulator.Object{"vpc_id": privateLink, "cidr_block": "10.0.0.0/24"})
	world.Seed("aws_route_table_association", "a", emulator.Object{"subnet_id": "subnet-1", "route_table_id": "rtb-" + privateLink})
	world.Seed("aws_vpc_security_group_ingress_rule", "443", emulator.Object{
		"security_group_id": "sg-1", "cidr_ipv4": "10.2.0.0/20", "ip_protocol": "tcp", "from_port": 443, "to_port": 443,
	})
	world.Seed("aws_vpc_endpoint", "vpce-1", emulator.Object{
		"vpc_id": privateLink, "state": "available", "subnet_ids": emulator.List("subnet-1"), "security_group_ids": emulator.List("sg-1"),
		"dns_entry": []any{map[string]any{"dns_name": name}},
	})
	world.Seed("aws_route53_zone", "Z1", emulator.Object{
		"name": "ap1.us-east-1.aws.accesspoint.confluent.cloud", "vpc": []any{map[string]any{"vpc_id": hub}},
	})
	world.Seed("aws_route53_record", "r", emulator.Object{
		"zone_id": "Z1", "type": "CNAME", "fqdn": "*.ap1.us-east-1.aws.accesspoint.confluent.cloud", "records": emulator.List(name),
	})
	return world
}

const host = "lkc-1-ap1.us-east-1.aws.accesspoint.glb.confluent.cloud"

func TestAClientReachesAnEndpoint(t *testing.T) {
	world := inGateway()
	for _, one := range []string{host, "lkc-1.ap1.us-east-1.aws.accesspoint.confluent.cloud", name} {
		endpoint, err := Client{World: world, VPC: hub, Name: "agents"}.Connect(one, 443)
		require.NoError(t, err, one)
		assert.Equal(t, "vpce-1", endpoint["id"])
	}
	endpoint, err := Client{World: world, VPC: hub, Name: "agents"}.Connect("psrc-1.us-east-1.aws.confluent.cloud", 443)
	require.NoError(t, err)
	assert.Nil(t, endpoint, "a public address")
}

func TestWhatIsMissingIsNamed(t *testing.T) {
	for what, one := range map[string]struct {
		kind, id    string
		error, hint string
	}{
		"route":                         {"aws_route", "there", "dial tcp 10.0.0.10:443: i/o timeout", "The route table rtb-vpc-hub of agents (vpc-hub) has no route to 10.0.0.10."},
		"route back":                    {"aws_route", "back", "dial tcp 10.0.0.10:443: i/o timeout", "has no route back to 10.2.0.0/20 (agents)."},
		"route table":                   {"aws_route_table_association", "a", "i/o timeout", "has no route table of its own"},
		"rule":                          {"aws_vpc_security_group_ingress_rule", "443", "i/o timeout", "lets 10.2.0.0/20 (agents) in on port 443."},
		"attachment":                    {"aws_ec2_transit_gateway_vpc_attachment", "attach-vpc-privatelink", "i/o timeout", "is not propagated to it"},
		"hub's attachment":              {"aws_ec2_transit_gateway_vpc_attachment", "attach-vpc-hub", "i/o timeout", "The VPC vpc-hub is not attached to tgw-1."},
		"hub's association":             {"aws_ec2_transit_gateway_route_table_association", hub, "i/o timeout", "The attachment attach-vpc-hub of vpc-hub is associated with no"},
		"PrivateLink VPC's association": {"aws_ec2_transit_gateway_route_table_association", privateLink, "i/o timeout", "The attachment attach-vpc-privatelink of vpc-privatelink is associated with no"},
		"hub's propagation":             {"aws_ec2_transit_gateway_route_table_propagation", hub, "i/o timeout", "the attachment of vpc-hub is not propagated to it"},
		"zone":                          {"aws_route53_zone", "Z1", "lookup " + host + " on 10.2.0.2:53: no such host", "is associated with agents (vpc-hub)."},
		"record":                        {"aws_route53_record", "r", "lookup " + host + " on 10.2.0.2:53: no such host", "has no record that matches lkc-1.ap1."},
	} {
		t.Run(what, func(t *testing.T) {
			world := inGateway()
			require.NotNil(t, world.Get(one.kind, one.id))
			world.Remove(one.kind, one.id)
			_, err := Client{World: world, VPC: hub, Name: "agents"}.Connect(host, 443)
			var refusal *emulator.Refusal
			require.ErrorAs(t, err, &refusal)
			assert.Contains(t, refusal.Text, one.error)
			assert.Contains(t, refusal.Hint, one.hint)
		})
	}
}

func TestTheMoreSpecificRouteWins(t *testing.T) {
	world := inGateway()
	world.Seed("aws_route", "elsewhere", emulator.Object{"route_table_id": "rtb-" + hub, "destination_cidr_block": "10.0.0.0/24", "transit_gateway_id": "tgw-2"})
	_, err := Client{World: world, VPC: hub, Name: "agents"}.Connect(host, 443)
	assert.ErrorContains(t, err, "i/o timeout")
}

func TestAnEndpointThatWaitsForAcceptanceClosesTheConnection(t *testing.T) {
	world := inGateway()
	world.Get("aws_vpc_endpoint", "vpce-1")["state"] = "pendingAcceptance"
	_, err := Client{World: world, VPC: hub, Name: "agents"}.Connect(host, 443)
	assert.ErrorContains(t, err, "EOF")
	_, err = Client{World: world, VPC: hub, Name: "agents"}.Connect(host, 9092)
	assert.ErrorContains(t, err, "i/o timeout", "only 443 is open")
}

// An ACL drops what it does not allow, in each of the four places that a connection crosses.
func TestWhatTheNetworkACLDoesNotAllowIsDropped(t *testing.T) {
	entry := func(number int, cidr string, first, last int) map[string]any {
		return map[string]any{"rule_no": number, "action": "allow", "protocol": "tcp", "cidr_block": cidr, "from_port": first, "to_port": last}
	}
	const client, vpc = "10.2.0.0/20", "10.0.0.0/20"
	ingress := []any{entry(100, vpc, 443, 443), entry(101, vpc, 1024, 65535), entry(200, client, 443, 443)}
	egress := []any{entry(100, vpc, 443, 443), entry(101, vpc, 1024, 65535), entry(200, client, 1024, 65535)}
	connect := func(ingress, egress []any) error {
		world := inGateway()
		world.Seed("aws_subnet", "subnet-2", emulator.Object{"vpc_id": privateLink, "cidr_block": "10.0.1.0/24"})
		world.Get("aws_ec2_transit_gateway_vpc_attachment", "attach-"+privateLink)["subnet_ids"] = emulator.List("subnet-1", "subnet-2")
		world.Get("aws_vpc", privateLink)["default_network_acl_id"] = "acl-1"
		world.Seed("aws_default_network_acl", "acl-1", emulator.Object{"ingress": ingress, "egress": egress})
		_, err := Client{World: world, VPC: hub, Name: "agents"}.Connect(host, 443)
		return err
	}
	require.NoError(t, connect(ingress, egress))
	for what, err := range map[string]error{
		"into the endpoint's subnet":      connect(ingress[:2], egress),
		"out of the attachment's subnet":  connect(ingress, egress[1:]),
		"out of the endpoint's subnet":    connect(ingress, egress[:2]),
		"into the attachment's subnet":    connect([]any{ingress[0], ingress[2]}, egress),
		"by an entry with a lower number": connect(append([]any{map[string]any{"rule_no": 50, "action": "deny", "protocol": "-1", "cidr_block": "0.0.0.0/0"}}, ingress...), egress),
	} {
		assert.ErrorContains(t, err, "i/o timeout", what)
	}
}

// Whoever is in another subnet of the endpoint's own VPC leaves a subnet and enters one, both ways.
func TestTheNetworkACLCountsBetweenSubnetsOfOneVPC(t *testing.T) {
	entry := func(first, last int) any {
		return map[string]any{"rule_no": first, "action": "allow", "protocol": "tcp", "cidr_block": "10.0.0.0/20", "from_port": first, "to_port": last}
	}
	request, answer := entry(443, 443), entry(1024, 65535)
	connect := func(ingress, egress []any, subnets ...string) error {
		world := inGateway()
		for i, subnet := range subnets {
			world.Seed("aws_subnet", subnet, emulator.Object{"vpc_id": privateLink, "cidr_block": fmt.Sprintf("10.0.%d.0/24", i+1)})
		}
		world.Get("aws_vpc_security_group_ingress_rule", "443")["cidr_ipv4"] = "10.0.0.0/8"
		world.Get("aws_vpc", privateLink)["default_network_acl_id"] = "acl-1"
		world.Seed("aws_default_network_acl", "acl-1", emulator.Object{"ingress": ingress, "egress": egress})
		world.Get("aws_route53_zone", "Z1")["vpc"] = []any{map[string]any{"vpc_id": privateLink}}
		_, err := Client{World: world, VPC: privateLink, Name: "orders"}.Connect(host, 443)
		return err
	}
	both := []any{request, answer}
	require.NoError(t, connect(both, both, "subnet-2"))
	require.NoError(t, connect(nil, nil), "within one subnet no ACL is asked")
	for what, err := range map[string]error{
		"out of the client's subnet":    connect(both, []any{answer}, "subnet-2"),
		"into the endpoint's subnet":    connect([]any{answer}, both, "subnet-2"),
		"out of the endpoint's subnet":  connect(both, []any{request}, "subnet-2"),
		"back into the client's subnet": connect([]any{request}, both, "subnet-2"),
	} {
		assert.ErrorContains(t, err, "i/o timeout", what)
	}
}
