package packet

import (
	"net/netip"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

func TestAnACLEntryThatTouchesAPartDecidesForThatPart(t *testing.T) {
	entries := []model.ACLEntry{
		{Number: 10, Allow: true, Ports: model.AllPorts, Peer: netip.MustParsePrefix("10.0.0.0/25")},
		{Number: 20, Allow: false, Ports: model.AllPorts, Peer: netip.MustParsePrefix("10.0.0.192/26")},
		{Number: 30, Allow: true, Ports: model.AllPorts, Peer: netip.MustParsePrefix("10.0.0.0/8")},
	}
	decided, allowed := firstMatch(entries, netip.MustParsePrefix("10.0.0.0/24"), ephemeral)
	require.NotNil(t, decided)
	assert.False(t, allowed)
	assert.Equal(t, 20, decided.Number)
	_, allowed = firstMatch(entries, netip.MustParsePrefix("10.0.0.0/25"), ephemeral)
	assert.True(t, allowed)
}

func TestPortsAreCutWhereEntriesStartAndEnd(t *testing.T) {
	entries := []model.ACLEntry{{Ports: model.Ports{First: 9092, Last: 9092}}, {Ports: model.AllPorts}}
	assert.Equal(t, []model.Ports{{First: 1024, Last: 9091}, {First: 9092, Last: 9092}, {First: 9093, Last: 65535}}, segments(entries, ephemeral))
}
