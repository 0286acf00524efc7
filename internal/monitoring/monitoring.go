// Package monitoring makes, from the configuration file, what watches the links and clusters with
// Prometheus and Grafana: what to scrape, what to tell, and what to show.
//
// Two sources are watched. Confluent's Metrics API gives numbers by link and by topic, over the public
// internet, with a Cloud API key of an account that may do nothing else. `links export` adds what these
// lack, by Kafka REST over the private path: the states of tasks, mirrors by topic, lag by partition and
// the age of keys.
// https://docs.confluent.io/cloud/current/multi-cloud/cluster-linking/metrics-cc.html
package monitoring

import (
	"fmt"
	"os"
	"path/filepath"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/inorder"
)

// Folder of the files, beside the stacks.
const Folder = "monitoring"

// Names of the files.
const (
	PrometheusFile = "prometheus.yml"
	RulesFile      = "rules.yml"
	DashboardFile  = "dashboard.json"
)

// Write writes the files into a folder of out, if the file asks for monitoring.
//
// The ids in prometheus.yml are placeholders: only Terraform knows them, and gives the same text with
// them as an output of confluent-core.
func Write(cfg *config.Config, out string) error {
	if cfg.Monitoring == nil {
		return nil
	}
	files, err := Files(cfg)
	if err != nil {
		return fmt.Errorf("monitoring: %w", err)
	}
	folder := filepath.Join(out, Folder)
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return fmt.Errorf("monitoring: %w", err)
	}
	for name, text := range inorder.Of(files) {
		if err := os.WriteFile(filepath.Join(folder, name), text, 0o644); err != nil {
			return fmt.Errorf("monitoring: %w", err)
		}
	}
	return nil
}

// Files returns the files by name.
func Files(cfg *config.Config) (map[string][]byte, error) {
	rules, err := Rules(cfg)
	if err != nil {
		return nil, err
	}
	dashboard, err := Dashboard(cfg)
	if err != nil {
		return nil, err
	}
	return map[string][]byte{
		PrometheusFile: []byte(Prometheus(cfg, Placeholders(cfg))),
		RulesFile:      rules,
		DashboardFile:  dashboard,
	}, nil
}
