package prefix

import (
	"fmt"
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

// decide prints the words that decide for a destination, each with the addresses, and what nothing matches.
func decide(words *Table[string], cidr string) (found []string, rest []netip.Prefix) {
	m := words.Find(to(cidr))
	for _, piece := range m.Pieces {
		found = append(found, fmt.Sprintf("%s %v", piece.Best(), piece.Within))
	}
	return found, m.Rest
}

func TestTheLongestPrefixThatHoldsAllOfTheDestinationDecides(t *testing.T) {
	words := table(map[string]string{"default": "0.0.0.0/0", "vpc": "10.0.0.0/20", "subnet": "10.0.1.0/24"})
	for cidr, want := range map[string]string{"10.0.1.7/32": "subnet [10.0.1.7/32]", "10.0.1.0/24": "subnet [10.0.1.0/24]", "10.0.2.0/24": "vpc [10.0.2.0/24]"} {
		found, rest := decide(words, cidr)
		assert.Equal(t, []string{want}, found, cidr)
		assert.Empty(t, rest)
	}
	found, rest := decide(table(map[string]string{"vpc": "10.0.0.0/20"}), "10.1.0.0/20")
	assert.Empty(t, found)
	assert.Equal(t, []netip.Prefix{netip.MustParsePrefix("10.1.0.0/20")}, rest)
}

func TestWhatTakesAPartOfTheDestinationDecidesForThatPart(t *testing.T) {
	found, rest := decide(table(map[string]string{"vpc": "10.0.0.0/20", "half": "10.0.1.128/25", "elsewhere": "10.0.2.0/24"}), "10.0.1.0/24")
	assert.Equal(t, []string{"vpc [10.0.1.0/25]", "half [10.0.1.128/25]"}, found)
	assert.Empty(t, rest)
}

func TestHalvesThatCoverTheDestinationLeaveNothingToAShorterPrefix(t *testing.T) {
	found, rest := decide(table(map[string]string{"default": "0.0.0.0/0", "low": "10.0.0.0/21", "high": "10.0.8.0/21"}), "10.0.0.0/20")
	assert.Equal(t, []string{"low [10.0.0.0/21]", "high [10.0.8.0/21]"}, found)
	assert.Empty(t, rest)
	found, rest = decide(table(map[string]string{"low": "10.0.0.0/21"}), "10.0.0.0/20")
	assert.Equal(t, []string{"low [10.0.0.0/21]"}, found)
	assert.Equal(t, []netip.Prefix{netip.MustParsePrefix("10.0.8.0/21")}, rest)
	found, _ = decide(table(map[string]string{"whole": "10.0.0.0/21", "low": "10.0.0.0/22", "high": "10.0.4.0/22"}), "10.0.0.0/20")
	assert.Equal(t, []string{"low [10.0.0.0/22]", "high [10.0.4.0/22]"}, found, "a part that others cover decides nothing either")
}

func TestOfTwoRoutesToOnePrefixTheBetterDecidesAndTheOtherStaysKnown(t *testing.T) {
	found := table(map[string]string{"static": "10.0.0.0/20", "propagated": "10.0.0.0/20"}).Find(to("10.0.0.0/20"))
	require.Len(t, found.Pieces, 1)
	assert.Equal(t, "propagated", found.Pieces[0].Best())
	assert.True(t, found.Pieces[0].Has(func(word string) bool { return word == "static" }))
}

func TestAPrefixListThatNobodyHasReadIsKeptApart(t *testing.T) {
	words := table(map[string]string{"vpc": "10.0.0.0/20"})
	words.Add(model.Destination{List: "pl-1"}, nil, "list")
	found, _ := decide(words, "10.0.0.0/20")
	assert.Equal(t, []string{"vpc [10.0.0.0/20]"}, found)
	assert.Equal(t, []string{"list"}, words.Anything())
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
	found := words.Find(model.Destination{VPC: "aws_vpc.a"}).Pieces
	require.Len(t, found, 1)
	assert.Equal(t, "a", found[0].Best())
	assert.Equal(t, "every CIDR of aws_vpc.a", found[0].Destination())
	found = words.Find(model.Destination{VPC: "aws_vpc.b"}).Pieces
	require.Len(t, found, 1)
	assert.Equal(t, "default", found[0].Best())
	words.Add(model.Destination{VPC: "aws_vpc.c"}, []netip.Prefix{netip.MustParsePrefix("10.7.0.0/20")}, "c")
	assert.Equal(t, "c", words.Find(to("10.7.1.0/24")).Pieces[0].Best(), "known CIDRs stand in its place")
}
