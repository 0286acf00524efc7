package config

import (
	"maps"
	"slices"
	"strconv"

	"cdk.tf/confluent-privatelink/internal/inorder"
)

// checkLinks checks the links one by one, and that no two of them bring the same topic.
func (v *validator) checkLinks() {
	taken := map[string]topicNames{} // by cluster
	for name, cluster := range v.Confluent.Clusters {
		taken[name] = topicNames{}
		path := at("confluent.clusters", name)
		for topic := range cluster.Topics {
			taken[name].take(topic, at(path, "topics", topic))
		}
		for i, topic := range cluster.ExistingTopics {
			taken[name].take(topic, at(path, "existing_topics", i))
		}
	}
	for name, link := range inorder.Of(v.Links) {
		path := at("links", name)
		source := v.checkOrigin(path, link)
		destination := v.checkSide(at(path, "destination"), link.Destination)
		if source && destination && link.Source == link.Destination {
			v.add(at(path, "destination"), "is the source", "another cluster")
			continue
		}
		v.checkDirection(link, path)
		v.checkLinkTopics(at(path, "topics"), link.Topics, link.Source)
		v.checkLinkTopics(at(path, "reverse_topics"), link.ReverseTopics, link.Destination)
		v.checkMirrors(name, link, taken)
		v.checkSync(name, link)
		v.checkLinkConfig(link, path)
	}
}

// take notes a name without a check.
func (seen topicNames) take(name, path string) {
	if _, ok := seen[metricForm(name)]; !ok {
		seen[metricForm(name)] = topicPlace{name, path}
	}
}

// checkSide checks one end of a link, and reports whether it is a cluster.
func (v *validator) checkSide(path, cluster string) bool {
	if _, ok := v.Confluent.Clusters[cluster]; ok {
		return true
	}
	switch clusters := slices.Sorted(maps.Keys(v.Confluent.Clusters)); {
	case cluster == "":
	case len(clusters) == 0:
		v.add(path, "is "+strconv.Quote(cluster)+", and this file has no cluster", "a cluster under confluent.clusters, made or by its id")
	default:
		v.refer(path, aCluster, cluster, clusters, "is not a cluster of this file", "needs "+oneOf(clusters))
	}
	return false
}

func (v *validator) checkDirection(link Link, path string) {
	if len(link.ReverseTopics) > 0 && (link.Mode == LinkDestination || link.Mode == LinkSource) {
		v.add(at(path, "reverse_topics"), "is given for a link of the mode "+link.Mode, "only with the mode bidirectional")
	}
}

// checkLinkTopics checks that the cluster with the topics has what a link is to share.
func (v *validator) checkLinkTopics(path string, patterns []Pattern, cluster string) {
	from, ok := v.Confluent.Clusters[cluster]
	if !ok {
		return
	}
	checkRepeats(v, patterns, path)
	names := from.TopicNames()
	for i, pattern := range patterns {
		if pattern == "" || slices.ContainsFunc(names, pattern.Matches) {
			continue
		}
		allowed := "a topic under " + at("confluent.clusters", cluster) + ", in topics or existing_topics"
		if topic, literal := pattern.Literal(); literal {
			v.refer(at(path, i), cluster, topic, names, "is not a topic of "+cluster, allowed)
		} else {
			v.add(at(path, i), "matches no topic of "+cluster, "the start of "+allowed)
		}
	}
}

// checkMirrors checks that mirror topics have names of their own on their cluster and
// that each status is about one of them.
func (v *validator) checkMirrors(name string, link Link, taken map[string]topicNames) {
	path := at("links", name)
	mirrored := map[string]bool{}
	for _, direction := range []struct {
		key, to string
		mirrors []Mirror
	}{
		{"topics", link.Destination, v.Mirrors(name)},
		{"reverse_topics", link.Source, v.ReverseMirrors(name)},
	} {
		for _, mirror := range direction.mirrors {
			mirrored[mirror.Topic] = true
			v.checkMirror(at(path, direction.key), direction.to, mirror, taken[direction.to])
		}
	}
	for topic := range inorder.Of(link.MirrorStatus) {
		if !mirrored[topic] && !v.bringsInVain(link.Source, link.Destination, link.Topics, link.Destination, topic) &&
			!v.bringsInVain(link.Destination, link.Source, link.ReverseTopics, link.Source, topic) {
			v.add(at(path, "mirror_status", topic), "is not a topic that the link mirrors",
				orNear(topic, slices.Sorted(maps.Keys(mirrored)), "a source topic that topics or reverse_topics match"))
		}
	}
}

// checkMirror checks the name of one mirror topic on the cluster that gets it.
func (v *validator) checkMirror(path, cluster string, mirror Mirror, taken topicNames) {
	const longestTopic = 249
	if taken == nil {
		return // not a cluster of the file
	}
	if len(mirror.MirrorTopic) > longestTopic {
		v.add(path, "gives a mirror topic a name of more than 249 characters", "a shorter prefix or topic name")
		return
	}
	if first, ok := taken[metricForm(mirror.MirrorTopic)]; ok {
		v.add(path, "brings "+mirror.MirrorTopic+" to "+cluster+", where "+first.path+" has the name (. and _ count as the same)",
			"a prefix, or topics without it")
		return
	}
	taken.take(mirror.MirrorTopic, path)
}
