package aws

import (
	"testing"
	"time"

	"cdk.tf/confluent-privatelink/internal/emulator"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// account is an emulated account in which a test creates and deletes, as Terraform would.
type account struct {
	*testing.T
	world    *emulator.World
	provider *emulator.Provider
}

func newAccount(t *testing.T) account {
	t.Helper()
	world := emulator.NewWorld()
	world.Seed(EndpointService, service, emulator.Object{})
	world.Seed("aws_ec2_transit_gateway", gateway, emulator.Object{})
	world.Seed("aws_ec2_transit_gateway_route_table", table, emulator.Object{})
	world.Seed("aws_vpc", hubVPC, emulator.Object{"cidr_block": "10.8.0.0/20"})
	world.Seed("aws_vpc", agentsVPC, emulator.Object{"cidr_block": "10.2.0.0/20"})
	world.Seed("aws_ec2_client_vpn_endpoint", vpn, emulator.Object{"subnet_ids": emulator.List(vpnSubnet)})
	return account{t, world, Provider(Account{ID: "123456789012", Region: "us-east-1"})}
}

const (
	service   = "com.amazonaws.vpce.us-east-1.vpce-svc-0a1b2c3d4e5f60718"
	gateway   = "tgw-0a1b2c3d4e5f60718"
	table     = "tgw-rtb-0a1b2c3d4e5f60718"
	hubVPC    = "vpc-0a1b2c3d4e5f60003"
	agentsVPC = "vpc-0a1b2c3d4e5f60002"
	vpn       = "cvpn-endpoint-0a1b2c3d4e5f60004"
	vpnSubnet = "subnet-0a1b2c3d4e5f64001"
)

// try creates an object; the error is the service's.
func (a account) try(kind string, object emulator.Object) (string, error) {
	err := a.provider.Resources[kind].Create(&emulator.Call{World: a.world, Type: kind, Operation: "create", Object: object, Config: object})
	if err == nil {
		a.world.Put(kind, object.String("id"), object)
	}
	return object.String("id"), err
}

// make creates an object that nothing refuses, and returns its id.
func (a account) make(kind string, object emulator.Object) string {
	a.Helper()
	id, err := a.try(kind, object)
	require.NoError(a, err)
	return id
}

// refuses requires that a creation is refused in these words.
func (a account) refuses(words, kind string, object emulator.Object) {
	a.Helper()
	_, err := a.try(kind, object)
	assert.ErrorContains(a, err, words)
}

// delete deletes an object; the error is the service's.
func (a account) delete(kind, id string) error {
	hook := a.provider.Resources[kind].Delete
	if hook != nil {
		if err := hook(&emulator.Call{World: a.world, Type: kind, Operation: "delete", Object: a.world.Get(kind, id)}); err != nil {
			return err
		}
	}
	a.world.Remove(kind, id)
	return nil
}

func (a account) vpc(cidr string) string {
	return a.make("aws_vpc", emulator.Object{"cidr_block": cidr})
}

func (a account) subnet(vpc, cidr, zone string) string {
	return a.make("aws_subnet", emulator.Object{"vpc_id": vpc, "cidr_block": cidr, "availability_zone_id": zone})
}

func TestAVPCIsNotDeletedWithThingsInIt(t *testing.T) {
	a := newAccount(t)
	a.refuses("InvalidVpc.Range", "aws_vpc", emulator.Object{"cidr_block": "10.0.0.0/29"})
	vpc := a.vpc("10.0.0.0/20")
	subnet := a.subnet(vpc, "10.0.0.0/24", "use1-az1")
	assert.ErrorContains(t, a.delete("aws_vpc", vpc), "DependencyViolation: The vpc '"+vpc+"' has dependencies")
	attachment := a.make("aws_ec2_transit_gateway_vpc_attachment", emulator.Object{"vpc_id": vpc, "transit_gateway_id": gateway, "subnet_ids": emulator.List(subnet)})
	assert.ErrorContains(t, a.delete("aws_subnet", subnet), "DependencyViolation")
	require.NoError(t, a.delete("aws_ec2_transit_gateway_vpc_attachment", attachment))
	require.NoError(t, a.delete("aws_subnet", subnet))
	require.NoError(t, a.delete("aws_vpc", vpc))
	assert.Empty(t, a.world.Left())
}

func TestNamesAndIDsOfZonesRunInDifferentOrders(t *testing.T) {
	a := newAccount(t)
	subnet := a.world.Get("aws_subnet", a.subnet(a.vpc("10.0.0.0/20"), "10.0.0.0/24", "use1-az1"))
	assert.Equal(t, "us-east-1c", subnet["availability_zone"])
	for region, code := range map[string]string{"eu-central-1": "euc1", "ap-southeast-2": "apse2", "us-gov-west-1": "usgw1", "ca-west-1": "caw1"} {
		assert.Equal(t, code, regionCode(region))
	}
}

func TestTransitGateway(t *testing.T) {
	a := newAccount(t)
	vpc := a.vpc("10.0.0.0/20")
	one, two := a.subnet(vpc, "10.0.0.0/24", "use1-az1"), a.subnet(vpc, "10.0.1.0/24", "use1-az1")
	attach := func(vpc, gateway string, subnets ...string) emulator.Object {
		return emulator.Object{"vpc_id": vpc, "transit_gateway_id": gateway, "subnet_ids": emulator.List(subnets...)}
	}
	const kind = "aws_ec2_transit_gateway_vpc_attachment"
	a.refuses("Transit Gateway tgw-1 was deleted or does not exist.", kind, attach(vpc, "tgw-1", one))
	a.refuses("The vpc ID 'vpc-1' does not exist", kind, attach("vpc-1", gateway, one))
	a.refuses("The subnet ID 'subnet-1' does not exist", kind, attach(vpc, gateway, "subnet-1"))
	a.refuses("DuplicateSubnetsInSameZone", kind, attach(vpc, gateway, one, two))
	attachment := a.make(kind, attach(vpc, gateway, one))
	a.refuses("DuplicateTransitGatewayAttachment", kind, attach(vpc, gateway, one))

	entry := func(attachment, table string) emulator.Object {
		return emulator.Object{"transit_gateway_attachment_id": attachment, "transit_gateway_route_table_id": table}
	}
	for _, kind := range []string{"aws_ec2_transit_gateway_route_table_association", "aws_ec2_transit_gateway_route_table_propagation"} {
		a.refuses("Transit Gateway Attachment tgw-attach-1 was deleted", kind, entry("tgw-attach-1", table))
		a.refuses("Transit Gateway Route Table tgw-rtb-1 was deleted", kind, entry(attachment, "tgw-rtb-1"))
		a.make(kind, entry(attachment, table))
	}
	a.refuses("Resource.AlreadyAssociated", "aws_ec2_transit_gateway_route_table_association", entry(attachment, table))
	a.refuses("TransitGatewayRouteTablePropagation.Duplicate", "aws_ec2_transit_gateway_route_table_propagation", entry(attachment, table))
}

func TestRouteTables(t *testing.T) {
	a := newAccount(t)
	vpc, other := a.vpc("10.0.0.0/20"), a.vpc("10.1.0.0/20")
	subnet, elsewhere := a.subnet(vpc, "10.0.0.0/24", "use1-az1"), a.subnet(other, "10.1.0.0/24", "use1-az1")
	routes := a.make("aws_route_table", emulator.Object{"vpc_id": vpc})
	a.refuses("belong to different networks", "aws_route_table_association", emulator.Object{"route_table_id": routes, "subnet_id": elsewhere})
	a.make("aws_route_table_association", emulator.Object{"route_table_id": routes, "subnet_id": subnet})
	a.refuses("Resource.AlreadyAssociated", "aws_route_table_association", emulator.Object{"route_table_id": routes, "subnet_id": subnet})
	assert.ErrorContains(t, a.delete("aws_route_table", routes), "The routeTable '"+routes+"' has dependencies")

	a.refuses("The routeTable ID 'rtb-1' does not exist", "aws_route", emulator.Object{"route_table_id": "rtb-1", "destination_cidr_block": "10.2.0.0/20"})
	a.refuses("is equal to or more specific than one of this VPC's CIDR blocks", "aws_route",
		emulator.Object{"route_table_id": routes, "destination_cidr_block": "10.0.0.0/24", "transit_gateway_id": gateway})
}

func TestEndpoints(t *testing.T) {
	a := newAccount(t)
	vpc := a.vpc("10.0.0.0/20")
	one, two, out := a.subnet(vpc, "10.0.0.0/24", "use1-az1"), a.subnet(vpc, "10.0.1.0/24", "use1-az1"), a.subnet(vpc, "10.0.2.0/24", "use1-az5")
	group := a.make("aws_security_group", emulator.Object{"vpc_id": vpc, "name": "endpoint"})
	a.refuses("InvalidGroup.Duplicate", "aws_security_group", emulator.Object{"vpc_id": vpc, "name": "endpoint"})
	endpoint := func(service string, groups []any, subnets ...string) emulator.Object {
		return emulator.Object{"vpc_id": vpc, "service_name": service, "subnet_ids": emulator.List(subnets...), "security_group_ids": groups}
	}
	const kind = "aws_vpc_endpoint"
	a.refuses("InvalidServiceName", kind, endpoint("com.amazonaws.vpce.us-east-1.vpce-svc-1", nil, one))
	a.refuses("Found another VPC endpoint subnet in the availability zone of "+two, kind, endpoint(service, nil, one, two))
	a.refuses("does not support the availability zone of the subnet: "+out, kind, endpoint(service, nil, one, out))
	a.refuses("The security group 'sg-1' does not exist", kind, endpoint(service, emulator.List("sg-1"), one))
	foreign := a.make("aws_security_group", emulator.Object{"vpc_id": hubVPC, "name": "foreign"})
	a.refuses("belong to different networks", kind, endpoint(service, emulator.List(foreign), one))

	id := a.make(kind, endpoint(service, emulator.List(group), one))
	entries := a.world.Get(kind, id).Blocks("dns_entry")
	require.Len(t, entries, 2, "the regional name, then one per zone")
	assert.Equal(t, id+"-"+id[5:13]+".vpce-svc-0a1b2c3d4e5f60718.us-east-1.vpce.amazonaws.com", entries[0]["dns_name"])
	assert.Contains(t, entries[1]["dns_name"], "-us-east-1c.vpce-svc-")
	assert.ErrorContains(t, a.delete("aws_security_group", group), "has a dependent object")
}

func TestZones(t *testing.T) {
	a := newAccount(t)
	zone := func(vpc string) emulator.Object {
		return emulator.Object{"name": "example.com", "vpc": []any{map[string]any{"vpc_id": vpc}}}
	}
	a.refuses("InvalidVPCId", "aws_route53_zone", zone("vpc-1"))
	id := a.make("aws_route53_zone", zone(hubVPC))
	a.refuses("ConflictingDomainExists", "aws_route53_zone", zone(hubVPC))
	a.refuses("ConflictingDomainExists", "aws_route53_zone_association", emulator.Object{"zone_id": id, "vpc_id": hubVPC})
	public := a.make("aws_route53_zone", emulator.Object{"name": "example.org"})
	a.refuses("PublicZoneVPCAssociation", "aws_route53_zone_association", emulator.Object{"zone_id": public, "vpc_id": hubVPC})

	a.make("aws_route53_zone_association", emulator.Object{"zone_id": id, "vpc_id": agentsVPC})
	require.NoError(t, readZone(&emulator.Call{World: a.world, Object: a.world.Get("aws_route53_zone", id)}))
	assert.Len(t, a.world.Get("aws_route53_zone", id).Blocks("vpc"), 2, "a zone shows every VPC, however it was associated")

	a.refuses("NoSuchHostedZone", "aws_route53_record", emulator.Object{"zone_id": "Z1", "name": "*", "type": "CNAME", "records": emulator.List("a")})
	a.refuses("Domain label is empty", "aws_route53_record", emulator.Object{"zone_id": id, "name": "*", "type": "CNAME", "records": emulator.List("")})
	record := a.make("aws_route53_record", emulator.Object{"zone_id": id, "name": "*", "type": "CNAME", "records": emulator.List("a")})
	assert.Equal(t, "*.example.com", a.world.Get("aws_route53_record", record)["fqdn"])
	assert.ErrorContains(t, a.delete("aws_route53_zone", id), "HostedZoneNotEmpty")
}

func TestResolverRules(t *testing.T) {
	a := newAccount(t)
	rule := func(kind string) emulator.Object {
		return emulator.Object{"domain_name": "example.com", "rule_type": kind}
	}
	a.refuses("RSLVR-00401", "aws_route53_resolver_rule", rule("FORWARD"))
	one, two := a.make("aws_route53_resolver_rule", rule("SYSTEM")), a.make("aws_route53_resolver_rule", rule("SYSTEM"))
	associate := func(rule string) emulator.Object { return emulator.Object{"resolver_rule_id": rule, "vpc_id": hubVPC} }
	a.refuses("RSLVR-00703", "aws_route53_resolver_rule_association", associate("rslvr-rr-1"))
	a.make("aws_route53_resolver_rule_association", associate(one))
	a.refuses("RSLVR-00702", "aws_route53_resolver_rule_association", associate(two))
	assert.ErrorContains(t, a.delete("aws_route53_resolver_rule", one), "RSLVR-00704")
}

func TestClientVPN(t *testing.T) {
	a := newAccount(t)
	route := func(endpoint, subnet string) emulator.Object {
		return emulator.Object{"client_vpn_endpoint_id": endpoint, "target_vpc_subnet_id": subnet, "destination_cidr_block": "10.0.0.0/20"}
	}
	const kind, subnet = "aws_ec2_client_vpn_route", vpnSubnet
	a.refuses("InvalidClientVpnEndpointId.NotFound", kind, route("cvpn-endpoint-1", subnet))
	a.refuses("InvalidClientVpnActiveAssociationNotFound", kind, route(vpn, "subnet-1"))
	a.make(kind, route(vpn, subnet))
	a.refuses("InvalidClientVpnDuplicateRoute", kind, route(vpn, subnet))
	rule := func(all bool) emulator.Object {
		return emulator.Object{"client_vpn_endpoint_id": vpn, "target_network_cidr": "10.0.0.0/20", "authorize_all_groups": all}
	}
	a.refuses("InvalidParameterCombination", "aws_ec2_client_vpn_authorization_rule", rule(false))
	a.make("aws_ec2_client_vpn_authorization_rule", rule(true))
	a.refuses("InvalidClientVpnDuplicateAuthorizationRule", "aws_ec2_client_vpn_authorization_rule", rule(true))
}

func TestFlowLogsAndTheirRole(t *testing.T) {
	a := newAccount(t)
	vpc := a.vpc("10.0.0.0/20")
	a.refuses("MalformedPolicyDocument", "aws_iam_role", emulator.Object{"name": "logs", "assume_role_policy": "{"})
	role := a.make("aws_iam_role", emulator.Object{"name": "logs", "assume_role_policy": trusting("123456789012")})
	a.refuses("EntityAlreadyExists", "aws_iam_role", emulator.Object{"name": "logs", "assume_role_policy": "{}"})
	a.refuses("NoSuchEntity", "aws_iam_role_policy", emulator.Object{"role": "nobody", "policy": "{}"})
	a.make("aws_iam_role_policy", emulator.Object{"role": role, "policy": "{}"})
	assert.ErrorContains(t, a.delete("aws_iam_role", role), "DeleteConflict")
	group := a.make("aws_cloudwatch_log_group", emulator.Object{"name": "/vpc"})
	a.refuses("ResourceAlreadyExistsException", "aws_cloudwatch_log_group", emulator.Object{"name": "/vpc"})
	log := func(group, role string) emulator.Object {
		return emulator.Object{"vpc_id": vpc, "log_destination": group, "iam_role_arn": role}
	}
	arn := a.world.Get("aws_cloudwatch_log_group", group).String("arn")
	a.refuses("does not exist", "aws_flow_log", log("arn:aws:logs:::nothing", "role"))
	a.refuses("Unable to assume given IAM role", "aws_flow_log", log(arn, "role"))
	a.make("aws_flow_log", log(arn, a.world.Get("aws_iam_role", role).String("arn")))
	for what, policy := range map[string]string{"nobody": "{}", "another account": trusting("210987654321")} {
		distrustful := a.make("aws_iam_role", emulator.Object{"name": what, "assume_role_policy": policy})
		a.refuses("Unable to assume given IAM role", "aws_flow_log", log(arn, a.world.Get("aws_iam_role", distrustful).String("arn")))
	}
}

// trusting is a trust policy for the flow logs of one account.
func trusting(account string) string {
	return `{"Statement":[{"Effect":"Allow","Principal":{"Service":"vpc-flow-logs.amazonaws.com"},"Condition":{` +
		`"StringEquals":{"aws:SourceAccount":"` + account + `"},` +
		`"ArnLike":{"aws:SourceArn":"arn:aws:ec2:us-east-1:` + account + `:vpc-flow-log/*"}}}]}`
}

func TestASecretsNameIsTakenUntilItsRecoveryWindowEnds(t *testing.T) {
	a := newAccount(t)
	now := time.Now()
	a.world.Now = func() time.Time { return now }
	secret := func() emulator.Object { return emulator.Object{"name": "confluent/key", "recovery_window_in_days": 7} }
	const kind = "aws_secretsmanager_secret"
	id := a.make(kind, secret())
	a.refuses("ResourceExistsException", kind, secret())
	a.refuses("You must provide either SecretString or SecretBinary", "aws_secretsmanager_secret_version", emulator.Object{"secret_id": id})
	require.NoError(t, a.delete(kind, id))
	a.refuses("a secret with this name is already scheduled for deletion", kind, secret())
	now = now.AddDate(0, 0, 8)
	a.make(kind, secret())

	at := emulator.Object{"name": "confluent/at-once", "recovery_window_in_days": 0}
	require.NoError(t, a.delete(kind, a.make(kind, at)))
	a.make(kind, emulator.Object{"name": "confluent/at-once", "recovery_window_in_days": 0})
}
