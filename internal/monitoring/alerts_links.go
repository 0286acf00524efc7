package monitoring

import (
	"fmt"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/inorder"
)

// linkAlerts tell of links and their tasks.
//
// A link is unavailable when its destination has not reached the source for five minutes.
func linkAlerts(cfg *config.Config) []alert {
	system := is("system", cfg.Name)
	states := func(match func(label string, values ...string) string, values ...string) string {
		return either(
			largest(selector(confluentLinks, system, match("link_state", values...))+" > 0", "system", "cluster", "link"),
			largest(selector(exportLinkState, system, match("state", values...))+" == 1", "system", "cluster", "link"))
	}
	return []alert{{
		name: "LinkUnavailable", severity: critical, minutes: 2,
		expression:  states(isOneOf, "unavailable"),
		summary:     "Link {{ $labels.link }} of cluster {{ $labels.cluster }} cannot reach its source",
		description: "Nothing is mirrored, and Terraform cannot plan the link until it can be read again. Mirrors stay ACTIVE in Confluent's metrics meanwhile. links status says why.",
		page:        brokenLink,
	}, {
		name: "LinkNotActive", severity: warning, minutes: 5,
		expression:  states(isNoneOf, "active", "unavailable"),
		summary:     "Link {{ $labels.link }} of cluster {{ $labels.cluster }} is not active",
		description: "It is paused, has failed, or is not there. links status says which, and what follows.",
		page:        brokenLink,
	}, {
		name: "LinkNotRead", severity: warning, minutes: 10,
		expression:  largest(selector(exportUp, system)+" == 0", "system", "cluster", "link"),
		summary:     "links export cannot read link {{ $labels.link }} of cluster {{ $labels.cluster }}",
		description: "The cluster does not answer it, or refuses its key: tasks and single mirror topics of the link are not watched. links status says why.",
		page:        brokenLink,
	}, {
		name: "LinkTaskInError", severity: warning, minutes: 5,
		expression:  largest(selector(exportTaskState, system, isOneOf("state", "IN_ERROR"))+" == 1", "system", "cluster", "link", "task"),
		summary:     "Task {{ $labels.task }} of link {{ $labels.link }} of cluster {{ $labels.cluster }} is in error",
		description: "The link mirrors, but what this task syncs (offsets, ACLs, topic settings) falls behind. links status prints the task's error.",
		page:        brokenLink,
	}}
}

// mirrorAlerts tell of mirror topics. Confluent's metrics count them by state and name none, so they speak
// only where links export does not. One that has stopped and that the file does not know as a mirror topic (wanted is none) is an
// ordinary topic: it was taken over, or its link was turned round and back.
func mirrorAlerts(cfg *config.Config) []alert {
	system := is("system", cfg.Name)
	failed := []string{"FAILED", "LINK_FAILED"}
	stopped := []string{"STOPPED", "PENDING_STOPPED"}
	alerts := []alert{{
		name: "MirrorFailed", severity: critical, minutes: 2,
		expression: either(
			largest(selector(exportMirrorStatus, system, isOneOf("status", failed...))+" == 1", "system", "cluster", "link", "topic"),
			largest(selector(confluentMirrors, system, is("link_mirror_topic_state", "FailedMirror"))+" > 0", "system", "cluster", "link")+
				unlessExported(cfg)),
		summary:     "Mirror topic {{ $labels.topic }} of link {{ $labels.link }} of cluster {{ $labels.cluster }} has failed",
		description: "It mirrors no more and does not recover by itself. Without a topic here, links status names it.",
		page:        brokenLink,
	}, {
		name: "MirrorStopped", severity: critical, minutes: 2,
		expression: largest(selector(exportMirrorStatus, system, isOneOf("status", stopped...),
			isNoneOf("wanted", config.MirrorPromoted, config.MirrorFailedOver, "none"))+" == 1", "system", "cluster", "link", "topic"),
		summary:     "Mirror topic {{ $labels.topic }} of link {{ $labels.link }} of cluster {{ $labels.cluster }} has stopped, and the file did not ask for it",
		description: "It was promoted or failed over by hand: it is an ordinary topic now, and can never mirror again. Write its status into mirror_status, so that file and cluster agree.",
		page:        stoppedMirror,
	}, {
		name: "MirrorTransitionInError", severity: warning, minutes: 5,
		expression:  largest(selector(confluentTransitionError, system)+" > 0", "system", "cluster", "link"),
		summary:     "A mirror topic of link {{ $labels.link }} of cluster {{ $labels.cluster }} does not come into its state",
		description: "Its promotion, or another change of state, stands still with an error. links status names topic and error.",
		page:        brokenLink,
	}}
	for link := range inorder.Of(cfg.Links) {
		alerts = append(alerts, stoppedByCount(cfg, link), lagging(cfg, link))
	}
	return alerts
}

// unlessExported leaves out the links whose mirror topics links export knows by name.
func unlessExported(cfg *config.Config) string {
	return " unless on (system, link) " + selector(exportMirrorStatus, is("system", cfg.Name))
}

// stoppedByCount tells of mirror topics that stopped unasked, where only Confluent's count of them is known: more than
// the file asks for.
func stoppedByCount(cfg *config.Config, link string) alert {
	asked := 0
	for _, mirror := range append(cfg.Mirrors(link), cfg.ReverseMirrors(link)...) {
		if mirror.Status == config.MirrorPromoted || mirror.Status == config.MirrorFailedOver {
			asked++
		}
	}
	return alert{
		name: "MirrorsStopped", severity: critical, minutes: 2,
		expression: fmt.Sprintf("sum by (system, link) (%s) > %d",
			selector(confluentMirrors, is("system", cfg.Name), is("link", link), isOneOf("link_mirror_topic_state", "StoppedMirror", "PendingStoppedMirror")),
			asked) + unlessExported(cfg),
		labels:      map[string]string{"link": link, "cluster": cfg.Links[link].Destination},
		summary:     "{{ $value }} mirror topics of link " + link + " of cluster " + cfg.Links[link].Destination + " have stopped, and the file asks for " + fmt.Sprint(asked),
		description: "Some were promoted or failed over by hand: they are ordinary topics now, and can never mirror again. links status names them; write their status into mirror_status.",
		page:        stoppedMirror,
	}
}

// lagging tells of mirror topics that are too far behind.
func lagging(cfg *config.Config, link string) alert {
	lag, of := cfg.Monitoring.LagOf(link), []string{is("system", cfg.Name), is("link", link)}
	return alert{
		name: "MirrorLag", severity: warning, minutes: lag.Minutes,
		expression: fmt.Sprintf("%s > %d",
			largest(selector(exportLag, of...)+" or "+selector(exportLargestLag, of...)+" or "+selector(confluentLag, of...), "system", "cluster", "link", "topic"), lag.Records),
		labels:      map[string]string{"link": link},
		summary:     "Mirror topic {{ $labels.topic }} of link " + link + " of cluster {{ $labels.cluster }} is {{ $value }} records behind",
		description: fmt.Sprintf("More than %d records of a partition for %d minutes: a failover now would lose them. links watch shows the trend, and the time to catch up.", lag.Records, lag.Minutes),
		page:        brokenLink,
	}
}
