package confluent

import (
	"net/url"

	"cdk.tf/confluent-privatelink/internal/emulator"
)

func (c Cloud) keys() map[string]*emulator.Resource {
	return map[string]*emulator.Resource{
		"confluent_api_key": {
			Replace: []string{"owner.id", "owner.kind", "owner.api_version", "managed_resource.id", "managed_resource.kind", "managed_resource.api_version", "managed_resource.environment.id"},
			Create:  c.createKey, Import: importLast,
		},
	}
}

func (c Cloud) createKey(call *emulator.Call) error {
	const what = "creating Kafka API Key"
	key := call.Object
	if err := need(call, what, "confluent_service_account", key.Block("owner").String("id")); err != nil {
		return err
	}
	managed := key.Block("managed_resource")
	if environment := managed.Block("environment").String("id"); environment != "" {
		if err := need(call, what, "confluent_environment", environment); err != nil {
			return err
		}
	}
	if managed["api_version"] == "srcm/v3" {
		environment := managed.Block("environment").String("id")
		if managed.String("id") != registryOf(environment) || len(inEnvironment(call.World, "confluent_kafka_cluster", environment)) == 0 {
			return emulator.Refuse("error %s: 404 Not Found: schema registry cluster %s not found", what, managed["id"])
		}
	}
	if managed["api_version"] == "cmk/v2" {
		cluster := managed.String("id")
		if err := need(call, what, "confluent_kafka_cluster", cluster); err != nil {
			return err
		}
		if !key.Bool("disable_wait_for_ready") {
			if err := c.waitForKey(call.World.Get("confluent_kafka_cluster", cluster)); err != nil {
				return err
			}
		}
	}
	key["id"] = call.World.ID("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", 16, "key"+key.Block("owner").String("id"))
	key["secret"] = "cflt" + call.World.ID("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", 60, "secret"+key.String("id"))
	return nil
}

// waitForKey is the provider's readiness check: it asks the cluster's top-level REST endpoint,
// so it needs the private network at creation.
func (c Cloud) waitForKey(cluster emulator.Object) error {
	address, err := url.Parse(cluster.String("rest_endpoint"))
	if err != nil {
		return err
	}
	if _, err := c.Client.Connect(address.Hostname(), 443); err != nil {
		return emulator.Refuse("error waiting for Kafka API Key to sync: error listing Kafka Topics using Kafka API Key: Get \"%s/kafka/v3/clusters/%s/topics\": %s", address, cluster["id"], err).
			Because("The key was made without disable_wait_for_ready, so its creation needs the private network.")
	}
	return nil
}
