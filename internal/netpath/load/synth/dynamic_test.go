package synth

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestDynamicBlocksAreWrittenOut(t *testing.T) {
	set := read(t, `{"locals": {"list": ["10.0.0.0/8", "10.1.0.0/16"]},
		"resource": {"aws_default_network_acl": {"a": {"default_network_acl_id": "${aws_vpc.v.default_network_acl_id}",
			"ingress": [{"rule_no": 100, "cidr_block": "10.9.0.0/16"}],
			"dynamic": {"ingress": [{"for_each": "${local.list}", "content": {"rule_no": "${200 + 2 * ingress.key}", "cidr_block": "${ingress.value}"}}],
				"egress": {"for_each": {"b": "10.2.0.0/16"}, "content": {"cidr_block": "${egress.value}", "action": "${egress.key}"}}}}},
			"aws_vpc": {"v": {}}}}`, `{}`)
	assert.Equal(t, []any{
		map[string]any{"rule_no": 100.0, "cidr_block": "10.9.0.0/16"},
		map[string]any{"rule_no": 200.0, "cidr_block": "10.0.0.0/8"},
		map[string]any{"rule_no": 202.0, "cidr_block": "10.1.0.0/16"},
	}, value(t, set, "aws_default_network_acl.a", "ingress"))
	assert.Equal(t, []any{map[string]any{"cidr_block": "10.2.0.0/16", "action": "b"}}, value(t, set, "aws_default_network_acl.a", "egress"))
	assert.Equal(t, "{aws_vpc.v.id}", value(t, set, "aws_default_network_acl.a", "vpc_id"))
}

// A list that only apply will tell is not an empty one.
func TestADynamicBlockOfWhatIsNotKnownIsABlockOfSymbols(t *testing.T) {
	set := read(t, `{"resource": {"aws_default_network_acl": {"a": {
		"dynamic": {"ingress": {"for_each": "${data.x.y.z}", "content": {"cidr_block": "${ingress.value}"}}}}}}}`, `{}`)
	assert.Equal(t, []any{map[string]any{"cidr_block": "{ingress.value}"}}, value(t, set, "aws_default_network_acl.a", "ingress"))
}
