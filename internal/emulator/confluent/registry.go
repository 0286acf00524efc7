package confluent

import (
	"fmt"
	"net/url"
	"strings"

	"cdk.tf/confluent-privatelink/internal/emulator"
	"cdk.tf/confluent-privatelink/internal/emulator/aws"
)

// registryRequest is one request to the Schema Registry of an environment, or to its catalog, which the registry's endpoint serves.
type registryRequest struct {
	// What the provider was doing, as its message begins: creating Schema.
	what string
	// Method, as Go's HTTP client prints it, and path below the endpoint.
	method, path string
	// subject that the request is about; empty if it is about none.
	subject string
	// operation on the subject that the key's principal must have a role for.
	operation string
}

// begin is how the provider's message begins: without a colon where it writes to the catalog (resource_tag.go and its neighbours).
func (r registryRequest) begin() string {
	if strings.HasPrefix(r.path, "catalog/") && (r.method == "Post" || r.method == "Put") {
		return "error " + r.what + " "
	}
	return "error " + r.what + ": "
}

// spoken are the operations on subjects as the registry calls them when it refuses one.
var spoken = map[string]string{
	"READ": "Read", "WRITE": "Write", "DELETE": "Delete", "COMPATIBILITY_READ": "ReadCompatibility", "COMPATIBILITY_WRITE": "WriteCompatibility",
}

// refuse is the provider's message of an answer of the registry: status, error code and words. Where the provider deletes a schema it
// has put the words into an error of its own when it looks for them again, and prints the body too (createDescriptiveError, executeSchemaDelete).
func (r registryRequest) refuse(status string, code int, words string) *emulator.Refusal {
	text := fmt.Sprintf("%s%s: %s", r.begin(), status, words)
	if r.method == "Delete" && strings.HasPrefix(r.path, "subjects/") {
		text += fmt.Sprintf("; could not parse error details; raw response body: %q", fmt.Sprintf(`{"error_code":%d,"message":%q}`, code, words))
	}
	return emulator.Refuse("%s", text)
}

// sendToRegistry sends a request with the registry's settings of the provider configuration: it arrives, its key is one for the
// registry, and the key's principal has a role for it now.
func (c Cloud) sendToRegistry(call *emulator.Call, r registryRequest) error {
	principal, err := c.enterRegistry(call, "schema_registry_rest_endpoint", r)
	if err != nil {
		return err
	}
	if !AllowedSubject(call.World, principal, RegistryCRN(call.Provider.String("schema_registry_id")), r.subject, r.operation) {
		return r.refuse("403 Forbidden", 40301, fmt.Sprintf("User is denied operation %s on Subject: %s", spoken[r.operation], r.subject)).
			Because("No role binding of %s allows it.", principal)
	}
	return nil
}

// enterRegistry gets to the registry of the provider configuration by the endpoint in one of its settings, and returns as whom.
func (c Cloud) enterRegistry(call *emulator.Call, setting string, r registryRequest) (principal string, err error) {
	provider := call.Provider
	registry, endpoint := provider.String("schema_registry_id"), provider.String(setting)
	if registry == "" || endpoint == "" {
		return "", emulator.Refuse("error %s: one of provider.%s (defaults to %s environment variable) or resource.rest_endpoint must be set", r.what, setting, strings.ToUpper(setting))
	}
	if err := c.reachRegistry(call.World, endpoint, registry); err != nil {
		refusal := emulator.Refuse("%s%s \"%s/%s\": %s", r.begin(), r.method, endpoint, r.path, err)
		if cause, ok := err.(*emulator.Refusal); ok {
			refusal.Hint = cause.Hint
		}
		return "", refusal
	}
	principal, because := principalOf(call.World, emulator.Object{"key": provider.String("schema_registry_api_key"), "secret": provider.String("schema_registry_api_secret")}, registry)
	if because != "" {
		return "", r.refuse("401 Unauthorized", 401, "Unauthorized").Because("%s", because)
	}
	return principal, nil
}

// reachRegistry connects to a registry's endpoint from the agent's network.
func (c Cloud) reachRegistry(world *emulator.World, endpoint, registry string) error {
	address, err := url.Parse(endpoint)
	if err != nil || address.Hostname() == "" {
		return emulator.Refuse("unsupported protocol scheme or host in %q", endpoint)
	}
	at, err := c.Client.Connect(address.Hostname(), 443)
	if err != nil {
		return err
	}
	named, _, _ := strings.Cut(address.Hostname(), ".")
	switch {
	case named == publicName(registry) && at == nil: // the public one
	case named != registry && !strings.HasPrefix(named, registry+"-"):
		return emulator.Refuse("EOF").Because("The host %s is not one of the Schema Registry %s.", address.Hostname(), registry)
	case at == nil || world.Get(aws.EndpointService, at.String("service_name"))["environment"] != environmentOf(registry):
		return emulator.Refuse("EOF").Because("The host %s is no private endpoint of the Schema Registry %s.", address.Hostname(), registry)
	}
	return nil
}

// publicName is the first label of a registry's public host.
func publicName(registry string) string { return "psrc-" + strings.TrimPrefix(registry, "lsrc-") }

// registryAt is the id of the registry that a host is of; empty for another host.
func registryAt(world *emulator.World, host string) string {
	named, _, _ := strings.Cut(host, ".")
	for _, environment := range world.All("confluent_environment", nil) {
		registry := registryOf(environment.String("id"))
		if named == publicName(registry) || named == registry || strings.HasPrefix(named, registry+"-") {
			return registry
		}
	}
	return ""
}
