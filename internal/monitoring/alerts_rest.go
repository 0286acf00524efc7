package monitoring

import (
	"fmt"
	"strconv"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/confluentcloud"
	"cdk.tf/confluent-privatelink/internal/inorder"
)

const secondsOfADay = 24 * 60 * 60

// keyAlerts tell of keys that nobody replaces: rotation happens when Terraform runs.
//
// A key past its period waits for an apply. One past two has missed a rotation, as constructs/missedrotation
// counts it: the next apply replaces several keys at once.
func keyAlerts(cfg *config.Config) []alert {
	days := cfg.APIKeys.RotationDays
	// The label says for which cluster a key is; the cluster of an alert is that one.
	age := fmt.Sprintf(`label_replace(%s, "cluster", "$1", "for", "(.+)")`, largest(selector(exportKeyAge, is("system", cfg.Name)), "system", "link", "for", "secret"))
	return []alert{{
		name: "KeyPastItsPeriod", severity: warning, minutes: 60,
		expression:  fmt.Sprintf("%s > %d", age, days*secondsOfADay),
		summary:     "The API key of link {{ $labels.link }} for cluster {{ $labels.cluster }} is past its period",
		description: fmt.Sprintf("It is {{ $value | humanizeDuration }} old, and its period is %d days. Apply confluent-core, then cluster-link.", days),
		page:        keyRotation,
	}, {
		name: "RotationMissed", severity: critical, minutes: 60,
		expression:  fmt.Sprintf("%s > %d", age, 2*days*secondsOfADay),
		summary:     "The API key of link {{ $labels.link }} for cluster {{ $labels.cluster }} has missed a rotation",
		description: "A whole period passed without an apply of confluent-core. The next one replaces the keys of every period since then at once: let the clients read their secrets right after it.",
		page:        missedRotation,
	}}
}

// clusterAlerts tell of clusters that have little room left. Confluent gives the load of a dedicated cluster as a
// share, and of an elastic one the number of eCKU, which grows with the load up to max_ecku.
// https://docs.confluent.io/cloud/current/clusters/cluster-types.html
func clusterAlerts(cfg *config.Config) []alert {
	var alerts []alert
	for name, spec := range inorder.Of(cfg.Confluent.Clusters) {
		of, percent := []string{is("system", cfg.Name), is("cluster", name)}, cfg.Monitoring.ClusterLoadPercent
		one := alert{
			name: "ClusterNearItsLimit", severity: warning, minutes: 15,
			labels: map[string]string{"cluster": name},
			page:   clusterLimit,
		}
		if spec.Type == config.Dedicated {
			one.expression = fmt.Sprintf("%s >= %s", largest(selector(confluentLoad, of...), "system", "cluster"), share(percent, 1))
			one.summary = "Cluster " + name + " has a load of {{ $value | humanizePercentage }}"
			one.description = fmt.Sprintf("It has %d CKU. Requests wait from about this load on, and links fall behind: raise cku.", spec.CKU)
		} else {
			units := ECKULimit(spec)
			one.expression = fmt.Sprintf("%s >= %s", largest(selector(confluentECKU, of...), "system", "cluster"), share(percent, units))
			one.summary = fmt.Sprintf("Cluster %s uses {{ $value }} of %d eCKU", name, units)
			one.description = "At the limit Confluent throttles clients, and links fall behind: raise max_ecku, or find what grew."
		}
		alerts = append(alerts, one)
	}
	return alerts
}

// ECKULimit returns how many eCKU a cluster can grow to.
func ECKULimit(cluster config.Cluster) int {
	if cluster.MaxECKU == 0 {
		return confluentcloud.MostPrivateLinkECKU
	}
	return cluster.MaxECKU
}

// share writes so many percent of a whole.
func share(percent, whole int) string {
	return strconv.FormatFloat(float64(percent*whole)/100, 'f', -1, 64)
}

// sourceAlerts tell of silence: without data no other alert can speak.
func sourceAlerts(cfg *config.Config) []alert {
	system := is("system", cfg.Name)
	alerts := []alert{
		down("ConfluentMetricsMissing", "confluent-"+cfg.Name, critical, "Confluent's Metrics API gives Prometheus nothing for "+cfg.Name,
			"Prometheus does not reach it, or it refuses the key: 401 after a rotation means that prometheus.yml and the secret's file are of two keys. Until it is mended, only links export is watched."),
		down("LinksExportMissing", "links-"+cfg.Name, warning, "links export gives Prometheus nothing for "+cfg.Name,
			"It does not run, or Prometheus does not reach it. Tasks, keys and single mirror topics are not watched until it does."),
	}
	for link, spec := range inorder.Of(cfg.Links) {
		alerts = append(alerts, alert{
			name: "LinkWithoutData", severity: critical, minutes: 15,
			expression:  fmt.Sprintf("absent(%s or %s)", selector(confluentLinks, system, is("link", link)), selector(exportLinkState, system, is("link", link))),
			labels:      map[string]string{"link": link, "cluster": spec.Destination},
			summary:     "Nothing is known of link " + link + " of cluster " + spec.Destination,
			description: "Neither source has it: it was deleted or never made, or both sources are missing. Nobody would be told if it failed.",
			page:        brokenLink,
		})
	}
	return alerts
}

// down tells of a job that Prometheus scrapes in vain, or not at all.
func down(name, job, severity, summary, description string) alert {
	up := selector("up", is("job", job))
	return alert{
		name: name, severity: severity, minutes: 10,
		expression: fmt.Sprintf("max by (job) (%s) == 0\nor\nabsent(%s)", up, up),
		summary:    summary, description: description, page: monitoringPage,
	}
}
