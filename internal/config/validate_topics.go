package config

import (
	"maps"
	"slices"
	"strings"

	"cdk.tf/confluent-privatelink/internal/confluentcloud"
	"cdk.tf/confluent-privatelink/internal/inorder"
)

// checkTopics checks that the topics of a cluster are told apart.
func (v *validator) checkTopics(cluster Cluster, path string) {
	seen := topicNames{}
	for topic, settings := range inorder.Of(cluster.Topics) {
		here := at(path, "topics", topic)
		seen.check(v, topic, here)
		if confluentcloud.InternalTopic(topic) {
			v.add(here, "has a name that Confluent's own services use", "another name")
		}
		v.checkTopicSettings(settings.Config, cluster, at(here, "config"))
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
	mirrors := v.mirrorsOn(clusterPath)
	own := cluster.TopicNames()
	v.checkApplicationTopics(application.Produces, cluster, mirrors, at(path, "produces"))
	v.checkApplicationTopics(application.Consumes, cluster, mirrors, at(path, "consumes"))
	for i, pattern := range application.Produces {
		// A mirror topic is read-only until it is promoted or failed over: Confluent Cloud
		// documentation, "Manage Mirror Topics for Cluster Linking".
		mirror, ok := mirrors[string(pattern)]
		if ok && (mirror.Status == MirrorActive || mirror.Status == MirrorPaused) && !slices.Contains(own, mirror.MirrorTopic) {
			v.add(at(path, "produces", i), "is a mirror topic, which nobody can write", "the topic on its own cluster, or a mirror_status of PROMOTED or FAILED_OVER")
		}
	}
	checkRepeats(v, application.Groups, at(path, "groups"))
}

// checkApplicationTopics checks that the topics that an application names are there.
func (v *validator) checkApplicationTopics(topics []Pattern, cluster Cluster, mirrors map[string]Mirror, path string) {
	checkRepeats(v, topics, path)
	known := append(cluster.TopicNames(), slices.Sorted(maps.Keys(mirrors))...)
	for i, pattern := range topics {
		if topic, literal := pattern.Literal(); literal && topic != "" && !slices.Contains(known, topic) {
			v.add(at(path, i), "is not a topic of the cluster",
				orNear(topic, known, "a topic under topics or existing_topics, or a mirror topic that a link brings here"))
		}
	}
}

// mirrorsOn returns the mirror topics that links bring to the cluster at a path, by their
// names there.
func (v *validator) mirrorsOn(clusterPath string) map[string]Mirror {
	mirrors := map[string]Mirror{}
	add := func(cluster string, brought []Mirror) {
		for _, mirror := range brought {
			if clusterPath == at("confluent.clusters", cluster) {
				mirrors[mirror.MirrorTopic] = mirror
			}
		}
	}
	for name, link := range v.Links {
		add(link.Destination, v.Mirrors(name))
		add(link.Source, v.ReverseMirrors(name))
	}
	return mirrors
}
