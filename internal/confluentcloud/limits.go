package confluentcloud

import "strings"

// Limits of clusters. Read by Confluent's migration tool kcp (plan-config.yaml) on
// 2026-05-20 on https://docs.confluent.io/cloud/current/clusters/cluster-types.html, "Fixed
// limits and recommended guidelines".
const (
	// MostPrivateLinkECKU is the largest max_ecku of an Enterprise cluster on AWS that is
	// reached by PrivateLink. Larger ones need a private network interface (PNI).
	MostPrivateLinkECKU = 10
	// PartitionsPerECKU is the number of partitions, not counting replicas, that each eCKU
	// of an Enterprise cluster carries.
	PartitionsPerECKU = 3000
)

// ClustersPerEnvironment is a default that Confluent raises on request. Read on 2026-11-26 on
// https://docs.confluent.io/cloud/current/quotas/service-quotas.html (quota code
// kafka.max_kafka_clusters.per_env).
const ClustersPerEnvironment = 20

// InternalTopic reports whether Confluent's services make topics of that name themselves:
// Kafka's own (__consumer_offsets, __transaction_state), those of the Schema Registry
// (_schemas), of ksqlDB, Control Center and others (_confluent-...), and those that the
// provider leaves out of what it exports (2.83.4, resource_kafka_topic.go,
// shouldFilterOutTopic): audit logs, processing logs of ksqlDB and dead letters of managed
// connectors.
func InternalTopic(name string) bool {
	return Inaccessible(name) || name == "_schemas" || name == "confluent-audit-log-events" ||
		strings.HasPrefix(name, "_confluent") || strings.HasPrefix(name, "dlq-lcc-") ||
		strings.HasPrefix(name, "pksqlc-") && strings.HasSuffix(name, "-processing-log")
}

// Inaccessible reports whether a topic is one of Kafka's own, such as __consumer_offsets,
// which no user of Confluent Cloud can read or write
// (https://docs.confluent.io/cloud/current/clusters/broker-config.html).
func Inaccessible(name string) bool { return strings.HasPrefix(name, "__") }
