package confluent

import (
	"cmp"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strings"

	"cdk.tf/confluent-privatelink/internal/emulator"
	"cdk.tf/confluent-privatelink/internal/subjects"
)

// registrySubject is the kind of what a registry keeps of a subject: it stays when Terraform's resources go, since what is deleted is
// deleted softly.
const registrySubject = "confluent_registry_subject"

// subjectOf returns what the registry of a call keeps of a subject, and makes it if there is nothing.
func subjectOf(call *emulator.Call, name string) emulator.Object {
	return note(call.World, registrySubject, call.Provider.String("schema_registry_id")+"/"+name)
}

// living are the versions of a subject that are not deleted.
func living(subject emulator.Object) []emulator.Object {
	return slices.DeleteFunc(subject.Blocks("versions"), func(version emulator.Object) bool { return version.Bool("deleted") })
}

// latest version of a subject; nil if there is none that is not deleted.
func latest(subject emulator.Object) emulator.Object {
	versions := living(subject)
	if len(versions) == 0 {
		return nil
	}
	return versions[len(versions)-1]
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
	if version == nil || !holds(version, object) {
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

// holds tells whether a version is the schema of a resource.
func holds(version, object emulator.Object) bool {
	return version["format"] == object["format"] && sameSchema(version.String("schema"), object.String("schema")) &&
		reflect.DeepEqual(version.Blocks("references"), object.Blocks("schema_reference"))
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
	compatibility := cmp.Or(subject.String("compatibility"), "BACKWARD")
	level, transitive := strings.CutSuffix(compatibility, "_TRANSITIVE")
	versions := living(subject)
	if !transitive && len(versions) > 0 {
		versions = versions[len(versions)-1:]
	}
	for _, version := range versions {
		old, err := c.schemaOf(call, version.String("format"), version.String("schema"), version.Blocks("references"))
		if err != nil {
			return err
		}
		if found := subjects.Compare(level, old, schema); found.Verdict == subjects.Incompatible {
			return emulator.Refuse("error %s: error validating a schema: [%s, oldSchemaVersion: %d, compatibility: '%s']", what, found.Because, version.Int("version"), compatibility)
		}
	}
	return nil
}

// schemaOf is a schema with the texts of all that it refers to.
func (c Cloud) schemaOf(call *emulator.Call, format, text string, references []emulator.Object) (subjects.Schema, error) {
	schema := subjects.Schema{Format: format, Text: text, References: map[string]*subjects.Schema{}}
	for _, reference := range references {
		referred, err := c.referred(call, reference)
		if err != nil {
			return schema, err
		}
		schema.References[reference.String("name")] = referred
	}
	return schema, nil
}

// referred is the schema that a reference leads to; nil for one that others keep, whose text is not known.
func (c Cloud) referred(call *emulator.Call, reference emulator.Object) (*subjects.Schema, error) {
	name, number := reference.String("subject_name"), reference.Int("version")
	for _, version := range subjectOf(call, name).Blocks("versions") {
		if version.Int("version") == number {
			schema, err := c.schemaOf(call, version.String("format"), version.String("schema"), version.Blocks("references"))
			return &schema, err
		}
	}
	if 0 < number && number <= c.Subjects[name] {
		return nil, nil
	}
	//lint:ignore ST1005 the words are the registry's
	return nil, fmt.Errorf("No schema reference found for subject %q and version %d", name, number)
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
