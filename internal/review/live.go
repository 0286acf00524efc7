package review

import (
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"cdk.tf/confluent-privatelink/internal/plan"
)

// Live is what Kafka said of the links, as links status -o json prints it.
type Live struct {
	// ReadAt is when it was read.
	ReadAt time.Time
	// mirrors by system, link and mirror topic.
	mirrors map[[3]string]mirror
}

// mirror is one mirror topic; behind is how many records it lacked, at least if known is false.
type mirror struct {
	status string
	behind int64
	known  bool
}

// ParseLive reads version 1 of what links status -o json prints.
func ParseLive(text []byte) (*Live, error) {
	var given struct {
		Version int       `json:"version"`
		ReadAt  time.Time `json:"read_at"`
		Links   []struct {
			System string `json:"system"`
			Name   string `json:"name"`
			Halves []struct {
				Mirrors []struct {
					Topic         string `json:"topic"`
					Status        string `json:"status"`
					RecordsBehind int64  `json:"records_behind"`
					LagKnown      bool   `json:"lag_known"`
				} `json:"mirrors"`
			} `json:"halves"`
		} `json:"links"`
	}
	if err := json.Unmarshal(text, &given); err != nil || given.Version != 1 || given.Links == nil || given.ReadAt.IsZero() {
		return nil, errors.New("not what links status -o json prints, version 1")
	}
	live := &Live{ReadAt: given.ReadAt, mirrors: map[[3]string]mirror{}}
	for _, link := range given.Links {
		for _, half := range link.Halves {
			for _, one := range half.Mirrors {
				live.mirrors[[3]string{link.System, link.Name, one.Topic}] = mirror{one.Status, one.RecordsBehind, one.LagKnown}
			}
		}
	}
	return live, nil
}

// ofMirror says what Kafka said of a mirror topic, nothing if it was not asked.
func (r *review) ofMirror(link string, values plan.Values) (details []string) {
	if r.Live == nil {
		return nil
	}
	topic, at := values["mirror_topic_name"], r.Live.ReadAt.UTC().Format(time.RFC3339)
	one, ok := r.Live.mirrors[[3]string{r.System, link, topic}]
	if !ok {
		return []string{fmt.Sprintf("%s: links status did not read it at %s.", topic, at)}
	}
	behind := count(one.behind, "record")
	if !one.known {
		behind = "at least " + behind
	}
	return []string{fmt.Sprintf("%s: %s, and %s behind its source at %s.", topic, one.status, behind, at)}
}
