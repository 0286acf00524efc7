package move

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"cdk.tf/confluent-privatelink/internal/kafkarest"
)

// Options of a run.
type Options struct {
	// Batch is how many topics are asked for at once.
	Batch int
	// Limit is how long a batch may take to reach its state.
	Limit time.Duration
	// Interval between two looks.
	Interval time.Duration
	// Reached is told of each topic that is where it shall be, in the order in which that was seen.
	Reached func([]Topic)
	// Say is told what happens.
	Say func(format string, values ...any)
}

// asks is how often an action is asked for whose answer got lost.
const asks = 4

// Run does what the plan says, batch after batch. What is done already is reported at once. A failover goes
// on after a batch in which a topic failed, for each topic that is written again counts; all else stops there.
func (p *Plan) Run(ctx context.Context, client *kafkarest.Client, o Options) error {
	if done := slices.DeleteFunc(slices.Clone(p.Topics), func(t Topic) bool { return t.Step != Done }); len(done) > 0 {
		o.Reached(done)
	}
	var failed []string
	for batch := range slices.Chunk(p.Pending(), o.Batch) {
		err := p.batch(ctx, client, batch, o)
		if ctx.Err() != nil {
			return ctx.Err()
		}
		if err == nil {
			continue
		}
		failed = append(failed, err.Error())
		if p.Action != kafkarest.Failover {
			break
		}
	}
	if len(failed) > 0 {
		return fmt.Errorf("not all is done; the same command goes on from here:\n%s", strings.Join(failed, "\n"))
	}
	return nil
}

// batch asks for an action on some topics, and waits until each is where it shall be.
func (p *Plan) batch(ctx context.Context, client *kafkarest.Client, topics []Topic, o Options) error {
	wait := map[string]Topic{}
	var ask, failed []string
	for _, topic := range topics {
		wait[topic.Mirror] = topic
		if topic.Step == Act {
			ask = append(ask, topic.Mirror)
		}
	}
	refused, err := p.ask(ctx, client, ask, o)
	if err != nil {
		return err
	}
	for _, answer := range refused {
		failed = append(failed, fmt.Sprintf("%s: Kafka answered %d: %s", answer.Mirror, answer.Code, answer.Message))
		delete(wait, answer.Mirror)
	}
	stuck, err := p.await(ctx, client, wait, o)
	if err != nil {
		return err
	}
	if failed = append(failed, stuck...); len(failed) > 0 {
		return fmt.Errorf("%s", strings.Join(failed, "\n"))
	}
	return nil
}

// ask asks for the action. If the answer got lost, it looks first who has got it and asks for the others.
func (p *Plan) ask(ctx context.Context, client *kafkarest.Client, names []string, o Options) (refused []kafkarest.Altered, err error) {
	g := goals[p.Action]
	for attempt := 1; len(names) > 0; attempt++ {
		o.Say("%s: %s", p.Action, strings.Join(names, ", "))
		answers, err := client.Alter(ctx, p.Link.Name, p.Action, names, false)
		if err == nil {
			return slices.DeleteFunc(answers, func(a kafkarest.Altered) bool { return a.Code == 0 }), nil
		}
		if attempt == asks || !passing(err) {
			return nil, err
		}
		o.Say("no clear answer (%v): looking what was done", err)
		if err := pause(ctx, o.Interval); err != nil {
			return nil, err
		}
		mirrors, err := client.Mirrors(ctx, p.Link.Name)
		if err != nil {
			return nil, err
		}
		for _, mirror := range mirrors {
			if slices.Contains(g.to, mirror.Status) || slices.Contains(g.over, mirror.Status) {
				names = slices.DeleteFunc(names, func(name string) bool { return name == mirror.Name })
			}
		}
	}
	return nil, nil
}

// passing tells whether an error may be gone at the next request.
func passing(err error) bool {
	return slices.Contains([]kafkarest.Kind{kafkarest.Failing, kafkarest.Unreachable, kafkarest.Throttled}, kafkarest.KindOf(err))
}

// await looks until every topic is where it shall be, or the limit is over.
func (p *Plan) await(ctx context.Context, client *kafkarest.Client, wait map[string]Topic, o Options) (stuck []string, err error) {
	g := goals[p.Action]
	for began := time.Now(); len(wait) > 0; {
		mirrors, err := client.Mirrors(ctx, p.Link.Name)
		if err != nil {
			if !passing(err) || time.Since(began) > o.Limit {
				return nil, err
			}
			o.Say("no clear answer (%v): looking again", err)
			if err := pause(ctx, o.Interval); err != nil {
				return nil, err
			}
			continue
		}
		for name, topic := range wait { // until it is seen below
			topic.Status = "no mirror topic of the link any more"
			wait[name] = topic
		}
		var reached []Topic
		for _, mirror := range mirrors {
			topic, waited := wait[mirror.Name]
			if waited && slices.Contains(g.to, mirror.Status) {
				topic.Status, topic.Step = mirror.Status, Done
				reached = append(reached, topic)
				delete(wait, mirror.Name)
			} else if waited {
				topic.Status = mirror.Status
				wait[mirror.Name] = topic
			}
		}
		if len(reached) > 0 {
			o.Say("%s: done", strings.Join(mirrorNames(reached), ", "))
			o.Reached(reached)
		}
		if len(wait) == 0 {
			return nil, nil
		}
		if time.Since(began) > o.Limit {
			return p.stuck(ctx, client, wait, o.Limit), nil
		}
		if err := pause(ctx, o.Interval); err != nil {
			return nil, err
		}
	}
	return nil, nil
}

func mirrorNames(topics []Topic) []string {
	var names []string
	for _, topic := range topics {
		names = append(names, topic.Mirror)
	}
	return names
}

// stuck says of each topic where it stands and why it does not get on.
func (p *Plan) stuck(ctx context.Context, client *kafkarest.Client, wait map[string]Topic, limit time.Duration) []string {
	var said []string
	for name, topic := range wait {
		text := fmt.Sprintf("%s: %s after %s", name, topic.Status, limit)
		if mirror, err := client.Mirror(ctx, p.Link.Name, name); err == nil {
			for _, failure := range mirror.TransitionErrors {
				text += "; " + failure.Code + ": " + failure.Message
			}
		}
		if p.Action == kafkarest.Promote {
			text += "; a failover ends it without the records that are missing"
		}
		said = append(said, text)
	}
	slices.Sort(said)
	return said
}
