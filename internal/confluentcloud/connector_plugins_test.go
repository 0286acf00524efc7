package confluentcloud_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"cdk.tf/confluent-privatelink/internal/confluentcloud"
)

// What the catalogue says of one class agrees with itself: nobody is asked for a setting that is then called unknown.
func TestTheCatalogueOfConnectorsAgreesWithItself(t *testing.T) {
	sinks := 0
	for _, class := range confluentcloud.ConnectorClasses() {
		plugin, ok := confluentcloud.FindConnectorPlugin(class)
		assert.True(t, ok)
		for _, key := range append(append(plugin.Required, plugin.Secret...), plugin.Address...) {
			assert.True(t, plugin.Has(key), "%s of %s", key, class)
		}
		assert.Equal(t, plugin.Sink, plugin.Has("topics"), class)
		if plugin.Sink {
			sinks++
		}
	}
	assert.Len(t, confluentcloud.ConnectorClasses(), 103, "docs/applications.md says how many")
	assert.Equal(t, 52, sinks)
}

func TestARoleTakesThePlaceOfSecrets(t *testing.T) {
	plugin, ok := confluentcloud.FindConnectorPlugin("CloudWatchMetricsSink")
	assert.True(t, ok)
	given := func(keys ...string) []string {
		return plugin.MissingFrom(func(key string) bool {
			for _, one := range append(keys, "tasks.max") {
				if key == one {
					return true
				}
			}
			return false
		})
	}
	assert.Equal(t, []string{"aws.access.key.id", "aws.cloudwatch.metrics.namespace", "aws.secret.access.key"}, given())
	assert.Equal(t, []string{"aws.cloudwatch.metrics.namespace"}, given("provider.integration.id"))
}

func TestSettingsWithNumbersAndNamesOfTheUsersOwn(t *testing.T) {
	http, _ := confluentcloud.FindConnectorPlugin("HttpSinkV2")
	assert.True(t, http.Has("api12.http.api.path"))
	assert.False(t, http.Has("api12.http.api.pth"))
	assert.True(t, http.Has("transforms.mask.type"))
	assert.False(t, http.Has("transformers"))
}
