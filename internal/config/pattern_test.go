package config

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestPatternsMatchANameOrWhatStartsWithIt(t *testing.T) {
	assert.True(t, Pattern("orders").Matches("orders"))
	assert.False(t, Pattern("orders").Matches("orders-eu"))
	assert.True(t, Pattern("orders*").Matches("orders-eu"))
	assert.False(t, Pattern("orders*").Matches("order"))
	assert.True(t, Pattern("*").Matches("anything"))
}

// Two patterns overlap if one name can match both, whichever comes first.
func TestPatternsOverlap(t *testing.T) {
	for _, c := range []struct {
		a, b Pattern
		want bool
	}{
		{"orders", "orders", true},
		{"orders", "invoices", false},
		{"orders", "ord*", true},
		{"orders", "orders*", true},
		{"orders", "orders-*", false},
		{"ord*", "orders*", true},
		{"ord*", "inv*", false},
		{"*", "orders", true},
		{"*", "inv*", true},
	} {
		assert.Equal(t, c.want, c.a.overlaps(c.b), "%s and %s", c.a, c.b)
		assert.Equal(t, c.want, c.b.overlaps(c.a), "%s and %s", c.b, c.a)
	}
}

// Zone ids as the AWS RAM User Guide and the EC2 guide list them by region.
func TestZoneIDsStartWithTheRegionInShort(t *testing.T) {
	for region, want := range map[string]string{
		"us-east-1":      "use1",
		"us-west-2":      "usw2",
		"eu-central-1":   "euc1",
		"eu-north-1":     "eun1",
		"ap-southeast-2": "apse2",
		"ap-northeast-1": "apne1",
		"ca-west-1":      "caw1",
		"sa-east-1":      "sae1",
		"cn-northwest-1": "cnnw1",
		"us-gov-west-1":  "usgw1",
	} {
		got, ok := zonePrefix(region)
		assert.True(t, ok, region)
		assert.Equal(t, want, got, region)
	}
	_, ok := zonePrefix("us-iso-east-1")
	assert.False(t, ok, "not known to be made of these parts")
}
