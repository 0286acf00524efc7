package confluent

import (
	"fmt"
	"strings"

	"cdk.tf/confluent-privatelink/internal/confluentcloud"
	"cdk.tf/confluent-privatelink/internal/emulator"
)

func (c Cloud) connectors() map[string]*emulator.Resource {
	return map[string]*emulator.Resource{
		"confluent_connector": {
			Replace: []string{"environment.id", "kafka_cluster.id"},
			// The provider 2.83.4 sends no status when it makes a connector (connectorCreate).
			IgnoredAtCreation: []string{"status"},
			Create:            createConnector, Update: updateConnector, Import: importConnector,
		},
	}
}

// importConnector finds a connector by <environment>/<cluster>/<name>.
func importConnector(world *emulator.World, id string) string {
	parts := strings.SplitN(id, "/", 3)
	for _, connector := range world.All("confluent_connector", nil) {
		if len(parts) == 3 && connector.Block("kafka_cluster")["id"] == parts[1] && connector.Map("config_nonsensitive")["name"] == parts[2] {
			return connector.String("id")
		}
	}
	return id
}

// updateConnector refuses another name, which is the connector's address at Confluent, and changes of status but pausing and
// resuming. The words are those of the provider 2.83.4, connectorUpdate. It keeps the old name in the
// state, so that every later apply is refused too. Another class is sent in place by the provider; it is refused here.
func updateConnector(call *emulator.Call) error {
	before, after := call.Prior.Map("config_nonsensitive"), call.Object.Map("config_nonsensitive")
	if before["name"] != after["name"] {
		return emulator.Refuse("error updating Connector %q: %q attribute cannot be updated", call.Object.String("id"), "name").
			Because("The connector is %s, and was to be %s: make a new one, and let the old one go.", before["name"], after["name"])
	}
	if before["connector.class"] != after["connector.class"] {
		return emulator.Refuse("error updating Connector %q: 400 Bad Request", call.Object.String("id")).
			Because("Its class was %s, and was to be %s. What Confluent does with that is not known, and not rehearsed: make a connector of the other class under another name.", before["connector.class"], after["connector.class"])
	}
	was, will := call.Prior.String("status"), call.Object.String("status")
	pauses, resumes := was == "RUNNING" && will == "PAUSED", was == "PAUSED" && will == "RUNNING"
	if was != will && !pauses && !resumes {
		return emulator.Refuse("error updating Connector %q: only %q->%q or %q->%q transitions are supported but %q->%q was attempted",
			call.Object.String("id"), "PAUSED", "RUNNING", "RUNNING", "PAUSED", was, will)
	}
	return refusedUpdate(call.Object.String("id"), mayUse(call, after))
}

// refusedUpdate is what the provider prints of a change that Confluent does not take: the status alone, whatever the answer says. What
// would fail only when the connector runs is refused as well: the provider does not wait for it, and says nothing.
func refusedUpdate(id string, err error) error {
	if err == nil {
		return nil
	}
	return emulator.Refuse("error updating Connector %q: 400 Bad Request", id).Because("It would have said: %s", err)
}

// createConnector needs no private network: it goes to the public Connect API. The
// connector itself then fails if its service account lacks a right.
func createConnector(call *emulator.Call) error {
	connector := call.Object
	config := connector.Map("config_nonsensitive")
	what := "creating Connector \"" + config["name"] + "\""
	home := connector.Block("kafka_cluster").String("id")
	if err := need(call, what, "confluent_kafka_cluster", home); err != nil {
		return err
	}
	if err := need(call, what, "confluent_service_account", config["kafka.service.account.id"]); err != nil {
		return err
	}
	if err := checkConnectorConfig(config, connector.Map("config_sensitive")); err != nil {
		return err
	}
	for _, other := range call.World.All(call.Type, nil) {
		if other.Block("kafka_cluster")["id"] == home && other.Map("config_nonsensitive")["name"] == config["name"] {
			return emulator.Refuse("error %s: 409 Conflict: Connector %s already exists", what, config["name"])
		}
	}
	connector["id"] = id(call, "lcc", config["name"])
	connector["status"] = "RUNNING"
	return mayUse(call, config)
}

// checkConnectorConfig is the validation that the provider asks for before it makes a connector, by the catalogue that the
// file is checked by too. The words around are the provider's (connectorCreate, validateConnectorConfig).
func checkConnectorConfig(config, secrets map[string]string) error {
	class := config["connector.class"]
	plugin, known := confluentcloud.FindConnectorPlugin(class)
	if !known {
		return emulator.Refuse("error creating Connector: error creating Connector: error sending validation request: 404 Not Found").
			Because("The class %s is not in the catalogue of connectors that is built in here. If Confluent has it all the same, rehearse the file without this connector.", class)
	}
	missing := plugin.MissingFrom(func(key string) bool {
		_, secret := secrets[key]
		_, given := config[key]
		return secret || given
	})
	if plugin.Sink && config["topics"] == "" && config["topics.regex"] == "" {
		missing = append(missing, "topics")
	}
	if len(missing) == 0 {
		return nil
	}
	list := ""
	for i, key := range missing {
		list += fmt.Sprintf("\n%d. %q : [%q]", i+1, key, "\""+key+"\" is required")
	}
	return emulator.Refuse("error creating Connector: error creating Connector %q: error validating config: %s", class, list)
}

// mayUse is whether a connector's account may do what the connector does: a topic that is not there has to be made, by who may.
func mayUse(call *emulator.Call, config map[string]string) error {
	home, principal := call.Object.Block("kafka_cluster").String("id"), "User:"+config["kafka.service.account.id"]
	may := func(kind, name string, permission Permission) error {
		if Allowed(call.World, principal, home, permission) {
			return nil
		}
		return emulator.Refuse("error waiting for Connector %q to provision: connector status is \"FAILED\": Not authorized to access %s: [%s]", config["name"], kind, name).
			Because("Neither a role binding nor an ACL of %s allows %s on %s.", principal, permission, home)
	}
	plugin, _ := confluentcloud.FindConnectorPlugin(config["connector.class"])
	if plugin.Sink {
		group := "connect-" + call.Object.String("id")
		if err := may("group", group, Permission{Resource: "GROUP", Name: group, Operation: "READ"}); err != nil {
			return err
		}
	}
	for _, use := range topicsOf(plugin, call.Object.String("id"), config) {
		if !topicExists(call.World, home+"/"+use.name) {
			if !use.makes {
				return emulator.Refuse("error creating Connector %q: 400 Bad Request: Failed: the topic '%s' does not exist on %s.", config["name"], use.name, home)
			}
			if err := may("topics", use.name, topic(use.name, "CREATE")); err != nil {
				return err
			}
		}
		if err := may("topics", use.name, topic(use.name, use.operation)); err != nil {
			return err
		}
	}
	return nil
}

// topicUse is a topic that a connector reads or writes, and whether it makes the topic if that is not there.
type topicUse struct {
	name, operation string
	makes           bool
}

// topicsOf are the topics that a connector uses by its settings. Those of its own, for what it cannot deliver and what it reports, have
// names by its id if none is given.
func topicsOf(plugin confluentcloud.ConnectorPlugin, id string, config map[string]string) (uses []topicUse) {
	if !plugin.Sink {
		if name := config["kafka.topic"]; name != "" {
			uses = append(uses, topicUse{name, "WRITE", false})
		}
		return uses
	}
	for _, name := range strings.FieldsFunc(config["topics"], func(r rune) bool { return r == ',' }) {
		uses = append(uses, topicUse{name, "READ", false})
	}
	for _, own := range []struct{ key, kind string }{
		{"errors.deadletterqueue.topic.name", "dlq"}, {"reporter.error.topic.name", "error"}, {"reporter.result.topic.name", "success"},
	} {
		if name, given := config[own.key]; given {
			uses = append(uses, topicUse{name, "WRITE", true})
		} else if plugin.Has(own.key) {
			uses = append(uses, topicUse{own.kind + "-" + id, "WRITE", true})
		}
	}
	return uses
}
