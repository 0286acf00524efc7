package confluent

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/emulator"
)

// TestWhatExistsIsFoundInItsEnvironmentOnly looks an attachment, a gateway and an access point up by id.
func TestWhatExistsIsFoundInItsEnvironmentOnly(t *testing.T) {
	c := newCloud(t)
	environment, other := c.environment("one"), c.environment("other")
	attachment := c.make("confluent_private_link_attachment", c.attachment(environment))
	gateway := c.make("confluent_gateway", emulator.Object{"display_name": "way", "environment": in(environment), ingressGateway: block(emulator.Object{"region": "us-east-1"})})
	c.world.Seed("confluent_access_point", "ap-abc123", emulator.Object{
		"display_name": "point", "environment": in(environment), "gateway": in(gateway), ingressEndpoint: block(emulator.Object{"dns_domain": "apabc123.example"}),
	})
	for kind, one := range map[string]struct{ id, what, holds string }{
		"confluent_private_link_attachment": {attachment, "Private Link Attachment", "dns_domain"},
		"confluent_gateway":                 {gateway, "Gateway", ingressGateway},
		"confluent_access_point":            {"ap-abc123", "Access Point", ingressEndpoint},
	} {
		ask := func(environment, id string) (emulator.Object, error) {
			lookup := emulator.Object{"id": id, "environment": in(environment)}
			return lookup, c.provider.DataSources[kind](&emulator.Call{World: c.world, Type: kind, Operation: "data", Object: lookup})
		}
		found, err := ask(environment, one.id)
		require.NoError(t, err, kind)
		assert.Equal(t, c.world.Get(kind, one.id)[one.holds], found[one.holds], kind)
		assert.Equal(t, in(environment), found["environment"], "the question stays")
		for _, wrong := range [][2]string{{other, one.id}, {environment, one.id + "0"}} {
			_, err = ask(wrong[0], wrong[1])
			assert.ErrorContains(t, err, `error reading `+one.what+` "`+wrong[1]+`": 404 Not Found: no such `+one.what+` in environment `+wrong[0], kind)
		}
	}
}
