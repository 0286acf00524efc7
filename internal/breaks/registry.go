package breaks

import (
	"strings"

	"cdk.tf/confluent-privatelink/internal/stack"
)

const (
	registryGate     = "data.http.schema-registry_gate"
	sharedType       = "confluent_schema.schema-registry_subject_com_example_Money"
	orders           = "confluent_schema.schema-registry_subject_orders-value"
	sharedTypeConfig = "confluent_subject_config.schema-registry_subject_com_example_Money"
	registryKey      = "ephemeral.aws_secretsmanager_secret_version.schema-registry_manager"
)

// Why only the promises are asked.
const (
	laterTerraform = "Terraform takes it: what it loses, or whom it lets in, shows on another day than that of the apply"
	noPacket       = "no packet depends on it"
)

// registries break what keeps the schemas of the configuration with every option.
var registries = []Break{
	ofRegistry("a schema that does not wait for the gate", "does not wait for "+registryGate, func(d *stack.Document) {
		withoutNeed(body(d, sharedType), registryGate)
		withoutNeed(body(d, sharedTypeConfig), registryGate)
	}),
	ofRegistry("a schema that does not wait for its compatibility", "does not wait for "+sharedTypeConfig, func(d *stack.Document) { withoutNeed(body(d, sharedType), sharedTypeConfig) }),
	ofRegistry("a schema by the provider that has no registry", "is made by the provider \"\"", func(d *stack.Document) { delete(body(d, sharedType), "provider") }),
	ofRegistry("a schema with a key of its own", "holds credentials", func(d *stack.Document) {
		body(d, sharedType)["credentials"] = map[string]any{"key": "ABCDEFGH12345678", "secret": "cflt0123456789"}
	}),
	ofRegistry("a schema that is deleted for good", "holds hard_delete", func(d *stack.Document) { body(d, sharedType)["hard_delete"] = true }),
	ofRegistry("a schema that is replaced by another text", "recreate_on_update", func(d *stack.Document) { body(d, sharedType)["recreate_on_update"] = true }),
	ofRegistry("a schema that a plan may lose", "is not protected", func(d *stack.Document) { delete(body(d, sharedType), "lifecycle") }),
	ofRegistry("a schema that refers to a version by its number", "does not follow "+sharedType, func(d *stack.Document) {
		for _, one := range body(d, orders)["schema_reference"].([]any) {
			one.(map[string]any)["version"] = 1
		}
	}),
	ofRegistry("the key of the registry's manager in the JSON", "its schema_registry_api_secret does not come from "+registryKey, func(d *stack.Document) { registryProvider(d)["schema_registry_api_secret"] = "cflt0123456789" }),
	ofRegistry("the key of the registry's manager in the state", "its schema_registry_api_key does not come from "+registryKey, func(d *stack.Document) {
		provider := registryProvider(d)
		provider["schema_registry_api_key"] = strings.Replace(provider["schema_registry_api_key"].(string), "ephemeral.", "data.", 1)
	}),
	ofRegistry("a key of the registry's manager that is read without a path", "is read without "+registryGate, func(d *stack.Document) { withoutNeed(body(d, registryKey), registryGate) }),
	ofRegistry("a compatibility for the whole registry", "is everybody's", func(d *stack.Document) {
		d.Resource["confluent_schema_registry_cluster_config"] = map[string]map[string]any{"all": {"compatibility_level": "NONE"}}
	}),
}

// ofRegistry is a break that the promises of cluster-link must tell with these words.
func ofRegistry(name, promise string, do func(*stack.Document)) Break {
	return Break{Name: name, Config: "every-option", Stack: stack.ClusterLink, Do: do, Promise: promise,
		Rehearsal: Rehearsal{Unasked: laterTerraform}, Netpath: Netpath{Unasked: noPacket}}
}

// withoutNeed takes out of an object what it waits for.
func withoutNeed(object map[string]any, need string) {
	var kept []any
	for _, one := range object["depends_on"].([]any) {
		if one != need {
			kept = append(kept, one)
		}
	}
	object["depends_on"] = kept
}

// registryProvider is the provider configuration of the registry.
func registryProvider(d *stack.Document) map[string]any {
	for _, one := range d.Provider["confluent"].([]any) {
		if provider := one.(map[string]any); provider["alias"] == "schema-registry_manager" {
			return provider
		}
	}
	panic("no provider of the registry in the stack: it has changed")
}
