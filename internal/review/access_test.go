package review_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/review"
	"cdk.tf/confluent-privatelink/internal/stack"
)

const consumer = "cluster_sandbox_application_consumer"

// rule returns the only finding of a rule.
func rule(t *testing.T, report *review.Report, name string) review.Finding {
	t.Helper()
	var found []review.Finding
	for _, f := range report.Findings {
		if f.Rule == name {
			found = append(found, f)
		}
	}
	require.Len(t, found, 1, "%s in %+v", name, report.Findings)
	return found[0]
}

func rules(report *review.Report) (names []string) {
	for _, f := range report.Findings {
		names = append(names, f.Rule)
	}
	return names
}

// withCore judges a change of confluent-core alone.
func withCore(t *testing.T, changes ...string) *review.Report {
	t.Helper()
	return judge(held(stack.Networking), planned(t, stack.ConfluentCore, changes...), held(stack.ClusterLink))
}

func key(slot int, actions string) string {
	return change(fmt.Sprintf("confluent_api_key.%s_key_%d", consumer, slot), actions, `{"owner": [{"id": "sa-1"}]}`, `{"owner": [{"id": "sa-1"}]}`)
}

func acl(address, actions, pattern, name string) string {
	values := fmt.Sprintf(`{"kafka_cluster": [{"id": "lkc-1"}], "principal": "User:sa-1", "operation": "READ", "permission": "ALLOW", "resource_type": "TOPIC", "pattern_type": %q, "resource_name": %q}`, pattern, name)
	before, after := values, values
	if actions == create {
		before = "null"
	}
	if actions == remove {
		after = "null"
	}
	return change("confluent_kafka_acl."+consumer+"_"+address, actions, before, after)
}

// counter counts the periods of a slot; was or is may be "".
func counter(slot int, actions, was, is string) string {
	value := func(generation string) string {
		if generation == "" {
			return "null"
		}
		return `{"input": {"generation": ` + generation + `}}`
	}
	return change(fmt.Sprintf("terraform_data.key-rotation_%d", slot), actions, value(was), value(is))
}

// turned replaces a key because its period is over.
func turned(slot int) string {
	return strings.Replace(key(slot, `"create","delete"`), `"mode"`, `"action_reason": "replace_by_triggers", "mode"`, 1)
}

// The period that begins is named, also where several have passed.
func TestARotationIsOfItsLastPeriod(t *testing.T) {
	report := withCore(t, counter(0, noOp, "8", "8"), counter(1, update, "7", "9"), key(0, noOp), turned(1))
	assert.Equal(t, review.NothingLost, report.Verdict)
	found := rule(t, report, "hand-rotation")
	assert.Equal(t, "1 key is replaced because a period is over: the new one first, the oldest goes last.", found.What)
	assert.Equal(t, []string{"It is period 9 since the first apply."}, found.Details)
	report = withCore(t, counter(0, update, "8", "10"), counter(1, update, "7", "9"), turned(0), turned(1))
	assert.Equal(t, []string{"It is period 10 since the first apply."}, rule(t, report, "hand-rotation").Details)
	assert.Equal(t, review.SomethingLost, report.Verdict, "every key at once")
}

// With another number of keys other periods fall to each: who has a key whose period is not over is refused.
func TestKeysThatAreCountedAnewAreNoRotation(t *testing.T) {
	report := withCore(t, counter(0, update, "4", "3"), counter(1, update, "3", "4"), counter(2, create, "", "2"), turned(0), turned(1), key(2, create))
	assert.Equal(t, review.SomethingLost, report.Verdict)
	assert.Len(t, rule(t, report, "access-recounted").Resources, 2)
	assert.NotContains(t, rules(report), "hand-rotation", "no period is over")
	report = withCore(t, counter(0, noOp, "0", "0"), counter(1, update, "-1", "-2"), counter(2, create, "", "-1"), turned(1), key(2, create))
	assert.Equal(t, review.NothingLost, report.Verdict)
	assert.Len(t, rule(t, report, "hand-recounted").Resources, 1)
}

// An account that goes is one finding, with all that goes with it, and who still holds something of it.
func TestAPrincipalThatGoesLosesItsAccess(t *testing.T) {
	report := judge(held(stack.Networking),
		planned(t, stack.ConfluentCore, change("confluent_service_account."+consumer, remove, `{"id": "sa-1"}`, "null"), key(0, remove), key(1, remove),
			change("aws_secretsmanager_secret."+consumer+"_secret", remove, `{"name": "confluent/a", "recovery_window_in_days": 30}`, "null")),
		planned(t, stack.ClusterLink, acl("read_topic_orders", noOp, "LITERAL", "orders")))
	assert.Equal(t, review.SomethingLost, report.Verdict)
	found := rule(t, report, "access-principal")
	assert.Equal(t, "Application consumer on cluster sandbox loses its access: its service account is deleted.", found.What)
	assert.Contains(t, found.Details, "It loses 1 service account, 2 keys, 1 secret.")
	assert.Contains(t, found.Details, "It stays in cluster-link with 1 ACL.")
	assert.Len(t, found.Resources, 4)
	assert.Contains(t, found.Details, "The secret confluent/a: it can be restored until 30 days after the apply (aws secretsmanager restore-secret); until then nothing else can have its name.")
	assert.Equal(t, []string{"access-principal"}, rules(report), "keys and secret are in the account's finding")
	alone := withCore(t, change("aws_secretsmanager_secret."+consumer+"_secret", replace, `{"name": "confluent/a", "recovery_window_in_days": 0}`, `{"name": "confluent/b"}`))
	assert.Contains(t, rule(t, alone, "data-aws_secretsmanager_secret").Details, "It cannot be restored: its recovery window is 0 days.")
}

func TestEveryKeyOfAPrincipalAtOnceCutsItsClientsOff(t *testing.T) {
	found := rule(t, withCore(t, key(0, replace), key(1, replace)), "access-keys")
	assert.Equal(t, review.Lost, found.Severity)
	assert.Contains(t, found.What, "Every key of application consumer on cluster sandbox is replaced at once")
	found = rule(t, withCore(t, key(0, noOp), key(1, remove)), "access-key")
	assert.Contains(t, found.What, "1 of 2 keys of application consumer on cluster sandbox is deleted")
}

// A grant that another one gives too is not lost.
func TestOnlyARightThatNothingElseGivesIsLost(t *testing.T) {
	report := withLink(t, acl("read_topic_orders", remove, "LITERAL", "orders"))
	assert.Contains(t, rule(t, report, "access-grants").What, "loses rights: READ on topic orders.")
	report = withLink(t, acl("read_topic_orders", remove, "LITERAL", "orders"), acl("read_topic-prefix_ord", create, "PREFIXED", "ord"))
	assert.Equal(t, review.NothingLost, report.Verdict)
	report = withLink(t, acl("read_topic-prefix_ord", remove, "PREFIXED", "ord"), acl("read_topic_orders", create, "LITERAL", "orders"))
	assert.Contains(t, rule(t, report, "access-grants").What, "READ on topic ord*")
}

func TestReadersThatAPolicyNamesNoMoreAreCutOff(t *testing.T) {
	policy := func(readers string) string {
		return fmt.Sprintf(`{"policy": %q}`, `{"Statement": [{"Effect": "Allow", "Principal": {"AWS": [`+readers+`]}}, {"Effect": "Deny", "Principal": {"AWS": "arn:deny"}}]}`)
	}
	at := "aws_secretsmanager_secret_policy.share_orders_secret"
	report := withCore(t, change(at, update, policy(`"arn:a", "arn:b"`), policy(`"arn:b"`)))
	assert.Contains(t, rule(t, report, "access-readers").What, "does not let arn:a read it any more")
	assert.Equal(t, review.NothingLost, withCore(t, change(at, update, policy(`"arn:a"`), policy(`"arn:a", "arn:b"`))).Verdict)
	assert.Equal(t, review.SomethingLost, withCore(t, change(at, remove, policy(`"arn:a"`), "null")).Verdict)
}

// A key whose address tells nobody is somebody's all the same.
func TestAKeyOfNobodyKnownIsALoss(t *testing.T) {
	report := withCore(t, change("confluent_api_key.mine", remove, `{}`, "null"), change("confluent_role_binding.x", remove, `{}`, "null"))
	assert.Equal(t, review.SomethingLost, report.Verdict)
	assert.Equal(t, []string{"access-other", "access-other"}, rules(report))
}

// Copying ACLs deletes what only the destination has.
func TestALinkThatBeginsToCopyACLsDeletesSome(t *testing.T) {
	values := func(sync string) string { return fmt.Sprintf(`{"config": {"acl.sync.enable": %q}}`, sync) }
	report := withLink(t, change("confluent_cluster_link.link_a-to-b", update, values("false"), values("true")))
	assert.Equal(t, review.LostAsMeant, report.Verdict)
	rule(t, report, "access-acl-sync")
	assert.Equal(t, review.NothingLost, withLink(t, change("confluent_cluster_link.link_a-to-b", update, values("true"), values("false"))).Verdict)
}

// Subjects that an application loses are named; a wider role keeps what it covers.
func TestRolesThatGoAreNamedWithWhatTheyAreOn(t *testing.T) {
	on := func(subject string) string {
		return fmt.Sprintf(`{"principal": "User:sa-1", "role_name": "DeveloperRead", "crn_pattern": "crn://confluent.cloud/organization=o/environment=env-1/schema-registry=lsrc-1/subject=%s"}`, subject)
	}
	at := func(name string) string { return "confluent_role_binding." + consumer + "_DeveloperRead_" + name }
	report := withCore(t, change(at("subject_orders-value"), remove, on("orders-value"), "null"), change(at("subject_a-key"), remove, on("a-key"), "null"),
		change(at("subject-prefix_orders-"), create, "null", on("orders-*")))
	found := rule(t, report, "access-grants")
	assert.Equal(t, "Application consumer on cluster sandbox loses rights: DeveloperRead on subject a-key.", found.What)
	assert.Equal(t, []string{at("subject_a-key")}, found.Resources)
	kafka := withCore(t, change(at("x"), remove, `{"principal": "User:sa-1", "role_name": "DeveloperWrite", "crn_pattern": "crn://confluent.cloud/cloud-cluster=lkc-1/kafka=lkc-1/transactional-id=a/b=*"}`, "null"))
	assert.Contains(t, rule(t, kafka, "access-grants").What, "DeveloperWrite on transactional id a/b=*.")
}

// A tag that goes is lost wherever others put it; what the file said of a topic stands in the file.
func TestATagThatGoesIsALossAndWhatIsSaidOfATopicNone(t *testing.T) {
	report := judge(held(stack.Networking), held(stack.ConfluentCore), planned(t, stack.ClusterLink,
		change("confluent_tag.schema-registry_tag_PII_EU", remove, `{"name": "PII_EU"}`, "null"),
		change("confluent_tag_binding.cluster_sandbox_catalog_orders_tag-PII_EU", remove, `{"tag_name": "PII_EU"}`, "null"),
		change("confluent_catalog_entity_attributes.cluster_sandbox_catalog_orders", remove, `{"entity_name": "lkc-1:orders"}`, "null")))
	found := rule(t, report, "data-confluent_tag")
	assert.Equal(t, []string{"confluent_tag.schema-registry_tag_PII_EU"}, found.Resources)
	assert.Equal(t, review.SomethingLost, report.Verdict)
	assert.Equal(t, []string{"data-confluent_tag"}, rules(report))
}

// The registry's manager and the account with subjects of it are two principals.
func TestTheRegistrysManagerIsAPrincipalOfItsOwn(t *testing.T) {
	key := func(principal string, slot int) string {
		return strings.Replace(change(fmt.Sprintf("confluent_api_key.schema-registry_%s_key_%d", principal, slot), `"create","delete"`, `{}`, `{}`), `"mode"`, `"action_reason": "replace_by_triggers", "mode"`, 1)
	}
	report := withCore(t, counter(0, update, "8", "10"), counter(1, update, "7", "9"), key("manager", 0), key("manager", 1))
	found := rule(t, report, "access-keys")
	assert.Contains(t, found.What, "Every key of manager of the Schema Registry is replaced at once")
	assert.Len(t, found.Resources, 2)
}

// The registry's manager loses nothing that somebody needs when what it kept has retired, in an apply before; as long as cluster-link has it, or was not
// read, it does.
func TestTheRegistrysManagerGivesBackWhatItNeedsNoMore(t *testing.T) {
	const manager = "schema-registry_manager"
	account := []string{change("confluent_service_account."+manager, remove, `{"id": "sa-1"}`, "null"), change("confluent_api_key."+manager+"_key_0", remove, `{}`, "null")}
	role := func(name, on string) string {
		return change("confluent_role_binding."+manager+"_"+name+"_x", remove, fmt.Sprintf(`{"principal": "User:sa-1", "role_name": %q, "crn_pattern": "crn://confluent.cloud/organization=o/environment=env-1%s"}`, name, on), "null")
	}
	onOrders, steward := role("DeveloperWrite", "/schema-registry=lsrc-1/subject=orders-value"), role("DataSteward", "")
	schema := func(subject, refersTo string) string {
		values := fmt.Sprintf(`{"subject_name": %q, "schema_reference": [{"subject_name": %q}]}`, subject, refersTo)
		return change("confluent_schema.schema-registry_subject_a", noOp, values, values)
	}
	tag := change("confluent_tag.schema-registry_tag_PII", noOp, `{"name": "PII"}`, `{"name": "PII"}`)
	everything := append([]string{onOrders, steward}, account...)
	for name, c := range map[string]struct {
		core, link []string
		idle       bool
	}{
		"the account, and nothing is kept":                {everything, nil, true},
		"the account, and a schema is kept":               {everything, []string{schema("a", "b")}, false},
		"the account, and a tag is kept":                  {everything, []string{tag}, false},
		"rights on a subject that has retired":            {[]string{onOrders}, []string{schema("a", "b"), tag}, true},
		"rights on a subject that is kept":                {[]string{onOrders}, []string{schema("orders-value", "b")}, false},
		"rights on a subject that one refers to":          {[]string{onOrders}, []string{schema("a", "orders-value")}, false},
		"the role of the catalog, and schemas are kept":   {[]string{steward}, []string{schema("a", "b")}, true},
		"the role of the catalog, and a tag is kept":      {[]string{steward}, []string{tag}, false},
		"every key of an account that stays":              {account[1:], nil, false},
		"a right besides one that it needs no more stays": {[]string{onOrders, steward}, []string{tag}, false},
	} {
		t.Run(name, func(t *testing.T) {
			report := judge(held(stack.Networking), planned(t, stack.ConfluentCore, c.core...), planned(t, stack.ClusterLink, c.link...))
			if !c.idle {
				assert.NotContains(t, rules(report), "access-idle")
				assert.Equal(t, review.SomethingLost, report.Verdict)
				return
			}
			assert.Equal(t, []string{"access-idle"}, rules(report))
			assert.Len(t, rule(t, report, "access-idle").Resources, len(c.core))
			assert.Equal(t, review.NothingLost, report.Verdict)
		})
	}
	report := judge(held(stack.Networking), planned(t, stack.ConfluentCore, everything...))
	assert.NotContains(t, rules(report), "access-idle")
}
