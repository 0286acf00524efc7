package confluent

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/emulator"
)

// registryTest is an organization with a Schema Registry, and a principal with a key for it and without a role.
type registryTest struct {
	cloudTest
	environment, registry, account, endpoint string
}

func newRegistry(t *testing.T) registryTest {
	t.Helper()
	c := newCloud(t)
	environment := c.environment("one")
	c.reachable(environment)
	c.cluster(environment, "a")
	own := strings.TrimPrefix(environment, "env-")
	r := registryTest{cloudTest: c, environment: environment, registry: "lsrc-" + own, endpoint: "https://psrc-" + own + ".us-east-1.aws.confluent.cloud"}
	r.account = c.make("confluent_service_account", emulator.Object{"display_name": "manager"})
	key := c.key(r.account, environment, r.registry)
	key.Block("managed_resource")["api_version"] = "srcm/v3"
	id := c.make("confluent_api_key", key)
	r.settings = emulator.Object{
		"schema_registry_id": r.registry, "schema_registry_api_key": id, "schema_registry_api_secret": c.world.Get("confluent_api_key", id)["secret"],
		"schema_registry_rest_endpoint": r.endpoint, "catalog_rest_endpoint": r.endpoint,
	}
	return r
}

// give gives the principal a role on a subject.
func (r registryTest) give(role, subject string) {
	r.make("confluent_role_binding", emulator.Object{"principal": "User:" + r.account, "role_name": role, "crn_pattern": RegistryCRN(r.registry) + "/subject=" + subject})
}

func record(name string, fields ...string) string {
	return `{"type":"record","name":"` + name + `","fields":[` + strings.Join(fields, ",") + `]}`
}

const (
	amount   = `{"name":"amount","type":"long"}`
	currency = `{"name":"currency","type":"string"}`
	remark   = `{"name":"note","type":"string","default":""}`
)

func schemaObject(subject, text string, references ...any) emulator.Object {
	return emulator.Object{"subject_name": subject, "format": "AVRO", "schema": text, "schema_reference": references}
}

func reference(name, subject string, version int) any {
	return map[string]any{"name": name, "subject_name": subject, "version": version}
}

// The words are those of the provider 2.83.4 around those of the registry.
func TestTheRegistryRefusesInTheProvidersWords(t *testing.T) {
	r := newRegistry(t)
	const kind = "confluent_schema"
	says := func(words, operation string, object emulator.Object) {
		t.Helper()
		assert.EqualError(t, r.call(operation, kind, object, nil), words)
	}
	money := schemaObject("Money", record("Money", amount))
	says("error creating Schema: error sending validation request: 403 Forbidden: User is denied operation Write on Subject: Money", "create", money)
	r.give("DeveloperWrite", "Money")
	id := r.make(kind, money)
	assert.Equal(t, r.registry+"/Money/latest", id)
	says(`error soft deleting Schema "`+id+`": error soft deleting Schema: 403 Forbidden: User is denied operation Delete on Subject: Money; could not parse error details; `+
		`raw response body: "{\"error_code\":40301,\"message\":\"User is denied operation Delete on Subject: Money\"}"`, "delete", money)
	assert.EqualError(t, r.call("create", "confluent_subject_config", emulator.Object{"subject_name": "Money", "compatibility_level": "FULL"}, nil),
		"error creating Subject Config: 403 Forbidden: User is denied operation WriteCompatibility on Subject: Money")

	says("error creating Schema: error validating a schema: [{description:'reader field currency is missing in writer schema and has no default'} {oldSchemaVersion: 1} "+
		"{oldSchema: '"+canonical(record("Money", amount))+"'} {validateFields: 'false', compatibility: 'BACKWARD'}]", "update", schemaObject("Money", record("Money", amount, currency)))
	says(`error creating Schema: error validating a schema: [Invalid schema of type AVRO, details: No schema reference found for subject "Price" and version 3]`,
		"update", schemaObject("Money", record("Money", amount), reference("Price", "Price", 3)))
	assert.ErrorContains(t, r.call("update", kind, schemaObject("Money", `{"type":"record"}`), nil), "error creating Schema: error validating a schema: [Invalid schema of type AVRO, details: ")
	planned := &emulator.Call{World: r.world, Object: schemaObject("Money", `{"type":"record"}`), Prior: money, Provider: r.settings}
	assert.ErrorContains(t, r.provider.Resources[kind].Plan(planned), "error validating Schema: error validating a schema: [Invalid schema of type AVRO, details: ")

	secret := r.settings["schema_registry_api_secret"]
	r.settings["schema_registry_api_secret"] = "cflt-another"
	says(`error reading Schema: error reading Schema "`+id+`": error loading the latest Schema: error loading the latest Schema: 401 Unauthorized: Unauthorized`, "read", money)
	says("error creating Schema: error sending validation request: 401 Unauthorized: Unauthorized", "update", money)
	r.settings["schema_registry_api_secret"] = secret
	r.settings["schema_registry_rest_endpoint"] = "https://lsrc-other.us-east-1.aws.private.confluent.cloud"
	says(`error creating Schema: error sending validation request: Post "https://lsrc-other.us-east-1.aws.private.confluent.cloud/compatibility/subjects/Money/versions": EOF`, "update", money)
}

func TestTheRegistryKeepsVersionsAndTheProviderReadsTheNewest(t *testing.T) {
	r := newRegistry(t)
	for _, role := range []string{"DeveloperWrite", "DeveloperManage"} {
		r.give(role, "Money")
	}
	const kind = "confluent_schema"
	first, second := record("Money", amount), record("Money", amount, remark)
	money := schemaObject("Money", first)
	id := r.make(kind, money)
	update := func(text string) int {
		t.Helper()
		money["schema"] = text
		require.NoError(t, r.call("update", kind, money, nil))
		return money.Int("version")
	}
	assert.Equal(t, 2, update(second))
	assert.Equal(t, 2, update(second), "what is there is not registered twice")
	assert.Equal(t, 2, update(first), "nor is an older one: the newest stays")
	require.NoError(t, r.call("read", kind, money, nil))
	assert.Equal(t, second, money["schema"], "so that every plan wants the change again")
	require.NoError(t, r.call("delete", kind, money, nil))
	assert.ErrorContains(t, r.call("delete", kind, money, nil), "404 Not Found: Subject 'Money' Version 2 was soft deleted.", "the provider does not look for it first")
	require.NoError(t, r.call("read", kind, money, nil))
	assert.Equal(t, first, money["schema"], "those before the newest stay")
	require.NoError(t, r.call("delete", kind, money, nil))
	assert.ErrorIs(t, r.call("read", kind, money, nil), emulator.ErrGone)
	assert.Equal(t, 3, update(first), "numbers go on where all were deleted softly")
	assert.Equal(t, r.registry+"/Money/latest", id)

	level := emulator.Object{"subject_name": "Money", "compatibility_level": "NONE"}
	r.make("confluent_subject_config", level)
	subjectOf(&emulator.Call{World: r.world, Provider: r.settings}, "Money")["compatibility"] = "FULL"
	require.NoError(t, r.call("read", "confluent_subject_config", level, nil))
	assert.Equal(t, "FULL", level["compatibility_level"], "what was set by hand is read")
	require.NoError(t, r.call("delete", "confluent_subject_config", level, nil))
	assert.ErrorIs(t, r.call("read", "confluent_subject_config", level, nil), emulator.ErrGone)
}

// TestASchemaThatLivingVersionsReferToIsNotDeleted, be they old ones that no resource holds any more.
func TestASchemaThatLivingVersionsReferToIsNotDeleted(t *testing.T) {
	r := newRegistry(t)
	for _, subject := range []string{"Money", "Order"} {
		r.give("DeveloperWrite", subject)
		r.give("DeveloperManage", subject)
	}
	const kind = "confluent_schema"
	money := schemaObject("Money", record("Money", amount))
	r.make(kind, money)
	cost := `{"name":"cost","type":"Money"}`
	order := schemaObject("Order", record("Order", cost), reference("Money", "Money", 1))
	r.make(kind, order)
	order["schema"] = record("Order", cost, remark)
	require.NoError(t, r.call("update", kind, order, nil))
	require.NoError(t, r.call("delete", kind, order, nil), "the newest, version 2")
	assert.EqualError(t, r.call("delete", kind, money, nil), `error soft deleting Schema "`+r.registry+`/Money/latest": error soft deleting Schema: 422 Unprocessable Entity: `+
		`One or more references exist to the schema {magic=1,keytype=SCHEMA,subject=Money,version=1}.; could not parse error details; `+
		`raw response body: "{\"error_code\":42206,\"message\":\"One or more references exist to the schema {magic=1,keytype=SCHEMA,subject=Money,version=1}.\"}"`)
	order["version"] = 1
	require.NoError(t, r.call("delete", kind, order, nil), "and the one before it")
	assert.NoError(t, r.call("delete", kind, money, nil))
}

func TestExportersAndTheCatalogNameWhatTheyAskTheRegistryFor(t *testing.T) {
	r := newRegistry(t)
	const away = "https://lsrc-other.us-east-1.aws.private.confluent.cloud"
	r.settings["schema_registry_rest_endpoint"], r.settings["catalog_rest_endpoint"] = away, away
	exporter := emulator.Object{"id": r.registry + "/audit", "name": "audit"}
	for operation, words := range map[string]string{
		"create": `error creating Schema Exporter: Post "` + away + `/exporters": EOF`,
		"read":   `error reading Schema Exporter "audit": Get "` + away + `/exporters/audit": EOF`,
		"update": `error pausing Schema Exporter (Failed to pause the exporter): Put "` + away + `/exporters/audit/pause": EOF`,
		"delete": `error deleting Schema Exporter (failed to pause the exporter): Put "` + away + `/exporters/audit/pause": EOF`,
	} {
		assert.EqualError(t, r.call(operation, "confluent_schema_exporter", exporter, nil), words)
	}
	assert.EqualError(t, r.call("create", "confluent_tag", emulator.Object{"name": "PII"}, nil), `error creating Tag Post "`+away+`/catalog/v1/types/tagdefs": EOF`)
}
