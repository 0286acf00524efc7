package confluent

import (
	"cmp"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"net/url"
	"reflect"
	"slices"
	"strings"

	"cdk.tf/confluent-privatelink/internal/emulator"
	"cdk.tf/confluent-privatelink/internal/emulator/aws"
	"cdk.tf/confluent-privatelink/internal/subjects"
)

// registryRequest is one request to the Schema Registry of an environment, about a subject.
type registryRequest struct {
	// What the provider was doing, as its message begins: creating Schema.
	what string
	// Method and path below the endpoint.
	method, path string
	subject      string
	// operation on the subject that the key's principal must have a role for.
	operation string
}

// sendToRegistry sends a request with the registry's settings of the provider configuration: it arrives, its key is one for the
// registry, and the key's principal has a role for it now.
func (c Cloud) sendToRegistry(call *emulator.Call, r registryRequest) error {
	provider := call.Provider
	registry, endpoint := provider.String("schema_registry_id"), provider.String("schema_registry_rest_endpoint")
	if registry == "" {
		return emulator.Refuse("error %s: one of provider.schema_registry_rest_endpoint (defaults to SCHEMA_REGISTRY_REST_ENDPOINT environment variable) or resource.rest_endpoint must be set", r.what)
	}
	if err := c.reachRegistry(call.World, endpoint, registry); err != nil {
		refusal := emulator.Refuse("error %s: %s \"%s/%s\": %s", r.what, r.method, endpoint, r.path, err)
		if cause, ok := err.(*emulator.Refusal); ok {
			refusal.Hint = cause.Hint
		}
		return refusal
	}
	principal, because := principalOf(call.World, emulator.Object{"key": provider.String("schema_registry_api_key"), "secret": provider.String("schema_registry_api_secret")}, registry)
	if because != "" {
		return emulator.Refuse("error %s: 401 Unauthorized: Unauthorized", r.what).Because("%s", because)
	}
	environment := strings.TrimPrefix(registry, registryOf(""))
	if !AllowedSubject(call.World, principal, EnvironmentCRN("env-"+environment)+"/schema-registry="+registry, r.subject, r.operation) {
		return emulator.Refuse("error %s: 403 Forbidden: User is denied operation %s on Subject: %s", r.what, r.operation, r.subject).
			Because("No role binding of %s allows it.", principal)
	}
	return nil
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
	environment := "env-" + strings.TrimPrefix(registry, registryOf(""))
	switch {
	case named == "psrc-"+strings.TrimPrefix(environment, "env-") && at == nil: // the public one
	case named != registry && !strings.HasPrefix(named, registry+"-"):
		return emulator.Refuse("EOF").Because("The host %s is not one of the Schema Registry %s.", address.Hostname(), registry)
	case at == nil || world.Get(aws.EndpointService, at.String("service_name"))["environment"] != environment:
		return emulator.Refuse("EOF").Because("The host %s is no private endpoint of the Schema Registry %s.", address.Hostname(), registry)
	}
	return nil
}

// registryAt is the id of the registry that a host is of; empty for another host.
func registryAt(world *emulator.World, host string) string {
	named, _, _ := strings.Cut(host, ".")
	for _, environment := range world.All("confluent_environment", nil) {
		registry := registryOf(environment.String("id"))
		if named == "psrc-"+strings.TrimPrefix(environment.String("id"), "env-") || named == registry || strings.HasPrefix(named, registry+"-") {
			return registry
		}
	}
	return ""
}

// registrySubject is the kind of what a registry keeps of a subject: it stays when Terraform's resources go, since what is deleted is
// deleted softly.
const registrySubject = "confluent_registry_subject"

// subjectOf returns what the registry of a call keeps of a subject, and makes it if there is nothing.
func subjectOf(call *emulator.Call, name string) emulator.Object {
	id := call.Provider.String("schema_registry_id") + "/" + name
	if call.World.Get(registrySubject, id) == nil {
		call.World.Seed(registrySubject, id, emulator.Object{"versions": []any{}})
	}
	return call.World.Get(registrySubject, id)
}

// latest version of a subject; nil if there is none that is not deleted.
func latest(subject emulator.Object) emulator.Object {
	versions := subject.Blocks("versions")
	for i := len(versions) - 1; i >= 0; i-- {
		if !versions[i].Bool("deleted") {
			return versions[i]
		}
	}
	return nil
}

func (c Cloud) schemas() map[string]*emulator.Resource {
	return map[string]*emulator.Resource{
		"confluent_schema": {
			Replace: []string{"subject_name", "format", "schema_registry_cluster.id", "rest_endpoint"},
			Same:    map[string]func(string, string) bool{"schema": sameSchema}, SetByUpdate: []string{"version", "schema_identifier"},
			Plan: c.planSchema, Create: c.registerSchema, Update: c.registerSchema, Read: c.readSchema, Delete: c.deleteSchema,
		},
		"confluent_subject_config": {
			Replace: []string{"subject_name", "schema_registry_cluster.id", "rest_endpoint"},
			Create:  c.writeSubjectConfig("creating Subject Config"), Update: c.writeSubjectConfig("updating Subject Config"),
			Read: c.readSubjectConfig, Delete: c.deleteSubjectConfig,
		},
	}
}

// sameSchema tells whether a lookup in the registry finds that two texts are one schema.
func sameSchema(read, wanted string) bool { return canonical(read) == canonical(wanted) }

func canonical(text string) string {
	var value any
	if json.Unmarshal([]byte(text), &value) == nil {
		compact, _ := json.Marshal(value)
		return string(compact)
	}
	return strings.Join(strings.Fields(text), " ")
}

func (c Cloud) registerSchema(call *emulator.Call) error {
	object := call.Object
	name := object.String("subject_name")
	if err := c.validate(call, "creating Schema"); err != nil {
		return err
	}
	if err := c.sendToRegistry(call, registryRequest{"creating Schema", "Post", "subjects/" + name + "/versions", name, "WRITE"}); err != nil {
		return err
	}
	subject := subjectOf(call, name)
	version := latest(subject)
	if version == nil || !sameSchema(version.String("schema"), object.String("schema")) || version["format"] != object["format"] || !reflect.DeepEqual(version.Blocks("references"), object.Blocks("schema_reference")) {
		versions, _ := subject["versions"].([]any)
		subject["versions"] = append(versions, map[string]any{
			"version": len(versions) + 1, "id": schemaID(object.String("format"), object.String("schema")),
			"schema": object["schema"], "format": object["format"], "references": object["schema_reference"],
		})
		version = latest(subject)
	}
	object["id"] = call.Provider.String("schema_registry_id") + "/" + name + "/latest"
	object["version"], object["schema_identifier"] = version["version"], version["id"]
	return nil
}

// schemaID is the same wherever the same schema is registered.
func schemaID(format, text string) int {
	sum := sha256.Sum256([]byte(format + canonical(text)))
	return 100000 + int(sum[0])<<8 + int(sum[1])
}

// planSchema asks the registry, as the provider does when it plans another text, unless the resource says not to. Without the settings
// of the registry, as when they are not known yet, it asks nothing.
func (c Cloud) planSchema(call *emulator.Call) error {
	if call.Provider.String("schema_registry_api_key") == "" || call.Object.Bool("skip_validation_during_plan") || call.Object["schema"] == call.Prior["schema"] {
		return nil
	}
	return c.validate(call, "validating Schema")
}

// validate asks whether a schema parses and is compatible with the versions of its subject.
func (c Cloud) validate(call *emulator.Call, what string) error {
	object := call.Object
	name := object.String("subject_name")
	if err := c.sendToRegistry(call, registryRequest{what + ": error sending validation request", "Post", "compatibility/subjects/" + name + "/versions", name, "WRITE"}); err != nil {
		return err
	}
	schema, err := c.schemaOf(call, object.String("format"), object.String("schema"), object.Blocks("schema_reference"))
	if err != nil {
		return emulator.Refuse("error %s: error sending validation request: 422 Unprocessable Entity: %s", what, err)
	}
	if _, err := subjects.Parse(schema); err != nil {
		return emulator.Refuse("error %s: error sending validation request: 422 Unprocessable Entity: Invalid schema: %s", what, err)
	}
	subject := subjectOf(call, name)
	level, transitive := strings.CutSuffix(cmp.Or(subject.String("compatibility"), "BACKWARD"), "_TRANSITIVE")
	versions := slices.DeleteFunc(subject.Blocks("versions"), func(version emulator.Object) bool { return version.Bool("deleted") })
	if !transitive && len(versions) > 0 {
		versions = versions[len(versions)-1:]
	}
	for _, version := range versions {
		old, err := c.schemaOf(call, version.String("format"), version.String("schema"), version.Blocks("references"))
		if err != nil {
			return err
		}
		if found := subjects.Compare(level, old, schema); found.Verdict == subjects.Incompatible {
			return emulator.Refuse("error %s: error validating a schema: [%s, oldSchemaVersion: %d, compatibility: '%s']", what, found.Because, version.Int("version"),
				cmp.Or(subject.String("compatibility"), "BACKWARD"))
		}
	}
	return nil
}

// schemaOf is a schema with the texts of all that it refers to.
func (c Cloud) schemaOf(call *emulator.Call, format, text string, references []emulator.Object) (subjects.Schema, error) {
	schema := subjects.Schema{Format: format, Text: text, References: map[string]*subjects.Schema{}}
	for _, reference := range references {
		found := false
		for _, version := range subjectOf(call, reference.String("subject_name")).Blocks("versions") {
			if version.Int("version") != reference.Int("version") {
				continue
			}
			referred, err := c.schemaOf(call, version.String("format"), version.String("schema"), version.Blocks("references"))
			if err != nil {
				return schema, err
			}
			schema.References[reference.String("name")], found = &referred, true
		}
		if !found && 0 < reference.Int("version") && reference.Int("version") <= c.Subjects[reference.String("subject_name")] {
			schema.References[reference.String("name")], found = nil, true
		}
		if !found {
			//lint:ignore ST1005 the words are the registry's
			return schema, fmt.Errorf("No schema reference found for subject %q and version %d", reference.String("subject_name"), reference.Int("version"))
		}
	}
	return schema, nil
}

func (c Cloud) readSchema(call *emulator.Call) error {
	object := call.Object
	name := object.String("subject_name")
	if err := c.sendToRegistry(call, registryRequest{"reading Schema", "Get", "subjects/" + name + "/versions/latest", name, "READ"}); err != nil {
		return err
	}
	version := latest(subjectOf(call, name))
	if version == nil {
		return emulator.ErrGone
	}
	object["version"], object["schema_identifier"], object["schema"], object["format"] = version["version"], version["id"], version["schema"], version["format"]
	return nil
}

// deleteSchema deletes the version of the state, softly. Those before it stay.
func (c Cloud) deleteSchema(call *emulator.Call) error {
	name := call.Object.String("subject_name")
	number := call.Object.Int("version")
	what := fmt.Sprintf("soft deleting Schema %q: error soft deleting Schema", call.Object.String("id"))
	if err := c.sendToRegistry(call, registryRequest{what, "Delete", fmt.Sprintf("subjects/%s/versions/%d", name, number), name, "DELETE"}); err != nil {
		return err
	}
	for _, version := range subjectOf(call, name).Blocks("versions") {
		if version.Int("version") == number {
			version["deleted"] = true
		}
	}
	return nil
}

func (c Cloud) writeSubjectConfig(what string) func(*emulator.Call) error {
	return func(call *emulator.Call) error {
		object := call.Object
		name := object.String("subject_name")
		if err := c.sendToRegistry(call, registryRequest{what, "Put", "config/" + name, name, "COMPATIBILITY_WRITE"}); err != nil {
			return err
		}
		subjectOf(call, name)["compatibility"] = object["compatibility_level"]
		object["id"] = call.Provider.String("schema_registry_id") + "/" + name
		object.Default("compatibility_group", "")
		object.Default("normalize", false)
		object.Default("alias", "")
		return nil
	}
}

func (c Cloud) readSubjectConfig(call *emulator.Call) error {
	name := call.Object.String("subject_name")
	return c.sendToRegistry(call, registryRequest{"reading Subject Config", "Get", "config/" + name, name, "COMPATIBILITY_READ"})
}

func (c Cloud) deleteSubjectConfig(call *emulator.Call) error {
	name := call.Object.String("subject_name")
	if err := c.sendToRegistry(call, registryRequest{fmt.Sprintf("deleting Subject Config %q", call.Object.String("id")), "Delete", "config/" + name, name, "COMPATIBILITY_WRITE"}); err != nil {
		return err
	}
	delete(subjectOf(call, name), "compatibility")
	return nil
}
