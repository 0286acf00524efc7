package move

import (
	"context"
	"errors"
	"slices"
	"time"

	"cdk.tf/confluent-privatelink/internal/kafkarest"
)

// Check looks at what the state alone does not say: what Kafka itself would answer, whether the source is
// still written to, and which groups read the topics here. between is the time between two looks at the source.
func (p *Plan) Check(ctx context.Context, client *kafkarest.Client, between time.Duration) error {
	if err := p.validate(ctx, client); err != nil {
		return err
	}
	if goals[p.Action].needsSource && p.Action != kafkarest.TruncateAndRestore {
		if err := p.watchSource(ctx, client, between); err != nil {
			return err
		}
	}
	if p.Irrevocable() {
		p.consumers(ctx, client)
	}
	return ctx.Err()
}

// validate asks Kafka what it would say (validate_only).
func (p *Plan) validate(ctx context.Context, client *kafkarest.Client) error {
	var names []string
	for _, topic := range p.Topics {
		if topic.Step == Act {
			names = append(names, topic.Mirror)
		}
	}
	if len(names) == 0 {
		return nil
	}
	answers, err := client.Alter(ctx, p.Link.Name, p.Action, names, true)
	if err != nil {
		return err
	}
	for i := range p.Topics {
		t := &p.Topics[i]
		if t.Step != Act {
			continue
		}
		at := slices.IndexFunc(answers, func(a kafkarest.Altered) bool { return a.Mirror == t.Mirror })
		switch {
		case at < 0:
			t.Step, t.Because = Refuse, "Kafka does not say whether it would be done"
		case answers[at].Code != 0:
			t.Step, t.Because = Refuse, "Kafka: "+answers[at].Message
		case p.Action == kafkarest.TruncateAndRestore:
			t.Truncated = answers[at].Truncated
		}
	}
	return nil
}

// ends are the offsets that the source had reached, by partition: what was fetched and what is missing.
func ends(mirror kafkarest.Mirror) map[int]int64 {
	offsets := map[int]int64{}
	for _, lag := range mirror.Lags {
		if lag.Lag >= 0 {
			offsets[lag.Partition] = lag.LastSourceFetchOffset + lag.Lag
		}
	}
	return offsets
}

// grown is by how many records a source has grown between two looks; -1 if one of them did not see every
// partition, and nothing was written to those that were seen.
func grown(before, after map[int]int64, partitions int) int64 {
	records, seen := int64(0), 0
	for partition, end := range after {
		if began, known := before[partition]; known {
			records, seen = records+max(0, end-began), seen+1
		}
	}
	if records == 0 && seen < partitions {
		return -1
	}
	return records
}

// watchSource compares how far the source's topics had got with how far they have got a little later.
func (p *Plan) watchSource(ctx context.Context, client *kafkarest.Client, between time.Duration) error {
	before := map[string]map[int]int64{}
	for _, mirror := range p.Half.Mirrors {
		before[mirror.Name] = ends(mirror)
	}
	if err := pause(ctx, between); err != nil {
		return err
	}
	mirrors, err := client.Mirrors(ctx, p.Link.Name)
	if err != nil {
		return err
	}
	for _, mirror := range mirrors {
		i := slices.IndexFunc(p.Topics, func(t Topic) bool { return t.Mirror == mirror.Name })
		if i < 0 || p.Topics[i].Step != Act {
			continue
		}
		p.Topics[i].Written = grown(before[mirror.Name], ends(mirror), mirror.Partitions)
		_, p.Topics[i].Behind, p.Topics[i].Known = mirror.Behind()
	}
	return nil
}

// consumers finds the groups that read the topics on this cluster. Confluent answers that for Dedicated
// clusters only; elsewhere it is unknown, which is no reason against an action.
func (p *Plan) consumers(ctx context.Context, client *kafkarest.Client) {
	groups, err := client.Groups(ctx)
	for _, group := range groups {
		var offsets []kafkarest.GroupOffset
		if offsets, err = client.GroupOffsets(ctx, group); err != nil {
			break
		}
		for _, one := range offsets {
			if one.Consumer != "" && !slices.Contains(p.Groups[one.Topic], group) {
				p.Groups[one.Topic] = append(p.Groups[one.Topic], group)
			}
		}
	}
	switch {
	case kafkarest.Is(err, kafkarest.NotFound):
		p.GroupsUnknown = "Confluent tells what groups read for Dedicated clusters only"
	case err != nil && !errors.Is(err, context.Canceled):
		p.GroupsUnknown = err.Error()
	}
}

// pause waits, or ends with the context.
func pause(ctx context.Context, d time.Duration) error {
	select {
	case <-time.After(d):
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}
