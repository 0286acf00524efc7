package config

import (
	"maps"
	"slices"
)

// Mirror is a topic that a link brings from one cluster to the other.
type Mirror struct {
	// Topic is the name on the cluster that has the topic.
	Topic string
	// MirrorTopic is the name on the other cluster: the link's prefix and the topic's name.
	MirrorTopic string
	// Status is what is asked of the mirror topic: ACTIVE, PAUSED, PROMOTED or FAILED_OVER.
	Status string
	// Protect is whether Terraform refuses to lose it.
	Protect bool
	// Retire is whether it goes in this step, and KeepData whether it then stays in Kafka.
	Retire, KeepData bool
}

// TopicNames returns the topics of the cluster that the file names, managed and
// existing, in order.
func (c Cluster) TopicNames() []string {
	names := slices.Sorted(maps.Keys(c.Topics))
	for _, name := range c.ExistingTopics {
		if name != "" { // refused by the JSON Schema
			names = append(names, name)
		}
	}
	slices.Sort(names)
	return slices.Compact(names)
}

// Mirrors returns the mirror topics that the link makes on its destination, by
// topic. It is empty for a link that is not in the file.
func (c *Config) Mirrors(link string) []Mirror {
	l := c.Links[link]
	if l.Share != "" {
		return l.mirrors(l.Topics, l.shared())
	}
	return l.mirrors(l.Topics, c.Confluent.Clusters[l.Source])
}

// ReverseMirrors returns the mirror topics that a bidirectional link makes on its
// source, by topic. It is empty for every other link.
func (c *Config) ReverseMirrors(link string) []Mirror {
	l := c.Links[link]
	if l.Mode != LinkBidirectional {
		return nil
	}
	return l.mirrors(l.ReverseTopics, c.Confluent.Clusters[l.Destination])
}

// shared is what is known of the cluster behind a share: the topics that the link names.
func (l Link) shared() Cluster {
	var cluster Cluster
	for _, topic := range l.Topics {
		if name, literal := topic.Literal(); literal {
			cluster.ExistingTopics = append(cluster.ExistingTopics, name)
		}
	}
	return cluster
}

func (l Link) mirrors(patterns []Pattern, from Cluster) []Mirror {
	var mirrors []Mirror
	for _, topic := range from.TopicNames() {
		if !matchesAny(patterns, topic) {
			continue
		}
		mirror := Mirror{Topic: topic, MirrorTopic: l.Prefix + topic, Status: MirrorActive}
		l.setFate(&mirror)
		if status, ok := l.MirrorStatus[topic]; ok {
			mirror.Status = status
		}
		mirrors = append(mirrors, mirror)
	}
	return mirrors
}

func matchesAny(patterns []Pattern, name string) bool {
	return slices.ContainsFunc(patterns, func(p Pattern) bool { return p.Matches(name) })
}
