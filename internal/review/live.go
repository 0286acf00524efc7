package review

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"time"

	"cdk.tf/confluent-privatelink/internal/plan"
)

// Live is what Kafka said of the links, as links status -o json and links drill -o json print it.
type Live struct {
	// ReadAt is when the status was read, zero if none was given.
	ReadAt time.Time
	// mirrors by system, link and mirror topic.
	mirrors map[[3]string]mirror
	// DrilledAt is when the drill was made, zero if none was given.
	DrilledAt time.Time
	// drilled is what it said of the consumers of a link, by system and link.
	drilled map[[2]string]drilled
}

// drilled is what a drill said of a link's consumers: groups by topic, each in a few words, or why they are not known.
type drilled struct {
	unknown string
	groups  map[string][]string
}

// mirror is one mirror topic; behind is how many records it lacked, at least if known is false.
type mirror struct {
	status string
	behind int64
	known  bool
}

// told is a link in what links status -o json (halves) or links drill -o json (the rest) prints.
type told struct {
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
	Unread        string `json:"unread"`
	GroupsUnknown string `json:"groups_unknown"`
	Groups        []struct {
		Group   string `json:"group"`
		Topic   string `json:"topic"`
		Behind  int64  `json:"records_behind"`
		Missing bool   `json:"missing"`
	} `json:"groups"`
}

// Add reads what links status -o json or links drill -o json printed, version 1 of either; of each the last one counts.
func (l *Live) Add(text []byte) error {
	var given struct {
		Version int       `json:"version"`
		ReadAt  time.Time `json:"read_at"`
		At      time.Time `json:"at"`
		Links   []told    `json:"links"`
	}
	if err := json.Unmarshal(text, &given); err != nil || given.Version != 1 || given.Links == nil || given.ReadAt.IsZero() == given.At.IsZero() {
		return errors.New("not what links status -o json or links drill -o json prints, version 1")
	}
	if given.At.IsZero() {
		l.readStatus(given.ReadAt, given.Links)
	} else {
		l.readDrill(given.At, given.Links)
	}
	return nil
}

func (l *Live) readStatus(at time.Time, links []told) {
	l.ReadAt, l.mirrors = at, map[[3]string]mirror{}
	for _, link := range links {
		for _, half := range link.Halves {
			for _, one := range half.Mirrors {
				l.mirrors[[3]string{link.System, link.Name, one.Topic}] = mirror{one.Status, one.RecordsBehind, one.LagKnown}
			}
		}
	}
}

func (l *Live) readDrill(at time.Time, links []told) {
	l.DrilledAt, l.drilled = at, map[[2]string]drilled{}
	for _, link := range links {
		groups := map[string][]string{}
		for _, one := range link.Groups {
			says := fmt.Sprintf("%s, which would read %s again", one.Group, count(one.Behind, "record"))
			if one.Missing {
				says = one.Group + ", which has no offset there, or not of every partition"
			}
			groups[one.Topic] = append(groups[one.Topic], says)
		}
		l.drilled[[2]string{link.System, link.Name}] = drilled{cmp.Or(link.Unread, link.GroupsUnknown), groups}
	}
}

// ofMirror says what Kafka said of a mirror topic and of who reads it, and what of that it was not asked.
func (r *review) ofMirror(link string, values plan.Values) []string {
	if r.Live == nil {
		return []string{"How many records it lacks, and which groups consume it, was not read (-links)."}
	}
	return append(r.lag(link, values["mirror_topic_name"]), r.groups(link, values["mirror_topic_name"])...)
}

func (r *review) lag(link, topic string) []string {
	if r.Live.ReadAt.IsZero() {
		return nil
	}
	at := r.Live.ReadAt.UTC().Format(time.RFC3339)
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

// groups names the consumers of a mirror topic that a drill found behind: who is not behind it does not name.
func (r *review) groups(link, topic string) []string {
	if r.Live.DrilledAt.IsZero() {
		return nil
	}
	at := r.Live.DrilledAt.UTC().Format(time.RFC3339)
	one, ok := r.Live.drilled[[2]string{r.System, link}]
	switch {
	case !ok:
		return []string{fmt.Sprintf("%s: links drill did not read it at %s.", topic, at)}
	case one.unknown != "":
		return []string{fmt.Sprintf("%s: which groups consume it was not known at %s: %s.", topic, at, strings.TrimSuffix(one.unknown, "."))}
	case len(one.groups[topic]) == 0:
		return []string{fmt.Sprintf("%s: no group that consumes it was behind on the mirror topic at %s; which there are is not said.", topic, at)}
	}
	return []string{fmt.Sprintf("%s: groups that consume it at its source, and were behind on the mirror topic at %s: %s.", topic, at, strings.Join(one.groups[topic], "; "))}
}
