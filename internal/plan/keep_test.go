package plan_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/plan"
)

func keep(kind string) []string {
	if kind != "confluent_kafka_topic" {
		return nil
	}
	return []string{"topic_name", "partitions_count", "kafka_cluster[0].id", `config["retention.ms"]`, "subnets[#]", "credentials[0].secret", "sensitive_map.key", "later", "nothing", "config", "kafka_cluster[7].id"}
}

const topic = `{"topic_name": "orders", "partitions_count": 6, "kafka_cluster": [{"id": "lkc-1"}], "config": {"retention.ms": "1"}, "subnets": ["a", "b"],
	"credentials": [{"secret": "a-secret"}], "sensitive_map": {"key": "a-secret"}, "later": "x", "nothing": null, "more": "not asked for"}`

// What is sensitive, not known yet, null or no plain value is not kept, also if it is asked for.
func TestOnlyWhatIsAskedForAndNoSecretIsKept(t *testing.T) {
	text := one("confluent_kafka_topic.a", "confluent_kafka_topic", `{"actions": ["update"], "before": `+topic+`, "after": `+topic+`,
		"after_unknown": {"later": true}, "before_sensitive": {"credentials": [{"secret": true}], "sensitive_map": true}, "after_sensitive": {"credentials": true, "sensitive_map": {"key": true}}}`)
	p, err := plan.ParseKeeping(strings.NewReader(text), keep)
	require.NoError(t, err)
	values := plan.Values{"topic_name": "orders", "partitions_count": "6", "kafka_cluster[0].id": "lkc-1", `config["retention.ms"]`: "1", "subnets[#]": "2"}
	assert.Equal(t, values, p.Changes[0].Will)
	values["later"] = "x"
	assert.Equal(t, values, p.Changes[0].Was)
	assert.NotContains(t, fmt.Sprintf("%+v", p), "a-secret")
	assert.Nil(t, parse(t, text).Changes[0].Was, "nothing is kept that nobody asked for")
}

// Of a list all elements are kept, each as far as it is known and no secret.
func TestAllElementsOfAListAreKept(t *testing.T) {
	references := func(string) []string {
		return []string{"references[*].name", "references[*].version", "gone[*].name", "none[*].name"}
	}
	text := one("x.a", "x", `{"actions": ["create"], "before": null, "after": {"references": [{"name": "a", "version": 1}, {"name": "b", "version": 2}, {"name": "a-secret"}], "gone": [], "none": null},
		"after_unknown": {"references": [{}, {"version": true}, {}]}, "after_sensitive": {"references": [{}, {}, {"name": true}]}}`)
	p, err := plan.ParseKeeping(strings.NewReader(text), references)
	require.NoError(t, err)
	assert.Equal(t, plan.Values{"references[0].name": "a", "references[0].version": "1", "references[1].name": "b"}, p.Changes[0].Will)
	hidden := strings.Replace(text, `{"references": [{}, {}, {"name": true}]}`, `{"references": true}`, 1)
	p, err = plan.ParseKeeping(strings.NewReader(hidden), references)
	require.NoError(t, err)
	assert.Empty(t, p.Changes[0].Will)
}

func shown(objects string) string {
	return `{"format_version": "1.0", "terraform_version": "1.11.4", "values": {"outputs": {"topics": {"value": {}}}, "root_module": {"resources": [` + objects + `],
		"child_modules": [{"resources": [{"address": "module.m.aws_vpc.a", "mode": "managed", "type": "aws_vpc", "values": {}}]}]}}}`
}

func TestAStateIsRead(t *testing.T) {
	object := `{"address": "confluent_kafka_topic.a", "mode": "managed", "type": "confluent_kafka_topic", "values": ` + topic + `, "sensitive_values": {"credentials": [{"secret": true}], "sensitive_map": true}}`
	data := `{"address": "data.http.a", "mode": "data", "type": "http", "values": {}}`
	state, err := plan.ParseState(strings.NewReader(shown(object+","+data)), keep)
	require.NoError(t, err)
	require.Len(t, state.Objects, 3)
	assert.Equal(t, "orders", state.Objects[0].Values["topic_name"])
	assert.True(t, state.Objects[1].Data)
	assert.Equal(t, "module.m.aws_vpc.a", state.Objects[2].Address)
	assert.Equal(t, []string{"topics"}, state.OutputNames)
	assert.NotContains(t, fmt.Sprintf("%+v", state), "a-secret")
	for end := 1; end < len(shown(object)); end += 37 {
		_, err := plan.ParseState(strings.NewReader(shown(object)[:end]), keep)
		require.ErrorIs(t, err, plan.ErrStateTruncated, "after %d bytes", end)
	}
}

// One kind of file is not taken for another.
func TestPlansStatesAndStateFilesAreToldApart(t *testing.T) {
	asPlan := func(text string) error { _, err := plan.Parse(strings.NewReader(text)); return err }
	asState := func(text string) error { _, err := plan.ParseState(strings.NewReader(text), nil); return err }
	file := `{"version": 4, "terraform_version": "1.11.4", "serial": 1, "lineage": "x", "outputs": {}, "resources": []}`
	require.ErrorIs(t, asPlan(shown("")), plan.ErrState)
	require.ErrorIs(t, asPlan(file), plan.ErrStateFile)
	require.ErrorIs(t, asState(`{"format_version": "1.2", "planned_values": {}}`), plan.ErrPlan)
	require.ErrorIs(t, asState(file), plan.ErrStateFile)
	require.ErrorContains(t, asState(`{"format_version": "9.0"}`), "9.0 is a format that this version does not know")
	require.ErrorContains(t, asState(`{"values": {}}`), "no format_version")
	wrong := asState(`{"format_version": "1.0", "values": {"root_module": {"resources": [{"address": 7}]}}}`)
	require.EqualError(t, wrong, "before byte 81: values of the state: address cannot be a number; give what terraform show -json prints, in UTF-8")
	var kind *json.UnmarshalTypeError
	require.ErrorAs(t, wrong, &kind)
}

// Nothing is promised of what is no plan and no state, or is more than one.
func TestOnlyWholePlansAndStatesAreTaken(t *testing.T) {
	_, err := plan.ParseState(strings.NewReader(`{"format_version": "1.0"}`+"\n"), nil)
	require.NoError(t, err, "an empty state")
	const schemas = `{"format_version": "1.0", "provider_schemas": {}}`
	for says, text := range map[string]string{
		"it has neither planned_values nor resource_changes":           `{"format_version": "1.0"}`,
		"prints it: it has neither planned_values":                     schemas,
		"after byte 51: there is more than one plan":                   `{"format_version": "1.2", "resource_changes": []}` + "\n{}",
		"after byte 53: something follows the plan":                    `{"format_version": "1.2", "resource_changes": null}` + " 7",
		"after byte 0: invalid character 'T' looking for beginning of": "Terraform will perform",
		"in UTF-8": "\xff\xfe{\x00}\x00",
	} {
		_, err := plan.Parse(strings.NewReader(text))
		assert.ErrorContains(t, err, says)
	}
	for says, text := range map[string]string{
		"it has provider_schemas, and no values": schemas,
		"there is more than one state":           shown("") + shown(""),
	} {
		_, err := plan.ParseState(strings.NewReader(text), nil)
		assert.ErrorContains(t, err, says)
	}
}
