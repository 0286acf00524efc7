package prefix

import (
	"net/netip"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

func to(cidr string) model.Destination {
	return model.Destination{Prefix: netip.MustParsePrefix(cidr)}
}

// table holds words; of two for one destination the alphabetically first wins.
func table(words map[string]string) *Table[string] {
	t := New(func(a, b string) bool { return a < b })
	for word, cidr := range words {
		t.Add(to(cidr), nil, word)
	}
	return t
}

func TestTheLongestPrefixThatHoldsAllOfTheDestinationDecides(t *testing.T) {
	words := table(map[string]string{"default": "0.0.0.0/0", "vpc": "10.0.0.0/20", "subnet": "10.0.1.0/24"})
	for cidr, want := range map[string]string{"10.0.1.7/32": "subnet", "10.0.1.0/24": "subnet", "10.0.2.0/24": "vpc", "10.0.0.0/20": "vpc", "10.0.0.0/19": "default"} {
		found, ok := words.Find(to(cidr))
		require.True(t, ok, cidr)
		assert.Equal(t, want, found.Best(), cidr)
	}
	_, ok := table(map[string]string{"vpc": "10.0.0.0/20"}).Find(to("10.0.0.0/19"))
	assert.False(t, ok, "half of it is not all of it")
}

func TestWhatTakesAPartOfTheDestinationIsTold(t *testing.T) {
	found, _ := table(map[string]string{"vpc": "10.0.0.0/20", "half": "10.0.1.128/25", "elsewhere": "10.0.2.0/24"}).Find(to("10.0.1.0/24"))
	assert.Equal(t, "vpc", found.Best())
	require.Len(t, found.Parts, 1)
	assert.Equal(t, "half", found.Parts[0].Best())
}

func TestOfTwoRoutesToOnePrefixTheBetterDecidesAndTheOtherStaysKnown(t *testing.T) {
	found, _ := table(map[string]string{"static": "10.0.0.0/20", "propagated": "10.0.0.0/20"}).Find(to("10.0.0.0/20"))
	assert.Equal(t, "propagated", found.Best())
	assert.True(t, found.Has(func(word string) bool { return word == "static" }))
}

func TestShorterOnesComeNearestFirst(t *testing.T) {
	var words []string
	for _, n := range table(map[string]string{"default": "0.0.0.0/0", "ten": "10.0.0.0/8", "vpc": "10.0.0.0/20", "subnet": "10.0.1.0/24"}).Shorter(to("10.0.1.0/24")) {
		words = append(words, n.Best())
	}
	assert.Equal(t, []string{"vpc", "ten", "default"}, words)
}

// Before apply a destination may be "every CIDR of a VPC", whatever they will be.
func TestAVPCWhoseCIDRsAreNotKnownIsFoundByItsIdentity(t *testing.T) {
	words := table(map[string]string{"default": "0.0.0.0/0"})
	words.Add(model.Destination{VPC: "aws_vpc.a"}, nil, "a")
	found, ok := words.Find(model.Destination{VPC: "aws_vpc.a"})
	require.True(t, ok)
	assert.Equal(t, "a", found.Best())
	assert.Equal(t, "every CIDR of aws_vpc.a", found.Destination())
	found, ok = words.Find(model.Destination{VPC: "aws_vpc.b"})
	require.True(t, ok)
	assert.Equal(t, "default", found.Best())
	words.Add(model.Destination{VPC: "aws_vpc.c"}, []netip.Prefix{netip.MustParsePrefix("10.7.0.0/20")}, "c")
	found, _ = words.Find(to("10.7.1.0/24"))
	assert.Equal(t, "c", found.Best(), "known CIDRs stand in its place")
}
