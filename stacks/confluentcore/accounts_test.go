package confluentcore_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/goldens"
	"cdk.tf/confluent-privatelink/internal/stack"
)

// accountOfVPC is the provider configuration of a VPC that an association names by a key.
func accountOfVPC(cfg *config.Config, key string) string {
	name := strings.TrimPrefix(key, "hub_")
	if _, ok := cfg.Hub.VPCs[name]; !ok || strings.HasPrefix(key, "spoke_") {
		return ""
	}
	if alias, account := cfg.AccountOf(name); account != nil {
		return "aws." + alias
	}
	return ""
}

// A VPC is associated by its own account, and with a rule of its own account.
func TestEachVPCIsAssociatedByItsAccount(t *testing.T) {
	goldens.Each(t, func(t *testing.T, c goldens.Case) {
		made := c.Stack(t, stack.ConfluentCore)
		for _, kind := range []string{"aws_route53_zone_association", "aws_route53_resolver_rule_association"} {
			for _, association := range made.Of(kind) {
				for _, key := range association.ForEach() {
					assert.Equal(t, accountOfVPC(c.Config, key), association.Text("provider"), "%s[%s]", association.Address, key)
				}
			}
		}
		for _, rule := range made.Of("aws_route53_resolver_rule") {
			association := made.Object(strings.Replace(rule.Address, "_rule.", "_rule_association.", 1))
			assert.Equal(t, rule.Text("provider"), association.Text("provider"))
		}
	})
}

// Where a zone and a VPC are of two accounts, the zone's account authorizes before the VPC's associates.
func TestAZoneIsAuthorizedForTheVPCsOfOtherAccounts(t *testing.T) {
	goldens.Each(t, func(t *testing.T, c goldens.Case) {
		made := c.Stack(t, stack.ConfluentCore)
		across := 0
		for _, association := range made.Of("aws_route53_zone_association") {
			zone := made.Object(strings.TrimSuffix(strings.Trim(association.Text("zone_id"), "${}"), ".zone_id"))
			authorization := made.Object(strings.Replace(association.Address, "_zone_association.", "_vpc_association_authorization.", 1))
			if zone.Text("provider") == association.Text("provider") {
				assert.False(t, authorization.Exists(), association.Address)
				continue
			}
			across++
			assert.Equal(t, zone.Text("provider"), authorization.Text("provider"))
			assert.Equal(t, association.Body["for_each"], authorization.Body["for_each"])
			assert.Equal(t, association.Text("zone_id"), authorization.Text("zone_id"))
			assert.Contains(t, association.List("depends_on"), authorization.Address)
		}
		assert.Len(t, made.Of("aws_route53_vpc_association_authorization"), across)
	})
}

// A zone is created with a VPC of its own account, and its records are written there.
func TestAZoneIsOfTheAccountOfItsHome(t *testing.T) {
	goldens.Each(t, func(t *testing.T, c goldens.Case) {
		made := c.Stack(t, stack.ConfluentCore)
		for _, zone := range made.Of("aws_route53_zone") {
			of := ""
			if zone.Address == "aws_route53_zone.hub_dns" {
				of = accountOfVPC(c.Config, home(c.Config))
			}
			assert.Equal(t, of, zone.Text("provider"))
			for _, record := range made.Of("aws_route53_record") {
				if record.Text("zone_id") == "${"+zone.Address+".zone_id}" {
					assert.Equal(t, of, record.Text("provider"), record.Address)
				}
			}
		}
	})
}
