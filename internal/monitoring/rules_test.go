package monitoring_test

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"go.yaml.in/yaml/v4"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/goldens"
	"cdk.tf/confluent-privatelink/internal/monitoring"
)

// alertRule is what the tests read of a rule.
type alertRule struct {
	Alert, Expr, For    string
	Labels, Annotations map[string]string
}

func rules(t *testing.T, cfg *config.Config) (all []alertRule) {
	t.Helper()
	text, err := monitoring.Rules(cfg)
	require.NoError(t, err)
	var file struct {
		Groups []struct{ Rules []alertRule }
	}
	require.NoError(t, yaml.Unmarshal(text, &file))
	for _, group := range file.Groups {
		all = append(all, group.Rules...)
	}
	return all
}

// promtool's own test says after how many minutes each alert is told of, and when it ends.
func TestAlertsAreToldOfInTime(t *testing.T) {
	cfg, folder := load(t, everyOption), t.TempDir()
	text, err := monitoring.Rules(cfg)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(filepath.Join(folder, monitoring.RulesFile), text, 0o644))
	test, err := os.ReadFile("testdata/alerts.yml")
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(filepath.Join(folder, "alerts.yml"), test, 0o644))
	promtool(t, "test", "rules", filepath.Join(folder, "alerts.yml"))
	for _, rule := range rules(t, cfg) {
		assert.True(t, strings.Contains(string(test), `alertname="`+rule.Alert+`"`), "no test knows the alert %s", rule.Alert)
	}
}

func TestEachAlertNamesWhatItIsOfAndItsPage(t *testing.T) {
	goldens.Each(t, func(t *testing.T, c goldens.Case) {
		if c.Config.Monitoring == nil {
			return
		}
		for _, rule := range rules(t, c.Config) {
			text := rule.Annotations["summary"] + rule.Annotations["description"]
			assert.Equal(t, c.Config.Name, rule.Labels["system"], rule.Alert)
			switch {
			case strings.HasPrefix(rule.Alert, "Link") && rule.Alert != "LinksExportMissing", strings.HasPrefix(rule.Alert, "Mirror"), strings.Contains(text, "API key"):
				assert.Regexp(t, `[Ll]ink (\{\{ \$labels\.link \}\}|[a-z-]+)`, text, rule.Alert)
				assert.Regexp(t, `cluster (\{\{ \$labels\.cluster \}\}|[a-z-]+)`, text, rule.Alert)
			case rule.Alert == "ClusterNearItsLimit":
				assert.Contains(t, text, "Cluster "+rule.Labels["cluster"])
			default:
				assert.Contains(t, text, c.Config.Name, rule.Alert)
			}
			if strings.Contains(rule.Expr, ", topic)") {
				assert.Contains(t, text, "{{ $labels.topic }}", rule.Alert)
			}
			page := rule.Annotations["runbook"] + rule.Annotations["runbook_url"]
			assert.Regexp(t, `docs/operating\.md#[a-z-]+$`, page, rule.Alert)
		}
	})
}

// The pages of the runbook are there.
func TestEveryPageOfTheRunbookExists(t *testing.T) {
	text, err := os.ReadFile(filepath.Join(goldens.Root(t), monitoring.Runbook))
	require.NoError(t, err)
	anchors := map[string]bool{}
	for _, heading := range regexp.MustCompile(`(?m)^#+ (.+)$`).FindAllStringSubmatch(string(text), -1) {
		anchor := regexp.MustCompile(`[^a-z0-9 -]`).ReplaceAllString(strings.ToLower(heading[1]), "")
		anchors[strings.ReplaceAll(anchor, " ", "-")] = true
	}
	for _, rule := range rules(t, load(t, everyOption)) {
		_, anchor, _ := strings.Cut(rule.Annotations["runbook_url"], "#")
		assert.True(t, anchors[anchor], "%s leads to %s, which %s does not have", rule.Alert, anchor, monitoring.Runbook)
	}
}

// What the file asks to be promoted is not told of when it is.
func TestAMirrorThatStopsAsTheFileAsksIsNotToldOf(t *testing.T) {
	cfg := load(t, "config/gateway.yaml")
	link := cfg.Links["orders-payments"]
	link.MirrorStatus = map[string]string{"orders.placed": config.MirrorPromoted, "payments.settled": config.MirrorFailedOver, "payments.refunded": config.MirrorPaused}
	cfg.Links["orders-payments"] = link
	found := 0
	for _, rule := range rules(t, cfg) {
		switch rule.Alert {
		case "MirrorStopped":
			assert.Contains(t, rule.Expr, `wanted!~"(?i)PROMOTED|FAILED_OVER|none"`)
		case "MirrorsStopped":
			assert.Contains(t, rule.Expr, "> 2 unless", "Confluent's metrics only count them")
		default:
			continue
		}
		found++
	}
	assert.Equal(t, 2, found)
}

func TestALinkMayHaveABoundOfItsOwn(t *testing.T) {
	cfg := load(t, everyOption)
	assert.Equal(t, config.Lag{Records: 1000, Minutes: 2}, cfg.Monitoring.LagOf("disaster-recovery"))
	assert.Equal(t, config.Lag{Records: 5000, Minutes: 5}, cfg.Monitoring.LagOf("another"))
	for _, rule := range rules(t, cfg) {
		if rule.Alert == "MirrorLag" {
			assert.True(t, strings.HasSuffix(rule.Expr, "> 1000"), rule.Expr)
			assert.Equal(t, "2m", rule.For)
		}
	}
}
