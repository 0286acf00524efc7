package load

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/netpath/load/resource"
	"cdk.tf/confluent-privatelink/internal/netpath/load/show"
)

const maker = `name: maker
region: us-east-1
account_id: "111122223333"
used_by: [user]
hub:
  transit_gateway_id: tgw-0a1b2c3d4e5f60718
  transit_gateway_route_table_id: tgw-rtb-0a1b2c3d4e5f60718
  vpcs:
    dns: {id: vpc-0a1b2c3d4e5f60001, role: dns, cidrs: [10.200.0.0/20]}
privatelink:
  vpcs:
    apps: {cidr: 10.0.0.0/20, availability_zone_ids: [use1-az1, use1-az2]}
`

const usesIt = `name: user
region: us-east-1
account_id: "111122223333"
privatelink:
  vpcs:
    apps:
      id: vpc-0a1b2c3d4e5f60052
      subnet_ids: [subnet-0a1b2c3d4e5f60052, subnet-0a1b2c3d4e5f60053]
confluent:
  environment: {id: env-abc123}
  private_link_attachment_id: platt-abc123
`

func fileOf(t *testing.T, text string) *config.Config {
	t.Helper()
	path := filepath.Join(t.TempDir(), "file.yaml")
	require.NoError(t, os.WriteFile(path, []byte(text), 0o600))
	cfg, err := config.LoadToRead(path)
	require.NoError(t, err)
	return cfg
}

// identified are the resources of both systems, changed, with the ids that they have then, and what is assumed for that.
func identified(t *testing.T, user string, change func(*resource.Set)) (set *resource.Set, assumed string) {
	t.Helper()
	set = &resource.Set{}
	add := func(system, kind, name string, values map[string]any) {
		set.System = system
		set.Add(&resource.Resource{Address: kind + "." + name, Type: kind, Name: name, Values: values, Pending: true})
		set.System = ""
	}
	add("maker", "aws_vpc", "spoke_apps", map[string]any{})
	add("maker", "aws_subnet", "spoke_apps_use1-az1", map[string]any{"vpc_id": "{aws_vpc.spoke_apps.id}"})
	add("maker", "aws_subnet", "spoke_apps_use1-az2", map[string]any{"vpc_id": "{aws_vpc.spoke_apps.id}"})
	add("maker", "confluent_private_link_attachment", "attachment", map[string]any{})
	add("user", "data.confluent_private_link_attachment", "attachment", map[string]any{"id": "platt-abc123"})
	add("user", "aws_route53_zone", "spoke_apps_dns", map[string]any{"name": "{data.confluent_private_link_attachment.attachment.dns_domain}"})
	change(set)
	for _, one := range identify(set, []*config.Config{fileOf(t, maker), fileOf(t, user)}) {
		assumed += one.Gap.What + "\n"
		assert.True(t, one.Gap.Outside)
		assert.Equal(t, "user", one.User)
	}
	return set, assumed
}

// Two stacks name the domain of one attachment by its resource and by a data source.
func TestAThingThatIsMadeAndLookedUpIsOne(t *testing.T) {
	set, assumed := identified(t, usesIt, func(*resource.Set) {})
	assert.Equal(t, "vpc-0a1b2c3d4e5f60052", set.At("maker/aws_vpc.spoke_apps").ID())
	assert.Equal(t, "subnet-0a1b2c3d4e5f60052", set.At("maker/aws_subnet.spoke_apps_use1-az1").ID())
	assert.Equal(t, "subnet-0a1b2c3d4e5f60053", set.At("maker/aws_subnet.spoke_apps_use1-az2").ID())
	assert.Equal(t, "{maker/confluent_private_link_attachment.attachment.dns_domain}", set.At("user/aws_route53_zone.spoke_apps_dns").String("name"))
	assert.Contains(t, assumed, "platt-abc123 is the PrivateLink attachment maker: user names it, and maker, which lists user under used_by, makes it")
	assert.Equal(t, 4, strings.Count(assumed, "\n"), assumed)
}

func TestAnIDIsNotAssumedAgainstWhatAnInputSays(t *testing.T) {
	vpc := func(change func(*resource.Resource)) func(*resource.Set) {
		return func(set *resource.Set) { change(set.At("maker/aws_vpc.spoke_apps")) }
	}
	for name, c := range map[string]struct {
		user   string
		change func(*resource.Set)
		id     string
	}{
		"a state has another id": {usesIt, vpc(func(r *resource.Resource) { r.Values["id"] = "vpc-other" }), "vpc-other"},
		"a state has the id":     {usesIt, vpc(func(r *resource.Resource) { r.Values["id"] = "vpc-0a1b2c3d4e5f60052" }), "vpc-0a1b2c3d4e5f60052"},
		"a plan makes it anew":   {usesIt, vpc(func(r *resource.Resource) { r.Replaced = true }), ""},
		"something else has the id": {usesIt, func(set *resource.Set) {
			set.Add(&resource.Resource{Address: "aws_vpc.other", Type: "aws_vpc", Name: "other", Values: map[string]any{"id": "vpc-0a1b2c3d4e5f60052"}})
		}, ""},
		"the stacks do not make it":    {usesIt, vpc(func(r *resource.Resource) { r.Name = "theirs" }), ""},
		"its file lists nobody's name": {strings.Replace(usesIt, "name: user", "name: stranger", 1), func(*resource.Set) {}, ""},
	} {
		t.Run(name, func(t *testing.T) {
			set, assumed := identified(t, c.user, c.change)
			assert.Equal(t, c.id, set.At("maker/aws_vpc.spoke_apps").ID())
			assert.NotContains(t, assumed, "PrivateLink VPC")
		})
	}
}

// Which subnets some of a VPC's are, only the order of a list would say.
func TestSomeSubnetsOfAVPCAreNotTold(t *testing.T) {
	set, assumed := identified(t, strings.Replace(usesIt, ", subnet-0a1b2c3d4e5f60053", "", 1), func(*resource.Set) {})
	assert.Empty(t, set.At("maker/aws_subnet.spoke_apps_use1-az1").ID())
	assert.NotContains(t, assumed, "subnet")
	assert.Contains(t, assumed, "PrivateLink VPC")
}

// A plan that replaces the access point whose id a file names: the new one has another.
func TestWhatAPlanMakesAnewIsToldFromWhatItMakes(t *testing.T) {
	for actions, replaced := range map[string]bool{`"create"`: false, `"delete", "create"`: true, `"create", "delete"`: true} {
		path := filepath.Join(t.TempDir(), "plan.json")
		require.NoError(t, os.WriteFile(path, []byte(`{"format_version": "1.2", "planned_values": {"root_module": {"resources": [
			{"address": "aws_vpc.spoke_apps", "mode": "managed", "type": "aws_vpc", "name": "spoke_apps", "values": {"cidr_block": "10.0.0.0/20"}}]}},
			"resource_changes": [{"address": "aws_vpc.spoke_apps", "type": "aws_vpc", "change": {"actions": [`+actions+`]}}]}`), 0o600))
		d, err := show.Plan(path)
		require.NoError(t, err)
		set := &resource.Set{}
		d.AddTo(set)
		assert.Equal(t, replaced, set.At("aws_vpc.spoke_apps").Replaced, actions)
		assert.True(t, set.At("aws_vpc.spoke_apps").Pending, actions)
	}
}
