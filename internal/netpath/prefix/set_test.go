package prefix

import (
	"net/netip"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestPrefixesTogetherCoverWhatNoneCoversAlone(t *testing.T) {
	halves := []netip.Prefix{netip.MustParsePrefix("10.0.0.0/25"), netip.MustParsePrefix("10.0.0.128/25")}
	assert.True(t, Covered(netip.MustParsePrefix("10.0.0.0/24"), halves))
	assert.False(t, Covered(netip.MustParsePrefix("10.0.0.0/23"), halves))
	assert.False(t, Covered(netip.MustParsePrefix("10.0.0.0/24"), halves[:1]))
	assert.False(t, Covered(netip.MustParsePrefix("10.0.0.0/24"), nil))
}
