package schema

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/stack"
)

const correctStack = `{
  "terraform": {"required_providers": {"aws": {"source": "aws", "version": "5.99.1"}}},
  "provider": {"aws": [{"region": "us-east-1", "default_tags": [{"tags": {"a": "b"}}]}]},
  "resource": {
    "aws_vpc": {"a": {"//": {"metadata": {}}, "cidr_block": "10.0.0.0/20", "enable_dns_support": true, "tags": {"Name": "a"}, "lifecycle": {"ignore_changes": ["tags"]}}},
    "aws_route53_zone": {"z": {"name": "example.com", "vpc": [{"vpc_id": "${aws_vpc.a.id}"}]}},
    "aws_security_group": {"g": {"ingress": [{"from_port": 443}], "timeouts": {"create": "1m"}}},
    "confluent_environment": {"e": {"display_name": "e", "dynamic": {"stream_governance": {"for_each": [1], "content": {"package": "ESSENTIALS"}}}}},
    "terraform_data": {"t": {"input": 1}}
  },
  "data": {"http": {"gate": {"url": "https://x", "retry": {"attempts": "${1}"}}}}
}`

func parsed(t *testing.T, text string) *stack.Document {
	t.Helper()
	d, err := stack.Parse([]byte(text))
	require.NoError(t, err)
	return d
}

func TestCheckAcceptsAStackThatFits(t *testing.T) {
	schemas, err := Load()
	require.NoError(t, err)
	problems := schemas.Check(parsed(t, correctStack))
	assert.Empty(t, problems)
}

func TestCheckNamesEveryProblem(t *testing.T) {
	schemas, err := Load()
	require.NoError(t, err)
	problems := schemas.Check(parsed(t, `{
  "provider": {"aws": {"regions": "x"}, "acme": {}},
  "resource": {
    "aws_vpc": {"a": {"arn": "x", "cidr": "x", "enable_dns_support": "true", "tags": ["x"]}},
    "aws_subnet": {"a": {"cidr_block": 1}},
    "aws_security_group": {"a": {"ingress": [{"port": 443, "cidr_blocks": ["a", 1]}], "name": {"a": 1}}},
    "aws_sunset": {"a": {}},
    "confluent_environment": {"a": {"display_name": "a", "stream_governance": [{"package": "A"}, {"package": "B"}], "dynamic": {"governance": {"content": {}}}}},
    "confluent_private_link_attachment": {"a": {"cloud": "AWS", "display_name": "a", "region": "r"}},
    "confluent_kafka_cluster": {"a": {"availability": "HIGH", "cloud": "AWS", "display_name": "a", "region": "r", "environment": []}}
  },
  "data": {"http": {"a": {"url": "x", "retry": [{"attempts": 1}, {"attempts": "1"}]}}}
}`))
	var got []string
	for _, problem := range problems {
		got = append(got, problem.String())
	}
	assert.Equal(t, []string{
		"aws_security_group.a: ingress[0].cidr_blocks[1]: is a number; string wanted",
		"aws_security_group.a: ingress[0].port: unknown attribute",
		"aws_security_group.a: name: is an object; string wanted",
		"aws_subnet.a: cidr_block: is a number; string wanted",
		"aws_subnet.a: vpc_id: required argument is missing",
		"aws_sunset.a: no schema of type aws_sunset",
		"aws_vpc.a: arn: is computed by the provider and cannot be set",
		"aws_vpc.a: cidr: unknown argument",
		"aws_vpc.a: enable_dns_support: is a string; bool wanted",
		"aws_vpc.a: tags: is a list; map of string wanted",
		"confluent_environment.a: dynamic.governance: unknown block",
		"confluent_environment.a: stream_governance: 2 blocks; at most 1 wanted",
		"confluent_kafka_cluster.a: environment: 0 blocks; at least 1 wanted",
		"confluent_private_link_attachment.a: environment: block is missing; at least 1 wanted",
		"data.http.a: retry: 2 blocks; at most 1 wanted",
		"data.http.a: retry[1].attempts: is a string; number wanted",
		"provider.acme: no schema of this provider",
		"provider.aws: regions: unknown argument",
	}, got)
}
