package synth

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/netpath/load/resource"
	"cdk.tf/confluent-privatelink/internal/stack"
)

// read loads two stacks of which the second refers to the first.
func read(t *testing.T, networking, core string) *resource.Set {
	t.Helper()
	dir := t.TempDir()
	for name, content := range map[string]string{"networking": networking, "core": core} {
		require.True(t, json.Valid([]byte(content)), content)
		require.NoError(t, os.MkdirAll(filepath.Dir(stack.File(dir, name)), 0o755))
		require.NoError(t, os.WriteFile(stack.File(dir, name), []byte(content), 0o600))
	}
	set := &resource.Set{}
	require.NoError(t, Load(dir, set))
	return set
}

func value(t *testing.T, set *resource.Set, address, attribute string) any {
	t.Helper()
	r := set.At(address)
	require.NotNil(t, r, "no %s among %d resources", address, len(set.All))
	return r.Values[attribute]
}

func TestForEachMakesAnInstancePerElement(t *testing.T) {
	set := read(t, `{"resource": {
		"aws_route": {"r": {"for_each": "${toset([\"10.0.0.0/8\", \"10.1.0.0/16\"])}", "destination_cidr_block": "${each.value}"}},
		"aws_route53_zone_association": {"z": {"for_each": {"a": "vpc-1", "b": "${aws_vpc.b.id}"}, "vpc_id": "${each.value}", "zone_id": "${each.key}"}},
		"aws_subnet": {"none": {"for_each": "${toset([])}"}}}}`, `{}`)
	assert.Equal(t, "10.0.0.0/8", value(t, set, `aws_route.r["10.0.0.0/8"]`, "destination_cidr_block"))
	assert.Equal(t, "10.1.0.0/16", value(t, set, `aws_route.r["10.1.0.0/16"]`, "destination_cidr_block"))
	assert.Equal(t, "{aws_vpc.b.id}", value(t, set, `aws_route53_zone_association.z["b"]`, "vpc_id"))
	assert.Equal(t, "b", value(t, set, `aws_route53_zone_association.z["b"]`, "zone_id"))
	assert.Empty(t, set.Of("aws_subnet"))
}

func TestAReferenceIsAnIdentityAndALiteralBehindItItsValue(t *testing.T) {
	set := read(t, `{"resource": {"aws_vpc": {"v": {"cidr_block": "10.0.0.0/20"}},
		"aws_subnet": {"s": {"vpc_id": "${aws_vpc.v.id}", "cidr_block": "${aws_vpc.v.cidr_block}"}}}}`, `{}`)
	assert.Equal(t, "{aws_vpc.v.id}", value(t, set, "aws_subnet.s", "vpc_id"))
	assert.Equal(t, "10.0.0.0/20", value(t, set, "aws_subnet.s", "cidr_block"))
	address, attribute, ok := resource.Reference("{aws_vpc.v.id}")
	assert.True(t, ok)
	assert.Equal(t, []string{"aws_vpc.v", "id"}, []string{address, attribute})
}

func TestReferencesBetweenStacksAreFollowedThroughTheOutput(t *testing.T) {
	set := read(t, `{"resource": {"aws_vpc": {"v": {}}}, "output": {"o": {"value": "${aws_vpc.v.id}"}, "list": {"value": [{"id": "${aws_vpc.v.id}"}]}}}`,
		`{"resource": {"aws_vpc_endpoint": {"e": {"vpc_id": "${data.terraform_remote_state.cross-stack-reference-input-networking.outputs.o}",
			"subnet_ids": ["${data.terraform_remote_state.cross-stack-reference-input-networking.outputs.list[0].id}"],
			"security_group_ids": ["${data.terraform_remote_state.cross-stack-reference-input-elsewhere.outputs.o}"]}}}}`)
	assert.Equal(t, "{aws_vpc.v.id}", value(t, set, "aws_vpc_endpoint.e", "vpc_id"))
	assert.Equal(t, []any{"{aws_vpc.v.id}"}, value(t, set, "aws_vpc_endpoint.e", "subnet_ids"))
	assert.Equal(t, []any{"{data.terraform_remote_state.cross-stack-reference-input-elsewhere.outputs.o}"},
		value(t, set, "aws_vpc_endpoint.e", "security_group_ids"), "a stack that is not among the inputs")
}

func TestAListThatOnlyADataSourceKnowsIsAssumedToHoldWhatIsAskedFor(t *testing.T) {
	set := read(t, `{"locals": {"subnets": [{"id": "${aws_subnet.a.id}", "az": "${aws_subnet.a.availability_zone}"}],
			"ids": "${[for s in local.subnets : s.id if contains(data.aws_vpc_endpoint_service.x.availability_zones, s.az)]}"},
		"resource": {"aws_vpc_endpoint": {"e": {"subnet_ids": "${local.ids}"}},
			"aws_route": {"r": {"for_each": "${toset(data.aws_route_tables.h.ids)}", "route_table_id": "${each.value}"}}},
		"data": {"aws_route_tables": {"h": {"vpc_id": "vpc-1"}}}}`, `{}`)
	assert.Equal(t, []any{"{aws_subnet.a.id}"}, value(t, set, "aws_vpc_endpoint.e", "subnet_ids"))
	assert.Contains(t, set.At("aws_vpc_endpoint.e").Assumed, "data.aws_vpc_endpoint_service.x.availability_zones[*]: ")
	require.Len(t, set.Of("aws_route"), 1)
	assert.Equal(t, "{data.aws_route_tables.h.ids[*]}", set.Of("aws_route")[0].Values["route_table_id"])
}

func TestEndpointNamesCarryTheNameOfTheZoneOfEachSubnet(t *testing.T) {
	set := read(t, `{"resource": {"aws_vpc_endpoint": {"e": {"subnet_ids": ["${aws_subnet.a.id}", "${aws_subnet.b.id}"]}},
		"aws_route53_record": {
			"all": {"records": ["${aws_vpc_endpoint.e.dns_entry[0].dns_name}"]},
			"b": {"records": ["${try([for n in aws_vpc_endpoint.e.dns_entry : n.dns_name if strcontains(n.dns_name, \"-${aws_subnet.b.availability_zone}.\")][0], \"none\")}"]}}}}`, `{}`)
	entries := set.At("aws_vpc_endpoint.e").Blocks("dns_entry")
	require.Len(t, entries, 3, "regional, then one per subnet")
	assert.Equal(t, []any{entries[0].Values["dns_name"]}, value(t, set, "aws_route53_record.all", "records"))
	assert.Equal(t, []any{entries[2].Values["dns_name"]}, value(t, set, "aws_route53_record.b", "records"))
	assert.Contains(t, entries[2].String("dns_name"), "-{aws_subnet.b.availability_zone}.")
}

func TestWhatCannotBeWorkedOutIsASymbolAndNoError(t *testing.T) {
	set := read(t, `{"resource": {"aws_vpc": {"v": {"cidr_block": "${cidrsubnet(aws_vpc_ipam_pool.p.cidr, 4, 1)}"}},
		"confluent_access_point": {"p": {"aws_ingress_private_link_endpoint": {"vpc_endpoint_id": "vpce-1"}}},
		"aws_route53_zone": {"z": {"name": "${confluent_access_point.p.aws_ingress_private_link_endpoint[0].dns_domain}",
			"comment": "${confluent_access_point.p.aws_ingress_private_link_endpoint[0].vpc_endpoint_id}"}}}}`, `{}`)
	assert.Equal(t, "{aws_vpc_ipam_pool.p.cidr}", value(t, set, "aws_vpc.v", "cidr_block"), "a function that is not known")
	assert.Equal(t, "{confluent_access_point.p.aws_ingress_private_link_endpoint[0].dns_domain}", value(t, set, "aws_route53_zone.z", "name"))
	assert.Equal(t, "vpce-1", value(t, set, "aws_route53_zone.z", "comment"), "one block may be referred to as a list")
}

func TestWhatHoldsSecretsIsNotReadAtAll(t *testing.T) {
	set := read(t, `{"resource": {"confluent_api_key": {"k": {"secret": "s"}}, "aws_secretsmanager_secret_version": {"v": {"secret_string": "s"}}},
		"data": {"aws_secretsmanager_secret_version": {"v": {"secret_id": "s"}}}}`, `{}`)
	assert.Empty(t, set.All)
}
