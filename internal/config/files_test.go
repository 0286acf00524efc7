package config_test

import (
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/config"
)

func publishedFiles(t *testing.T) []string {
	t.Helper()
	files, err := filepath.Glob("../../config/*.yaml")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	return files
}

// Every file that users start from must load as it is.
func TestPublishedFilesLoad(t *testing.T) {
	for _, file := range publishedFiles(t) {
		_, err := config.Load(file)
		assert.NoError(t, err)
	}
}

// The default file describes the system that the documentation draws.
func TestTheDefaultFileIsTheSeedSystem(t *testing.T) {
	c, err := config.Load("../../config/non-prod.yaml")
	require.NoError(t, err)
	assert.Equal(t, "non-prod", c.Confluent.Environment.Name)
	assert.Equal(t, "us-east-1", c.Region)
	assert.Equal(t, prefixes("10.0.0.0/24", "10.0.1.0/24", "10.0.2.0/24"), c.PrivateLink.VPCs["sandbox"].SubnetCIDRs())
	assert.Equal(t, prefixes("10.1.0.0/24", "10.1.1.0/24", "10.1.2.0/24"), c.PrivateLink.VPCs["shared"].SubnetCIDRs())
	assert.Equal(t, prefixes("10.2.0.0/20"), c.Hub.VPCs["tfc-agent"].CIDRs)
	assert.Empty(t, c.Hub.VPCs["dns"].RouteTableIDs, "looked up in AWS")
	assert.NotEmpty(t, c.Hub.VPCs["vpn"].ClientVPN.SubnetIDs)
	assert.Equal(t, []config.Mirror{{Topic: "dev-stock_trades", MirrorTopic: "dev-stock_trades", Status: "ACTIVE", Protect: true}}, c.Mirrors("sandbox-to-shared"))
	assert.Equal(t, config.Connector{Class: config.DatagenSource, Topic: "dev-stock_trades", Quickstart: "STOCK_TRADES", Format: "AVRO", Tasks: 1}, c.Confluent.Clusters["sandbox"].Connectors["stock-trades"])
}
