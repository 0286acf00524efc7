package status

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/kafkarest"
	"cdk.tf/confluent-privatelink/internal/links/live"
)

// meanings of states in which a mirror topic gets no records, and the way out.
var meanings = map[string]struct{ what, next string }{
	kafkarest.MirrorFailed: {"has failed: its source topic is gone or was made anew, and it will not mirror again",
		"it cannot be promoted or failed over: what it holds can be read; make it anew, from a source topic that exists"},
	kafkarest.MirrorLinkFailed: {"gets nothing: its link has failed",
		"links failover makes it an ordinary topic"},
	kafkarest.MirrorLinkPaused: {"gets nothing: its link is paused",
		"resume the link by its setting cluster.link.paused"},
	kafkarest.MirrorSourceUnavailable: {"gets nothing: its source does not answer, and Terraform cannot plan cluster-link",
		"see the link; links drill says what a failover would lose"},
}

// pending are states on the way to another, and where they lead.
var pending = map[string]string{
	kafkarest.MirrorPendingMirror:      "is being made a mirror topic; Terraform cannot plan cluster-link while it is",
	kafkarest.MirrorPendingSynchronize: "is being synchronized before it is turned round",
	kafkarest.MirrorPendingSetup:       "is being prepared to become a mirror topic again",
	kafkarest.MirrorPendingRestore:     "is being cut back to become a mirror topic again",
	kafkarest.MirrorPendingStopped:     "is becoming an ordinary topic",
}

// judgeMirror compares a mirror topic with what the file asks of it.
func (l *Link) judgeMirror(link live.Link, half live.Half, mirror kafkarest.Mirror, o Options) {
	wanted, known := want(half.Half, mirror.Name)
	f := Finding{Code: MirrorStatus, Severity: Problem, On: half.Cluster.Name, Subject: mirror.Name}
	if !known {
		if mirror.Status == kafkarest.MirrorStopped {
			l.judgeFormer(link, half, mirror)
			return
		}
		l.add(stray(link, half, mirror))
		wanted = config.MirrorActive
		if mirror.Status == kafkarest.MirrorPaused {
			return // said by whoever made it
		}
	}
	stopped := wanted == config.MirrorPromoted || wanted == config.MirrorFailedOver
	meaning, silent := meanings[mirror.Status]
	onTheWay, isPending := pending[mirror.Status]
	switch {
	case isPending && (len(mirror.TransitionErrors) > 0 || mirror.Status == kafkarest.MirrorPendingStopped && !stopped):
		f.What = onTheWay
		if len(mirror.TransitionErrors) > 0 {
			f.What += ", and does not get there: " + strings.Join(failures(mirror.TransitionErrors), "; ")
		}
		f.Next = "let what the error names be mended; Kafka tries again by itself. A failover ends a promotion that cannot end"
		if mirror.Status == kafkarest.MirrorPendingStopped && len(mirror.TransitionErrors) == 0 {
			f.Next = "write its mirror_status into the file: PROMOTED or FAILED_OVER"
		}
	case isPending:
		f.Code, f.Severity, f.What, f.Next = MirrorPending, NotRead, onTheWay, "look again in a minute"
	case silent:
		f.What, f.Next = meaning.what, meaning.next
		if stopped {
			f.What += "; the file asks for " + wanted
			f.Next = "links failover -link " + l.Name + " -topic " + mirror.Source
		}
	case mirror.Status == kafkarest.MirrorStopped && stopped, mirror.Status == wanted:
		l.judgeLag(half, mirror, o)
		return
	case mirror.Status == kafkarest.MirrorStopped:
		f.What = "is an ordinary topic already, by a promotion or failover, and the file asks for " + wanted
		f.Next = "write its mirror_status into the file (links failover -link " + l.Name + " -topic " + mirror.Source + " does it), and apply cluster-link"
	case mirror.Status == kafkarest.MirrorPaused || mirror.Status == kafkarest.MirrorActive:
		f.What = fmt.Sprintf("is %s, and the file asks for %s", mirror.Status, wanted)
		f.Next = "apply cluster-link, or write the status into the file"
		if mirror.Status == kafkarest.MirrorPaused && wanted == config.MirrorActive {
			f.Next = "links resume -link " + l.Name + " -topic " + mirror.Source + "; or write PAUSED into the file"
		}
	default:
		f.Severity, f.What, f.Next = NotRead, "is in the state "+mirror.Status+", which this version does not know", "look at it in the Confluent console"
	}
	if mirror.Error != "" && mirror.Error != kafkarest.NoError {
		f.What += " (" + mirror.Error + ")"
	}
	l.add(f)
}

// judgeFormer looks at a topic that was a mirror topic, which the file does not know as one: it is an ordinary topic, in which
// there may be data of its own.
func (l *Link) judgeFormer(link live.Link, half live.Half, mirror kafkarest.Mirror) {
	cluster := link.System.Config.Confluent.Clusters[half.Cluster.Name]
	if slices.Contains(cluster.TopicNames(), mirror.Name) {
		return
	}
	l.add(Finding{Code: MirrorUnknown, Severity: Note, On: half.Cluster.Name, Subject: mirror.Name,
		What: "was a mirror topic of " + mirror.Source + " and is an ordinary topic now, and the file names neither",
		Next: "write it under topics or existing_topics of " + half.Cluster.Name})
}

// stray is the finding for a mirror topic that the file does not know.
func stray(link live.Link, half live.Half, mirror kafkarest.Mirror) Finding {
	f := Finding{Code: MirrorUnknown, Severity: Problem, On: half.Cluster.Name, Subject: mirror.Name,
		What: "the link has this mirror topic of " + mirror.Source + ", and the file does not",
		Next: "write the topic into the file, or delete the mirror topic, with its data"}
	for _, other := range link.Halves {
		turned := slices.ContainsFunc(other.Mirrors, func(m kafkarest.Mirror) bool { return m.Name == mirror.Source && m.Stopped() })
		if other.Role != half.Role && turned {
			f.What = "mirrors " + mirror.Source + " of " + other.Cluster.Name + ", which was its mirror topic: the link is turned round"
			f.Next = "links reverse -link " + link.Name + " -on " + string(half.Role) + " -topic " + mirror.Source + " turns it back; do not delete it, it is the topic itself"
		}
	}
	return f
}

// judgeLag compares the lag with the bound.
func (l *Link) judgeLag(half live.Half, mirror kafkarest.Mirror, o Options) {
	if o.MaxLag < 0 || mirror.Status != kafkarest.MirrorActive {
		return
	}
	largest, total, known := mirror.Behind()
	f := Finding{Code: LagOver, Severity: Problem, On: half.Cluster.Name, Subject: mirror.Name}
	switch {
	case largest > o.MaxLag:
		f.What = fmt.Sprintf("a partition is %d records behind, over the bound of %d; all together %d", largest, o.MaxLag, total)
		f.Next = "links watch -link " + l.Name + " shows whether it catches up"
	case !known:
		f.Severity, f.What, f.Next = NotRead, "Kafka REST does not say the lag of every partition", "look again in a minute"
	default:
		return
	}
	l.add(f)
}

// judgeKey compares a key's age with the period of rotation.
func (l *Link) judgeKey(key live.Key, link live.Link, o Options) {
	cluster := link.End(key.Role)
	days := link.System.Config.APIKeys.RotationDays
	shown := Key{For: cluster, Secret: key.Secret, AgeHours: -1, PeriodDays: days}
	f := Finding{Subject: key.Secret, On: cluster}
	period := time.Duration(days) * 24 * time.Hour
	switch age := o.Now.Sub(key.Written); {
	case key.Err != nil:
		shown.Unknown = key.Err.Error()
		f.Code, f.Severity, f.What, f.Next = NotAnswered, Note, "the age of the link's key is not known: "+shown.Unknown, "allow secretsmanager:ListSecretVersionIds on the secret"
	default:
		shown.AgeHours = float64(int(age.Hours()*10)) / 10
		if age <= period {
			l.Keys = append(l.Keys, shown)
			return
		}
		f.Code, f.Severity = KeyDue, Note
		f.What = fmt.Sprintf("the link's key is %d days old, its period is %d", int(age.Hours()/24), days)
		f.Next = "apply confluent-core, then cluster-link, before another period is over"
		if age > 2*period {
			f.Code, f.Severity = KeyMissed, Problem
			f.What += ": a whole period passed without a rotation"
			f.Next = "apply confluent-core, then cluster-link right after it (docs/operating.md, a rotation was missed)"
		}
	}
	l.Keys = append(l.Keys, shown)
	l.add(f)
}
