package monitoring

import (
	"fmt"
	"strconv"
	"strings"
)

// Metrics of Confluent's export. Not read from a live account: they are those of Confluent's page and of
// its descriptors, with io.confluent.kafka.server/ written as the export writes it.
// https://api.telemetry.confluent.cloud/docs/descriptors/datasets/cloud
const (
	confluentLinks           = "confluent_kafka_server_cluster_link_count"
	confluentMirrors         = "confluent_kafka_server_cluster_link_mirror_topic_count"
	confluentLag             = "confluent_kafka_server_cluster_link_mirror_topic_offset_lag"
	confluentMirrorBytes     = "confluent_kafka_server_cluster_link_mirror_topic_bytes"
	confluentTransitionError = "confluent_kafka_server_cluster_link_mirror_transition_in_error"
	confluentECKU            = "confluent_kafka_server_elastic_cku_count"
	confluentLoad            = "confluent_kafka_server_cluster_load_percent"
)

// Metrics of links export (docs/links.md).
const (
	exportUp           = "confluent_link_up"
	exportLinkState    = "confluent_link_state"
	exportTaskState    = "confluent_link_task_state"
	exportMirrorStatus = "confluent_link_mirror_status"
	exportLag          = "confluent_link_mirror_lag_records"
	exportLargestLag   = "confluent_link_mirror_lag_max_records"
	exportKeyAge       = "confluent_link_key_age_seconds"
)

// selector writes a metric with its label matchers, for example {system="s"}.
func selector(metric string, matchers ...string) string {
	return metric + "{" + strings.Join(matchers, ",") + "}"
}

func is(label, value string) string { return label + "=" + strconv.Quote(value) }

// isOneOf matches values whatever their case: Confluent's metrics and its REST API write states in two.
func isOneOf(label string, values ...string) string {
	return label + "=~" + strconv.Quote("(?i)"+strings.Join(values, "|"))
}

func isNoneOf(label string, values ...string) string {
	return label + "!~" + strconv.Quote("(?i)"+strings.Join(values, "|"))
}

// largest takes the largest value of each combination of labels.
func largest(expression string, labels ...string) string {
	return fmt.Sprintf("max by (%s) (%s)", strings.Join(labels, ", "), expression)
}

// either is what one or the other says; of what both say, the first.
func either(first, second string) string { return first + "\nor\n" + second }
