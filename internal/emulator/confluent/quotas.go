package confluent

import (
	"slices"
	"strconv"

	"cdk.tf/confluent-privatelink/internal/emulator"
)

// minimumRate is the least that a quota may allow in a second, in bytes.
// https://docs.confluent.io/cloud/current/clusters/client-quotas-quickstart.html
const minimumRate = 1_000_000

func (c Cloud) quotas() map[string]*emulator.Resource {
	return map[string]*emulator.Resource{
		"confluent_kafka_client_quota": {
			Replace: []string{"kafka_cluster.id", "environment.id"}, Create: createQuota, Update: checkQuota,
		},
	}
}

func createQuota(call *emulator.Call) error {
	if err := checkQuota(call); err != nil {
		return err
	}
	quota := call.Object
	quota["id"] = id(call, "cq", quota["display_name"], quota.Block("kafka_cluster")["id"])
	quota.Default("description", "")
	return nil
}

// checkQuota refuses what is too little, on clusters without quotas, or for nobody. Not verified: what the service says of
// a principal that has a quota on the cluster already.
func checkQuota(call *emulator.Call) error {
	what := writing(call, "Kafka client quota")
	quota := call.Object
	cluster := quota.Block("kafka_cluster").String("id")
	if err := need(call, what, "confluent_kafka_cluster", cluster); err != nil {
		return err
	}
	object := call.World.Get("confluent_kafka_cluster", cluster)
	if len(object.Blocks("basic"))+len(object.Blocks("standard")) > 0 {
		return emulator.Refuse("error %s: 400 Bad Request: client quotas are not available on Basic and Standard clusters", what)
	}
	for _, key := range []string{"ingress_byte_rate", "egress_byte_rate"} {
		if rate, err := strconv.Atoi(quota.Block("throughput").String(key)); err != nil || rate < minimumRate {
			return emulator.Refuse("error %s: 400 Bad Request: %s must be at least %d", what, key, minimumRate)
		}
	}
	for _, principal := range quota.Strings("principals") {
		if err := needPrincipal(call, what, principal); err != nil {
			return err
		}
		for _, other := range call.World.All(call.Type, nil) {
			if other["id"] != quota["id"] && other.Block("kafka_cluster")["id"] == cluster && slices.Contains(other.Strings("principals"), principal) {
				return emulator.Refuse("error %s: 409 Conflict: principal %s has the quota %s on cluster %s", what, principal, other["id"], cluster)
			}
		}
	}
	return nil
}
