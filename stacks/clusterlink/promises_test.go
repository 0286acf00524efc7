package clusterlink_test

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/address"
	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/goldens"
	"cdk.tf/confluent-privatelink/internal/rights"
	"cdk.tf/confluent-privatelink/internal/stack"
)

func TestEverythingDependsOnTheGateOfItsCluster(t *testing.T) {
	goldens.Each(t, func(t *testing.T, c goldens.Case) {
		made := c.Stack(t, stack.ClusterLink)
		gates := slices.DeleteFunc(made.Of("data.http"), func(one stack.Object) bool { return !strings.HasSuffix(one.Address, "_gate") })
		wanted := len(c.Config.Confluent.Clusters)
		if c.Config.ManagesRegistry() {
			wanted++ // that of the registry
		}
		assert.Len(t, gates, wanted)
		ofShare := func(address string) bool { // asks AWS, about another team's cluster
			return strings.HasPrefix(address, "data.aws_") && slices.ContainsFunc(slices.Collect(maps.Keys(c.Config.Links)), func(link string) bool {
				return c.Config.Links[link].Share != "" && (strings.HasSuffix(address, ".link_"+link+"_share") || strings.HasSuffix(address, ".link_"+link+"_source_credentials"))
			})
		}
		ofImport := func(address string) bool { // asks AWS, about another team's registry
			return strings.HasPrefix(address, "data.aws_") && strings.Contains(address, ".schema-registry_exporter_")
		}
		for _, object := range made.Objects() {
			if ofShare(object.Address) || ofImport(object.Address) {
				continue
			}
			if object.Type == "data.http" || object.Type == "data.terraform_remote_state" || object.Type == "terraform_data" {
				continue
			}
			needs := made.DependsOn(object.Address)
			for name := range c.Config.Confluent.Clusters {
				if touches(object, name) {
					assert.True(t, needs["data.http.cluster_"+name+"_gate"], "%s talks to %s", object.Address, name)
				}
			}
			assert.True(t, slices.ContainsFunc(gates, func(g stack.Object) bool { return needs[g.Address] }), object.Address)
		}
	})
}

// touches tells whether an object names the cluster's id.
func touches(object stack.Object, cluster string) bool {
	for _, block := range []string{
		"kafka_cluster", "source_kafka_cluster", "destination_kafka_cluster", "local_kafka_cluster", "remote_kafka_cluster",
	} {
		if strings.HasSuffix(object.Text(block, "id"), "confluent_kafka_clustercluster_"+cluster+"id}") {
			return true
		}
	}
	return false
}

func TestTheGateExpectsAnAnswerWithinBounds(t *testing.T) {
	goldens.Each(t, func(t *testing.T, c goldens.Case) {
		for _, gate := range c.Stack(t, stack.ClusterLink).Of("data.http") {
			if !strings.HasSuffix(gate.Address, "_gate") {
				continue // asks a link, not a path
			}
			assert.Equal(t, "httpprobe", gate.Text("provider"))
			assert.Equal(t, "10000", gate.Text("request_timeout_ms"))
			assert.Equal(t, "5", gate.Text("retry", "attempts"))
			assert.Equal(t, "15000", gate.Text("retry", "max_delay_ms"))
			assert.Equal(t, "${self.status_code == 401}", gate.Text("lifecycle", "postcondition", "condition"))
			assert.NotContains(t, gate.Body, "request_headers", "the request has no credentials")
			assert.Regexp(t, "/(topics|subjects)#no-answer-means-check-", gate.Text("url"), "what to check stands in the error")
			assert.Contains(t, gate.Text("lifecycle", "postcondition", "error_message"), "Check ")
		}
	})
}

// acls are the operations by resource that a service account, or an identity pool, is granted on a cluster.
func acls(made *stack.Document, account string) []string {
	var grants []string
	for _, acl := range made.Of("confluent_kafka_acl") {
		if strings.HasSuffix(acl.Text("principal"), "-confluent_service_account"+account+"id}") || strings.HasSuffix(acl.Text("principal"), "-confluent_identity_pool"+account+"id}") {
			grants = append(grants, strings.Join([]string{
				acl.Text("permission"), acl.Text("operation"), acl.Text("resource_type"),
				acl.Text("pattern_type"), acl.Text("resource_name"),
			}, " "))
		}
	}
	slices.Sort(grants)
	return grants
}

func on(kind, pattern string, operations ...string) []string {
	patternType, name := "LITERAL", pattern
	if prefix, ok := strings.CutSuffix(pattern, "*"); ok && prefix != "" {
		patternType, name = "PREFIXED", prefix
	}
	var grants []string
	for _, operation := range operations {
		grants = append(grants, "ALLOW "+operation+" "+kind+" "+patternType+" "+name)
	}
	return grants
}

func TestALinkIsGrantedItsApprovedTopicsAndNothingElse(t *testing.T) {
	goldens.Each(t, func(t *testing.T, c goldens.Case) {
		made := c.Stack(t, stack.ClusterLink)
		for name, link := range c.Config.Links {
			if link.Share != "" {
				assert.Empty(t, acls(made, "link_"+name+"_source"), "the other team grants")
				continue
			}
			assert.Equal(t, expected(link, link.Topics), acls(made, "link_"+name+"_source"))
			if link.Mode == config.LinkBidirectional {
				assert.Equal(t, expected(link, link.ReverseTopics), acls(made, "link_"+name+"_destination"))
			} else {
				assert.Empty(t, acls(made, "link_"+name+"_destination"))
			}
		}
	})
}

// A share is granted as much as a link of this file would be.
func TestAShareIsGrantedWhatItApprovesAndNothingElse(t *testing.T) {
	shares := 0
	goldens.Each(t, func(t *testing.T, c goldens.Case) {
		made := c.Stack(t, stack.ClusterLink)
		for name, share := range c.Config.Shares {
			shares++
			on := true
			asked := config.Link{ACLSync: &config.ACLSync{Enabled: &share.ACLSync}, OffsetSync: &config.OffsetSync{Enabled: &on, Groups: share.Groups}}
			assert.Equal(t, expected(asked, share.Topics), acls(made, "share_"+name))
			for _, acl := range made.Of("confluent_kafka_acl") {
				if owner, ok := address.Owner(acl.Address, address.OfShare); ok && owner == name {
					assert.Equal(t, "confluent.cluster_"+share.Cluster+"_manager", acl.Text("provider"))
				}
			}
		}
	})
	assert.Positive(t, shares)
}

// The ids of a link are known at plan and no secrets: a change of one would replace the link. Nothing of the
// other team's cluster is asked, and nothing waits for it.
func TestALinkOfAShareKnowsItsSourceByTheShareAlone(t *testing.T) {
	links := 0
	goldens.Each(t, func(t *testing.T, c goldens.Case) {
		made := c.Stack(t, stack.ClusterLink)
		for name, spec := range c.Config.Links {
			if spec.Share == "" {
				continue
			}
			links++
			found := "data.aws_secretsmanager_secret.link_" + name + "_share"
			link := made.Object("confluent_cluster_link.link_" + name)
			assert.Equal(t, `${`+found+`.tags["cluster-id"]}`, link.Text("source_kafka_cluster", "id"))
			assert.Equal(t, `${`+found+`.tags["bootstrap-endpoint"]}`, link.Text("source_kafka_cluster", "bootstrap_endpoint"))
			assert.Empty(t, link.Text("source_kafka_cluster", "rest_endpoint"))
			assert.Equal(t, spec.Share, made.Object(found).Text("arn")+made.Object(found).Text("name"))
			assert.NotContains(t, made.Object(found).Body, "depends_on", "it is read at plan")
			credentials := "data.aws_secretsmanager_secret_version.link_" + name + "_source_credentials"
			assert.Equal(t, spec.Share, made.Object(credentials).Text("secret_id"))
			assert.Equal(t, []string{found}, made.Object(credentials).List("depends_on"), "what is not approved is refused first")
			for gate := range made.DependsOn(link.Address) {
				assert.True(t, !strings.HasPrefix(gate, "data.http.") || gate == "data.http.cluster_"+spec.Destination+"_gate", gate)
			}
			core := c.Stack(t, stack.ConfluentCore)
			assert.True(t, core.Object(found).Exists(), "refused before anything is made")
			assert.False(t, core.Object("confluent_service_account.link_"+name+"_source").Exists())
		}
	})
	assert.Positive(t, links)
}

func expected(link config.Link, topics []config.Pattern) []string {
	var grants []string
	for _, topic := range topics {
		grants = append(grants, on("TOPIC", string(topic), "READ", "DESCRIBE", "DESCRIBE_CONFIGS")...)
	}
	if link.OffsetSync != nil && *link.OffsetSync.Enabled {
		for _, group := range link.OffsetSync.Groups {
			grants = append(grants, on("GROUP", string(group), "READ", "DESCRIBE")...)
		}
	}
	if link.ACLSync != nil && *link.ACLSync.Enabled {
		grants = append(grants, on("CLUSTER", "kafka-cluster", "DESCRIBE")...)
	}
	slices.Sort(grants)
	return grants
}

func TestApplicationsAreGrantedWhatTheyProduceAndConsume(t *testing.T) {
	goldens.Each(t, func(t *testing.T, c goldens.Case) {
		made := c.Stack(t, stack.ClusterLink)
		for name, cluster := range c.Config.Confluent.Clusters {
			for app, spec := range cluster.Applications {
				var grants []string
				each := func(kind string, patterns []config.Pattern, operations ...string) {
					for _, pattern := range patterns {
						grants = append(grants, on(kind, string(pattern), operations...)...)
					}
				}
				each("TOPIC", spec.Describes, "DESCRIBE") // no role gives it alone
				if spec.Authorization == config.RBAC {
					slices.Sort(grants)
					assert.Equal(t, grants, acls(made, "cluster_"+name+"_application_"+app))
					continue
				}
				each("TOPIC", spec.Produces, "WRITE")
				each("TOPIC", spec.Consumes, "READ")
				each("GROUP", spec.Groups, "READ")
				each("TRANSACTIONAL_ID", spec.TransactionalIDs, "WRITE")
				each("TOPIC", spec.Admin, "CREATE", "DELETE", "ALTER", "ALTER_CONFIGS")
				if spec.Streams != nil {
					own := spec.Streams.ApplicationID + "-*"
					grants = append(grants, on("TOPIC", own, "CREATE", "DELETE", "READ", "WRITE", "DESCRIBE_CONFIGS")...)
					grants = append(grants, on("GROUP", spec.Streams.ApplicationID, "READ")...)
					grants = append(grants, on("TRANSACTIONAL_ID", own, "WRITE")...)
				}
				slices.Sort(grants)
				assert.Equal(t, grants, acls(made, "cluster_"+name+"_application_"+app))
			}
		}
	})
}

func TestNoLiteralACLHasANameLikeAPrefix(t *testing.T) {
	goldens.Each(t, func(t *testing.T, c goldens.Case) {
		for _, acl := range c.Stack(t, stack.ClusterLink).Of("confluent_kafka_acl") {
			name := acl.Text("resource_name")
			assert.True(t, name == "*" || !strings.Contains(name, "*"), "%s: %s", acl.Address, name)
		}
	})
}

func TestLinksDependOnTheGrantsAndGatesOfBothSides(t *testing.T) {
	goldens.Each(t, func(t *testing.T, c goldens.Case) {
		made := c.Stack(t, stack.ClusterLink)
		for name, link := range c.Config.Links {
			halves := halves(made, name)
			require.Len(t, halves, map[string]int{
				config.LinkDestination: 1, config.LinkSource: 2, config.LinkBidirectional: 2,
			}[link.Mode])
			for _, half := range halves {
				for _, acl := range made.Of("confluent_kafka_acl") {
					if owner, ok := address.Owner(acl.Address, address.OfLink); ok && owner == name {
						assert.Contains(t, half.List("depends_on"), acl.Address)
					}
				}
				for _, cluster := range []string{link.Source, link.Destination} {
					if cluster == "" {
						continue // of another team
					}
					assert.Contains(t, half.List("depends_on"), "data.http.cluster_"+cluster+"_gate")
				}
			}
			if len(halves) == 2 {
				// The half at the destination comes first: by the alphabet too.
				assert.True(t, made.DependsOn(halves[1].Address)[halves[0].Address])
			}
		}
	})
}

// halves are the links of one name, in the order of their addresses.
func halves(made *stack.Document, name string) []stack.Object {
	var halves []stack.Object
	for _, link := range made.Of("confluent_cluster_link") {
		if link.Text("link_name") == name {
			halves = append(halves, link)
		}
	}
	return halves
}

func TestMirrorsDependOnEveryHalfAndOnTheirTopic(t *testing.T) {
	goldens.Each(t, func(t *testing.T, c goldens.Case) {
		made := c.Stack(t, stack.ClusterLink)
		count := 0
		for name, link := range c.Config.Links {
			count += len(c.Config.Mirrors(name)) + len(c.Config.ReverseMirrors(name))
			for _, mirror := range made.Of("confluent_kafka_mirror_topic") {
				if mirror.Text("cluster_link", "link_name") != name {
					continue
				}
				for _, half := range halves(made, name) {
					assert.Contains(t, mirror.List("depends_on"), half.Address)
				}
				topic := "confluent_kafka_topic." + address.Topic(link.Source, mirror.Text("source_kafka_topic", "topic_name"))
				if made.Object(topic).Exists() {
					assert.Contains(t, mirror.List("depends_on"), topic)
				}
			}
		}
		assert.Len(t, made.Of("confluent_kafka_mirror_topic"), count)
	})
}

func TestMirrorsHaveTheStatusThatIsAskedFor(t *testing.T) {
	goldens.Each(t, func(t *testing.T, c goldens.Case) {
		made := c.Stack(t, stack.ClusterLink)
		for name := range c.Config.Links {
			for _, topic := range c.Config.Mirrors(name) {
				mirror := made.Object("confluent_kafka_mirror_topic." + address.Mirror(name, topic.Topic))
				assert.Equal(t, topic.Status, mirror.Text("status"))
			}
		}
	})
}

func TestConnectorsDependOnTheirTopicAndGrantsAndAreNotDoubled(t *testing.T) {
	kinds := map[bool]int{}
	goldens.Each(t, func(t *testing.T, c goldens.Case) {
		made := c.Stack(t, stack.ClusterLink)
		count := 0
		for name, cluster := range c.Config.Confluent.Clusters {
			for connector, spec := range cluster.Connectors {
				count++
				kinds[spec.IsDatagen()]++
				id := "cluster_" + name + "_connector_" + connector
				object := made.Object("confluent_connector." + id + "_managed")
				if spec.IsDatagen() { // an address of states that exist
					object = made.Object("confluent_connector." + id + "_datagen")
				}
				needs := object.List("depends_on")
				for topic := range cluster.Topics {
					used := func(p config.Pattern) bool { return p.Matches(topic) }
					if slices.ContainsFunc(slices.Concat(spec.Writes(), spec.Consumes, spec.OwnTopics, []config.Pattern{config.Pattern(spec.DeadLetterTopic)}), used) {
						assert.Contains(t, needs, "confluent_kafka_topic."+address.Topic(name, topic))
					}
				}
				grants := made.Of("confluent_kafka_acl")
				grants = slices.DeleteFunc(grants, func(one stack.Object) bool { return !strings.HasPrefix(one.Address, "confluent_kafka_acl."+id+"_") })
				assert.Len(t, grants, len(rights.OfConnector(spec)))
				for _, grant := range grants {
					assert.Contains(t, needs, grant.Address)
				}
				assert.Empty(t, object.Text("lifecycle", "create_before_destroy"), "two connectors cannot have one name")
			}
		}
		assert.Len(t, made.Of("confluent_connector"), count)
	})
	assert.Positive(t, kinds[true])
	assert.Positive(t, kinds[false])
}

// A connector's secrets are names of secrets in the JSON, and nothing that is not secret is hidden among them.
func TestSecretsOfConnectorsAreReadFromSecretsManager(t *testing.T) {
	found := 0
	goldens.Each(t, func(t *testing.T, c goldens.Case) {
		made := c.Stack(t, stack.ClusterLink)
		for name, cluster := range c.Config.Confluent.Clusters {
			for connector, spec := range cluster.Connectors {
				if spec.IsDatagen() {
					continue
				}
				id := address.Managed(name, connector)
				object := made.Object("confluent_connector." + id)
				sensitive, _ := object.Body["config_sensitive"].(map[string]any)
				plain, _ := object.Body["config_nonsensitive"].(map[string]any)
				assert.Len(t, sensitive, len(spec.Secrets))
				for key, value := range spec.Secrets {
					found++
					lookup := "data.aws_secretsmanager_secret_version." + address.Join(id, address.Setting(key))
					assert.Equal(t, value.Secret, made.Object(lookup).Text("secret_id"))
					want := "${" + lookup + ".secret_string}"
					if value.Key != "" {
						want = "${jsondecode(" + lookup + ".secret_string)[\"" + value.Key + "\"]}"
					}
					assert.Equal(t, want, sensitive[key])
					assert.NotContains(t, plain, key)
				}
				assert.Equal(t, "SERVICE_ACCOUNT", plain["kafka.auth.mode"])
				assert.Equal(t, spec.Class, plain["connector.class"])
			}
		}
	})
	assert.Positive(t, found)
}

// What is kept at the provider is kept in no state. The cluster's id is not: it would take the
// place of what the resources say.
func TestTopicsAndACLsCarryNoCredentials(t *testing.T) {
	goldens.Each(t, func(t *testing.T, c goldens.Case) {
		made := c.Stack(t, stack.ClusterLink)
		aliases := map[string]bool{}
		for _, one := range made.Provider["confluent"].([]any) {
			settings := one.(map[string]any)
			if alias, ok := settings["alias"].(string); ok {
				aliases["confluent."+alias] = true
				all := []string{"kafka_rest_endpoint", "kafka_api_key", "kafka_api_secret"}
				if alias == "schema-registry_manager" {
					all = []string{"schema_registry_id", "schema_registry_rest_endpoint", "schema_registry_api_key", "schema_registry_api_secret"}
				}
				for _, name := range all {
					assert.NotEmpty(t, settings[name], "with some of them only the provider takes none")
				}
			}
			assert.NotContains(t, settings, "kafka_id")
		}
		for _, object := range append(made.Of("confluent_kafka_topic"), made.Of("confluent_kafka_acl")...) {
			assert.NotContains(t, object.Body, "credentials", object.Address)
			assert.NotContains(t, object.Body, "rest_endpoint", object.Address)
			assert.NotEmpty(t, object.Text("kafka_cluster", "id"))
			alias := object.Text("provider")
			assert.True(t, aliases[alias], "%s by %s", object.Address, alias)
			cluster := strings.TrimSuffix(strings.TrimPrefix(alias, "confluent.cluster_"), "_manager")
			assert.True(t, touches(object, cluster), "%s is made by the provider of its own cluster", object.Address)
		}
	})
}

func TestCredentialsComeFromSecretsManagerByName(t *testing.T) {
	goldens.Each(t, func(t *testing.T, c goldens.Case) {
		made := c.Stack(t, stack.ClusterLink)
		core := c.Stack(t, stack.ConfluentCore)
		names := map[string]bool{}
		for _, secret := range core.Of("aws_secretsmanager_secret") {
			names[secret.Text("name")] = true
		}
		shares := map[string]bool{}
		for _, link := range c.Config.Links {
			shares[link.Share] = true
		}
		for _, exporter := range c.Config.Exporters() {
			shares[exporter.Import] = true
		}
		managers := made.Of("ephemeral.aws_secretsmanager_secret_version")
		links := made.Of("data.aws_secretsmanager_secret_version")
		links = slices.DeleteFunc(links, func(one stack.Object) bool { return strings.Contains(one.Address, "_connector_") })
		assert.Len(t, links, 2*len(c.Config.Links)+len(c.Config.Exporters()), "only links, exporters and connectors keep what they read")
		for _, secret := range append(managers, links...) {
			if _, ofShare := shares[secret.Text("secret_id")]; ofShare {
				continue
			}
			assert.True(t, names[secret.Text("secret_id")], "%s is made by confluent-core", secret.Text("secret_id"))
		}
		for name := range c.Config.Confluent.Clusters {
			address := "ephemeral.aws_secretsmanager_secret_version.cluster_" + name + "_manager"
			assert.Equal(t, c.Config.UsesManager(name), made.Object(address).Exists(), "an empty cluster's secret is not read")
		}
	})
}
