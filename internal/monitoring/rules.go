package monitoring

import (
	"fmt"

	"go.yaml.in/yaml/v4"

	"cdk.tf/confluent-privatelink/internal/config"
)

// ruleFile is a file of rules as Prometheus reads it.
// https://prometheus.io/docs/prometheus/2.42/configuration/alerting_rules/
type ruleFile struct {
	Groups []ruleGroup `yaml:"groups"`
}

type ruleGroup struct {
	Name  string `yaml:"name"`
	Rules []rule `yaml:"rules"`
}

type rule struct {
	Alert       string            `yaml:"alert"`
	Expression  string            `yaml:"expr"`
	For         string            `yaml:"for"`
	Labels      map[string]string `yaml:"labels"`
	Annotations map[string]string `yaml:"annotations"`
}

// alert is what is told of, before it is written as a rule.
type alert struct {
	name, severity string
	// minutes for which the expression holds before it is told.
	minutes    int
	expression string
	// labels that the expression does not give.
	labels map[string]string
	// summary in one line, with what it is about; description with what it means and what settles it.
	summary, description string
	// page of the runbook.
	page string
}

// Severities: critical is data that does not arrive, or soon will not; warning is what becomes that.
const (
	critical = "critical"
	warning  = "warning"
)

// Rules returns the alert rules.
func Rules(cfg *config.Config) ([]byte, error) {
	file := ruleFile{Groups: []ruleGroup{
		group(cfg, "links", linkAlerts(cfg)),
		group(cfg, "mirrors", mirrorAlerts(cfg)),
		group(cfg, "keys", keyAlerts(cfg)),
		group(cfg, "clusters", clusterAlerts(cfg)),
		group(cfg, "sources", sourceAlerts(cfg)),
	}}
	text, err := yaml.Marshal(file)
	if err != nil {
		return nil, err
	}
	return append([]byte("# Alerts on the links and clusters of "+cfg.Name+", made from the configuration file.\n"), text...), nil
}

func group(cfg *config.Config, name string, alerts []alert) ruleGroup {
	group := ruleGroup{Name: cfg.Name + "-" + name, Rules: []rule{}}
	for _, one := range alerts {
		labels := map[string]string{"severity": one.severity, "system": cfg.Name}
		for label, value := range one.labels {
			labels[label] = value
		}
		annotations := map[string]string{"summary": one.summary, "description": one.description}
		if url := cfg.Monitoring.RunbookURL; url != "" {
			annotations["runbook_url"] = url + "#" + one.page
		} else {
			annotations["runbook"] = Runbook + "#" + one.page
		}
		group.Rules = append(group.Rules, rule{
			Alert: one.name, Expression: one.expression, For: fmt.Sprintf("%dm", one.minutes),
			Labels: labels, Annotations: annotations,
		})
	}
	return group
}
