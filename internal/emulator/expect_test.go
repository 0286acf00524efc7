package emulator

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestWhatIsExpectedGetsItsIDAndNothingElseDoes(t *testing.T) {
	world := NewWorld()
	world.Expect("aws_vpc", "vpc-1", func(vpc Object) bool { return vpc["cidr_block"] == "10.0.0.0/20" })
	id := func(kind, operation, prefix, cidr string) string {
		return (&Call{World: world, Type: kind, Operation: operation, Object: Object{"cidr_block": cidr}}).ID(prefix, "ab", 8, "seed")
	}
	assert.Equal(t, "vpc-1", id("aws_vpc", "create", "vpc-", "10.0.0.0/20"))
	for what, other := range map[string]string{
		"another":                  id("aws_vpc", "create", "vpc-", "10.1.0.0/20"),
		"an id that comes with it": id("aws_vpc", "create", "acl-", "10.0.0.0/20"),
		"another kind":             id("aws_subnet", "create", "vpc-", "10.0.0.0/20"),
		"an update":                id("aws_vpc", "update", "vpc-", "10.0.0.0/20"),
	} {
		assert.NotEqual(t, "vpc-1", other, what)
	}
	clone := world.Clone()
	world.Put("aws_vpc", "vpc-1", Object{"id": "vpc-1"})
	assert.NotEqual(t, "vpc-1", id("aws_vpc", "create", "vpc-", "10.0.0.0/20"), "no two at a time")
	world.Remove("aws_vpc", "vpc-1")
	assert.Equal(t, "vpc-1", id("aws_vpc", "create", "vpc-", "10.0.0.0/20"), "again, once it is gone")
	world = clone
	assert.Equal(t, "vpc-1", id("aws_vpc", "create", "vpc-", "10.0.0.0/20"), "a copy expects the same")
}
