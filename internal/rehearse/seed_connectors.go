package rehearse

import (
	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/emulator"
	"cdk.tf/confluent-privatelink/internal/inorder"
)

// seedConnectorSecrets puts in the secrets that connectors use and others write, with the keys that the file asks for.
func seedConnectorSecrets(world *emulator.World, cfg *config.Config) {
	values := map[string]map[string]string{}
	for _, cluster := range inorder.Of(cfg.Confluent.Clusters) {
		for _, connector := range inorder.Of(cluster.Connectors) {
			for _, value := range inorder.Of(connector.Secrets) {
				if values[value.Secret] == nil {
					values[value.Secret] = map[string]string{}
				}
				if value.Key != "" {
					values[value.Secret][value.Key] = "secret" + world.ID("abcdefghijklmnopqrstuvwxyz", 20, value.Secret+" "+value.Key)
				}
			}
		}
	}
	for secret, keys := range inorder.Of(values) {
		text := "secret" + world.ID("abcdefghijklmnopqrstuvwxyz", 20, secret)
		if len(keys) > 0 {
			text = inJSON(keys)
		}
		seedSecret(world, cfg, secret, text, nil)
	}
}
