package review_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/plan"
	"cdk.tf/confluent-privatelink/internal/review"
	"cdk.tf/confluent-privatelink/internal/stack"
)

const head = `name: a
region: us-east-1
account_id: "123456789012"
privatelink: {vpcs: {main: {cidr: 10.0.0.0/20, availability_zone_ids: [use1-az1]}}}
`

// file parses a configuration file: head, and what is in it.
func file(t *testing.T, name, rest string) *config.Located {
	t.Helper()
	read, err := config.ParseLocated(name, []byte(head+rest), nil)
	require.NoError(t, err)
	return read
}

// things is a file with one of each; each of the marks may stand next to its thing.
func things(t *testing.T, name string, marks map[string]string) *config.Located {
	return file(t, name, marks["file"]+`confluent:
  clusters:
    one:
      retire: `+yes(marks["cluster"])+`
      topics:
        orders: {partitions: 3`+marks["topic"]+`}
      applications:
        writer: {produces: [orders]`+marks["application"]+`}
    two: {}
links:
  one-to-two: {source: one, destination: two, topics: [orders]`+marks["link"]+`}
shares:
  all: {cluster: two, topics: ["*"], readers: ["arn:aws:iam::123456789012:role/a"]`+marks["share"]+`}
`)
}

func yes(mark string) string {
	if mark == "" {
		return "false"
	}
	return "true"
}

const without = "confluent:\n  clusters:\n    two: {}\n"

// What of each thing goes, and what in the file makes that meant.
func TestWhatTheFileSaysNextToAThingIsMeant(t *testing.T) {
	const retire, unprotected = ", retire: true", ", protect: false"
	for _, c := range []struct {
		address, thing string
		mark           string
		by             string
	}{
		{"confluent_kafka_topic.cluster_one_topic_orders", "topic", unprotected, "protect: false in new.yaml:10"},
		{"confluent_kafka_mirror_topic.link_one-to-two_mirror_topic_orders", "link", retire, "retire: true in new.yaml:15"},
		{"confluent_kafka_mirror_topic.link_one-to-two_mirror_topic_orders", "link", ", mirrors: {orders: {retire: true}}", "retire: true in new.yaml:15"},
		{"confluent_cluster_link.link_one-to-two", "link", retire, "retire: true in new.yaml:15"},
		{"confluent_cluster_link.link_one-to-two", "link", unprotected, "protect: false in new.yaml:15"},
		{"confluent_kafka_acl.cluster_one_application_writer_write_topic_orders", "application", retire, "retire: true in new.yaml:12"},
		{"confluent_kafka_acl.share_all_read_every-topic", "share", retire, "retire: true in new.yaml:17"},
		{"confluent_kafka_topic.cluster_one_topic_orders", "file", "protect: false\n", "protect: false in new.yaml:5"},
	} {
		t.Run(c.address+c.mark, func(t *testing.T) {
			name := stack.ClusterLink
			gone := planned(t, name, change(c.address, remove, `{"operation": "READ", "resource_type": "TOPIC", "principal": "User:sa-1"}`, "null"))
			judge := func(old, new *config.Located) review.Finding {
				report := review.Judge(review.Input{Old: old, New: new, Only: []string{name}, Stacks: []review.Stack{gone}})
				require.NotEmpty(t, report.Findings)
				assert.Equal(t, report.Findings[0].Meant, report.Verdict == review.LostAsMeant)
				return report.Findings[0]
			}
			plain, marked := things(t, "old.yaml", nil), things(t, "new.yaml", map[string]string{c.thing: c.mark})
			meant := judge(plain, marked)
			assert.True(t, meant.Meant)
			assert.Equal(t, c.by, meant.By)
			assert.False(t, judge(plain, things(t, "new.yaml", nil)).Meant, "nothing says it")
			after := judge(things(t, "new.yaml", map[string]string{c.thing: c.mark}), file(t, "later.yaml", without))
			assert.Equal(t, c.by, after.By, "the step after: the file said it before")
			assert.True(t, after.Place.Gone)
			vanished := judge(plain, file(t, "later.yaml", without))
			assert.False(t, vanished.Meant)
			assert.Contains(t, vanished.Details[len(vanished.Details)-1], "is not in the file any more, and nothing said before that it is to go.")
		})
	}
}

// With a cluster goes what is on it, and what it is meant by is its own retire.
func TestWhatIsOnAClusterThatRetiresIsMeantToo(t *testing.T) {
	retired := file(t, "new.yaml", "confluent:\n  clusters:\n    one:\n      retire: true\n      topics: {orders: {}}\n      applications: {writer: {produces: [orders]}}\n")
	report := review.Judge(review.Input{New: retired, Only: []string{stack.ClusterLink}, Stacks: []review.Stack{planned(t, stack.ClusterLink,
		change("confluent_kafka_topic.cluster_one_topic_orders", remove, "{}", "null"),
		change("confluent_kafka_acl.cluster_one_application_writer_write_topic_orders", remove, `{"operation": "WRITE", "resource_type": "TOPIC"}`, "null"))}})
	assert.Equal(t, review.LostAsMeant, report.Verdict)
	for _, f := range report.Findings {
		assert.Equal(t, "retire: true in new.yaml:8", f.By)
	}
}

// Without files the guard in the state remembers what was not protected any more.
func TestTheStateRemembersWhatWasMeant(t *testing.T) {
	report := withLink(t, change(orders, remove, ordersValue, "null"), change(`terraform_data.guard_unprotected["`+orders+`"]`, remove, "{}", "null"))
	assert.Equal(t, review.LostAsMeant, report.Verdict)
}

// One loss that nobody meant is enough.
func TestOneLossThatIsNotMeantDecides(t *testing.T) {
	report := review.Judge(review.Input{New: things(t, "new.yaml", map[string]string{"topic": ", protect: false"}), Only: []string{stack.ClusterLink}, Stacks: []review.Stack{planned(t, stack.ClusterLink,
		change("confluent_kafka_topic.cluster_one_topic_orders", replace, "{}", "{}"), change("confluent_cluster_link.link_one-to-two", replace, "{}", "{}"))}})
	assert.Equal(t, review.SomethingLost, report.Verdict)
	assert.False(t, report.Findings[0].Meant, "what is not meant stands first")
}

// Settings that lose records say so themselves, and are lost all the same.
func TestShorterRetentionAndCompactionLoseRecords(t *testing.T) {
	values := func(config string) string { return `{"topic_name": "orders", "config": ` + config + `}` }
	for _, c := range []struct{ before, after, says string }{
		{`{"retention.ms": "604800000"}`, `{"retention.ms": "86400000"}`, "records that are older than 1 day (retention.ms was 7 days)"},
		{`{"retention.ms": "-1"}`, `{"retention.ms": "90000"}`, "records that are older than 1m30s (retention.ms was without bound)"},
		{`{"retention.bytes": "-1"}`, `{"retention.bytes": "1000"}`, "records beyond 1000 bytes of each partition"},
		{`{"cleanup.policy": "delete"}`, `{"cleanup.policy": "compact"}`, "records without a key"},
		{`{"cleanup.policy": "compact"}`, `{"cleanup.policy": "compact,delete"}`, "deletes what is older than its retention"},
	} {
		report := withLink(t, change(orders, update, values(c.before), values(c.after)))
		assert.Equal(t, review.LostAsMeant, report.Verdict, c.says)
		assert.Contains(t, report.Findings[0].What, c.says)
		assert.Equal(t, review.NothingLost, withLink(t, change(orders, update, values(c.before), values(c.before))).Verdict)
	}
	assert.Equal(t, review.NothingLost, withLink(t, change(orders, update, values(`{"retention.ms": "1"}`), values(`{"retention.ms": "2"}`))).Verdict, "longer loses nothing")
	group := "aws_cloudwatch_log_group.spoke_main_flow-logs"
	report := judge(planned(t, stack.Networking, change(group, update, `{"name": "g", "retention_in_days": 365}`, `{"name": "g", "retention_in_days": 30}`)), held(stack.ConfluentCore), held(stack.ClusterLink))
	assert.Contains(t, report.Findings[0].What, "lost are logs that are older than 30 days")
	report = judge(planned(t, stack.Networking, change(group, update, `{"name": "g", "retention_in_days": 0}`, `{"name": "g", "retention_in_days": 30}`)), held(stack.ConfluentCore), held(stack.ClusterLink))
	assert.Equal(t, review.LostAsMeant, report.Verdict, "0 days are for ever")
	report = judge(planned(t, stack.Networking, change(group, update, `{"name": "g", "retention_in_days": 30}`, `{"name": "g", "retention_in_days": 0}`)), held(stack.ConfluentCore), held(stack.ClusterLink))
	assert.Equal(t, review.NothingLost, report.Verdict)
}

// A state stands for a stack that stays as it is: what the file takes away shows that it does not.
func TestAStateOfWhatTheFileTakesAwayPromisesNothing(t *testing.T) {
	state := func(name string, addresses ...string) review.Stack {
		var objects []plan.Object
		for _, at := range addresses {
			kind, _, _ := strings.Cut(at, ".")
			objects = append(objects, plan.Object{Address: at, Type: kind})
		}
		return review.Stack{Name: name, State: &plan.State{Objects: objects}}
	}
	stacks := []review.Stack{
		state(stack.Networking, "aws_vpc.privatelink_main"),
		state(stack.ConfluentCore, "confluent_kafka_cluster.cluster_one", "confluent_service_account.cluster_one_application_writer", "confluent_service_account.cluster_one_manager", "confluent_service_account.schema-registry_manager"),
		state(stack.ClusterLink, "confluent_kafka_topic.cluster_one_topic_orders", "confluent_cluster_link.link_one-to-two", "confluent_kafka_mirror_topic.link_one-to-two_mirror_topic_orders"),
	}
	judge := func(new *config.Located) *review.Report { return review.Judge(review.Input{New: new, Stacks: stacks}) }
	same := judge(things(t, "new.yaml", map[string]string{"application": ", retire: true", "topic": ", protect: false"}))
	assert.NotContains(t, rules(same), "scope-state", "an account stays while its application retires")

	retired := rule(t, judge(things(t, "new.yaml", map[string]string{"link": ", retire: true"})), "scope-state")
	assert.Equal(t, stack.ClusterLink, retired.Stack)
	assert.Len(t, retired.Resources, 2, "its mirror topic retires with it")
	assert.Equal(t, 15, retired.Place.Line)

	less := judge(file(t, "new.yaml", without))
	assert.Equal(t, review.CannotSay, less.Verdict)
	var said []string
	for _, f := range less.Findings {
		if f.Rule == "scope-state" {
			said = append(said, f.Stack+": "+strings.Join(f.Resources, " "))
		}
	}
	assert.Equal(t, []string{
		"confluent-core: confluent_kafka_cluster.cluster_one confluent_service_account.cluster_one_application_writer confluent_service_account.cluster_one_manager",
		"cluster-link: confluent_kafka_topic.cluster_one_topic_orders confluent_cluster_link.link_one-to-two confluent_kafka_mirror_topic.link_one-to-two_mirror_topic_orders",
	}, said)
}
