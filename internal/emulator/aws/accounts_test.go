package aws

import (
	"testing"

	"cdk.tf/confluent-privatelink/internal/emulator"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The hub is of one account, the PrivateLink VPCs are of another.
const (
	hubAccount, spokeAccount = "111111111111", "222222222222"
	hubRole                  = "arn:aws:iam::111111111111:role/hub"
	hubTable                 = "rtb-0a1b2c3d4e5f60003"
)

// pair is a world with two accounts, in each of which a test creates and deletes.
type pair struct {
	*testing.T
	world      *emulator.World
	provider   *emulator.Provider
	hub, spoke emulator.Object // provider configurations
}

func newPair(t *testing.T) pair {
	t.Helper()
	one := newAccount(t)
	one.world.Seed("aws_route_table", hubTable, emulator.Object{"vpc_id": hubVPC})
	for kind, id := range map[string]string{
		"aws_ec2_transit_gateway": gateway, "aws_ec2_transit_gateway_route_table": table, "aws_vpc": hubVPC, "aws_route_table": hubTable, "aws_ec2_client_vpn_endpoint": vpn,
	} {
		one.world.Own(kind, id, hubAccount)
	}
	return pair{t, one.world, one.provider,
		emulator.Object{"assume_role": []any{map[string]any{"role_arn": hubRole}}},
		emulator.Object{"allowed_account_ids": emulator.List(spokeAccount)}}
}

func (p pair) try(as emulator.Object, kind string, object emulator.Object) (string, error) {
	err := p.provider.Resources[kind].Create(&emulator.Call{World: p.world, Type: kind, Operation: "create", Object: object, Config: object, Provider: as})
	if err == nil {
		p.world.Put(kind, object.String("id"), object)
	}
	return object.String("id"), err
}

func (p pair) make(as emulator.Object, kind string, object emulator.Object) string {
	p.Helper()
	id, err := p.try(as, kind, object)
	require.NoError(p, err)
	return id
}

func (p pair) refuses(words string, as emulator.Object, kind string, object emulator.Object) {
	p.Helper()
	_, err := p.try(as, kind, object)
	assert.ErrorContains(p, err, words)
}

// spokeVPC makes a VPC with a subnet and a route table in the spoke's account.
func (p pair) spokeVPC() (vpc, subnet, table string) {
	p.Helper()
	vpc = p.make(p.spoke, "aws_vpc", emulator.Object{"cidr_block": "10.0.0.0/20"})
	subnet = p.make(p.spoke, "aws_subnet", emulator.Object{"vpc_id": vpc, "cidr_block": "10.0.0.0/24"})
	return vpc, subnet, p.make(p.spoke, "aws_route_table", emulator.Object{"vpc_id": vpc})
}

func attachmentOf(vpc, subnet string) emulator.Object {
	return emulator.Object{"transit_gateway_id": gateway, "vpc_id": vpc, "subnet_ids": emulator.List(subnet)}
}

func TestWhatIsOfAnotherAccountIsNotThere(t *testing.T) {
	p := newPair(t)
	vpc, _, _ := p.spokeVPC()
	p.refuses("InvalidVpcID.NotFound: The vpc ID '"+vpc+"' does not exist", p.hub, "aws_subnet", emulator.Object{"vpc_id": vpc, "cidr_block": "10.0.1.0/24"})
	p.refuses("InvalidRouteTableID.NotFound: The routeTable ID '"+hubTable+"' does not exist", p.spoke, "aws_route", emulator.Object{"route_table_id": hubTable, "destination_cidr_block": "10.0.0.0/20"})
	p.refuses("InvalidClientVpnEndpointId.NotFound", p.spoke, "aws_ec2_client_vpn_route", emulator.Object{"client_vpn_endpoint_id": vpn})
	call := &emulator.Call{World: p.world, Type: "aws_vpc", Operation: "read", Object: p.world.Get("aws_vpc", vpc), Provider: p.hub}
	assert.ErrorIs(t, p.provider.Resources["aws_vpc"].Read(call), emulator.ErrGone)
	assert.ErrorContains(t, p.provider.Resources["aws_vpc"].Delete(call), "InvalidVpcID.NotFound")
	lookup := &emulator.Call{World: p.world, Type: "aws_route_tables", Operation: "data", Object: emulator.Object{"vpc_id": hubVPC}, Provider: p.spoke}
	require.NoError(t, p.provider.DataSources["aws_route_tables"](lookup))
	assert.Empty(t, lookup.Object.Strings("ids"))
}

func TestATransitGatewayIsThereForThoseThatItIsSharedWith(t *testing.T) {
	arn := "arn:aws:ec2:us-east-1:" + hubAccount + ":transit-gateway/" + gateway
	missing := "InvalidTransitGatewayID.NotFound: Transit Gateway " + gateway + " was deleted or does not exist."
	for name, organization := range map[string]bool{"in one organization": true, "by an invitation": false} {
		t.Run(name, func(t *testing.T) {
			p := newPair(t)
			if organization {
				p.world.Seed(Organization, "o-1", emulator.Object{"accounts": emulator.List(hubAccount, spokeAccount)})
			}
			vpc, subnet, _ := p.spokeVPC()
			p.refuses(missing, p.spoke, "aws_ec2_transit_gateway_vpc_attachment", attachmentOf(vpc, subnet))
			share := p.make(p.hub, "aws_ram_resource_share", emulator.Object{"name": "hub", "allow_external_principals": !organization})
			p.refuses("OperationNotPermittedException", p.hub, "aws_ram_resource_association",
				emulator.Object{"resource_share_arn": share, "resource_arn": "arn:aws:ec2:us-east-1:" + spokeAccount + ":transit-gateway/tgw-1"})
			p.make(p.hub, "aws_ram_resource_association", emulator.Object{"resource_share_arn": share, "resource_arn": arn})
			p.refuses(missing, p.spoke, "aws_ec2_transit_gateway_vpc_attachment", attachmentOf(vpc, subnet))
			p.make(p.hub, "aws_ram_principal_association", emulator.Object{"resource_share_arn": share, "principal": spokeAccount})
			if organization {
				p.refuses("No pending RAM Resource Share", p.spoke, "aws_ram_resource_share_accepter", emulator.Object{"share_arn": share})
			} else {
				p.refuses(missing, p.spoke, "aws_ec2_transit_gateway_vpc_attachment", attachmentOf(vpc, subnet))
				p.make(p.spoke, "aws_ram_resource_share_accepter", emulator.Object{"share_arn": share})
			}
			p.make(p.spoke, "aws_ec2_transit_gateway_vpc_attachment", attachmentOf(vpc, subnet))
		})
	}
	p := newPair(t)
	share := p.make(p.hub, "aws_ram_resource_share", emulator.Object{"name": "hub"})
	p.refuses("can only be shared within your AWS Organization", p.hub, "aws_ram_principal_association", emulator.Object{"resource_share_arn": share, "principal": spokeAccount})
}

func TestAnAttachmentWaitsForTheGatewaysOwner(t *testing.T) {
	p := newPair(t)
	Share(p.world, "us-east-1", gateway, hubAccount, spokeAccount)
	vpc, subnet, spokeTable := p.spokeVPC()
	attachment := p.make(p.spoke, "aws_ec2_transit_gateway_vpc_attachment", attachmentOf(vpc, subnet))
	route := func() emulator.Object {
		return emulator.Object{"route_table_id": spokeTable, "destination_cidr_block": "10.8.0.0/20", "transit_gateway_id": gateway}
	}
	association := func() emulator.Object {
		return emulator.Object{"transit_gateway_attachment_id": attachment, "transit_gateway_route_table_id": table}
	}
	accepter := func() emulator.Object { return emulator.Object{"transit_gateway_attachment_id": attachment} }
	p.refuses("InvalidTransitGatewayID.NotFound: The transitGateway ID '"+gateway+"' does not exist", p.spoke, "aws_route", route())
	p.refuses("IncorrectState: "+attachment+" is in invalid state", p.hub, "aws_ec2_transit_gateway_route_table_association", association())
	p.refuses("UnauthorizedOperation: You are not authorized to perform this operation.", p.spoke, "aws_ec2_transit_gateway_vpc_attachment_accepter", accepter())
	p.make(p.hub, "aws_ec2_transit_gateway_vpc_attachment_accepter", accepter())
	p.refuses("IncorrectState: "+attachment+" is in invalid state", p.hub, "aws_ec2_transit_gateway_vpc_attachment_accepter", accepter())
	p.make(p.spoke, "aws_route", route())
	p.refuses("Transit Gateway Route Table "+table+" was deleted or does not exist.", p.spoke, "aws_ec2_transit_gateway_route_table_association", association())
	p.refuses("Transit Gateway Route Table "+table+" was deleted or does not exist.", p.spoke, "aws_ec2_transit_gateway_route_table_propagation", association())
	p.make(p.hub, "aws_ec2_transit_gateway_route_table_association", association())
	seen := emulator.Object{"id": attachment, "transit_gateway_id": gateway, "transit_gateway_default_route_table_association": false}
	require.NoError(t, p.provider.Resources["aws_ec2_transit_gateway_vpc_attachment"].Read(&emulator.Call{World: p.world, Type: "aws_ec2_transit_gateway_vpc_attachment", Operation: "read", Object: seen, Provider: p.spoke}))
	assert.Equal(t, true, seen["transit_gateway_default_route_table_association"], "false would be a change that never ends")
}

func TestAGatewayThatAcceptsByItselfJoinsItsDefaultTable(t *testing.T) {
	p := newPair(t)
	Share(p.world, "us-east-1", gateway, hubAccount, spokeAccount)
	object := p.world.Get("aws_ec2_transit_gateway", gateway)
	object["auto_accept_shared_attachments"], object["association_default_route_table_id"] = "enable", "tgw-rtb-default"
	vpc, subnet, _ := p.spokeVPC()
	attachment := p.make(p.spoke, "aws_ec2_transit_gateway_vpc_attachment", attachmentOf(vpc, subnet))
	association := func(replace bool) emulator.Object {
		return emulator.Object{"transit_gateway_attachment_id": attachment, "transit_gateway_route_table_id": table, "replace_existing_association": replace}
	}
	p.refuses("Resource.AlreadyAssociated", p.hub, "aws_ec2_transit_gateway_route_table_association", association(false))
	p.make(p.hub, "aws_ec2_transit_gateway_route_table_association", association(true))
}

func TestAZoneIsAssociatedAcrossAccountsByAuthorizationOnly(t *testing.T) {
	p := newPair(t)
	vpc, _, _ := p.spokeVPC()
	p.refuses("InvalidVPCId", p.spoke, "aws_route53_zone", emulator.Object{"name": "example.com", "vpc": []any{map[string]any{"vpc_id": hubVPC}}})
	zone := p.make(p.spoke, "aws_route53_zone", emulator.Object{"name": "example.com", "vpc": []any{map[string]any{"vpc_id": vpc}}})
	association := func() emulator.Object { return emulator.Object{"zone_id": zone, "vpc_id": hubVPC} }
	p.refuses("StatusCode: 401, api error NotAuthorizedException: The VPC: "+hubVPC+" has not authorized to associate with your hosted zone.", p.spoke, "aws_route53_zone_association", association())
	p.refuses("NotAuthorizedException: Associating the specified VPC with the specified hosted zone has not been authorized.", p.hub, "aws_route53_zone_association", association())
	p.refuses("AccessDenied: User: arn:aws:iam::"+hubAccount+":root is not authorized to access this resource", p.hub, "aws_route53_vpc_association_authorization", association())
	p.make(p.spoke, "aws_route53_vpc_association_authorization", association())
	p.refuses("is not authorized to perform: route53:AssociateVPCWithHostedZone", p.spoke, "aws_route53_zone_association", association())
	p.make(p.hub, "aws_route53_zone_association", association())
	p.refuses("AccessDenied", p.hub, "aws_route53_record", emulator.Object{"zone_id": zone, "name": "*", "type": "CNAME", "records": emulator.List("a.example.org")})
	rule := p.make(p.spoke, "aws_route53_resolver_rule", emulator.Object{"domain_name": "example.com", "rule_type": "SYSTEM"})
	p.refuses("[RSLVR-00703]", p.hub, "aws_route53_resolver_rule_association", emulator.Object{"resolver_rule_id": rule, "vpc_id": hubVPC})
}

func TestASecretIsReadAcrossAccountsByPolicyAndKey(t *testing.T) {
	const key = "arn:aws:kms:us-east-1:222222222222:key/1"
	p := newPair(t)
	secret := emulator.Object{"name": "shared"}
	id := p.make(p.spoke, "aws_secretsmanager_secret", secret)
	p.make(p.spoke, "aws_secretsmanager_secret_version", emulator.Object{"secret_id": id, "secret_string": "s"})
	read := func(reference string) error {
		return p.provider.DataSources["aws_secretsmanager_secret_version"](&emulator.Call{World: p.world, Operation: "data", Object: emulator.Object{"secret_id": reference}, Provider: p.hub})
	}
	assert.ErrorContains(t, read("shared"), "ResourceNotFoundException")
	assert.ErrorContains(t, read(id), "AccessDeniedException: User: "+hubRole+" is not authorized to perform: secretsmanager:GetSecretValue on resource: "+id)
	for _, reader := range []string{hubRole, "arn:aws:iam::111111111111:root", "111111111111"} {
		secret["kms_key_id"] = nil
		p.make(p.spoke, "aws_secretsmanager_secret_policy", emulator.Object{"secret_arn": id,
			"policy": `{"Statement":[{"Effect":"Allow","Principal":{"AWS":["` + reader + `"]},"Action":["secretsmanager:GetSecretValue"],"Resource":"*"}]}`})
		assert.ErrorContains(t, read(id), "InvalidRequestException: You can't access a secret from a different AWS account")
		secret["kms_key_id"] = key
		assert.NoError(t, read(id))
	}
	p.world.Seed(Key, key, emulator.Object{})
	assert.ErrorContains(t, read(id), "AccessDeniedException: Access to KMS is not allowed")
	p.world.Seed(Key, key, emulator.Object{"accounts": emulator.List(hubAccount)})
	assert.NoError(t, read(id))
	p.make(p.spoke, "aws_secretsmanager_secret_policy", emulator.Object{"secret_arn": id,
		"policy": `{"Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111111111111:role/other"},"Action":"secretsmanager:GetSecretValue","Resource":"*"}]}`})
	assert.ErrorContains(t, read(id), "AccessDeniedException: User: "+hubRole)
}

func TestARoleIsAssumedByThoseThatItTrusts(t *testing.T) {
	p := newPair(t)
	config := func(externalID string) emulator.Object {
		return emulator.Object{"allowed_account_ids": emulator.List(hubAccount), "assume_role": []any{map[string]any{"role_arn": hubRole, "external_id": externalID}}}
	}
	assert.NoError(t, p.provider.Configure(p.world, config("")), "no role of the account is known")
	p.world.Seed(Role, hubRole, emulator.Object{"external_id": "x"})
	assert.ErrorContains(t, p.provider.Configure(p.world, config("y")), "is not authorized to perform: sts:AssumeRole on resource: "+hubRole)
	assert.NoError(t, p.provider.Configure(p.world, config("x")))
	p.world.Remove(Role, hubRole)
	p.world.Seed(Role, hubRole+"2", emulator.Object{})
	assert.ErrorContains(t, p.provider.Configure(p.world, config("x")), "Cannot assume IAM Role")
	assert.ErrorContains(t, p.provider.Configure(emulator.NewWorld(), emulator.Object{"allowed_account_ids": emulator.List(spokeAccount),
		"assume_role": []any{map[string]any{"role_arn": hubRole}}}), "AWS account ID not allowed: "+hubAccount)
}
