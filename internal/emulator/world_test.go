package emulator

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestAChangeOfACopiedWorldIsNoChangeOfTheWorld(t *testing.T) {
	world := NewWorld()
	world.Seed("aws_vpc", "vpc-1", Object{"cidr_blocks": List("10.0.0.0/20")})
	world.Put("aws_route53_zone", "Z1", Object{"id": "Z1", "vpc": []any{map[string]any{"vpc_id": "vpc-1"}}})
	clone := world.Clone()
	assert.Equal(t, []string{"aws_route53_zone Z1"}, clone.Left(), "what was seeded is known in the copy too")
	assert.Equal(t, world.Get("aws_route53_zone", "Z1"), clone.Get("aws_route53_zone", "Z1"))

	clone.Get("aws_route53_zone", "Z1").Block("vpc")["vpc_id"] = "vpc-2"
	clone.Get("aws_vpc", "vpc-1")["cidr_blocks"].([]any)[0] = "10.9.0.0/20"
	clone.Remove("aws_vpc", "vpc-1")
	clone.Put("aws_subnet", "subnet-1", Object{"id": "subnet-1"})
	clone.ID("ab", 8, "seed")

	assert.Equal(t, "vpc-1", world.Get("aws_route53_zone", "Z1").Block("vpc").String("vpc_id"))
	assert.Equal(t, []string{"10.0.0.0/20"}, world.Get("aws_vpc", "vpc-1").Strings("cidr_blocks"))
	assert.Nil(t, world.Get("aws_subnet", "subnet-1"))
	assert.Equal(t, NewWorld().ID("ab", 8, "seed"), world.ID("ab", 8, "seed"), "ids are given out by each for itself")
}
