package config_test

import (
	"fmt"
	"strings"
	"testing"
)

func TestSettingsMessages(t *testing.T) {
	var tags strings.Builder
	for i := range 51 {
		fmt.Fprintf(&tags, "tag-%d: x, ", i)
	}
	requireMessages(t, []mistake{
		{
			"a state folder with a template in it",
			[]string{"directory: ../../..", "directory: '../${x}'"},
			[]string{"state.local.directory: does not have the right form; needs a path relative to a stack's folder, with / between folders, without \\, $ and %"},
		},
		{
			"state in two places",
			[]string{"local: {directory: ../../..}", "local: {}\n  hcp_terraform: {organization: example}"},
			[]string{"state: holds both local and hcp_terraform; one of the two"},
		},
		{
			"an absolute folder",
			[]string{"directory: ../../..", "directory: /var/state"},
			[]string{"state.local.directory: does not have the right form; needs a path relative to a stack's folder, with / between folders, without \\, $ and %"},
		},
		{
			"a folder of one's home",
			[]string{"directory: ../../..", "directory: ~/state"},
			[]string{"state.local.directory: does not have the right form; needs a path relative to a stack's folder, with / between folders, without \\, $ and %"},
		},
		{
			"a workspace with too long a name",
			[]string{"local: {directory: ../../..}", "hcp_terraform: {organization: example, workspace_prefix: " + strings.Repeat("w", 77) + "}"},
			[]string{"state.hcp_terraform.workspace_prefix: gives a workspace a name of 91 characters; at most 90 with the stack's name behind it"},
		},
		{
			"an address instead of a host name, and names with other characters",
			[]string{"local: {directory: ../../..}", "hcp_terraform: {hostname: 'https://app.terraform.io', organization: a b, project: x, workspace_prefix: a/}"},
			[]string{
				"state.hcp_terraform.hostname: does not have the right form; needs a host name such as app.terraform.io, without https://",
				"state.hcp_terraform.organization: does not have the right form; needs letters, digits, _ and -",
				"state.hcp_terraform.project: does not have the right form; needs 3 to 40 letters, digits, spaces, _ and -",
				"state.hcp_terraform.workspace_prefix: does not have the right form; needs letters, digits, _ and -",
			},
		},
		{
			"more tags than AWS takes",
			[]string{"{team: data}", "{" + tags.String() + "}"},
			[]string{"tags: holds 51 tags; at most 50"},
		},
		{
			"tags that AWS refuses",
			[]string{"{team: data}", "{'aws:team': x, 'a*b': x, '': x, long: " + strings.Repeat("v", 257) + ", value: 'a;b'}"},
			[]string{
				`tags.long: is too long or empty; a key of 1 to 128 characters, a value of at most 256`,
				`tags.value: has a character that AWS refuses in tags; letters, digits, spaces and _.:/=+-@`,
				`tags[""]: is too long or empty; a key of 1 to 128 characters, a value of at most 256`,
				`tags["a*b"]: has a character that AWS refuses in tags; letters, digits, spaces and _.:/=+-@`,
				`tags["aws:team"]: starts with aws:, which AWS keeps for itself; another key`,
			},
		},
		{
			"secrets in another form",
			[]string{"path_prefix: confluent/test", "path_prefix: /confluent/", "alias/secrets", "'arn:aws:s3:::x'", "recovery_window_days: 7", "recovery_window_days: 6"},
			[]string{
				"secrets.kms_key_id: does not have the right form; needs a KMS key id, an ARN of a key or alias, or alias/<name>",
				"secrets.path_prefix: does not have the right form; needs letters, digits and _+=.@- in parts joined by /, none at either end",
				"secrets.recovery_window_days: is 6; 7 to 30, or 0 to delete at once",
			},
		},
		{
			"a key of another region",
			[]string{"alias/secrets", "'arn:aws:kms:eu-west-1:123456789012:key/01234567-89ab-cdef-0123-456789abcdef'"},
			[]string{"secrets.kms_key_id: is in the region eu-west-1; needs one in us-east-1"},
		},
		{
			"regions that cannot be",
			[]string{"region: us-east-1", "region: us-est-1", "[use1-az1, use1-az2]", "[use1-az1]"},
			[]string{"region: is not an AWS region; did you mean us-east-1?"},
		},
		{
			"secrets with too long a name",
			[]string{"path_prefix: confluent/test", "path_prefix: " + strings.Repeat("p", 448)},
			[]string{"secrets.path_prefix: has 448 characters; at most 447"},
		},
		{
			"secrets among those of AWS",
			[]string{"path_prefix: confluent/test", "path_prefix: aws/test"},
			[]string{"secrets.path_prefix: starts with aws/, which AWS keeps for itself; another prefix"},
		},
		{
			"keys that are not rotated",
			[]string{"{rotation_days: 30, retained: 2}", "{rotation_days: 6, retained: 1}"},
			[]string{"api_keys.retained: is too small; at least 2", "api_keys.rotation_days: is too small; at least 7"},
		},
		{
			"keys that are kept too long",
			[]string{"{rotation_days: 30, retained: 2}", "{rotation_days: 366, retained: 11}"},
			[]string{"api_keys.retained: is too large; at most 10", "api_keys.rotation_days: is too large; at most 365"},
		},
	})
}

func TestNameMessages(t *testing.T) {
	const long = "a-name-that-is-far-too-long-for-what-it-is-to-be-the-name" // 57 characters
	requireMessages(t, []mistake{
		{
			"keys that are not possible names",
			[]string{"    two:\n      cidr", "    Two:\n      cidr", "endpoint: two", "endpoint: Two", "    dns:\n", "    my_dns:\n", "shop: {", "1shop: {", "mock: {", "mock-: {", "one-two:\n", "one--two:\n", "        invoices: {}", "        invoices: {}\n        in/voices: {}"},
			[]string{
				"confluent.clusters.one.applications.1shop: is not a possible name; needs lower case letters and digits in words joined by single hyphens, a letter first",
				"confluent.clusters.one.connectors.mock-: is not a possible name; needs lower case letters and digits in words joined by single hyphens, a letter first",
				`confluent.clusters.two.topics["in/voices"]: is not a possible name; needs 1 to 249 letters, digits, dots, _ and -, neither . nor ..`,
				"hub.vpcs.my_dns: is not a possible name; needs lower case letters and digits in words joined by single hyphens, a letter first",
				"links.one--two: is not a possible name; needs lower case letters and digits in words joined by single hyphens, a letter first",
				"privatelink.vpcs.Two: is not a possible name; needs lower case letters and digits in words joined by single hyphens, a letter first",
			},
		},
		{
			"long names of VPCs",
			[]string{"    two:\n      cidr", "    " + long + "-too:\n      cidr", "endpoint: two", "endpoint: one"},
			[]string{
				"privatelink.vpcs." + long + "-too: gives an IAM role a name of 76 characters; at most 64; shorten this or what stands before it (test)",
			},
		},
		{
			"long names of applications, connectors and links",
			[]string{"shop: {", long + ": {", "mock: {", long + ": {", "  one-two:\n", "  " + long + ":\n"},
			[]string{
				"confluent.clusters.one.applications." + long + ": gives a service account a name of 66 characters; at most 64; shorten this or what stands before it (test)",
				"confluent.clusters.one.connectors." + long + ": gives a service account a name of 76 characters; at most 64; shorten this or what stands before it (test)",
				"links." + long + ": gives a service account a name of 74 characters; at most 64; shorten this or what stands before it (test)",
			},
		},
		{
			"a long name of a cluster",
			[]string{"name: test\nregion", "name: test-name\nregion", "    two:\n      type", "    " + long + ":\n      type", "destination: two", "destination: " + long, "        ledger: {", "        x: {"},
			[]string{
				"confluent.clusters." + long + ": gives a service account a name of 75 characters; at most 64; shorten this or what stands before it (test-name)",
			},
		},
		{
			"one name for two service accounts",
			[]string{"shop: {", "manager: {", "        ledger: {", "        source: {consumes: [invoices], groups: [x]}\n        ledger: {", "links:\n", "links:\n  two: {source: one, destination: two, topics: [legacy]}\n"},
			[]string{
				"confluent.clusters.one.applications.manager: gives a service account the name test-one-manager, which confluent.clusters.one gives too; another name",
				"links.two: gives a service account the name test-two-source, which confluent.clusters.two.applications.source gives too; another name",
			},
		},
		{
			"a name that security groups refuse",
			[]string{"name: test\nregion", "name: sg-test\nregion"},
			[]string{"name: starts with sg, which security groups refuse; another name"},
		},
		{
			"a long name of the system",
			[]string{"name: test\nregion", "name: " + strings.Repeat("x", 41) + "\nregion"},
			[]string{"name: has 41 characters; at most 40"},
		},
	})
}
