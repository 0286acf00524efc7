package config_test

import "testing"

func TestAccessMessages(t *testing.T) {
	const groups = "access_group_ids: [operators]"
	requireMessages(t, []mistake{
		{
			"a Client VPN that is open by silence",
			[]string{"        " + groups + "\n", ""},
			[]string{"hub.vpcs.vpn.client_vpn.access_group_ids: is missing; the groups that may reach the PrivateLink VPCs, or everyone: true for all clients of the endpoint"},
		},
		{
			"a Client VPN that is closed to all",
			[]string{groups, "everyone: false"},
			[]string{"hub.vpcs.vpn.client_vpn.access_group_ids: is missing; the groups that may reach the PrivateLink VPCs, or everyone: true for all clients of the endpoint"},
		},
		{
			"a Client VPN for groups and everyone",
			[]string{groups, groups + "\n        everyone: true"},
			[]string{"hub.vpcs.vpn.client_vpn.everyone: is given besides access_group_ids; one of the two"},
		},
		{
			"readers that are none",
			[]string{"path_prefix: confluent/test", "path_prefix: confluent/test, readers: ['*']", "shop: {", "shop: {readers: ['arn:aws:iam::123456789012:role/a', 'arn:aws:iam::123456789012:role/a'], "},
			[]string{
				"confluent.clusters.one.applications.shop.readers[1]: is the same as confluent.clusters.one.applications.shop.readers[0]; each one once",
				"secrets.readers[0]: does not have the right form; needs the ARN of an IAM role or user, or arn:aws:iam::<account>:root",
			},
		},
		{
			"secrets that Terraform could not read",
			[]string{"path_prefix: confluent/test", "path_prefix: confluent/test, only_readers: true"},
			[]string{"secrets.only_readers: is true without readers, so that Terraform itself could not read its secrets; secrets.readers with the roles that Terraform runs as"},
		},
		{
			"copies where the secrets are, twice and with a key of another region",
			[]string{"path_prefix: confluent/test", "path_prefix: confluent/test, replicas: [{region: us-east-1}, {region: us-west-2, kms_key_id: 'arn:aws:kms:us-east-1:123456789012:key/1'}, {region: us-west-2}]"},
			[]string{
				"secrets.replicas[0].region: is the same as region, where the secrets are; each one once",
				"secrets.replicas[1].kms_key_id: is in the region us-east-1; needs one in us-west-2",
				"secrets.replicas[2].region: is the same as secrets.replicas[1].region; each one once",
			},
		},
		{
			"one key for two clusters, in another region",
			[]string{"type: dedicated", "byok_key_arn: 'arn:aws:kms:eu-west-1:123456789012:key/1'\n      type: dedicated", "type: enterprise", "byok_key_arn: 'arn:aws:kms:eu-west-1:123456789012:key/1'\n      type: enterprise"},
			[]string{
				"confluent.clusters.one.byok_key_arn: is in the region eu-west-1; needs one in us-east-1",
				"confluent.clusters.two.byok_key_arn: is in the region eu-west-1; needs one in us-east-1",
				"confluent.clusters.two.byok_key_arn: is the same as confluent.clusters.one.byok_key_arn; each one once",
			},
		},
	})
}
