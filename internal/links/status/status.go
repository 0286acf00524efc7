// Package status judges links: what Kafka says of them against what the configuration file wants. It
// gives a verdict, what is wrong, and what to do next; nothing is called healthy on a fact that was not read.
package status

import (
	"cmp"
	"slices"
	"time"

	"cdk.tf/confluent-privatelink/internal/kafkarest"
	"cdk.tf/confluent-privatelink/internal/links/inventory"
	"cdk.tf/confluent-privatelink/internal/links/live"
)

// FormatVersion of the JSON. It grows only when a field is renamed, removed or changes its meaning.
const FormatVersion = 1

// Verdict on a link, or on all.
type Verdict string

// Verdicts.
const (
	Healthy    Verdict = "healthy"
	NotHealthy Verdict = "not healthy"
	Unknown    Verdict = "unknown"
)

// Report on all links.
type Report struct {
	Version int `json:"version"`
	// Verdict: not healthy if one link is not; unknown if nothing is wrong and something was not read.
	Verdict Verdict   `json:"verdict"`
	ReadAt  time.Time `json:"read_at"`
	Links   []Link    `json:"links"`
}

// Link with its verdict.
type Link struct {
	System      string    `json:"system"`
	Name        string    `json:"name"`
	Mode        string    `json:"mode"`
	Source      string    `json:"source"`
	Destination string    `json:"destination"`
	Verdict     Verdict   `json:"verdict"`
	Findings    []Finding `json:"findings,omitempty"`
	Halves      []Half    `json:"halves"`
	Keys        []Key     `json:"keys,omitempty"`
}

// Half is the link as one of its clusters has it.
type Half struct {
	Cluster   string `json:"cluster"`
	ClusterID string `json:"cluster_id"`
	// State and error of the link in Confluent's words, empty if they were not read.
	State        string   `json:"state"`
	Error        string   `json:"error,omitempty"`
	ErrorMessage string   `json:"error_message,omitempty"`
	Tasks        []Task   `json:"tasks,omitempty"`
	Mirrors      []Mirror `json:"mirrors,omitempty"`
}

// Task of a link.
type Task struct {
	Name   string   `json:"name"`
	State  string   `json:"state"`
	Errors []string `json:"errors,omitempty"`
}

// Mirror topic of a link.
type Mirror struct {
	Topic  string `json:"topic"`
	Source string `json:"source_topic"`
	// Status in Confluent's words, and what the file asks for; empty if the file does not know it.
	Status     string `json:"status"`
	Wanted     string `json:"wanted,omitempty"`
	Partitions int    `json:"partitions"`
	// LargestLag of a partition and RecordsBehind of all, in records; what is known at least if LagKnown is false.
	LargestLag    int64     `json:"largest_lag"`
	RecordsBehind int64     `json:"records_behind"`
	LagKnown      bool      `json:"lag_known"`
	Since         time.Time `json:"since"`
	Errors        []string  `json:"errors,omitempty"`
}

// Key of one of the link's principals.
type Key struct {
	// For is the cluster that it is for.
	For    string `json:"for"`
	Secret string `json:"secret"`
	// AgeHours since it became the active one, -1 if that is not known; PeriodDays is how long it may be.
	AgeHours   float64 `json:"age_hours"`
	PeriodDays int     `json:"period_days"`
	// Unknown is why the age is not known.
	Unknown string `json:"unknown,omitempty"`
}

// Severity of a finding.
type Severity string

// Severities: a problem makes a link not healthy, something not read makes it unknown, a note neither.
const (
	Problem Severity = "problem"
	NotRead Severity = "not read"
	Note    Severity = "note"
)

// Finding is something about a link that a reader should know.
type Finding struct {
	Code     Code     `json:"code"`
	Severity Severity `json:"severity"`
	// On is the cluster that it was seen on.
	On string `json:"on,omitempty"`
	// Subject is the topic, task, setting or secret that it is about.
	Subject string `json:"subject,omitempty"`
	// What is wrong, and the Next step.
	What string `json:"what"`
	Next string `json:"next"`
}

// Code names a kind of finding.
type Code string

// Codes. docs/links.md lists them.
const (
	NotThere      Code = "link-not-there"
	NotAnswered   Code = "not-read"
	NotActive     Code = "link-not-active"
	TaskError     Code = "task-in-error"
	MirrorStatus  Code = "mirror-status"
	MirrorPending Code = "mirror-pending"
	MirrorMissing Code = "topic-without-mirror"
	MirrorUnknown Code = "mirror-not-in-file"
	TopicUnknown  Code = "topic-not-in-file"
	Drift         Code = "setting-drift"
	LagOver       Code = "lag-over-bound"
	KeyDue        Code = "key-past-period"
	KeyMissed     Code = "rotation-missed"
)

// Codes are all of them.
var Codes = []Code{NotThere, NotAnswered, NotActive, TaskError, MirrorStatus, MirrorPending, MirrorMissing, MirrorUnknown, TopicUnknown, Drift, LagOver, KeyDue, KeyMissed}

// Options of the judgement.
type Options struct {
	Now time.Time
	// MaxLag is the largest lag of a partition, in records, that is healthy; negative for any.
	MaxLag int64
}

// Judge judges what was read.
func Judge(links []live.Link, o Options) Report {
	report := Report{Version: FormatVersion, Verdict: Healthy, ReadAt: o.Now.UTC().Truncate(time.Second), Links: []Link{}}
	for _, link := range links {
		judged := judge(link, o)
		report.Links = append(report.Links, judged)
		report.Verdict = worse(report.Verdict, judged.Verdict)
	}
	return report
}

func worse(a, b Verdict) Verdict {
	if a == NotHealthy || b == NotHealthy {
		return NotHealthy
	}
	if a == Unknown || b == Unknown {
		return Unknown
	}
	return Healthy
}

func judge(link live.Link, o Options) Link {
	j := Link{System: link.System.Config.Name, Name: link.Name, Mode: link.Spec.Mode, Source: link.Source(), Destination: link.Spec.Destination}
	for _, half := range link.Halves {
		j.Halves = append(j.Halves, shown(half))
		j.judgeHalf(link, half, o)
	}
	for _, key := range link.Keys {
		j.judgeKey(key, link, o)
	}
	j.Verdict = Healthy
	for _, f := range j.Findings {
		switch f.Severity {
		case Problem:
			j.Verdict = worse(j.Verdict, NotHealthy)
		case NotRead:
			j.Verdict = worse(j.Verdict, Unknown)
		}
	}
	slices.SortStableFunc(j.Findings, func(a, b Finding) int { return cmp.Compare(rank[a.Severity], rank[b.Severity]) })
	return j
}

var rank = map[Severity]int{Problem: 0, NotRead: 1, Note: 2}

func (l *Link) add(f Finding) { l.Findings = append(l.Findings, f) }

// shown is what is shown of a half, without any judgement.
func shown(half live.Half) Half {
	h := Half{Cluster: half.Cluster.Name, ClusterID: half.Cluster.ID, State: half.Link.State, ErrorMessage: half.Link.ErrorMessage}
	if half.Link.Error != kafkarest.NoError {
		h.Error = half.Link.Error
	}
	for _, task := range half.Link.Tasks {
		h.Tasks = append(h.Tasks, Task{Name: task.Name, State: task.State, Errors: failures(task.Errors)})
	}
	for _, mirror := range half.Mirrors {
		h.Mirrors = append(h.Mirrors, shownMirror(half, mirror))
	}
	return h
}

func shownMirror(half live.Half, mirror kafkarest.Mirror) Mirror {
	m := Mirror{Topic: mirror.Name, Source: mirror.Source, Status: mirror.Status, Partitions: mirror.Partitions,
		Since: since(mirror.StateTime), Errors: failures(mirror.TransitionErrors)}
	m.LargestLag, m.RecordsBehind, m.LagKnown = mirror.Behind()
	if mirror.Error != "" && mirror.Error != kafkarest.NoError {
		m.Errors = append([]string{mirror.Error}, m.Errors...)
	}
	if wanted, ok := want(half.Half, mirror.Name); ok {
		m.Wanted = wanted
	}
	return m
}

// since is a moment in milliseconds of Unix time; the zero time for one that no calendar has.
func since(milliseconds int64) time.Time {
	moment := time.UnixMilli(milliseconds).UTC()
	if moment.Year() < 1 || moment.Year() > 9999 {
		return time.Time{}
	}
	return moment
}

// want is what the file asks of a mirror topic.
func want(half inventory.Half, topic string) (status string, known bool) {
	for _, mirror := range half.Mirrors {
		if mirror.MirrorTopic == topic {
			return mirror.Status, true
		}
	}
	return "", false
}

func failures(all []kafkarest.Failure) []string {
	var texts []string
	for _, one := range all {
		text := one.Code
		if one.Message != "" {
			text += ": " + one.Message
		}
		texts = append(texts, text)
	}
	return texts
}
