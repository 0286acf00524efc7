package confluent

import (
	"fmt"
	"net/url"
	"strings"

	"cdk.tf/confluent-privatelink/internal/emulator"
)

// exporters copy schemas of the registry to another.
//
// Sources: the provider 2.83.4 (internal/provider/resource_schema_exporter.go): it waits until the exporter runs; any change but that of
// reset_on_update pauses it, changes it and resumes it. Which role makes one is in no documentation that was read: Confluent's
// example gives EnvironmentAdmin, the stacks give DataSteward.
func (c Cloud) exporters() map[string]*emulator.Resource {
	return map[string]*emulator.Resource{
		"confluent_schema_exporter": {
			Replace: []string{"name", "schema_registry_cluster.id", "rest_endpoint", "destination_schema_registry_cluster.id"},
			Create:  c.createExporter, Update: c.updateExporter, Read: c.readExporter, Delete: c.deleteExporter,
		},
	}
}

// exporterCall sends a call about exporters to the registry.
func (c Cloud) exporterCall(call *emulator.Call, what, method, path string) error {
	return c.asSteward("schema_registry_rest_endpoint", registryRequest{what: what, method: method, path: "exporters" + path})(call)
}

func (c Cloud) readExporter(call *emulator.Call) error {
	name := call.Object.String("name")
	return c.exporterCall(call, fmt.Sprintf("reading Schema Exporter %q", name), "Get", "/"+name)
}

// deleteExporter pauses the exporter first, as the provider does.
func (c Cloud) deleteExporter(call *emulator.Call) error {
	return c.exporterCall(call, "deleting Schema Exporter (failed to pause the exporter)", "Put", "/"+call.Object.String("name")+"/pause")
}

func (c Cloud) createExporter(call *emulator.Call) error {
	const what = "creating Schema Exporter"
	if err := c.exporterCall(call, what, "Post", ""); err != nil {
		return err
	}
	exporter := call.Object
	id := call.Provider.String("schema_registry_id") + "/" + exporter.String("name")
	if call.World.Get(call.Type, id) != nil {
		return emulator.Refuse("error %s: 409 Conflict: Exporter with name %s already exists", what, exporter["name"])
	}
	exporter["id"] = id
	exporter.Default("context_type", "AUTO")
	exporter.Default("context", "."+call.Provider.String("schema_registry_id"))
	exporter.Default("subject_rename_format", "")
	exporter.Default("subjects", []any{"*"})
	exporter.Default("config", map[string]any{})
	exporter.Default("status", "RUNNING")
	return runExporter(call, "waiting for Schema Exporter \""+id+"\" to provision")
}

func (c Cloud) updateExporter(call *emulator.Call) error {
	if err := c.exporterCall(call, "pausing Schema Exporter (Failed to pause the exporter)", "Put", "/"+call.Object.String("name")+"/pause"); err != nil {
		return err
	}
	return runExporter(call, "resuming Schema Exporter \""+call.Object.String("id")+"\"")
}

// runExporter writes each subject into its context at the destination, with the key that was given.
func runExporter(call *emulator.Call, what string) error {
	exporter := call.Object
	destination := exporter.Block("destination_schema_registry_cluster")
	address, err := url.Parse(destination.String("rest_endpoint"))
	if err != nil {
		return err
	}
	registry := registryAt(call.World, address.Hostname())
	if registry == "" || !strings.HasPrefix(address.Hostname(), "psrc-") {
		return emulator.Refuse("error %s: %s: Name or service not known", what, address.Hostname()).
			Because("An exporter runs inside of Confluent Cloud: it gets to public endpoints. By which private ones is not known.")
	}
	principal, because := principalOf(call.World, destination.Block("credentials"), registry)
	if because != "" {
		return emulator.Refuse("error %s: 401 Unauthorized: Unauthorized", what).Because("%s", because)
	}
	for _, subject := range exporter.Strings("subjects") {
		copied := ":" + exporter.String("context") + ":" + strings.TrimSuffix(subject, "*")
		for _, operation := range []string{"WRITE", "COMPATIBILITY_WRITE"} { // the mode IMPORT is set as settings are
			if !AllowedSubject(call.World, principal, RegistryCRN(registry), copied, operation) {
				return emulator.Refuse("error %s: 403 Forbidden: User is denied operation %s on Subject: %s", what, operation, copied).
					Because("No role binding of %s in the other registry allows it.", principal)
			}
		}
	}
	return nil
}
