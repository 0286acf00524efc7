package confluentcore_test

import (
	"encoding/json"
	"fmt"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/address"
	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/emulator"
	"cdk.tf/confluent-privatelink/internal/emulator/confluent"
	"cdk.tf/confluent-privatelink/internal/goldens"
	"cdk.tf/confluent-privatelink/internal/rights/rightstest"
	"cdk.tf/confluent-privatelink/internal/stack"
)

func TestEveryKeyDependsOnItsRoleBindings(t *testing.T) {
	goldens.Each(t, func(t *testing.T, c goldens.Case) {
		made := c.Stack(t, stack.ConfluentCore)
		checked := 0
		for _, key := range made.Of("confluent_api_key") {
			owner := strings.TrimSuffix(key.Text("owner", "id"), "}")
			for _, binding := range made.Of("confluent_role_binding") {
				if binding.Text("principal") == "User:"+owner+"}" {
					checked++
					assert.Contains(t, key.List("depends_on"), binding.Address, key.Address)
				}
			}
		}
		assert.GreaterOrEqual(t, checked, len(c.Config.Confluent.Clusters)*c.Config.APIKeys.Retained, "managers have a role")
	})
}

func TestRolesAreNoWiderThanAClusterOrASubject(t *testing.T) {
	cluster := regexp.MustCompile(`^\$\{(data\.)?confluent_kafka_cluster\.[a-z0-9_-]+\.rbac_crn\}$`)
	subject := regexp.MustCompile(`^\$\{data\.confluent_schema_registry_cluster\.schema-registry\.resource_name\}/subject=.+$`)
	goldens.Each(t, func(t *testing.T, c goldens.Case) {
		for _, binding := range c.Stack(t, stack.ConfluentCore).Of("confluent_role_binding") {
			switch role := binding.Text("role_name"); role {
			case "CloudClusterAdmin", "MetricsViewer":
				assert.Regexp(t, cluster, binding.Text("crn_pattern"))
			case "DeveloperManage":
				if strings.Contains(binding.Address, "."+address.Import("")) {
					assert.Regexp(t, `/subject=:\.[A-Za-z0-9_-]+:\*$`, binding.Text("crn_pattern"), "in its context, and nowhere else")
					break
				}
				assert.Contains(t, binding.Address, ".schema-registry_manager_", "nobody else changes what versions have to be compatible with")
				fallthrough
			case "DeveloperRead", "DeveloperWrite":
				assert.Regexp(t, subject, binding.Text("crn_pattern"))
			case "DataSteward": // there is none that is narrower: TestNobodyIsStewardButWhoKeepsTheCatalog
			default:
				assert.Fail(t, "unexpected role", role)
			}
		}
	})
}

func TestTheSourceOfADestinationLinkHasNoRole(t *testing.T) {
	goldens.Each(t, func(t *testing.T, c goldens.Case) {
		made := c.Stack(t, stack.ConfluentCore)
		for name, link := range c.Config.Links {
			admin := made.Object("confluent_role_binding.link_" + name + "_source_CloudClusterAdmin").Exists()
			assert.Equal(t, link.Mode != config.LinkDestination, admin, "only who makes a half of the link administers")
		}
	})
}

// id is the logical id of an object.
func id(object stack.Object) string {
	at, _ := address.Parse(object.Address)
	return at.ID
}

func TestKeysRotateNewBeforeOldAndDoNotWaitForTheNetwork(t *testing.T) {
	goldens.Each(t, func(t *testing.T, c goldens.Case) {
		made := c.Stack(t, stack.ConfluentCore)
		for _, key := range made.Of("confluent_api_key") {
			_, slot, ok := address.KeyOf(id(key))
			require.True(t, ok, key.Address)
			assert.Equal(t, "true", key.Text("disable_wait_for_ready"))
			assert.Equal(t, "true", key.Text("lifecycle", "create_before_destroy"))
			assert.Equal(t, []any{"terraform_data.key-rotation_" + strconv.Itoa(slot)}, key.Body["lifecycle"].(map[string]any)["replace_triggered_by"])
		}
		slots, clocks := c.Config.APIKeys.Retained, 1
		if len(c.Config.Confluent.Clusters) == 0 {
			slots, clocks = 0, 0 // nobody has a key
		}
		for slot := range c.Config.APIKeys.Retained + 1 {
			assert.Equal(t, slot < slots, made.Object(fmt.Sprintf("terraform_data.key-rotation_%d", slot)).Exists())
		}
		assert.Len(t, made.Of("time_static"), clocks)
	})
}

func TestAMissedRotationIsToldOfEverySecretByNoCheckThatReads(t *testing.T) {
	goldens.Each(t, func(t *testing.T, c goldens.Case) {
		made := c.Stack(t, stack.ConfluentCore)
		asked := made.Object("data.aws_secretsmanager_secret.key-rotation_missed")
		if len(c.Config.Confluent.Clusters) == 0 {
			assert.False(t, asked.Exists(), "there is no secret to ask about")
			return
		}
		arns := map[string]any{}
		for _, secret := range made.Of("aws_secretsmanager_secret") {
			arns[secret.Text("name")] = "${" + secret.Address + ".arn}"
		}
		assert.NotEmpty(t, arns)
		assert.Equal(t, arns, asked.Body["for_each"], "by the resource: one that does not exist is not asked for")
		assert.NotContains(t, asked.Body, "depends_on", "with it a plan that rotates would say nothing")
		text, err := os.ReadFile(stack.File(c.Dir, stack.ConfluentCore))
		require.NoError(t, err)
		var file struct{ Check map[string]map[string]any }
		require.NoError(t, json.Unmarshal(text, &file))
		check := file.Check["key-rotation_missed"]
		assert.NotEmpty(t, check["assert"])
		assert.Len(t, check, 1, "a data source in a check makes every plan non-empty")
		assert.Equal(t, fmt.Sprintf(`${timeadd(time_static.key-rotation.rfc3339, "${(local.key-rotation_period - 1) * %d}h")}`,
			24*c.Config.APIKeys.RotationDays), made.Locals["key-rotation_previous"])
	})
}

func TestSecretsAreWriteOnlyAndFollowEveryKeyOfTheirPrincipal(t *testing.T) {
	goldens.Each(t, func(t *testing.T, c goldens.Case) {
		made := c.Stack(t, stack.ConfluentCore)
		for _, version := range made.Of("aws_secretsmanager_secret_version") {
			assert.NotContains(t, version.Body, "secret_string")
			assert.Contains(t, version.Text("secret_string_wo"), "jsonencode(")
			needs := made.DependsOn(version.Address)
			principal, ok := address.SecretOf(id(version))
			require.True(t, ok, version.Address)
			for slot := range c.Config.APIKeys.Retained {
				assert.True(t, needs["confluent_api_key."+principal+"_key_"+strconv.Itoa(slot)], version.Address)
			}
			assert.Contains(t, version.Text("secret_string_wo_version"), "local."+principal+"_key_active.id", "changes with the active key")
			for _, key := range made.Of("confluent_api_key") { // also those for the Schema Registry
				of, slot, _ := address.KeyOf(id(key))
				if of == principal {
					assert.True(t, needs[key.Address], version.Address)
					assert.Contains(t, version.Text("secret_string_wo_version"), "local."+strings.TrimSuffix(id(key), "_"+strconv.Itoa(slot))+"_active.id")
				}
			}
			assert.NotRegexp(t, `\.secret\b`, version.Text("secret_string_wo_version"), "a version is no secret")
		}
	})
}

func TestNoSecretLeavesTheStack(t *testing.T) {
	goldens.Each(t, func(t *testing.T, c goldens.Case) {
		for _, output := range c.Stack(t, stack.ConfluentCore).Outputs() {
			// A key's id is no secret, and Prometheus' configuration holds one.
			value := strings.ReplaceAll(output.Text("value"), "${local.monitoring_key_active.id}", "")
			assert.NotContains(t, value, "confluent_api_key", output.Address)
			assert.NotContains(t, value, "_key_active", output.Address)
		}
	})
}

func TestEndpointsAreInZonesOfTheServiceWithPrivateDNSOff(t *testing.T) {
	goldens.Each(t, func(t *testing.T, c goldens.Case) {
		made := c.Stack(t, stack.ConfluentCore)
		count := 0
		for name, vpc := range c.Config.PrivateLink.VPCs {
			if !vpc.MakesEndpoint() {
				assert.True(t, made.Object("data.confluent_access_point.spoke_"+name+"_access-point").Exists())
				continue
			}
			count++
			endpoint := made.Object("aws_vpc_endpoint.spoke_" + name)
			assert.Equal(t, "false", endpoint.Text("private_dns_enabled"))
			assert.Equal(t, "${local.spoke_"+name+"_subnet_ids}", endpoint.Text("subnet_ids"))
			assert.Contains(t, made.Locals["spoke_"+name+"_subnet_ids"], "if contains("+
				"data.aws_vpc_endpoint_service.endpoint-service.availability_zones, subnet.availability_zone)")
		}
		assert.Len(t, made.Of("aws_vpc_endpoint"), count)
	})
}

// wildcard is where the wildcard record of a zone leads.
func wildcard(t *testing.T, made *stack.Document, zone string) string {
	t.Helper()
	record := made.Object("aws_route53_record." + zone + "_wildcard")
	require.True(t, record.Exists(), zone)
	assert.Equal(t, "*", record.Text("name"))
	owner := "aws_route53_zone." + zone
	if !made.Object(owner).Exists() {
		owner = "data." + owner
		require.True(t, made.Object(owner).Exists(), zone)
	}
	assert.Equal(t, "${"+owner+".zone_id}", record.Text("zone_id"))
	return record.List("records")[0]
}

func TestEveryPrivateLinkVPCResolvesToItsOwnEndpoint(t *testing.T) {
	goldens.Each(t, func(t *testing.T, c goldens.Case) {
		made := c.Stack(t, stack.ConfluentCore)
		for name, vpc := range c.Config.PrivateLink.VPCs {
			zone := made.Object("aws_route53_zone.spoke_" + name + "_dns")
			if !vpc.MakesEndpoint() {
				assert.False(t, zone.Exists() || made.Object("aws_route53_record.spoke_"+name+"_dns_wildcard").Exists(), "its owner's names lead to it")
				continue
			}
			switch {
			case vpc.PrivateZoneID != "":
				assert.Equal(t, []string{"spoke_" + name}, made.Object("aws_route53_zone_association.spoke_"+name+"_dns").ForEach())
			case vpc.Made():
				assert.Contains(t, zone.Text("vpc", "vpc_id"), "aws_vpcspoke_"+name+"id")
			default:
				assert.Equal(t, vpc.ID, zone.Text("vpc", "vpc_id"))
			}
			assert.Equal(t, "${aws_vpc_endpoint.spoke_"+name+".dns_entry[0].dns_name}", wildcard(t, made, "spoke_"+name+"_dns"))
		}
	})
}

func TestHubVPCsResolveToTheEndpointThatTheConfigurationNames(t *testing.T) {
	goldens.Each(t, func(t *testing.T, c goldens.Case) {
		if c.Config.Confluent.Connectivity == config.Gateway {
			return // each access point has a domain of its own, which the hub resolves as it is
		}
		made := c.Stack(t, stack.ConfluentCore)
		if c.Config.Hub.PrivateZoneID != "" {
			assert.False(t, made.Object("aws_route53_zone.hub_dns").Exists() || made.Object("aws_route53_zone_association.hub_dns").Exists(), "another system owns the hub's names")
			return
		}
		assert.Equal(t, "${aws_vpc_endpoint.spoke_"+c.Config.Confluent.HubEndpoint+".dns_entry[0].dns_name}", wildcard(t, made, "hub_dns"))
		found := append(resolving(made, "aws_route53_zone_association.hub_dns"), home(c.Config))
		for hub := range c.Config.Hub.VPCs {
			assert.Contains(t, found, hub)
		}
		assert.Len(t, found, len(c.Config.Hub.VPCs), "and no VPC is in two zones of one name")
	})
}

// resolving are the keys of a thing's VPCs in all accounts.
func resolving(made *stack.Document, address string) []string {
	var keys []string
	for _, object := range made.Of(address[:strings.Index(address, ".")]) {
		if object.Address == address || strings.HasPrefix(object.Address, address+"_account_") {
			keys = append(keys, object.ForEach()...)
		}
	}
	return keys
}

func home(cfg *config.Config) string {
	for name, vpc := range cfg.Hub.VPCs {
		if vpc.Role == config.RoleDNS {
			return name
		}
	}
	return ""
}

func TestThroughAGatewayEveryVPCResolvesEveryAccessPoint(t *testing.T) {
	goldens.Each(t, func(t *testing.T, c goldens.Case) {
		if c.Config.Confluent.Connectivity != config.Gateway {
			return // one domain for all: a second zone in a VPC would be refused
		}
		made := c.Stack(t, stack.ConfluentCore)
		for name, vpc := range c.Config.PrivateLink.VPCs {
			if !vpc.MakesEndpoint() {
				assert.False(t, made.Object("aws_route53_zone_association.spoke_"+name+"_dns").Exists(), "its owner associates the hub's VPCs, and no other VPC is made here")
				continue
			}
			associations := resolving(made, "aws_route53_zone_association.spoke_"+name+"_dns")
			assert.Len(t, associations, len(c.Config.Hub.VPCs)+len(c.Config.PrivateLink.VPCs)-1)
			assert.NotContains(t, associations, "spoke_"+name, "the home VPC stands in the zone")
		}
		for _, zone := range made.Of("aws_route53_zone") {
			assert.NotContains(t, zone.Text("name"), "glb", "it would hide every other access point")
		}
	})
}

func TestZonesHaveOneMechanismForTheirVPCs(t *testing.T) {
	goldens.Each(t, func(t *testing.T, c goldens.Case) {
		for _, zone := range c.Stack(t, stack.ConfluentCore).Of("aws_route53_zone") {
			assert.Len(t, zone.Body["vpc"], 1)
			assert.Equal(t, []any{"vpc"}, zone.Body["lifecycle"].(map[string]any)["ignore_changes"])
		}
	})
}

func TestASystemRuleKeepsTheDomainInEveryVPC(t *testing.T) {
	goldens.Each(t, func(t *testing.T, c goldens.Case) {
		made := c.Stack(t, stack.ConfluentCore)
		rules := made.Of("aws_route53_resolver_rule")
		assert.Equal(t, len(c.Config.MadeVPCs()) == 0 && len(c.Config.Hub.VPCs) == 0, len(rules)+len(made.Of("data.aws_route53_resolver_rule")) == 0)
		for _, rule := range made.Of("data.aws_route53_resolver_rule") {
			id, _, _ := strings.Cut(rule.Address, "_account_") // one of the hub's account: the VPCs here have one of their own
			association := made.Object(strings.TrimPrefix(strings.Replace(id, "_rule.", "_rule_association.", 1), "data."))
			var own []string
			for name := range c.Config.MadeVPCs() {
				own = append(own, "spoke_"+name)
			}
			assert.ElementsMatch(t, own, association.ForEach(), "the owner associates the hub VPCs: a VPC takes one rule for a domain")
		}
		for _, rule := range rules {
			assert.Equal(t, "SYSTEM", rule.Text("rule_type"))
			association := made.Object(strings.Replace(rule.Address, "_rule.", "_rule_association.", 1))
			assert.Equal(t, "${"+rule.Address+".id}", association.Text("resolver_rule_id"))
			if made.Object("data."+rule.Address+"_account_hub").Exists() || strings.Contains(rule.Address, "_account_") {
				continue
			}
			assert.Len(t, resolving(made, association.Address), len(c.Config.Hub.VPCs)+len(c.Config.PrivateLink.VPCs))
		}
	})
}

func TestClustersComeAfterTheirEntryAndTheRegistryIsNotOrderedByThem(t *testing.T) {
	goldens.Each(t, func(t *testing.T, c goldens.Case) {
		made := c.Stack(t, stack.ConfluentCore)
		for name, cluster := range c.Config.Confluent.Clusters {
			if cluster.ID != "" {
				assert.False(t, made.Object("confluent_kafka_cluster.cluster_"+name).Exists())
				assert.NotContains(t, made.Object("data.confluent_kafka_cluster.cluster_"+name).Body, "depends_on", "a pending access point would replace the keys")
				continue
			}
			entry := "confluent_private_link_attachment_connection.spoke_" + cluster.Endpoint + "_connection"
			if c.Config.Confluent.Connectivity == config.Gateway {
				entry = "confluent_access_point.spoke_" + cluster.Endpoint + "_access-point"
				if !c.Config.PrivateLink.VPCs[cluster.Endpoint].MakesEndpoint() {
					entry = "data." + entry
				}
			}
			if cluster.Endpoint == "" {
				continue // with an attachment any endpoint leads to it, and none of them is the hub's
			}
			assert.Contains(t, made.Object("confluent_kafka_cluster.cluster_"+name).List("depends_on"), entry)
		}
		for _, registry := range made.Of("data.confluent_schema_registry_cluster") {
			assert.NotContains(t, registry.Body, "depends_on", "every change of a cluster would replace the registry's keys")
		}
	})
}

// A secret without readers is left to IAM; a policy names them all, and denies the others only if asked to.
func TestPoliciesOfSecretsNameTheirReaders(t *testing.T) {
	goldens.Each(t, func(t *testing.T, c goldens.Case) {
		made, all := c.Stack(t, stack.ConfluentCore), c.Config.Secrets.Readers
		expected := map[string][]string{}
		for _, secret := range made.Of("aws_secretsmanager_secret") {
			expected[strings.TrimPrefix(secret.Address, "aws_secretsmanager_secret.")] = all
		}
		for name, cluster := range c.Config.Confluent.Clusters {
			for app, spec := range cluster.Applications {
				if spec.IdentityPool != nil {
					continue // has no secret
				}
				expected["cluster_"+name+"_application_"+app+"_secret"] = append(slices.Clone(all), spec.Readers...)
			}
		}
		if registry := c.Config.Confluent.SchemaRegistry; registry != nil {
			expected["schema-registry_principal_secret"] = append(slices.Clone(all), registry.Readers...)
		}
		if monitoring := c.Config.Monitoring; monitoring != nil {
			expected["monitoring_secret"] = append(slices.Clone(all), monitoring.Readers...)
		}
		for name, one := range c.Config.Imports() {
			expected[address.Import(name)+"_secret"] = append(slices.Clone(all), one.Readers...)
		}
		for name, share := range c.Config.Shares {
			expected["share_"+name+"_secret"] = append(slices.Clone(all), share.Readers...)
		}
		for id, readers := range expected {
			policy := made.Object("aws_secretsmanager_secret_policy." + id)
			require.Equal(t, len(readers) > 0, policy.Exists(), id)
			if len(readers) == 0 {
				continue
			}
			assert.Equal(t, "${aws_secretsmanager_secret."+id+".arn}", policy.Text("secret_arn"))
			assert.Equal(t, "true", policy.Text("block_public_policy"))
			var document struct {
				Statement []struct {
					Effect    string
					Principal any
					Action    []string
				}
			}
			require.NoError(t, json.Unmarshal([]byte(policy.Text("policy")), &document))
			named, _ := document.Statement[0].Principal.(map[string]any)["AWS"].([]any)
			var names []string
			for _, one := range named {
				names = append(names, one.(string))
			}
			assert.ElementsMatch(t, readers, names, id)
			actions := []string{"secretsmanager:GetSecretValue", "secretsmanager:DescribeSecret"}
			if strings.HasPrefix(id, "share_") || strings.HasPrefix(id, address.Import("")) {
				actions = append(actions, "secretsmanager:GetResourcePolicy") // the provider's data source reads it
			}
			assert.Equal(t, actions, document.Statement[0].Action, id)
			require.Len(t, document.Statement, map[bool]int{false: 1, true: 2}[c.Config.Secrets.OnlyReaders])
			if c.Config.Secrets.OnlyReaders {
				assert.Equal(t, "Deny", document.Statement[1].Effect)
				assert.Equal(t, []string{"secretsmanager:GetSecretValue"}, document.Statement[1].Action, "the policy itself can be mended")
			}
		}
	})
}

// What is approved stands outside of the secret text, so that whoever may describe the secret can name it.
func TestASharesSecretTellsWhatIsApproved(t *testing.T) {
	shares := 0
	goldens.Each(t, func(t *testing.T, c goldens.Case) {
		made := c.Stack(t, stack.ConfluentCore)
		for name, share := range c.Config.Shares {
			shares++
			id := "share_" + name + "_secret"
			secret := made.Object("aws_secretsmanager_secret." + id)
			var told struct {
				Topics, Groups []config.Pattern
				ACLSync        bool `json:"acl_sync"`
			}
			require.NoError(t, json.Unmarshal([]byte(secret.Text("description")), &told))
			assert.Equal(t, share.Topics, told.Topics)
			assert.ElementsMatch(t, share.Groups, told.Groups)
			assert.Equal(t, share.ACLSync, told.ACLSync)
			assert.Equal(t, "${confluent_kafka_cluster.cluster_"+share.Cluster+".id}", secret.Text("tags", "cluster-id"))
			assert.Contains(t, secret.Text("tags", "bootstrap-endpoint"), "bootstrap_endpoint")
			assert.Equal(t, fmt.Sprint(c.Config.APIKeys.RotationDays), secret.Text("tags", "rotation-days"))
			assert.Equal(t, fmt.Sprint(c.Config.APIKeys.Retained), secret.Text("tags", "retained-keys"))
			value := made.Object("aws_secretsmanager_secret_version." + id).Text("secret_string_wo")
			for _, part := range []string{`"cluster.id"`, `"bootstrap.servers"`, `"sasl.username"`, `"sasl.password"`} {
				assert.Contains(t, value, part)
			}
			assert.Equal(t, c.Config.APIKeys.Retained, len(keysOf(made, "share_"+name)))
			for _, binding := range made.Of("confluent_role_binding") {
				assert.NotContains(t, binding.Text("principal"), "share_"+name, "nothing but ACLs")
			}
		}
		assert.Equal(t, len(c.Config.Shares) > 0, made.Output["shares"] != nil)
	})
	assert.Positive(t, shares)
}

func keysOf(made *stack.Document, principal string) []string {
	var keys []string
	for _, key := range made.Of("confluent_api_key") {
		if strings.HasPrefix(key.Address, "confluent_api_key."+principal+"_key_") {
			keys = append(keys, key.Address)
		}
	}
	return keys
}

func TestEverySecretIsCopiedToEveryRegionAskedFor(t *testing.T) {
	goldens.Each(t, func(t *testing.T, c goldens.Case) {
		for _, secret := range c.Stack(t, stack.ConfluentCore).Of("aws_secretsmanager_secret") {
			copies, _ := secret.Body["replica"].([]any)
			require.Len(t, copies, len(c.Config.Secrets.Replicas))
			for i, replica := range c.Config.Secrets.Replicas {
				assert.Equal(t, replica.Region, copies[i].(map[string]any)["region"])
			}
		}
	})
}

func TestAClusterIsEncryptedByItsOwnKeyIfItHasOne(t *testing.T) {
	goldens.Each(t, func(t *testing.T, c goldens.Case) {
		made, keys := c.Stack(t, stack.ConfluentCore), 0
		for name, cluster := range c.Config.Confluent.Clusters {
			key := made.Object("confluent_byok_key.cluster_" + name + "_byok-key")
			id := made.Object("confluent_kafka_cluster.cluster_"+name).Text("byok_key", "id")
			assert.Equal(t, cluster.BYOKKeyARN, key.Text("aws", "key_arn"))
			if cluster.BYOKKeyARN == "" {
				assert.Empty(t, id)
				continue
			}
			keys++
			assert.Equal(t, "${"+key.Address+".id}", id)
		}
		assert.Len(t, made.Of("confluent_byok_key"), keys)
		assert.Equal(t, keys > 0, made.Output["byok_roles"] != nil, "people need the roles for the key's policy")
	})
}

// The account that reads metrics has no other right, and a Cloud API key opens no cluster.
func TestTheMetricsReaderReadsMetricsAndNothingElse(t *testing.T) {
	goldens.Each(t, func(t *testing.T, c goldens.Case) {
		made := c.Stack(t, stack.ConfluentCore)
		var bound []string
		for _, binding := range made.Of("confluent_role_binding") {
			if binding.Text("principal") == "User:${confluent_service_account.monitoring.id}" {
				assert.Equal(t, "MetricsViewer", binding.Text("role_name"))
				bound = append(bound, binding.Text("crn_pattern"))
			}
		}
		keys := 0
		for _, key := range made.Of("confluent_api_key") {
			if strings.HasPrefix(key.Address, "confluent_api_key."+address.Monitoring+"_") {
				assert.NotContains(t, key.Body, "managed_resource", key.Address)
				keys++
			} else {
				assert.Contains(t, key.Body, "managed_resource", key.Address)
			}
		}
		if c.Config.Monitoring == nil {
			assert.Empty(t, bound)
			assert.Zero(t, keys)
			assert.Nil(t, made.Output["prometheus_yml"])
			return
		}
		assert.Equal(t, c.Config.APIKeys.Retained, keys)
		var clusters []string
		for name := range c.Config.Confluent.Clusters {
			clusters = append(clusters, "${confluent_kafka_cluster.cluster_"+name+".rbac_crn}")
		}
		assert.ElementsMatch(t, clusters, bound)
	})
}

// The text that Prometheus reads names the cluster ids and the active key's, and never the secret.
func TestPrometheusConfigurationHoldsIDsAndNoSecret(t *testing.T) {
	goldens.Each(t, func(t *testing.T, c goldens.Case) {
		if c.Config.Monitoring == nil {
			return
		}
		text, _ := c.Stack(t, stack.ConfluentCore).Output["prometheus_yml"]["value"].(string)
		assert.Contains(t, text, `username: "${local.monitoring_key_active.id}"`)
		assert.NotContains(t, text, "key_active.secret")
		for name := range c.Config.Confluent.Clusters {
			assert.Contains(t, text, `"${confluent_kafka_cluster.cluster_`+name+`.id}" # `+name)
		}
	})
}

// AWS keeps an endpoint's metrics by four dimensions together: an alarm that lacks one never has data.
func TestEveryEndpointHasItsAlarms(t *testing.T) {
	goldens.Each(t, func(t *testing.T, c goldens.Case) {
		made := c.Stack(t, stack.ConfluentCore)
		alarms := made.Of("aws_cloudwatch_metric_alarm")
		if c.Config.Monitoring == nil || c.Config.Monitoring.CloudWatch == nil {
			assert.Empty(t, alarms)
			assert.Empty(t, made.Of("aws_sns_topic"))
			return
		}
		metrics := map[string][]string{}
		for _, alarm := range alarms {
			assert.Equal(t, "AWS/PrivateLinkEndpoints", alarm.Text("namespace"))
			dimensions := alarm.Body["dimensions"].(map[string]any)
			assert.Len(t, dimensions, 4)
			assert.Equal(t, "Interface", dimensions["Endpoint Type"])
			assert.Contains(t, dimensions["VPC Id"], "aws_vpcspoke_")
			assert.Contains(t, dimensions["Service Name"], "vpc_endpoint_service_name")
			for _, when := range []string{"alarm_actions", "ok_actions"} {
				assert.Equal(t, []string{"${aws_sns_topic.monitoring_alarms.arn}"}, alarm.List(when), "the end is told of too")
			}
			endpoint := dimensions["VPC Endpoint Id"].(string)
			metrics[endpoint] = append(metrics[endpoint], alarm.Text("metric_name"))
		}
		assert.Len(t, metrics, len(c.Config.PrivateLink.VPCs))
		for name := range c.Config.PrivateLink.VPCs {
			assert.ElementsMatch(t, []string{"PacketsDropped", "RstPacketsReceived", "NewConnections"}, metrics["${aws_vpc_endpoint.spoke_"+name+".id}"])
		}
	})
}

// Who logs in with tokens has a pool with the file's filter in place of account, keys and secret, and its properties are no secret.
func TestWhoLogsInWithTokensHasNoSecret(t *testing.T) {
	pools, bound := 0, 0
	goldens.Each(t, func(t *testing.T, c goldens.Case) {
		made := c.Stack(t, stack.ConfluentCore)
		var expected []string
		for name, cluster := range c.Config.Confluent.Clusters {
			for app, spec := range cluster.Applications {
				if spec.IdentityPool == nil {
					continue
				}
				id := address.Application(name, app)
				expected = append(expected, "confluent_identity_pool."+id)
				pool := made.Object("confluent_identity_pool." + id)
				assert.Equal(t, spec.IdentityPool.Filter, pool.Text("filter"))
				provider := c.Config.Confluent.IdentityProviders[spec.IdentityPool.Provider].ID
				if provider == "" {
					provider = "${confluent_identity_provider.identity-provider_" + spec.IdentityPool.Provider + ".id}"
				}
				assert.Equal(t, provider, pool.Text("identity_provider", "id"))
				for _, kind := range []string{"confluent_service_account", "aws_secretsmanager_secret", "confluent_api_key"} {
					for _, one := range made.Of(kind) {
						assert.NotContains(t, one.Address, "."+id, "it logs in with tokens")
					}
				}
				for _, binding := range made.Of("confluent_role_binding") {
					if strings.HasPrefix(binding.Address, "confluent_role_binding."+id+"_") {
						assert.Contains(t, binding.Address, "."+id+"_pool_", "with the address of a service account's, the change to or from one is a cycle")
						bound++
					}
				}
				properties := made.Output["client_properties"]["value"].(map[string]any)["cluster/"+name+"/application/"+app].(map[string]any)
				lkc := "${confluent_kafka_cluster." + address.Cluster(name) + ".id}"
				assert.Equal(t, "logicalCluster="+lkc+",identityPoolId=${confluent_identity_pool."+id+".id}", properties["sasl.oauthbearer.extensions"])
				assert.Equal(t, "OAUTHBEARER", properties["sasl.mechanism"])
				assert.NotContains(t, made.Output["client_properties"], "sensitive")
			}
		}
		var actual []string
		for _, pool := range made.Of("confluent_identity_pool") {
			actual = append(actual, pool.Address)
		}
		slices.Sort(expected)
		assert.Equal(t, expected, actual)
		assert.Equal(t, len(expected) > 0, made.Output["client_properties"] != nil)
		pools += len(actual)
	})
	assert.Positive(t, bound)
	assert.Positive(t, pools)
}

func TestAQuotaBindsItsApplicationAlone(t *testing.T) {
	quotas := 0
	goldens.Each(t, func(t *testing.T, c goldens.Case) {
		made := c.Stack(t, stack.ConfluentCore)
		expected := 0
		for name, cluster := range c.Config.Confluent.Clusters {
			for app, spec := range cluster.Applications {
				if spec.Quota == nil {
					continue
				}
				expected++
				id := address.Application(name, app)
				quota := made.Object("confluent_kafka_client_quota." + id + "_quota")
				kind := "confluent_service_account"
				if spec.IdentityPool != nil {
					kind = "confluent_identity_pool"
				}
				assert.Equal(t, []string{"${" + kind + "." + id + ".id}"}, quota.List("principals"))
				assert.Equal(t, strconv.Itoa(spec.Quota.IngressByteRate), quota.Text("throughput", "ingress_byte_rate"))
				assert.Equal(t, strconv.Itoa(spec.Quota.EgressByteRate), quota.Text("throughput", "egress_byte_rate"))
			}
		}
		assert.Len(t, made.Of("confluent_kafka_client_quota"), expected)
		quotas += expected
	})
	assert.Positive(t, quotas)
}

// asWhom an application acts: its service account, or its identity pool.
func asWhom(application config.Application, id string) string {
	if application.IdentityPool != nil {
		return "User:${confluent_identity_pool." + id + ".id}"
	}
	return "User:${confluent_service_account." + id + ".id}"
}

// bindingsOf are the role bindings of the stack as they stand there, for the emulated Confluent Cloud.
func bindingsOf(made *stack.Document) *emulator.World {
	world := emulator.NewWorld()
	for _, one := range made.Of("confluent_role_binding") {
		world.Put(one.Type, one.Address, emulator.Object(one.Body))
	}
	return world
}

// The emulated Schema Registry is asked, with the role bindings of the stack as they stand there.
func TestAnApplicationMayUseTheSubjectsThatItNamesAndNoOthers(t *testing.T) {
	tried := false
	goldens.Each(t, func(t *testing.T, c goldens.Case) {
		if c.Name != "every-option" {
			return
		}
		tried = true
		world := bindingsOf(c.Stack(t, stack.ConfluentCore))
		rightstest.CheckSubjects(t, world, "${data.confluent_schema_registry_cluster.schema-registry.resource_name}", func(application string) string {
			return asWhom(c.Config.Confluent.Clusters["big"].Applications[application], address.Application("big", application))
		})
	})
	assert.True(t, tried)
}

// An application has one account, and all that it logs in with in one place. Without subjects it has no key for the registry.
func TestTheRegistrysPropertiesStandBesideThoseOfKafka(t *testing.T) {
	keys, pools := 0, 0
	goldens.Each(t, func(t *testing.T, c goldens.Case) {
		made := c.Stack(t, stack.ConfluentCore)
		for name, cluster := range c.Config.Confluent.Clusters {
			for app, spec := range cluster.Applications {
				id := address.Application(name, app)
				key := "confluent_api_key." + id + "_key_registry_0"
				if spec.SchemaRegistry == nil || spec.IdentityPool != nil {
					assert.False(t, made.Object(key).Exists())
				}
				if spec.SchemaRegistry == nil {
					for _, binding := range made.Of("confluent_role_binding") {
						assert.NotEqual(t, asWhom(spec, id), binding.Text("principal"), "its rights are in cluster-link")
					}
					continue
				}
				properties := []string{"schema.registry.url", "bearer.auth.credentials.source", "bearer.auth.logical.cluster", "bearer.auth.identity.pool.id"}
				if spec.IdentityPool != nil {
					pools++
					all := made.Output["client_properties"]["value"].(map[string]any)["cluster/"+name+"/application/"+app].(map[string]any)
					for _, property := range properties {
						assert.NotEmpty(t, all[property], property)
					}
					assert.Equal(t, "${data.confluent_schema_registry_cluster.schema-registry.id}", all["bearer.auth.logical.cluster"])
					continue
				}
				keys++
				assert.Equal(t, "${confluent_service_account."+id+".id}", made.Object(key).Text("owner", "id"))
				assert.Equal(t, "${data.confluent_schema_registry_cluster.schema-registry.id}", made.Object(key).Text("managed_resource", "id"))
				value := made.Object("aws_secretsmanager_secret_version." + id + "_secret").Text("secret_string_wo")
				for _, part := range []string{
					`"bootstrap.servers"`, `"sasl.password" = local.` + id + `_key_active.secret`, `"schema.registry.url" = `, `"basic.auth.credentials.source" = "USER_INFO"`,
					`"basic.auth.user.info" = "${local.` + id + `_key_registry_active.id}:${local.` + id + `_key_registry_active.secret}"`,
				} {
					assert.Contains(t, value, part)
				}
			}
		}
	})
	assert.Positive(t, keys)
	assert.Positive(t, pools)
}

// DataSteward is wide: the whole environment. Nobody has it but the registry's manager, and that only where the catalog is used.
func TestNobodyIsStewardButWhoKeepsTheCatalog(t *testing.T) {
	stewards := 0
	goldens.Each(t, func(t *testing.T, c goldens.Case) {
		var found []string
		for _, binding := range c.Stack(t, stack.ConfluentCore).Of("confluent_role_binding") {
			if binding.Text("role_name") == "DataSteward" {
				found = append(found, binding.Text("principal"))
				assert.Equal(t, `${regex("^(.+)/schema-registry=", data.confluent_schema_registry_cluster.schema-registry.resource_name)[0]}`, binding.Text("crn_pattern"))
			}
		}
		if c.Config.UsesCatalog() || len(c.Config.Exporters()) > 0 {
			assert.Equal(t, []string{"User:${confluent_service_account.schema-registry_manager.id}"}, found)
		} else {
			assert.Empty(t, found)
		}
		stewards += len(found)
	})
	assert.Positive(t, stewards)
}

// An import's account may do what it likes in its context and nothing elsewhere; its secret tells, outside of its text, where to write.
func TestAnImportIsAContextAndNothingElse(t *testing.T) {
	imports := 0
	goldens.Each(t, func(t *testing.T, c goldens.Case) {
		made := c.Stack(t, stack.ConfluentCore)
		world := bindingsOf(made)
		const registry = "${data.confluent_schema_registry_cluster.schema-registry.resource_name}"
		for name, one := range c.Config.Imports() {
			imports++
			id := address.Import(name)
			may := func(operation, subject string) bool {
				return confluent.AllowedSubject(world, "User:${confluent_service_account."+id+".id}", registry, subject, operation)
			}
			for _, operation := range []string{"READ", "WRITE", "COMPATIBILITY_WRITE"} {
				assert.True(t, may(operation, ":."+one.Context+":orders-value"), operation)
				for _, elsewhere := range []string{"orders-value", ":." + one.Context + "2:orders-value", ":.:orders-value"} {
					assert.False(t, may(operation, elsewhere), "%s %s", operation, elsewhere)
				}
			}
			secret := made.Object("aws_secretsmanager_secret." + id + "_secret")
			assert.Equal(t, "."+one.Context, secret.Text("tags", "context"))
			assert.Equal(t, "${data.confluent_schema_registry_cluster.schema-registry.rest_endpoint}", secret.Text("tags", "registry-endpoint"), "exporters run inside of Confluent Cloud")
			assert.Contains(t, made.Object("aws_secretsmanager_secret_version."+id+"_secret").Text("secret_string_wo"), `"basic.auth.user.info"`)
		}
		assert.Equal(t, len(c.Config.Imports()) > 0, made.Output["imports"] != nil)
	})
	assert.Positive(t, imports)
}
