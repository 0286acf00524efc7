package confluent

import (
	"fmt"
	"strings"

	"cdk.tf/confluent-privatelink/internal/emulator"
)

func (c Cloud) clusters() map[string]*emulator.Resource {
	return map[string]*emulator.Resource{
		"confluent_kafka_cluster": {
			Replace: []string{"availability", "cloud", "region", "environment.id", "network.id", "byok_key.id"},
			Slow:    true,
			Create:  c.createCluster, Delete: deleteCluster, Read: c.readCluster, Import: importLast,
		},
	}
}

// createCluster takes a name that another cluster has, as createEnvironment does.
func (c Cloud) createCluster(call *emulator.Call) error {
	cluster := call.Object
	environment, name := cluster.Block("environment").String("id"), cluster.String("display_name")
	what := fmt.Sprintf("creating Kafka Cluster %q", name)
	if err := need(call, what, "confluent_environment", environment); err != nil {
		return err
	}
	if network := cluster.Block("network").String("id"); network != "" {
		if err := need(call, what, "confluent_network", network); err != nil {
			return err
		}
	}
	if err := c.checkKey(call, what); err != nil {
		return err
	}
	cluster["id"] = id(call, "lkc", name)
	cluster["api_version"], cluster["kind"] = "cmk/v2", "Cluster"
	cluster["rbac_crn"] = EnvironmentCRN(environment) + "/cloud-cluster=" + cluster.String("id")
	host := fmt.Sprintf("%s.%s.aws.private.confluent.cloud", cluster["id"], c.Region)
	cluster["bootstrap_endpoint"], cluster["rest_endpoint"] = "SASL_SSL://"+host+":9092", "https://"+host+":443"
	for _, block := range []string{"basic", "standard", "enterprise", "freight"} {
		for _, kind := range cluster.Blocks(block) {
			kind.Default("max_ecku", 10)
		}
	}
	cluster["endpoints"] = c.clusterEndpoints(call.World, cluster)
	SeedTopics(call.World, cluster, c.Topics)
	return nil
}

// clusterEndpoints lists a cluster's names by access point, or the one of the attachment.
func (c Cloud) clusterEndpoints(world *emulator.World, cluster emulator.Object) []any {
	endpoints := []any{}
	for _, point := range accessPoints(world, cluster.Block("environment").String("id")) {
		host := c.clientHost(cluster.String("id"), point)
		endpoints = append(endpoints, map[string]any{
			"access_point_id": undashed(point), "connection_type": "PRIVATE_LINK",
			"bootstrap_endpoint": host + ":9092", "rest_endpoint": "https://" + host + ":443",
		})
	}
	if len(endpoints) == 0 {
		endpoints = append(endpoints, map[string]any{
			"access_point_id": "PRIVATE_LINK", "connection_type": "PRIVATE_LINK",
			"bootstrap_endpoint": cluster["bootstrap_endpoint"], "rest_endpoint": cluster["rest_endpoint"],
		})
	}
	return endpoints
}

func (c Cloud) readCluster(call *emulator.Call) error {
	call.Object["endpoints"] = c.clusterEndpoints(call.World, call.Object)
	return nil
}

// SeedTopics puts in the topics that others than this Terraform make on a cluster; topics are by the end of the cluster's name. What is there stays.
func SeedTopics(world *emulator.World, cluster emulator.Object, topics map[string][]string) {
	for name, all := range topics {
		if !strings.HasSuffix(cluster.String("display_name"), name) {
			continue
		}
		for _, topic := range all {
			if id := cluster.String("id") + "/" + topic; !topicExists(world, id) {
				world.Seed("confluent_kafka_topic", id, emulator.Object{
					"topic_name": topic, "kafka_cluster": []any{map[string]any{"id": cluster["id"]}},
				})
			}
		}
	}
}

// deleteCluster goes by what Confluent has of the protection: that of the state may be older.
func deleteCluster(call *emulator.Call) error {
	cluster := call.World.Get("confluent_kafka_cluster", call.Object.String("id"))
	if cluster.Bool("deletion_protection") {
		return emulator.Refuse("error deleting Kafka Cluster %q: 400 Bad Request: Deletion protection is enabled for this cluster. Disable it before you delete the cluster.", cluster["id"])
	}
	for _, kind := range []string{"confluent_kafka_topic", "confluent_kafka_acl", "confluent_kafka_mirror_topic", "confluent_cluster_link", "confluent_connector"} {
		for _, object := range call.World.All(kind, nil) {
			if strings.HasPrefix(object.String("id"), cluster.String("id")+"/") || kind == "confluent_connector" && object.Block("kafka_cluster")["id"] == cluster["id"] {
				call.World.Remove(kind, object.String("id"))
			}
		}
	}
	return nil
}

func (c Cloud) lookupCluster(call *emulator.Call) error {
	lookup := call.Object
	environment := lookup.Block("environment")["id"]
	cluster := call.World.Get("confluent_kafka_cluster", lookup.String("id"))
	if lookup["id"] == nil {
		cluster = call.World.Find("confluent_kafka_cluster", map[string]string{"display_name": lookup.String("display_name")})
	}
	if cluster == nil || cluster.Block("environment")["id"] != environment {
		return emulator.Refuse("error reading Kafka Cluster %q: 404 Not Found: no such cluster in environment %s", lookup.String("id")+lookup.String("display_name"), environment)
	}
	for name, value := range cluster {
		switch name {
		case "environment", "timeouts", "basic", "standard", "enterprise", "dedicated", "freight":
		default:
			lookup[name] = value
		}
	}
	lookup["endpoints"] = c.clusterEndpoints(call.World, cluster)
	return nil
}
