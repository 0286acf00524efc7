package config

import (
	"cmp"
	"maps"

	"cdk.tf/confluent-privatelink/internal/inorder"
)

// alike is a topic that an entry with names makes.
type alike struct {
	// key of the entry, and position of the name in it.
	key   string
	place int
	topic string
}

// alike lists the topics that entries with names make, in the order of the keys.
func (c Cluster) alike() []alike {
	var all []alike
	for key, entry := range inorder.Of(c.Topics) {
		for i, name := range entry.Names {
			all = append(all, alike{key, i, key + name})
		}
	}
	return all
}

// checkAlike checks that no two entries make one topic, before each topic gets an entry of its own.
func (v *validator) checkAlike(cluster Cluster, path string) {
	seen := places[string]{}
	for key, entry := range inorder.Of(cluster.Topics) {
		if len(entry.Names) == 0 {
			seen[key] = at(path, "topics", key)
		}
	}
	for _, one := range cluster.alike() {
		checkRepeated(v, seen, one.topic, at(path, "topics", one.key, "names", one.place))
	}
}

// setTopics gives each topic an entry of its own, completed by the cluster's defaults. What the stacks make of it does not
// depend on how it was written.
func (c *Cluster) setTopics() {
	all := c.alike()
	entries := maps.Clone(c.Topics) // one of them may have the key that is the name of another's topic
	maps.DeleteFunc(c.Topics, func(_ string, topic Topic) bool { return len(topic.Names) > 0 })
	for _, one := range all {
		topic := entries[one.key]
		topic.Names = nil
		topic.Config = maps.Clone(topic.Config)
		topic.Key, topic.Value = topic.Key.clone(), topic.Value.clone()
		if _, ok := c.Topics[one.topic]; !ok {
			c.Topics[one.topic] = topic
		}
	}
	for name, topic := range c.Topics {
		topic.Partitions = cmp.Or(topic.Partitions, c.TopicDefaults.Partitions, DefaultPartitions)
		topic.SubjectNaming = cmp.Or(topic.SubjectNaming, c.TopicDefaults.SubjectNaming, ByTopic)
		if len(c.TopicDefaults.Config) > 0 {
			settings := maps.Clone(c.TopicDefaults.Config)
			maps.Copy(settings, topic.Config)
			topic.Config = settings
		}
		c.Topics[name] = topic
	}
}

// own are the settings of a topic that are not those of the cluster's topics.
func (c Cluster) own(settings map[string]string) map[string]string {
	own := maps.Clone(settings)
	maps.DeleteFunc(own, func(name, value string) bool {
		common, ok := c.TopicDefaults.Config[name]
		return ok && common == value
	})
	return own
}

// placeAlike says where in the file each topic of an entry with names stands, for problems that are found when it
// has an entry of its own.
func (d *document) placeAlike(clusters map[string]Cluster) {
	for name, cluster := range clusters {
		path := at("confluent.clusters", name, "topics")
		for _, one := range cluster.alike() {
			if line, ok := d.lines[at(path, one.key, "names", one.place)]; ok && d.lines[at(path, one.topic)] == 0 {
				d.lines[at(path, one.topic)] = line
			}
		}
	}
}
