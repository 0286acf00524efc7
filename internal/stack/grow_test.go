package stack_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/stack"
)

func parsed(t *testing.T, text string) *stack.Document {
	t.Helper()
	d, err := stack.Parse([]byte(text))
	require.NoError(t, err)
	return d
}

const (
	small = `{"terraform": {"required_providers": {"aws": {"source": "aws"}}},
		"provider": {"confluent": [{}]},
		"resource": {"aws_vpc": {"one": {"cidr_block": "10.0.0.0/16"}}},
		"output": {"vpc": {"value": "${aws_vpc.one.id}"}}}`
	large = `{"terraform": {"required_providers": {"aws": {"source": "other"}, "time": {"source": "time"}}},
		"provider": {"confluent": [{}, {"alias": "manager", "kafka_api_key": "${local.key}"}], "time": [{}]},
		"locals": {"key": "${ephemeral.aws_secret.manager.text}", "unrelated": 1},
		"data": {"http": {"gate": {"url": "https://one"}}},
		"ephemeral": {"aws_secret": {"manager": {"depends_on": ["data.http.gate"]}}},
		"resource": {"aws_vpc": {"one": {"cidr_block": "10.9.0.0/16"}, "two": {"cidr_block": "10.1.0.0/16"}}, "aws_subnet": {"two": {}}},
		"output": {"vpc": {"value": "other"}, "vpcs": {"value": "both"}}}`
)

func TestADocumentThatGrowsKeepsWhatItHas(t *testing.T) {
	d := parsed(t, small)
	d.Grow(parsed(t, large))
	assert.Equal(t, []string{"aws_subnet.two", "aws_vpc.one", "aws_vpc.two", "data.http.gate", "ephemeral.aws_secret.manager", "output.vpc", "output.vpcs"}, d.Addresses())
	assert.Equal(t, "10.0.0.0/16", d.Object("aws_vpc.one").Text("cidr_block"))
	assert.Equal(t, "${aws_vpc.one.id}", d.Output["vpc"]["value"])
	assert.Len(t, d.Provider["confluent"], 2)
	assert.Len(t, d.Locals, 2)
	assert.Equal(t, "aws", d.ProviderSource("aws"))
	assert.Equal(t, "time", d.ProviderSource("time"))
}

func TestProvidersComeWithWhatTheyAreMadeOf(t *testing.T) {
	d := parsed(t, small)
	d.GrowProviders(parsed(t, large))
	assert.Equal(t, []string{"aws_vpc.one", "data.http.gate", "ephemeral.aws_secret.manager", "output.vpc"}, d.Addresses())
	assert.Len(t, d.Provider["confluent"], 2)
	assert.Equal(t, map[string]any{"key": "${ephemeral.aws_secret.manager.text}"}, d.Locals)
}

// Only a schema that is there and changes is planned without asking: any other would change by that alone.
func TestSchemasThatChangeAreNotChecked(t *testing.T) {
	before := parsed(t, `{"resource": {"confluent_schema": {"same": {"schema": "a", "format": "AVRO"}, "text": {"schema": "a"}, "format": {"schema": "a", "format": "AVRO"}, "reference": {"schema_reference": [{"name": "a"}]}}}}`)
	after := parsed(t, `{"resource": {"confluent_schema": {"same": {"schema": "a", "format": "AVRO"}, "text": {"schema": "b"}, "format": {"schema": "a", "format": "JSON"}, "reference": {"schema_reference": [{"name": "b"}]}, "new": {"schema": "a"}}}}`)
	assert.True(t, after.Unchecked(before))
	var unchecked []string
	for _, schema := range after.Of("confluent_schema") {
		if schema.Body["skip_validation_during_plan"] == true {
			unchecked = append(unchecked, schema.Address)
		}
	}
	assert.ElementsMatch(t, []string{"confluent_schema.text", "confluent_schema.format", "confluent_schema.reference"}, unchecked)
	assert.False(t, before.Unchecked(before))
}
