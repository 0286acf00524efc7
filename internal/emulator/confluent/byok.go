package confluent

import (
	"fmt"
	"strings"

	"cdk.tf/confluent-privatelink/internal/emulator"
)

func (c Cloud) byokKeys() map[string]*emulator.Resource {
	return map[string]*emulator.Resource{
		"confluent_byok_key": {
			Replace: []string{"aws.key_arn"},
			Create:  c.registerKey, Delete: deleteBYOKKey,
		},
	}
}

// registerKey returns the roles that the key's policy has to let use it.
func (c Cloud) registerKey(call *emulator.Call) error {
	key := call.Object
	arn := key.Block("aws").String("key_arn")
	for _, other := range call.World.All(call.Type, nil) {
		if other.Block("aws")["key_arn"] == arn {
			return emulator.Refuse("error creating BYOK Key: 409 Conflict: the key %s is registered as %s", arn, other["id"])
		}
	}
	key["id"] = id(call, "cck", arn)
	number := call.World.ID("0123456789", 12, "account"+arn)
	key.Block("aws")["roles"] = emulator.List("arn:aws:iam::" + number + ":role/confluent-byok-" + key.String("id"))
	key["azure"], key["gcp"] = emulator.List(), emulator.List()
	return nil
}

func deleteBYOKKey(call *emulator.Call) error {
	key := call.Object.String("id")
	for _, cluster := range call.World.All("confluent_kafka_cluster", nil) {
		if cluster.Block("byok_key")["id"] == key {
			return emulator.Refuse("error deleting BYOK Key %q: 409 Conflict: it encrypts the cluster %s", key, cluster["id"])
		}
	}
	return nil
}

// checkKey refuses a key that is not registered, is in another region or encrypts another cluster.
// https://docs.confluent.io/cloud/current/security/encrypt/byok/best-practices.html
func (c Cloud) checkKey(call *emulator.Call, what string) error {
	id := call.Object.Block("byok_key").String("id")
	if id == "" {
		return nil
	}
	if err := need(call, what, "confluent_byok_key", id); err != nil {
		return err
	}
	arn := call.World.Get("confluent_byok_key", id).Block("aws").String("key_arn")
	if parts := strings.Split(arn, ":"); len(parts) < 4 || parts[3] != c.Region {
		return emulator.Refuse("error %s: 400 Bad Request: the key %s is not in region %s", what, arn, c.Region)
	}
	for _, other := range call.World.All(call.Type, nil) {
		if other.Block("byok_key")["id"] == id {
			return emulator.Refuse("error %s: 409 Conflict: %s", what, fmt.Sprintf("the key %s encrypts the cluster %s", id, other["id"]))
		}
	}
	return nil
}
