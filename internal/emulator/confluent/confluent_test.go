package confluent

import (
	"fmt"
	"maps"
	"net/http"
	"strings"
	"testing"

	"cdk.tf/confluent-privatelink/internal/emulator"
	"cdk.tf/confluent-privatelink/internal/emulator/network"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const vpc = "vpc-0a1b2c3d4e5f60002"

// cloudTest is an emulated organization in which a test creates, changes and deletes, as Terraform would. Its
// client stands in the VPC of the only endpoint, so that no route is needed.
type cloudTest struct {
	*testing.T
	world    *emulator.World
	provider *emulator.Provider
	// settings of the provider configuration.
	settings emulator.Object
}

func newCloud(t *testing.T) cloudTest {
	t.Helper()
	world := emulator.NewWorld()
	world.Seed("aws_vpc", vpc, emulator.Object{"cidr_block": "10.0.0.0/20"})
	world.Seed("aws_subnet", "subnet-1", emulator.Object{"vpc_id": vpc, "cidr_block": "10.0.0.0/24"})
	world.Seed("aws_vpc_security_group_ingress_rule", "sgr-1", emulator.Object{
		"security_group_id": "sg-1", "cidr_ipv4": "10.0.0.0/20", "ip_protocol": "tcp", "from_port": 443, "to_port": 443,
	})
	client := network.Client{World: world, VPC: vpc, Name: "agents"}
	return cloudTest{T: t, world: world, provider: Provider(Cloud{Region: "us-east-1", Client: client, Topics: map[string][]string{}})}
}

func (c cloudTest) call(operation, kind string, object, prior emulator.Object) error {
	resource := c.provider.Resources[kind]
	hook := map[string]func(*emulator.Call) error{"create": resource.Create, "update": resource.Update, "delete": resource.Delete, "read": resource.Read}[operation]
	if hook == nil {
		return nil
	}
	return hook(&emulator.Call{World: c.world, Type: kind, Operation: operation, Object: object, Prior: prior, Config: object, Provider: c.settings})
}

func (c cloudTest) make(kind string, object emulator.Object) string {
	c.Helper()
	require.NoError(c, c.call("create", kind, object, nil))
	c.world.Put(kind, object.String("id"), object)
	return object.String("id")
}

func (c cloudTest) refuses(words, kind string, object emulator.Object) {
	c.Helper()
	assert.ErrorContains(c, c.call("create", kind, object, nil), words)
}

func (c cloudTest) refusesToDelete(words, kind, id string) {
	c.Helper()
	assert.ErrorContains(c, c.call("delete", kind, c.world.Get(kind, id), nil), words)
}

func block(attributes emulator.Object) []any { return []any{map[string]any(attributes)} }

func in(id string) []any { return block(emulator.Object{"id": id}) }

func (c cloudTest) environment(name string) string {
	return c.make("confluent_environment", emulator.Object{"display_name": name})
}

func (c cloudTest) attachment(environment string) emulator.Object {
	return emulator.Object{"environment": in(environment), "region": "us-east-1"}
}

func (c cloudTest) cluster(environment, name string) string {
	return c.make("confluent_kafka_cluster", emulator.Object{"environment": in(environment), "display_name": name, "enterprise": block(emulator.Object{})})
}

// reachable makes the network that leads to an environment's clusters.
func (c cloudTest) reachable(environment string) {
	attachment := c.make("confluent_private_link_attachment", c.attachment(environment))
	c.world.Seed("aws_vpc_endpoint", "vpce-1", emulator.Object{
		"vpc_id": vpc, "subnet_ids": emulator.List("subnet-1"), "security_group_ids": emulator.List("sg-1"),
		"service_name": c.world.Get("confluent_private_link_attachment", attachment).Block("aws")["vpc_endpoint_service_name"],
		"dns_entry":    block(emulator.Object{"dns_name": "vpce-1.vpce.amazonaws.com"}),
	})
	c.make("confluent_private_link_attachment_connection", emulator.Object{
		"environment": in(environment), "private_link_attachment": in(attachment), "aws": block(emulator.Object{"vpc_endpoint_id": "vpce-1"}),
	})
	c.world.Seed("aws_route53_zone", "Z1", emulator.Object{"name": "us-east-1.aws.private.confluent.cloud", "vpc": block(emulator.Object{"vpc_id": vpc})})
	c.world.Seed("aws_route53_record", "r-1", emulator.Object{
		"zone_id": "Z1", "fqdn": "*.us-east-1.aws.private.confluent.cloud", "type": "CNAME", "records": emulator.List("vpce-1.vpce.amazonaws.com"),
	})
}

// account makes a service account with a key for a cluster, and returns it and the key as credentials.
func (c cloudTest) account(name, environment, cluster string) (id string, credentials []any) {
	id = c.make("confluent_service_account", emulator.Object{"display_name": name})
	key := c.make("confluent_api_key", c.key(id, environment, cluster))
	return id, block(emulator.Object{"key": key, "secret": c.world.Get("confluent_api_key", key)["secret"]})
}

func (c cloudTest) key(account, environment, cluster string) emulator.Object {
	return emulator.Object{
		"owner": in(account), "disable_wait_for_ready": true,
		"managed_resource": block(emulator.Object{"id": cluster, "api_version": "cmk/v2", "environment": in(environment)}),
	}
}

func (c cloudTest) admin(account, cluster string) string {
	return c.make("confluent_role_binding", emulator.Object{
		"principal": "User:" + account, "role_name": "CloudClusterAdmin", "crn_pattern": c.world.Get("confluent_kafka_cluster", cluster)["rbac_crn"],
	})
}

func TestEnvironmentsAttachmentsAndConnections(t *testing.T) {
	c := newCloud(t)
	environment := c.environment("one")
	assert.NotEqual(t, environment, c.environment("one"), "a second one of that name")
	c.refuses("environment env-nothing not found", "confluent_private_link_attachment", c.attachment("env-nothing"))
	c.reachable(environment)
	c.refuses("409 Conflict: environment "+environment+" has platt-", "confluent_private_link_attachment", c.attachment(environment))
	attachment := c.world.All("confluent_private_link_attachment", nil)[0].String("id")
	c.refuses("vpce-1 is already registered by plattc-", "confluent_private_link_attachment_connection", emulator.Object{
		"environment": in(environment), "private_link_attachment": in(attachment), "aws": block(emulator.Object{"vpc_endpoint_id": "vpce-1"}),
	})
	c.refusesToDelete("it has the connection plattc-", "confluent_private_link_attachment", attachment)
	c.refusesToDelete("the environment is not empty", "confluent_environment", environment)
	c.cluster(environment, "alone")
	c.refusesToDelete("lkc-", "confluent_environment", environment)
}

func TestGatewaysAndAccessPoints(t *testing.T) {
	c := newCloud(t)
	environment := c.environment("one")
	gateway := func() emulator.Object {
		return emulator.Object{"environment": in(environment), "display_name": "gw", ingressGateway: block(emulator.Object{"region": "us-east-1"})}
	}
	id := c.make("confluent_gateway", gateway())
	c.refuses("has the ingress gateway "+id, "confluent_gateway", gateway())
	elsewhere := emulator.Object{"environment": in(environment), "display_name": "gw", ingressGateway: block(emulator.Object{"region": "eu-west-1"})}
	create := Provider(Cloud{Region: "eu-west-1"}).Resources["confluent_gateway"].Create
	require.NoError(t, create(&emulator.Call{World: c.world, Type: "confluent_gateway", Object: elsewhere}), "one per region")
	point := func(endpoint string) emulator.Object {
		return emulator.Object{"environment": in(environment), "gateway": in(id), ingressEndpoint: block(emulator.Object{"vpc_endpoint_id": endpoint})}
	}
	c.refuses("vpce-nothing is not connected", "confluent_access_point", point("vpce-nothing"))
	c.world.Seed("aws_vpc_endpoint", "vpce-1", emulator.Object{"service_name": c.world.Get("confluent_gateway", id).Block(ingressGateway)["vpc_endpoint_service_name"]})
	access := c.make("confluent_access_point", point("vpce-1"))
	c.refusesToDelete("it has the access point "+access, "confluent_gateway", id)

	cluster := c.world.Get("confluent_kafka_cluster", c.cluster(environment, "a"))
	endpoints := cluster.Blocks("endpoints")
	require.Len(t, endpoints, 1)
	assert.NotContains(t, endpoints[0]["access_point_id"], "-", "an access point's id has no dash here")
	assert.Equal(t, "https://"+cluster.String("id")+"-"+endpoints[0].String("access_point_id")+".us-east-1.aws.accesspoint.glb.confluent.cloud:443", endpoints[0]["rest_endpoint"])
}

func TestAProtectedClusterIsNotDeleted(t *testing.T) {
	c := newCloud(t)
	id := c.cluster(c.environment("one"), "a")
	cluster := c.world.Get("confluent_kafka_cluster", id)
	cluster["deletion_protection"] = true
	c.refusesToDelete("Deletion protection is enabled", "confluent_kafka_cluster", id)
	cluster["deletion_protection"] = false
	c.world.Put("confluent_connector", "lcc-1", emulator.Object{"id": "lcc-1", "kafka_cluster": in(id)})
	c.world.Put("confluent_connector", "lcc-2", emulator.Object{"id": "lcc-2", "kafka_cluster": in("lkc-other")})
	older := maps.Clone(cluster)
	older["deletion_protection"] = true
	assert.NoError(t, c.call("delete", "confluent_kafka_cluster", older, nil), "what the state says of it does not count")
	assert.Nil(t, c.world.Get("confluent_connector", "lcc-1"), "it goes with its cluster")
	assert.NotNil(t, c.world.Get("confluent_connector", "lcc-2"))
}

func TestTheSchemaRegistryComesWithTheFirstCluster(t *testing.T) {
	c := newCloud(t)
	environment := c.environment("one")
	read := func() (emulator.Object, error) {
		call := &emulator.Call{World: c.world, Object: emulator.Object{"environment": in(environment)}}
		return call.Object, c.provider.DataSources["confluent_schema_registry_cluster"](call)
	}
	_, err := read()
	assert.ErrorContains(t, err, "there are no SR clusters")
	c.cluster(environment, "a")
	registry, err := read()
	require.NoError(t, err)
	assert.Contains(t, registry.String("resource_name"), "/schema-registry=lsrc-")
	assert.Equal(t, map[string]any{"us-east-1": registry["private_rest_endpoint"]}, registry["private_regional_rest_endpoints"])

	c.provider.DataSources = Cloud{Region: "us-east-1", RegistryRegion: "us-east-2"}.lookups()
	registry, err = read()
	require.NoError(t, err)
	assert.Equal(t, "us-east-2", registry["region"])
	assert.Equal(t, map[string]any{"us-east-2": registry["private_rest_endpoint"]}, registry["private_regional_rest_endpoints"], "the region of the registry, not of the clusters")
}

// Entries with and without an access point stand side by side.
func TestEndpointsOfTheSchemaRegistry(t *testing.T) {
	c := newCloud(t)
	environment := c.environment("one")
	lookup := func(region string) []emulator.Object {
		call := &emulator.Call{World: c.world, Object: emulator.Object{"filter": block(emulator.Object{
			"environment": in(environment), "service": "SCHEMA_REGISTRY", "region": region, "is_private": true,
		})}}
		require.NoError(t, c.provider.DataSources["confluent_endpoint"](call))
		return call.Object.Blocks("endpoints")
	}
	assert.Empty(t, lookup("us-east-1"), "no cluster, no registry")
	c.cluster(environment, "a")
	c.world.Seed("confluent_access_point", "ap-1", emulator.Object{"environment": in(environment), "gateway": in("gw-1"), ingressEndpoint: block(emulator.Object{})})
	endpoints := lookup("us-east-1")
	require.Len(t, endpoints, 2)
	assert.Empty(t, endpoints[0].Blocks("access_point"))
	assert.Equal(t, "ap-1", endpoints[1].Block("access_point")["id"])
	assert.Contains(t, endpoints[1]["endpoint"], "-ap1.us-east-1.aws.accesspoint.glb.confluent.cloud")
	assert.Empty(t, lookup("us-east-2"), "the registry is elsewhere")
}

func TestAConnectorKeepsItsName(t *testing.T) {
	c := newCloud(t)
	connector := func(name, tasks string) emulator.Object {
		return emulator.Object{"id": "lcc-1", "config_nonsensitive": map[string]any{"name": name, "tasks.max": tasks}}
	}
	assert.NoError(t, c.call("update", "confluent_connector", connector("stock", "2"), connector("stock", "1")))
	assert.EqualError(t, c.call("update", "confluent_connector", connector("trades", "1"), connector("stock", "1")), `error updating Connector "lcc-1": "name" attribute cannot be updated`)
}

func TestAConnectorKeepsItsClass(t *testing.T) {
	c := newCloud(t)
	connector := func(class string) emulator.Object {
		return emulator.Object{"id": "lcc-1", "config_nonsensitive": map[string]any{"name": "a", "connector.class": class}, "status": "RUNNING"}
	}
	assert.ErrorContains(t, c.call("update", "confluent_connector", connector("LambdaSink"), connector("S3_SINK")), `error updating Connector "lcc-1": 400 Bad Request`)
}

// The provider prints the status alone, and its own words for an update.
func TestARefusedUpdateOfAConnectorSaysUpdating(t *testing.T) {
	c := newCloud(t)
	home := c.cluster(c.environment("one"), "a")
	connector := func(topics string) emulator.Object {
		return emulator.Object{"id": "lcc-1", "kafka_cluster": in(home), "status": "RUNNING", "config_nonsensitive": map[string]any{
			"name": "a", "connector.class": "DatagenSource", "kafka.topic": topics, "kafka.service.account.id": "sa-1"}}
	}
	refused := c.call("update", "confluent_connector", connector("nothing"), connector("orders"))
	assert.EqualError(t, refused, `error updating Connector "lcc-1": 400 Bad Request`)
	var refusal *emulator.Refusal
	require.ErrorAs(t, refused, &refusal)
	assert.Contains(t, refusal.Hint, "the topic 'nothing' does not exist")
}

func TestAConnectorIsPausedAndResumedAndNothingElse(t *testing.T) {
	c := newCloud(t)
	connector := func(status string) emulator.Object {
		return emulator.Object{"id": "lcc-1", "config_nonsensitive": map[string]any{"name": "stock"}, "status": status}
	}
	assert.NoError(t, c.call("update", "confluent_connector", connector("PAUSED"), connector("RUNNING")))
	assert.NoError(t, c.call("update", "confluent_connector", connector("RUNNING"), connector("PAUSED")))
	assert.EqualError(t, c.call("update", "confluent_connector", connector("PAUSED"), connector("FAILED")),
		`error updating Connector "lcc-1": only "PAUSED"->"RUNNING" or "RUNNING"->"PAUSED" transitions are supported but "FAILED"->"PAUSED" was attempted`)
}

func TestAConnectorIsMadeOfAKnownClassWithWhatItNeedsAndItsRights(t *testing.T) {
	c := newCloud(t)
	environment := c.environment("one")
	home := c.cluster(environment, "a")
	account := c.make("confluent_service_account", emulator.Object{"display_name": "a"})
	sink := func(settings map[string]any) emulator.Object {
		config := map[string]any{"name": "s", "connector.class": "PagerDutySink", "topics": "orders", "input.data.format": "JSON", "tasks.max": "1",
			"kafka.service.account.id": account, "errors.deadletterqueue.topic.name": "lost", "reporter.error.topic.name": "lost"}
		maps.Copy(config, settings)
		return emulator.Object{"environment": in(environment), "kafka_cluster": in(home), "config_nonsensitive": config,
			"config_sensitive": map[string]any{"pagerduty.api.key": "k"}, "status": "PAUSED"}
	}
	c.refuses("404 Not Found", "confluent_connector", sink(map[string]any{"connector.class": "S3SINK"}))
	c.refuses(`\"pagerduty.api.key\" is required`, "confluent_connector", func() emulator.Object {
		without := sink(nil)
		delete(without, "config_sensitive")
		return without
	}())
	c.refuses("group: [connect-lcc-", "confluent_connector", sink(nil))
	allow := func(kind, name, pattern, operation string) {
		c.world.Seed("confluent_kafka_acl", kind+name+operation, emulator.Object{"kafka_cluster": in(home), "resource_type": kind, "resource_name": name,
			"pattern_type": pattern, "principal": "User:" + account, "host": "*", "operation": operation, "permission": "ALLOW"})
	}
	allow("GROUP", "connect-lcc-", "PREFIXED", "READ")
	c.refuses("the topic 'orders' does not exist", "confluent_connector", sink(nil))
	c.world.Seed("confluent_kafka_topic", home+"/orders", emulator.Object{"topic_name": "orders"})
	c.refuses("topics: [orders]", "confluent_connector", sink(nil))
	allow("TOPIC", "orders", "LITERAL", "READ")
	c.refuses("topics: [lost]", "confluent_connector", sink(nil))
	allow("TOPIC", "lost", "LITERAL", "CREATE")
	allow("TOPIC", "lost", "LITERAL", "WRITE")
	c.refuses("topics: [success-lcc-", "confluent_connector", sink(nil))
	allow("TOPIC", "success-lcc-", "PREFIXED", "CREATE")
	allow("TOPIC", "success-lcc-", "PREFIXED", "WRITE")
	id := c.make("confluent_connector", sink(nil))
	assert.Equal(t, "RUNNING", c.world.Get("confluent_connector", id)["status"], "whatever status is asked for")
}

func TestAKeyThatWaitsNeedsTheNetwork(t *testing.T) {
	c := newCloud(t)
	environment := c.environment("one")
	cluster := c.cluster(environment, "a")
	account := c.make("confluent_service_account", emulator.Object{"display_name": "a"})
	c.refuses("Service name is already in use", "confluent_service_account", emulator.Object{"display_name": "a"})
	key := c.key(account, environment, cluster)
	delete(key, "disable_wait_for_ready")
	c.refuses("no such host", "confluent_api_key", key)
	c.reachable(environment)
	c.make("confluent_api_key", key)
	c.refuses("service account sa-nothing not found", "confluent_api_key", c.key("sa-nothing", environment, cluster))
	c.refuses("kafka cluster lkc-nothing not found", "confluent_api_key", c.key(account, environment, "lkc-nothing"))
}

func TestRightsAreThoseOfTheMoment(t *testing.T) {
	c := newCloud(t)
	environment := c.environment("one")
	c.reachable(environment)
	cluster := c.cluster(environment, "a")
	account, credentials := c.account("manager", environment, cluster)
	object := emulator.Object{
		"topic_name": "orders", "kafka_cluster": in(cluster), "credentials": credentials,
		"rest_endpoint": c.world.Get("confluent_kafka_cluster", cluster)["rest_endpoint"],
	}
	const kind = "confluent_kafka_topic"
	c.refuses("401 Unauthorized", kind, object)
	binding := c.admin(account, cluster)
	id := c.make(kind, object)
	c.refuses("Topic 'orders' already exists", kind, object)

	c.world.Remove("confluent_role_binding", binding)
	assert.ErrorContains(t, c.call("read", kind, object, nil), "401 Unauthorized")
	c.refusesToDelete("401 Unauthorized", kind, id)
	c.admin(account, cluster)
	assert.NoError(t, c.call("delete", kind, object, nil))

	c.world.Remove("confluent_api_key", object.Block("credentials").String("key"))
	c.refusesToDelete("401 Unauthorized", kind, id)
}

func TestPermissions(t *testing.T) {
	c := newCloud(t)
	environment := c.environment("one")
	id := c.cluster(environment, "a")
	crn := c.world.Get("confluent_kafka_cluster", id).String("rbac_crn")
	account := c.make("confluent_service_account", emulator.Object{"display_name": "a"})
	principal := "User:" + account
	bind := func(role, crn string) {
		c.make("confluent_role_binding", emulator.Object{"principal": principal, "role_name": role, "crn_pattern": crn})
	}
	acl := func(resource, name, pattern, operation string) {
		c.world.Put("confluent_kafka_acl", name+operation, emulator.Object{
			"kafka_cluster": in(id), "principal": principal, "permission": "ALLOW", "resource_type": resource,
			"resource_name": name, "pattern_type": pattern, "operation": operation,
		})
	}
	may := func(wanted Permission) bool { return Allowed(c.world, principal, id, wanted) }

	bind("DeveloperRead", crn+"/kafka="+id+"/topic=dev-*")
	assert.True(t, may(topic("dev-a", "READ")))
	assert.False(t, may(topic("dev-a", "DESCRIBE_CONFIGS")), "DeveloperRead has no DESCRIBE_CONFIGS")
	assert.False(t, may(topic("prod-a", "READ")))
	acl("TOPIC", "prod-", "LITERAL", "WRITE")
	assert.False(t, may(topic("prod-a", "WRITE")), "a literal name is no prefix")
	acl("TOPIC", "prod-", "PREFIXED", "WRITE")
	assert.True(t, may(topic("prod-a", "WRITE")))
	assert.True(t, may(topic("prod-a", "DESCRIBE")), "WRITE implies DESCRIBE")
	assert.False(t, may(topic("prod-a", "READ")))
	assert.False(t, may(cluster("ALTER")))
	acl("CLUSTER", "kafka-cluster", "LITERAL", "ALTER")
	assert.True(t, may(cluster("ALTER")))
	bind("EnvironmentAdmin", EnvironmentCRN(environment))
	assert.True(t, may(topic("anything", "DELETE")))
	c.refuses("role Nobody cannot be bound", "confluent_role_binding", emulator.Object{"principal": principal, "role_name": "Nobody", "crn_pattern": crn})
}

// As Kafka's own authorizer (StandardAuthorizerData) with Confluent's role bindings beside it.
func TestACLsAreEvaluatedAsKafkaDoes(t *testing.T) {
	c := newCloud(t)
	environment := c.environment("one")
	id := c.cluster(environment, "a")
	account := c.make("confluent_service_account", emulator.Object{"display_name": "a"})
	acl := func(principal, permission, resource, name, pattern, operation string) {
		c.world.Put("confluent_kafka_acl", principal+permission+resource+name+pattern+operation, emulator.Object{
			"kafka_cluster": in(id), "principal": principal, "permission": permission, "resource_type": resource,
			"resource_name": name, "pattern_type": pattern, "operation": operation,
		})
	}
	me := "User:" + account
	may := func(resource, name, operation string) bool {
		return Allowed(c.world, me, id, Permission{resource, name, operation})
	}

	acl(me, "ALLOW", "TOPIC", "dev-*", "LITERAL", "READ")
	assert.False(t, may("TOPIC", "dev-a", "READ"), "a literal name that looks like a prefix is a name")
	assert.True(t, may("TOPIC", "dev-*", "READ"))
	acl(me, "ALLOW", "TOPIC", "*", "LITERAL", "READ")
	assert.True(t, may("TOPIC", "dev-a", "READ"), "the lone * covers all")
	assert.False(t, may("GROUP", "dev-a", "READ"), "of its own type")

	acl(me, "DENY", "TOPIC", "dev-secret", "PREFIXED", "READ")
	assert.False(t, may("TOPIC", "dev-secret-1", "READ"), "what denies goes first")
	assert.True(t, may("TOPIC", "dev-secret-1", "DESCRIBE"), "READ that is denied implies nothing")
	c.make("confluent_role_binding", emulator.Object{"principal": me, "role_name": "CloudClusterAdmin", "crn_pattern": c.world.Get("confluent_kafka_cluster", id)["rbac_crn"]})
	assert.False(t, may("TOPIC", "dev-secret-1", "READ"), "before role bindings too")
	assert.True(t, may("TOPIC", "dev-secret-1", "DELETE"))
	acl("User:*", "DENY", "TRANSACTIONAL_ID", "pay", "PREFIXED", "ALL")
	assert.False(t, may("TRANSACTIONAL_ID", "pay-1", "WRITE"), "User:* is everybody")

	other := c.make("confluent_service_account", emulator.Object{"display_name": "b"})
	me = "User:" + other
	acl(me, "ALLOW", "TOPIC", "a", "LITERAL", "ALTER_CONFIGS")
	assert.True(t, may("TOPIC", "a", "DESCRIBE_CONFIGS"))
	assert.False(t, may("TOPIC", "a", "DESCRIBE"))
	assert.False(t, may("TOPIC", "b", "CREATE"))
	acl(me, "ALLOW", "CLUSTER", "kafka-cluster", "LITERAL", "CREATE")
	assert.True(t, may("TOPIC", "b", "CREATE"), "CREATE on the cluster is for any topic")
}

func TestIdentityPoolsAndQuotas(t *testing.T) {
	c := newCloud(t)
	environment := c.environment("one")
	cluster := c.cluster(environment, "a")
	provider := c.make("confluent_identity_provider", emulator.Object{"display_name": "okta", "issuer": "https://okta.example", "jwks_uri": "https://okta.example/keys"})
	c.refuses("issuer is already in use", "confluent_identity_provider", emulator.Object{"display_name": "other", "issuer": "https://okta.example"})
	pool := func(provider, filter string) emulator.Object {
		return emulator.Object{"identity_provider": in(provider), "display_name": "shop", "filter": filter}
	}
	const kind = "confluent_identity_pool"
	c.refuses("404 Not Found: identity provider op-none", kind, pool("op-none", `claims.sub == "a"`))
	c.refuses("looks at no claim", kind, pool(provider, ""))
	c.refuses("looks at no claim", kind, pool(provider, "true"))
	id := c.make(kind, pool(provider, `claims.sub == "a"`))
	everybody := pool(provider, "true")
	everybody["id"] = id
	assert.EqualError(t, c.call("update", kind, everybody, nil), `error updating identity pool "`+id+`": 400 Bad Request: the filter "true" looks at no claim`)
	c.refusesToDelete("it has the identity pool "+id, "confluent_identity_provider", provider)

	crn := c.world.Get("confluent_kafka_cluster", cluster).String("rbac_crn") + "/kafka=" + cluster
	bind := func(principal, crn string) emulator.Object {
		return emulator.Object{"principal": "User:" + principal, "role_name": "DeveloperRead", "crn_pattern": crn}
	}
	c.refuses("identity pool pool-none not found", "confluent_role_binding", bind("pool-none", crn+"/topic=a"))
	c.refuses("names no topic, group or transactional id", "confluent_role_binding", bind(id, crn))
	c.make("confluent_role_binding", bind(id, crn+"/topic=a"))
	assert.True(t, Allowed(c.world, "User:"+id, cluster, topic("a", "READ")))

	quota := func(principal, ingress string) emulator.Object {
		return emulator.Object{
			"display_name": "shop", "kafka_cluster": in(cluster), "environment": in(environment), "principals": []any{principal},
			"throughput": block(emulator.Object{"ingress_byte_rate": ingress, "egress_byte_rate": "1000000"}),
		}
	}
	const quotas = "confluent_kafka_client_quota"
	c.refuses("ingress_byte_rate must be at least 1000000", quotas, quota(id, "999999"))
	c.refuses("service account sa-none not found", quotas, quota("sa-none", "1000000"))
	made := c.make(quotas, quota(id, "1000000"))
	less := quota(id, "999999")
	less["id"] = made
	assert.EqualError(t, c.call("update", quotas, less, nil), `error updating Kafka client quota "`+made+`": 400 Bad Request: ingress_byte_rate must be at least 1000000`)
	c.refuses("principal "+id+" has the quota", quotas, quota(id, "2000000"))
	c.world.Get("confluent_kafka_cluster", cluster)["standard"] = block(emulator.Object{})
	c.refuses("not available on Basic and Standard clusters", quotas, quota(id, "1000000"))
}

func TestACLsThatKafkaDoesNotKnow(t *testing.T) {
	c := newCloud(t)
	environment := c.environment("one")
	c.reachable(environment)
	id := c.cluster(environment, "a")
	manager, credentials := c.account("manager", environment, id)
	c.admin(manager, id)
	refuses := func(words, resource, name, pattern, operation string) {
		c.refuses(words, "confluent_kafka_acl", emulator.Object{
			"kafka_cluster": in(id), "credentials": credentials, "rest_endpoint": c.world.Get("confluent_kafka_cluster", id)["rest_endpoint"],
			"principal": "User:sa-1", "permission": "ALLOW", "host": "*", "resource_type": resource, "resource_name": name, "pattern_type": pattern, "operation": operation,
		})
	}
	refuses("operation READ is not one of resource type TRANSACTIONAL_ID", "TRANSACTIONAL_ID", "pay-", "PREFIXED", "READ")
	refuses("operation CREATE is not one of resource type GROUP", "GROUP", "pay", "LITERAL", "CREATE")
	refuses("the cluster is named kafka-cluster", "CLUSTER", "kafka", "PREFIXED", "DESCRIBE")
}

func TestLinksAndMirrors(t *testing.T) {
	c := newCloud(t)
	environment := c.environment("one")
	c.reachable(environment)
	source, destination := c.cluster(environment, "source"), c.cluster(environment, "destination")
	reader, atSource := c.account("reader", environment, source)
	creator, atDestination := c.account("creator", environment, destination)
	c.admin(creator, destination)
	c.world.Seed("confluent_kafka_topic", source+"/orders", emulator.Object{})
	rest := c.world.Get("confluent_kafka_cluster", destination)["rest_endpoint"]
	link := emulator.Object{
		"link_name": "link", "config": map[string]any{"acl.sync.enable": "false"},
		"source_kafka_cluster":      block(emulator.Object{"id": source, "bootstrap_endpoint": source + ".example:9092", "credentials": atSource}),
		"destination_kafka_cluster": block(emulator.Object{"id": destination, "rest_endpoint": rest, "credentials": atDestination}),
	}
	id := c.make("confluent_cluster_link", link)
	assert.Equal(t, destination+"/link", id)
	assert.Equal(t, id, importLink(c.world, "link/DESTINATION/OUTBOUND/"+source+"/"+destination))
	c.refuses("Cluster link 'link' already exists", "confluent_cluster_link", link)
	assert.EqualError(t, c.call("update", "confluent_cluster_link", emulator.Object{"id": id}, link), `error updating Cluster Link "`+id+
		`": reset to cluster link setting's default value operation (in other words, removing cluster link settings from "config" block) is not supported at the moment. `+
		`Instead, find its default value at https://docs.confluent.io/cloud/current/multi-cloud/cluster-linking/cluster-links-cc.html#configuring-cluster-link-behavior and set its current value to the default value.`)

	mirror := emulator.Object{
		"source_kafka_topic": block(emulator.Object{"topic_name": "orders"}), "cluster_link": block(emulator.Object{"link_name": "link"}),
		"kafka_cluster": block(emulator.Object{"id": destination, "rest_endpoint": rest, "credentials": atDestination}),
	}
	c.refuses("Not authorized to access topics: [orders]", "confluent_kafka_mirror_topic", mirror)
	c.admin(reader, source)
	c.make("confluent_kafka_mirror_topic", mirror)
	assert.Equal(t, "ACTIVE", mirror["status"])
	c.refuses("Topic 'orders' already exists", "confluent_kafka_mirror_topic", mirror)
	c.refusesToDelete("is in use by mirror topics: [orders]", "confluent_cluster_link", id)

	// The key is replaced: in place, tried by a read, and nothing happens to the mirror topic.
	key := func(credentials []any) emulator.Object {
		changed := maps.Clone(mirror)
		changed["kafka_cluster"] = block(emulator.Object{"id": destination, "rest_endpoint": rest, "credentials": credentials})
		return changed
	}
	assert.NotContains(t, c.provider.Resources["confluent_kafka_mirror_topic"].Replace, "kafka_cluster.credentials")
	c.world.Seed(mirrorState, mirror.String("id"), emulator.Object{"status": "PAUSED"})
	assert.NoError(t, c.call("update", "confluent_kafka_mirror_topic", key(atDestination), mirror))
	assert.NotNil(t, c.world.Get(mirrorState, mirror.String("id")), "what Kafka knows stays")
	assert.ErrorContains(t, c.call("update", "confluent_kafka_mirror_topic", key(atSource), mirror), "401 Unauthorized")
	c.world.Get(mirrorState, mirror.String("id"))["status"] = "SOURCE_UNAVAILABLE"
	assert.ErrorContains(t, c.call("update", "confluent_kafka_mirror_topic", key(atDestination), mirror), "SOURCE_UNAVAILABLE is not a valid MirrorTopicStatus")
	c.world.Remove(mirrorState, mirror.String("id"))

	promoted := emulator.Object{"status": "PROMOTED"}
	assert.ErrorContains(t, c.call("update", "confluent_kafka_mirror_topic", emulator.Object{"status": "ACTIVE"}, promoted), "cannot change from PROMOTED to ACTIVE")
}

func TestAnotherEnvironmentsEndpointClosesTheConnection(t *testing.T) {
	c := newCloud(t)
	c.reachable(c.environment("one"))
	other := c.environment("other")
	cluster := c.cluster(other, "a")
	serve := Cloud{Region: "us-east-1", Client: network.Client{World: c.world, VPC: vpc}}.Serve
	for _, host := range []string{cluster, "lkc-nothing"} {
		request, err := http.NewRequest(http.MethodGet, "https://"+host+".us-east-1.aws.private.confluent.cloud", nil)
		require.NoError(t, err)
		_, err = serve(&emulator.Call{World: c.world}, request)
		assert.EqualError(t, err, "EOF")
	}
}

// A key for the Schema Registry is of that of the environment, which exists from the first cluster on.
func TestAKeyForTheSchemaRegistryNeedsIt(t *testing.T) {
	c := newCloud(t)
	environment := c.environment("one")
	account := c.make("confluent_service_account", emulator.Object{"display_name": "a"})
	key := func(registry string) emulator.Object {
		key := c.key(account, environment, registry)
		key.Block("managed_resource")["api_version"] = "srcm/v3"
		return key
	}
	registry := "lsrc-" + strings.TrimPrefix(environment, "env-")
	c.refuses("schema registry cluster "+registry+" not found", "confluent_api_key", key(registry))
	c.cluster(environment, "a")
	c.refuses("schema registry cluster lsrc-other not found", "confluent_api_key", key("lsrc-other"))
	c.make("confluent_api_key", key(registry))
}

// Roles on subjects allow what they are for: who writes may read, and nobody but a manager deletes.
func TestRolesOnSubjects(t *testing.T) {
	c := newCloud(t)
	const registry = "crn://confluent.cloud/organization=o/environment=env-1/schema-registry=lsrc-1"
	for i, binding := range []emulator.Object{
		{"principal": "User:sa-1", "role_name": "DeveloperWrite", "crn_pattern": registry + "/subject=orders-*"},
		{"principal": "User:sa-2", "role_name": "DeveloperManage", "crn_pattern": registry + "/subject=orders-value"},
		{"principal": "User:sa-3", "role_name": "EnvironmentAdmin", "crn_pattern": "crn://confluent.cloud/organization=o/environment=env-1"},
	} {
		c.world.Put("confluent_role_binding", fmt.Sprint(i), binding)
	}
	may := func(who, operation, subject string) bool {
		return AllowedSubject(c.world, "User:"+who, registry, subject, operation)
	}
	assert.True(t, may("sa-1", "READ", "orders-value"))
	assert.True(t, may("sa-1", "WRITE", "orders-value"))
	assert.False(t, may("sa-1", "DELETE", "orders-value"))
	assert.False(t, may("sa-1", "WRITE", "order-value"))
	assert.True(t, may("sa-2", "DELETE", "orders-value"))
	assert.False(t, may("sa-2", "WRITE", "orders-value"))
	assert.False(t, may("sa-2", "DELETE", "orders-key"))
	assert.True(t, may("sa-3", "DELETE", "anything"))
	assert.False(t, AllowedSubject(c.world, "User:sa-3", "crn://confluent.cloud/organization=o/environment=env-12/schema-registry=lsrc-12", "a", "READ"))
}

func TestTheCatalogTakesTagsOfStewardsForTopicsThatExist(t *testing.T) {
	c := newCloud(t)
	environment := c.environment("one")
	c.reachable(environment)
	cluster := c.cluster(environment, "a")
	account := c.make("confluent_service_account", emulator.Object{"display_name": "steward"})
	registry := "lsrc-" + strings.TrimPrefix(environment, "env-")
	key := c.key(account, environment, registry)
	key.Block("managed_resource")["api_version"] = "srcm/v3"
	id := c.make("confluent_api_key", key)
	c.settings = emulator.Object{
		"schema_registry_id": registry, "schema_registry_api_key": id, "schema_registry_api_secret": c.world.Get("confluent_api_key", id)["secret"],
		"catalog_rest_endpoint": "https://psrc-" + strings.TrimPrefix(environment, "env-") + ".us-east-1.aws.confluent.cloud",
	}
	tag := func() emulator.Object { return emulator.Object{"name": "PII"} }
	c.refuses("403 Forbidden", "confluent_tag", tag())
	c.make("confluent_role_binding", emulator.Object{"principal": "User:" + account, "role_name": "DataSteward", "crn_pattern": EnvironmentCRN(environment)})
	tagged := c.make("confluent_tag", tag())
	c.refuses("already exists", "confluent_tag", tag())

	binding := func(tag, topic string) emulator.Object {
		return emulator.Object{"tag_name": tag, "entity_type": "kafka_topic", "entity_name": registry + ":" + cluster + ":" + topic}
	}
	c.refuses("does not exist", "confluent_tag_binding", binding("PII", "orders"))
	c.world.Put("confluent_kafka_topic", cluster+"/orders", emulator.Object{"id": cluster + "/orders"})
	c.refuses("Type GDPR does not exist", "confluent_tag_binding", binding("GDPR", "orders"))
	c.make("confluent_tag_binding", binding("PII", "orders"))
	c.refuses("already associated", "confluent_tag_binding", binding("PII", "orders"))
	c.refusesToDelete("has references", "confluent_tag", tagged)

	attributes := func(topic string, values map[string]any) emulator.Object {
		return emulator.Object{"entity_type": "kafka_topic", "entity_name": cluster + ":" + topic, "attributes": values}
	}
	c.refuses("does not exist", "confluent_catalog_entity_attributes", attributes("customers", nil))
	both := attributes("orders", map[string]any{"owner": "shop", "description": "orders"})
	c.make("confluent_catalog_entity_attributes", both)
	known := func() emulator.Object { return c.world.Get("catalog entity", "kafka_topic/"+cluster+":orders") }
	one := attributes("orders", map[string]any{"owner": "till"})
	require.NoError(t, c.call("update", "confluent_catalog_entity_attributes", one, nil))
	assert.Equal(t, "till", known()["owner"])
	assert.Equal(t, "orders", known()["description"], "what is left out stays")
	require.NoError(t, c.call("delete", "confluent_catalog_entity_attributes", both, nil))
	assert.Equal(t, "", known()["owner"])
	assert.Equal(t, "", known()["description"])
}
