package config_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/config"
)

func TestWarnings(t *testing.T) {
	content, err := os.ReadFile("testdata/valid.yaml")
	require.NoError(t, err)
	vpcs, cidrs := "", ""
	for i := range 499 {
		vpcs += fmt.Sprintf("    vpc%d: {cidr: 10.%d.%d.0/24, subnet_prefix_length: 28}\n", i, 32+i/256, i%256)
	}
	for i := range 27 {
		cidrs += fmt.Sprintf(", 10.8.%d.0/24", 16+i)
	}
	clusters := ""
	for i := range 19 {
		clusters += fmt.Sprintf("    more%d: {}\n", i)
	}
	text := strings.NewReplacer(
		"connectivity: gateway", "connectivity: attachment", "      endpoint: two\n", "",
		"region: us-east-1", "region: us-east-7", "[use1-az1, use1-az2]", "[use7-az1, use7-az2]",
		"    two:\n      type", clusters+"    two:\n      type",
		"    two:\n      cidr", vpcs+"    two:\n      cidr",
		"[10.8.0.0/20]", "[10.8.0.0/20"+cidrs+"]",
		"availability_zone_count: 3", "availability_zone_count: 1",
		"recovery_window_days: 7", "recovery_window_days: 0",
		"        invoices: {}", "        invoices: {config: {min.insync.replicas: 1}}\n        _own: {config: {min.insync.replicas: 3}}\n        usual: {config: {min.insync.replicas: 2}}",
	).Replace(string(content))
	loaded, err := config.Parse("valid.yaml", []byte(text))
	require.NoError(t, err)
	var warnings []string
	for _, warning := range loaded.Warnings() {
		warnings = append(warnings, warning.String())
	}
	assert.Equal(t, []string{
		"confluent.clusters: are 21; have the quota raised, which is 20 by default (clusters of a Confluent environment)",
		"confluent.clusters.two.network_id: is missing for a dedicated cluster; a Confluent network: PrivateLink attachments and gateways serve enterprise clusters, so this one will have public endpoints",
		"confluent.clusters.two.topics._own: starts with _, as internal topics do, which tools hide; another name",
		`confluent.clusters.two.topics._own.config["min.insync.replicas"]: is 3, of three replicas; 2, so that producers can write while a broker restarts`,
		`confluent.clusters.two.topics.invoices.config["min.insync.replicas"]: is 1; 2, so that an acknowledged record outlives a broker`,
		"hub.vpcs: give each endpoint's security group 64 rules; have the quota raised, which is 60 by default (rules of a security group)",
		"hub.vpcs: give each network ACL 64 inbound entries; have the quota raised, which is 20 by default (entries of a network ACL in one direction, at most 40)",
		"hub.vpcs.vpn.client_vpn: gets 501 authorization rules; have the quota raised, which is 200 by default (authorization rules of a Client VPN endpoint)",
		"hub.vpcs.vpn.client_vpn: gets 501 routes for each subnet; have the quota raised, which is 100 by default (routes of a Client VPN endpoint's subnet)",
		"privatelink.vpcs: give each route table of the hub 501 routes; have the quota raised, which is 500 by default (routes of a route table)",
		"privatelink.vpcs: make 503 VPCs of the region with those of the hub; have the quota raised, which is 5 by default (VPCs of a region)",
		"privatelink.vpcs.two: has one availability zone; several, so that the endpoint outlives one of them",
		"region: is not among the regions that were known on 2026-11-26; did you mean us-east-1?",
		"secrets.recovery_window_days: is 0; 7 to 30, so that a secret deleted by mistake can be restored",
	}, warnings)
}

// The files to start from give no cause for a warning.
func TestPublishedFilesGiveNoWarnings(t *testing.T) {
	for _, file := range publishedFiles(t) {
		loaded, err := config.Load(file)
		require.NoError(t, err)
		assert.Empty(t, loaded.Warnings(), file)
	}
}
