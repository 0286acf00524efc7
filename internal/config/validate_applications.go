package config

import (
	"maps"
	"slices"
	"strings"

	"cdk.tf/confluent-privatelink/internal/inorder"
)

// checkApplication checks that an application has something to do, with topics that
// are there.
func (v *validator) checkApplication(name, clusterName string) {
	cluster := v.Confluent.Clusters[clusterName]
	application := cluster.Applications[name]
	path := at("confluent.clusters", clusterName, "applications", name)
	produces, consumes := len(application.Produces) > 0, len(application.Consumes) > 0
	idle := !produces && !consumes && application.Streams == nil && application.SchemaRegistry == nil && len(application.Describes)+len(application.Admin) == 0
	if idle {
		v.add(path, "has nothing to do", "produces, consumes, describes, admin, or schema_registry with read or write")
	}
	switch {
	case consumes && len(application.Groups) == 0 && application.Streams == nil:
		v.add(at(path, "groups"), "is missing", "required with consumes: the consumer groups that the application uses")
	case !consumes && len(application.Groups) > 0 && !idle:
		v.add(at(path, "groups"), "is given without consumes", "only with consumes")
	}
	if len(application.TransactionalIDs) > 0 && !produces && !idle {
		v.add(at(path, "transactional_ids"), "is given without produces", "only with produces: a transaction writes")
	}
	if application.Streams != nil {
		if !consumes {
			v.add(at(path, "consumes"), "is missing", "required with streams: its input topics")
		}
		v.checkStreams(name, clusterName, at(path, "streams", "application_id"))
	}
	if application.IdentityPool != nil {
		v.checkIdentityPool(application, path)
	}
	v.checkApplicationTopics(application.Produces, clusterName, at(path, "produces"))
	v.checkApplicationTopics(application.Consumes, clusterName, at(path, "consumes"))
	v.checkApplicationTopics(application.Describes, clusterName, at(path, "describes"))
	checkRepeats(v, application.Admin, at(path, "admin")) // they need not be there: it makes them
	checkRepeats(v, application.TransactionalIDs, at(path, "transactional_ids"))
	for i, pattern := range application.Produces {
		v.checkWritable(string(pattern), clusterName, at(path, "produces", i))
	}
	checkRepeats(v, application.Groups, at(path, "groups"))
}

// checkStreams checks that what an application of Kafka Streams may delete by the start of names is its own:
// no topic that the file knows, and nothing of another such application.
func (v *validator) checkStreams(name, clusterName, path string) {
	cluster := v.Confluent.Clusters[clusterName]
	streams := *cluster.Applications[name].Streams
	if streams.ApplicationID == "" {
		return
	}
	topics := append(cluster.TopicNames(), slices.Sorted(maps.Keys(v.mirrorsOn(clusterName)))...)
	if i := slices.IndexFunc(topics, streams.Internal().Matches); i >= 0 {
		v.add(path, "with a hyphen is how the topic "+topics[i]+" begins, which it could delete", "an id that begins the names of its internal topics only")
	}
	for connector, spec := range inorder.Of(cluster.Connectors) {
		for _, pattern := range spec.makes() {
			if start, _ := strings.CutSuffix(string(pattern), "*"); streams.Internal().Matches(start) {
				v.add(path, "with a hyphen is how the topics "+string(pattern)+" begin, which the connector "+connector+" makes and it could delete", "an id that begins the names of its internal topics only")
				break
			}
		}
	}
	for other, spec := range inorder.Of(cluster.Applications) {
		switch {
		case other == name || spec.Streams == nil:
		case spec.Streams.ApplicationID == streams.ApplicationID && other < name:
			v.add(path, "is that of "+other+" too", "an id for each application")
		case streams.Internal().Matches(spec.Streams.ApplicationID):
			v.add(path, "with a hyphen is how that of "+other+" begins, whose topics it could delete", "ids of which none begins another")
		}
	}
}

// checkApplicationTopics checks that the topics that an application names are there.
func (v *validator) checkApplicationTopics(topics []Pattern, cluster, path string) {
	checkRepeats(v, topics, path)
	for i, pattern := range topics {
		if topic, literal := pattern.Literal(); literal {
			v.checkTopic(at(path, i), topic, cluster)
		}
	}
}

// checkTopic checks that a cluster has a topic.
func (v *validator) checkTopic(path, topic, cluster string) {
	known := append(v.Confluent.Clusters[cluster].TopicNames(), slices.Sorted(maps.Keys(v.mirrorsOn(cluster)))...)
	if topic != "" && !slices.Contains(known, topic) && !v.awaited(cluster, topic) {
		v.refer(path, cluster, topic, known, "is not a topic of the cluster",
			"a topic under topics or existing_topics, or a mirror topic that a link brings here")
	}
}

// mirrorsOn returns the mirror topics that links bring to a cluster, by their names there.
func (v *validator) mirrorsOn(cluster string) map[string]Mirror {
	if mirrors, ok := v.mirrors[cluster]; ok {
		return mirrors
	}
	mirrors := map[string]Mirror{}
	v.mirrors[cluster] = mirrors
	add := func(to string, brought []Mirror) {
		for _, mirror := range brought {
			if to == cluster {
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
