package config_test

import (
	"os"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/config"
)

// watched is testdata/valid.yaml with monitoring.
func watched(t *testing.T, monitoring string) string {
	t.Helper()
	valid, err := os.ReadFile("testdata/valid.yaml")
	require.NoError(t, err)
	return string(valid) + "\nmonitoring: " + monitoring + "\n"
}

func TestMonitoringMessages(t *testing.T) {
	assert.Equal(t, []string{
		"monitoring.cloudwatch.kms_key_arn: is in the region eu-west-1; needs one in us-east-1",
		"monitoring.link_lag.one-too: is not a link of this file; did you mean one-two?",
		"monitoring.readers[1]: is the same as monitoring.readers[0]; each one once",
	}, messages(t, watched(t, `{link_lag: {one-too: {records: 5}},
  readers: ["arn:aws:iam::123456789012:role/a", "arn:aws:iam::123456789012:role/a"],
  cloudwatch: {kms_key_arn: "arn:aws:kms:eu-west-1:123456789012:key/1"}}`)))
	assert.Equal(t, []string{
		"monitoring.links_export: does not have the right form; needs a host and a port such as 127.0.0.1:9465",
		"monitoring.password_file: does not have the right form; needs an absolute path of letters, digits and ._@+-",
		"monitoring.runbook_url: does not have the right form; needs a URL that begins with https:// or http://, without a query and without #",
	}, messages(t, watched(t, `{links_export: localhost, password_file: key.secret, runbook_url: "https://x/y#z"}`)))
}

func TestAPortIsOne(t *testing.T) {
	for port, valid := range map[string]bool{"1": true, "9465": true, "59999": true, "64999": true, "65535": true, "0": false, "00": false, "65536": false, "65540": false, "70000": false, "99999": false} {
		_, err := config.Parse("f.yaml", []byte(watched(t, "{links_export: \"host:"+port+"\"}")))
		assert.Equal(t, valid, err == nil, "%s: %v", port, err)
	}
}

func TestDefaultsOfMonitoring(t *testing.T) {
	c, err := config.Parse("f.yaml", []byte(watched(t, "{link_lag: {one-two: {records: 5}}, cloudwatch: {}}")))
	require.NoError(t, err)
	assert.Equal(t, &config.Monitoring{
		Lag:                config.Lag{Records: 10000, Minutes: 10},
		LinkLag:            map[string]config.Lag{"one-two": {Records: 5, Minutes: 10}},
		ClusterLoadPercent: 80, LinksExport: "127.0.0.1:9465", PasswordFile: "/etc/prometheus/confluent-" + c.Name + ".secret",
		CloudWatch: &config.CloudWatch{PacketsDropped: 100, Resets: 100, NewConnections: 3000},
	}, c.Monitoring)
}
