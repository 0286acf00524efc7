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

// registerSchema adds a version, unless one of the living ones is this schema: then the registry answers with that one, and the newest
// version, which the provider reads back, stays another. Every plan from then on wants the same change again.
// https://github.com/confluentinc/terraform-provider-confluent/issues/619
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
	if !slices.ContainsFunc(living(subject), func(version emulator.Object) bool { return holds(version, object) }) {
		versions, _ := subject["versions"].([]any)
		subject["versions"] = append(versions, map[string]any{
			"version": len(versions) + 1, "id": schemaID(object.String("format"), object.String("schema")),
			"schema": object["schema"], "format": object["format"], "references": object["schema_reference"],
		})
	}
	object["id"] = call.Provider.String("schema_registry_id") + "/" + name + "/latest"
	newest := latest(subject)
	object["version"], object["schema_identifier"] = newest["version"], newest["id"]
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

// validate asks whether a schema parses and is compatible with the versions of its subject. The provider asks for the reasons
// (verbose=true), and then the registry answers 200 and lists them, of a schema that does not parse or refers to what is not there too:
// CompatibilityResource and AbstractSchemaRegistry of confluentinc/schema-registry. Which type of error a reason has there (errorType) is
// not worked out here.
func (c Cloud) validate(call *emulator.Call, what string) error {
	object := call.Object
	name := object.String("subject_name")
	if err := c.sendToRegistry(call, registryRequest{what + ": error sending validation request", "Post", "compatibility/subjects/" + name + "/versions", name, "WRITE"}); err != nil {
		return err
	}
	schema, err := c.schemaOf(call, object.String("format"), object.String("schema"), object.Blocks("schema_reference"))
	if err == nil {
		_, err = subjects.Parse(schema)
	}
	if err != nil {
		return emulator.Refuse("error %s: error validating a schema: [Invalid schema of type %s, details: %s]", what, schema.Format, err)
	}
	subject := subjectOf(call, name)
	compatibility := cmp.Or(subject.String("compatibility"), "BACKWARD")
	level, transitive := strings.CutSuffix(compatibility, "_TRANSITIVE")
	versions := living(subject)
	if !transitive && len(versions) > 0 {
		versions = versions[len(versions)-1:]
	}
	for _, version := range slices.Backward(versions) {
		old, err := c.schemaOf(call, version.String("format"), version.String("schema"), version.Blocks("references"))
		if err != nil {
			return err
		}
		if found := subjects.Compare(level, old, schema); found.Verdict == subjects.Incompatible {
			return emulator.Refuse("error %s: error validating a schema: [{description:'%s'} {oldSchemaVersion: %d} {oldSchema: '%s'} {validateFields: 'false', compatibility: '%s'}]",
				what, found.Because, version.Int("version"), canonical(version.String("schema")), compatibility)
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

// readSchema reads the newest version, whoever registered it. Without any the provider takes the schema for gone.
func (c Cloud) readSchema(call *emulator.Call) error {
	object := call.Object
	name := object.String("subject_name")
	what := fmt.Sprintf("reading Schema: error reading Schema %q: error loading the latest Schema: error loading the latest Schema", object.String("id"))
	if err := c.sendToRegistry(call, registryRequest{what, "Get", "subjects/" + name + "/versions/latest", name, "READ"}); err != nil {
		return err
	}
	version := latest(subjectOf(call, name))
	if version == nil {
		return emulator.ErrGone
	}
	object["version"], object["schema_identifier"], object["schema"], object["format"] = version["version"], version["id"], version["schema"], version["format"]
	object["schema_reference"] = version["references"]
	return nil
}

// deleteSchema deletes the version of the state, softly. Those before it stay. One that living versions refer to is not deleted.
func (c Cloud) deleteSchema(call *emulator.Call) error {
	name := call.Object.String("subject_name")
	number := call.Object.Int("version")
	request := registryRequest{
		fmt.Sprintf("soft deleting Schema %q: error soft deleting Schema", call.Object.String("id")),
		"Delete", fmt.Sprintf("subjects/%s/versions/%d", name, number), name, "DELETE",
	}
	if err := c.sendToRegistry(call, request); err != nil {
		return err
	}
	deleted := !slices.ContainsFunc(living(subjectOf(call, name)), func(version emulator.Object) bool { return version.Int("version") == number })
	if deleted {
		return request.refuse("404 Not Found", 40406, fmt.Sprintf("Subject '%s' Version %d was soft deleted.Set permanent=true to delete permanently", name, number))
	}
	if referring := referringTo(call, name, number); referring != "" {
		return request.refuse("422 Unprocessable Entity", 42206, fmt.Sprintf("One or more references exist to the schema {magic=1,keytype=SCHEMA,subject=%s,version=%d}.", name, number)).
			Because("%s refers to it.", referring)
	}
	for _, version := range subjectOf(call, name).Blocks("versions") {
		if version.Int("version") == number {
			version["deleted"] = true
		}
	}
	return nil
}

// referringTo is a living version that refers to a version of a subject; empty if none does.
func referringTo(call *emulator.Call, name string, number int) string {
	registry := call.Provider.String("schema_registry_id") + "/"
	for _, subject := range call.World.All(registrySubject, nil) {
		other, here := strings.CutPrefix(subject.String("id"), registry)
		for _, version := range living(subject) {
			if here && slices.ContainsFunc(version.Blocks("references"), func(reference emulator.Object) bool {
				return reference["subject_name"] == name && reference.Int("version") == number
			}) {
				return fmt.Sprintf("Version %d of %s", version.Int("version"), other)
			}
		}
	}
	return ""
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
	if err := c.sendToRegistry(call, registryRequest{"reading Subject Config", "Get", "config/" + name, name, "COMPATIBILITY_READ"}); err != nil {
		return err
	}
	level := subjectOf(call, name).String("compatibility")
	if level == "" {
		return emulator.ErrGone
	}
	call.Object["compatibility_level"] = level
	return nil
}

func (c Cloud) deleteSubjectConfig(call *emulator.Call) error {
	name := call.Object.String("subject_name")
	if err := c.sendToRegistry(call, registryRequest{fmt.Sprintf("deleting Subject Config %q", call.Object.String("id")), "Delete", "config/" + name, name, "COMPATIBILITY_WRITE"}); err != nil {
		return err
	}
	delete(subjectOf(call, name), "compatibility")
	return nil
}
