package aws

import (
	"testing"
	"time"

	"cdk.tf/confluent-privatelink/internal/emulator"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestLogsGoToWhatExists(t *testing.T) {
	a := newAccount(t)
	const bucket = "arn:aws:s3:::logs"
	a.world.Seed(Bucket, bucket, emulator.Object{})
	log := func(bucket string) emulator.Object {
		return emulator.Object{"vpc_id": hubVPC, "log_destination_type": "s3", "log_destination": bucket}
	}
	a.refuses("LogDestination: arn:aws:s3:::nothing does not exist", "aws_flow_log", log("arn:aws:s3:::nothing"))
	a.make("aws_flow_log", log(bucket+"/confluent"))
	withRole := log(bucket)
	withRole["iam_role_arn"] = "arn:aws:iam::123456789012:role/logs"
	a.refuses("DeliverLogsPermissionArn", "aws_flow_log", withRole)

	a.refuses("KMS key does not exist", "aws_cloudwatch_log_group", emulator.Object{"name": "/a", "kms_key_id": "arn:aws:kms:eu-west-1:123456789012:key/1"})
	group := a.make("aws_cloudwatch_log_group", emulator.Object{"name": "/b", "kms_key_id": "arn:aws:kms:us-east-1:123456789012:key/1"})
	queries := func(destination string) emulator.Object {
		return emulator.Object{"name": "q", "destination_arn": destination}
	}
	const kind = "aws_route53_resolver_query_log_config"
	a.refuses("RSLVR-01014", kind, queries("arn:aws:s3:::nothing"))
	a.make(kind, queries(bucket))
	id := a.make(kind, queries(a.world.Get("aws_cloudwatch_log_group", group).String("arn")))
	association := emulator.Object{"resolver_query_log_config_id": id, "resource_id": hubVPC}
	a.refuses("RSLVR-01006", kind+"_association", emulator.Object{"resolver_query_log_config_id": "rqlc-1", "resource_id": hubVPC})
	a.refuses("The vpc ID 'vpc-1' does not exist", kind+"_association", emulator.Object{"resolver_query_log_config_id": id, "resource_id": "vpc-1"})
	a.make(kind+"_association", association)
	a.refuses("RSLVR-01008", kind+"_association", emulator.Object{"resolver_query_log_config_id": id, "resource_id": hubVPC})
	assert.ErrorContains(t, a.delete(kind, id), "RSLVR-01005")
}

func TestWhatComesWithAVPCIsAdopted(t *testing.T) {
	a := newAccount(t)
	vpc := a.vpc("10.0.0.0/20")
	subnet, elsewhere := a.subnet(vpc, "10.0.0.0/24", "use1-az1"), a.subnet(a.vpc("10.1.0.0/20"), "10.1.0.0/24", "use1-az1")
	made := a.world.Get("aws_vpc", vpc)
	entry := func(number int, cidr string) map[string]any {
		return map[string]any{"rule_no": number, "action": "allow", "protocol": "tcp", "from_port": 443, "to_port": 443, "cidr_block": cidr}
	}
	acl := func(subnet string, entries ...any) emulator.Object {
		return emulator.Object{"default_network_acl_id": made["default_network_acl_id"], "subnet_ids": emulator.List(subnet), "ingress": entries}
	}
	const kind = "aws_default_network_acl"
	a.refuses("The networkAcl ID 'acl-1' does not exist", kind, emulator.Object{"default_network_acl_id": "acl-1"})
	a.refuses("belong to different networks", kind, acl(elsewhere))
	a.refuses("entry identified by 100 already exists", kind, acl(subnet, entry(100, "10.0.0.0/20"), entry(100, "10.1.0.0/20")))
	a.refuses("ruleNumber is invalid", kind, acl(subnet, entry(32767, "10.0.0.0/20")))
	a.refuses("CIDR block 10.0.0.1/20 is malformed", kind, acl(subnet, entry(100, "10.0.0.1/20")))
	assert.Equal(t, made["default_network_acl_id"], a.make(kind, acl(subnet, entry(100, "10.0.0.0/20"))))

	a.refuses("The routeTable ID 'rtb-1' does not exist", "aws_default_route_table", emulator.Object{"default_route_table_id": "rtb-1"})
	table := a.make("aws_default_route_table", emulator.Object{"default_route_table_id": made["default_route_table_id"]})
	assert.Equal(t, made["main_route_table_id"], table)
}

func TestASecretsPolicyIsRefusedIfItIsForEverybody(t *testing.T) {
	a := newAccount(t)
	secret := a.make("aws_secretsmanager_secret", emulator.Object{"name": "confluent/key"})
	policy := func(text string) emulator.Object {
		return emulator.Object{"secret_arn": secret, "policy": text, "block_public_policy": true}
	}
	const kind = "aws_secretsmanager_secret_policy"
	a.refuses("contains invalid Json", kind, policy("{"))
	for _, everybody := range []string{`"*"`, `{"AWS":"*"}`, `{"AWS":["*"]}`} {
		a.refuses("PublicPolicyException", kind, policy(`{"Statement":[{"Effect":"Allow","Principal":`+everybody+`}]}`))
	}
	text := `{"Statement":[{"Effect":"Allow","Principal":{"AWS":["arn:aws:iam::123456789012:role/app"]}},{"Effect":"Deny","Principal":"*"}]}`
	id := a.make(kind, policy(text))
	assert.Equal(t, text, a.world.Get("aws_secretsmanager_secret", secret)["policy"])
	require.NoError(t, a.delete(kind, id))
	assert.Equal(t, "", a.world.Get("aws_secretsmanager_secret", secret)["policy"])
}

func TestASecretIsCopiedToOtherRegionsOnly(t *testing.T) {
	a := newAccount(t)
	secret := func(region, key string) emulator.Object {
		return emulator.Object{"name": "confluent/" + region, "replica": []any{map[string]any{"region": region, "kms_key_id": key}}}
	}
	const kind = "aws_secretsmanager_secret"
	a.refuses("cannot be the same as the primary region", kind, secret("us-east-1", ""))
	a.refuses("is not in us-west-2", kind, secret("us-west-2", "arn:aws:kms:us-east-1:123456789012:key/1"))
	id := a.make(kind, secret("us-west-2", "arn:aws:kms:us-west-2:123456789012:key/1"))
	assert.Equal(t, "InSync", a.world.Get(kind, id).Block("replica")["status"])
}

// AWS says "modified in any way": a new value counts as a new policy does.
func TestASecretsDateMovesWithEachChange(t *testing.T) {
	a := newAccount(t)
	now := time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)
	a.world.Now = func() time.Time { return now }
	secret := a.make("aws_secretsmanager_secret", emulator.Object{"name": "confluent/key"})
	dates := func() []any {
		lookup := emulator.Object{"arn": secret}
		require.NoError(t, a.provider.DataSources["aws_secretsmanager_secret"](&emulator.Call{World: a.world, Object: lookup}))
		return []any{lookup["created_date"], lookup["last_changed_date"]}
	}
	const created = "2026-01-02T03:04:05Z"
	assert.Equal(t, []any{created, created}, dates())
	now = now.AddDate(0, 0, 1)
	assert.Equal(t, []any{created, created}, dates(), "reading changes nothing")
	a.make("aws_secretsmanager_secret_version", emulator.Object{"secret_id": secret, "secret_string": "{}"})
	assert.Equal(t, []any{created, "2026-01-03T03:04:05Z"}, dates())
	now = now.AddDate(0, 0, 1)
	a.make("aws_secretsmanager_secret_policy", emulator.Object{"secret_arn": secret, "policy": `{"Statement":[]}`})
	assert.Equal(t, []any{created, "2026-01-04T03:04:05Z"}, dates())
}
