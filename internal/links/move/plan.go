// Package move takes mirror topics from one state to another: it pauses, resumes, promotes and fails
// them over, turns them round and cuts them back.
//
// It keeps no journal. Where a mirror topic stands is read from Kafka each time, so the same command
// after an interruption, at whatever moment, goes on from there: what is done is skipped, what is on its way
// is waited for, the rest is asked for.
package move

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strings"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/kafkarest"
	"cdk.tf/confluent-privatelink/internal/links/inventory"
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
	// Truncated is how many records Kafka would take away from the topic here; -1 if it does not say.
	Truncated int64 `json:"truncated,omitempty"`
	// Written is by how many records the source grew while it was looked at; -1 if that was not seen.
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
	// file is the mirror_status that the file gets for a mirror topic that it knows, and back for the one on the other
	// cluster that comes in its place; empty for none.
	file, back string
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
	kafkarest.ReverseAndStart: {from: []string{kafkarest.MirrorActive}, over: []string{kafkarest.MirrorPendingSynchronize, kafkarest.MirrorPendingStopped},
		to: []string{kafkarest.MirrorStopped}, file: config.MirrorPromoted, back: config.MirrorActive, needsSource: true},
	kafkarest.ReverseAndPause: {from: []string{kafkarest.MirrorActive}, over: []string{kafkarest.MirrorPendingSynchronize, kafkarest.MirrorPendingStopped},
		to: []string{kafkarest.MirrorStopped}, file: config.MirrorPromoted, back: config.MirrorPaused, needsSource: true},
	kafkarest.TruncateAndRestore: {over: []string{kafkarest.MirrorPendingSetup, kafkarest.MirrorPendingRestore, kafkarest.MirrorPendingMirror},
		to: []string{kafkarest.MirrorActive}, file: config.MirrorActive, needsSource: true},
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
// that the file knows. What is turned round is turned back too, so there none is for all that the link has.
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
		if action == kafkarest.ReverseAndStart || action == kafkarest.ReverseAndPause {
			topics = sources(half.Mirrors)
		}
	}
	if len(topics) == 0 {
		return nil, fmt.Errorf("the link %s has no mirror topics on %s", link.Name, half.Cluster.Name)
	}
	var missing []string
	for _, name := range slices.Compact(slices.Sorted(slices.Values(topics))) {
		mirror, ok := have[name]
		if !ok {
			missing = append(missing, name)
			continue
		}
		topic := plan.topic(mirror)
		if action == kafkarest.ReverseAndStart || action == kafkarest.ReverseAndPause {
			plan.reversed(&topic)
		}
		plan.Topics = append(plan.Topics, topic)
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

// other is the half of the link on its other cluster; nil if the link has one half.
func (p *Plan) other() *live.Half {
	for i := range p.Link.Halves {
		if p.Link.Halves[i].Role != p.Half.Role {
			return &p.Link.Halves[i]
		}
	}
	return nil
}

// reversed looks at a mirror topic that is to be turned round: one that is stopped has been, if the other
// cluster mirrors it from here.
func (p *Plan) reversed(t *Topic) {
	if t.Step != Done {
		return
	}
	if other := p.other(); other != nil && other.Err == nil {
		for _, mirror := range other.Mirrors {
			if mirror.Source == t.Mirror {
				return
			}
		}
	}
	t.Step, t.Because = Refuse, "is an ordinary topic already, and the other cluster does not mirror it: links truncate-and-restore makes that cluster mirror it again"
}

// Restore plans a truncate-and-restore: topics of this cluster whose mirror topics on the other one were
// promoted or failed over become mirror topics of those. By the names that they have on both.
func Restore(link live.Link, half live.Half, topics []string) (*Plan, error) {
	p := &Plan{Action: kafkarest.TruncateAndRestore, Link: link, Half: half, Groups: map[string][]string{}}
	other := p.other()
	if other == nil {
		return nil, fmt.Errorf("the link %s is not bidirectional", link.Name)
	}
	if err := cmp.Or(half.Err, other.Err); err != nil {
		return nil, err
	}
	stopped := map[string]kafkarest.Mirror{}
	for _, mirror := range other.Mirrors {
		if mirror.Stopped() && mirror.Name == mirror.Source {
			stopped[mirror.Source] = mirror
		}
	}
	local := map[string]kafkarest.Mirror{}
	for _, mirror := range half.Mirrors {
		local[mirror.Name] = mirror
	}
	if len(topics) == 0 {
		for name := range stopped {
			topics = append(topics, name)
		}
	}
	g := goals[p.Action]
	for _, name := range slices.Compact(slices.Sorted(slices.Values(topics))) {
		t := Topic{Source: name, Mirror: name, Status: cmp.Or(local[name].Status, "ordinary"), Partitions: stopped[name].Partitions, Written: -1, Step: Act}
		switch _, ok := stopped[name]; {
		case slices.Contains(g.to, local[name].Status):
			t.Step = Done
		case slices.Contains(g.over, local[name].Status):
			t.Step = Wait
		case !ok:
			t.Step, t.Because = Refuse, "the mirror topic on "+other.Cluster.Name+" is not stopped: only what was promoted or failed over there can be the source"
		case half.Link.State != kafkarest.LinkActive:
			t.Step, t.Because = Refuse, "the link is "+half.Link.State+" here: it has to reach "+other.Cluster.Name
		}
		p.Topics = append(p.Topics, t)
	}
	if len(p.Topics) == 0 {
		return nil, fmt.Errorf("no mirror topic of the link %s on %s was promoted or failed over under its own name", link.Name, other.Cluster.Name)
	}
	return p, nil
}

// Pending are the mirror topics for which something is still to be done.
func (p *Plan) Pending() []Topic {
	return slices.DeleteFunc(slices.Clone(p.Topics), func(t Topic) bool { return t.Step != Act && t.Step != Wait })
}

// Refused are those for which it cannot be done.
func (p *Plan) Refused() []Topic {
	return slices.DeleteFunc(slices.Clone(p.Topics), func(t Topic) bool { return t.Step != Refuse })
}

// Silent are the mirror topics of the half in states that Terraform's provider cannot read, so that it plans nothing
// (MirrorTopicStatus of ccloud-sdk-go-v2/kafkarest v0.14.0, which the provider 2.83.4 uses): others than those that are done, and
// of these such as were resumed while their source is away.
func (p *Plan) Silent(done []Topic) []string {
	read := []string{kafkarest.MirrorActive, kafkarest.MirrorPaused, kafkarest.MirrorFailed, kafkarest.MirrorStopped, kafkarest.MirrorPendingStopped}
	var names []string
	for _, mirror := range p.Half.Mirrors {
		status := mirror.Status
		if i := slices.IndexFunc(done, func(t Topic) bool { return t.Mirror == mirror.Name }); i >= 0 {
			status = done[i].Status
		}
		if !slices.Contains(read, status) {
			names = append(names, mirror.Name+": "+status)
		}
	}
	return names
}

// FileStatuses are the mirror_status that the file gets, by source topic, for topics that are where they shall be. What
// the file does not know as a mirror topic gets none: a link that is turned round brings topics the way that the file does not
// say, and the word for its own way is that they are promoted. An error says for which the file's word would be wrong.
func (p *Plan) FileStatuses(done []Topic) (map[string]string, error) {
	g, statuses := goals[p.Action], map[string]string{}
	var errs []error
	other := p.other()
	for _, topic := range done {
		if knows(p.Half, topic.Source) {
			if err := p.sameWord(other, topic.Source); err != nil {
				errs = append(errs, err)
				continue
			}
			statuses[topic.Source] = g.file
		}
		if g.back != "" && other != nil && knows(*other, topic.Mirror) {
			statuses[topic.Mirror] = g.back
		}
	}
	return statuses, errors.Join(errs...)
}

// knows tells whether the file knows the mirror topic of a source topic on a half.
func knows(half live.Half, source string) bool {
	return slices.ContainsFunc(half.Half.Mirrors, func(m config.Mirror) bool { return m.Topic == source })
}

// sameWord is an error if the link brings a topic of this name the other way too, where it is in another state: mirror_status
// has one word for both.
func (p *Plan) sameWord(other *live.Half, source string) error {
	if other == nil || !knows(*other, source) {
		return nil
	}
	for _, mirror := range other.Mirrors {
		if mirror.Source == source && slices.Contains(goals[p.Action].to, mirror.Status) {
			return nil
		}
	}
	return fmt.Errorf("mirror_status of %s is not written: the link brings a topic of this name to %s too, the file has one word for both, and that one is in another state; do the same there, or give the link two names", source, other.Cluster.Name)
}

// Strays are where the action leaves mirror topics that the file does not know, as it does not a link that is turned round:
// their cluster, and its role; empty if there are none.
func (p *Plan) Strays(done []Topic) (cluster string, role inventory.Role) {
	var half *live.Half
	switch {
	case p.Action == kafkarest.TruncateAndRestore:
		half = &p.Half
	case goals[p.Action].back != "":
		half = p.other()
	}
	if half != nil && slices.ContainsFunc(done, func(t Topic) bool { return !knows(*half, t.Mirror) }) {
		return half.Cluster.Name, half.Role
	}
	return "", ""
}

// Loses tells whether records that are behind are lost by the action.
func (p *Plan) Loses() bool { return p.Action == kafkarest.Failover }

// Irrevocable tells whether there is no way back but making the mirror topic anew.
func (p *Plan) Irrevocable() bool {
	return p.Action == kafkarest.Promote || p.Action == kafkarest.Failover
}
