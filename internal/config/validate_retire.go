package config

import (
	"slices"

	"cdk.tf/confluent-privatelink/internal/inorder"
)

// checkRetiring checks that what retires takes along what cannot be without it, and that
// nothing is asked to go and to be protected.
func (v *validator) checkRetiring() {
	for name, cluster := range inorder.Of(v.Confluent.Clusters) {
		path := at("confluent.clusters", name)
		v.checkUnprotected(path, cluster.Retire, cluster.Protect)
		if cluster.Retire && *cluster.DeletionProtection {
			v.add(at(path, "deletion_protection"), "is true for a cluster that retires", "leave it out: the protection goes in this step")
		}
		for topic, spec := range inorder.Of(cluster.Topics) {
			here := at(path, "topics", topic)
			v.checkUnprotected(here, spec.Retire, spec.Protect)
			v.checkKept(here, spec.Retire, spec.KeepData)
			if cluster.Retire && cluster.ID == "" && spec.KeepData {
				v.add(at(here, "keep_data"), "is given on a cluster that retires", "copy the data first: the next step deletes the cluster with all that is on it")
			}
		}
		for connector, spec := range inorder.Of(cluster.Connectors) {
			v.checkRetiringConnector(cluster, spec, at(path, "connectors", connector))
		}
	}
	v.eachSchema(func(path, _ string, schema *Schema) {
		v.checkUnprotected(path, schema.Retire, schema.Protect)
		v.checkKept(path, schema.Retire, schema.KeepData)
	})
	for name, link := range inorder.Of(v.Links) {
		v.checkRetiringLink(name, link)
	}
}

// checkRetiringConnector checks that no connector is left without a topic that it names.
func (v *validator) checkRetiringConnector(cluster Cluster, spec Connector, path string) {
	if spec.Retire {
		return
	}
	reports := []Pattern{Pattern(spec.DeadLetterTopic), Pattern(spec.SuccessTopic), Pattern(spec.ErrorTopic)}
	for _, use := range []struct {
		does   string
		topics []Pattern
	}{{"writes to ", slices.Concat(spec.Writes(), reports)}, {"reads ", spec.Consumes}} {
		for _, pattern := range use.topics {
			if topic, ok := pattern.Literal(); ok && cluster.Topics[topic].Retire {
				v.add(path, use.does+topic+", which retires", "retire: true here too")
			}
		}
	}
	for topic, one := range inorder.Of(cluster.Topics) { // without what it keeps there a connector does not go on
		if one.Retire && matchesAny(spec.OwnTopics, topic) {
			v.add(path, "has "+topic+" for itself, which retires", "retire: true here too")
		}
	}
}

func (v *validator) checkRetiringLink(name string, link Link) {
	path := at("links", name)
	v.checkUnprotected(path, link.Retire, link.Protect)
	v.checkKept(path, link.Retire, link.KeepData)
	for _, end := range []struct{ key, cluster string }{{"source", link.Source}, {"destination", link.Destination}} {
		if v.Confluent.Clusters[end.cluster].Retire && !link.Retire {
			v.add(at(path, end.key), "is "+end.cluster+", which retires", "retire: true for the link too")
			return
		}
	}
	known := map[string]bool{}
	for _, side := range []struct {
		from    string
		mirrors []Mirror
	}{{link.Source, v.Mirrors(name)}, {link.Destination, v.ReverseMirrors(name)}} {
		for _, mirror := range side.mirrors {
			known[mirror.Topic] = true
			if v.Confluent.Clusters[side.from].Topics[mirror.Topic].Retire && !mirror.Retire {
				v.add(at(path, "mirrors", mirror.Topic), "mirrors a topic of "+side.from+" that retires",
					"retire: true here too, with keep_data: true if the mirror topic shall stay")
			}
		}
	}
	for topic, own := range inorder.Of(link.Mirrors) {
		here := at(path, "mirrors", topic)
		v.checkUnprotected(here, own.Retire, own.Protect)
		v.checkKept(here, own.Retire, own.KeepData)
		if !known[topic] {
			v.add(here, "is not a topic that the link mirrors", "a source topic that topics or reverse_topics match")
		}
	}
}

// checkUnprotected refuses to have it both ways.
func (v *validator) checkUnprotected(path string, retire bool, protect *bool) {
	if retire && protect != nil && *protect {
		v.add(at(path, "protect"), "is true for what retires", "one of the two: protected things stay")
	}
}

func (v *validator) checkKept(path string, retire, keep bool) {
	if keep && !retire {
		v.add(at(path, "keep_data"), "is given without retire", "retire: true as well: the step before this leaves the file")
	}
}
