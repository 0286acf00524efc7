package confluent

import (
	"slices"
	"strings"

	"cdk.tf/confluent-privatelink/internal/emulator"
)

// Paths of the catalog's API.
const (
	tagDefinitions = "types/tagdefs"
	entities       = "entity"
)

// catalog is the Stream Catalog of an environment: tags, and what is told of topics.
//
// Sources: the provider 2.83.4 (internal/provider/resource_tag.go, resource_tag_binding.go, resource_catalog_entity_attributes.go) for ids,
// for what replaces a resource and for what a destroy does; Confluent's "Stream Catalog REST API" and "Access control (RBAC) for Stream
// Catalog" for names and roles.
func (c Cloud) catalog() map[string]*emulator.Resource {
	return map[string]*emulator.Resource{
		"confluent_tag": {
			Replace: []string{"name", "schema_registry_cluster.id", "rest_endpoint"},
			Create:  c.createTag, Update: c.catalogCall("updating Tag", "Put", tagDefinitions), Read: c.catalogCall("reading Tag", "Get", tagDefinitions), Delete: c.deleteTag,
		},
		"confluent_tag_binding": {
			Replace: []string{"tag_name", "entity_name", "entity_type", "schema_registry_cluster.id", "rest_endpoint"},
			Create:  c.createTagBinding, Read: c.catalogCall("reading Tag Binding", "Get", entities), Delete: c.catalogCall("deleting Tag Binding", "Delete", entities),
		},
		"confluent_catalog_entity_attributes": {
			Replace: []string{"entity_name", "entity_type", "schema_registry_cluster.id", "rest_endpoint"},
			Create:  c.describeEntity, Update: c.describeEntity, Read: c.catalogCall("reading Entity Attributes", "Get", entities), Delete: c.forgetEntity,
		},
	}
}

// catalogCall sends a call to the catalog, which the registry's endpoint serves.
func (c Cloud) catalogCall(what, method, path string) func(*emulator.Call) error {
	return c.asSteward("catalog_rest_endpoint", registryRequest{what: what, method: method, path: "catalog/v1/" + path})
}

// asSteward sends a request to the endpoint in a setting of the provider configuration, with the key of the registry. What is kept there
// is a steward's.
func (c Cloud) asSteward(setting string, r registryRequest) func(*emulator.Call) error {
	return func(call *emulator.Call) error {
		principal, err := c.enterRegistry(call, setting, r)
		if err != nil {
			return err
		}
		if !isSteward(call.World, principal, call.Provider.String("schema_registry_id")) {
			return r.refuse("403 Forbidden", 40301, "User is denied operation on the catalog").
				Because("%s has none of the roles DataSteward, EnvironmentAdmin and OrganizationAdmin on the environment.", principal)
		}
		return nil
	}
}

func isSteward(world *emulator.World, principal, registry string) bool {
	environment := EnvironmentCRN(environmentOf(registry))
	for _, binding := range world.All("confluent_role_binding", nil) {
		role, crn := binding.String("role_name"), binding.String("crn_pattern")
		if binding["principal"] == principal && (role == "DataSteward" || role == "EnvironmentAdmin" || role == "OrganizationAdmin") &&
			(crn == environment || strings.HasPrefix(environment, crn+"/")) {
			return true
		}
	}
	return false
}

func (c Cloud) createTag(call *emulator.Call) error {
	const what = "creating Tag"
	if err := c.catalogCall(what, "Post", tagDefinitions)(call); err != nil {
		return err
	}
	tag := call.Object
	id := call.Provider.String("schema_registry_id") + "/" + tag.String("name")
	if call.World.Get(call.Type, id) != nil || slices.Contains(c.Tags, tag.String("name")) {
		return emulator.Refuse("error %s %q: 409 Conflict: Given type %s already exists", what, id, tag["name"])
	}
	tag["id"], tag["version"] = id, 1
	tag.Default("description", "")
	tag.Default("entity_types", []any{"cf_entity"})
	return nil
}

func (c Cloud) deleteTag(call *emulator.Call) error {
	const what = "deleting Tag"
	if err := c.catalogCall(what, "Delete", tagDefinitions)(call); err != nil {
		return err
	}
	if call.World.Find("confluent_tag_binding", map[string]string{"tag_name": call.Object.String("name")}) != nil {
		return emulator.Refuse("error %s %q: 409 Conflict: Given type %s has references", what, call.Object["id"], call.Object["name"])
	}
	return nil
}

// needTopic refuses an entity of the catalog that is no topic of a cluster.
func needTopic(call *emulator.Call, what, topic string) error {
	cluster, name, _ := strings.Cut(topic, ":")
	if call.Object["entity_type"] != "kafka_topic" || !topicExists(call.World, cluster+"/"+name) {
		return emulator.Refuse("error %s: 404 Not Found: Instance %v with unique attribute {qualifiedName=%s} does not exist", what, call.Object["entity_type"], topic)
	}
	return nil
}

func (c Cloud) createTagBinding(call *emulator.Call) error {
	const what = "creating Tag Binding"
	if err := c.catalogCall(what, "Post", entities+"/tags")(call); err != nil {
		return err
	}
	binding, registry := call.Object, call.Provider.String("schema_registry_id")
	topic, within := strings.CutPrefix(binding.String("entity_name"), registry+":")
	if !within {
		return emulator.Refuse("error %s: 404 Not Found: %s is not an entity of %s", what, binding["entity_name"], registry)
	}
	if err := needTopic(call, what, topic); err != nil {
		return err
	}
	if tag := binding.String("tag_name"); call.World.Get("confluent_tag", registry+"/"+tag) == nil && !slices.Contains(c.Tags, tag) {
		return emulator.Refuse("error %s: 404 Not Found: Type %s does not exist", what, binding["tag_name"])
	}
	id := registry + "/" + binding.String("tag_name") + "/" + binding.String("entity_name") + "/kafka_topic"
	if call.World.Get(call.Type, id) != nil {
		return emulator.Refuse("error %s %q: 409 Conflict: entity is already associated with the tag %s", what, id, binding["tag_name"])
	}
	binding["id"] = id
	return nil
}

// described is the kind of what the catalog knows of a topic. An attribute that Terraform takes out of its map stays there: only an
// empty text takes one away.
const described = "catalog entity"

func (c Cloud) describeEntity(call *emulator.Call) error {
	const what = "creating Entity Attributes"
	if err := c.catalogCall(what, "Put", entities)(call); err != nil {
		return err
	}
	entity := call.Object
	if err := needTopic(call, what, entity.String("entity_name")); err != nil {
		return err
	}
	entity["id"] = "kafka_topic/" + entity.String("entity_name")
	tell(call, entity.Map("attributes"))
	return nil
}

// forgetEntity sets each attribute to an empty text. When that fails the provider says that it was creating them.
func (c Cloud) forgetEntity(call *emulator.Call) error {
	if err := c.catalogCall("creating Entity Attributes", "Put", entities)(call); err != nil {
		return err
	}
	empty := map[string]string{}
	for name := range call.Object.Map("attributes") {
		empty[name] = ""
	}
	tell(call, empty)
	return nil
}

// tell adds attributes to what the catalog knows of the entity of a call.
func tell(call *emulator.Call, attributes map[string]string) {
	known := note(call.World, described, call.Object.String("id"))
	for name, value := range attributes {
		known[name] = value
	}
}
