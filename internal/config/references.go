package config

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// missing is a name that the file refers to and that is not there, wherever it is said: one
// mistake, however often the name stands in the file.
type missing struct {
	Problem
	others []string // further places
}

// refer notes a reference to a name of a kind that is not among the known ones. Where a name
// was meant that has a problem itself, nothing is noted.
func (v *validator) refer(path, kind, name string, known []string, what, allowed string) {
	near, ok := nearest(name, known)
	if ok && strings.Contains(kind, "name of") && !nameForm.MatchString(near) {
		return
	}
	id := kind + "\x00" + name
	if first, ok := v.missing[id]; ok {
		first.others = append(first.others, path)
		return
	}
	v.missing[id] = &missing{Problem: Problem{Path: path, What: what, Allowed: orNear(name, known, allowed)}}
}

// addMissing adds a problem for each name that is not there.
func (v *validator) addMissing() {
	for _, id := range slices.Sorted(maps.Keys(v.missing)) {
		problem := v.missing[id].Problem
		switch others := v.missing[id].others; len(others) {
		case 0:
		case 1:
			problem.Allowed += " (also in " + others[0] + ")"
		default:
			problem.Allowed += fmt.Sprintf(" (also in %s and %d more)", others[0], len(others)-1)
		}
		v.problems = append(v.problems, problem)
	}
}

// Kinds of what can be referred to, besides topics by the name of their cluster.
const (
	aVPC     = "name of a PrivateLink VPC"
	aCluster = "name of a cluster"
	aLink    = "name of a link"
)

// awaited reports whether a link that has a mistake itself would bring a topic to a cluster:
// that the topic is not there follows from that mistake.
func (v *validator) awaited(cluster, topic string) bool {
	for _, link := range v.Links {
		if v.bringsInVain(link.Source, link.Destination, link.Topics, cluster, strings.TrimPrefix(topic, link.Prefix)) ||
			v.bringsInVain(link.Destination, link.Source, link.ReverseTopics, cluster, strings.TrimPrefix(topic, link.Prefix)) {
			return true
		}
	}
	return false
}

// bringsInVain reports whether one direction of a link would bring a topic, by its name at
// the source, to a cluster, if the names of both ends and of the topic were right.
func (v *validator) bringsInVain(from, to string, patterns []Pattern, cluster, topic string) bool {
	source, hasSource := v.Confluent.Clusters[from]
	_, hasDestination := v.Confluent.Clusters[to]
	if hasDestination && to != cluster || from == cluster {
		return false
	}
	return slices.ContainsFunc(patterns, func(pattern Pattern) bool {
		return pattern.Matches(topic) && !(hasSource && hasDestination && slices.ContainsFunc(source.TopicNames(), pattern.Matches))
	})
}
