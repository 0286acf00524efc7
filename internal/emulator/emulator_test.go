package emulator

import (
	"testing"

	"cdk.tf/confluent-privatelink/internal/schema"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/zclconf/go-cty/cty"
)

const address = "registry.terraform.io/hashicorp/time"

func TestATypeWithoutBehaviourIsNotServed(t *testing.T) {
	schemas, err := schema.Load()
	require.NoError(t, err)
	_, err = Serve(NewWorld(), schemas, []*Provider{{Address: address}})
	assert.ErrorContains(t, err, "has no behaviour for resource type time_static")
	_, err = Serve(NewWorld(), schemas, []*Provider{{Address: "registry.terraform.io/hashicorp/nothing"}})
	assert.ErrorContains(t, err, "no schema of provider registry.terraform.io/hashicorp/nothing")
}

func TestFillKeepsWhatWasPlanned(t *testing.T) {
	element := func(vpc string, region cty.Value) cty.Value {
		return cty.ObjectVal(map[string]cty.Value{"vpc_id": cty.StringVal(vpc), "vpc_region": region})
	}
	unknown, text := cty.UnknownVal(cty.String), cty.StringVal
	planned := cty.ObjectVal(map[string]cty.Value{
		"id": unknown, "name": text("planned"), "list": cty.ListVal([]cty.Value{text("a"), unknown}),
		"vpc": cty.SetVal([]cty.Value{element("a", unknown), element("b", unknown)}),
	})
	made := cty.ObjectVal(map[string]cty.Value{
		"id": text("made"), "name": text("changed"), "list": cty.ListVal([]cty.Value{text("x"), text("b")}),
		"vpc": cty.SetVal([]cty.Value{element("b", text("of b")), element("a", text("of a"))}),
	})
	want := cty.ObjectVal(map[string]cty.Value{
		"id": text("made"), "name": text("planned"), "list": cty.ListVal([]cty.Value{text("a"), text("b")}),
		"vpc": cty.SetVal([]cty.Value{element("a", text("of a")), element("b", text("of b"))}),
	})
	assert.True(t, want.RawEquals(fill(planned, made)), "%#v", fill(planned, made))
}

func TestReplacedComparesFirstBlocks(t *testing.T) {
	value := func(id string) cty.Value {
		return cty.ObjectVal(map[string]cty.Value{
			"name":        cty.StringVal("same"),
			"environment": cty.ListVal([]cty.Value{cty.ObjectVal(map[string]cty.Value{"id": cty.StringVal(id)})}),
		})
	}
	behaviour := &Resource{Replace: []string{"name", "environment.id"}}
	assert.Empty(t, replaced(behaviour, value("a"), value("a")))
	paths := replaced(behaviour, value("a"), value("b"))
	require.Len(t, paths, 1)
	assert.Equal(t, `AttributeName("environment").ElementKeyInt(0).AttributeName("id")`, paths[0].String())
}

func TestFewerPartitionsReplaceATopic(t *testing.T) {
	value := func(count int64) cty.Value {
		return cty.ObjectVal(map[string]cty.Value{"partitions_count": cty.NumberIntVal(count)})
	}
	behaviour := &Resource{ReplaceOnDecrease: []string{"partitions_count"}}
	assert.Empty(t, replaced(behaviour, value(6), value(12)))
	assert.Len(t, replaced(behaviour, value(6), value(3)), 1)
}

func TestIDsRepeatInEveryRunAndNeverWithinOne(t *testing.T) {
	one, other := NewWorld(), NewWorld()
	first := one.ID("0123456789abcdef", 17, "vpc")
	assert.Equal(t, first, other.ID("0123456789abcdef", 17, "vpc"))
	assert.NotEqual(t, first, one.ID("0123456789abcdef", 17, "vpc"))
	assert.Regexp(t, "^[0-9a-f]{17}$", first)
}

func TestWhatIsSeededIsNeverLeftOver(t *testing.T) {
	world := NewWorld()
	world.Seed("aws_vpc", "vpc-hub", Object{})
	world.Put("aws_vpc", "vpc-new", Object{"name": "new"})
	assert.Equal(t, []string{"aws_vpc vpc-new"}, world.Left())
	assert.Equal(t, "new", world.Find("aws_vpc", map[string]string{"name": "new"})["name"])
	assert.Nil(t, world.Find("aws_vpc", map[string]string{"name": "old"}))
}
