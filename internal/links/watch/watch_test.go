package watch_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"cdk.tf/confluent-privatelink/internal/links/status"
	"cdk.tf/confluent-privatelink/internal/links/watch"
)

// reading is a report on one link with one mirror topic.
func reading(state, mirror string, behind int64, known bool) status.Report {
	return status.Report{Links: []status.Link{{System: "s", Name: "l", Verdict: status.Healthy, Halves: []status.Half{{State: state,
		Mirrors: []status.Mirror{{Topic: "t", Status: mirror, Wanted: "ACTIVE", LargestLag: behind, RecordsBehind: behind, LagKnown: known}}}}}}}
}

func TestTheTrendSaysWhenNothingIsBehind(t *testing.T) {
	begin := time.Unix(0, 0)
	for name, c := range map[string]struct {
		behind []int64
		left   string
	}{
		"one reading":       {[]int64{100}, "-"},
		"it falls":          {[]int64{100, 80, 60}, "30s"}, // 20 records in 10 s
		"it grows":          {[]int64{60, 80}, "does not catch up"},
		"it stays":          {[]int64{60, 60}, "does not catch up"},
		"it is gone":        {[]int64{60, 0}, "caught up"},
		"only the last six": {[]int64{1000000, 60, 50, 40, 30, 20, 10}, "10s"},
	} {
		t.Run(name, func(t *testing.T) {
			tracker := watch.New(0)
			var lines []watch.Line
			for i, behind := range c.behind {
				lines = tracker.Add(reading("ACTIVE", "ACTIVE", behind, true), begin.Add(time.Duration(i)*10*time.Second))
			}
			assert.Equal(t, c.left, lines[0].Left())
		})
	}
}

func TestCaughtUpIsNotSaidOfWhatDoesNotFollow(t *testing.T) {
	for name, report := range map[string]status.Report{
		"the source is away":   reading("UNAVAILABLE", "SOURCE_UNAVAILABLE", 0, true),
		"the link is paused":   reading("PAUSED", "ACTIVE", 0, true),
		"it was not read":      reading("", "ACTIVE", 0, true),
		"the lag is not known": reading("ACTIVE", "ACTIVE", 0, false),
		"it is behind":         reading("ACTIVE", "ACTIVE", 1, true),
		"it is paused":         reading("ACTIVE", "PAUSED", 0, true),
	} {
		lines := watch.New(0).Add(report, time.Unix(0, 0))
		assert.False(t, watch.CaughtUp(lines), name)
		assert.NotEqual(t, "caught up", lines[0].Left(), name)
		assert.NotContains(t, lines[0].Bar(10), "100", name)
		if name == "it was not read" || name == "the lag is not known" {
			assert.Equal(t, "not known", lines[0].Left(), name)
			assert.Contains(t, lines[0].Text(), ">= 0 behind", name)
			assert.Equal(t, "[??????????] not known", lines[0].Bar(10), name)
		}
	}
	assert.True(t, watch.CaughtUp(watch.New(1).Add(reading("ACTIVE", "ACTIVE", 1, true), time.Unix(0, 0))))
	assert.False(t, watch.CaughtUp(nil))
}

// A link that is turned round mirrors what no file knows; that is waited for too.
func TestWhatNoFileKnowsIsWaitedFor(t *testing.T) {
	for name, c := range map[string]struct {
		mirror                     status.Mirror
		missing, caughtUp, nothing bool
	}{
		"it is behind":          {status.Mirror{Status: "ACTIVE", LargestLag: 1, RecordsBehind: 1, LagKnown: true}, false, false, false},
		"it is there":           {status.Mirror{Status: "ACTIVE", LagKnown: true}, false, true, false},
		"it is being cut back":  {status.Mirror{Status: "PENDING_RESTORE", LagKnown: true}, false, false, false},
		"it was stopped":        {status.Mirror{Status: "STOPPED", LagKnown: true}, false, false, true},
		"it is paused":          {status.Mirror{Status: "PAUSED", LagKnown: true}, false, false, true},
		"the file promoted it":  {status.Mirror{Status: "STOPPED", Wanted: "PROMOTED", LagKnown: true}, false, false, true},
		"another has no mirror": {status.Mirror{Status: "ACTIVE", Wanted: "ACTIVE", LagKnown: true}, true, false, false},
	} {
		report := reading("ACTIVE", "ACTIVE", 0, true)
		report.Links[0].Halves[0].Mirrors = []status.Mirror{c.mirror}
		if c.missing {
			report.Links[0].Findings = []status.Finding{{Code: status.MirrorMissing}}
		}
		lines := watch.New(0).Add(report, time.Unix(0, 0))
		assert.Equal(t, c.caughtUp, watch.CaughtUp(lines), name)
		assert.Equal(t, c.caughtUp, lines[0].Left() == "caught up", name)
		assert.Equal(t, c.nothing, watch.Nothing(lines), name)
	}
}

func TestTheBarFillsAsTheLagFalls(t *testing.T) {
	tracker := watch.New(0)
	tracker.Add(reading("ACTIVE", "ACTIVE", 200, true), time.Unix(0, 0))
	lines := tracker.Add(reading("ACTIVE", "ACTIVE", 50, true), time.Unix(5, 0))
	assert.Equal(t, "[#######...]  75 %", lines[0].Bar(10))
	lines = tracker.Add(reading("ACTIVE", "ACTIVE", 0, true), time.Unix(10, 0))
	assert.Equal(t, "[##########] 100 %", lines[0].Bar(10))
}
