package status

import (
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strings"

	"cdk.tf/confluent-privatelink/internal/address"
	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/inorder"
	"cdk.tf/confluent-privatelink/internal/kafkarest"
	"cdk.tf/confluent-privatelink/internal/links/live"
	"cdk.tf/confluent-privatelink/internal/output"
)

// judgeHalf looks at everything that one cluster says of the link.
func (l *Link) judgeHalf(link live.Link, half live.Half, o Options) {
	if half.Err != nil {
		l.add(notRead(half, l.Name))
		return
	}
	l.judgeState(link, half)
	for _, task := range half.Link.Tasks {
		l.judgeTask(link, half, task)
	}
	l.judgeSettings(half)
	for _, mirror := range half.Mirrors {
		l.judgeMirror(link, half, mirror, o)
	}
	l.judgeTopics(half)
}

// notRead is the finding for a cluster that did not say anything of the link.
func notRead(half live.Half, link string) Finding {
	f := Finding{Code: NotAnswered, Severity: NotRead, On: half.Cluster.Name, What: half.Err.Error()}
	switch kafkarest.KindOf(half.Err) {
	case kafkarest.NotFound:
		f.Code, f.Severity = NotThere, Problem
		f.What = fmt.Sprintf("the cluster %s has no link %s", half.Cluster.ID, link)
		f.Next = "apply cluster-link, if the link is new; if it was deleted by others, its mirror topics are ordinary topics now"
	case kafkarest.Unauthorized:
		f.Next = "the key is none of the cluster's any more: look whether a rotation was missed; apply confluent-core and run again, which reads the secret " + half.Cluster.Secret + ", unless the environment has a key for the cluster"
	case kafkarest.Forbidden:
		f.Next = "the key's account needs CloudClusterAdmin on the cluster, as its manager has: give the manager's key"
	case kafkarest.Unreachable:
		f.Next = path(half)
	case kafkarest.Foreign:
		f.Next = "take the cluster's host out of the proxy (NO_PROXY), or run from inside the network"
	case kafkarest.Throttled, kafkarest.Failing:
		f.Next = "try again in a minute; if it stays, Confluent's status page"
	default:
		f.Next = "give what is missing; -h lists the flags"
	}
	return f
}

// path says what the check of the path saw.
func path(half live.Half) string {
	if half.Path == nil {
		return "netpath probe --to " + half.Cluster.Endpoint
	}
	for _, step := range half.Path.Steps {
		if !step.Passed {
			text := fmt.Sprintf("the path from here ends at %s %s: %s", step.Name, step.Target, step.Seen)
			if len(half.Path.Causes) > 0 {
				text += "; likeliest: " + half.Path.Causes[0].Text + ", check: " + half.Path.Causes[0].Check
			}
			return text
		}
	}
	return "the path from here is open: the cluster itself did not answer in time; try again, then Confluent's status page"
}

// judgeState says what a state of the link means.
func (l *Link) judgeState(link live.Link, half live.Half) {
	f := Finding{Code: NotActive, Severity: Problem, On: half.Cluster.Name}
	because := ""
	if half.Link.Error != "" && half.Link.Error != kafkarest.NoError {
		because = " (" + half.Link.Error + ")"
	}
	switch half.Link.State {
	case kafkarest.LinkActive:
		if because == "" {
			return
		}
		f.What, f.Next = "the link is active and reports an error"+because, next(half.Link.Error, link)
	case kafkarest.LinkPaused:
		f.What = "the link is paused: nothing is mirrored"
		f.Next = "resume it by its setting cluster.link.paused, if nobody paused it on purpose"
	case kafkarest.LinkUnavailable:
		f.What = "the link's source has not answered for five minutes or more" + because + ": nothing is mirrored, and Terraform cannot plan cluster-link"
		f.Next = next(half.Link.Error, link)
	case kafkarest.LinkFailed:
		f.What = "the link has failed for good" + because + ": it mirrors nothing any more"
		f.Next = "links failover -link " + l.Name + " makes its mirror topics writable; then make a new link"
	case "":
		f.Severity, f.Code, f.What, f.Next = NotRead, NotAnswered, "Kafka REST says no state of the link", "look at the link in the Confluent console"
	default:
		f.Severity, f.What, f.Next = NotRead, "the link is in the state "+half.Link.State+", which this version does not know", "look at the link in the Confluent console"
	}
	l.add(f)
}

// next is the way out of an error of a link.
func next(code string, of live.Link) string {
	link := of.Name
	switch {
	case of.Spec.Share != "" && strings.Contains(code, "AUTHENTICATION"):
		return "the share's key is refused: it was replaced since the last apply, or its owner took it back; terraform apply -target=confluent_cluster_link." + address.Link(link) +
			" in cluster-link takes a new key over; if there is none, ask the owner, and links drill -link " + link + " (docs/operating.md, a revoked share)"
	case of.Spec.Share != "" && strings.Contains(code, "AUTHORIZATION"):
		return "the share lets the link read it no more, or not all of it: ask its owner (docs/operating.md, a revoked share)"
	case strings.Contains(code, "AUTHENTICATION"):
		return "the link's key for its source is refused: a rotation was missed, or the source's owner took it back; apply confluent-core, then cluster-link (-refresh=false while it cannot plan)"
	case strings.Contains(code, "AUTHORIZATION"):
		return "the link's account lacks rights on its source: apply cluster-link, which grants them, or ask the source's owner"
	case strings.Contains(code, "BOOTSTRAP"), strings.Contains(code, "UNREACHABLE"), strings.Contains(code, "TIMEOUT"):
		return "look at the source cluster; if it does not come back in time: links drill -link " + link + ", then links failover"
	case strings.Contains(code, "NOT_FOUND"):
		return "what the link talks to is gone: its other half, the source cluster or a topic; links drill -link " + link
	}
	return "look at the source cluster and the link in the Confluent console; links drill -link " + link + " says what a failover would lose"
}

func (l *Link) judgeTask(link live.Link, half live.Half, task kafkarest.Task) {
	switch task.State {
	case kafkarest.TaskActive, kafkarest.TaskNotConfigured:
		return
	case kafkarest.TaskInError:
		advice := "the link's account lacks what the task needs, on its source or here: apply cluster-link, which grants it"
		if text := strings.Join(failures(task.Errors), "; "); !strings.Contains(text, "AUTHORIZATION") {
			advice = "look up the error; a task is tried again by itself"
		} else if link.Spec.Share != "" {
			advice = "the share's account lacks what the task needs on its source, or the link's here: apply cluster-link; if it stays, ask the share's owner"
		}
		l.add(Finding{Code: TaskError, Severity: Problem, On: half.Cluster.Name, Subject: task.Name,
			What: "the task is in error: " + strings.Join(append(failures(task.Errors), ""), "; ") + "what it syncs stands still", Next: advice})
	default:
		l.add(Finding{Code: TaskError, Severity: NotRead, On: half.Cluster.Name, Subject: task.Name,
			What: "the task is in the state " + task.State + ", which this version does not know", Next: "look at the link in the Confluent console"})
	}
}

// others are settings that no file sets and that change what a link does.
var others = []string{"auto.create.mirror.topics.enable", "cluster.link.paused", "consumer.group.prefix.enable"}

// judgeSettings compares the settings with the file's.
func (l *Link) judgeSettings(half live.Half) {
	if half.Settings == nil && half.Half.Settings == nil {
		return
	}
	have := map[string]kafkarest.Setting{}
	for _, setting := range half.Settings {
		have[setting.Name] = setting
	}
	for name, value := range inorder.Of(half.Half.Settings) {
		setting, ok := have[name]
		switch {
		case !ok:
			l.add(Finding{Code: Drift, Severity: NotRead, On: half.Cluster.Name, Subject: name,
				What: "Kafka REST does not say the setting, which is " + value + " in the file", Next: "look at the link in the Confluent console"})
		case !setting.Sensitive && !same(setting.Value, value):
			l.add(Finding{Code: Drift, Severity: Problem, On: half.Cluster.Name, Subject: name,
				What: fmt.Sprintf("is %s, and %s in the file", said(setting.Value), said(value)), Next: "apply cluster-link, or write it into the file"})
		}
	}
	for _, name := range others {
		if _, inFile := half.Half.Settings[name]; !inFile && have[name].Value == "true" {
			l.add(Finding{Code: Drift, Severity: Problem, On: half.Cluster.Name, Subject: name,
				What: "is true, and the file does not set it", Next: "set it to false, or write it into the link's config in the file"})
		}
	}
}

func said(value string) string {
	if value == "" {
		return "empty"
	}
	return output.Visible(value)
}

// same compares values of settings; those that are JSON by what they say.
func same(a, b string) bool {
	if a == b {
		return true
	}
	var left, right any
	return strings.HasPrefix(b, "{") && json.Unmarshal([]byte(a), &left) == nil && json.Unmarshal([]byte(b), &right) == nil && reflect.DeepEqual(left, right)
}

// judgeTopics finds approved topics without a mirror topic.
func (l *Link) judgeTopics(half live.Half) {
	has := func(source string) bool {
		return slices.ContainsFunc(half.Mirrors, func(m kafkarest.Mirror) bool { return m.Source == source })
	}
	inFile := map[string]bool{}
	for _, mirror := range half.Half.Mirrors {
		inFile[mirror.Topic] = true
		if !has(mirror.Topic) {
			l.add(Finding{Code: MirrorMissing, Severity: Problem, On: half.Cluster.Name, Subject: mirror.MirrorTopic,
				What: "the topic " + mirror.Topic + " is approved and has no mirror topic", Next: "apply cluster-link; if the topic was taken over as an ordinary one, let its mirror retire (docs/links.md)"})
		}
	}
	if half.TopicsErr != nil {
		l.add(Finding{Code: NotAnswered, Severity: Note, On: half.From.Name,
			What: "the source's topics were not read, so topics that are approved by a pattern and not in the file are not known: " + half.TopicsErr.Error(),
			Next: "run from where the source answers"})
		return
	}
	for _, topic := range half.Topics {
		approved := slices.ContainsFunc(half.Approved, func(p config.Pattern) bool { return p.Matches(topic) })
		if approved && !inFile[topic] && !has(topic) {
			l.add(Finding{Code: TopicUnknown, Severity: Note, On: half.From.Name, Subject: topic,
				What: "the topic exists and is approved, and has no mirror topic: the file does not name it", Next: "write it under existing_topics of " + half.From.Name + ", and apply cluster-link"})
		}
	}
}
