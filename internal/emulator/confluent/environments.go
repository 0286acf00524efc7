package confluent

import (
	"cmp"
	"fmt"
	"strings"

	"cdk.tf/confluent-privatelink/internal/emulator"
)

func (c Cloud) environments() map[string]*emulator.Resource {
	return map[string]*emulator.Resource{
		"confluent_environment": {Create: createEnvironment, Delete: deleteEnvironment},
	}
}

// createEnvironment takes a name that another environment has: seen with the provider 2.83.4, whose
// second apply after a lost answer made a second environment.
func createEnvironment(call *emulator.Call) error {
	environment := call.Object
	environment["id"] = id(call, "env", environment["display_name"])
	environment["resource_name"] = EnvironmentCRN(environment.String("id"))
	return nil
}

func deleteEnvironment(call *emulator.Call) error {
	environment := call.Object.String("id")
	for _, kind := range []string{"confluent_kafka_cluster", "confluent_private_link_attachment", "confluent_gateway"} {
		if ids := inEnvironment(call.World, kind, environment); len(ids) > 0 {
			return emulator.Refuse("error deleting Environment %q: 409 Conflict: the environment is not empty: %v", environment, ids)
		}
	}
	return nil
}

func (c Cloud) lookups() map[string]emulator.DataSource {
	return map[string]emulator.DataSource{
		"confluent_endpoint":                c.lookupEndpoint,
		"confluent_environment":             lookupEnvironment,
		"confluent_kafka_cluster":           c.lookupCluster,
		"confluent_organization":            lookupOrganization,
		"confluent_schema_registry_cluster": c.lookupRegistry,
	}
}

func lookupEnvironment(call *emulator.Call) error {
	lookup := call.Object
	environment := call.World.Get("confluent_environment", lookup.String("id"))
	if lookup["id"] == nil {
		environment = call.World.Find("confluent_environment", map[string]string{"display_name": lookup.String("display_name")})
	}
	if environment == nil {
		return emulator.Refuse("error reading Environment %q: 403 Forbidden: Forbidden Access", lookup.String("id")+lookup.String("display_name"))
	}
	for _, name := range []string{"id", "display_name", "resource_name"} {
		lookup[name] = environment[name]
	}
	return nil
}

func lookupOrganization(call *emulator.Call) error {
	call.Object["id"] = organization
	call.Object["resource_name"] = fmt.Sprintf("crn://confluent.cloud/organization=%s", organization)
	return nil
}

// registryOf is the id of an environment's Schema Registry; environmentOf is the environment of a registry.
func registryOf(environment string) string { return "lsrc-" + strings.TrimPrefix(environment, "env-") }
func environmentOf(registry string) string { return "env-" + strings.TrimPrefix(registry, "lsrc-") }

// RegistryCRN is the resource name of a Schema Registry.
func RegistryCRN(registry string) string {
	return EnvironmentCRN(environmentOf(registry)) + "/schema-registry=" + registry
}

// registryHost is the private URL of a Schema Registry in its region, by no access point.
func registryHost(registry, region string) string {
	return fmt.Sprintf("https://%s.%s.aws.private.confluent.cloud", registry, region)
}

// lookupRegistry fails before the first cluster of the environment exists: the Schema
// Registry comes with it.
func (c Cloud) lookupRegistry(call *emulator.Call) error {
	lookup := call.Object
	environment := lookup.Block("environment").String("id")
	if err := need(call, "reading Schema Registry Cluster", "confluent_environment", environment); err != nil {
		return err
	}
	if len(inEnvironment(call.World, "confluent_kafka_cluster", environment)) == 0 {
		return emulator.Refuse("error reading Schema Registry Clusters: there are no SR clusters in %q environment", environment).
			Because("The Schema Registry exists from the environment's first Kafka cluster on.")
	}
	registry := registryOf(environment)
	lookup["id"], lookup["resource_name"] = registry, RegistryCRN(registry)
	lookup["display_name"], lookup["api_version"], lookup["kind"] = "Stream Governance Package", "srcm/v3", "Cluster"
	region := cmp.Or(c.RegistryRegion, c.Region)
	lookup["cloud"], lookup["region"] = "AWS", region
	lookup["package"] = call.World.Get("confluent_environment", environment).Block("stream_governance").String("package")
	lookup["rest_endpoint"] = fmt.Sprintf("https://%s.%s.aws.confluent.cloud", publicName(registry), region)
	lookup["catalog_endpoint"] = lookup["rest_endpoint"]
	private := registryHost(registry, region)
	lookup["private_rest_endpoint"] = private
	lookup["private_regional_rest_endpoints"] = map[string]any{region: private}
	return nil
}
