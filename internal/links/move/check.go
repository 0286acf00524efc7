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
	for _, answer := range answers {
		for i := range p.Topics {
			if p.Topics[i].Mirror != answer.Mirror {
				continue
			}
			if p.Topics[i].Truncated = answer.Truncated; answer.Code != 0 {
				p.Topics[i].Step, p.Topics[i].Because = Refuse, "Kafka: "+answer.Message
			}
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
		grown := int64(0)
		for partition, end := range ends(mirror) {
			grown += max(0, end-before[mirror.Name][partition])
		}
		p.Topics[i].Written = grown
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
