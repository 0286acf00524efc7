package confluent

import (
	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/emulator"
)

// Seed puts in what the configuration says exists already: the environment, networks of
// dedicated clusters, and topics that others make once their cluster exists.
func (c Cloud) Seed(world *emulator.World, cfg *config.Config) {
	if environment := cfg.Confluent.Environment.ID; environment != "" {
		world.Seed("confluent_environment", environment, emulator.Object{
			"display_name": "existing", "resource_name": environmentCRN(environment),
			"stream_governance": []any{map[string]any{"package": "ESSENTIALS"}},
		})
	}
	for name, cluster := range cfg.Confluent.Clusters {
		c.Topics[name] = cluster.ExistingTopics
		if cluster.NetworkID != "" {
			world.Seed("confluent_network", cluster.NetworkID, emulator.Object{})
		}
	}
}
