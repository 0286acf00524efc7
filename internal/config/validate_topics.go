package config

import (
	"slices"
	"strings"

	"cdk.tf/confluent-privatelink/internal/inorder"
)

// checkTopics checks that the topics of a cluster are told apart.
func (v *validator) checkTopics(cluster Cluster, path string) {
	seen := topicNames{}
	for topic, settings := range inorder.Of(cluster.Topics) {
		here := at(path, "topics", topic)
		seen.check(v, topic, here)
		if _, ok := settings.Config[""]; ok {
			v.add(at(here, "config", ""), "is an empty key", "the name of a topic setting, such as retention.ms")
		}
	}
	for i, topic := range cluster.ExistingTopics {
		here := at(path, "existing_topics", i)
		if _, ok := cluster.Topics[topic]; ok {
			v.add(here, "is managed under topics too", "one of the two: topics are made here, existing_topics by others")
			continue
		}
		seen.check(v, topic, here)
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

// checkApplication checks that an application has something to do, with topics that
// are there.
func (v *validator) checkApplication(name string, application Application, cluster Cluster, clusterPath string) {
	path := at(clusterPath, "applications", name)
	if len(application.Produces) == 0 && len(application.Consumes) == 0 {
		v.add(path, "neither produces nor consumes", "produces, consumes or both")
	}
	switch consumes := len(application.Consumes) > 0; {
	case consumes && len(application.Groups) == 0:
		v.add(at(path, "groups"), "is missing", "required with consumes: the consumer groups that the application uses")
	case !consumes && len(application.Groups) > 0 && len(application.Produces) > 0:
		v.add(at(path, "groups"), "is given without consumes", "only with consumes")
	}
	known := append(cluster.TopicNames(), v.mirrorsOn(clusterPath)...)
	for _, list := range []struct {
		key    string
		topics []Pattern
	}{{"produces", application.Produces}, {"consumes", application.Consumes}} {
		checkRepeats(v, list.topics, at(path, list.key))
		for i, pattern := range list.topics {
			if topic, literal := pattern.Literal(); literal && topic != "" && !slices.Contains(known, topic) {
				v.add(at(path, list.key, i), "is not a topic of the cluster",
					"a topic under topics or existing_topics, or a mirror topic that a link brings here")
			}
		}
	}
	checkRepeats(v, application.Groups, at(path, "groups"))
}

// mirrorsOn returns the names of the mirror topics that links bring to the cluster at a path.
func (v *validator) mirrorsOn(clusterPath string) []string {
	var names []string
	for name, link := range v.Links {
		if clusterPath == at("confluent.clusters", link.Destination) {
			names = appendMirrorTopics(names, v.Mirrors(name))
		}
		if clusterPath == at("confluent.clusters", link.Source) {
			names = appendMirrorTopics(names, v.ReverseMirrors(name))
		}
	}
	return names
}

func appendMirrorTopics(names []string, mirrors []Mirror) []string {
	for _, mirror := range mirrors {
		names = append(names, mirror.MirrorTopic)
	}
	return names
}
