package config_test

import (
	"net/netip"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/config"
)

func TestSubnetsAreTheFirstBlocksOfTheVPC(t *testing.T) {
	vpc := config.PrivateLinkVPC{
		CIDR:                netip.MustParsePrefix("10.1.0.0/20"),
		AvailabilityZoneIDs: []string{"use1-az1", "use1-az2", "use1-az4"},
		SubnetPrefixLength:  24,
	}
	assert.Equal(t, prefixes("10.1.0.0/24", "10.1.1.0/24", "10.1.2.0/24"), vpc.SubnetCIDRs())

	vpc.AvailabilityZoneIDs, vpc.AvailabilityZoneCount = nil, 2
	vpc.SubnetPrefixLength = 21
	assert.Equal(t, prefixes("10.1.0.0/21", "10.1.8.0/21"), vpc.SubnetCIDRs())

	vpc.AvailabilityZoneCount = 3
	assert.Nil(t, vpc.SubnetCIDRs(), "three /21 do not fit into a /20")
}

func TestMirrorsFollowTheLink(t *testing.T) {
	gateway, err := config.Load("../../config/gateway.yaml")
	require.NoError(t, err)
	assert.Equal(t, []config.Mirror{{Topic: "orders.placed", MirrorTopic: "orders.placed", Status: "ACTIVE", Protect: true}},
		gateway.Mirrors("orders-payments"))
	assert.Equal(t, []config.Mirror{
		{Topic: "payments.refunded", MirrorTopic: "payments.refunded", Status: "ACTIVE", Protect: true},
		{Topic: "payments.settled", MirrorTopic: "payments.settled", Status: "ACTIVE", Protect: true},
	}, gateway.ReverseMirrors("orders-payments"))

	platform, err := config.Load("../../config/hcp-terraform.yaml")
	require.NoError(t, err)
	link := platform.Links["clean-clicks"]
	link.MirrorStatus = map[string]string{"clicks.clean": config.MirrorPromoted}
	platform.Links["clean-clicks"] = link
	assert.Equal(t, []config.Mirror{{Topic: "clicks.clean", MirrorTopic: "in.clicks.clean", Status: "PROMOTED", Protect: true}},
		platform.Mirrors("clean-clicks"))
	assert.Empty(t, platform.ReverseMirrors("clean-clicks"))
	assert.Empty(t, platform.Mirrors("no-such-link"))
}

func prefixes(texts ...string) []netip.Prefix {
	var result []netip.Prefix
	for _, text := range texts {
		result = append(result, netip.MustParsePrefix(text))
	}
	return result
}
