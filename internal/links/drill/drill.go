// Package drill says what a failover of links would mean now, without doing anything: what would be lost,
// which consumer groups would read again or miss records, in which order to go, and how to come back.
package drill

import (
	"cmp"
	"context"
	"slices"
	"sync"
	"time"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/kafkarest"
	"cdk.tf/confluent-privatelink/internal/links/inventory"
	"cdk.tf/confluent-privatelink/internal/links/live"
	"cdk.tf/confluent-privatelink/internal/links/move"
)

// FormatVersion of the JSON. It grows only when a field is renamed, removed or changes its meaning.
const FormatVersion = 1

// Report on what failovers would mean.
type Report struct {
	Version int       `json:"version"`
	At      time.Time `json:"at"`
	Links   []Link    `json:"links"`
}

// Link that would be failed over.
type Link struct {
	System      string `json:"system"`
	Name        string `json:"name"`
	Source      string `json:"source"`
	Destination string `json:"destination"`
	// State of the link on the destination, empty if it could not be read; then Unread says why.
	State  string  `json:"state"`
	Unread string  `json:"unread,omitempty"`
	Topics []Topic `json:"topics,omitempty"`
	// Lost is how many records would be lost in all; what is known at least if LostKnown is false.
	Lost      int64 `json:"records_lost"`
	LostKnown bool  `json:"records_lost_known"`
	// Groups whose offsets on the destination are behind those on the source.
	Groups        []Group `json:"groups,omitempty"`
	GroupsUnknown string  `json:"groups_unknown,omitempty"`
	// OffsetSync is whether the file has the link copy offsets.
	OffsetSync bool     `json:"offset_sync"`
	Order      []string `json:"order"`
	Back       []string `json:"back"`
}

// Topic that would be failed over.
type Topic struct {
	Topic  string `json:"topic"`
	Status string `json:"status"`
	// Possible is whether Kafka would take it; Because says why not.
	Possible bool   `json:"possible"`
	Because  string `json:"because,omitempty"`
	// Lost records; what is known at least if LostKnown is false.
	Lost      int64 `json:"records_lost"`
	LostKnown bool  `json:"records_lost_known"`
}

// Group of consumers of a topic.
type Group struct {
	Group string `json:"group"`
	Topic string `json:"topic"`
	// Behind is by how many records its offsets on the destination are behind: it would read them again.
	Behind int64 `json:"records_behind"`
	// Missing is true if it has no offsets there at all: it would begin where auto.offset.reset says.
	Missing bool `json:"missing"`
}

// Run looks at all links.
func Run(ctx context.Context, reader *live.Reader, links []inventory.Link, now time.Time) Report {
	report := Report{Version: FormatVersion, At: now.UTC().Truncate(time.Second), Links: make([]Link, len(links))}
	var all sync.WaitGroup
	for i, link := range reader.Read(ctx, links) {
		all.Go(func() { report.Links[i] = look(ctx, reader, link) })
	}
	all.Wait()
	return report
}

func look(ctx context.Context, reader *live.Reader, link live.Link) Link {
	half := link.Halves[0]
	l := Link{System: link.System.Config.Name, Name: link.Name, Source: link.Source(), Destination: link.Spec.Destination, State: half.Link.State,
		LostKnown: true, OffsetSync: link.Spec.OffsetSync != nil && *link.Spec.OffsetSync.Enabled}
	l.Order, l.Back = order(l, link.Spec), back(l, link.Spec)
	plan, err := move.New(link, half, kafkarest.Failover, nil)
	var client *kafkarest.Client
	if err == nil {
		client, err = reader.Client(ctx, link.System, half.Cluster)
	}
	if err == nil {
		err = plan.Check(ctx, client, 0)
	}
	if err != nil {
		l.Unread, l.LostKnown = err.Error(), false
		return l
	}
	for _, topic := range plan.Topics {
		l.topic(topic, half)
	}
	l.groups(ctx, reader, client, link)
	return l
}

// topic says what would become of one. Its lag is exact only while the link reads.
func (l *Link) topic(t move.Topic, half live.Half) {
	topic := Topic{Topic: t.Mirror, Status: t.Status, Possible: t.Step != move.Refuse, Because: t.Because, LostKnown: true}
	if t.Step != move.Done {
		topic.Lost = t.Behind
		topic.LostKnown = t.Known && half.Link.State == kafkarest.LinkActive && t.Status == kafkarest.MirrorActive
	}
	l.Topics = append(l.Topics, topic)
	l.Lost = kafkarest.Sum(l.Lost, topic.Lost)
	l.LostKnown = l.LostKnown && topic.LostKnown
}

// groups compares the offsets of groups on both clusters.
func (l *Link) groups(ctx context.Context, reader *live.Reader, destination *kafkarest.Client, link live.Link) {
	source, err := reader.Client(ctx, link.System, link.Halves[0].From)
	var from, to map[at]int64
	if err == nil {
		from, err = offsets(ctx, source)
	}
	if err == nil {
		to, err = offsets(ctx, destination)
	}
	if err != nil {
		l.GroupsUnknown = err.Error()
		if kafkarest.Is(err, kafkarest.NotFound) {
			l.GroupsUnknown = "Confluent tells what groups have read for Dedicated clusters only"
		}
		return
	}
	behind := map[[2]string]Group{}
	for place, offset := range from {
		for _, mirror := range link.Halves[0].Half.Mirrors {
			if mirror.Topic != place.topic {
				continue
			}
			key := [2]string{place.group, mirror.MirrorTopic}
			group := behind[key]
			group.Group, group.Topic = place.group, mirror.MirrorTopic
			there, ok := to[at{place.group, mirror.MirrorTopic, place.partition}]
			group.Missing = group.Missing || !ok
			group.Behind = kafkarest.Sum(group.Behind, max(0, offset-there))
			behind[key] = group
		}
	}
	for _, group := range behind {
		if group.Behind > 0 || group.Missing {
			l.Groups = append(l.Groups, group)
		}
	}
	slices.SortFunc(l.Groups, func(a, b Group) int { return cmp.Or(cmp.Compare(a.Group, b.Group), cmp.Compare(a.Topic, b.Topic)) })
}

// at is where an offset stands.
type at struct {
	group, topic string
	partition    int
}

func offsets(ctx context.Context, client *kafkarest.Client) (map[at]int64, error) {
	groups, err := client.Groups(ctx)
	if err != nil {
		return nil, err
	}
	found := map[at]int64{}
	for _, group := range groups {
		all, err := client.GroupOffsets(ctx, group)
		if err != nil {
			return nil, err
		}
		for _, one := range all {
			found[at{group, one.Topic, one.Partition}] = one.Offset
		}
	}
	return found, nil
}

// order is that of the steps.
func order(l Link, spec config.Link) []string {
	steps := []string{
		"Be sure that the source does not come back in time, and that its producers are stopped or cut off: what they write later stays there.",
		"Stop the consumers on " + l.Destination + ", if offsets are synced: a sync after they have begun takes them back.",
		"links failover -link " + l.Name + " -all, and look at what it says is lost.",
	}
	if spec.Prefix != "" {
		steps = append(steps, "Point the clients at the topics with the prefix "+spec.Prefix+".")
	}
	return append(steps,
		"Point producers and consumers at "+l.Destination+": the secrets under its name have its bootstrap servers. Producers need a key and ACLs there; the file gives them to its applications.",
		"Commit the configuration file, which has FAILED_OVER now.")
}

// back is how to return.
func back(l Link, spec config.Link) []string {
	if spec.Mode == config.LinkBidirectional && spec.Prefix == "" {
		return []string{
			"When the source is back: stop its producers, and links truncate-and-restore -link " + l.Name + " -on source -all. It says how many records are cut off.",
			"links watch -link " + l.Name + " -until caught-up.",
			"links reverse -link " + l.Name + " -on source -all turns the mirror topics round again, without a loss. Then point the clients back.",
		}
	}
	return []string{
		"The mirror topics cannot be made mirror topics again: the link is not bidirectional, or has a prefix.",
		"When the source is back: a link from " + l.Destination + " to " + l.Source + " with a prefix, or new topics, brings the records back; promote there, and point the clients at it.",
		"What the source got and never sent is still in it, under the old topics: decide record by record.",
	}
}
