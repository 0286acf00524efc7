package rehearse

import (
	"encoding/json"
	"fmt"
	"strings"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/emulator"
	"cdk.tf/confluent-privatelink/internal/emulator/aws"
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
		arn, account := secret, ""
		if parts := strings.SplitN(secret, ":", 7); len(parts) == 7 {
			account = parts[4]
		} else {
			arn = fmt.Sprintf("arn:aws:secretsmanager:%s:%s:secret:%s-AbCdEf", cfg.Region, cfg.AccountID, secret)
		}
		text := "secret" + world.ID("abcdefghijklmnopqrstuvwxyz", 20, secret)
		if len(keys) > 0 {
			object, err := json.Marshal(keys)
			if err != nil {
				panic(err) // strings only
			}
			text = string(object)
		}
		aws.SeedSecret(world, account, arn, text, emulator.Object{
			"name": strings.TrimSuffix(arn[strings.LastIndex(arn, ":")+1:], arn[len(arn)-len("-AbCdEf"):]), "policy": readPolicy(cfg.AccountID),
			"kms_key_id": "arn:aws:kms:" + cfg.Region + ":" + account + ":key/of-another-team",
		})
	}
}
