package confluent

import (
	"testing"

	"cdk.tf/confluent-privatelink/internal/emulator"
	"github.com/stretchr/testify/assert"
)

func TestAKeyEncryptsOneClusterOfItsRegion(t *testing.T) {
	c := newCloud(t)
	environment := c.environment("e")
	key := func(region string) emulator.Object {
		return emulator.Object{"aws": block(emulator.Object{"key_arn": "arn:aws:kms:" + region + ":123456789012:key/1"})}
	}
	cluster := func(name, key string) emulator.Object {
		return emulator.Object{"environment": in(environment), "display_name": name, "enterprise": block(emulator.Object{}), "byok_key": in(key)}
	}
	const kind = "confluent_kafka_cluster"
	c.refuses("byok key cck-1 not found", kind, cluster("a", "cck-1"))
	c.refuses("is not in region us-east-1", kind, cluster("a", c.make("confluent_byok_key", key("eu-west-1"))))
	id := c.make("confluent_byok_key", key("us-east-1"))
	assert.Len(t, c.world.Get("confluent_byok_key", id).Block("aws").Strings("roles"), 1)
	c.refuses("is registered as "+id, "confluent_byok_key", key("us-east-1"))
	made := c.make(kind, cluster("a", id))
	c.refuses("encrypts the cluster "+made, kind, cluster("b", id))
	c.refusesToDelete("it encrypts the cluster "+made, "confluent_byok_key", id)
}
