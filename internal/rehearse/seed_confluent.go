package rehearse

import (
	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/emulator"
	"cdk.tf/confluent-privatelink/internal/emulator/confluent"
)

// seedConfluent puts in what the configuration says exists already, and no other makes: the environment, identity
// providers and the networks of dedicated clusters.
func seedConfluent(world *emulator.World, cfg *config.Config, named ties) {
	if environment := cfg.Confluent.Environment.ID; environment != "" && !named.makes(environment) {
		world.Seed("confluent_environment", environment, emulator.Object{
			"display_name": "existing", "resource_name": confluent.EnvironmentCRN(environment),
			"stream_governance": []any{map[string]any{"package": "ESSENTIALS"}},
		})
	}
	for name, provider := range cfg.Confluent.IdentityProviders {
		if provider.ID != "" && !named.makes(provider.ID) {
			world.Seed("confluent_identity_provider", provider.ID, emulator.Object{"display_name": name, "issuer": "https://" + name + ".example"})
		}
	}
	for _, cluster := range cfg.Confluent.Clusters {
		if cluster.NetworkID != "" {
			world.Seed("confluent_network", cluster.NetworkID, emulator.Object{})
		}
	}
}

// tagsOfOthers lists the tags of the Stream Catalog that others have made.
func tagsOfOthers(cfg *config.Config) []string {
	var tags []string
	if registry := cfg.Confluent.SchemaRegistry; registry != nil {
		for name, tag := range registry.Tags {
			if tag.Existing {
				tags = append(tags, name)
			}
		}
	}
	return tags
}

// subjectsOfOthers are those that schemas of the file refer to, with the newest version that one of them names.
func subjectsOfOthers(cfg *config.Config) map[string]int {
	others := map[string]int{}
	for _, subject := range cfg.Subjects() {
		for _, reference := range subject.AllReferences() {
			if reference.Version > 0 {
				others[reference.Subject] = max(others[reference.Subject], reference.Version)
			}
		}
	}
	return others
}

// topicsOfOthers lists, by cluster, the topics that others make once the cluster exists.
func topicsOfOthers(cfg *config.Config) map[string][]string {
	topics := map[string][]string{}
	for name, cluster := range cfg.Confluent.Clusters {
		topics[name] = cluster.ExistingTopics
	}
	return topics
}
