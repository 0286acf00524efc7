package monitoring

import (
	_ "embed"
	"strings"
	"text/template"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/inorder"
)

// IDs are what only an apply knows: ids, placeholders, or expressions that stand for them.
type IDs struct {
	// KeyID of the Cloud API key.
	KeyID string
	// Clusters by name, lkc-...
	Clusters map[string]string
	// placeholders is whether they stand for nothing.
	placeholders bool
}

// Placeholders are no ids, and say so.
func Placeholders(cfg *config.Config) IDs {
	ids := IDs{KeyID: "ID-OF-THE-CLOUD-API-KEY", Clusters: map[string]string{}, placeholders: true}
	for name := range cfg.Confluent.Clusters {
		ids.Clusters[name] = "lkc-of-" + name
	}
	return ids
}

//go:embed prometheus.yml.tmpl
var prometheusText string

var prometheusTemplate = template.Must(template.New(PrometheusFile).Parse(prometheusText))

// cluster as it is scraped.
type cluster struct{ Name, ID string }

// Prometheus returns the configuration of Prometheus.
//
// Ids and the key's id stand in it as text, and the whole file is made anew when one changes: the version
// in Debian 12, 2.42, reads a password from a file but no user name, puts no parameter with a dot in its
// name into discovered targets, and includes no other file of scrape configurations.
// https://prometheus.io/docs/prometheus/2.42/configuration/configuration/
func Prometheus(cfg *config.Config, ids IDs) string {
	var clusters []cluster
	for name, id := range inorder.Of(ids.Clusters) {
		clusters = append(clusters, cluster{name, id})
	}
	var text strings.Builder
	if err := prometheusTemplate.Execute(&text, map[string]any{
		"System": cfg.Name, "KeyID": ids.KeyID, "Clusters": clusters, "Placeholders": ids.placeholders,
		"PasswordFile": cfg.Monitoring.PasswordFile, "LinksExport": cfg.Monitoring.LinksExport,
		"Secret": cfg.Secrets.PathPrefix + "/" + Secret,
	}); err != nil {
		panic(err) // the template names fields that are there
	}
	return text.String()
}

// Secret is the last part of the name of the Cloud API key's secret.
const Secret = "monitoring"
