package config

import (
	"strings"

	"cdk.tf/confluent-privatelink/internal/confluentcloud"
	"cdk.tf/confluent-privatelink/internal/inorder"
)

// checkTopics checks that the topics of a cluster are told apart.
func (v *validator) checkTopics(cluster Cluster, path string) {
	seen := topicNames{}
	v.checkTopicSettings(cluster.TopicDefaults.Config, cluster, at(path, "topic_defaults", "config"))
	for topic, settings := range inorder.Of(cluster.Topics) {
		here := at(path, "topics", topic)
		seen.check(v, topic, here)
		if confluentcloud.InternalTopic(topic) {
			v.add(here, "has a name that Confluent's own services use", "another name")
		}
		v.checkTopicSettings(cluster.own(settings.Config), cluster, at(here, "config"))
	}
	for i, topic := range cluster.ExistingTopics {
		here := at(path, "existing_topics", i)
		if _, ok := cluster.Topics[topic]; ok {
			v.add(here, "is managed under topics too", "one of the two: topics are made here, existing_topics by others")
			continue
		}
		seen.check(v, topic, here)
		if confluentcloud.Inaccessible(topic) {
			v.add(here, "is one of Kafka's own topics, which Confluent Cloud lets nobody use", "topics of your own")
		}
	}
}

// topicNames remembers where each topic name of a cluster was seen, by the form in
// which Kafka compares names: its metrics do not tell . from _, so it refuses two
// topics that differ in nothing else (Apache Kafka, Topic.hasCollision).
type topicNames map[string]topicPlace

type topicPlace struct{ name, path string }

// metricForm is the form in which Kafka compares topic names.
func metricForm(name string) string { return strings.ReplaceAll(name, ".", "_") }

func (seen topicNames) check(v *validator, name, path string) {
	if name == "" {
		return
	}
	switch first, ok := seen[metricForm(name)]; {
	case !ok:
		seen[metricForm(name)] = topicPlace{name, path}
	case first.name == name:
		v.add(path, "is the same topic as "+first.path, "each one once")
	default:
		v.add(path, "differs from "+first.path+" only in . and _", "another name: Kafka refuses such a pair on one cluster")
	}
}
