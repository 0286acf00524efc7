package rehearse

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/docblock"
	"cdk.tf/confluent-privatelink/internal/emulator"
	"cdk.tf/confluent-privatelink/internal/emulator/aws"
	"cdk.tf/confluent-privatelink/internal/stack"
)

const (
	producerAccount, consumerAccount = "111122223333", "444455556666"
	consumerRole                     = "arn:aws:iam::" + consumerAccount + ":role/risk-terraform"
	shareKey                         = "arn:aws:kms:us-east-1:" + producerAccount + ":key/3d4e5f60-7182-4930-94b5-d6e7f8091a2b"
)

// teams is a producing and a consuming team in one world: each with files, states, an account and credentials
// of its own.
type teams struct {
	producer, consumer *System
}

// newTeams applies the producer. What the consumer's file names by ARN is the producer's share.
func newTeams(t *testing.T) (teams, stack.Documents, stack.Documents) {
	t.Helper()
	rehearsal, stacks := together(t, "producer", "consumer")
	unlock := rehearsal.World.Lock()
	rehearsal.World.Seed(aws.Principal, consumerAccount, emulator.Object{"arn": consumerRole})
	rehearsal.World.Seed(aws.Key, shareKey, emulator.Object{"accounts": emulator.List(consumerAccount)})
	unlock()
	both := teams{producer: rehearsal.Systems[0], consumer: rehearsal.Systems[1]}
	applyAll(t, both.producer, stacks[0])
	return both, stacks[0], stacks[1]
}

// changed is a file of config with text replaced, synthesized.
func (t teams) changed(test *testing.T, file string, replace ...string) stack.Documents {
	test.Helper()
	text, err := os.ReadFile(filepath.Join(root, "config", file))
	require.NoError(test, err)
	for i := 0; i < len(replace); i += 2 {
		require.Contains(test, string(text), replace[i])
	}
	path := filepath.Join(test.TempDir(), file)
	require.NoError(test, os.WriteFile(path, []byte(strings.NewReplacer(replace...).Replace(string(text))), 0o600))
	return synthesize(test, path)
}

// quoted is a message that docs/sharing.md quotes.
func quoted(t *testing.T, message string) string {
	t.Helper()
	return docblock.Quoted(t, filepath.Join(root, "docs/sharing.md"), message)
}

// refusal plans a stack that must fail, and returns what is said, as one line.
func refusal(t *testing.T, system *System, stack string) string {
	t.Helper()
	_, err := system.Plan(t.Context(), stack)
	require.Error(t, err)
	return strings.Join(strings.Fields(err.Error()), " ")
}

// TestTwoTeamsShareATopicAndNothingElse takes both teams through a life: nobody's plan changes anything of the
// other's, and the consumer reads exactly what is approved.
func TestTwoTeamsShareATopicAndNothingElse(t *testing.T) {
	t.Parallel()
	both, _, consumed := newTeams(t)
	world := both.producer.World
	applyAll(t, both.consumer, consumed)
	for _, name := range stack.Names() {
		for _, system := range []*System{both.producer, both.consumer} {
			changes, err := system.Plan(t.Context(), name)
			require.NoError(t, err)
			assert.Empty(t, changes, "%s of %s", name, system.Config.Name)
		}
	}
	// Each team's states hold what is in its own account, and no object of the other's.
	inStates := func(system *System) []string {
		var all []string
		for _, name := range stack.Names() {
			all = append(all, inState(t, system.StateFile(name))...)
		}
		return all
	}
	own, others := inStates(both.producer), inStates(both.consumer)
	require.NotEmpty(t, own)
	for _, one := range others {
		assert.NotContains(t, own, one)
	}

	// As a Kafka client: the share's principal has the ACLs of what is approved, and no role.
	account := world.Find("confluent_service_account", map[string]string{"display_name": "orders-orders-to-risk-share"}).String("id")
	var granted []string
	for _, acl := range world.All("confluent_kafka_acl", nil) {
		if acl["principal"] == "User:"+account {
			granted = append(granted, fmt.Sprintf("%s %s %s %s", acl["operation"], acl["resource_type"], acl["pattern_type"], acl["resource_name"]))
		}
	}
	slices.Sort(granted)
	assert.Equal(t, []string{
		"DESCRIBE GROUP PREFIXED risk-", "DESCRIBE TOPIC LITERAL orders.placed", "DESCRIBE TOPIC PREFIXED payments.",
		"DESCRIBE_CONFIGS TOPIC LITERAL orders.placed", "DESCRIBE_CONFIGS TOPIC PREFIXED payments.",
		"READ GROUP PREFIXED risk-", "READ TOPIC LITERAL orders.placed", "READ TOPIC PREFIXED payments.",
	}, granted)
	assert.Empty(t, world.All("confluent_role_binding", func(one emulator.Object) bool { return one["principal"] == "User:"+account }))

	// What is not approved is refused at plan of the first stack that would make something for it, by name.
	require.NoError(t, both.consumer.Use(both.changed(t, "consumer.yaml", "topics: [orders.placed, payments.settled]", "topics: [orders.placed, orders.internal]", "consumes: [orders.placed, payments.settled]", "consumes: [orders.placed]")))
	for _, name := range []string{stack.ConfluentCore, stack.ClusterLink} {
		assert.Contains(t, refusal(t, both.consumer, name), quoted(t, "Link from-orders: the share confluent/orders/share/orders-to-risk does not approve: orders.internal. Approved: orders.placed, payments.*."))
	}
	require.NoError(t, both.consumer.Use(both.changed(t, "consumer.yaml", `      groups: ["risk-*"]`+"\n", `      groups: ["*"]`+"\n")))
	assert.Contains(t, refusal(t, both.consumer, stack.ClusterLink), "does not approve the consumer groups: *. Approved: risk-*.")

	// If the description lied, the cluster would still refuse: approval is what the ACLs say.
	unlock := world.Lock()
	secret := world.Find("aws_secretsmanager_secret", map[string]string{"name": "confluent/orders/share/orders-to-risk"})
	told := secret["description"]
	secret["description"] = `{"topics":["*"],"groups":["*"],"acl_sync":true}`
	unlock()
	require.NoError(t, both.consumer.Use(both.changed(t, "consumer.yaml", "topics: [orders.placed, payments.settled]", "topics: [orders.placed, payments.settled, orders.internal]")))
	_, err := both.consumer.Plan(t.Context(), stack.ClusterLink)
	require.NoError(t, err)
	require.ErrorContains(t, both.consumer.Apply(t.Context(), stack.ClusterLink, nil), "Not authorized to access topics: [orders.internal]")
	unlock = world.Lock()
	secret["description"] = told
	unlock()

	// As whoever has other credentials of the account: neither the secret nor what is approved.
	unlock = world.Lock()
	world.Get(aws.Principal, consumerAccount)["arn"] = "arn:aws:iam::" + consumerAccount + ":role/somebody"
	unlock()
	require.NoError(t, both.consumer.Use(consumed))
	assert.Contains(t, refusal(t, both.consumer, stack.ClusterLink), "AccessDeniedException: User: arn:aws:iam::"+consumerAccount+":role/somebody is not authorized to perform: secretsmanager:DescribeSecret")
	unlock = world.Lock()
	world.Get(aws.Principal, consumerAccount)["arn"] = consumerRole
	world.Get(aws.Key, shareKey)["accounts"] = emulator.List()
	unlock()
	assert.Contains(t, refusal(t, both.consumer, stack.ClusterLink), "Access to KMS is not allowed")
}

// TestAKeyOfAShareIsTakenOver rotates the producer's keys: the consumer changes credentials in place at its next
// apply; a period that it misses is told by a message; so is one that the producer misses.
func TestAKeyOfAShareIsTakenOver(t *testing.T) {
	t.Parallel()
	both, _, consumed := newTeams(t)
	applyAll(t, both.consumer, consumed)
	const theLink = "confluent_cluster_link.link_from-orders"
	quiet := func() {
		t.Helper()
		_, text := print(t, both.consumer, stack.ClusterLink)
		assert.NotContains(t, text, "Warning")
	}
	quiet()
	// Of three keys, one is replaced in each of three periods of the producing team's.
	rotate := func() {
		t.Helper()
		setBack(t, both.producer.World, 30)
		changeTo(t, both.producer, stack.ConfluentCore)
	}
	rotate()
	assert.Contains(t, changeTo(t, both.consumer, stack.ClusterLink), Change{theLink, "update"})
	quiet()
	rotate()
	rotate()
	quiet() // two periods later the link still reads, with the last key but two
	rotate()
	status, text := print(t, both.consumer, stack.ClusterLink)
	assert.Equal(t, 1, status, "the provider cannot read a mirror topic of a link that is down")
	assert.Contains(t, text, quoted(t, "Link from-orders does not read its source: its state is UNAVAILABLE, its error AUTHENTICATION_ERROR."))
	assert.Contains(t, text, "-target="+theLink)
	assert.Contains(t, refusal(t, both.consumer, stack.ClusterLink), quoted(t, "SOURCE_UNAVAILABLE is not a valid MirrorTopicStatus"))
	_, err := both.consumer.command(t.Context(), stack.ClusterLink, "apply", "-auto-approve", "-input=false", "-no-color", "-target="+theLink)
	require.NoError(t, err)
	quiet()
	changes, err := both.consumer.Plan(t.Context(), stack.ClusterLink)
	require.NoError(t, err)
	for _, change := range changes {
		assert.Equal(t, "update", change.Action, change.Address)
	}
	setBack(t, both.producer.World, 61)
	_, text = print(t, both.consumer, stack.ClusterLink)
	assert.Contains(t, text, "the producing team replaces its key every 30 days: "+quoted(t, "it has missed a rotation")+".")
}

// TestAShareIsRevoked takes a topic out of a share, then retires the share, then takes it out of the file.
func TestAShareIsRevoked(t *testing.T) {
	t.Parallel()
	both, _, consumed := newTeams(t)
	applyAll(t, both.consumer, consumed)
	change := func(system *System, stacks stack.Documents) {
		t.Helper()
		require.NoError(t, system.Use(stacks))
		for _, name := range []string{stack.ConfluentCore, stack.ClusterLink} {
			changeTo(t, system, name)
		}
	}
	change(both.producer, both.changed(t, "producer.yaml", `topics: [orders.placed, "payments.*"]`, "topics: [orders.placed]"))
	assert.Contains(t, refusal(t, both.consumer, stack.ClusterLink), quoted(t, "does not approve: payments.settled. Approved: orders.placed."))
	fewer := []string{"    consumer_offset_sync:", "    mirrors: {payments.settled: {retire: true, keep_data: true}}\n    consumer_offset_sync:"}
	change(both.consumer, both.changed(t, "consumer.yaml", fewer...))
	change(both.producer, both.changed(t, "producer.yaml", "    cluster: orders\n    topics", "    cluster: orders\n    retire: true\n    topics"))
	assert.Contains(t, refusal(t, both.consumer, stack.ClusterLink), "does not approve: orders.placed. "+quoted(t, "It approves none (any more)."))
	text, err := os.ReadFile(filepath.Join(root, "config/producer.yaml"))
	require.NoError(t, err)
	from, to := strings.Index(string(text), "shares:\n"), strings.Index(string(text), "# A key lives")
	change(both.producer, both.changed(t, "producer.yaml", string(text)[from:to], ""))
	assert.Contains(t, refusal(t, both.consumer, stack.ClusterLink), quoted(t, "Secrets Manager can't find the specified secret"))
	// The link leaves without its share, and what it brought stays.
	kept := both.changed(t, "consumer.yaml", "    destination: risk", "    destination: risk\n    retire: true\n    keep_data: true")
	require.NoError(t, both.consumer.Use(kept))
	for _, name := range []string{stack.ConfluentCore, stack.ClusterLink} {
		changeTo(t, both.consumer, name)
	}
	assert.NotEmpty(t, both.consumer.World.All("confluent_kafka_mirror_topic", nil))
}
