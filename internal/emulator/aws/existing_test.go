package aws

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/emulator"
)

// lookUp asks a data source as an account.
func (a account) lookUp(kind string, lookup emulator.Object, as string) error {
	return a.provider.DataSources[kind](&emulator.Call{
		World: a.world, Type: kind, Operation: "data", Object: lookup, Provider: emulator.Object{"allowed_account_ids": emulator.List(as)},
	})
}

const own, stranger = "123456789012", "999999999999"

// existing makes one of each thing that is looked up by id, and returns the questions.
func existing(a account) map[string]emulator.Object {
	vpc := a.vpc("10.0.0.0/20")
	zone := a.make("aws_route53_zone", emulator.Object{"name": "example.com.", "vpc": []any{map[string]any{"vpc_id": vpc}}})
	a.make("aws_route53_record", emulator.Object{"zone_id": zone, "name": "*", "type": "CNAME", "records": emulator.List("there.example.com"), "ttl": 60})
	return map[string]emulator.Object{
		"aws_subnet":                {"id": a.subnet(vpc, "10.0.1.0/24", "use1-az2")},
		"aws_route_table":           {"route_table_id": a.make("aws_route_table", emulator.Object{"vpc_id": vpc})},
		"aws_route53_zone":          {"zone_id": zone},
		"aws_route53_resolver_rule": {"resolver_rule_id": a.make("aws_route53_resolver_rule", emulator.Object{"domain_name": "example.com", "rule_type": "SYSTEM", "name": "it"})},
	}
}

func TestWhatExistsIsLookedUpByID(t *testing.T) {
	a := newAccount(t)
	asked := existing(a)
	for kind, lookup := range asked {
		require.NoError(t, a.lookUp(kind, lookup, own), kind)
	}
	subnet, table, zone, rule := asked["aws_subnet"], asked["aws_route_table"], asked["aws_route53_zone"], asked["aws_route53_resolver_rule"]
	assert.Equal(t, []string{"10.0.1.0/24", "use1-az2", own}, []string{subnet.String("cidr_block"), subnet.String("availability_zone_id"), subnet.String("owner_id")})
	assert.Equal(t, table.String("route_table_id"), table.String("id"))
	assert.Equal(t, subnet.String("vpc_id"), table.String("vpc_id"))
	assert.Equal(t, "example.com", zone.String("name"), "without the dot at the end")
	assert.Equal(t, 3, zone.Int("resource_record_set_count"), "NS, SOA and the record")
	assert.Equal(t, []string{"example.com", "SYSTEM", "it", own}, []string{rule.String("domain_name"), rule.String("rule_type"), rule.String("name"), rule.String("owner_id")})
}

func TestWhatDoesNotExistOrIsOfAnotherAccountIsNotFound(t *testing.T) {
	says := map[string]string{
		"aws_subnet":                "InvalidSubnetID.NotFound: The subnet ID '",
		"aws_route_table":           "query returned no results. Please change your search criteria and try again",
		"aws_route53_zone":          "NoSuchHostedZone: No hosted zone found with ID: ",
		"aws_route53_resolver_rule": "[RSLVR-00703] Resolver rule with ID ",
	}
	a := newAccount(t)
	for kind, lookup := range existing(a) {
		assert.ErrorContains(t, a.lookUp(kind, lookup, stranger), says[kind], kind)
		for name := range lookup {
			lookup[name] = "nothing"
		}
		assert.ErrorContains(t, a.lookUp(kind, lookup, own), says[kind], kind)
	}
}
