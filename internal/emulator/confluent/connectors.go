package confluent

import (
	"strings"

	"cdk.tf/confluent-privatelink/internal/emulator"
)

func (c Cloud) connectors() map[string]*emulator.Resource {
	return map[string]*emulator.Resource{
		"confluent_connector": {
			Replace: []string{"environment.id", "kafka_cluster.id"},
			Create:  createConnector, Update: updateConnector, Import: importConnector,
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

// updateConnector refuses another name, which is the connector's address at Confluent. The
// words are those of the provider 2.83.4, connectorUpdate. It keeps the old name in the
// state, so that every later apply is refused too.
func updateConnector(call *emulator.Call) error {
	before, after := call.Prior.Map("config_nonsensitive")["name"], call.Object.Map("config_nonsensitive")["name"]
	if before != after {
		return emulator.Refuse("error updating Connector %q: %q attribute cannot be updated", call.Object.String("id"), "name").
			Because("The connector is %s, and was to be %s: make a new one, and let the old one go.", before, after)
	}
	return nil
}

// createConnector needs no private network: it goes to the public Connect API. The
// connector itself then fails if its service account may not write the topic.
func createConnector(call *emulator.Call) error {
	connector := call.Object
	config := connector.Map("config_nonsensitive")
	what := "creating Connector \"" + config["name"] + "\""
	home := connector.Block("kafka_cluster").String("id")
	if err := need(call, what, "confluent_kafka_cluster", home); err != nil {
		return err
	}
	account := config["kafka.service.account.id"]
	if err := need(call, what, "confluent_service_account", account); err != nil {
		return err
	}
	for _, other := range call.World.All(call.Type, nil) {
		if other.Block("kafka_cluster")["id"] == home && other.Map("config_nonsensitive")["name"] == config["name"] {
			return emulator.Refuse("error %s: 409 Conflict: Connector %s already exists", what, config["name"])
		}
	}
	name := config["kafka.topic"]
	if !topicExists(call.World, home+"/"+name) {
		return emulator.Refuse("error %s: 400 Bad Request: Failed: the topic '%s' does not exist on %s.", what, name, home)
	}
	if !Allowed(call.World, "User:"+account, home, topic(name, "WRITE")) {
		return emulator.Refuse("error waiting for Connector %q to provision: connector status is \"FAILED\": Not authorized to access topics: [%s]", config["name"], name).
			Because("Neither a role binding nor an ACL of User:%s allows %s on %s.", account, topic(name, "WRITE"), home)
	}
	connector["id"] = id(call, "lcc", config["name"])
	connector.Default("status", "RUNNING")
	return nil
}
