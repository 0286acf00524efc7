package kafkarest

import (
	"encoding/json"
	"math"
)

// States of a link that Confluent documents. Any other text is passed on as it is.
const (
	LinkActive      = "ACTIVE"
	LinkPaused      = "PAUSED"
	LinkUnavailable = "UNAVAILABLE"
	LinkFailed      = "FAILED"
)

// NoError is what link_error and mirror_topic_error say if there is none.
const NoError = "NO_ERROR"

// States of a mirror topic (Kafka REST v3, ListMirrorTopicsResponseData). Any other text is passed on as it is.
const (
	MirrorActive             = "ACTIVE"
	MirrorPaused             = "PAUSED"
	MirrorFailed             = "FAILED"
	MirrorStopped            = "STOPPED"
	MirrorPendingStopped     = "PENDING_STOPPED"
	MirrorLinkFailed         = "LINK_FAILED"
	MirrorLinkPaused         = "LINK_PAUSED"
	MirrorSourceUnavailable  = "SOURCE_UNAVAILABLE"
	MirrorPendingMirror      = "PENDING_MIRROR"
	MirrorPendingSynchronize = "PENDING_SYNCHRONIZE"
	MirrorPendingSetup       = "PENDING_SETUP_FOR_RESTORE"
	MirrorPendingRestore     = "PENDING_RESTORE"
)

// States of a link's task.
const (
	TaskActive        = "ACTIVE"
	TaskInError       = "IN_ERROR"
	TaskNotConfigured = "NOT_CONFIGURED"
)

// Link as one of its clusters sees it.
type Link struct {
	Name         string `json:"link_name"`
	ID           string `json:"cluster_link_id"`
	State        string `json:"link_state"`
	Error        string `json:"link_error"`
	ErrorMessage string `json:"link_error_message"`
	// RemoteCluster is the other cluster's id.
	RemoteCluster string `json:"remote_cluster_id"`
	Tasks         []Task `json:"tasks"`
}

// Task that a link runs: syncing offsets, ACLs, settings of topics.
type Task struct {
	Name   string    `json:"task_name"`
	State  string    `json:"state"`
	Errors []Failure `json:"errors"`
}

// Failure is an error of a task, or of a mirror topic on its way to another state.
type Failure struct {
	Code    string `json:"error_code"`
	Message string `json:"error_message"`
}

// Setting of a link or topic.
type Setting struct {
	Name  string `json:"name"`
	Value string `json:"value"`
	// Default is true for a value that nobody set.
	Default bool `json:"is_default"`
	// ReadOnly is true for a value that nobody can set.
	ReadOnly bool `json:"is_read_only"`
	// Sensitive values are never shown; Confluent leaves them out too.
	Sensitive bool `json:"is_sensitive"`
	// Source says who set it, for example DYNAMIC_TOPIC_CONFIG.
	Source string `json:"source"`
}

// UnmarshalJSON also takes the names that the flags of a link's settings had (read_only, sensitive), and
// no value for null.
func (s *Setting) UnmarshalJSON(data []byte) error {
	type plain Setting
	var both struct {
		plain
		Value        *string `json:"value"`
		OldReadOnly  bool    `json:"read_only"`
		OldSensitive bool    `json:"sensitive"`
	}
	if err := json.Unmarshal(data, &both); err != nil {
		return err
	}
	*s = Setting(both.plain)
	if both.Value != nil {
		s.Value = *both.Value
	}
	s.ReadOnly, s.Sensitive = s.ReadOnly || both.OldReadOnly, s.Sensitive || both.OldSensitive
	if s.Sensitive {
		s.Value = ""
	}
	return nil
}

// Mirror is a mirror topic of a link.
type Mirror struct {
	Name   string `json:"mirror_topic_name"`
	Source string `json:"source_topic_name"`
	Link   string `json:"link_name"`
	// Status is one of those above, or what Confluent adds later.
	Status     string `json:"mirror_status"`
	Error      string `json:"mirror_topic_error"`
	Partitions int    `json:"num_partitions"`
	Lags       []Lag  `json:"mirror_lags"`
	// StateTime is when the state began, in milliseconds of Unix time.
	StateTime int64 `json:"state_time_ms"`
	// TransitionErrors say why a state that was asked for is not reached; only Client.Mirror asks for them.
	TransitionErrors []Failure `json:"mirror_state_transition_errors"`
}

// Lag of one partition.
type Lag struct {
	Partition int `json:"partition"`
	// Lag in records; negative if it is not known.
	Lag int64 `json:"lag"`
	// LastSourceFetchOffset is the last offset that was fetched from the source.
	LastSourceFetchOffset int64 `json:"last_source_fetch_offset"`
}

// UnmarshalJSON takes a lag that is not said for one that is not known, and not for none.
func (l *Lag) UnmarshalJSON(data []byte) error {
	type plain Lag
	unsaid := plain{Lag: -1}
	if err := json.Unmarshal(data, &unsaid); err != nil {
		return err
	}
	*l = Lag(unsaid)
	return nil
}

// Sum of two numbers of records, or the largest number if that is larger than any.
func Sum(a, b int64) int64 {
	if a > math.MaxInt64-b {
		return math.MaxInt64
	}
	return a + b
}

// Behind returns the largest lag of a partition and that of all together, in records. known is false if
// a partition's is missing: then both are what is known at least.
func (m Mirror) Behind() (largest, total int64, known bool) {
	seen := map[int]bool{}
	known = true
	for _, lag := range m.Lags {
		if lag.Lag < 0 {
			known = false
			continue
		}
		seen[lag.Partition] = true
		largest, total = max(largest, lag.Lag), Sum(total, lag.Lag)
	}
	return largest, total, known && len(seen) >= m.Partitions && m.Partitions > 0
}

// Stopped tells whether the mirror topic is, or is becoming, an ordinary topic.
func (m Mirror) Stopped() bool {
	return m.Status == MirrorStopped || m.Status == MirrorPendingStopped
}

// Action is what can be done to mirror topics, as the path says it.
type Action string

// Actions. The last three need a bidirectional link.
// https://docs.confluent.io/cloud/current/api.html#tag/Cluster-Linking-(v3)
const (
	Pause              Action = "pause"
	Resume             Action = "resume"
	Promote            Action = "promote"
	Failover           Action = "failover"
	ReverseAndStart    Action = "reverse-and-start-mirror"
	ReverseAndPause    Action = "reverse-and-pause-mirror"
	TruncateAndRestore Action = "truncate-and-restore"
)

// Altered is what an action did to one mirror topic. The request as a whole is answered with 200 even
// if every topic failed.
type Altered struct {
	Mirror string `json:"mirror_topic_name"`
	// Code is 0 if it was taken, else Kafka REST's error code, for example 404.
	Code    int    `json:"error_code"`
	Message string `json:"error_message"`
	// Truncated is how many records a truncate-and-restore takes away; -1 if Kafka does not say it.
	Truncated int64 `json:"messages_truncated"`
	Lags      []Lag `json:"mirror_lags"`
}

// UnmarshalJSON takes messages_truncated as the number or the text that it is documented as.
func (a *Altered) UnmarshalJSON(data []byte) error {
	type plain Altered
	var both struct {
		plain
		Truncated json.Number `json:"messages_truncated"`
	}
	err := json.Unmarshal(data, &both)
	if err != nil {
		return err
	}
	*a = Altered(both.plain)
	if a.Truncated, err = both.Truncated.Int64(); err != nil {
		a.Truncated = -1
	}
	return nil
}

// Topic of a cluster.
type Topic struct {
	Name       string
	Partitions int
	Internal   bool
}

// GroupOffset is what a consumer group has read of a partition.
type GroupOffset struct {
	Group, Topic string
	Partition    int
	// Offset that the group has committed, End that of the partition's next record.
	Offset, End int64
	// Consumer is the member that reads it, empty if none does.
	Consumer string
}
