package move_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/kafkarest"
	"cdk.tf/confluent-privatelink/internal/links/inventory"
	"cdk.tf/confluent-privatelink/internal/links/live"
	"cdk.tf/confluent-privatelink/internal/links/move"
)

// half is the destination's, with one mirror topic in a state.
func half(link, mirror string) live.Half {
	return live.Half{
		Half:    inventory.Half{Role: inventory.OnDestination, Cluster: inventory.Cluster{Name: "shared"}, Mirrors: []config.Mirror{{Topic: "t", MirrorTopic: "t"}}},
		Link:    kafkarest.Link{State: link},
		Mirrors: []kafkarest.Mirror{{Name: "t", Source: "t", Status: mirror}},
	}
}

// From each state of a mirror topic that Confluent documents, each action is done, waited for, asked for or refused as the table
// says, in the order pause, resume, promote, failover, reverse; what is refused says why.
func TestEveryStateIsMovedOrRefused(t *testing.T) {
	actions := []kafkarest.Action{kafkarest.Pause, kafkarest.Resume, kafkarest.Promote, kafkarest.Failover, kafkarest.ReverseAndStart}
	const act, wait, done, no = move.Act, move.Wait, move.Done, move.Refuse
	for state, steps := range map[string][5]move.Step{
		kafkarest.MirrorActive:             {act, done, act, act, act},
		kafkarest.MirrorPaused:             {done, act, act, act, no},
		kafkarest.MirrorFailed:             {no, no, no, no, no},
		kafkarest.MirrorStopped:            {no, no, done, done, no}, // no other cluster mirrors it
		kafkarest.MirrorPendingStopped:     {no, no, wait, act, wait},
		kafkarest.MirrorLinkFailed:         {no, no, no, act, no},
		kafkarest.MirrorLinkPaused:         {no, no, no, act, no},
		kafkarest.MirrorSourceUnavailable:  {act, done, no, act, no},
		kafkarest.MirrorPendingMirror:      {no, no, no, act, no},
		kafkarest.MirrorPendingSynchronize: {no, no, no, act, wait},
		kafkarest.MirrorPendingSetup:       {no, no, no, no, no},
		kafkarest.MirrorPendingRestore:     {no, no, no, no, no},
		"OF_THE_FUTURE":                    {no, no, no, no, no},
	} {
		for i, action := range actions {
			one := half(kafkarest.LinkActive, state)
			plan, err := move.New(live.Link{Halves: []live.Half{one}}, one, action, nil)
			require.NoError(t, err)
			require.Len(t, plan.Topics, 1)
			assert.Equal(t, steps[i], plan.Topics[0].Step, "%s from %s", action, state)
			assert.Equal(t, steps[i] == no, plan.Topics[0].Because != "", "%s from %s", action, state)
		}
	}
}

// Without a link that is active nothing is asked for that waits for its source; the rest is.
func TestWhatNeedsTheSourceNeedsTheLink(t *testing.T) {
	for _, state := range []string{kafkarest.LinkPaused, kafkarest.LinkUnavailable, kafkarest.LinkFailed, ""} {
		for action, step := range map[kafkarest.Action]move.Step{
			kafkarest.Pause: move.Act, kafkarest.Failover: move.Act, kafkarest.Promote: move.Refuse, kafkarest.ReverseAndStart: move.Refuse,
		} {
			one := half(state, kafkarest.MirrorActive)
			plan, err := move.New(live.Link{Halves: []live.Half{one}}, one, action, nil)
			require.NoError(t, err)
			assert.Equal(t, step, plan.Topics[0].Step, "%s while the link is %q", action, state)
		}
	}
}
