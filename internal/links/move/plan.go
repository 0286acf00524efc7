// Package move takes mirror topics from one state to another: it pauses, resumes, promotes and fails
// them over, turns them round and cuts them back.
//
// It keeps no journal. Where a mirror topic stands is read from Kafka each time, so the same command
// after an interruption, at whatever moment, goes on from there: what is done is skipped, what is on its way
// is waited for, the rest is asked for.
package move

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/kafkarest"
	"cdk.tf/confluent-privatelink/internal/links/live"
)

// Step says what is to be done with a mirror topic.
type Step string

// Steps.
const (
	// Act: Kafka has to be asked for it.
	Act Step = "act"
	// Wait: it was asked for and is on its way.
	Wait Step = "wait"
	// Done: the state is reached.
	Done Step = "done"
	// Refuse: it cannot be done from where the topic stands.
	Refuse Step = "refuse"
)

// Topic is a mirror topic with what is to be done.
type Topic struct {
	Source string `json:"source_topic"`
	Mirror string `json:"mirror_topic"`
	Status string `json:"status"`
	Step   Step   `json:"step"`
	// Because says why it is refused, or why Kafka would refuse it.
	Because string `json:"because,omitempty"`
	// Behind is how many records it is behind; what is known at least if Known is false.
	Behind int64 `json:"records_behind"`
	Known  bool  `json:"lag_known"`
	// Written is by how many records the source grew while it was looked at; -1 if nobody looked.
	Written    int64 `json:"written_meanwhile"`
	Partitions int   `json:"partitions"`
}

// Plan is what an action means for the mirror topics of a half of a link.
type Plan struct {
	Action kafkarest.Action
	Link   live.Link
	Half   live.Half
	Topics []Topic
	// Groups that read the topics on this cluster, by topic; GroupsUnknown says why that is not known.
	Groups        map[string][]string
	GroupsUnknown string
}

// goal of an action.
type goal struct {
	// from are the states that it is asked for from, over those on the way, to that at the end.
	from, over, to []string
	// file is the mirror_status that the file gets; empty for none.
	file string
	// needsSource is true if the link's source has to answer.
	needsSource bool
}

var goals = map[kafkarest.Action]goal{
	kafkarest.Pause: {from: []string{kafkarest.MirrorActive, kafkarest.MirrorSourceUnavailable}, to: []string{kafkarest.MirrorPaused}, file: config.MirrorPaused},
	// A topic that was resumed while its source is away is active again only when that answers.
	kafkarest.Resume: {from: []string{kafkarest.MirrorPaused}, to: []string{kafkarest.MirrorActive, kafkarest.MirrorSourceUnavailable}, file: config.MirrorActive},
	kafkarest.Promote: {from: []string{kafkarest.MirrorActive, kafkarest.MirrorPaused}, over: []string{kafkarest.MirrorPendingStopped},
		to: []string{kafkarest.MirrorStopped}, file: config.MirrorPromoted, needsSource: true},
	kafkarest.Failover: {from: []string{kafkarest.MirrorActive, kafkarest.MirrorPaused, kafkarest.MirrorLinkPaused, kafkarest.MirrorLinkFailed,
		kafkarest.MirrorSourceUnavailable, kafkarest.MirrorPendingMirror, kafkarest.MirrorPendingSynchronize, kafkarest.MirrorPendingStopped},
		to: []string{kafkarest.MirrorStopped}, file: config.MirrorFailedOver},
}

// refusals explain states from which an action cannot be.
var refusals = map[string]string{
	kafkarest.MirrorFailed:            "has failed, and Kafka takes nothing but its deletion (confluentinc/terraform-provider-confluent issue 780)",
	kafkarest.MirrorStopped:           "is an ordinary topic already",
	kafkarest.MirrorPendingStopped:    "is becoming an ordinary topic",
	kafkarest.MirrorSourceUnavailable: "its source does not answer; a failover needs no source",
	kafkarest.MirrorLinkFailed:        "its link has failed; a failover needs no link",
	kafkarest.MirrorLinkPaused:        "its link is paused; resume the link, or fail over",
}

// New plans an action for mirror topics of a half, by the names of their source topics; none for all
// that the file knows.
func New(link live.Link, half live.Half, action kafkarest.Action, topics []string) (*Plan, error) {
	if half.Err != nil {
		return nil, half.Err
	}
	plan := &Plan{Action: action, Link: link, Half: half, Groups: map[string][]string{}}
	have := map[string]kafkarest.Mirror{}
	for _, mirror := range half.Mirrors {
		have[mirror.Source] = mirror
	}
	if len(topics) == 0 {
		for _, mirror := range half.Half.Mirrors {
			topics = append(topics, mirror.Topic)
		}
	}
	var missing []string
	for _, name := range slices.Compact(slices.Sorted(slices.Values(topics))) {
		mirror, ok := have[name]
		if !ok {
			missing = append(missing, name)
			continue
		}
		plan.Topics = append(plan.Topics, plan.topic(mirror))
	}
	if len(missing) > 0 {
		return nil, fmt.Errorf("the link %s has no mirror topic of %s on %s; it has: %s", link.Name, strings.Join(missing, ", "),
			half.Cluster.Name, cmp.Or(strings.Join(sources(half.Mirrors), ", "), "none"))
	}
	return plan, nil
}

func sources(mirrors []kafkarest.Mirror) []string {
	var names []string
	for _, mirror := range mirrors {
		names = append(names, mirror.Source)
	}
	return names
}

func (p *Plan) topic(mirror kafkarest.Mirror) Topic {
	t := Topic{Source: mirror.Source, Mirror: mirror.Name, Status: mirror.Status, Partitions: mirror.Partitions, Written: -1}
	_, t.Behind, t.Known = mirror.Behind()
	g := goals[p.Action]
	switch {
	case slices.Contains(g.to, mirror.Status):
		t.Step = Done
	case slices.Contains(g.over, mirror.Status):
		t.Step = Wait
	case g.needsSource && p.Half.Link.State != kafkarest.LinkActive:
		t.Step, t.Because = Refuse, "the link is "+p.Half.Link.State+": a promotion waits for the last record of the source, a failover does not"
	case slices.Contains(g.from, mirror.Status):
		t.Step = Act
	default:
		t.Step, t.Because = Refuse, cmp.Or(refusals[mirror.Status], "is in the state "+mirror.Status)
	}
	return t
}

// Pending are the mirror topics for which something is still to be done.
func (p *Plan) Pending() []Topic {
	return slices.DeleteFunc(slices.Clone(p.Topics), func(t Topic) bool { return t.Step != Act && t.Step != Wait })
}

// Refused are those for which it cannot be done.
func (p *Plan) Refused() []Topic {
	return slices.DeleteFunc(slices.Clone(p.Topics), func(t Topic) bool { return t.Step != Refuse })
}

// FileStatus is the mirror_status that the file gets for what is done; empty if the file has no word for it.
func (p *Plan) FileStatus() string { return goals[p.Action].file }

// Loses tells whether records that are behind are lost by the action.
func (p *Plan) Loses() bool { return p.Action == kafkarest.Failover }

// Irrevocable tells whether there is no way back but making the mirror topic anew.
func (p *Plan) Irrevocable() bool {
	return p.Action == kafkarest.Promote || p.Action == kafkarest.Failover
}
