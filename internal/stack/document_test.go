package stack_test

import (
	"encoding/json"
	"errors"
	"os"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/goldens"
	"cdk.tf/confluent-privatelink/internal/stack"
)

func TestADocumentIsWrittenAsItWasRead(t *testing.T) {
	goldens.Each(t, func(t *testing.T, c goldens.Case) {
		for _, name := range stack.Names() {
			text, err := os.ReadFile(stack.File(c.Dir, name))
			require.NoError(t, err)
			written, err := c.Stack(t, name).JSON()
			require.NoError(t, err)
			assert.JSONEq(t, string(text), string(written))
		}
	})
	document := parse(t, `{"//": {"a": 1}, "moved": [{"from": "a", "to": "b"}], "locals": {"x": 1}}`)
	text, err := document.JSON()
	require.NoError(t, err)
	assert.JSONEq(t, `{"//": {"a": 1}, "moved": [{"from": "a", "to": "b"}], "locals": {"x": 1}}`, string(text), "blocks that have no field too")
}

func parse(t *testing.T, text string) *stack.Document {
	t.Helper()
	document, err := stack.Parse([]byte(text))
	require.NoError(t, err)
	return document
}

func TestWhatIsNoStackIsRefused(t *testing.T) {
	for _, text := range []string{`{"resource": []}`, `{"output": {"o": 1}}`, `[]`, `{`} {
		_, err := stack.Parse([]byte(text))
		require.ErrorContains(t, err, "not a stack in Terraform's JSON syntax", text)
		var kind *json.UnmarshalTypeError
		var syntax *json.SyntaxError
		assert.True(t, errors.As(err, &kind) || errors.As(err, &syntax), "the place can be told from the error")
	}
}

func TestACopyIsNotChangedWithTheOriginal(t *testing.T) {
	one := parse(t, `{"resource": {"aws_vpc": {"a": {"tags": {"x": "1"}}}}}`)
	copied, err := one.Clone()
	require.NoError(t, err)
	copied.Object("aws_vpc.a").Body["tags"].(map[string]any)["x"] = "2"
	assert.Equal(t, "1", one.Object("aws_vpc.a").Text("tags", "x"))
}

func TestWhatIsRemovedIsNotWaitedForAnyMore(t *testing.T) {
	one := parse(t, `{
		"resource": {"aws_vpc": {"a": {}}, "aws_subnet": {"a": {"depends_on": ["aws_vpc.a"]}, "b": {"depends_on": ["aws_vpc.a", "data.http.g"]}}},
		"data": {"http": {"g": {"depends_on": ["aws_subnet.a"]}}}}`)
	assert.True(t, one.Remove("aws_vpc.a"))
	assert.False(t, one.Remove("aws_vpc.a"), "it is gone")
	assert.NotContains(t, one.Resource, "aws_vpc")
	assert.NotContains(t, one.Object("aws_subnet.a").Body, "depends_on")
	assert.Equal(t, []string{"data.http.g"}, one.Object("aws_subnet.b").List("depends_on"))
	assert.True(t, stack.Documents{"one": one}.Remove("data.http.g"))
	assert.Equal(t, []string{"aws_subnet.a", "aws_subnet.b"}, one.Addresses())
	assert.False(t, stack.Documents{"one": one}.Remove("data.http.g"))
}

func TestDependenciesAreFollowedThroughExpressionsAndLocals(t *testing.T) {
	one := parse(t, `{
		"locals": {"ids": "${[aws_subnet.a.id]}"},
		"resource": {"aws_vpc": {"a": {}, "b": {}}, "aws_subnet": {"a": {"vpc_id": "${aws_vpc.a.id}"}},
			"aws_vpc_endpoint": {"e": {"//": {"metadata": "aws_vpc.b"}, "subnet_ids": "${local.ids}", "depends_on": ["data.http.g"]}}},
		"data": {"http": {"g": {}}}}`)
	assert.Equal(t, map[string]bool{"local.ids": true, "aws_subnet.a": true, "aws_vpc.a": true, "data.http.g": true}, one.DependsOn("aws_vpc_endpoint.e"))
}

func TestStatesAreKeptElsewhereTogetherWithThoseThatAreRead(t *testing.T) {
	one := parse(t, `{"terraform": {"cloud": {}}, "data": {"terraform_remote_state": {"cross-stack-reference-input-networking": {"backend": "remote"}}}}`)
	settings := func(name string) map[string]any { return map[string]any{"path": stack.StateFile("one", name)} }
	require.NoError(t, one.KeepStates("confluent-core", "local", settings))
	text, err := one.JSON()
	require.NoError(t, err)
	assert.JSONEq(t, `{
		"terraform": {"backend": {"local": {"path": "terraform.one.confluent-core.tfstate"}}},
		"data": {"terraform_remote_state": {"cross-stack-reference-input-networking": {"backend": "local", "config": {"path": "terraform.one.networking.tfstate"}}}}
	}`, string(text))
	require.ErrorContains(t, parse(t, `{}`).KeepStates("x", "local", settings), "stack x has no terraform block")
	foreign := parse(t, `{"terraform": {}, "data": {"terraform_remote_state": {"theirs": {}}}}`)
	require.ErrorContains(t, foreign.KeepStates("x", "local", settings), "stack x: it reads the remote state theirs, which is not that of another stack")
}
