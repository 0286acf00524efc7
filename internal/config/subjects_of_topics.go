package config

import (
	"slices"

	"cdk.tf/confluent-privatelink/internal/inorder"
)

// subjectsOf are the subjects of a topic by the names that clients give them unless they are told otherwise (TopicNameStrategy). A prefix of
// topics covers their subjects too.
// https://docs.confluent.io/platform/current/schema-registry/fundamentals/serdes-develop/index.html#subject-name-strategy
func subjectsOf(topic Pattern) []Pattern {
	if name, literal := topic.Literal(); literal {
		return []Pattern{Pattern(name + "-key"), Pattern(name + "-value")}
	}
	return []Pattern{topic}
}

// subjectsOfTopics are the subjects that clients of a cluster's topics meet: those named for the topics, those that the file keeps the schemas of
// these topics in, and those that these schemas refer to. Of a mirror topic the schemas are those of the topic that it mirrors.
func (c *Config) subjectsOfTopics(cluster string, topics []Pattern) []Pattern {
	var all []Pattern
	for _, topic := range topics {
		for _, subject := range subjectsOf(topic) {
			if !slices.Contains(all, subject) {
				all = append(all, subject)
			}
		}
	}
	keep := func(cluster, topic string) {
		for _, subject := range c.SubjectsOf(cluster, topic) {
			if subject != "" { // not known without its file
				all = adding(all, Pattern(subject))
			}
		}
	}
	for topic := range inorder.Of(c.Confluent.Clusters[cluster].Topics) {
		if matchesAny(topics, topic) {
			keep(cluster, topic)
		}
	}
	brought := func(to, from string, mirrors []Mirror) {
		for _, mirror := range mirrors {
			if to == cluster && matchesAny(topics, mirror.MirrorTopic) {
				keep(from, mirror.Topic)
			}
		}
	}
	for name, link := range inorder.Of(c.Links) {
		brought(link.Destination, link.Source, c.Mirrors(name))
		brought(link.Source, link.Destination, c.ReverseMirrors(name))
	}
	return append(all, c.Referred(all)...)
}

// Referred are the subjects that the file's schemas in some subjects refer to, directly or by others, without those subjects themselves. Whoever
// reads a schema reads each of them too, by subject and version and with rights of its own.
// https://github.com/confluentinc/schema-registry/blob/master/client/src/main/java/io/confluent/kafka/schemaregistry/AbstractSchemaProvider.java
// (resolveReferences)
func (c *Config) Referred(by []Pattern) []Pattern {
	all := slices.Clone(by)
	held := c.Subjects()
	for again := true; again; {
		before := len(all)
		for _, subject := range held {
			if !matchesAny(all, subject.Name) {
				continue
			}
			for _, reference := range subject.AllReferences() {
				all = adding(all, Pattern(reference.Subject))
			}
		}
		again = len(all) > before
	}
	return all[len(by):]
}

// adding appends the patterns that none before covers.
func adding(all []Pattern, more ...Pattern) []Pattern {
	for _, one := range more {
		if !matchesAny(all, string(one)) {
			all = append(all, one)
		}
	}
	return all
}
