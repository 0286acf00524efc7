// Package watch follows the lag of links over several readings: whether it falls, and when it is gone.
package watch

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"time"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/kafkarest"
	"cdk.tf/confluent-privatelink/internal/links/status"
)

// kept is over how many readings the trend is taken.
const kept = 6

// sample is the lag of a link at a time.
type sample struct {
	at     time.Time
	behind int64
}

// Tracker remembers the last readings of each link.
type Tracker struct {
	// MaxLag of a partition at which a mirror topic has caught up, in records.
	MaxLag  int64
	samples map[string][]sample
	most    map[string]int64
}

// New makes a tracker.
func New(maxLag int64) *Tracker {
	return &Tracker{MaxLag: maxLag, samples: map[string][]sample{}, most: map[string]int64{}}
}

// Line is a link at a reading.
type Line struct {
	System, Name string
	Verdict      status.Verdict
	State        string
	// Mirrors that follow their source, and those that do not although the file asks for it.
	Following, Silent int
	// Behind is how many records all are behind, Most the most that was seen.
	Behind, Most int64
	Known        bool
	// Rate is by how many records a second the lag falls; negative if it grows. Trend is false before the second reading.
	Rate  float64
	Trend bool
	// Read is true if every half of the link was read.
	Read bool
	// CaughtUp is true if every mirror topic that shall follow does, and is not behind by more than the bound.
	CaughtUp bool
	Problem  string
}

// Add takes a reading.
func (t *Tracker) Add(report status.Report, now time.Time) []Line {
	var lines []Line
	for _, link := range report.Links {
		line := Line{System: link.System, Name: link.Name, Verdict: link.Verdict, Known: true, Read: true, CaughtUp: true}
		for _, half := range link.Halves {
			t.half(&line, half)
		}
		for _, f := range link.Findings { // what shall be mirrored and is not
			if f.Code == status.MirrorMissing {
				line.Silent++
				line.CaughtUp = false
			}
		}
		line.Known = line.Known && line.Silent == 0
		if i := slices.IndexFunc(link.Findings, func(f status.Finding) bool { return f.Severity != status.Note }); i >= 0 {
			line.Problem = link.Findings[i].What
		}
		key := link.System + "/" + link.Name
		t.trend(&line, key, now)
		lines = append(lines, line)
	}
	return lines
}

func (t *Tracker) half(line *Line, half status.Half) {
	line.State = strings.Join(slices.DeleteFunc([]string{line.State, cmp.Or(half.State, "not read")}, func(s string) bool { return s == "" }), "/")
	line.CaughtUp = line.CaughtUp && half.State == "ACTIVE"
	if half.State == "" {
		line.Read, line.Known = false, false
	}
	for _, mirror := range half.Mirrors {
		if !shallFollow(mirror) {
			continue
		}
		if mirror.Status != "ACTIVE" {
			line.Silent++
			line.CaughtUp = false
			continue
		}
		line.Following++
		line.Behind = kafkarest.Sum(line.Behind, mirror.RecordsBehind)
		line.Known = line.Known && mirror.LagKnown
		line.CaughtUp = line.CaughtUp && mirror.LagKnown && mirror.LargestLag <= t.MaxLag
	}
}

// shallFollow tells whether a mirror topic is meant to follow its source: by the file, or, where the file does not know it (a link
// that is turned round), because nobody has stopped or paused it.
func shallFollow(mirror status.Mirror) bool {
	switch mirror.Wanted {
	case config.MirrorActive:
		return true
	case "":
		return !slices.Contains([]string{kafkarest.MirrorStopped, kafkarest.MirrorPendingStopped, kafkarest.MirrorPaused}, mirror.Status)
	}
	return false
}

func (t *Tracker) trend(line *Line, key string, now time.Time) {
	t.most[key] = max(t.most[key], line.Behind)
	line.Most = t.most[key]
	all := append(t.samples[key], sample{now, line.Behind})
	if len(all) > kept {
		all = all[len(all)-kept:]
	}
	t.samples[key] = all
	first, last := all[0], all[len(all)-1]
	if seconds := last.at.Sub(first.at).Seconds(); len(all) > 1 && seconds > 0 {
		line.Rate, line.Trend = float64(first.behind-last.behind)/seconds, true
	}
}

// Left is how long it takes until nothing is behind, at the rate of the last readings.
func (l Line) Left() string {
	switch {
	case l.CaughtUp && l.Following == 0:
		return "nothing follows"
	case l.CaughtUp:
		return "caught up"
	case l.Silent > 0 || !l.Known:
		return "not known"
	case l.Behind == 0:
		return "caught up, and the link is not"
	case !l.Trend:
		return "-"
	case l.Rate <= 0:
		return "does not catch up"
	}
	return (time.Duration(float64(l.Behind)/l.Rate) * time.Second).Truncate(time.Second).String()
}

// Text is the link in one line.
func (l Line) Text() string {
	behind := fmt.Sprint(l.Behind)
	if !l.Known {
		behind = ">= " + behind
	}
	rate := "-"
	if l.Trend {
		rate = fmt.Sprintf("%+.0f/s", -l.Rate)
	}
	return fmt.Sprintf("%s of %s: %s, %s, %d following, %d not, %s behind (%s), %s", l.Name, l.System, l.Verdict, l.State, l.Following, l.Silent, behind, rate, l.Left())
}

// Bar shows how much of the largest lag that was seen is gone, in so many characters.
func (l Line) Bar(width int) string {
	if !l.Known {
		return "[" + strings.Repeat("?", width) + "] not known"
	}
	share := 1.0
	if l.Most > 0 {
		share = 1 - float64(l.Behind)/float64(l.Most)
	}
	if !l.CaughtUp {
		share = min(share, 0.99)
	}
	full := int(share * float64(width))
	return "[" + strings.Repeat("#", full) + strings.Repeat(".", width-full) + fmt.Sprintf("] %3.0f %%", share*100)
}

// CaughtUp tells whether all have; where nothing follows, nothing has.
func CaughtUp(lines []Line) bool {
	return !slices.ContainsFunc(lines, func(l Line) bool { return !l.CaughtUp }) && slices.ContainsFunc(lines, func(l Line) bool { return l.Following > 0 })
}

// Nothing tells whether nothing is meant to follow, so that nothing will ever have caught up.
func Nothing(lines []Line) bool {
	return !slices.ContainsFunc(lines, func(l Line) bool { return l.Following > 0 || l.Silent > 0 || !l.Read })
}
