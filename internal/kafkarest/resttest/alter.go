package resttest

import (
	"encoding/json"
	"fmt"
	"net/http"
	"slices"

	"cdk.tf/confluent-privatelink/internal/kafkarest"
)

// move is a change of a mirror topic's state.
type move struct {
	// from are the states that it starts from.
	from []string
	// over is the state on the way, and to the one at the end.
	over, to string
}

// live are the states of a mirror topic that is none of its own yet.
var live = []string{
	kafkarest.MirrorActive, kafkarest.MirrorPaused, kafkarest.MirrorLinkPaused, kafkarest.MirrorLinkFailed,
	kafkarest.MirrorSourceUnavailable, kafkarest.MirrorPendingMirror, kafkarest.MirrorPendingSynchronize,
}

// moves by action. Promotion needs the source, failover does not. A failed mirror topic is failed over by
// nobody: confluentinc/terraform-provider-confluent issue 780.
// https://docs.confluent.io/cloud/current/multi-cloud/cluster-linking/mirror-topics-cc.html
var moves = map[kafkarest.Action]move{
	kafkarest.Pause:    {[]string{kafkarest.MirrorActive, kafkarest.MirrorSourceUnavailable}, "", kafkarest.MirrorPaused},
	kafkarest.Resume:   {[]string{kafkarest.MirrorPaused}, "", kafkarest.MirrorActive},
	kafkarest.Promote:  {[]string{kafkarest.MirrorActive, kafkarest.MirrorPaused}, kafkarest.MirrorPendingStopped, kafkarest.MirrorStopped},
	kafkarest.Failover: {append(slices.Clone(live), kafkarest.MirrorPendingStopped), kafkarest.MirrorPendingStopped, kafkarest.MirrorStopped},
	kafkarest.ReverseAndStart: {[]string{kafkarest.MirrorActive}, kafkarest.MirrorPendingSynchronize,
		kafkarest.MirrorStopped},
	kafkarest.ReverseAndPause: {[]string{kafkarest.MirrorActive}, kafkarest.MirrorPendingSynchronize,
		kafkarest.MirrorStopped},
}

// alter answers an action: 200, with an error per topic.
func (s *Server) alter(w http.ResponseWriter, r *http.Request, cluster *Cluster, link *Link, action kafkarest.Action) {
	var body struct {
		Topics []string `json:"mirror_topic_names"`
	}
	does, known := moves[action]
	known = known || action == kafkarest.TruncateAndRestore
	if err := json.NewDecoder(r.Body).Decode(&body); err != nil || !known {
		Refuse(w, http.StatusBadRequest, 400, "Bad Request")
		return
	}
	answers := []kafkarest.Altered{}
	for _, name := range body.Topics {
		validate := r.URL.Query().Get("validate_only") == "true"
		if action == kafkarest.TruncateAndRestore {
			answers = append(answers, s.restore(cluster, link, name, validate))
			continue
		}
		answer := link.alter(action, does, name, validate)
		if answer.Code == 0 && !validate && (action == kafkarest.ReverseAndStart || action == kafkarest.ReverseAndPause) {
			s.reverse(link, link.Mirrors[name], action)
		}
		answers = append(answers, answer)
	}
	sendOne(w, map[string]any{"data": answers})
}

func (l *Link) alter(action kafkarest.Action, does move, name string, validate bool) kafkarest.Altered {
	answer := kafkarest.Altered{Mirror: name}
	refuse := func(code int, message string, values ...any) kafkarest.Altered {
		answer.Code, answer.Message = code, fmt.Sprintf(message, values...)
		return answer
	}
	mirror := l.Mirrors[name]
	if mirror == nil {
		return refuse(404, "Topic '%s' is not a mirror topic of the link.", name)
	}
	if refusal, ok := mirror.Refuses[action]; ok {
		refusal.Mirror = name
		return refusal
	}
	if !slices.Contains(does.from, mirror.Status) {
		return refuse(400, "Topic '%s' cannot be altered from its state %s by %s.", name, mirror.Status, action)
	}
	answer.Lags = mirror.Lags
	if validate {
		return answer
	}
	if does.over == "" {
		mirror.Status = does.to
		return answer
	}
	if mirror.Status, mirror.Becomes = does.over, does.to; action == kafkarest.Failover {
		mirror.Stuck = false
	}
	if action == kafkarest.Promote {
		for i := range mirror.Lags {
			mirror.Lags[i].LastSourceFetchOffset, mirror.Lags[i].Lag = mirror.Lags[i].LastSourceFetchOffset+mirror.Lags[i].Lag, 0
		}
	}
	return answer
}

// reverse makes the other cluster's topic the mirror topic.
func (s *Server) reverse(link *Link, mirror *Mirror, action kafkarest.Action) {
	other := s.clusters[link.RemoteCluster]
	status := kafkarest.MirrorActive
	if action == kafkarest.ReverseAndPause {
		status = kafkarest.MirrorPaused
	}
	lags := make([]int64, mirror.Partitions)
	other.AddMirror(link.Name, mirror.Source, mirror.Name, lags...).Status = status
}

// restore makes a topic a mirror topic of the one on the other cluster that was its mirror and is stopped.
func (s *Server) restore(cluster *Cluster, link *Link, name string, validate bool) kafkarest.Altered {
	answer := kafkarest.Altered{Mirror: name}
	refuse := func(message string, values ...any) kafkarest.Altered {
		answer.Code, answer.Message = 400, fmt.Sprintf(message, values...)
		return answer
	}
	var remote *Mirror
	if other := s.clusters[link.RemoteCluster]; other != nil && other.Links[link.Name] != nil {
		remote = other.Links[link.Name].Mirrors[name]
	}
	switch {
	case cluster.Topics[name] == nil:
		return refuse("Topic '%s' does not exist.", name)
	case remote == nil || remote.Status != kafkarest.MirrorStopped:
		return refuse("The remote topic '%s' is not a stopped mirror topic.", name)
	case link.Mirrors[name] != nil && link.Mirrors[name].Status != kafkarest.MirrorStopped:
		return refuse("Topic '%s' is a mirror topic already.", name)
	}
	answer.Truncated = cluster.Diverged[name]
	if validate {
		return answer
	}
	lags := make([]int64, remote.Partitions)
	made := cluster.AddMirror(link.Name, name, name, lags...)
	made.Status, made.Becomes = kafkarest.MirrorPendingSetup, kafkarest.MirrorActive
	return answer
}
