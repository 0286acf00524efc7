package config_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"cdk.tf/confluent-privatelink/internal/config"
)

func TestAccountMessages(t *testing.T) {
	const (
		hub   = "hub:\n"
		other = "  account: {id: \"111111111111\", role_arn: \"arn:aws:iam::111111111111:role/hub\"}\n"
		dns   = "      role: dns\n"
		vpn   = "      role: client-vpn\n"
	)
	account := func(text string) string { return dns + "      account: " + text + "\n" }
	requireMessages(t, []mistake{
		{
			"a hub of another account than nobody's",
			[]string{"account_id: \"123456789012\"\n", "", hub, hub + other},
			[]string{"account_id: is missing; the account of this file: hub.account names another one"},
		},
		{
			"a hub of the file's own account",
			[]string{hub, hub + "  account: {id: \"123456789012\"}\n"},
			[]string{"hub.account.id: is account_id; hub.account only for another account; leave it out if all is in one"},
		},
		{
			"another account without a role, and with one of a third",
			[]string{hub, hub + "  account: {id: \"111111111111\"}\n", dns,
				account("{id: \"333333333333\", role_arn: \"arn:aws:iam::444444444444:role/hub\"}")},
			[]string{
				"hub.account.role_arn: is missing; the role that Terraform assumes in 111111111111",
				"hub.vpcs.dns.account.role_arn: is a role of the account 444444444444; a role of 333333333333",
			},
		},
		{
			"a VPC's account that is the hub's, and a role in the own one",
			[]string{hub, hub + other, dns, account("{id: \"111111111111\", role_arn: \"arn:aws:iam::111111111111:role/hub\"}"),
				vpn, vpn + "      account: {id: \"123456789012\", role_arn: \"arn:aws:iam::123456789012:role/hub\"}\n"},
			[]string{
				"hub.vpcs.dns.account.id: is the account of the hub; an account only where it is another; leave it out",
				"hub.vpcs.vpn.account: has a role in account_id; the id alone: there Terraform has its own credentials",
			},
		},
		{
			"two roles in one account",
			[]string{dns, account("{id: \"333333333333\", role_arn: \"arn:aws:iam::333333333333:role/b\"}"),
				vpn, vpn + "      account: {id: \"333333333333\", role_arn: \"arn:aws:iam::333333333333:role/a\"}\n"},
			[]string{"hub.vpcs.vpn.account: differs from hub.vpcs.dns.account; one role and external id for one account"},
		},
		{
			"a share of one's own gateway",
			[]string{hub, hub + "  resource_share: organization\n  auto_accept_shared_attachments: true\n"},
			[]string{
				"hub.auto_accept_shared_attachments: is given without hub.account; only for the Transit Gateway of another account",
				"hub.resource_share: is given without hub.account; only for the Transit Gateway of another account",
			},
		},
		{
			"two ways to share, and a share of a third account elsewhere",
			[]string{hub, hub + other + "  resource_share: invitation\n  resource_share_arn: arn:aws:ram:eu-west-1:333333333333:resource-share/1\n"},
			[]string{
				"hub.resource_share_arn: is a share of the account 333333333333; a share of hub.account, 111111111111",
				"hub.resource_share_arn: is given besides hub.resource_share; one of the two: a share that this file makes, or one of others",
				"hub.resource_share_arn: is in the region eu-west-1; needs one in us-east-1",
			},
		},
		{
			"what is no account, role, external id or share",
			[]string{hub, hub + "  account: {id: \"1\", role_arn: hub, external_id: \"a b\"}\n  resource_share: everybody\n  resource_share_arn: s\n"},
			[]string{
				"hub.account.external_id: does not have the right form; needs at least 2 letters, digits and _+=,.@:/-",
				"hub.account.id: does not have the right form; needs 12 digits, in quotes",
				"hub.account.role_arn: does not have the right form; needs the ARN of an IAM role",
				"hub.resource_share: is not one of the possible values; needs organization or invitation",
				"hub.resource_share_arn: does not have the right form; needs the ARN of a resource share",
			},
		},
	})
}

func TestFilesAgreeOnWhoseTheHubIs(t *testing.T) {
	accounts := func(id string, changes ...string) []string {
		return append([]string{"region:", "account_id: \"222222222222\"\nregion:", "hub:\n",
			"hub:\n  account: {id: \"" + id + "\", role_arn: \"arn:aws:iam::" + id + ":role/hub\"}\n"}, changes...)
	}
	first := system(t, "a.yaml", accounts("111111111111")...)
	_, err := config.LoadTogether([]string{first, system(t, "b.yaml", accounts("111111111111", apart...)...)})
	assert.NoError(t, err)
	_, err = config.LoadTogether([]string{first, system(t, "b.yaml", accounts("333333333333", apart...)...)})
	assert.ErrorContains(t, err, "hub.transit_gateway_id: is of another account than hub.transit_gateway_id (")
	gateways := append([]string{"connectivity: attachment", "connectivity: gateway"}, accounts("111111111111")...)
	vpcs := append(gateways, "name: one", "name: two", "10.0.0.0/20", "10.1.0.0/20", "role: dns", "role: dns, account: {id: \"222222222222\"}")
	_, err = config.LoadTogether([]string{system(t, "a.yaml", gateways...), system(t, "b.yaml", vpcs...)})
	assert.ErrorContains(t, err, "hub.vpcs.dns.id: is of another account than hub.vpcs.dns (")
}
