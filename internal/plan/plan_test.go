package plan_test

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/plan"
)

// The plans in testdata are those of config/non-prod.yaml as the rehearsal made them, 30 and 90 days after the
// first apply; what does not change is mostly left out, and each secret is "a-secret".
func read(t *testing.T, name string) string {
	t.Helper()
	text, err := os.ReadFile("testdata/" + name + ".json")
	require.NoError(t, err)
	return string(text)
}

func parse(t *testing.T, text string) *plan.Plan {
	t.Helper()
	p, err := plan.Parse(strings.NewReader(text))
	require.NoError(t, err)
	return p
}

func TestARotationIsKnown(t *testing.T) {
	core := parse(t, read(t, "rotate-confluent-core"))
	assert.Equal(t, "1.11.4", core.Terraform)
	assert.Equal(t, "16 to add, 1 to change, 16 to destroy", core.Counts())
	assert.False(t, core.Empty())
	rotation := core.Rotation()
	assert.True(t, rotation.Only(), "%v", rotation.Others)
	assert.Len(t, rotation.Keys, 8)
	assert.Len(t, rotation.Users, 9, "eight secrets and a counter")
	assert.Empty(t, rotation.Missed)
	assert.Empty(t, core.Losses())
	assert.Len(t, core.Destructive(), 16)
	assert.Equal(t, []string{"aws_route53_zone.hub_dns", "aws_vpc_endpoint.spoke_sandbox", "aws_vpc_endpoint.spoke_shared", "time_static.key-rotation"}, core.Drifted)

	links := parse(t, read(t, "rotate-cluster-link"))
	rotation = links.Rotation()
	assert.True(t, rotation.Only(), "%v", rotation.Others)
	assert.Equal(t, "0 keys replaced, 2 users of keys changed", rotation.String())
	assert.Equal(t, "confluent_kafka_mirror_topic.link_sandbox-to-shared_mirror_topic_dev-stock_trades: update (kafka_cluster[0].credentials[0].key, kafka_cluster[0].credentials[0].secret)",
		rotation.Users[1].String())

	assert.True(t, parse(t, read(t, "empty")).Empty())
}

func TestAMissedRotationNamesWhoLosesEveryKey(t *testing.T) {
	rotation := parse(t, read(t, "missed-confluent-core")).Rotation()
	assert.True(t, rotation.Only())
	assert.Len(t, rotation.Keys, 16)
	assert.Equal(t, []string{"cluster_sandbox_application_consumer", "cluster_sandbox_application_producer", "cluster_sandbox_manager",
		"cluster_shared_application_consumer", "cluster_shared_manager", "link_sandbox-to-shared_destination",
		"link_sandbox-to-shared_source", "schema-registry_principal"}, rotation.Missed)
}

// one is a plan with a single change.
func one(address, kind, change string) string {
	return fmt.Sprintf(`{"format_version": "1.2", "resource_changes": [{"address": %q, "mode": "managed", "type": %q, "change": %s}]}`, address, kind, change)
}

// TestWhatIsNoRotationIsNone changes one thing in what a rotation does.
func TestWhatIsNoRotationIsNone(t *testing.T) {
	key := `"address":"confluent_api_key.link_a_source_key_0","mode":"managed","type":"confluent_api_key"`
	for what, text := range map[string]string{
		"a key that is made":                     `{"format_version":"1.2","resource_changes":[{` + key + `,"change":{"actions":["create"]}}]}`,
		"a key that is deleted":                  `{"format_version":"1.2","resource_changes":[{` + key + `,"change":{"actions":["delete"]}}]}`,
		"a key that is replaced, the old first":  `{"format_version":"1.2","resource_changes":[{` + key + `,"action_reason":"replace_by_triggers","change":{"actions":["delete","create"]}}]}`,
		"a key that is replaced by hand":         `{"format_version":"1.2","resource_changes":[{` + key + `,"action_reason":"replace_by_request","change":{"actions":["create","delete"]}}]}`,
		"a key of another owner":                 `{"format_version":"1.2","resource_changes":[{` + key + `,"action_reason":"replace_by_triggers","change":{"actions":["create","delete"],"replace_paths":[["owner",0,"id"]]}}]}`,
		"a key that moves too":                   `{"format_version":"1.2","resource_changes":[{` + key + `,"previous_address":"confluent_api_key.old","action_reason":"replace_by_triggers","change":{"actions":["create","delete"]}}]}`,
		"a link with other settings too":         one("confluent_cluster_link.link_a", "confluent_cluster_link", `{"actions":["update"],"before":{"config":{"a":"1"},"source_kafka_cluster":[{"credentials":[{"key":"1"}]}]},"after":{"config":{"a":"2"},"source_kafka_cluster":[{"credentials":[{"key":"2"}]}]}}`),
		"a link to another cluster":              one("confluent_cluster_link.link_a", "confluent_cluster_link", `{"actions":["update"],"before":{"source_kafka_cluster":[{"id":"1"}]},"after":{"source_kafka_cluster":[{"id":"2"}]}}`),
		"a link that is replaced":                one("confluent_cluster_link.link_a", "confluent_cluster_link", `{"actions":["create","delete"],"before":{"source_kafka_cluster":[{"credentials":[{"key":"1"}]}]},"after":{"source_kafka_cluster":[{"credentials":[{"key":"2"}]}]}}`),
		"a link with a second source":            one("confluent_cluster_link.link_a", "confluent_cluster_link", `{"actions":["update"],"before":{"source_kafka_cluster":[]},"after":{"source_kafka_cluster":[{"credentials":[{"key":"2"}]}]}}`),
		"a topic":                                one("confluent_kafka_topic.cluster_a_topic_b", "confluent_kafka_topic", `{"actions":["update"],"before":{"partitions_count":1},"after":{"partitions_count":2}}`),
		"another terraform_data":                 one("terraform_data.system", "terraform_data", `{"actions":["update"],"before":{"input":"1"},"after":{"input":"2"}}`),
		"a counter that is replaced":             one("terraform_data.key-rotation_0", "terraform_data", `{"actions":["delete","create"],"before":{"input":1},"after":{"input":2}}`),
		"the anchor":                             one("time_static.key-rotation", "time_static", `{"actions":["update"],"before":{"rfc3339":"1"},"after":{"rfc3339":"2"}}`),
		"a secret's version of another secret":   one("aws_secretsmanager_secret_version.a", "aws_secretsmanager_secret_version", `{"actions":["delete","create"],"before":{"secret_id":"1","secret_string_wo_version":1},"after":{"secret_id":"2","secret_string_wo_version":2},"replace_paths":[["secret_id"]]}`),
		"a secret's version that goes":           one("aws_secretsmanager_secret_version.a", "aws_secretsmanager_secret_version", `{"actions":["delete"],"before":{"secret_string_wo_version":1}}`),
		"an import":                              one("confluent_kafka_acl.a", "confluent_kafka_acl", `{"actions":["no-op"],"importing":{"id":"x"}}`),
		"something that moves":                   `{"format_version":"1.2","resource_changes":[{"address":"aws_route.b","previous_address":"aws_route.a","type":"aws_route","change":{"actions":["no-op"]}}]}`,
		"something that is forgotten":            one("aws_route.a", "aws_route", `{"actions":["forget"]}`),
		"an action of a later Terraform":         one("aws_route.a", "aws_route", `{"actions":["transmute"]}`),
		"an output":                              `{"format_version":"1.2","output_changes":{"clusters":{"actions":["update"],"before":1,"after":2}}}`,
		"a plan with errors":                     `{"format_version":"1.2","errored":true}`,
		"a plan that another one has to follow":  `{"format_version":"1.2","complete":false}`,
		"a plan that puts something off":         `{"format_version":"1.2","deferred_changes":[{"reason":"provider_config_unknown"}]}`,
		"an update of which nothing can be seen": one("confluent_cluster_link.link_a", "confluent_cluster_link", `{"actions":["update"],"before":{"a":1},"after":{"a":1}}`),
	} {
		p := parse(t, text)
		assert.False(t, p.Rotation().Only(), what)
		assert.False(t, p.Empty(), what)
	}
	// An object that was deposed has the address and type of a key, and a deletion is none.
	assert.Len(t, parse(t, read(t, "rotate-confluent-core")).Rotation().Others, 0)
}

func TestWhatHoldsDataIsNamedFirst(t *testing.T) {
	p := parse(t, `{"format_version": "1.2", "resource_changes": [
		{"address": "aws_route.a", "mode": "managed", "type": "aws_route", "change": {"actions": ["delete"]}},
		{"address": "confluent_kafka_topic.b", "mode": "managed", "type": "confluent_kafka_topic", "change": {"actions": ["delete", "create"], "replace_paths": [["partitions_count"]]}},
		{"address": "module.m.example_thing.c[0]", "mode": "managed", "type": "example_thing", "change": {"actions": ["delete"]}},
		{"address": "confluent_kafka_topic.d", "mode": "managed", "type": "confluent_kafka_topic", "change": {"actions": ["forget"]}},
		{"address": "confluent_kafka_topic.e", "mode": "managed", "type": "confluent_kafka_topic", "change": {"actions": ["create"]}},
		{"address": "data.http.f", "mode": "data", "type": "http", "change": {"actions": ["delete"]}}]}`)
	var said []string
	for _, change := range p.Destructive() {
		said = append(said, change.String()+" | "+change.Loss())
	}
	assert.Equal(t, []string{
		"confluent_kafka_topic.b: replace (partitions_count cannot be changed in place) | the topic with its data",
		"module.m.example_thing.c[0]: delete | not known: whether example_thing holds data has to be looked up",
		"aws_route.a: delete | ",
		"confluent_kafka_topic.d: forget | ",
		"data.http.f: delete | ",
	}, said)
	assert.Len(t, p.Losses(), 2)
	assert.Equal(t, "2 to add, 0 to change, 4 to destroy, 1 to forget", p.Counts())
}

// TestNoValueIsKept looks for every value of the plans in all that is kept of them.
func TestNoValueIsKept(t *testing.T) {
	for _, name := range []string{"rotate-confluent-core", "rotate-cluster-link", "missed-confluent-core"} {
		text := read(t, name)
		require.Contains(t, text, "a-secret")
		kept := fmt.Sprintf("%+v", parse(t, text))
		assert.NotContains(t, kept, "a-secret")
		assert.NotContains(t, kept, "us-east-1.aws.private.confluent.cloud")
	}
	kept := fmt.Sprintf("%+v", parse(t, one("confluent_connector.a", "confluent_connector",
		`{"actions":["update"],"before":{"config_sensitive":{"a-secret-key":"1"}},"after":{"config_sensitive":{"a-secret-key":"2"}},"before_sensitive":{"config_sensitive":true}}`)))
	assert.NotContains(t, kept, "a-secret-key", "the keys of a sensitive map are secrets too")
	assert.Contains(t, kept, "config_sensitive")
}

func TestATruncatedPlanIsAnError(t *testing.T) {
	text := strings.TrimSpace(read(t, "rotate-cluster-link"))
	for end := 0; end < len(text); end += 101 {
		_, err := plan.Parse(strings.NewReader(text[:end]))
		require.ErrorIs(t, err, plan.ErrTruncated, "after %d bytes", end)
	}
}

func TestWhatIsNoPlanIsAnError(t *testing.T) {
	for text, says := range map[string]string{
		`{"format_version": "2.0"}`: "2.0 is a format that this version does not know",
		`{"resource_changes": []}`:  "it has no format_version",
		`[]`:                        "not a plan as terraform show -json prints it",
		`"text"`:                    "not a plan as terraform show -json prints it",
		`Error: no plan`:            "invalid character",
		`{"format_version": "1.2", "resource_changes": {}}`:                                  "resource_changes of the plan: a list was expected",
		`{"format_version": "1.2", "output_changes": []}`:                                    "output_changes of the plan: an object was expected",
		`{"format_version": "1.2", "resource_changes": [{"change": {"actions": "create"}}]}`: "resource_changes of the plan",
	} {
		_, err := plan.Parse(strings.NewReader(text))
		assert.ErrorContains(t, err, says, text)
	}
	assert.True(t, parse(t, `{"format_version": "0.2", "resource_changes": null, "output_changes": null, "something_new": {"a": [1, {}]}}`).Empty())
}

// TestALargePlanTakesLittleMemory reads 60 MB of what is not asked for, and 20,000 changes.
func TestALargePlanTakesLittleMemory(t *testing.T) {
	element := `{"address": "aws_route.a", "values": {"list": ["` + strings.Repeat("x", 1000) + `"]}},`
	readers := []io.Reader{strings.NewReader(`{"format_version": "1.2", "prior_state": [`)}
	for range 60 {
		readers = append(readers, strings.NewReader(strings.Repeat(element, 1000)))
	}
	readers = append(readers, strings.NewReader(`1], "resource_changes": [`))
	change := `{"address": "aws_route.a", "type": "aws_route", "change": {"actions": ["no-op"], "before": {"a": "` + strings.Repeat("y", 200) + `"}}},`
	for range 20 {
		readers = append(readers, strings.NewReader(strings.Repeat(change, 1000)))
	}
	readers = append(readers, strings.NewReader(change[:len(change)-1]+`]}`))
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	p, err := plan.Parse(io.MultiReader(readers...))
	require.NoError(t, err)
	runtime.GC()
	runtime.ReadMemStats(&after)
	assert.Len(t, p.Changes, 20001)
	assert.Less(t, int64(after.HeapAlloc)-int64(before.HeapAlloc), int64(20<<20))
	runtime.KeepAlive(p)
}

func FuzzParse(f *testing.F) {
	for _, name := range []string{"rotate-cluster-link", "empty"} {
		text, err := os.ReadFile("testdata/" + name + ".json")
		require.NoError(f, err)
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		p, err := plan.Parse(bytes.NewReader(text))
		if err != nil {
			return
		}
		// Whatever it is, it is either no rotation or made of changes that are.
		rotation := p.Rotation()
		if rotation.Only() != (len(rotation.Others) == 0) || len(p.Losses()) > len(p.Destructive()) {
			t.Fatal(p.Counts(), rotation)
		}
	})
}
