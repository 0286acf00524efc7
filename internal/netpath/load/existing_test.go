package load_test

import (
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/goldens"
	"cdk.tf/confluent-privatelink/internal/inorder"
	"cdk.tf/confluent-privatelink/internal/netpath/answer"
	"cdk.tf/confluent-privatelink/internal/netpath/code"
	"cdk.tf/confluent-privatelink/internal/netpath/evaluate"
	"cdk.tf/confluent-privatelink/internal/netpath/load"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

type values = map[string]any

// owner is what the team has in its state, by address, that owns what testdata/config/every-option-existing.yaml names by id.
func owner() map[string]values {
	const vpc, hub, gateway, table, domain = "vpc-0a1b2c3d4e5f60052", "vpc-0a1b2c3d4e5f60051", "tgw-0a1b2c3d4e5f60740", "tgw-rtb-0a1b2c3d4e5f60740", "us-east-1.aws.private.confluent.cloud"
	in := func(zone, domain string, vpc string) values {
		return values{"id": zone, "name": domain, "vpc": []any{values{"vpc_id": vpc}}}
	}
	return map[string]values{
		"terraform_data.system":                     {"input": values{"name": "platform"}},
		"aws_vpc.apps":                              {"id": vpc, "cidr_block": "172.16.0.0/20", "enable_dns_support": true, "enable_dns_hostnames": true, "main_route_table_id": "rtb-0a1b2c3d4e5f60052"},
		"aws_subnet.a":                              {"id": "subnet-0a1b2c3d4e5f60052", "vpc_id": vpc, "cidr_block": "172.16.0.0/24", "availability_zone_id": "use1-az4"},
		"aws_subnet.b":                              {"id": "subnet-0a1b2c3d4e5f60053", "vpc_id": vpc, "cidr_block": "172.16.1.0/24", "availability_zone_id": "use1-az6"},
		"aws_route_table.apps":                      {"id": "rtb-0a1b2c3d4e5f60052", "vpc_id": vpc, "route": []any{values{"cidr_block": "10.70.0.0/24", "transit_gateway_id": gateway}}},
		"aws_route.hub":                             {"route_table_id": "rtb-0a1b2c3d4e5f60051", "destination_cidr_block": "172.16.0.0/20", "transit_gateway_id": gateway},
		"aws_route53_resolver_rule.own":             {"id": "rslvr-rr-0a1b2c3d4e5f60051", "domain_name": domain, "rule_type": "SYSTEM"},
		"aws_route53_resolver_rule_association.hub": {"resolver_rule_id": "rslvr-rr-0a1b2c3d4e5f60051", "vpc_id": hub},
		"aws_route53_resolver_rule.names":           {"id": "rslvr-rr-0a1b2c3d4e5f60052", "domain_name": "us-east-1.vpce.amazonaws.com", "rule_type": "SYSTEM"},
		"aws_route53_zone.hub":                      in("Z0A1B2C3D4E5F6070", domain, hub),
		"aws_route53_zone.made":                     in("Z0A1B2C3D4E5F6071", domain, "vpc-of-nobody"),
		"aws_route53_record.hub":                    {"zone_id": "Z0A1B2C3D4E5F6070", "name": "*", "type": "CNAME", "records": []any{"vpce-1.vpce.amazonaws.com"}},
		"aws_vpc_endpoint.apps": {"id": "vpce-1", "vpc_id": vpc, "state": "available", "vpc_endpoint_type": "Interface", "service_name": "com.amazonaws.vpce.us-east-1.vpce-svc-1",
			"subnet_ids": []any{"subnet-0a1b2c3d4e5f60052", "subnet-0a1b2c3d4e5f60053"}, "security_group_ids": []any{"sg-1"}, "dns_entry": []any{values{"dns_name": "vpce-1.vpce.amazonaws.com"}}},
		"aws_security_group.apps":                             {"id": "sg-1", "vpc_id": vpc, "ingress": []any{values{"from_port": 0, "to_port": 0, "protocol": "-1", "cidr_blocks": []any{"0.0.0.0/0"}}}},
		"confluent_private_link_attachment_connection.apps":   {"id": "plattc-1", "private_link_attachment": []any{values{"id": "platt-abc123"}}, "aws": []any{values{"vpc_endpoint_id": "vpce-1"}}},
		"aws_ec2_transit_gateway_vpc_attachment.apps":         {"id": "tgw-attach-1", "vpc_id": vpc, "transit_gateway_id": gateway, "state": "available", "subnet_ids": []any{"subnet-0a1b2c3d4e5f60052", "subnet-0a1b2c3d4e5f60053"}},
		"aws_ec2_transit_gateway_route_table_association.hub": {"transit_gateway_attachment_id": "tgw-attach-1", "transit_gateway_route_table_id": table},
		"aws_ec2_transit_gateway_route_table_propagation.hub": {"transit_gateway_attachment_id": "tgw-attach-1", "transit_gateway_route_table_id": table},
	}
}

// adopted are the clients, clusters and verdicts of that file, from its own states and, if it is not nil, its owner's.
func adopted(t *testing.T, owner map[string]values) (*model.Model, *answer.Report) {
	t.Helper()
	sources := load.Sources{Configs: []string{filepath.Join(goldens.Root(t), "testdata/config/every-option-existing.yaml")},
		States: []string{file("existing", "networking.state"), file("existing", "confluent-core.state")}}
	if owner != nil {
		var resources []any
		for address, of := range inorder.Of(owner) {
			kind, name, _ := strings.Cut(address, ".")
			resources = append(resources, values{"address": address, "mode": "managed", "type": kind, "name": name, "values": of})
		}
		content, err := json.Marshal(values{"format_version": "1.0", "values": values{"root_module": values{"resources": resources}}})
		require.NoError(t, err)
		state := filepath.Join(t.TempDir(), "owner.json")
		require.NoError(t, os.WriteFile(state, content, 0o600))
		sources.States = append(sources.States, state)
	}
	m, err := load.Load(context.Background(), sources)
	require.NoError(t, err)
	return m, evaluate.New(m).Verify()
}

// Its own states say what the file looks up by id, and not how that is joined to the hub, filtered and named.
func TestAVPCThatAFileNamesByIDIsUnknownWithoutItsOwner(t *testing.T) {
	m, report := adopted(t, nil)
	var clients []string
	for _, c := range m.Clients {
		clients = append(clients, c.Name+" "+string(c.VPC))
	}
	assert.Contains(t, clients, "there vpc-0a1b2c3d4e5f60052")
	for key, verdict := range verdicts(report) {
		assert.Equal(t, answer.Unknown, verdict, key)
	}
	assert.Empty(t, report.Blockers)
	var missing []string
	for _, g := range report.Unknowns {
		missing = append(missing, g.What)
		assert.Contains(t, strings.Join(g.Settle, " "), "--state", g.What)
	}
	assert.Contains(t, missing, "whether Z0A1B2C3D4E5F6070, which another system makes, is associated with dns")
	assert.Contains(t, missing, "the network ACL of subnet-0a1b2c3d4e5f60052, which another system makes")
	assert.Contains(t, missing, "the associations and records of Z0A1B2C3D4E5F6071, which another system makes", "a name of its own in the zone would hide the wildcard")
}

// With the owner's state all of it is known, by the ids.
func TestAVPCThatAFileNamesByIDIsReadFromItsOwnersState(t *testing.T) {
	m, report := adopted(t, owner())
	for key, verdict := range verdicts(report) {
		assert.Equal(t, answer.Reachable, verdict, key)
	}
	assert.Len(t, verdicts(report), 6)
	for _, v := range m.VPCs {
		if v.Name == "there" {
			assert.Equal(t, "platform", v.System)
		}
	}
}

// What is wrong in the owner's network is blamed on the owner's objects.
func TestABreakOfTheOwnersIsFound(t *testing.T) {
	for address, c := range map[string]struct {
		blamed string
		code   code.Code
	}{
		"aws_route.hub": {"rtb-0a1b2c3d4e5f60051", code.NoRoute},
		"aws_ec2_transit_gateway_vpc_attachment.apps":         {"tgw-rtb-0a1b2c3d4e5f60740", code.DisconnectedVPCs},
		"aws_ec2_transit_gateway_route_table_association.hub": {"tgw-attach-1", code.MissingAssociation.Returning()},
	} {
		broken := owner()
		delete(broken, address)
		_, report := adopted(t, broken)
		assert.Equal(t, answer.Blocked, verdicts(report)["dns -> copy"], address)
		found := false
		for _, b := range report.Blockers {
			found = found || string(b.Object.ID) == c.blamed && b.Code == c.code
		}
		assert.True(t, found, "%s: %s", address, blamed(report.Blockers))
	}
}

// A state in which a file's names stand for other ids is not that file's.
func TestAStateThatLooksUpOtherThingsIsAnotherFiles(t *testing.T) {
	configs := []string{filepath.Join(goldens.Root(t), "testdata/config/product.yaml")}
	for id, wants := range map[string]string{
		"ap-abc123":      "",
		"ap-\\u001bx\\n": "the inputs hold the PrivateLink VPCs main (ap-\\x1bx\\n), and the configuration file",
		"ap-other1":      "the inputs hold the PrivateLink VPCs main (ap-other1), and the configuration file (name orders) has main (ap-abc123): they are two systems",
	} {
		state := filepath.Join(t.TempDir(), "state.json")
		require.NoError(t, os.WriteFile(state, []byte(strings.ReplaceAll(`{"format_version": "1.0", "values": {"root_module": {"resources": [
			{"mode": "managed", "type": "terraform_data", "name": "system", "address": "terraform_data.system", "values": {"input": {"name": "orders"}}},
			{"mode": "data", "type": "confluent_access_point", "name": "spoke_main_access-point", "address": "data.confluent_access_point.spoke_main_access-point", "values": {"id": "ID"}}]}}}`, "ID", id)), 0o600))
		_, err := load.Load(context.Background(), load.Sources{Configs: configs, States: []string{state}})
		if wants == "" {
			assert.NoError(t, err)
		} else {
			assert.ErrorContains(t, err, wants)
		}
	}
}

// Before anything was applied nothing of it was read.
func TestAVPCThatAFileNamesByIDIsUnknownBeforeApply(t *testing.T) {
	root := goldens.Root(t)
	m, err := load.Load(context.Background(), load.Sources{Configs: []string{filepath.Join(root, "testdata/config/every-option-existing.yaml")}, Synth: []string{filepath.Join(root, "testdata/golden/every-option-existing")}})
	require.NoError(t, err)
	report := evaluate.New(m).Verify()
	assert.Len(t, verdicts(report), 6)
	for key, verdict := range verdicts(report) {
		assert.Equal(t, answer.Unknown, verdict, key)
	}
	assert.Empty(t, blamed(report.Blockers))
	for _, vpc := range []string{"dns", "there"} {
		routes, err := evaluate.New(m).Routes(vpc)
		require.NoError(t, err)
		assert.Zero(t, routes.Missing, "%s: a route that another system makes is not known to be missing", vpc)
		assert.NotEmpty(t, routes.Gaps)
	}
}
